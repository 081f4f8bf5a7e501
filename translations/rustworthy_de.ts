<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CatalogLoader</name>
    <message>
        <source>this is not a catalog; expected the format %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the catalog was written for a newer version of this program; expected format version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a year for which /market/postings has a count of the language that stays above 0 when it is rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the low end lies above the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected another language with a salary band at a level where both have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second value divides the first; expected a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no salary band of this language; expected at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected years between the first and the last count of the language in /market/postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second value is a premium as a fraction; expected a number above -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected that fromYear lies before toYear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is reserved for answers that are not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected exactly two answers, found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected that exactly one of the two answers speaks for Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bands have to follow each other without gap or overlap; expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bands have to end at the number of questions; expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers of that question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is not known; expected one from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question belongs to it; expected at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at most %1 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another band of this language at this level; allowed is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another count of this language in this year; allowed is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a currency code of three capital letters, such as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected exactly one of projectKind, circumstance, or question with answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule would always fire; expected a condition in anyOf or allOf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one mark for each of the alternatives; there is none for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a web address that starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source lists no such heading; expected one of its headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a date of the form 2026-02-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here more than once; allowed is once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be given only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version takes no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check takes one file, so that %1 is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--resave needs the file to write and one file of answers to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one file of answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the suffix has to be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result would replace %1, which it is made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rustworthy [options] [ANSWERS]
Helps to decide whether Rust is worth it, for you and for your project.

Without an action the window opens, with the file of answers if one is named.

Actions, none of which needs a display:
  --export OUT [ANSWERS]  write the result as pdf or json, by suffix; can be repeated;
                          without ANSWERS the result of an empty sheet
  --check FILE            report every fault of a file of answers or a catalog
  --resave OUT ANSWERS    load answers and save them to OUT
  --help                  show this text
  --version               show the version

Options:
  --catalog FILE          use another catalog than the built-in one
  --language CODE         use this language instead of the system&apos;s
  --                      what follows is a file, even if it starts with a hyphen

Exit status: 0 done, 1 a file cannot be read or written, 2 the content of a file is not
acceptable, 64 the arguments are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answers without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a catalog without a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected &quot;rustworthy-answers&quot; or &quot;rustworthy-catalog&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of the catalog does not know it, so that it has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept and saved again with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rustworthy: %1; rustworthy --help shows what can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Is Rust worth it in 2026?</source>
        <extracomment>/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 2026 guide to Rust from an AI training firm</source>
        <extracomment>/sources/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists the Stack Overflow survey of 2025, GitHub Octoverse and the TIOBE index as sources, but ties none of them to a figure.</source>
        <extracomment>/sources/0/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A developer’s assessment after three years of Rust</source>
        <extracomment>/sources/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by BSWEN docs and written by one developer who moved back-end services from Rust to Go. It names no sources for its figures. The date is the one in its address; the address shown here is that of the site.</source>
        <extracomment>/sources/1/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article’s figure</source>
        <extracomment>/statuses/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in an article that names no source for it, and not checked against anything else.</source>
        <extracomment>/statuses/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>/statuses/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by this program from figures that an article prints.</source>
        <extracomment>/statuses/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>/statuses/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public evidence, or the article’s own figures, contradict it in whole or in part.</source>
        <extracomment>/statuses/2/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <extracomment>/statuses/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True at some time, but overtaken since.</source>
        <extracomment>/statuses/3/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anecdote</source>
        <extracomment>/statuses/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person’s experience or an illustration, not a measurement that others could repeat.</source>
        <extracomment>/statuses/4/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles disagree</source>
        <extracomment>/statuses/5/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two articles, or two passages of the same article, say different things; both are shown.</source>
        <extracomment>/statuses/5/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>/statuses/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures measure different things, so one can neither confirm nor refute the other.</source>
        <extracomment>/statuses/6/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>/statuses/7/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public evidence bears it out, within the limits that are named.</source>
        <extracomment>/statuses/7/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Career goals</source>
        <extracomment>/groups/0/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five questions about the work you are after and what it should teach you.</source>
        <extracomment>/groups/0/introduction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job market</source>
        <extracomment>/groups/1/title, /themes/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four questions about time, pay and place.</source>
        <extracomment>/groups/1/introduction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>/groups/2/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six questions about the work in front of you and the people who do it.</source>
        <extracomment>/groups/2/introduction</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems work</source>
        <extracomment>/themes/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>/themes/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>/themes/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to do systems programming?</source>
        <extracomment>/questions/0/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels, drivers, firmware and embedded devices are where both articles see the strongest case for Rust.</source>
        <extracomment>/questions/0/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems programming</source>
        <extracomment>/questions/0/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>/questions/0/answers/0/label, /questions/1/answers/0/label, /questions/2/answers/0/label, /questions/3/answers/0/label, /questions/4/answers/0/label, /questions/5/answers/0/label, /questions/6/answers/0/label, /questions/7/answers/0/label, /questions/8/answers/0/label, /questions/9/answers/0/label, /questions/10/answers/0/label, /questions/11/answers/0/label, /questions/12/answers/0/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems work is the field both articles name first for Rust.</source>
        <extracomment>/questions/0/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>/questions/0/answers/1/label, /questions/1/answers/1/label, /questions/2/answers/1/label, /questions/3/answers/1/label, /questions/4/answers/1/label, /questions/5/answers/1/label, /questions/6/answers/1/label, /questions/7/answers/1/label, /questions/8/answers/1/label, /questions/9/answers/1/label, /questions/10/answers/1/label, /questions/11/answers/1/label, /questions/12/answers/1/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without systems work, article B advises looking at other languages.</source>
        <extracomment>/questions/0/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want a deeper grasp of computer science?</source>
        <extracomment>/questions/1/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership and a strict type system teach things that many languages hide.</source>
        <extracomment>/questions/1/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper computer science</source>
        <extracomment>/questions/1/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust makes you reason about memory, types and concurrency, which carries over to other languages.</source>
        <extracomment>/questions/1/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If depth is not the aim, an easier language gets you further for the same hours.</source>
        <extracomment>/questions/1/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you aim at WebAssembly or blockchain work?</source>
        <extracomment>/questions/2/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles see Rust in front for WebAssembly, and article B also for blockchain.</source>
        <extracomment>/questions/2/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebAssembly or blockchain</source>
        <extracomment>/questions/2/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B calls Rust essential in both fields.</source>
        <extracomment>/questions/2/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without either field, article B sees no need for Rust unless other reasons speak for it.</source>
        <extracomment>/questions/2/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is performance engineering a goal of your career?</source>
        <extracomment>/questions/3/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictable speed without garbage collection pauses matters in trading, engines, search and databases.</source>
        <extracomment>/questions/3/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance engineering</source>
        <extracomment>/questions/3/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine control over time and memory is what Rust is chosen for.</source>
        <extracomment>/questions/3/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where speed is not the product, Rust is more control than the work asks for.</source>
        <extracomment>/questions/3/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want a career in game development?</source>
        <extracomment>/questions/4/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust has game libraries of its own, while article A calls C++ the standard for engines.</source>
        <extracomment>/questions/4/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game development</source>
        <extracomment>/questions/4/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds the Rust game libraries promising, Bevy above all; article A still sends engine work to C++.</source>
        <extracomment>/questions/4/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without games in view, this reason for Rust falls away.</source>
        <extracomment>/questions/4/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need a new job quickly?</source>
        <extracomment>/questions/5/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B counts far fewer openings for Rust than for JavaScript, Python or Go, and few are for beginners.</source>
        <extracomment>/questions/5/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job needed soon</source>
        <extracomment>/questions/5/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript, Python and Go are the shorter way into employment.</source>
        <extracomment>/questions/5/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that pressure, Rust can be a long-term investment.</source>
        <extracomment>/questions/5/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you willing to wait six to twelve months until you are proficient?</source>
        <extracomment>/questions/6/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B puts proficiency that far from the start.</source>
        <extracomment>/questions/6/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience to proficiency</source>
        <extracomment>/questions/6/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accept the time that Rust asks for.</source>
        <extracomment>/questions/6/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language that is simpler to learn fits a shorter horizon.</source>
        <extracomment>/questions/6/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a higher salary your main motive?</source>
        <extracomment>/questions/7/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust pays more by the articles’ figures, yet the number of positions is small.</source>
        <extracomment>/questions/7/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary as motive</source>
        <extracomment>/questions/7/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures show higher pay for Rust, for fewer positions.</source>
        <extracomment>/questions/7/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay then settles nothing; the other answers carry the decision.</source>
        <extracomment>/questions/7/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist names both a gain and a drawback for “Yes”: better pay and fewer jobs. It is counted as one full point for Rust, and you are told when that point alone decides.</source>
        <extracomment>/questions/7/weak</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you live in or near a city where Rust jobs are offered?</source>
        <extracomment>/questions/8/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B places most openings in a few cities; elsewhere you depend on remote work.</source>
        <extracomment>/questions/8/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near Rust employers</source>
        <extracomment>/questions/8/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being close to employers makes the search for a Rust job more feasible.</source>
        <extracomment>/questions/8/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would need a remote position; the articles say many Rust positions are.</source>
        <extracomment>/questions/8/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you building web APIs of ordinary scale?</source>
        <extracomment>/questions/9/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most web services wait for the network rather than the processor, so raw speed seldom limits them.</source>
        <extracomment>/questions/9/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary web APIs</source>
        <extracomment>/questions/9/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go, Python or Node.js return more for the effort.</source>
        <extracomment>/questions/9/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other kinds of work the cost of Rust may be justified.</source>
        <extracomment>/questions/9/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is time to market critical for this project?</source>
        <extracomment>/questions/10/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first version that has to ship in weeks leaves no room for a steep start.</source>
        <extracomment>/questions/10/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to market</source>
        <extracomment>/questions/10/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B advises against Rust for a first product under time pressure.</source>
        <extracomment>/questions/10/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slower start is then acceptable.</source>
        <extracomment>/questions/10/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have expert knowledge of systems programming?</source>
        <extracomment>/questions/11/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who have managed memory by hand learn ownership faster.</source>
        <extracomment>/questions/11/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems background</source>
        <extracomment>/questions/11/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning curve is manageable from there.</source>
        <extracomment>/questions/11/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect a steep climb, since memory management is new as well.</source>
        <extracomment>/questions/11/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the speed of compiling a daily concern in your work?</source>
        <extracomment>/questions/12/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B reports builds of minutes in Rust and of seconds in Go, and the wait returns with every change.</source>
        <extracomment>/questions/12/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile speed</source>
        <extracomment>/questions/12/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build times will get in your way.</source>
        <extracomment>/questions/12/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds are slow, but you can live with that.</source>
        <extracomment>/questions/12/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you work alone or with a team?</source>
        <extracomment>/questions/13/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person can learn at their own pace; a team also has to bring in everybody else.</source>
        <extracomment>/questions/13/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo or team</source>
        <extracomment>/questions/13/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo</source>
        <extracomment>/questions/13/answers/0/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone, you carry only your own learning.</source>
        <extracomment>/questions/13/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>/questions/13/answers/1/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, reviews and dependence on a single expert have to be counted in.</source>
        <extracomment>/questions/13/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you optimise for learning or for shipping?</source>
        <extracomment>/questions/14/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What teaches the most is seldom what ships first.</source>
        <extracomment>/questions/14/hint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning or shipping</source>
        <extracomment>/questions/14/shortName</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>/questions/14/answers/0/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning, the effort that Rust asks for is the point.</source>
        <extracomment>/questions/14/answers/0/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <extracomment>/questions/14/answers/1/label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go, Python or JavaScript bring a product out sooner.</source>
        <extracomment>/questions/14/answers/1/meaning</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>/bands/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this checklist, leave Rust for later.</source>
        <extracomment>/bands/0/headline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the hours into skills that more employers ask for, and come back when your goals or your project change.</source>
        <extracomment>/bands/0/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth considering</source>
        <extracomment>/bands/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this checklist, Rust deserves a serious look, but it is not a clear choice.</source>
        <extracomment>/bands/1/headline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answers that speak against Rust: if they can change, or matter little to you, a trial of a few weeks costs little.</source>
        <extracomment>/bands/1/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitely worth learning</source>
        <extracomment>/bands/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this checklist, learning Rust fits your goals and your situation.</source>
        <extracomment>/bands/2/headline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for months rather than weeks, and choose a project that needs what Rust is good at.</source>
        <extracomment>/bands/2/advice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a job quickly, yet are willing to wait six to twelve months to become proficient: which of the two comes first?</source>
        <extracomment>/contradictions/0/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You optimise for learning, yet time to market is critical: which gives way when they collide?</source>
        <extracomment>/contradictions/1/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a job quickly, yet the project is meant for learning: does learning Rust now bring that job closer?</source>
        <extracomment>/contradictions/2/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You optimise for learning, yet do not want to wait six to twelve months: how much time may learning take?</source>
        <extracomment>/contradictions/3/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You optimise for learning, yet do not want to go deeper into computer science: what should the learning be about?</source>
        <extracomment>/contradictions/4/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance engineering is your goal, yet systems programming does not interest you: is there performance work you would do that stays clear of it?</source>
        <extracomment>/contradictions/5/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior</source>
        <extracomment>/levels/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–2 years</source>
        <extracomment>/levels/0/years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <extracomment>/levels/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–5 years</source>
        <extracomment>/levels/1/years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>/levels/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years or more</source>
        <extracomment>/levels/2/years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff/Principal</source>
        <extracomment>/levels/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C or C++</source>
        <extracomment>/backgrounds/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other systems work</source>
        <extracomment>/backgrounds/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No systems background</source>
        <extracomment>/backgrounds/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part-time</source>
        <extracomment>/studyModes/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time</source>
        <extracomment>/studyModes/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust</source>
        <extracomment>/languages/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>/languages/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>/languages/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <extracomment>/languages/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>/languages/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C++</source>
        <extracomment>/languages/5/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>/languages/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java</source>
        <extracomment>/languages/7/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C#</source>
        <extracomment>/languages/8/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>/languages/9/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system or driver</source>
        <extracomment>/projectKinds/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded device or firmware</source>
        <extracomment>/projectKinds/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software in which speed is the product</source>
        <extracomment>/projectKinds/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game engine or graphics</source>
        <extracomment>/projectKinds/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <extracomment>/projectKinds/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockchain</source>
        <extracomment>/projectKinds/5/name, /background/6/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command-line tool</source>
        <extracomment>/projectKinds/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure tool</source>
        <extracomment>/projectKinds/7/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network service</source>
        <extracomment>/projectKinds/8/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI inference or edge runtime</source>
        <extracomment>/projectKinds/9/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security-focused software</source>
        <extracomment>/projectKinds/10/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web service or API</source>
        <extracomment>/projectKinds/11/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microservice or internal API</source>
        <extracomment>/projectKinds/12/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DevOps tool</source>
        <extracomment>/projectKinds/13/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web front end</source>
        <extracomment>/projectKinds/14/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data science or machine learning</source>
        <extracomment>/projectKinds/15/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prototype or first product</source>
        <extracomment>/projectKinds/16/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an existing C++ codebase, or libraries that are decades old</source>
        <extracomment>/circumstances/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has mixed levels of experience</source>
        <extracomment>/circumstances/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has little systems background</source>
        <extracomment>/circumstances/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a start-up or a small team in a hurry</source>
        <extracomment>/circumstances/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to serve millions of requests a second</source>
        <extracomment>/circumstances/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garbage collection pauses are unacceptable</source>
        <extracomment>/circumstances/5/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am early in my career</source>
        <extracomment>/circumstances/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am in the middle of my career</source>
        <extracomment>/circumstances/7/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles count embedded devices among the work for Rust, and article B firmware as well.</source>
        <extracomment>/rules/0/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B sees the future of operating systems and drivers in Rust.</source>
        <extracomment>/rules/1/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A keeps hardware drivers with C++, where it is the established standard.</source>
        <extracomment>/rules/2/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who want systems work, both articles recommend Rust.</source>
        <extracomment>/rules/3/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B recommends Rust where speed itself is the product: trading, real-time systems, engines, search, database internals.</source>
        <extracomment>/rules/4/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B recommends Rust for games and graphics and points to Bevy.</source>
        <extracomment>/rules/5/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A keeps game engines with C++, because the libraries and the industry are there.</source>
        <extracomment>/rules/6/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles put Rust first for WebAssembly.</source>
        <extracomment>/rules/7/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a career in WebAssembly or blockchain, article B calls Rust essential.</source>
        <extracomment>/rules/8/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds Rust almost unavoidable for blockchain work, since several large platforms are written in it.</source>
        <extracomment>/rules/9/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles recommend Rust for command-line tools: one binary, quick to start, nothing to install beside it.</source>
        <extracomment>/rules/10/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passage of article A recommends Go for command-line tools.</source>
        <extracomment>/rules/11/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Rust for infrastructure tools.</source>
        <extracomment>/rules/12/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passage of article A recommends Go for cloud infrastructure.</source>
        <extracomment>/rules/13/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Rust to infrastructure engineers who build network services.</source>
        <extracomment>/rules/14/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Rust for running trained models and for edge runtimes.</source>
        <extracomment>/rules/15/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Rust for security work and points to guidance from CISA and the NSA.</source>
        <extracomment>/rules/16/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where pauses of a garbage collector cannot be accepted, article A recommends Rust.</source>
        <extracomment>/rules/17/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn more about how programs work, article B recommends Rust above most languages.</source>
        <extracomment>/rules/18/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where learning is the aim, article B calls Rust excellent.</source>
        <extracomment>/rules/19/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mid-career, with time and an interest in systems, article B finds Rust worth the effort.</source>
        <extracomment>/rules/20/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ordinary web services, article B finds that the complexity of Rust costs more than its speed returns.</source>
        <extracomment>/rules/21/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At millions of requests a second, saved infrastructure can pay for the complexity of Rust, says article B.</source>
        <extracomment>/rules/22/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles recommend Go for web services and APIs: changes are quick, concurrency is simple and deployment easy.</source>
        <extracomment>/rules/23/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds Python fast enough for ordinary web services.</source>
        <extracomment>/rules/24/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds Node.js fast enough for ordinary web services.</source>
        <extracomment>/rules/25/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds Java fast enough for ordinary web services.</source>
        <extracomment>/rules/26/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who mainly build APIs and front ends, article A recommends TypeScript or Go in the near term.</source>
        <extracomment>/rules/27/statement, /rules/28/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For web developers who work with React and Node.js, article A calls Rust a stretch rather than a next step.</source>
        <extracomment>/rules/29/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Go for DevOps tools.</source>
        <extracomment>/rules/30/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data science and model training, both articles stay with Python.</source>
        <extracomment>/rules/31/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B advises data scientists against Rust, because its libraries cannot match those of Python.</source>
        <extracomment>/rules/32/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For machine learning infrastructure and models on edge devices, article B sees a place for Rust.</source>
        <extracomment>/rules/33/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a prototype or a first product, article B advises against Rust.</source>
        <extracomment>/rules/34/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a prototype or a first product, article B recommends Go, Node.js, Python or Ruby on Rails.</source>
        <extracomment>/rules/35/statement, /rules/36/statement, /rules/37/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For start-ups and small teams in a hurry, article B advises against Rust: hiring and onboarding take longer.</source>
        <extracomment>/rules/38/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For start-ups, article B recommends Go, Python or Node.js.</source>
        <extracomment>/rules/39/statement, /rules/40/statement, /rules/41/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a team of mixed experience, Rust brings training, heavier reviews and dependence on one expert, says article B.</source>
        <extracomment>/rules/42/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teams with little systems background, article B advises against Rust.</source>
        <extracomment>/rules/43/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a job soon, article B recommends JavaScript, Python or Go.</source>
        <extracomment>/rules/44/statement, /rules/45/statement, /rules/46/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a job soon, article B advises against Rust: openings are few and ask for experience.</source>
        <extracomment>/rules/47/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early in a career, article B recommends Go or Python, with Rust learned on the side.</source>
        <extracomment>/rules/48/statement, /rules/49/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shipping comes first, article B expects Go, Python or JavaScript to be quicker.</source>
        <extracomment>/rules/50/statement, /rules/51/statement, /rules/52/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A stays with C++ where there is a C++ codebase or where decades-old libraries are needed.</source>
        <extracomment>/rules/53/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For web APIs, use Go, Java, Python or Node.js.</source>
        <extracomment>/instead/0/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a start-up, begin with Go, Node.js or Python and speed up the slow parts later if it proves necessary.</source>
        <extracomment>/instead/1/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data science and machine learning, use Python.</source>
        <extracomment>/instead/2/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find a job soon, learn JavaScript, Python or Go first.</source>
        <extracomment>/instead/3/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a first product, use Go, Node.js, Python or Ruby on Rails.</source>
        <extracomment>/instead/4/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a mixed team, start with a simpler language and bring in Rust component by component.</source>
        <extracomment>/instead/5/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you mainly build APIs and front ends, Go or TypeScript serves you better for now.</source>
        <extracomment>/instead/6/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with Go or Python to be employable, and learn Rust on the side.</source>
        <extracomment>/instead/7/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With time to spare and an interest in systems, learning Rust is worthwhile, says article B.</source>
        <extracomment>/instead/8/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between yes and no there is a path: an employable language first, Rust on the side, then single components in Rust, and more of it if you enjoy the work.</source>
        <extracomment>/instead/9/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot tell which kind of work is yours, article A says to start with Go, since it makes you productive sooner.</source>
        <extracomment>/instead/10/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory safety</source>
        <extracomment>/criteria/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that memory errors are ruled out?</source>
        <extracomment>/criteria/0/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked when compiling.</source>
        <extracomment>/criteria/0/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual and prone to error.</source>
        <extracomment>/criteria/0/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensured by a garbage collector.</source>
        <extracomment>/criteria/0/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance ceiling</source>
        <extracomment>/criteria/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you how fast the program can be made?</source>
        <extracomment>/criteria/1/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as C.</source>
        <extracomment>/criteria/1/marks/0/reason, /criteria/1/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, with pauses for garbage collection.</source>
        <extracomment>/criteria/1/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrency safety</source>
        <extracomment>/criteria/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that data races are ruled out?</source>
        <extracomment>/criteria/2/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data races are rejected when compiling.</source>
        <extracomment>/criteria/2/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data races show only while running.</source>
        <extracomment>/criteria/2/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goroutines are easy, but races remain possible.</source>
        <extracomment>/criteria/2/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>/criteria/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that the language is quick to learn?</source>
        <extracomment>/criteria/3/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep, because of the borrow checker.</source>
        <extracomment>/criteria/3/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very steep, because of undefined behaviour.</source>
        <extracomment>/criteria/3/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle.</source>
        <extracomment>/criteria/3/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem maturity</source>
        <extracomment>/criteria/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that mature libraries exist?</source>
        <extracomment>/criteria/4/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing fast, with gaps.</source>
        <extracomment>/criteria/4/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries from several decades.</source>
        <extracomment>/criteria/4/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong, above all for cloud software.</source>
        <extracomment>/criteria/4/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <extracomment>/criteria/5/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that the program runs as WebAssembly?</source>
        <extracomment>/criteria/5/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best support among the three.</source>
        <extracomment>/criteria/5/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible through Emscripten.</source>
        <extracomment>/criteria/5/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, but is not idiomatic.</source>
        <extracomment>/criteria/5/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded and bare metal</source>
        <extracomment>/criteria/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that the program runs without an operating system?</source>
        <extracomment>/criteria/6/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well suited.</source>
        <extracomment>/criteria/6/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard of the industry.</source>
        <extracomment>/criteria/6/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made for it.</source>
        <extracomment>/criteria/6/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web services and APIs</source>
        <extracomment>/criteria/7/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that web services are easy to build?</source>
        <extracomment>/criteria/7/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capable, with Actix or Axum.</source>
        <extracomment>/criteria/7/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right tool.</source>
        <extracomment>/criteria/7/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Go does best.</source>
        <extracomment>/criteria/7/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package manager</source>
        <extracomment>/criteria/8/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it matter to you that dependencies and builds are taken care of?</source>
        <extracomment>/criteria/8/question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo.</source>
        <extracomment>/criteria/8/marks/0/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No official standard.</source>
        <extracomment>/criteria/8/marks/1/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go modules.</source>
        <extracomment>/criteria/8/marks/2/reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars a year</source>
        <extracomment>/market/unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B names neither country nor period; that the figures are US dollars a year is assumed.</source>
        <extracomment>/market/salaryStanding/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to thousands. All figures for 2026 are estimates, and article B does not say where or how the postings were counted.</source>
        <extracomment>/market/postingStanding/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postings that article B prints give less, above all since 2023.</source>
        <extracomment>/market/growthStanding/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B’s own bands give less over Go.</source>
        <extracomment>/market/premiumStanding/note</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firecracker, Bottlerocket, s2n</source>
        <extracomment>/market/employers/0/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure, Windows components</source>
        <extracomment>/market/employers/1/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChromeOS, Android, Fuchsia</source>
        <extracomment>/market/employers/2/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infrastructure tools, replacements for C++</source>
        <extracomment>/market/employers/3/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services in which latency counts</source>
        <extracomment>/market/employers/4/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers, data plane</source>
        <extracomment>/market/employers/5/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment infrastructure</source>
        <extracomment>/market/employers/6/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockchain</source>
        <extracomment>/market/employers/7/uses, /market/employers/8/uses, /market/employers/9/uses, /market/employers/10/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firecracker</source>
        <extracomment>/market/employers/11/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, Azure, developer tools</source>
        <extracomment>/market/employers/12/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android</source>
        <extracomment>/market/employers/13/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pingora, Workers</source>
        <extracomment>/market/employers/14/uses</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Francisco</source>
        <extracomment>/market/places/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seattle</source>
        <extracomment>/market/places/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>/market/places/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austin</source>
        <extracomment>/market/places/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlin</source>
        <extracomment>/market/places/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>/market/places/5/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <extracomment>/market/places/6/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many Rust positions can be filled remotely, says article B, without giving a share.</source>
        <extracomment>/market/notes/0/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most openings are in the United States, and Europe is catching up, says article B.</source>
        <extracomment>/market/notes/1/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Rust positions ask for middle to senior experience, and those for beginners are rare.</source>
        <extracomment>/market/notes/2/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A gives a US median of $165,000, which lies between the middle and the senior band shown here.</source>
        <extracomment>/market/notes/3/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For senior systems positions article B also names $120,000 to $200,000 and more, which starts below its own senior band.</source>
        <extracomment>/market/notes/4/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who know Rust are scarce, which raises pay; for the person who looks for work, fewer openings mean more rivals for each.</source>
        <extracomment>/market/notes/5/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A says postings have grown faster than the number of Rust developers.</source>
        <extracomment>/market/notes/6/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A finds the employers in systems software, cloud, finance, blockchain, games and AI, besides funded start-ups.</source>
        <extracomment>/market/notes/7/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Rust engineers came from C++, systems or infrastructure work, says article A.</source>
        <extracomment>/market/notes/8/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions lead towards principal engineer, systems architecture, performance, infrastructure, and language tooling.</source>
        <extracomment>/market/notes/9/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <extracomment>/learning/phases/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax, variables, functions</source>
        <extracomment>/learning/phases/0/topics/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First ideas of ownership</source>
        <extracomment>/learning/phases/0/topics/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control flow and pattern matching</source>
        <extracomment>/learning/phases/0/topics/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structs, enums, simple traits</source>
        <extracomment>/learning/phases/0/topics/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors from the borrow checker</source>
        <extracomment>/learning/phases/0/hurdles/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working against the compiler</source>
        <extracomment>/learning/phases/0/hurdles/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting go of habits from garbage-collected languages</source>
        <extracomment>/learning/phases/0/hurdles/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rust Programming Language (free book)</source>
        <extracomment>/learning/phases/0/resources/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust by Example (free)</source>
        <extracomment>/learning/phases/0/resources/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustlings (exercises)</source>
        <extracomment>/learning/phases/0/resources/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>/learning/phases/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership and lifetimes in depth</source>
        <extracomment>/learning/phases/1/topics/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generics and trait bounds</source>
        <extracomment>/learning/phases/1/topics/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of error handling</source>
        <extracomment>/learning/phases/1/topics/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps in async code</source>
        <extracomment>/learning/phases/1/topics/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of crates</source>
        <extracomment>/learning/phases/1/topics/4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing out lifetimes</source>
        <extracomment>/learning/phases/1/hurdles/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;static bound in async code</source>
        <extracomment>/learning/phases/1/hurdles/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trait bounds that grow complex</source>
        <extracomment>/learning/phases/1/hurdles/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding faults in async code</source>
        <extracomment>/learning/phases/1/hurdles/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust for Rustaceans (book)</source>
        <extracomment>/learning/phases/1/resources/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The async book (online)</source>
        <extracomment>/learning/phases/1/resources/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of your own</source>
        <extracomment>/learning/phases/1/resources/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productive</source>
        <extracomment>/learning/phases/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At ease with most Rust code</source>
        <extracomment>/learning/phases/2/topics/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design of Rust APIs</source>
        <extracomment>/learning/phases/2/topics/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitfalls of async code</source>
        <extracomment>/learning/phases/2/topics/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling and tuning</source>
        <extracomment>/learning/phases/2/topics/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APIs that are pleasant to use</source>
        <extracomment>/learning/phases/2/hurdles/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning for speed</source>
        <extracomment>/learning/phases/2/hurdles/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async code with many parts</source>
        <extracomment>/learning/phases/2/hurdles/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling for other platforms</source>
        <extracomment>/learning/phases/2/hurdles/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of popular crates</source>
        <extracomment>/learning/phases/2/resources/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rust RFCs</source>
        <extracomment>/learning/phases/2/resources/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to open-source projects</source>
        <extracomment>/learning/phases/2/resources/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proficient</source>
        <extracomment>/learning/phases/3/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiding other people</source>
        <extracomment>/learning/phases/3/topics/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe Rust</source>
        <extracomment>/learning/phases/3/topics/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions to the ecosystem</source>
        <extracomment>/learning/phases/3/topics/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed trade-offs</source>
        <extracomment>/learning/phases/3/topics/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>/learning/phases/4/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proficient</source>
        <extracomment>/learning/byBackground/0/milestone, /learning/byBackground/1/milestone, /learning/byStudy/0/milestone, /learning/byStudy/1/milestone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>productive</source>
        <extracomment>/learning/byLanguage/0/milestone, /learning/byLanguage/1/milestone, /learning/byLanguage/2/milestone, /learning/byLanguage/3/milestone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phases are counted from the first day and overlap; they are not to be added up.</source>
        <extracomment>/learning/advice/0/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study time and background are separate figures of article B; it gives none for a combination of the two.</source>
        <extracomment>/learning/advice/1/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B expects you to be productive after two to three months in one place and after three to six in another.</source>
        <extracomment>/learning/advice/2/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A describes two to four weeks of struggle with the compiler, after which ownership makes sense to most people.</source>
        <extracomment>/learning/advice/3/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set time aside for lifetimes: they look strange whatever language you come from.</source>
        <extracomment>/learning/advice/4/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn synchronous Rust before async code, which adds difficulties of its own.</source>
        <extracomment>/learning/advice/5/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide who owns which data before you write much code: later changes reach far.</source>
        <extracomment>/learning/advice/6/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read compiler messages to the end: they are long, and the fix is usually in them.</source>
        <extracomment>/learning/advice/7/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The habits carry over: clearer thinking about memory and ownership helps in other languages too.</source>
        <extracomment>/learning/advice/8/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most code does not need Rust: article B suggests a simple language for about 90% of it and Rust for the parts where speed or safety pays for the effort.</source>
        <extracomment>/hybridPath/summary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prototype in Go, Python or JavaScript</source>
        <extracomment>/hybridPath/phases/0/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release early</source>
        <extracomment>/hybridPath/phases/0/steps/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is a market</source>
        <extracomment>/hybridPath/phases/0/steps/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect feedback</source>
        <extracomment>/hybridPath/phases/0/steps/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave tuning for later</source>
        <extracomment>/hybridPath/phases/0/steps/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production on the same stack</source>
        <extracomment>/hybridPath/phases/1/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the number of users</source>
        <extracomment>/hybridPath/phases/1/steps/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure performance</source>
        <extracomment>/hybridPath/phases/1/steps/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bottlenecks</source>
        <extracomment>/hybridPath/phases/1/steps/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here if nothing is too slow, as with most services</source>
        <extracomment>/hybridPath/phases/1/steps/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust for the hot paths</source>
        <extracomment>/hybridPath/phases/2/name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile to see where the time goes</source>
        <extracomment>/hybridPath/phases/2/steps/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite only those parts in Rust</source>
        <extracomment>/hybridPath/phases/2/steps/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rest in the simpler language</source>
        <extracomment>/hybridPath/phases/2/steps/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the two by FFI or as separate services</source>
        <extracomment>/hybridPath/phases/2/steps/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord: services in Go, Rust where speed counts.</source>
        <extracomment>/hybridPath/pairings/0/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropbox: infrastructure in Go, core in Rust.</source>
        <extracomment>/hybridPath/pairings/1/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: products in C#, components in Rust.</source>
        <extracomment>/hybridPath/pairings/2/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare: control plane in Go, data plane in Rust.</source>
        <extracomment>/hybridPath/pairings/3/text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast start</source>
        <extracomment>/hybridPath/benefits/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team learns step by step</source>
        <extracomment>/hybridPath/benefits/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning only where it pays</source>
        <extracomment>/hybridPath/benefits/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less risk than Rust for everything</source>
        <extracomment>/hybridPath/benefits/3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly pay in three languages at four levels of experience, as bands.</source>
        <extracomment>/claims/0/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not given</source>
        <extracomment>/claims/0/verdict, /claims/4/verdict, /claims/10/verdict, /claims/14/verdict, /claims/15/verdict, /claims/16/verdict, /claims/19/verdict, /claims/23/verdict, /claims/24/verdict, /claims/28/verdict, /claims/39/verdict, /claims/48/verdict, /claims/49/verdict, /claims/53/verdict, /claims/54/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B calls them data of 2026 and says neither where they come from nor which country they hold for; US dollars a year are assumed. The highest bands have no upper end.</source>
        <extracomment>/claims/0/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust pays 10% to 20% more than comparable work in Go or Python.</source>
        <extracomment>/claims/1/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half right by its own figures</source>
        <extracomment>/claims/1/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the staff level, the bands of the same article bear it out over Python but not over Go. One of the two passages does not say with what it compares.</source>
        <extracomment>/claims/1/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior systems positions pay $120,000 to $200,000 and more.</source>
        <extracomment>/claims/2/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B against itself</source>
        <extracomment>/claims/2/verdict, /claims/18/verdict, /claims/37/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lower end is below even the band for the middle level in the same article; the pay table starts the senior band much higher.</source>
        <extracomment>/claims/2/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median pay of Rust engineers in the United States is $165,000.</source>
        <extracomment>/claims/3/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two bands of B</source>
        <extracomment>/claims/3/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A lists three surveys at its end and ties none of them to this figure.</source>
        <extracomment>/claims/3/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust pays about 15% more than comparable work in C++.</source>
        <extracomment>/claims/4/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A prints no figure for C++ to compare with.</source>
        <extracomment>/claims/4/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median pay for comparable work in C++, as article A’s two figures imply it.</source>
        <extracomment>/claims/5/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived, not stated</source>
        <extracomment>/claims/5/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A gives the median for Rust and the percentage above C++; the figure for C++ is computed from them.</source>
        <extracomment>/claims/5/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1,000 Rust postings in 2020, 3,000 in 2023 and 5,000 in 2026.</source>
        <extracomment>/claims/6/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last figure is a projection</source>
        <extracomment>/claims/6/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B says neither where nor how they were counted, and calls the figure for 2026 a projection.</source>
        <extracomment>/claims/6/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2026 there are about 15,000 postings for Go, 25,000 for Python and 50,000 for JavaScript: three, five and ten times those for Rust.</source>
        <extracomment>/claims/7/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates; the factors fit</source>
        <extracomment>/claims/7/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B calls them estimates for 2026 and names no source.</source>
        <extracomment>/claims/7/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust postings grow by about 40% a year.</source>
        <extracomment>/claims/8/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not since 2023, by its own figures</source>
        <extracomment>/claims/8/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2020 to 2026 the printed postings give less, though 40% just fits if each figure was rounded to thousands. From 2023 on it does not fit.</source>
        <extracomment>/claims/8/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust postings became about three times as many from 2022 to 2025.</source>
        <extracomment>/claims/9/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than B’s figures allow</source>
        <extracomment>/claims/9/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read off article B’s figures for the years around them, the factor is nearer to two. Article A counts jobs that require Rust or merely prefer it, which may not be the same count.</source>
        <extracomment>/claims/9/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of Rust developers has grown more slowly than the postings.</source>
        <extracomment>/claims/10/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A gives no count of developers.</source>
        <extracomment>/claims/10/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust positions are mostly for middle and senior levels, and those for beginners are rare.</source>
        <extracomment>/claims/11/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles agree</source>
        <extracomment>/claims/11/verdict, /claims/13/verdict, /claims/38/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B adds that positions at the middle level expect senior skills. Neither gives a count.</source>
        <extracomment>/claims/11/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large part of Rust positions can be filled remotely.</source>
        <extracomment>/claims/12/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share given</source>
        <extracomment>/claims/12/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B names cities and calls remote work common, without figures.</source>
        <extracomment>/claims/12/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS, Microsoft, Google, Discord and Cloudflare hire Rust developers.</source>
        <extracomment>/claims/13/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B adds Meta, Stripe and blockchain firms; article A adds Dropbox, npm and funded start-ups. Neither says how many positions.</source>
        <extracomment>/claims/13/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockchain work in Rust is a fast growing market with many remote positions.</source>
        <extracomment>/claims/14/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article names no source, and nothing here confirms or refutes it.</source>
        <extracomment>/claims/14/evidence, /claims/19/evidence, /claims/39/evidence, /claims/48/evidence, /claims/49/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics take 2 to 4 weeks, intermediate skill 2 to 3 months, productive work 3 to 6 months, proficiency 6 to 12 months and expertise 1 to 2 years.</source>
        <extracomment>/claims/15/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed time from the start, by one author’s judgement.</source>
        <extracomment>/claims/15/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proficiency takes 6 to 12 months part-time, 3 to 6 months full-time, 2 to 4 months from C or C++, and 8 to 12 months without a systems background.</source>
        <extracomment>/claims/16/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four separate lines; article B does not say how study time and background combine.</source>
        <extracomment>/claims/16/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning takes 2 to 4 hard weeks until ownership makes sense (A), or 2 to 4 weeks for the basics and 6 to 12 months to proficiency (B).</source>
        <extracomment>/claims/17/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different milestones</source>
        <extracomment>/claims/17/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A dates the end of the first struggle, article B the command of the language; both can be true.</source>
        <extracomment>/claims/17/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being productive in Rust takes 2 to 3 months in one passage, and 3 to 6 months in another.</source>
        <extracomment>/claims/18/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison with Go names the shorter time, the learning plan the longer one; the former is elsewhere called comfortable.</source>
        <extracomment>/claims/18/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go makes you productive in 1 to 2 weeks, Python and JavaScript in days.</source>
        <extracomment>/claims/19/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took new colleagues weeks to be of use in Rust, and days in Go.</source>
        <extracomment>/claims/20/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One team</source>
        <extracomment>/claims/20/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s own experience; the size of the team is not given.</source>
        <extracomment>/claims/20/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simple feature of an hour could take half a day in Rust.</source>
        <extracomment>/claims/21/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>/claims/21/verdict, /claims/29/verdict, /claims/31/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s own impression; no measurement is given.</source>
        <extracomment>/claims/21/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a service from Rust to Go made its compile loop 22 times faster.</source>
        <extracomment>/claims/22/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits its own figures</source>
        <extracomment>/claims/22/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service: three minutes or more in Docker before, eight seconds after. The printed times give at least the factor claimed.</source>
        <extracomment>/claims/22/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium projects compile in 3 to 10 minutes or more in Rust and in 8 to 30 seconds in Go; debug builds in Rust take 3 to 5 minutes.</source>
        <extracomment>/claims/23/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B does not say how large a medium project is, or whether builds are incremental.</source>
        <extracomment>/claims/23/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go reaches half to a third of the speed of Rust.</source>
        <extracomment>/claims/24/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benchmark is named, and the author adds that it seldom matters for back ends.</source>
        <extracomment>/claims/24/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parsing JSON: about 150 million operations a second in Rust, 85 million in Go, 8 million in Python.</source>
        <extracomment>/claims/25/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source, no set-up</source>
        <extracomment>/claims/25/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B does not say what an operation is, nor which libraries and machines were measured.</source>
        <extracomment>/claims/25/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the move to Go the author’s service used 15% more memory.</source>
        <extracomment>/claims/26/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service</source>
        <extracomment>/claims/26/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s own measurement, not described further.</source>
        <extracomment>/claims/26/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model inference in Rust has a tenth of the latency of Python.</source>
        <extracomment>/claims/27/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An illustration</source>
        <extracomment>/claims/27/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A illustrates it with 200 ms against 20 ms and names no model, machine or source.</source>
        <extracomment>/claims/27/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust comes to within a few percent of C tuned by hand.</source>
        <extracomment>/claims/28/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A speaks of benchmarks and names none.</source>
        <extracomment>/claims/28/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 90% of back-end work the complexity of Rust costs more than it returns.</source>
        <extracomment>/claims/29/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s judgement after more than three years in production; the share is not measured.</source>
        <extracomment>/claims/29/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 90% of the code can stay in a simple language, and 10% merits Rust.</source>
        <extracomment>/claims/30/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of thumb</source>
        <extracomment>/claims/30/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B gives no source for the shares.</source>
        <extracomment>/claims/30/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three years of Rust in production brought no segmentation fault and no memory bug.</source>
        <extracomment>/claims/31/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s own services.</source>
        <extracomment>/claims/31/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-ups that chose Rust for their first product struggled, and many changed to Python or Go.</source>
        <extracomment>/claims/32/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firm named</source>
        <extracomment>/claims/32/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B names no start-up and gives no number.</source>
        <extracomment>/claims/32/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package registry holds more than 150,000 crates (A), or more than 100,000 (B).</source>
        <extracomment>/claims/33/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both true as floors</source>
        <extracomment>/claims/33/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study of October 2025 covers over 200,000 crates.</source>
        <extracomment>/claims/33/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nine years running, developers in the Stack Overflow survey have loved Rust most.</source>
        <extracomment>/claims/34/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year out, old word</source>
        <extracomment>/claims/34/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey has said “admired” since 2023, and its edition of 2025 is the tenth year in a row.</source>
        <extracomment>/claims/34/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web libraries of Rust are mature (A), or less mature than those of other languages (B).</source>
        <extracomment>/claims/35/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B disagree</source>
        <extracomment>/claims/35/verdict, /claims/36/verdict, /claims/41/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A names tokio, axum, serde and sqlx as ready for production; article B measures web frameworks and ORMs against Express, Django and Spring.</source>
        <extracomment>/claims/35/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The libraries candle and burn run in production (A), or are only beginning (B).</source>
        <extracomment>/claims/36/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A speaks of inference, article B of data science as a whole.</source>
        <extracomment>/claims/36/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling for other platforms is a strength of Rust, or a weakness.</source>
        <extracomment>/claims/37/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B counts it among the advantages for command-line tools and among the drawbacks where crates depend on C libraries.</source>
        <extracomment>/claims/37/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust is the leading language for WebAssembly.</source>
        <extracomment>/claims/38/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither compares it with other languages by measurement.</source>
        <extracomment>/claims/38/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebAssembly at the edge starts within microseconds.</source>
        <extracomment>/claims/39/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command-line tools and infrastructure call for Rust in one passage, and for Go in another.</source>
        <extracomment>/claims/40/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A against itself</source>
        <extracomment>/claims/40/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision rule of article A assigns them to Rust; its answer on Rust or Go assigns command-line tools and cloud infrastructure to Go.</source>
        <extracomment>/claims/40/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game engines and hardware drivers belong to C++ (A), or to Rust (B).</source>
        <extracomment>/claims/41/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A goes by the established standard, article B by where it sees the field going.</source>
        <extracomment>/claims/41/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord replaced Elixir with Rust on its hot paths, which cut latency to a tenth and ended outages caused by memory.</source>
        <extracomment>/claims/42/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stories merged</source>
        <extracomment>/claims/42/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known story of latency spikes is that of the Read States service, moved from Go to Rust in 2020. In 2019 a Rust extension had sped up an Elixir service.</source>
        <extracomment>/claims/42/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord uses Go for most of its services.</source>
        <extracomment>/claims/43/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what is known</source>
        <extracomment>/claims/43/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its real-time layer is written in Elixir and its API in Python.</source>
        <extracomment>/claims/43/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firecracker needs less than 125 MB for each microVM.</source>
        <extracomment>/claims/44/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <extracomment>/claims/44/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its specification allows at most 5 MiB of overhead for each microVM and a boot within 125 ms.</source>
        <extracomment>/claims/44/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figma moved its rendering engine to Rust and WebAssembly.</source>
        <extracomment>/claims/45/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong component</source>
        <extracomment>/claims/45/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor is C++ compiled to WebAssembly (2017); the multiplayer server is written in Rust (2018).</source>
        <extracomment>/claims/45/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TypeScript compiler was rewritten in Go in 2026, for fast builds, portability, familiarity and speed that suffices.</source>
        <extracomment>/claims/46/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date disputed, reasons partial</source>
        <extracomment>/claims/46/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The native port was announced in March 2025; the main reason given was to keep the structure of the existing code.</source>
        <extracomment>/claims/46/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Linux kernel accepted Rust in late 2022 (A), or from 2024 on (B).</source>
        <extracomment>/claims/47/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right, B disputed</source>
        <extracomment>/claims/47/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust support was merged in October 2022 for version 6.1, which was released in December 2022.</source>
        <extracomment>/claims/47/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust is the first language added to the Linux kernel in thirty years.</source>
        <extracomment>/claims/48/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows components have been rewritten in Rust since 2023, and Android platform code has been written in it since 2021.</source>
        <extracomment>/claims/49/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 70% of security vulnerabilities are memory safety errors: in Windows over ten years (A), or without any restriction (B).</source>
        <extracomment>/claims/50/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of those products, not of all</source>
        <extracomment>/claims/50/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured for Microsoft from 2006 to 2018, and similarly for Chromium. In Android the share fell from 76% in 2019 to under 20% in 2025.</source>
        <extracomment>/claims/50/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CISA and the NSA recommend memory-safe languages and name Rust.</source>
        <extracomment>/claims/51/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True, not Rust alone</source>
        <extracomment>/claims/51/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NSA names C#, Go, Java, Ruby, Rust and Swift.</source>
        <extracomment>/claims/51/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare’s Pingora serves more than a trillion requests a day with about 70% less memory.</source>
        <extracomment>/claims/52/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>/claims/52/verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare reports about 70% less processor time and 67% less memory.</source>
        <extracomment>/claims/52/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting its core engine in Rust made Cloudflare’s edge 30% faster.</source>
        <extracomment>/claims/53/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B names neither the engine nor what was measured.</source>
        <extracomment>/claims/53/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropbox, Microsoft and Cloudflare pair Rust with Go or C#.</source>
        <extracomment>/claims/54/statement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B lists the pairings without details.</source>
        <extracomment>/claims/54/evidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the borrow checker demands</source>
        <extracomment>/background/0/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value has a single owner, and it is released when that owner goes out of scope. Assigning it to another variable moves it: the first variable can no longer be used.</source>
        <extracomment>/background/0/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access can be lent. Either any number of readers borrow a value, or one writer does, never both together.</source>
        <extracomment>/background/0/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference may not live longer than what it refers to. Mostly the compiler works this out; where it cannot, lifetimes are written out, which is the least familiar part of the language.</source>
        <extracomment>/background/0/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the compiler rejects</source>
        <extracomment>/background/1/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data races, null pointers, memory that is used or released again after its release, and a collection that changes while it is walked through: safe Rust code with these faults does not compile.</source>
        <extracomment>/background/1/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no null; a value that may be missing has a type of its own and has to be handled. Errors are values too and cannot be overlooked by accident.</source>
        <extracomment>/background/1/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After more than three years in production the author of article B reports no crash and no fault in memory, which is one person’s experience.</source>
        <extracomment>/background/1/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why memory safety is the argument</source>
        <extracomment>/background/2/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large vendors found that most of their serious vulnerabilities were errors in memory handling. Care alone has not prevented them in C++, and garbage collection costs pauses and memory.</source>
        <extracomment>/background/2/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust checks ownership when compiling and needs no collector at run time. Public guidance in the United States recommends memory-safe languages, with Rust among several.</source>
        <extracomment>/background/2/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a pause is unacceptable, this is the reason to choose Rust over Go.</source>
        <extracomment>/background/2/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstractions without a price at run time</source>
        <extracomment>/background/3/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to article A, iterators, closures, generics and traits compile down to what you would have written by hand, without allocation or indirect calls.</source>
        <extracomment>/background/3/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A sees a few percent between Rust and tuned C. Article B adds that for most web services the network takes so long that such gains go unnoticed.</source>
        <extracomment>/background/3/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cargo and the tools around it</source>
        <extracomment>/background/4/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single tool resolves dependencies, builds, tests, measures, documents and publishes. In C++ each project puts that together by itself.</source>
        <extracomment>/background/4/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting (rustfmt), checks for common mistakes (Clippy) and support in editors (rust-analyzer) are standard. Both articles praise Cargo, and article A points to the survey in which developers rate the languages they use.</source>
        <extracomment>/background/4/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A counts tokio, axum, serde and sqlx as mature; article B finds web frameworks behind those of older languages.</source>
        <extracomment>/background/4/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Rust and WebAssembly meet</source>
        <extracomment>/background/5/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools wasm-pack and wasm-bindgen compile Rust for the browser and write the JavaScript bindings.</source>
        <extracomment>/background/5/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses: inference in the browser, cryptography that keeps secrets on the client, game logic, services at the edge that start within microseconds, and plug-ins in a sandbox.</source>
        <extracomment>/background/5/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B cites Figma as proof, but the part of Figma that runs as WebAssembly is C++.</source>
        <extracomment>/background/5/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such code guards money and has to process transactions quickly, so safety and speed count at once. Article B names Solana, Polkadot and Near as platforms built in Rust.</source>
        <extracomment>/background/6/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It describes the jobs as growing in number, well paid and often remote, without figures.</source>
        <extracomment>/background/6/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine learning in Rust</source>
        <extracomment>/background/7/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stays in Python. Rust is used to run trained models: on edge devices, behind interfaces where latency counts, in the browser, and as the runtime that serves Python clients.</source>
        <extracomment>/background/7/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candle, from Hugging Face, and burn are the two libraries both articles name. Article A finds them in production, article B at the beginning. The tenfold gain that article A mentions is an illustration.</source>
        <extracomment>/background/7/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For data science as a whole, article B sees Python’s libraries out of reach.</source>
        <extracomment>/background/7/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux, Windows and Android</source>
        <extracomment>/background/8/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Linux kernel took in Rust as its second language beside C, for new drivers and subsystems. Article A calls it the first such addition in thirty years.</source>
        <extracomment>/background/8/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to article A, Windows components have been rewritten since 2023, and parts of the Android platform since 2021; Google reports fewer memory errors there.</source>
        <extracomment>/background/8/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS, Cloudflare and Discord</source>
        <extracomment>/background/9/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS built Firecracker, the microVM under Lambda and Fargate, in Rust: many machines on one host, strict isolation, starts in under a second. Article B adds that it lowered the cost of infrastructure.</source>
        <extracomment>/background/9/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare replaced its proxy with Pingora. Article B speaks of 30% more speed, article A of about 70% less memory; Cloudflare itself reports 67%.</source>
        <extracomment>/background/9/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discord removed latency spikes by moving a service to Rust. Article B names Elixir as the language before it; the known account says Go.</source>
        <extracomment>/background/9/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>/background/10/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevy, built around entities and components, is the engine article B points to; ggez and macroquad are smaller libraries that are maturing.</source>
        <extracomment>/background/10/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physics and rendering gain from speed, and memory safety prevents a class of crashes. Article A nevertheless keeps engine work with C++.</source>
        <extracomment>/background/10/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command-line tools</source>
        <extracomment>/background/11/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is one binary without dependencies and starts at once. Known examples are ripgrep, fd, bat and zoxide; clap and anyhow are the usual libraries.</source>
        <extracomment>/background/11/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A recommends Rust for such tools in one place and Go in another.</source>
        <extracomment>/background/11/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learning Rust teaches</source>
        <extracomment>/background/12/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory management is enforced by the compiler, so it is learned rather than guessed. The type system brings ideas from research into daily use.</source>
        <extracomment>/background/12/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both articles say that the habits improve code in other languages, even if Rust is never used at work.</source>
        <extracomment>/background/12/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust and C++: harder first, easier later</source>
        <extracomment>/background/13/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust asks for its rules at the start. C++ lets you begin sooner and takes years to show its undefined behaviour.</source>
        <extracomment>/background/13/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A concludes that Rust is harder to start with and easier to maintain.</source>
        <extracomment>/background/13/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What learning costs</source>
        <extracomment>/background/14/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership takes weeks and lifetimes take months; async code and advanced traits come on top. Article B counts two to three months until you are comfortable.</source>
        <extracomment>/background/14/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages are quicker: Go in one to two weeks, Python and JavaScript in days. Article A warns that changing who owns what in a large program is laborious.</source>
        <extracomment>/background/14/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow builds</source>
        <extracomment>/background/15/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug builds of medium projects take three to five minutes, release builds longer, says article B. Reloading after each change becomes impractical, and automated builds wait as well.</source>
        <extracomment>/background/15/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the author’s own service the same build took three minutes or more in Rust and eight seconds in Go.</source>
        <extracomment>/background/15/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Async code</source>
        <extracomment>/background/16/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds several runtimes competing (Tokio, async-std, smol), &apos;static bounds needed in many places, and cancellation and backpressure left to you.</source>
        <extracomment>/background/16/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goroutines are simpler; async Rust can do more. For an ordinary service, article B sees a price without a return.</source>
        <extracomment>/background/16/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps among the libraries</source>
        <extracomment>/background/17/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web frameworks and ORMs are less mature than those of older languages, and data and machine learning libraries lag behind Python, says article B.</source>
        <extracomment>/background/17/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crates that wrap C libraries make it harder to compile for other platforms.</source>
        <extracomment>/background/17/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One author’s return to Go</source>
        <extracomment>/background/18/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After more than three years of Rust in production the author of article B moved back-end services to Go. Features had taken too long: what looked like an hour could take half a day.</source>
        <extracomment>/background/18/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New colleagues needed weeks where Go took days. The move cost 15% more memory.</source>
        <extracomment>/background/18/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same author calls Rust the right tool for systems work, engines, embedded devices and WebAssembly.</source>
        <extracomment>/background/18/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TypeScript compiler went to Go</source>
        <extracomment>/background/19/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its team weighed Rust and chose Go. Article B gives fast builds, portability, familiarity and sufficient speed as reasons, and dates the rewrite to 2026.</source>
        <extracomment>/background/19/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port was announced in March 2025, and the main reason stated was to keep the structure of the existing code.</source>
        <extracomment>/background/19/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-ups that changed course</source>
        <extracomment>/background/20/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to article B, young firms that built their first product in Rust struggled to hire, moved slowly and had to explain the choice to investors. Many went over to Python or Go; none is named.</source>
        <extracomment>/background/20/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust in a team</source>
        <extracomment>/background/21/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team has to plan for training and for heavier code reviews; beginners find ownership hard. If knowledge sits with a single expert, it leaves with that person.</source>
        <extracomment>/background/21/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B advises a simpler language at first and Rust for single components.</source>
        <extracomment>/background/21/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market in brief</source>
        <extracomment>/background/22/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer openings mean more rivals for each and a search bound to certain cities, unless it is remote. Employers expect experience even for middle positions.</source>
        <extracomment>/background/22/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other side skilled people are scarce, which raises pay. Paths lead to principal engineer, architecture, performance, infrastructure and language tools.</source>
        <extracomment>/background/22/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust and Go side by side</source>
        <extracomment>/background/23/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to article B, Go is learned in weeks, compiles in seconds and dominates web, cloud and DevOps work. Rust needs less memory, is faster and leads in systems work, WebAssembly, blockchain and command-line tools.</source>
        <extracomment>/background/23/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B finds Go’s community larger and more pragmatic, and that of Rust more passionate and academic; both are welcoming.</source>
        <extracomment>/background/23/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both at once</source>
        <extracomment>/background/24/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in a simple language, measure in production, and rewrite only the hot paths in Rust. Article B puts the share at roughly nine parts to one.</source>
        <extracomment>/background/24/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several firms work that way, though one of the pairings named is disputed.</source>
        <extracomment>/background/24/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the articles conclude</source>
        <extracomment>/background/25/title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article A says yes for systems, infrastructure, embedded devices, WebAssembly and inference. It sends people who mainly build APIs and front ends to Go or TypeScript for now.</source>
        <extracomment>/background/25/paragraphs/0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article B says yes with six to twelve months to spend and if growth matters more than quick employment. It says to wait if a job is needed soon, if business logic counts more than speed, or if the product has to be out first.</source>
        <extracomment>/background/25/paragraphs/1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its path between the two: a language that employers ask for, Rust on the side, Rust for single components, and more of it for those who enjoy it.</source>
        <extracomment>/background/25/paragraphs/2</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1%</source>
        <comment>axis label in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>this is not an answers document: expected &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document was written by a newer version of the program; this one reads format version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers belong to another catalog; expected &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown member; expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value; expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown question; expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a question with a known answer can be pinned, so neither an unanswered one nor one answered &quot;unsure&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the list twice; once is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown criterion; expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no translation for the language %1, only for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rustworthy: no display was found, so that no window can open; rustworthy --export summary.pdf ANSWERS works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <source>“Yes” wherever it can be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No” wherever it can be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sheets (%2)</source>
        <extracomment>A number of answer sheets and its share of all of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions speak for Rust when answered “No”: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions name two choices instead of yes and no: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reading of %n questions is open to doubt: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If only “Yes” counted for Rust, whatever the question, %n questions could give a point and “%1” (from %2) could never be reached; so each question is read by what its answer means.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every question counts the same, one point, however much it matters to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of the bands are taken from the source as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts are of ways to fill in the checklist, not of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the checklist lean to one side? This is what it gives when answered without thinking, and for the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %1 ways to answer every question definitely. They fall into the bands like this:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes within reach when %n answers turn to speak for Rust.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes within reach when %n answers turn to speak against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers turn to speak for Rust.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers turn to speak against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n answers listed here can turn, and each of them has to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any one of the %n answers listed here will do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %1 of the %n answers listed here will do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak for Rust as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak against as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is out of reach: %n answers would have to turn, and too few of them are free to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A question&apos;s short name, the answer now, the answer it would have to become.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to “%1” can be read either way, and it matters here: read the other way, it alone would make the verdict %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to “%1” can be read either way, and it matters here: read the other way, it alone would put %2 within reach and nothing else.</source>
        <extracomment>%2 is a list of verdicts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, middle of the bands: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, middle of the bands: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lower ends, since an open band has no middle: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lower ends, since an open band has no middle: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3; claimed is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are lower limits, so they do not contradict each other: a count of %2 or more meets all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 lies within the %2 band for %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in the gap between the %2 band (to %3) and the %4 band (from %5) for %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies below the %2 band (from %3) for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies above the %2 band (to %3) for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read between the printed points, %1 postings of %3 are %4 times those of %2 at steady rates and %5 times along straight lines; claimed is %6 times.</source>
        <extracomment>Language, first and last year, two factors, the claimed factor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 divided by %2 is about %3 %4: a derived figure, which the source does not state.</source>
        <extracomment>A figure, a factor, the quotient, its unit (&quot;US dollars a year&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog lacks the figures to check this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>citation</comment>
        <extracomment>Where something stands: short name of the source, its headings in quotation marks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. Status: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list of three or more: everything so far, the next item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: everything so far, the last item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name or heading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>percentage</comment>
        <extracomment>A number and its per cent sign; put a no-break space between them where your language has one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a year, derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 a year, derived; %3 when rounding is allowed for</source>
        <extracomment>Years, growth rate, its range under rounding (&quot;20% to 49%&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the claimed %2 a year fits.</source>
        <extracomment>Arithmetic, the claimed rate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the claimed %2 a year does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed: about %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed rates are derived from the printed postings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thin lines show the range when each figure is rounded to the nearest %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 to %4 over %n years is %5 a year</source>
        <extracomment>Two years, two numbers of postings, how many years lie between, growth rate.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; between %2 and %3 if each figure is rounded to the nearest %4; the claimed %5 a year fits.</source>
        <extracomment>Arithmetic, lowest and highest rate, a number, the claimed rate.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; between %2 and %3 if each figure is rounded to the nearest %4; the claimed %5 a year does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of job postings for %1: claimed and computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range under rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>A full stop after a statement.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employer</comment>
        <extracomment>An employer and what it uses the language for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employers that %1 names: %2.</source>
        <extracomment>Short name of a source, list of employers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that %1 names: %2.</source>
        <extracomment>Short name of a source, list of places.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement and citation</comment>
        <extracomment>A statement about the market and where it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (projected)</source>
        <extracomment>A number of job postings that is a projection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected, %4 times as many as %5</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, %4 times as many as %5</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Job postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job postings for %1 by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job postings by language, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiples are derived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as many as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays the same as %3, by the middle of the bands (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays %4 more than %3, by the middle of the bands (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays %4 less than %3, by the middle of the bands (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays the same as %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays %4 more than %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 pays %4 less than %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, within the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, less than claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, more than claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed: %1 pays %2 to %3 more.</source>
        <extracomment>Language, lowest and highest claimed premium.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>A question&apos;s short name, the answer tried out, the person&apos;s own answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What-if: %n answers differ from yours: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level</comment>
        <extracomment>Experience level and years of experience.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and unit</comment>
        <extracomment>Present pay: an amount and its unit (&quot;US dollars a year&quot;).
----------
An amount and its unit (&quot;US dollars a year&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present main language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1, speaks for Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: 0 or +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 open</source>
        <extracomment>Of a theme&apos;s answers, how many speak for Rust, against it, and are open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers say, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the questions: %1. Every answer counts one point; open answers are those not given and those given as “Not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>theme and subtotal</comment>
        <extracomment>A theme and its subtotal (&quot;3 for, 1 against, 1 open&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>source</comment>
        <extracomment>How the product calls a source.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No author is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 and more %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 %5</source>
        <extracomment>Level, language, lower end, upper end, unit (&quot;US dollars a year&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the ends of the band, not a distribution; labels are in thousands of %1, and “+” marks an open end.</source>
        <extracomment>%1 is a unit (&quot;US dollars a year&quot;).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your present pay of %1 lies within the printed %2 band for %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your present pay of %1 lies between the printed %2 and %3 bands for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present pay of %1 lies below the printed %2 band for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present pay of %1 lies above the printed %2 band for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary bands by experience level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too far above the bands to be drawn beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other verdict can be reached while the pinned answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It would take %n turned answers to bring %1 within reach.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions have a definite answer, so the verdict is certain as far as the checklist goes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>However the %n open questions are answered, the verdict stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest end in “%3”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are counts of ways, not a forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is open between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is open among %1.</source>
        <extracomment>%1 is a list of three or more verdicts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet. Each definite answer narrows the range of scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet. Each one that gets it narrows the range.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet: %1.</source>
        <extracomment>%1 is the list of the questions&apos; short names.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them “Not sure” and so still open</source>
        <extracomment>%1 is &quot;9 of 15 answered&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score between %1 and %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Rustworthy summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustworthy summary (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Catalog “%2”, version %3 · Rustworthy %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (weak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (what-if)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: these are not the answers that the person gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it still come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, this is the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. The letters stand for the sources at the end, where the standing of each figure is given as well.</source>
        <extracomment>%1 is a short citation such as: B, “Decision Checklist: 15 Questions”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict can still come out: the open answers decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that pull against each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salaries and job postings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the person and the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and what their figures are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims behind this summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::charts::ChartArea</name>
    <message>
        <source>%1: %2</source>
        <comment>chart: value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::charts::ChartPanel</name>
    <message>
        <source>T</source>
        <comment>key that swaps chart and table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers as a table, or the chart again (key %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of “%1” (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this figure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys read the values one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AboutDialog</name>
    <message>
        <source>About Rustworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustworthy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps to decide whether Rust is worth learning for you and worth using in your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An independent program. It is not affiliated with, and not endorsed by, the Rust Foundation or the Rust project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: %1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1, running with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AboutPage</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is optional. It picks out your level in the salary figures and says which learning times apply to you; it does not change the checklist&apos;s verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The program has no network code, and present pay is left out of a PDF unless you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience &amp;level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background in &amp;systems programming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time for learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;urs a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main language at &amp;present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present pa&amp;y, US dollars a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level (years of experience)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AnswerRow</name>
    <message>
        <source>Changed in this what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact that cannot change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned answers are left out of what would change the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this figure: %1</source>
        <extracomment>%1 is the status, e.g. &quot;Disputed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak point: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::BiasDialog</name>
    <message>
        <source>Bias Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What whole sheets of answers give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many complete sheets end in each verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ChangeBlock</name>
    <message>
        <source>Goes to this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answer(s) that can be among them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ChangesPanel</name>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that pull against each other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ClaimsModel</name>
    <message>
        <source>Figure or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::DocumentFlow</name>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustworthy summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are unchanged. File, Open chooses another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened and your answers are unchanged. Correct the file or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are still here, unsaved. Save them under another name or in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF was written and your answers are unchanged. Export again to another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportOptionsDialog</name>
    <message>
        <source>Include present &amp;pay in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your present pay is part of the answers. A PDF is easily passed on, so it is left out unless you include it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::FiguresDialog</name>
    <message>
        <source>About the Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2. Nothing here is presented as established fact: every figure has its source and a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in every column and in the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter. Show all to see every figure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by calculation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::FileDialogs</name>
    <message>
        <source>Rustworthy answers (*.rustworthy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Answers As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::MainWindow</name>
    <message>
        <source>New answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – %2 – Rustworthy</source>
        <comment>file name and step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Navigator</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return to Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::QuestionCard</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::QuestionPage</name>
    <message>
        <source>Keys 1, 2 and 3 or the underlined letters answer a question and go on to the next one. “Not sure” is a valid answer, and so is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being built?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which circumstances apply?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Questions</name>
    <message numerus="yes">
        <source>Without saving, %n changed answer(s) will be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without saving, what you changed about yourself, the project or the pinned answers will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer, what you said about yourself and about the project is cleared. A saved file keeps them until you save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReasonsPanel</name>
    <message>
        <source>Reasons for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another answer to try it out: everything follows at once, and your own answers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ResultPage</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReviewPage</name>
    <message>
        <source>Every question has an answer. Next shows the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer. They may stay that way: the result then says how far the verdict is open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About you and the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do these answers go together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>mark of an unanswered question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Session</name>
    <message>
        <source>Embedded C++ developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes firmware in C++, has time to learn and a new device to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web developer who needs a job soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds web services, is looking for work now and cannot wait a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start-up lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to pick a language for a small team and a product that must ship.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Shortcuts</name>
    <message>
        <source>Next, or press the button that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question and go on to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underlined letter of an answer does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between the answers of a question; Space chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Step List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bias Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rustworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>first few of a row of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a letter key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underlined letters of menus and buttons work together with Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Rust worth it, for you and for your project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your goals, the job market and your project. The answer says what they amount to, how sure that is and what would change it, beside the salary bands and job postings it should be read with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about two minutes. Every question may be left open, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look at a sample first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample opens at its result. It is a copy: change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures come from two articles and are checked against each other; Help, About the Figures lists each with its source. This program is independent and not affiliated with the Rust Foundation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::StepList</name>
    <message>
        <source>%1 %2
%3</source>
        <comment>mark, title and state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Steps</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::VerdictDetails</name>
    <message>
        <source>The possible verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict and the scores that lead to it, e.g. &quot;Worth considering (6–10)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answers end here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::VerdictHeader</name>
    <message>
        <source>What if: these are not your own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::WhatIfBanner</name>
    <message>
        <source>What-if: your own answers are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the answers of the what-if your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops the what-if.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>an escape \uD800 to \uDFFF stands alone; such escapes are allowed only as a pair of a high and a low one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before the JSON document is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows the end of the JSON document; only blanks are allowed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character stands in a text; it has to be written as an escape such as \n or \u0000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash starts no valid escape; allowed are \&quot; \\ \/ \b \f \n \r \t and \u with four hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a number in JSON&apos;s form, such as 12, -0.5 or 3e8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON; expected a value, a comma or a closing bracket that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a member is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member stands here more than once; allowed is once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number cannot be kept exactly; allowed are numbers from -9007199254740992 to 9007199254740992 with at most 17 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects and arrays are nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file starts with a byte order mark; expected UTF-8 without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL byte stands here; expected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object, which starts with {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member is not known; allowed are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 elements, found %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 to %2 elements, found %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text of 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an id of 1 to 64 letters A-Z and a-z, digits, dots, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong, ended as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; check the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; correct the file or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>file, what is wrong, next step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 %4</source>
        <comment>file, place, what is wrong, next step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; choose a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1, the most that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbolic link leads to no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; expected a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a plain file but a device, a pipe or a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; make room or save in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbolic link leads to no file; only links to an existing file are followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; expected the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a plain file but a device, a pipe or a socket; only plain files are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was written, but its folder cannot be synced (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new content may be lost in a power failure; save again in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Not s&amp;ure</source>
        <extracomment>The letter after &amp; answers the question with &quot;Not sure&quot;; it should differ from the first letters of &quot;Yes&quot; and &quot;No&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
