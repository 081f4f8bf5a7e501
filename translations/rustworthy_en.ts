<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>main</name>
    <message numerus="yes">
        <source>The summary has %n pages; print again with others.</source>
        <translation>
            <numerusform>The summary has %n page; print that one.</numerusform>
            <numerusform>The summary has %n pages; print again with others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message numerus="yes">
        <source>%1 sheets (%2)</source>
        <extracomment>A number of answer sheets and its share of all of them.</extracomment>
        <translation>
            <numerusform>%1 sheet (%2)</numerusform>
            <numerusform>%1 sheets (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions speak for Rust when answered “No”: %1.</source>
        <translation>
            <numerusform>%n question speaks for Rust when answered “No”: %1.</numerusform>
            <numerusform>%n questions speak for Rust when answered “No”: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions name two choices instead of yes and no: %1.</source>
        <translation>
            <numerusform>%n question names two choices instead of yes and no: %1.</numerusform>
            <numerusform>%n questions name two choices instead of yes and no: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reading of %n questions is open to doubt: %1.</source>
        <translation>
            <numerusform>The reading of %n question is open to doubt: %1.</numerusform>
            <numerusform>The reading of %n questions is open to doubt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If a “No” or a named choice never counted for Rust, %n questions could give a point and “%1” (from %2) could never be reached; so each question is read by what its answer means.</source>
        <translation>
            <numerusform>If a “No” or a named choice never counted for Rust, only %n question could give a point and “%1” (from %2) could never be reached; so each question is read by what its answer means.</numerusform>
            <numerusform>If a “No” or a named choice never counted for Rust, %n questions could give a point and “%1” (from %2) could never be reached; so each question is read by what its answer means.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %1 ways to answer every question definitely. They fall into the bands like this:</source>
        <translation>
            <numerusform>There is %1 way to answer every question definitely. It falls into this band:</numerusform>
            <numerusform>There are %1 ways to answer every question definitely. They fall into the bands like this:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any one of the %n answers listed here will do.</source>
        <translation>
            <numerusform>The answer listed here will do.</numerusform>
            <numerusform>Any one of the %n answers listed here will do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %1 of the %n answers listed here will do.</source>
        <translation>
            <numerusform>%1 of the %n answer listed here will do.</numerusform>
            <numerusform>Any %1 of the %n answers listed here will do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak for Rust as well.</source>
        <translation>
            <numerusform>The one open answer must then speak for Rust as well.</numerusform>
            <numerusform>All %n open answers must then speak for Rust as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak against as well.</source>
        <translation>
            <numerusform>The one open answer must then speak against as well.</numerusform>
            <numerusform>All %n open answers must then speak against as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lies within the %2 band for %3.</source>
        <translation>
            <numerusform>%1 lies within the %2 band for %3.</numerusform>
            <numerusform>%1 lies within the %2 bands for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 to %4 over %n years is %5 a year</source>
        <extracomment>Two years, two numbers of postings, how many years lie between, growth rate.</extracomment>
        <translation>
            <numerusform>%1 to %2: %3 to %4 over %n year is %5 a year</numerusform>
            <numerusform>%1 to %2: %3 to %4 over %n years is %5 a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected</source>
        <translation>
            <numerusform>%1, %2: about %3 job posting, projected</numerusform>
            <numerusform>%1, %2: about %3 job postings, projected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings</source>
        <translation>
            <numerusform>%1, %2: about %3 job posting</numerusform>
            <numerusform>%1, %2: about %3 job postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected, %4 times as many as %5</source>
        <translation>
            <numerusform>%1, %2: about %3 job posting, projected, %4 times as many as %5</numerusform>
            <numerusform>%1, %2: about %3 job postings, projected, %4 times as many as %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, %4 times as many as %5</source>
        <translation>
            <numerusform>%1, %2: about %3 job posting, %4 times as many as %5</numerusform>
            <numerusform>%1, %2: about %3 job postings, %4 times as many as %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.</source>
        <translation>
            <numerusform>Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.</numerusform>
            <numerusform>Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What-if: %n answers differ from yours: %1.</source>
        <translation>
            <numerusform>What-if: %n answer differs from yours: %1.</numerusform>
            <numerusform>What-if: %n answers differ from yours: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your present pay of %1 lies within the printed %2 band for %3.</source>
        <translation>
            <numerusform>Your present pay of %1 lies within the printed %2 band for %3.</numerusform>
            <numerusform>Your present pay of %1 lies within the printed %2 bands for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest</source>
        <translation>
            <numerusform>%1 of the %2 way to answer the rest</numerusform>
            <numerusform>%1 of the %2 ways to answer the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions have a definite answer, so the verdict is certain as far as the checklist goes.</source>
        <translation>
            <numerusform>The only question has a definite answer, so the verdict is certain as far as the checklist goes.</numerusform>
            <numerusform>All %n questions have a definite answer, so the verdict is certain as far as the checklist goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>However the %n open questions are answered, the verdict stays.</source>
        <translation>
            <numerusform>However the one open question is answered, the verdict stays.</numerusform>
            <numerusform>However the %n open questions are answered, the verdict stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest end in “%3”.</source>
        <translation>
            <numerusform>%1 of the %2 ways to answer the rest ends in “%3”.</numerusform>
            <numerusform>%1 of the %2 ways to answer the rest end in “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet. Each one that gets it narrows the range.</source>
        <translation>
            <numerusform>%n question has no definite answer yet. Once it gets one, the range is gone.</numerusform>
            <numerusform>%n questions have no definite answer yet. Each one that gets it narrows the range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet: %1.</source>
        <extracomment>%1 is the list of the questions&apos; short names.</extracomment>
        <translation>
            <numerusform>%n question has no definite answer yet: %1.</numerusform>
            <numerusform>%n questions have no definite answer yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them “Not sure” and so still open</source>
        <extracomment>%1 is &quot;9 of 15 answered&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n of them “Not sure” and so still open</numerusform>
            <numerusform>%1, %n of them “Not sure” and so still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answered</source>
        <translation>
            <numerusform>%n of %1 answered</numerusform>
            <numerusform>%n of %1 answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the checklist have no definite answer yet.</source>
        <translation>
            <numerusform>%n question of the checklist has no definite answer yet.</numerusform>
            <numerusform>%n questions of the checklist have no definite answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n priorities are set.</source>
        <translation>
            <numerusform>The one priority (%n) is set.</numerusform>
            <numerusform>All %n priorities are set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priorities set; every other criterion counts as %1.</source>
        <extracomment>%1 is the level of importance that counts where none is set, e.g. &quot;Medium&quot;</extracomment>
        <translation>
            <numerusform>%n priority set; every other criterion counts as %1.</numerusform>
            <numerusform>%n priorities set; every other criterion counts as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules for</source>
        <translation>
            <numerusform>%n rule for</numerusform>
            <numerusform>%n rules for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules against</source>
        <translation>
            <numerusform>%n rule against</numerusform>
            <numerusform>%n rules against</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n documents come to the same verdict: %1.</source>
        <extracomment>%1 is a verdict in quotation marks.</extracomment>
        <translation>
            <numerusform>%n document comes to this verdict: %1.</numerusform>
            <numerusform>All %n documents come to the same verdict: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n documents may still come to the same verdict: open answers decide.</source>
        <translation>
            <numerusform>The %n document may still come to a verdict: open answers decide.</numerusform>
            <numerusform>The %n documents may still come to the same verdict: open answers decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n documents do not all come to the same verdict.</source>
        <translation>
            <numerusform>The %n document comes to no verdict.</numerusform>
            <numerusform>The %n documents do not all come to the same verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answers are the same.</source>
        <extracomment>%1 is the number of questions.</extracomment>
        <translation>
            <numerusform>%n of %1 answers is the same.</numerusform>
            <numerusform>%n of %1 answers are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no majority, since neither side has more members.</source>
        <translation>
            <numerusform>%n question has no majority, since neither side has more members.</numerusform>
            <numerusform>%n questions have no majority, since neither side has more members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team has %n members.</source>
        <translation>
            <numerusform>The team has %n member.</numerusform>
            <numerusform>The team has %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hold this verdict themselves.</source>
        <extracomment>How many hold the verdict; how many members there are.</extracomment>
        <translation>
            <numerusform>%n of %1 holds this verdict themselves.</numerusform>
            <numerusform>%n of %1 hold this verdict themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could still come to it.</source>
        <translation>
            <numerusform>%n more could still come to it.</numerusform>
            <numerusform>%n more could still come to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have a definite verdict of their own.</source>
        <translation>
            <numerusform>%n of %1 has a definite verdict of their own.</numerusform>
            <numerusform>%n of %1 have a definite verdict of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions without a majority would have to get one for %1 as well.</source>
        <translation>
            <numerusform>The %n question without a majority would have to get one for %1 as well.</numerusform>
            <numerusform>All %n questions without a majority would have to get one for %1 as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions without a majority would have to get one against %1 as well.</source>
        <translation>
            <numerusform>The %n question without a majority would have to get one against %1 as well.</numerusform>
            <numerusform>All %n questions without a majority would have to get one against %1 as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n members)</source>
        <extracomment>A question&apos;s short name and how many members would have to change their answer to it.</extracomment>
        <translation>
            <numerusform>%1 (%n member)</numerusform>
            <numerusform>%1 (%n members)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %n changed answers of single members.</source>
        <translation>
            <numerusform>That takes at least %n changed answer of a single member.</numerusform>
            <numerusform>That takes at least %n changed answers of single members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n members</source>
        <extracomment>A score or a verdict and how many members have it.</extracomment>
        <translation>
            <numerusform>%1: %n member</numerusform>
            <numerusform>%1: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights of %n members are drawn in turn, and each member counts the same.</source>
        <translation>
            <numerusform>The weights of %n member are drawn.</numerusform>
            <numerusform>The weights of %n members are drawn in turn, and each member counts the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members set no priorities: for them every criterion counts alike.</source>
        <translation>
            <numerusform>%n member set no priorities: for them every criterion counts alike.</numerusform>
            <numerusform>%n members set no priorities: for them every criterion counts alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members take no part, since every criterion is irrelevant to them.</source>
        <translation>
            <numerusform>%n member takes no part, since every criterion is irrelevant to them.</numerusform>
            <numerusform>%n members take no part, since every criterion is irrelevant to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can come out when %n answers change to speak for Rust.</source>
        <translation>
            <numerusform>“%1” can come out when %n answer changes to speak for Rust.</numerusform>
            <numerusform>“%1” can come out when %n answers change to speak for Rust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can come out when %n answers change to speak against.</source>
        <translation>
            <numerusform>“%1” can come out when %n answer changes to speak against.</numerusform>
            <numerusform>“%1” can come out when %n answers change to speak against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers change to speak for Rust.</source>
        <translation>
            <numerusform>“%1” becomes the verdict when %n answer changes to speak for Rust.</numerusform>
            <numerusform>“%1” becomes the verdict when %n answers change to speak for Rust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers change to speak against.</source>
        <translation>
            <numerusform>“%1” becomes the verdict when %n answer changes to speak against.</numerusform>
            <numerusform>“%1” becomes the verdict when %n answers change to speak against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n answers listed here can change, and each of them has to.</source>
        <translation>
            <numerusform>Only the %n answer listed here can change, and it has to.</numerusform>
            <numerusform>Only the %n answers listed here can change, and each of them has to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot come out: %n answers would have to change, and too few of them are free to.</source>
        <translation>
            <numerusform>“%1” cannot come out: %n answer would have to change, and too few of them are free to.</numerusform>
            <numerusform>“%1” cannot come out: %n answers would have to change, and too few of them are free to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 to come out, the majority would have to turn to the answer for %2 on at least %n questions.</source>
        <translation>
            <numerusform>For %1 to come out, the majority would have to turn to the answer for %2 on at least %n question.</numerusform>
            <numerusform>For %1 to come out, the majority would have to turn to the answer for %2 on at least %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 to come out, the majority would have to turn to the answer against %2 on at least %n questions.</source>
        <extracomment>A verdict in quotation marks, a language.</extracomment>
        <translation>
            <numerusform>For %1 to come out, the majority would have to turn to the answer against %2 on at least %n question.</numerusform>
            <numerusform>For %1 to come out, the majority would have to turn to the answer against %2 on at least %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take %n changed answers before %1 can come out.</source>
        <translation>
            <numerusform>It would take %n changed answer before %1 can come out.</numerusform>
            <numerusform>It would take %n changed answers before %1 can come out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and as open answers turn out up to %n</source>
        <extracomment>%1 is a statement such as “8: 3 members”.</extracomment>
        <translation>
            <numerusform>%1, and as open answers turn out up to %n</numerusform>
            <numerusform>%1, and as open answers turn out up to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n further claim(s) behind this summary: no source contradicts them and no figure in them is outdated. The program lists them all under Evidence.</source>
        <translation>
            <numerusform>%n further claim behind this summary: no source contradicts it and no figure in it is outdated. The program lists it under Evidence.</numerusform>
            <numerusform>%n further claims behind this summary: no source contradicts them and no figure in them is outdated. The program lists them all under Evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ChangeBlock</name>
    <message numerus="yes">
        <source>Show all %n answer(s) that can be among them</source>
        <translation>
            <numerusform>Show the %n answer that can be among them</numerusform>
            <numerusform>Show all %n answers that can be among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::DocumentFlow</name>
    <message numerus="yes">
        <source>%n things were dropped at once.</source>
        <translation>
            <numerusform>%n thing was dropped at once.</numerusform>
            <numerusform>%n things were dropped at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportParts</name>
    <message numerus="yes">
        <source>%n of %1 parts are left out. The first page, with the answer and its charts, always stays.</source>
        <extracomment>%1 is the number of all parts.</extracomment>
        <translation>
            <numerusform>%n of %1 parts is left out. The first page, with the answer and its charts, always stays.</numerusform>
            <numerusform>%n of %1 parts are left out. The first page, with the answer and its charts, always stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::GroupDialog</name>
    <message numerus="yes">
        <source>at most %n document(s) can be in the list</source>
        <translation>
            <numerusform>at most %n document can be in the list</numerusform>
            <numerusform>at most %n documents can be in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Questions</name>
    <message numerus="yes">
        <source>Without saving, %n changed answer(s) will be lost.</source>
        <translation>
            <numerusform>Without saving, %n changed answer will be lost.</numerusform>
            <numerusform>Without saving, %n changed answers will be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RecoveryDialog</name>
    <message numerus="yes">
        <source>Never saved; %n question(s) answered.</source>
        <translation>
            <numerusform>Never saved; %n question answered.</numerusform>
            <numerusform>Never saved; %n questions answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The saved file cannot be read; %n question(s) answered here.</source>
        <translation>
            <numerusform>The saved file cannot be read; %n question answered here.</numerusform>
            <numerusform>The saved file cannot be read; %n questions answered here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from the saved file.</source>
        <translation>
            <numerusform>%n answer differs from the saved file.</numerusform>
            <numerusform>%n answers differ from the saved file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReviewPage</name>
    <message numerus="yes">
        <source>%n question(s) without an answer. They may stay that way: the result then says how far the verdict is open.</source>
        <translation>
            <numerusform>%n question without an answer. It may stay that way: the result then says how far the verdict is open.</numerusform>
            <numerusform>%n questions without an answer. They may stay that way: the result then says how far the verdict is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RulesSection</name>
    <message numerus="yes">
        <source>Show the %n rule(s) about %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>
            <numerusform>Show the %n rule about %1</numerusform>
            <numerusform>Show the %n rules about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the %n rule(s) about %1</source>
        <translation>
            <numerusform>Hide the %n rule about %1</numerusform>
            <numerusform>Hide the %n rules about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::StartPage</name>
    <message numerus="yes">
        <source>%n question(s) about your goals, the job market and your project. The result says what your answers amount to, how sure that is and what would change it, beside the salary bands and job postings it should be read with.</source>
        <translation>
            <numerusform>%n question about your goals, the job market and your project. The result says what your answer amounts to, how sure that is and what would change it, beside the salary bands and job postings it should be read with.</numerusform>
            <numerusform>%n questions about your goals, the job market and your project. The result says what your answers amount to, how sure that is and what would change it, beside the salary bands and job postings it should be read with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::TeamDialog</name>
    <message numerus="yes">
        <source>What several people’s answers amount to together. Each member saves a document; add up to %n of them here.</source>
        <translation>
            <numerusform>What several people’s answers amount to together. Each member saves a document; add up to %n of them here.</numerusform>
            <numerusform>What several people’s answers amount to together. Each member saves a document; add up to %n of them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>%n more problem(s) not shown.</source>
        <translation>
            <numerusform>%n more problem not shown.</numerusform>
            <numerusform>%n more problems not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
