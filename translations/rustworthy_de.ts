<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CatalogLoader</name>
    <message>
        <source>this is not a catalog; expected the format %1</source>
        <translation>dies ist kein Katalog; erwartet wird das Format %1</translation>
    </message>
    <message>
        <source>the catalog was written for a newer version of this program; expected format version %1</source>
        <translation>der Katalog wurde für eine neuere Version dieses Programms geschrieben; erwartet wird die Formatversion %1</translation>
    </message>
    <message>
        <source>expected a year for which /market/postings has a count of the language that stays above 0 when it is rounded</source>
        <translation>erwartet wird ein Jahr, für das /market/postings eine Zahl der Sprache enthält, die auch gerundet über 0 bleibt</translation>
    </message>
    <message>
        <source>the low end lies above the high end</source>
        <translation>das untere Ende liegt über dem oberen</translation>
    </message>
    <message>
        <source>expected another language with a salary band at a level where both have one</source>
        <translation>erwartet wird eine andere Sprache mit einem Gehaltsband auf einer Stufe, auf der beide eines haben</translation>
    </message>
    <message>
        <source>the second value divides the first; expected a number above 0</source>
        <translation>der zweite Wert teilt den ersten; erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>there is no salary band of this language; expected at least one</source>
        <translation>es gibt kein Gehaltsband dieser Sprache; erwartet wird mindestens eines</translation>
    </message>
    <message>
        <source>expected years between the first and the last count of the language in /market/postings</source>
        <translation>erwartet werden Jahre zwischen der ersten und der letzten Zahl der Sprache in /market/postings</translation>
    </message>
    <message>
        <source>the second value is a premium as a fraction; expected a number above -1</source>
        <translation>der zweite Wert ist ein Aufschlag als Bruchteil; erwartet wird eine Zahl über -1</translation>
    </message>
    <message>
        <source>expected that fromYear lies before toYear</source>
        <translation>erwartet wird, dass fromYear vor toYear liegt</translation>
    </message>
    <message>
        <source>the id %1 is reserved for answers that are not sure</source>
        <translation>die Kennung %1 ist für unsichere Antworten reserviert</translation>
    </message>
    <message>
        <source>expected exactly two answers, found %1</source>
        <translation>erwartet werden genau zwei Antworten, gefunden wurden %1</translation>
    </message>
    <message>
        <source>expected that exactly one of the two answers speaks for Rust</source>
        <translation>erwartet wird, dass genau eine der beiden Antworten für Rust spricht</translation>
    </message>
    <message>
        <source>the bands have to follow each other without gap or overlap; expected %1</source>
        <translation>die Bereiche müssen ohne Lücke und Überschneidung aufeinander folgen; erwartet wird %1</translation>
    </message>
    <message>
        <source>the bands have to end at the number of questions; expected %1</source>
        <translation>die Bereiche müssen mit der Anzahl der Fragen enden; erwartet wird %1</translation>
    </message>
    <message>
        <source>the answers of that question</source>
        <translation>die Antworten dieser Frage</translation>
    </message>
    <message>
        <source>the id %1 is not known; expected one from %2</source>
        <translation>die Kennung %1 ist nicht bekannt; erwartet wird eine aus %2</translation>
    </message>
    <message>
        <source>no question belongs to it; expected at least one</source>
        <translation>keine Frage gehört dazu; erwartet wird mindestens eine</translation>
    </message>
    <message>
        <source>expected at most %1 questions</source>
        <translation>erwartet werden höchstens %1 Fragen</translation>
    </message>
    <message>
        <source>expected a number above 0</source>
        <translation>erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>there is another band of this language at this level; allowed is one</source>
        <translation>es gibt ein weiteres Band dieser Sprache auf dieser Stufe; erlaubt ist eines</translation>
    </message>
    <message>
        <source>there is another count of this language in this year; allowed is one</source>
        <translation>es gibt eine weitere Zahl dieser Sprache in diesem Jahr; erlaubt ist eine</translation>
    </message>
    <message>
        <source>expected a currency code of three capital letters, such as USD</source>
        <translation>erwartet wird ein Währungscode aus drei Großbuchstaben, etwa USD</translation>
    </message>
    <message>
        <source>expected exactly one of projectKind, circumstance, or question with answer</source>
        <translation>erwartet wird genau eines von projectKind, circumstance oder question mit answer</translation>
    </message>
    <message>
        <source>the rule would always fire; expected a condition in anyOf or allOf</source>
        <translation>die Regel würde immer greifen; erwartet wird eine Bedingung in anyOf oder allOf</translation>
    </message>
    <message>
        <source>expected one mark for each of the alternatives; there is none for %1</source>
        <translation>erwartet wird eine Note für jede der Alternativen; für %1 fehlt sie</translation>
    </message>
    <message>
        <source>expected a web address that starts with https://</source>
        <translation>erwartet wird eine Webadresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>the source lists no such heading; expected one of its headings</source>
        <translation>die Quelle führt keine solche Überschrift; erwartet wird eine ihrer Überschriften</translation>
    </message>
    <message>
        <source>expected a date of the form 2026-02-20</source>
        <translation>erwartet wird ein Datum in der Form 2026-02-20</translation>
    </message>
    <message>
        <source>%1 stands here more than once; allowed is once</source>
        <translation>%1 steht hier mehr als einmal; erlaubt ist einmal</translation>
    </message>
    <message>
        <source>expected at most %1 criteria</source>
        <translation>erwartet werden höchstens %1 Kriterien</translation>
    </message>
    <message>
        <source>no such criterion; expected an id from %1</source>
        <translation>ein solches Kriterium gibt es nicht; erwartet wird eine Kennung aus %1</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert an</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>ein Dateiname ist leer</translation>
    </message>
    <message>
        <source>%1 can be given only once</source>
        <translation>%1 darf nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be combined</source>
        <translation>%1 und %2 lassen sich nicht verbinden</translation>
    </message>
    <message>
        <source>--version takes no file</source>
        <translation>--version nimmt keine Datei an</translation>
    </message>
    <message>
        <source>--check takes one file, so that %1 is one too many</source>
        <translation>--check nimmt eine Datei an; %1 ist daher eine zu viel</translation>
    </message>
    <message>
        <source>--resave needs the file to write and one file of answers to read</source>
        <translation>--resave braucht die Datei, die geschrieben wird, und eine Antwortdatei, die gelesen wird</translation>
    </message>
    <message>
        <source>more than one file of answers: %1</source>
        <translation>mehr als eine Antwortdatei: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: the suffix has to be one of %2</source>
        <translation>%1 kann nicht geschrieben werden: Die Endung muss eine von %2 sein</translation>
    </message>
    <message>
        <source>the result would replace %1, which it is made from</source>
        <translation>das Ergebnis würde %1 ersetzen, aus dem es entsteht</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: answers without a fault</source>
        <translation>%1: Antworten ohne Fehler</translation>
    </message>
    <message>
        <source>%1: a catalog without a fault</source>
        <translation>%1: ein Katalog ohne Fehler</translation>
    </message>
    <message>
        <source>expected &quot;rustworthy-answers&quot; or &quot;rustworthy-catalog&quot;</source>
        <translation>erwartet wird &quot;rustworthy-answers&quot; oder &quot;rustworthy-catalog&quot;</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>this version of the catalog does not know it, so that it has no effect</source>
        <translation>diese Version des Katalogs kennt es nicht, daher hat es keine Wirkung</translation>
    </message>
    <message>
        <source>It is kept and saved again with the answers.</source>
        <translation>Es bleibt erhalten und wird mit den Antworten wieder gespeichert.</translation>
    </message>
    <message>
        <source>rustworthy: %1; rustworthy --help shows what can be asked for.</source>
        <translation>rustworthy: %1; rustworthy --help zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>payback tells about present pay, which is left out here</source>
        <translation>wann es sich bezahlt macht, verrät das jetzige Gehalt, das hier wegbleibt</translation>
    </message>
    <message>
        <source>there is no chart of these answers</source>
        <translation>zu diesen Antworten gibt es kein Diagramm</translation>
    </message>
    <message>
        <source>there is no chart “%1” of these answers, only %2</source>
        <extracomment>%1 is a name such as salaries, %2 a list of such names.</extracomment>
        <translation>zu diesen Antworten gibt es kein Diagramm „%1“, nur %2</translation>
    </message>
    <message>
        <source>there is no table “%1” of these answers, only %2</source>
        <extracomment>%1 is a name such as reasons, %2 a list of such names.</extracomment>
        <translation>zu diesen Antworten gibt es keine Tabelle „%1“, nur %2</translation>
    </message>
    <message>
        <source>It was not written; another name has all of them.</source>
        <translation>Sie wurde nicht geschrieben; unter einem anderen Namen kommen alle.</translation>
    </message>
    <message>
        <source>Wrote %1: only “%2”</source>
        <extracomment>%1 is a file name, %2 the title of the one chart or table in it.</extracomment>
        <translation>%1 geschrieben: nur „%2“</translation>
    </message>
    <message>
        <source>shared answers</source>
        <translation>geteilte Antworten</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no “%2”, only the usual size (@1x) and twice that (@2x)</source>
        <extracomment>%1 is a file name, %2 a part of it such as “@3x”.</extracomment>
        <translation>%1 kann nicht geschrieben werden: „%2“ gibt es nicht, nur die übliche Größe (@1x) und die doppelte (@2x)</translation>
    </message>
    <message>
        <source>Wrote %1: all charts</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 geschrieben: alle Diagramme</translation>
    </message>
    <message>
        <source>Wrote %1: all tables</source>
        <translation>%1 geschrieben: alle Tabellen</translation>
    </message>
    <message>
        <source>“%1” names no chart; those of these answers are %2</source>
        <extracomment>%1 is a part of a file name, %2 a list of names such as salaries.</extracomment>
        <translation>„%1“ bezeichnet kein Diagramm; diese Antworten haben %2</translation>
    </message>
    <message>
        <source>“%1” names no table; those of these answers are %2</source>
        <extracomment>%1 is a part of a file name, %2 a list of names such as reasons.</extracomment>
        <translation>„%1“ bezeichnet keine Tabelle; diese Antworten haben %2</translation>
    </message>
    <message>
        <source>Usage: rustworthy [options] [ANSWERS]
Helps to decide whether Rust is worth it, for you and for your project.

Without an action the window opens, with the answers if some are named: a file, or
the text of shared answers, which begins with rw1-.

Actions, none of which needs a display:
  --export OUT [ANSWERS]  write the result as pdf, html, md or json, its tables as csv, or
                          its charts as png or svg, by suffix; NAME.salaries.svg is one
                          chart alone (a word there that names none writes all, and says
                          which there are), NAME@2x.png is twice as large; can be
                          repeated; without ANSWERS the result of an empty sheet
  --check FILE            report every fault of a file of answers, of shared answers or of
                          a catalog
  --resave OUT ANSWERS    load answers and save them to OUT
  --help                  show this text
  --version               show the version

Options:
  --catalog FILE          use another catalog than the built-in one
  --language CODE         use this language instead of the system&apos;s
  --                      what follows is a file, even if it starts with a hyphen

Exit status: 0 done, 1 a file cannot be read or written, 2 the content of a file is not
acceptable, 64 the arguments are wrong.</source>
        <translation>Aufruf: rustworthy [Optionen] [ANTWORTEN]
Hilft zu entscheiden, ob sich Rust lohnt, für Sie und für Ihr Projekt.

Ohne Aktion öffnet sich das Fenster, mit den Antworten, wenn welche genannt sind: eine
Datei oder der Text geteilter Antworten, der mit rw1- beginnt.

Aktionen, von denen keine einen Bildschirm braucht:
  --export ZIEL [ANTWORTEN]  schreibt das Ergebnis als pdf, html, md oder json, seine
                             Tabellen als csv oder seine Diagramme als png oder svg, je nach
                             Endung; NAME.salaries.svg ist ein Diagramm allein (ein Wort
                             dort, das keines bezeichnet, schreibt alle und sagt, welche es
                             gibt), NAME@2x.png doppelt so groß; wiederholbar; ohne ANTWORTEN
                             das Ergebnis eines leeren Bogens
  --check DATEI              nennt jeden Fehler einer Antwortdatei, geteilter Antworten oder
                             eines Katalogs
  --resave ZIEL ANTWORTEN    lädt Antworten und speichert sie als ZIEL
  --help                     zeigt diesen Text
  --version                  zeigt die Version

Optionen:
  --catalog DATEI            nimmt einen anderen Katalog als den eingebauten
  --language CODE            nimmt diese Sprache statt der des Systems
  --                         was folgt, ist eine Datei, auch wenn es mit einem Strich beginnt

Rückgabewert: 0 erledigt, 1 eine Datei ist nicht lesbar oder schreibbar, 2 der Inhalt einer
Datei ist nicht annehmbar, 64 die Argumente sind falsch.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Is Rust worth it in 2026?</source>
        <extracomment>/title</extracomment>
        <translation>Lohnt sich Rust im Jahr 2026?</translation>
    </message>
    <message>
        <source>A 2026 guide to Rust from an AI training firm</source>
        <extracomment>/sources/0/name</extracomment>
        <translation>Ein Rust-Leitfaden für 2026 von einem Anbieter für KI-Schulungen</translation>
    </message>
    <message>
        <source>It lists the Stack Overflow survey of 2025, GitHub Octoverse and the TIOBE index as sources, but ties none of them to a figure.</source>
        <extracomment>/sources/0/note</extracomment>
        <translation>Nennt die Stack-Overflow-Umfrage von 2025, GitHub Octoverse und den TIOBE-Index als Quellen, ordnet sie aber keiner Zahl zu.</translation>
    </message>
    <message>
        <source>A developer’s assessment after three years of Rust</source>
        <extracomment>/sources/1/name</extracomment>
        <translation>Einschätzung eines Entwicklers nach drei Jahren mit Rust</translation>
    </message>
    <message>
        <source>Published by BSWEN docs and written by one developer who moved back-end services from Rust to Go. It names no sources for its figures. The date is the one in its address; the address shown here is that of the site.</source>
        <extracomment>/sources/1/note</extracomment>
        <translation>Veröffentlicht von BSWEN docs, geschrieben von einem einzelnen Entwickler, der Backend-Dienste von Rust auf Go umgestellt hat. Für die Zahlen nennt der Artikel keine Quellen. Das Datum stammt aus seiner Adresse; angezeigt wird die Adresse der Website.</translation>
    </message>
    <message>
        <source>Article’s figure</source>
        <extracomment>/statuses/0/name</extracomment>
        <translation>Angabe des Artikels</translation>
    </message>
    <message>
        <source>Printed in an article that names no source for it, and not checked against anything else.</source>
        <extracomment>/statuses/0/meaning</extracomment>
        <translation>Steht in einem Artikel, der dafür keine Quelle nennt, und wurde nicht an anderer Stelle überprüft.</translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>/statuses/2/name</extracomment>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Computed by this program from figures that an article prints.</source>
        <extracomment>/statuses/2/meaning</extracomment>
        <translation>Von diesem Programm aus den Zahlen eines Artikels berechnet.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>/statuses/3/name</extracomment>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Public evidence, or the article’s own figures, contradict it in whole or in part.</source>
        <extracomment>/statuses/3/meaning</extracomment>
        <translation>Öffentliche Belege oder die eigenen Zahlen des Artikels widersprechen ganz oder teilweise.</translation>
    </message>
    <message>
        <source>Dated</source>
        <extracomment>/statuses/4/name</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>True at some time, but overtaken since.</source>
        <extracomment>/statuses/4/meaning</extracomment>
        <translation>War einmal zutreffend, ist aber inzwischen überholt.</translation>
    </message>
    <message>
        <source>Anecdote</source>
        <extracomment>/statuses/5/name</extracomment>
        <translation>Einzelfall</translation>
    </message>
    <message>
        <source>One person’s experience or an illustration, not a measurement that others could repeat.</source>
        <extracomment>/statuses/5/meaning</extracomment>
        <translation>Die Erfahrung einer einzelnen Person oder ein Rechenbeispiel, keine Messung, die andere wiederholen könnten.</translation>
    </message>
    <message>
        <source>The articles disagree</source>
        <extracomment>/statuses/6/name</extracomment>
        <translation>Artikel uneins</translation>
    </message>
    <message>
        <source>The two articles, or two passages of the same article, say different things; both are shown.</source>
        <extracomment>/statuses/6/meaning</extracomment>
        <translation>Die beiden Artikel oder zwei Stellen desselben Artikels sagen Verschiedenes; gezeigt wird beides.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <extracomment>/statuses/7/name</extracomment>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>The figures measure different things, so one can neither confirm nor refute the other.</source>
        <extracomment>/statuses/7/meaning</extracomment>
        <translation>Die Zahlen messen Verschiedenes, sodass die eine die andere weder bestätigen noch widerlegen kann.</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>/statuses/8/name</extracomment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Public evidence bears it out, within the limits that are named.</source>
        <extracomment>/statuses/8/meaning</extracomment>
        <translation>Öffentliche Belege stützen die Aussage, in den genannten Grenzen.</translation>
    </message>
    <message>
        <source>Career goals</source>
        <extracomment>/groups/0/title</extracomment>
        <translation>Berufliche Ziele</translation>
    </message>
    <message>
        <source>Five questions about the work you are after and what it should teach you.</source>
        <extracomment>/groups/0/introduction</extracomment>
        <translation>Fünf Fragen zu der Arbeit, die Sie anstreben, und zu dem, was Sie dabei lernen wollen.</translation>
    </message>
    <message>
        <source>Job market</source>
        <extracomment>/groups/1/title, /themes/2/name</extracomment>
        <translation>Arbeitsmarkt</translation>
    </message>
    <message>
        <source>Four questions about time, pay and place.</source>
        <extracomment>/groups/1/introduction</extracomment>
        <translation>Vier Fragen zu Zeit, Gehalt und Ort.</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>/groups/2/title</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Six questions about the work in front of you and the people who do it.</source>
        <extracomment>/groups/2/introduction</extracomment>
        <translation>Sechs Fragen zu der Arbeit, die vor Ihnen liegt, und zu den Menschen, die sie leisten.</translation>
    </message>
    <message>
        <source>Systems work</source>
        <extracomment>/themes/0/name</extracomment>
        <translation>Systemarbeit</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>/themes/1/name</extracomment>
        <translation>Weiterentwicklung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>/themes/3/name</extracomment>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Do you want to do systems programming?</source>
        <extracomment>/questions/0/text</extracomment>
        <translation>Möchten Sie Systemprogrammierung betreiben?</translation>
    </message>
    <message>
        <source>Kernels, drivers, firmware and embedded devices are where both articles see the strongest case for Rust.</source>
        <extracomment>/questions/0/hint</extracomment>
        <translation>Kernel, Treiber, Firmware und eingebettete Geräte sind für beide Artikel das stärkste Einsatzgebiet von Rust.</translation>
    </message>
    <message>
        <source>Systems programming</source>
        <extracomment>/questions/0/shortName</extracomment>
        <translation>Systemprogrammierung</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>/questions/0/answers/0/label, /questions/1/answers/0/label, /questions/2/answers/0/label, /questions/3/answers/0/label, /questions/4/answers/0/label, /questions/5/answers/0/label, /questions/6/answers/0/label, /questions/7/answers/0/label, /questions/8/answers/0/label, /questions/9/answers/0/label, /questions/10/answers/0/label, /questions/11/answers/0/label, /questions/12/answers/0/label</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Systems work is the field both articles name first for Rust.</source>
        <extracomment>/questions/0/answers/0/meaning</extracomment>
        <translation>Systemarbeit nennen beide Artikel als erstes Gebiet für Rust.</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>/questions/0/answers/1/label, /questions/1/answers/1/label, /questions/2/answers/1/label, /questions/3/answers/1/label, /questions/4/answers/1/label, /questions/5/answers/1/label, /questions/6/answers/1/label, /questions/7/answers/1/label, /questions/8/answers/1/label, /questions/9/answers/1/label, /questions/10/answers/1/label, /questions/11/answers/1/label, /questions/12/answers/1/label</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Without systems work, article B advises looking at other languages.</source>
        <extracomment>/questions/0/answers/1/meaning</extracomment>
        <translation>Ohne Systemarbeit rät Artikel B, sich andere Sprachen anzusehen.</translation>
    </message>
    <message>
        <source>Do you want a deeper grasp of computer science?</source>
        <extracomment>/questions/1/text</extracomment>
        <translation>Möchten Sie die Informatik tiefer durchdringen?</translation>
    </message>
    <message>
        <source>Ownership and a strict type system teach things that many languages hide.</source>
        <extracomment>/questions/1/hint</extracomment>
        <translation>Ownership und ein strenges Typsystem lehren Dinge, die viele Sprachen verbergen.</translation>
    </message>
    <message>
        <source>Deeper computer science</source>
        <extracomment>/questions/1/shortName</extracomment>
        <translation>Tiefere Informatik</translation>
    </message>
    <message>
        <source>Rust makes you reason about memory, types and concurrency, which carries over to other languages.</source>
        <extracomment>/questions/1/answers/0/meaning</extracomment>
        <translation>Rust zwingt dazu, über Speicher, Typen und Nebenläufigkeit nachzudenken; das nützt auch in anderen Sprachen.</translation>
    </message>
    <message>
        <source>If depth is not the aim, an easier language gets you further for the same hours.</source>
        <extracomment>/questions/1/answers/1/meaning</extracomment>
        <translation>Wenn Tiefe nicht das Ziel ist, bringt eine einfachere Sprache Sie in derselben Zeit weiter.</translation>
    </message>
    <message>
        <source>Do you aim at WebAssembly or blockchain work?</source>
        <extracomment>/questions/2/text</extracomment>
        <translation>Streben Sie Arbeit mit WebAssembly oder Blockchains an?</translation>
    </message>
    <message>
        <source>Both articles see Rust in front for WebAssembly, and article B also for blockchain.</source>
        <extracomment>/questions/2/hint</extracomment>
        <translation>Bei WebAssembly sehen beide Artikel Rust vorn, bei Blockchains Artikel B.</translation>
    </message>
    <message>
        <source>WebAssembly or blockchain</source>
        <extracomment>/questions/2/shortName</extracomment>
        <translation>WebAssembly oder Blockchain</translation>
    </message>
    <message>
        <source>Article B calls Rust essential in both fields.</source>
        <extracomment>/questions/2/answers/0/meaning</extracomment>
        <translation>Artikel B nennt Rust auf beiden Gebieten unverzichtbar.</translation>
    </message>
    <message>
        <source>Without either field, article B sees no need for Rust unless other reasons speak for it.</source>
        <extracomment>/questions/2/answers/1/meaning</extracomment>
        <translation>Ohne eines der beiden Gebiete sieht Artikel B keinen Bedarf an Rust, wenn nicht andere Gründe dafür sprechen.</translation>
    </message>
    <message>
        <source>Is performance engineering a goal of your career?</source>
        <extracomment>/questions/3/text</extracomment>
        <translation>Ist Performance Engineering eines Ihrer beruflichen Ziele?</translation>
    </message>
    <message>
        <source>Predictable speed without garbage collection pauses matters in trading, engines, search and databases.</source>
        <extracomment>/questions/3/hint</extracomment>
        <translation>Vorhersagbare Geschwindigkeit ohne Pausen der Garbage Collection zählt in Handelssystemen, Engines, Suchmaschinen und Datenbanken.</translation>
    </message>
    <message>
        <source>Performance engineering</source>
        <extracomment>/questions/3/shortName</extracomment>
        <translation>Performance Engineering</translation>
    </message>
    <message>
        <source>Fine control over time and memory is what Rust is chosen for.</source>
        <extracomment>/questions/3/answers/0/meaning</extracomment>
        <translation>Feine Kontrolle über Zeit und Speicher ist der Grund, aus dem man Rust wählt.</translation>
    </message>
    <message>
        <source>Where speed is not the product, Rust is more control than the work asks for.</source>
        <extracomment>/questions/3/answers/1/meaning</extracomment>
        <translation>Wo Geschwindigkeit nicht das Produkt ist, bietet Rust mehr Kontrolle, als die Arbeit verlangt.</translation>
    </message>
    <message>
        <source>Do you want a career in game development?</source>
        <extracomment>/questions/4/text</extracomment>
        <translation>Möchten Sie beruflich Spiele entwickeln?</translation>
    </message>
    <message>
        <source>Rust has game libraries of its own, while article A calls C++ the standard for engines.</source>
        <extracomment>/questions/4/hint</extracomment>
        <translation>Rust hat eigene Spielebibliotheken, während Artikel A bei Engines C++ als Standard nennt.</translation>
    </message>
    <message>
        <source>Game development</source>
        <extracomment>/questions/4/shortName</extracomment>
        <translation>Spieleentwicklung</translation>
    </message>
    <message>
        <source>Article B finds the Rust game libraries promising, Bevy above all; article A still sends engine work to C++.</source>
        <extracomment>/questions/4/answers/0/meaning</extracomment>
        <translation>Artikel B hält die Spielebibliotheken von Rust für vielversprechend, allen voran Bevy; Artikel A belässt die Arbeit an Engines bei C++.</translation>
    </message>
    <message>
        <source>Without games in view, this reason for Rust falls away.</source>
        <extracomment>/questions/4/answers/1/meaning</extracomment>
        <translation>Ohne Spiele als Ziel entfällt dieser Grund für Rust.</translation>
    </message>
    <message>
        <source>Do you need a new job quickly?</source>
        <extracomment>/questions/5/text</extracomment>
        <translation>Brauchen Sie bald eine neue Stelle?</translation>
    </message>
    <message>
        <source>Article B counts far fewer openings for Rust than for JavaScript, Python or Go, and few are for beginners.</source>
        <extracomment>/questions/5/hint</extracomment>
        <translation>Artikel B zählt für Rust weit weniger offene Stellen als für JavaScript, Python oder Go, und wenige davon sind für Einsteiger.</translation>
    </message>
    <message>
        <source>Job needed soon</source>
        <extracomment>/questions/5/shortName</extracomment>
        <translation>Baldiger Stellenwechsel</translation>
    </message>
    <message>
        <source>JavaScript, Python and Go are the shorter way into employment.</source>
        <extracomment>/questions/5/answers/0/meaning</extracomment>
        <translation>JavaScript, Python und Go sind der kürzere Weg zu einer Stelle.</translation>
    </message>
    <message>
        <source>Without that pressure, Rust can be a long-term investment.</source>
        <extracomment>/questions/5/answers/1/meaning</extracomment>
        <translation>Ohne diesen Druck kann Rust eine langfristige Investition sein.</translation>
    </message>
    <message>
        <source>Are you willing to wait six to twelve months until you are proficient?</source>
        <extracomment>/questions/6/text</extracomment>
        <translation>Sind Sie bereit, sechs bis zwölf Monate zu warten, bis Sie Rust beherrschen?</translation>
    </message>
    <message>
        <source>Article B puts proficiency that far from the start.</source>
        <extracomment>/questions/6/hint</extracomment>
        <translation>So lange dauert es laut Artikel B vom Beginn bis zur sicheren Beherrschung.</translation>
    </message>
    <message>
        <source>Patience to proficiency</source>
        <extracomment>/questions/6/shortName</extracomment>
        <translation>Geduld beim Lernen</translation>
    </message>
    <message>
        <source>You accept the time that Rust asks for.</source>
        <extracomment>/questions/6/answers/0/meaning</extracomment>
        <translation>Sie nehmen die Zeit in Kauf, die Rust verlangt.</translation>
    </message>
    <message>
        <source>A language that is simpler to learn fits a shorter horizon.</source>
        <extracomment>/questions/6/answers/1/meaning</extracomment>
        <translation>Zu einem kürzeren Zeithorizont passt eine Sprache, die leichter zu lernen ist.</translation>
    </message>
    <message>
        <source>Is a higher salary your main motive?</source>
        <extracomment>/questions/7/text</extracomment>
        <translation>Ist ein höheres Gehalt Ihr Hauptmotiv?</translation>
    </message>
    <message>
        <source>Rust pays more by the articles’ figures, yet the number of positions is small.</source>
        <extracomment>/questions/7/hint</extracomment>
        <translation>Nach den Zahlen der Artikel wird Rust besser bezahlt, aber es gibt nur wenige Stellen.</translation>
    </message>
    <message>
        <source>Salary as motive</source>
        <extracomment>/questions/7/shortName</extracomment>
        <translation>Gehalt als Motiv</translation>
    </message>
    <message>
        <source>The figures show higher pay for Rust, for fewer positions.</source>
        <extracomment>/questions/7/answers/0/meaning</extracomment>
        <translation>Die Zahlen zeigen für Rust ein höheres Gehalt bei weniger Stellen.</translation>
    </message>
    <message>
        <source>Pay then settles nothing; the other answers carry the decision.</source>
        <extracomment>/questions/7/answers/1/meaning</extracomment>
        <translation>Das Gehalt entscheidet dann nichts; die übrigen Antworten tragen die Entscheidung.</translation>
    </message>
    <message>
        <source>The checklist names both a gain and a drawback for “Yes”: better pay and fewer jobs. It is counted as one full point for Rust, and you are told when that point alone decides.</source>
        <extracomment>/questions/7/weak</extracomment>
        <translation>Die Checkliste nennt zu „Ja“ einen Vorteil und einen Nachteil: bessere Bezahlung und weniger Stellen. Die Antwort zählt als ein voller Punkt für Rust, und Sie werden darauf hingewiesen, wenn dieser Punkt allein entscheidet.</translation>
    </message>
    <message>
        <source>Do you live in or near a city where Rust jobs are offered?</source>
        <extracomment>/questions/8/text</extracomment>
        <translation>Leben Sie in oder bei einer Stadt, in der Rust-Stellen angeboten werden?</translation>
    </message>
    <message>
        <source>Article B places most openings in a few cities; elsewhere you depend on remote work.</source>
        <extracomment>/questions/8/hint</extracomment>
        <translation>Artikel B sieht die meisten offenen Stellen in wenigen Städten; anderswo sind Sie auf Fernarbeit angewiesen.</translation>
    </message>
    <message>
        <source>Near Rust employers</source>
        <extracomment>/questions/8/shortName</extracomment>
        <translation>Nähe zu Rust-Arbeitgebern</translation>
    </message>
    <message>
        <source>Being close to employers makes the search for a Rust job more feasible.</source>
        <extracomment>/questions/8/answers/0/meaning</extracomment>
        <translation>Die Nähe zu Arbeitgebern macht die Suche nach einer Rust-Stelle aussichtsreicher.</translation>
    </message>
    <message>
        <source>You would need a remote position; the articles say many Rust positions are.</source>
        <extracomment>/questions/8/answers/1/meaning</extracomment>
        <translation>Sie bräuchten eine Stelle in Fernarbeit; laut den Artikeln sind das viele der Rust-Stellen.</translation>
    </message>
    <message>
        <source>Are you building web APIs of ordinary scale?</source>
        <extracomment>/questions/9/text</extracomment>
        <translation>Bauen Sie Web-APIs von gewöhnlicher Größenordnung?</translation>
    </message>
    <message>
        <source>Most web services wait for the network rather than the processor, so raw speed seldom limits them.</source>
        <extracomment>/questions/9/hint</extracomment>
        <translation>Die meisten Webdienste warten auf das Netz und nicht auf den Prozessor; die reine Rechengeschwindigkeit begrenzt sie selten.</translation>
    </message>
    <message>
        <source>Ordinary web APIs</source>
        <extracomment>/questions/9/shortName</extracomment>
        <translation>Gewöhnliche Web-APIs</translation>
    </message>
    <message>
        <source>Go, Python or Node.js return more for the effort.</source>
        <extracomment>/questions/9/answers/0/meaning</extracomment>
        <translation>Go, Python oder Node.js bringen mehr für den Aufwand.</translation>
    </message>
    <message>
        <source>For other kinds of work the cost of Rust may be justified.</source>
        <extracomment>/questions/9/answers/1/meaning</extracomment>
        <translation>Bei anderer Arbeit kann der Aufwand für Rust gerechtfertigt sein.</translation>
    </message>
    <message>
        <source>Is time to market critical for this project?</source>
        <extracomment>/questions/10/text</extracomment>
        <translation>Ist eine kurze Zeit bis zur Markteinführung für dieses Projekt entscheidend?</translation>
    </message>
    <message>
        <source>A first version that has to ship in weeks leaves no room for a steep start.</source>
        <extracomment>/questions/10/hint</extracomment>
        <translation>Eine erste Version, die in Wochen fertig sein muss, lässt keinen Raum für einen steilen Einstieg.</translation>
    </message>
    <message>
        <source>Time to market</source>
        <extracomment>/questions/10/shortName</extracomment>
        <translation>Zeit bis zum Markt</translation>
    </message>
    <message>
        <source>Article B advises against Rust for a first product under time pressure.</source>
        <extracomment>/questions/10/answers/0/meaning</extracomment>
        <translation>Artikel B rät unter Zeitdruck bei einem ersten Produkt von Rust ab.</translation>
    </message>
    <message>
        <source>A slower start is then acceptable.</source>
        <extracomment>/questions/10/answers/1/meaning</extracomment>
        <translation>Ein langsamerer Beginn ist dann hinnehmbar.</translation>
    </message>
    <message>
        <source>Do you have expert knowledge of systems programming?</source>
        <extracomment>/questions/11/text</extracomment>
        <translation>Verfügen Sie über Expertenwissen in der Systemprogrammierung?</translation>
    </message>
    <message>
        <source>Those who have managed memory by hand learn ownership faster.</source>
        <extracomment>/questions/11/hint</extracomment>
        <translation>Wer Speicher schon von Hand verwaltet hat, lernt Ownership schneller.</translation>
    </message>
    <message>
        <source>Systems background</source>
        <extracomment>/questions/11/shortName</extracomment>
        <translation>Systemerfahrung</translation>
    </message>
    <message>
        <source>The learning curve is manageable from there.</source>
        <extracomment>/questions/11/answers/0/meaning</extracomment>
        <translation>Von dort aus ist die Lernkurve zu bewältigen.</translation>
    </message>
    <message>
        <source>Expect a steep climb, since memory management is new as well.</source>
        <extracomment>/questions/11/answers/1/meaning</extracomment>
        <translation>Rechnen Sie mit einem steilen Anstieg, denn auch die Speicherverwaltung ist neu.</translation>
    </message>
    <message>
        <source>Is the speed of compiling a daily concern in your work?</source>
        <extracomment>/questions/12/text</extracomment>
        <translation>Beschäftigt Sie die Dauer des Kompilierens täglich bei der Arbeit?</translation>
    </message>
    <message>
        <source>Article B reports builds of minutes in Rust and of seconds in Go, and the wait returns with every change.</source>
        <extracomment>/questions/12/hint</extracomment>
        <translation>Artikel B berichtet von Builds, die mit Rust Minuten und mit Go Sekunden dauern, und man wartet bei jeder Änderung erneut.</translation>
    </message>
    <message>
        <source>Compile speed</source>
        <extracomment>/questions/12/shortName</extracomment>
        <translation>Kompilierdauer</translation>
    </message>
    <message>
        <source>Build times will get in your way.</source>
        <extracomment>/questions/12/answers/0/meaning</extracomment>
        <translation>Die Build-Zeiten werden Sie stören.</translation>
    </message>
    <message>
        <source>The builds are slow, but you can live with that.</source>
        <extracomment>/questions/12/answers/1/meaning</extracomment>
        <translation>Die Builds sind langsam, aber Sie können damit leben.</translation>
    </message>
    <message>
        <source>Do you work alone or with a team?</source>
        <extracomment>/questions/13/text</extracomment>
        <translation>Arbeiten Sie allein oder im Team?</translation>
    </message>
    <message>
        <source>One person can learn at their own pace; a team also has to bring in everybody else.</source>
        <extracomment>/questions/13/hint</extracomment>
        <translation>Eine einzelne Person lernt in ihrem eigenen Tempo; ein Team muss auch alle anderen mitnehmen.</translation>
    </message>
    <message>
        <source>Solo or team</source>
        <extracomment>/questions/13/shortName</extracomment>
        <translation>Allein oder im Team</translation>
    </message>
    <message>
        <source>Solo</source>
        <extracomment>/questions/13/answers/0/label</extracomment>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Working alone, you carry only your own learning.</source>
        <extracomment>/questions/13/answers/0/meaning</extracomment>
        <translation>Wenn Sie allein arbeiten, tragen Sie nur Ihren eigenen Lernaufwand.</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>/questions/13/answers/1/label</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Training, reviews and dependence on a single expert have to be counted in.</source>
        <extracomment>/questions/13/answers/1/meaning</extracomment>
        <translation>Schulung, Reviews und die Abhängigkeit von einer einzigen Fachperson sind einzurechnen.</translation>
    </message>
    <message>
        <source>Do you optimise for learning or for shipping?</source>
        <extracomment>/questions/14/text</extracomment>
        <translation>Steht für Sie das Lernen oder das Ausliefern im Vordergrund?</translation>
    </message>
    <message>
        <source>What teaches the most is seldom what ships first.</source>
        <extracomment>/questions/14/hint</extracomment>
        <translation>Was am meisten lehrt, ist selten das, was zuerst ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Learning or shipping</source>
        <extracomment>/questions/14/shortName</extracomment>
        <translation>Lernen oder ausliefern</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>/questions/14/answers/0/label</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>For learning, the effort that Rust asks for is the point.</source>
        <extracomment>/questions/14/answers/0/meaning</extracomment>
        <translation>Wenn es ums Lernen geht, ist der Aufwand, den Rust verlangt, gerade der Zweck.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <extracomment>/questions/14/answers/1/label</extracomment>
        <translation>Ausliefern</translation>
    </message>
    <message>
        <source>Go, Python or JavaScript bring a product out sooner.</source>
        <extracomment>/questions/14/answers/1/meaning</extracomment>
        <translation>Mit Go, Python oder JavaScript ist ein Produkt früher fertig.</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <extracomment>/bands/0/name</extracomment>
        <translation>Vorerst nicht</translation>
    </message>
    <message>
        <source>By this checklist, leave Rust for later.</source>
        <extracomment>/bands/0/headline</extracomment>
        <translation>Nach dieser Checkliste sollten Sie Rust auf später verschieben.</translation>
    </message>
    <message>
        <source>Put the hours into skills that more employers ask for, and come back when your goals or your project change.</source>
        <extracomment>/bands/0/advice</extracomment>
        <translation>Verwenden Sie die Zeit für Kenntnisse, die mehr Arbeitgeber verlangen, und kommen Sie zurück, wenn sich Ihre Ziele oder Ihr Projekt ändern.</translation>
    </message>
    <message>
        <source>Worth considering</source>
        <extracomment>/bands/1/name</extracomment>
        <translation>Erwägenswert</translation>
    </message>
    <message>
        <source>By this checklist, Rust deserves a serious look, but it is not a clear choice.</source>
        <extracomment>/bands/1/headline</extracomment>
        <translation>Nach dieser Checkliste verdient Rust eine ernsthafte Prüfung, ist aber keine klare Wahl.</translation>
    </message>
    <message>
        <source>Look at the answers that speak against Rust: if they can change, or matter little to you, a trial of a few weeks costs little.</source>
        <extracomment>/bands/1/advice</extracomment>
        <translation>Sehen Sie sich die Antworten an, die gegen Rust sprechen: Wenn sie sich ändern können oder Ihnen wenig bedeuten, kostet ein Versuch von einigen Wochen nicht viel.</translation>
    </message>
    <message>
        <source>Definitely worth learning</source>
        <extracomment>/bands/2/name</extracomment>
        <translation>Auf jeden Fall lernenswert</translation>
    </message>
    <message>
        <source>By this checklist, learning Rust fits your goals and your situation.</source>
        <extracomment>/bands/2/headline</extracomment>
        <translation>Nach dieser Checkliste passt es zu Ihren Zielen und Ihrer Lage, Rust zu lernen.</translation>
    </message>
    <message>
        <source>Plan for months rather than weeks, and choose a project that needs what Rust is good at.</source>
        <extracomment>/bands/2/advice</extracomment>
        <translation>Planen Sie Monate statt Wochen ein und wählen Sie ein Projekt, das die Stärken von Rust braucht.</translation>
    </message>
    <message>
        <source>You need a job quickly, yet are willing to wait six to twelve months to become proficient: which of the two comes first?</source>
        <extracomment>/contradictions/0/note</extracomment>
        <translation>Sie brauchen bald eine Stelle, wären aber bereit, sechs bis zwölf Monate bis zur sicheren Beherrschung zu warten: Was von beidem geht vor?</translation>
    </message>
    <message>
        <source>You optimise for learning, yet time to market is critical: which gives way when they collide?</source>
        <extracomment>/contradictions/1/note</extracomment>
        <translation>Bei Ihnen steht das Lernen im Vordergrund, doch eine kurze Zeit bis zur Markteinführung ist entscheidend: Was gibt nach, wenn beides kollidiert?</translation>
    </message>
    <message>
        <source>You need a job quickly, yet the project is meant for learning: does learning Rust now bring that job closer?</source>
        <extracomment>/contradictions/2/note</extracomment>
        <translation>Sie brauchen bald eine Stelle, doch das Projekt soll dem Lernen dienen: Bringt es diese Stelle näher, jetzt Rust zu lernen?</translation>
    </message>
    <message>
        <source>You optimise for learning, yet do not want to wait six to twelve months: how much time may learning take?</source>
        <extracomment>/contradictions/3/note</extracomment>
        <translation>Bei Ihnen steht das Lernen im Vordergrund, doch Sie wollen keine sechs bis zwölf Monate warten: Wie viel Zeit darf das Lernen kosten?</translation>
    </message>
    <message>
        <source>You optimise for learning, yet do not want to go deeper into computer science: what should the learning be about?</source>
        <extracomment>/contradictions/4/note</extracomment>
        <translation>Bei Ihnen steht das Lernen im Vordergrund, doch tiefer in die Informatik einsteigen wollen Sie nicht: Was wollen Sie lernen?</translation>
    </message>
    <message>
        <source>Performance engineering is your goal, yet systems programming does not interest you: is there performance work you would do that stays clear of it?</source>
        <extracomment>/contradictions/5/note</extracomment>
        <translation>Performance Engineering ist Ihr Ziel, doch Systemprogrammierung interessiert Sie nicht: Gibt es Performance-Arbeit, die Sie gern täten und die ohne sie auskommt?</translation>
    </message>
    <message>
        <source>Junior</source>
        <extracomment>/levels/0/name</extracomment>
        <translation>Junior</translation>
    </message>
    <message>
        <source>0–2 years</source>
        <extracomment>/levels/0/years</extracomment>
        <translation>0–2 Jahre</translation>
    </message>
    <message>
        <source>Mid</source>
        <extracomment>/levels/1/name</extracomment>
        <translation>Mid-Level</translation>
    </message>
    <message>
        <source>2–5 years</source>
        <extracomment>/levels/1/years</extracomment>
        <translation>2–5 Jahre</translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>/levels/2/name</extracomment>
        <translation>Senior</translation>
    </message>
    <message>
        <source>5 years or more</source>
        <extracomment>/levels/2/years</extracomment>
        <translation>5 Jahre oder mehr</translation>
    </message>
    <message>
        <source>Staff/Principal</source>
        <extracomment>/levels/3/name</extracomment>
        <translation>Staff/Principal</translation>
    </message>
    <message>
        <source>C or C++</source>
        <extracomment>/backgrounds/0/name</extracomment>
        <translation>C oder C++</translation>
    </message>
    <message>
        <source>Other systems work</source>
        <extracomment>/backgrounds/1/name</extracomment>
        <translation>Andere Systemarbeit</translation>
    </message>
    <message>
        <source>No systems background</source>
        <extracomment>/backgrounds/2/name</extracomment>
        <translation>Keine Systemerfahrung</translation>
    </message>
    <message>
        <source>Part-time</source>
        <extracomment>/studyModes/0/name</extracomment>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Full-time</source>
        <extracomment>/studyModes/1/name</extracomment>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Rust</source>
        <extracomment>/languages/0/name</extracomment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>/languages/1/name</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>/languages/2/name</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <extracomment>/languages/3/name</extracomment>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>/languages/4/name</extracomment>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>C++</source>
        <extracomment>/languages/5/name</extracomment>
        <translation>C++</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>/languages/6/name</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Java</source>
        <extracomment>/languages/7/name</extracomment>
        <translation>Java</translation>
    </message>
    <message>
        <source>C#</source>
        <extracomment>/languages/8/name</extracomment>
        <translation>C#</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>/languages/9/name</extracomment>
        <translation>Eine andere Sprache</translation>
    </message>
    <message>
        <source>Operating system or driver</source>
        <extracomment>/projectKinds/0/name</extracomment>
        <translation>Betriebssystem oder Treiber</translation>
    </message>
    <message>
        <source>Embedded device or firmware</source>
        <extracomment>/projectKinds/1/name</extracomment>
        <translation>Eingebettetes Gerät oder Firmware</translation>
    </message>
    <message>
        <source>Software in which speed is the product</source>
        <extracomment>/projectKinds/2/name</extracomment>
        <translation>Software, bei der Geschwindigkeit das Produkt ist</translation>
    </message>
    <message>
        <source>Game engine or graphics</source>
        <extracomment>/projectKinds/3/name</extracomment>
        <translation>Spiele-Engine oder Grafik</translation>
    </message>
    <message>
        <source>WebAssembly module</source>
        <extracomment>/projectKinds/4/name</extracomment>
        <translation>WebAssembly-Modul</translation>
    </message>
    <message>
        <source>Blockchain</source>
        <extracomment>/projectKinds/5/name, /background/6/title</extracomment>
        <translation>Blockchain</translation>
    </message>
    <message>
        <source>Command-line tool</source>
        <extracomment>/projectKinds/6/name</extracomment>
        <translation>Kommandozeilenwerkzeug</translation>
    </message>
    <message>
        <source>Infrastructure tool</source>
        <extracomment>/projectKinds/7/name</extracomment>
        <translation>Infrastrukturwerkzeug</translation>
    </message>
    <message>
        <source>Network service</source>
        <extracomment>/projectKinds/8/name</extracomment>
        <translation>Netzwerkdienst</translation>
    </message>
    <message>
        <source>AI inference or edge runtime</source>
        <extracomment>/projectKinds/9/name</extracomment>
        <translation>KI-Inferenz oder Edge-Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Security-focused software</source>
        <extracomment>/projectKinds/10/name</extracomment>
        <translation>Sicherheitskritische Software</translation>
    </message>
    <message>
        <source>Web service or API</source>
        <extracomment>/projectKinds/11/name</extracomment>
        <translation>Webdienst oder Web-API</translation>
    </message>
    <message>
        <source>Microservice or internal API</source>
        <extracomment>/projectKinds/12/name</extracomment>
        <translation>Microservice oder interne API</translation>
    </message>
    <message>
        <source>DevOps tool</source>
        <extracomment>/projectKinds/13/name</extracomment>
        <translation>DevOps-Werkzeug</translation>
    </message>
    <message>
        <source>Web front end</source>
        <extracomment>/projectKinds/14/name</extracomment>
        <translation>Web-Frontend</translation>
    </message>
    <message>
        <source>Data science or machine learning</source>
        <extracomment>/projectKinds/15/name</extracomment>
        <translation>Data Science oder maschinelles Lernen</translation>
    </message>
    <message>
        <source>Prototype or first product</source>
        <extracomment>/projectKinds/16/name</extracomment>
        <translation>Prototyp oder erstes Produkt</translation>
    </message>
    <message>
        <source>There is an existing C++ codebase, or libraries that are decades old</source>
        <extracomment>/circumstances/0/name</extracomment>
        <translation>Es gibt bestehenden C++-Code oder Bibliotheken, die Jahrzehnte alt sind</translation>
    </message>
    <message>
        <source>The team has mixed levels of experience</source>
        <extracomment>/circumstances/1/name</extracomment>
        <translation>Das Team ist unterschiedlich erfahren</translation>
    </message>
    <message>
        <source>The team has little systems background</source>
        <extracomment>/circumstances/2/name</extracomment>
        <translation>Das Team hat wenig Systemerfahrung</translation>
    </message>
    <message>
        <source>It is a start-up or a small team in a hurry</source>
        <extracomment>/circumstances/3/name</extracomment>
        <translation>Es handelt sich um ein Start-up oder ein kleines Team unter Zeitdruck</translation>
    </message>
    <message>
        <source>It has to serve millions of requests a second</source>
        <extracomment>/circumstances/4/name</extracomment>
        <translation>Das System muss Millionen Anfragen pro Sekunde bewältigen</translation>
    </message>
    <message>
        <source>Garbage collection pauses are unacceptable</source>
        <extracomment>/circumstances/5/name</extracomment>
        <translation>Pausen der Garbage Collection sind nicht hinnehmbar</translation>
    </message>
    <message>
        <source>I am early in my career</source>
        <extracomment>/circumstances/6/name</extracomment>
        <translation>Ich stehe am Anfang meiner Laufbahn</translation>
    </message>
    <message>
        <source>I am in the middle of my career</source>
        <extracomment>/circumstances/7/name</extracomment>
        <translation>Ich stehe in der Mitte meiner Laufbahn</translation>
    </message>
    <message>
        <source>Both articles count embedded devices among the work for Rust, and article B firmware as well.</source>
        <extracomment>/rules/0/statement</extracomment>
        <translation>Beide Artikel zählen eingebettete Geräte zu den Aufgaben für Rust, Artikel B auch Firmware.</translation>
    </message>
    <message>
        <source>Article B sees the future of operating systems and drivers in Rust.</source>
        <extracomment>/rules/1/statement</extracomment>
        <translation>Artikel B sieht die Zukunft von Betriebssystemen und Treibern in Rust.</translation>
    </message>
    <message>
        <source>Article A keeps hardware drivers with C++, where it is the established standard.</source>
        <extracomment>/rules/2/statement</extracomment>
        <translation>Artikel A belässt Hardwaretreiber bei C++, dem dort etablierten Standard.</translation>
    </message>
    <message>
        <source>For people who want systems work, both articles recommend Rust.</source>
        <extracomment>/rules/3/statement</extracomment>
        <translation>Wer Systemarbeit sucht, dem empfehlen beide Artikel Rust.</translation>
    </message>
    <message>
        <source>Article B recommends Rust where speed itself is the product: trading, real-time systems, engines, search, database internals.</source>
        <extracomment>/rules/4/statement</extracomment>
        <translation>Artikel B empfiehlt Rust, wo Geschwindigkeit selbst das Produkt ist: Handelssysteme, Echtzeitsysteme, Engines, Suche, Datenbankkerne.</translation>
    </message>
    <message>
        <source>Article B recommends Rust for games and graphics and points to Bevy.</source>
        <extracomment>/rules/5/statement</extracomment>
        <translation>Artikel B empfiehlt Rust für Spiele und Grafik und verweist auf Bevy.</translation>
    </message>
    <message>
        <source>Article A keeps game engines with C++, because the libraries and the industry are there.</source>
        <extracomment>/rules/6/statement</extracomment>
        <translation>Artikel A belässt Spiele-Engines bei C++, weil es dort die Bibliotheken und die Branche gibt.</translation>
    </message>
    <message>
        <source>Both articles put Rust first for WebAssembly.</source>
        <extracomment>/rules/7/statement</extracomment>
        <translation>Beide Artikel setzen Rust bei WebAssembly an die erste Stelle.</translation>
    </message>
    <message>
        <source>For a career in WebAssembly or blockchain, article B calls Rust essential.</source>
        <extracomment>/rules/8/statement</extracomment>
        <translation>Für eine Laufbahn mit WebAssembly oder Blockchains nennt Artikel B Rust unverzichtbar.</translation>
    </message>
    <message>
        <source>Article B finds Rust almost unavoidable for blockchain work, since several large platforms are written in it.</source>
        <extracomment>/rules/9/statement</extracomment>
        <translation>Artikel B hält Rust bei Blockchain-Arbeit für fast unvermeidlich, da mehrere große Plattformen darin geschrieben sind.</translation>
    </message>
    <message>
        <source>Both articles recommend Rust for command-line tools: one binary, quick to start, nothing to install beside it.</source>
        <extracomment>/rules/10/statement</extracomment>
        <translation>Beide Artikel empfehlen Rust für Kommandozeilenwerkzeuge: ein einziges Programm, das schnell startet und keine weitere Installation braucht.</translation>
    </message>
    <message>
        <source>Another passage of article A recommends Go for command-line tools.</source>
        <extracomment>/rules/11/statement</extracomment>
        <translation>Eine andere Stelle in Artikel A empfiehlt Go für Kommandozeilenwerkzeuge.</translation>
    </message>
    <message>
        <source>Article A recommends Rust for infrastructure tools.</source>
        <extracomment>/rules/12/statement</extracomment>
        <translation>Artikel A empfiehlt Rust für Infrastrukturwerkzeuge.</translation>
    </message>
    <message>
        <source>Another passage of article A recommends Go for cloud infrastructure.</source>
        <extracomment>/rules/13/statement</extracomment>
        <translation>Eine andere Stelle in Artikel A empfiehlt Go für Cloud-Infrastruktur.</translation>
    </message>
    <message>
        <source>Article A recommends Rust to infrastructure engineers who build network services.</source>
        <extracomment>/rules/14/statement</extracomment>
        <translation>Artikel A empfiehlt Rust, wenn Infrastrukturteams Netzwerkdienste bauen.</translation>
    </message>
    <message>
        <source>Article A recommends Rust for running trained models and for edge runtimes.</source>
        <extracomment>/rules/15/statement</extracomment>
        <translation>Artikel A empfiehlt Rust für das Ausführen trainierter Modelle und für Edge-Laufzeitumgebungen.</translation>
    </message>
    <message>
        <source>Article A recommends Rust for security work and points to guidance from CISA and the NSA.</source>
        <extracomment>/rules/16/statement</extracomment>
        <translation>Artikel A empfiehlt Rust für sicherheitskritische Arbeit und verweist auf Leitlinien von CISA und NSA.</translation>
    </message>
    <message>
        <source>Where pauses of a garbage collector cannot be accepted, article A recommends Rust.</source>
        <extracomment>/rules/17/statement</extracomment>
        <translation>Wo Pausen eines Garbage Collectors nicht hinnehmbar sind, empfiehlt Artikel A Rust.</translation>
    </message>
    <message>
        <source>To learn more about how programs work, article B recommends Rust above most languages.</source>
        <extracomment>/rules/18/statement</extracomment>
        <translation>Um mehr darüber zu lernen, wie Programme funktionieren, empfiehlt Artikel B Rust vor den meisten Sprachen.</translation>
    </message>
    <message>
        <source>Where learning is the aim, article B calls Rust excellent.</source>
        <extracomment>/rules/19/statement</extracomment>
        <translation>Wo das Lernen das Ziel ist, nennt Artikel B Rust hervorragend.</translation>
    </message>
    <message>
        <source>In mid-career, with time and an interest in systems, article B finds Rust worth the effort.</source>
        <extracomment>/rules/20/statement</extracomment>
        <translation>In der Mitte der Laufbahn, mit Zeit und Interesse an Systemen, hält Artikel B den Aufwand für Rust für lohnend.</translation>
    </message>
    <message>
        <source>For ordinary web services, article B finds that the complexity of Rust costs more than its speed returns.</source>
        <extracomment>/rules/21/statement</extracomment>
        <translation>Bei gewöhnlichen Webdiensten kostet die Komplexität von Rust laut Artikel B mehr, als die Geschwindigkeit einbringt.</translation>
    </message>
    <message>
        <source>At millions of requests a second, saved infrastructure can pay for the complexity of Rust, says article B.</source>
        <extracomment>/rules/22/statement</extracomment>
        <translation>Bei Millionen Anfragen pro Sekunde kann die eingesparte Infrastruktur die Komplexität von Rust aufwiegen, sagt Artikel B.</translation>
    </message>
    <message>
        <source>Both articles recommend Go for web services and APIs: changes are quick, concurrency is simple and deployment easy.</source>
        <extracomment>/rules/23/statement</extracomment>
        <translation>Beide Artikel empfehlen Go für Webdienste und APIs: Änderungen gehen schnell, Nebenläufigkeit ist einfach, das Deployment leicht.</translation>
    </message>
    <message>
        <source>Article B finds Python fast enough for ordinary web services.</source>
        <extracomment>/rules/24/statement</extracomment>
        <translation>Artikel B hält Python für gewöhnliche Webdienste für schnell genug.</translation>
    </message>
    <message>
        <source>Article B finds Node.js fast enough for ordinary web services.</source>
        <extracomment>/rules/25/statement</extracomment>
        <translation>Artikel B hält Node.js für gewöhnliche Webdienste für schnell genug.</translation>
    </message>
    <message>
        <source>Article B finds Java fast enough for ordinary web services.</source>
        <extracomment>/rules/26/statement</extracomment>
        <translation>Artikel B hält Java für gewöhnliche Webdienste für schnell genug.</translation>
    </message>
    <message>
        <source>For people who mainly build APIs and front ends, article A recommends TypeScript or Go in the near term.</source>
        <extracomment>/rules/27/statement, /rules/28/statement</extracomment>
        <translation>Wer vor allem APIs und Frontends baut, dem empfiehlt Artikel A auf kurze Sicht TypeScript oder Go.</translation>
    </message>
    <message>
        <source>For web developers who work with React and Node.js, article A calls Rust a stretch rather than a next step.</source>
        <extracomment>/rules/29/statement</extracomment>
        <translation>Für Webentwickler, die mit React und Node.js arbeiten, ist Rust laut Artikel A ein weiter Sprung und nicht der nächste Schritt.</translation>
    </message>
    <message>
        <source>Article A recommends Go for DevOps tools.</source>
        <extracomment>/rules/30/statement</extracomment>
        <translation>Artikel A empfiehlt Go für DevOps-Werkzeuge.</translation>
    </message>
    <message>
        <source>For data science and model training, both articles stay with Python.</source>
        <extracomment>/rules/31/statement</extracomment>
        <translation>Für Data Science und das Training von Modellen bleiben beide Artikel bei Python.</translation>
    </message>
    <message>
        <source>Article B advises data scientists against Rust, because its libraries cannot match those of Python.</source>
        <extracomment>/rules/32/statement</extracomment>
        <translation>Artikel B rät in der Data Science von Rust ab, weil die Bibliotheken nicht an die von Python heranreichen.</translation>
    </message>
    <message>
        <source>For machine learning infrastructure and models on edge devices, article B sees a place for Rust.</source>
        <extracomment>/rules/33/statement</extracomment>
        <translation>Für die Infrastruktur des maschinellen Lernens und für Modelle auf Edge-Geräten sieht Artikel B einen Platz für Rust.</translation>
    </message>
    <message>
        <source>For a prototype or a first product, article B advises against Rust.</source>
        <extracomment>/rules/34/statement</extracomment>
        <translation>Für einen Prototyp oder ein erstes Produkt rät Artikel B von Rust ab.</translation>
    </message>
    <message>
        <source>For a prototype or a first product, article B recommends Go, Node.js, Python or Ruby on Rails.</source>
        <extracomment>/rules/35/statement, /rules/36/statement, /rules/37/statement</extracomment>
        <translation>Für einen Prototyp oder ein erstes Produkt empfiehlt Artikel B Go, Node.js, Python oder Ruby on Rails.</translation>
    </message>
    <message>
        <source>For start-ups and small teams in a hurry, article B advises against Rust: hiring and onboarding take longer.</source>
        <extracomment>/rules/38/statement</extracomment>
        <translation>Start-ups und kleinen Teams unter Zeitdruck rät Artikel B von Rust ab: Personalsuche und Einarbeitung dauern länger.</translation>
    </message>
    <message>
        <source>For start-ups, article B recommends Go, Python or Node.js.</source>
        <extracomment>/rules/39/statement, /rules/40/statement, /rules/41/statement</extracomment>
        <translation>Start-ups empfiehlt Artikel B Go, Python oder Node.js.</translation>
    </message>
    <message>
        <source>In a team of mixed experience, Rust brings training, heavier reviews and dependence on one expert, says article B.</source>
        <extracomment>/rules/42/statement</extracomment>
        <translation>In einem unterschiedlich erfahrenen Team bringt Rust Schulungen, aufwendigere Reviews und die Abhängigkeit von einer einzigen Fachperson mit sich, sagt Artikel B.</translation>
    </message>
    <message>
        <source>For teams with little systems background, article B advises against Rust.</source>
        <extracomment>/rules/43/statement</extracomment>
        <translation>Teams mit wenig Systemerfahrung rät Artikel B von Rust ab.</translation>
    </message>
    <message>
        <source>For a job soon, article B recommends JavaScript, Python or Go.</source>
        <extracomment>/rules/44/statement, /rules/45/statement, /rules/46/statement</extracomment>
        <translation>Für eine baldige Stelle empfiehlt Artikel B JavaScript, Python oder Go.</translation>
    </message>
    <message>
        <source>For a job soon, article B advises against Rust: openings are few and ask for experience.</source>
        <extracomment>/rules/47/statement</extracomment>
        <translation>Für eine baldige Stelle rät Artikel B von Rust ab: Es gibt wenige offene Stellen, und sie verlangen Erfahrung.</translation>
    </message>
    <message>
        <source>Early in a career, article B recommends Go or Python, with Rust learned on the side.</source>
        <extracomment>/rules/48/statement, /rules/49/statement</extracomment>
        <translation>Am Anfang der Laufbahn empfiehlt Artikel B Go oder Python und Rust nebenher.</translation>
    </message>
    <message>
        <source>Where shipping comes first, article B expects Go, Python or JavaScript to be quicker.</source>
        <extracomment>/rules/50/statement, /rules/51/statement, /rules/52/statement</extracomment>
        <translation>Wo das Ausliefern Vorrang hat, geht es laut Artikel B mit Go, Python oder JavaScript schneller.</translation>
    </message>
    <message>
        <source>Article A stays with C++ where there is a C++ codebase or where decades-old libraries are needed.</source>
        <extracomment>/rules/53/statement</extracomment>
        <translation>Artikel A bleibt bei C++, wo es bestehenden C++-Code gibt oder jahrzehntealte Bibliotheken gebraucht werden.</translation>
    </message>
    <message>
        <source>For web APIs, use Go, Java, Python or Node.js.</source>
        <extracomment>/instead/0/text</extracomment>
        <translation>Verwenden Sie für Web-APIs Go, Java, Python oder Node.js.</translation>
    </message>
    <message>
        <source>In a start-up, begin with Go, Node.js or Python and speed up the slow parts later if it proves necessary.</source>
        <extracomment>/instead/1/text</extracomment>
        <translation>Beginnen Sie in einem Start-up mit Go, Node.js oder Python und beschleunigen Sie die langsamen Teile später, falls es nötig wird.</translation>
    </message>
    <message>
        <source>For data science and machine learning, use Python.</source>
        <extracomment>/instead/2/text</extracomment>
        <translation>Verwenden Sie für Data Science und maschinelles Lernen Python.</translation>
    </message>
    <message>
        <source>To find a job soon, learn JavaScript, Python or Go first.</source>
        <extracomment>/instead/3/text</extracomment>
        <translation>Lernen Sie zuerst JavaScript, Python oder Go, um bald eine Stelle zu finden.</translation>
    </message>
    <message>
        <source>For a first product, use Go, Node.js, Python or Ruby on Rails.</source>
        <extracomment>/instead/4/text</extracomment>
        <translation>Verwenden Sie für ein erstes Produkt Go, Node.js, Python oder Ruby on Rails.</translation>
    </message>
    <message>
        <source>In a mixed team, start with a simpler language and bring in Rust component by component.</source>
        <extracomment>/instead/5/text</extracomment>
        <translation>Beginnen Sie in einem unterschiedlich erfahrenen Team mit einer einfacheren Sprache und führen Sie Rust Komponente für Komponente ein.</translation>
    </message>
    <message>
        <source>If you mainly build APIs and front ends, Go or TypeScript serves you better for now.</source>
        <extracomment>/instead/6/text</extracomment>
        <translation>Wenn Sie vor allem APIs und Frontends bauen, nützt Ihnen Go oder TypeScript vorerst mehr.</translation>
    </message>
    <message>
        <source>Start with Go or Python to be employable, and learn Rust on the side.</source>
        <extracomment>/instead/7/text</extracomment>
        <translation>Beginnen Sie mit Go oder Python, um Chancen auf dem Arbeitsmarkt zu haben, und lernen Sie Rust nebenher.</translation>
    </message>
    <message>
        <source>With time to spare and an interest in systems, learning Rust is worthwhile, says article B.</source>
        <extracomment>/instead/8/text</extracomment>
        <translation>Mit freier Zeit und Interesse an Systemen lohnt es sich, Rust zu lernen, sagt Artikel B.</translation>
    </message>
    <message>
        <source>Between yes and no there is a path: an employable language first, Rust on the side, then single components in Rust, and more of it if you enjoy the work.</source>
        <extracomment>/instead/9/text</extracomment>
        <translation>Zwischen Ja und Nein gibt es einen Weg: zuerst eine gefragte Sprache, Rust nebenher, dann einzelne Komponenten in Rust und mehr davon, wenn die Arbeit Ihnen Freude macht.</translation>
    </message>
    <message>
        <source>If you cannot tell which kind of work is yours, article A says to start with Go, since it makes you productive sooner.</source>
        <extracomment>/instead/10/text</extracomment>
        <translation>Wenn Sie nicht sagen können, welche Art von Arbeit die Ihre ist, rät Artikel A zu Go, weil Sie damit früher produktiv sind.</translation>
    </message>
    <message>
        <source>Memory safety</source>
        <extracomment>/criteria/0/name</extracomment>
        <translation>Speichersicherheit</translation>
    </message>
    <message>
        <source>Checked when compiling.</source>
        <extracomment>/criteria/0/marks/0/reason</extracomment>
        <translation>Wird beim Kompilieren geprüft.</translation>
    </message>
    <message>
        <source>Manual and prone to error.</source>
        <extracomment>/criteria/0/marks/1/reason</extracomment>
        <translation>Von Hand und fehleranfällig.</translation>
    </message>
    <message>
        <source>Ensured by a garbage collector.</source>
        <extracomment>/criteria/0/marks/2/reason</extracomment>
        <translation>Durch einen Garbage Collector gewährleistet.</translation>
    </message>
    <message>
        <source>Performance ceiling</source>
        <extracomment>/criteria/1/name</extracomment>
        <translation>Erreichbare Geschwindigkeit</translation>
    </message>
    <message>
        <source>As fast as C.</source>
        <extracomment>/criteria/1/marks/0/reason, /criteria/1/marks/1/reason</extracomment>
        <translation>So schnell wie C.</translation>
    </message>
    <message>
        <source>Fast, with pauses for garbage collection.</source>
        <extracomment>/criteria/1/marks/2/reason</extracomment>
        <translation>Schnell, mit Pausen der Garbage Collection.</translation>
    </message>
    <message>
        <source>Concurrency safety</source>
        <extracomment>/criteria/2/name</extracomment>
        <translation>Sichere Nebenläufigkeit</translation>
    </message>
    <message>
        <source>Data races are rejected when compiling.</source>
        <extracomment>/criteria/2/marks/0/reason</extracomment>
        <translation>Data Races werden beim Kompilieren abgewiesen.</translation>
    </message>
    <message>
        <source>Data races show only while running.</source>
        <extracomment>/criteria/2/marks/1/reason</extracomment>
        <translation>Data Races zeigen sich erst zur Laufzeit.</translation>
    </message>
    <message>
        <source>Goroutines are easy, but races remain possible.</source>
        <extracomment>/criteria/2/marks/2/reason</extracomment>
        <translation>Goroutinen sind einfach, aber Races bleiben möglich.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>/criteria/3/name</extracomment>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Steep, because of the borrow checker.</source>
        <extracomment>/criteria/3/marks/0/reason</extracomment>
        <translation>Steil, wegen des Borrow Checkers.</translation>
    </message>
    <message>
        <source>Very steep, because of undefined behaviour.</source>
        <extracomment>/criteria/3/marks/1/reason</extracomment>
        <translation>Sehr steil, wegen undefinierten Verhaltens.</translation>
    </message>
    <message>
        <source>Gentle.</source>
        <extracomment>/criteria/3/marks/2/reason</extracomment>
        <translation>Flach.</translation>
    </message>
    <message>
        <source>Ecosystem maturity</source>
        <extracomment>/criteria/4/name</extracomment>
        <translation>Reife des Ökosystems</translation>
    </message>
    <message>
        <source>Growing fast, with gaps.</source>
        <extracomment>/criteria/4/marks/0/reason</extracomment>
        <translation>Wächst schnell, mit Lücken.</translation>
    </message>
    <message>
        <source>Libraries from several decades.</source>
        <extracomment>/criteria/4/marks/1/reason</extracomment>
        <translation>Bibliotheken aus mehreren Jahrzehnten.</translation>
    </message>
    <message>
        <source>Strong, above all for cloud software.</source>
        <extracomment>/criteria/4/marks/2/reason</extracomment>
        <translation>Stark, vor allem bei Cloud-Software.</translation>
    </message>
    <message>
        <source>WebAssembly</source>
        <extracomment>/criteria/5/name</extracomment>
        <translation>WebAssembly</translation>
    </message>
    <message>
        <source>The best support among the three.</source>
        <extracomment>/criteria/5/marks/0/reason</extracomment>
        <translation>Die beste Unterstützung unter den dreien.</translation>
    </message>
    <message>
        <source>Possible through Emscripten.</source>
        <extracomment>/criteria/5/marks/1/reason</extracomment>
        <translation>Über Emscripten möglich.</translation>
    </message>
    <message>
        <source>Works, but is not idiomatic.</source>
        <extracomment>/criteria/5/marks/2/reason</extracomment>
        <translation>Geht, ist aber nicht idiomatisch.</translation>
    </message>
    <message>
        <source>Embedded and bare metal</source>
        <extracomment>/criteria/6/name</extracomment>
        <translation>Eingebettet und Bare Metal</translation>
    </message>
    <message>
        <source>Well suited.</source>
        <extracomment>/criteria/6/marks/0/reason</extracomment>
        <translation>Gut geeignet.</translation>
    </message>
    <message>
        <source>The standard of the industry.</source>
        <extracomment>/criteria/6/marks/1/reason</extracomment>
        <translation>Der Standard der Branche.</translation>
    </message>
    <message>
        <source>Not made for it.</source>
        <extracomment>/criteria/6/marks/2/reason</extracomment>
        <translation>Nicht dafür gemacht.</translation>
    </message>
    <message>
        <source>Web services and APIs</source>
        <extracomment>/criteria/7/name</extracomment>
        <translation>Webdienste und APIs</translation>
    </message>
    <message>
        <source>Capable, with Actix or Axum.</source>
        <extracomment>/criteria/7/marks/0/reason</extracomment>
        <translation>Gut möglich, mit Actix oder Axum.</translation>
    </message>
    <message>
        <source>Not the right tool.</source>
        <extracomment>/criteria/7/marks/1/reason</extracomment>
        <translation>Nicht das richtige Werkzeug.</translation>
    </message>
    <message>
        <source>What Go does best.</source>
        <extracomment>/criteria/7/marks/2/reason</extracomment>
        <translation>Was Go am besten kann.</translation>
    </message>
    <message>
        <source>Package manager</source>
        <extracomment>/criteria/8/name</extracomment>
        <translation>Paketverwaltung</translation>
    </message>
    <message>
        <source>Cargo.</source>
        <extracomment>/criteria/8/marks/0/reason</extracomment>
        <translation>Cargo.</translation>
    </message>
    <message>
        <source>No official standard.</source>
        <extracomment>/criteria/8/marks/1/reason</extracomment>
        <translation>Kein offizieller Standard.</translation>
    </message>
    <message>
        <source>Go modules.</source>
        <extracomment>/criteria/8/marks/2/reason</extracomment>
        <translation>Go-Module.</translation>
    </message>
    <message>
        <source>US dollars a year</source>
        <extracomment>/market/unit</extracomment>
        <translation>US-Dollar pro Jahr</translation>
    </message>
    <message>
        <source>Article B names neither country nor period; that the figures are US dollars a year is assumed.</source>
        <extracomment>/market/salaryStanding/note</extracomment>
        <translation>Artikel B nennt weder Land noch Zeitraum; dass die Beträge US-Dollar pro Jahr sind, ist eine Annahme.</translation>
    </message>
    <message>
        <source>The postings that article B prints give less, above all since 2023.</source>
        <extracomment>/market/growthStanding/note</extracomment>
        <translation>Die Stellenanzeigen, die Artikel B nennt, ergeben weniger, vor allem seit 2023.</translation>
    </message>
    <message>
        <source>Article B’s own bands give less over Go.</source>
        <extracomment>/market/premiumStanding/note</extracomment>
        <translation>Die eigenen Bänder von Artikel B ergeben gegenüber Go weniger.</translation>
    </message>
    <message>
        <source>Firecracker, Bottlerocket, s2n</source>
        <extracomment>/market/employers/0/uses</extracomment>
        <translation>Firecracker, Bottlerocket, s2n</translation>
    </message>
    <message>
        <source>Azure, Windows components</source>
        <extracomment>/market/employers/1/uses</extracomment>
        <translation>Azure, Windows-Komponenten</translation>
    </message>
    <message>
        <source>ChromeOS, Android, Fuchsia</source>
        <extracomment>/market/employers/2/uses</extracomment>
        <translation>ChromeOS, Android, Fuchsia</translation>
    </message>
    <message>
        <source>infrastructure tools, replacements for C++</source>
        <extracomment>/market/employers/3/uses</extracomment>
        <translation>Infrastrukturwerkzeuge, Ersatz für C++</translation>
    </message>
    <message>
        <source>services in which latency counts</source>
        <extracomment>/market/employers/4/uses</extracomment>
        <translation>Dienste, bei denen Latenz zählt</translation>
    </message>
    <message>
        <source>Workers, data plane</source>
        <extracomment>/market/employers/5/uses</extracomment>
        <translation>Workers, Data Plane</translation>
    </message>
    <message>
        <source>payment infrastructure</source>
        <extracomment>/market/employers/6/uses</extracomment>
        <translation>Zahlungsinfrastruktur</translation>
    </message>
    <message>
        <source>blockchain</source>
        <extracomment>/market/employers/7/uses, /market/employers/8/uses, /market/employers/9/uses, /market/employers/10/uses</extracomment>
        <translation>Blockchain</translation>
    </message>
    <message>
        <source>Firecracker</source>
        <extracomment>/market/employers/11/uses</extracomment>
        <translation>Firecracker</translation>
    </message>
    <message>
        <source>Windows, Azure, developer tools</source>
        <extracomment>/market/employers/12/uses</extracomment>
        <translation>Windows, Azure, Entwicklerwerkzeuge</translation>
    </message>
    <message>
        <source>Android</source>
        <extracomment>/market/employers/13/uses</extracomment>
        <translation>Android</translation>
    </message>
    <message>
        <source>Pingora, Workers</source>
        <extracomment>/market/employers/14/uses</extracomment>
        <translation>Pingora, Workers</translation>
    </message>
    <message>
        <source>San Francisco</source>
        <extracomment>/market/places/0/name</extracomment>
        <translation>San Francisco</translation>
    </message>
    <message>
        <source>Seattle</source>
        <extracomment>/market/places/1/name</extracomment>
        <translation>Seattle</translation>
    </message>
    <message>
        <source>New York</source>
        <extracomment>/market/places/2/name</extracomment>
        <translation>New York</translation>
    </message>
    <message>
        <source>Austin</source>
        <extracomment>/market/places/3/name</extracomment>
        <translation>Austin</translation>
    </message>
    <message>
        <source>Berlin</source>
        <extracomment>/market/places/4/name</extracomment>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>/market/places/5/name</extracomment>
        <translation>London</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <extracomment>/market/places/6/name</extracomment>
        <translation>Amsterdam</translation>
    </message>
    <message>
        <source>Many Rust positions can be filled remotely, says article B, without giving a share.</source>
        <extracomment>/market/notes/0/text</extracomment>
        <translation>Viele Rust-Stellen sind in Fernarbeit möglich, sagt Artikel B, ohne einen Anteil zu nennen.</translation>
    </message>
    <message>
        <source>Most openings are in the United States, and Europe is catching up, says article B.</source>
        <extracomment>/market/notes/1/text</extracomment>
        <translation>Die meisten offenen Stellen gibt es in den USA, und Europa holt auf, sagt Artikel B.</translation>
    </message>
    <message>
        <source>Most Rust positions ask for middle to senior experience, and those for beginners are rare.</source>
        <extracomment>/market/notes/2/text</extracomment>
        <translation>Die meisten Rust-Stellen verlangen mittlere bis lange Erfahrung, und solche für Einsteiger sind selten.</translation>
    </message>
    <message>
        <source>Article A gives a US median of $165,000, which lies between the middle and the senior band shown here.</source>
        <extracomment>/market/notes/3/text</extracomment>
        <translation>Artikel A nennt für die USA einen Median von 165.000&#xa0;$; er liegt zwischen dem Mid-Level-Band und dem Senior-Band, die hier gezeigt werden.</translation>
    </message>
    <message>
        <source>For senior systems positions article B also names $120,000 to $200,000 and more, which starts below its own senior band.</source>
        <extracomment>/market/notes/4/text</extracomment>
        <translation>Für Senior-Stellen in der Systemarbeit nennt Artikel B auch 120.000 bis 200.000&#xa0;$ und mehr; das beginnt unter seinem eigenen Senior-Band.</translation>
    </message>
    <message>
        <source>People who know Rust are scarce, which raises pay; for the person who looks for work, fewer openings mean more rivals for each.</source>
        <extracomment>/market/notes/5/text</extracomment>
        <translation>Menschen mit Rust-Kenntnissen sind knapp, was die Gehälter hebt; wer Arbeit sucht, hat bei weniger offenen Stellen mehr Mitbewerber um jede einzelne.</translation>
    </message>
    <message>
        <source>Article A says postings have grown faster than the number of Rust developers.</source>
        <extracomment>/market/notes/6/text</extracomment>
        <translation>Artikel A sagt, die Stellenanzeigen hätten schneller zugenommen als die Zahl der Rust-Entwickler.</translation>
    </message>
    <message>
        <source>Article A finds the employers in systems software, cloud, finance, blockchain, games and AI, besides funded start-ups.</source>
        <extracomment>/market/notes/7/text</extracomment>
        <translation>Artikel A findet die Arbeitgeber in Systemsoftware, Cloud, Finanzwesen, Blockchain, Spielen und KI, außerdem unter finanzierten Start-ups.</translation>
    </message>
    <message>
        <source>Most Rust engineers came from C++, systems or infrastructure work, says article A.</source>
        <extracomment>/market/notes/8/text</extracomment>
        <translation>Die meisten Rust-Entwickler kamen von C++, aus der Systemarbeit oder der Infrastruktur, sagt Artikel A.</translation>
    </message>
    <message>
        <source>The positions lead towards principal engineer, systems architecture, performance, infrastructure, and language tooling.</source>
        <extracomment>/market/notes/9/text</extracomment>
        <translation>Die Stellen führen zu Principal Engineer, Systemarchitektur, Performance, Infrastruktur und Sprachwerkzeugen.</translation>
    </message>
    <message>
        <source>Basics</source>
        <extracomment>/learning/phases/0/name</extracomment>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Syntax, variables, functions</source>
        <extracomment>/learning/phases/0/topics/0</extracomment>
        <translation>Syntax, Variablen, Funktionen</translation>
    </message>
    <message>
        <source>First ideas of ownership</source>
        <extracomment>/learning/phases/0/topics/1</extracomment>
        <translation>Erste Begriffe von Ownership</translation>
    </message>
    <message>
        <source>Control flow and pattern matching</source>
        <extracomment>/learning/phases/0/topics/2</extracomment>
        <translation>Kontrollfluss und Pattern Matching</translation>
    </message>
    <message>
        <source>Structs, enums, simple traits</source>
        <extracomment>/learning/phases/0/topics/3</extracomment>
        <translation>Structs, Enums, einfache Traits</translation>
    </message>
    <message>
        <source>Errors from the borrow checker</source>
        <extracomment>/learning/phases/0/hurdles/0</extracomment>
        <translation>Fehlermeldungen des Borrow Checkers</translation>
    </message>
    <message>
        <source>Working against the compiler</source>
        <extracomment>/learning/phases/0/hurdles/1</extracomment>
        <translation>Der Kampf mit dem Compiler</translation>
    </message>
    <message>
        <source>Letting go of habits from garbage-collected languages</source>
        <extracomment>/learning/phases/0/hurdles/2</extracomment>
        <translation>Gewohnheiten aus Sprachen mit Garbage Collection ablegen</translation>
    </message>
    <message>
        <source>The Rust Programming Language (free book)</source>
        <extracomment>/learning/phases/0/resources/0</extracomment>
        <translation>The Rust Programming Language (freies Buch)</translation>
    </message>
    <message>
        <source>Rust by Example (free)</source>
        <extracomment>/learning/phases/0/resources/1</extracomment>
        <translation>Rust by Example (frei)</translation>
    </message>
    <message>
        <source>Rustlings (exercises)</source>
        <extracomment>/learning/phases/0/resources/2</extracomment>
        <translation>Rustlings (Übungen)</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <extracomment>/learning/phases/1/name</extracomment>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>Ownership and lifetimes in depth</source>
        <extracomment>/learning/phases/1/topics/0</extracomment>
        <translation>Ownership und Lifetimes im Einzelnen</translation>
    </message>
    <message>
        <source>Generics and trait bounds</source>
        <extracomment>/learning/phases/1/topics/1</extracomment>
        <translation>Generics und Trait Bounds</translation>
    </message>
    <message>
        <source>Patterns of error handling</source>
        <extracomment>/learning/phases/1/topics/2</extracomment>
        <translation>Muster der Fehlerbehandlung</translation>
    </message>
    <message>
        <source>First steps in async code</source>
        <extracomment>/learning/phases/1/topics/3</extracomment>
        <translation>Erste Schritte mit Async-Code</translation>
    </message>
    <message>
        <source>Use of crates</source>
        <extracomment>/learning/phases/1/topics/4</extracomment>
        <translation>Verwendung von Crates</translation>
    </message>
    <message>
        <source>Writing out lifetimes</source>
        <extracomment>/learning/phases/1/hurdles/0</extracomment>
        <translation>Lifetimes ausschreiben</translation>
    </message>
    <message>
        <source>The &apos;static bound in async code</source>
        <extracomment>/learning/phases/1/hurdles/1</extracomment>
        <translation>Die Bedingung &apos;static in Async-Code</translation>
    </message>
    <message>
        <source>Trait bounds that grow complex</source>
        <extracomment>/learning/phases/1/hurdles/2</extracomment>
        <translation>Trait Bounds, die komplex werden</translation>
    </message>
    <message>
        <source>Finding faults in async code</source>
        <extracomment>/learning/phases/1/hurdles/3</extracomment>
        <translation>Fehlersuche in Async-Code</translation>
    </message>
    <message>
        <source>Rust for Rustaceans (book)</source>
        <extracomment>/learning/phases/1/resources/0</extracomment>
        <translation>Rust for Rustaceans (Buch)</translation>
    </message>
    <message>
        <source>The async book (online)</source>
        <extracomment>/learning/phases/1/resources/1</extracomment>
        <translation>Das Async-Buch (online)</translation>
    </message>
    <message>
        <source>Projects of your own</source>
        <extracomment>/learning/phases/1/resources/2</extracomment>
        <translation>Eigene Projekte</translation>
    </message>
    <message>
        <source>Productive</source>
        <extracomment>/learning/phases/2/name</extracomment>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>At ease with most Rust code</source>
        <extracomment>/learning/phases/2/topics/0</extracomment>
        <translation>Sicherheit im Umgang mit dem meisten Rust-Code</translation>
    </message>
    <message>
        <source>Design of Rust APIs</source>
        <extracomment>/learning/phases/2/topics/1</extracomment>
        <translation>Entwurf von Rust-APIs</translation>
    </message>
    <message>
        <source>Pitfalls of async code</source>
        <extracomment>/learning/phases/2/topics/2</extracomment>
        <translation>Fallstricke von Async-Code</translation>
    </message>
    <message>
        <source>Profiling and tuning</source>
        <extracomment>/learning/phases/2/topics/3</extracomment>
        <translation>Profiling und Optimierung</translation>
    </message>
    <message>
        <source>APIs that are pleasant to use</source>
        <extracomment>/learning/phases/2/hurdles/0</extracomment>
        <translation>APIs, die angenehm zu benutzen sind</translation>
    </message>
    <message>
        <source>Tuning for speed</source>
        <extracomment>/learning/phases/2/hurdles/1</extracomment>
        <translation>Optimierung auf Geschwindigkeit</translation>
    </message>
    <message>
        <source>Async code with many parts</source>
        <extracomment>/learning/phases/2/hurdles/2</extracomment>
        <translation>Async-Code mit vielen Teilen</translation>
    </message>
    <message>
        <source>Compiling for other platforms</source>
        <extracomment>/learning/phases/2/hurdles/3</extracomment>
        <translation>Kompilieren für andere Plattformen</translation>
    </message>
    <message>
        <source>The source of popular crates</source>
        <extracomment>/learning/phases/2/resources/0</extracomment>
        <translation>Der Quelltext verbreiteter Crates</translation>
    </message>
    <message>
        <source>The Rust RFCs</source>
        <extracomment>/learning/phases/2/resources/1</extracomment>
        <translation>Die RFCs von Rust</translation>
    </message>
    <message>
        <source>Contributions to open-source projects</source>
        <extracomment>/learning/phases/2/resources/2</extracomment>
        <translation>Beiträge zu Open-Source-Projekten</translation>
    </message>
    <message>
        <source>Proficient</source>
        <extracomment>/learning/phases/3/name</extracomment>
        <translation>Sicher beherrscht</translation>
    </message>
    <message>
        <source>Guiding other people</source>
        <extracomment>/learning/phases/3/topics/0</extracomment>
        <translation>Andere anleiten</translation>
    </message>
    <message>
        <source>Unsafe Rust</source>
        <extracomment>/learning/phases/3/topics/1</extracomment>
        <translation>Unsafe Rust</translation>
    </message>
    <message>
        <source>Contributions to the ecosystem</source>
        <extracomment>/learning/phases/3/topics/2</extracomment>
        <translation>Beiträge zum Ökosystem</translation>
    </message>
    <message>
        <source>Informed trade-offs</source>
        <extracomment>/learning/phases/3/topics/3</extracomment>
        <translation>Begründetes Abwägen</translation>
    </message>
    <message>
        <source>Expert</source>
        <extracomment>/learning/phases/4/name</extracomment>
        <translation>Experte</translation>
    </message>
    <message>
        <source>proficient</source>
        <extracomment>/learning/byBackground/0/milestone, /learning/byBackground/1/milestone, /learning/byStudy/0/milestone, /learning/byStudy/1/milestone</extracomment>
        <translation>sichere Beherrschung</translation>
    </message>
    <message>
        <source>productive</source>
        <extracomment>/learning/byLanguage/0/milestone, /learning/byLanguage/1/milestone, /learning/byLanguage/2/milestone, /learning/byLanguage/3/milestone</extracomment>
        <translation>produktiv</translation>
    </message>
    <message>
        <source>The phases are counted from the first day and overlap; they are not to be added up.</source>
        <extracomment>/learning/advice/0/text</extracomment>
        <translation>Die Phasen zählen ab dem ersten Tag und überlappen sich; sie sind nicht zu addieren.</translation>
    </message>
    <message>
        <source>Study time and background are separate figures of article B; it gives none for a combination of the two.</source>
        <extracomment>/learning/advice/1/text</extracomment>
        <translation>Lernzeit und Vorerfahrung sind getrennte Angaben von Artikel B; für ihre Kombination nennt er keine.</translation>
    </message>
    <message>
        <source>Article B expects you to be productive after two to three months in one place and after three to six in another.</source>
        <extracomment>/learning/advice/2/text</extracomment>
        <translation>Artikel B erwartet an einer Stelle, dass Sie nach zwei bis drei Monaten produktiv sind, an einer anderen nach drei bis sechs.</translation>
    </message>
    <message>
        <source>Article A describes two to four weeks of struggle with the compiler, after which ownership makes sense to most people.</source>
        <extracomment>/learning/advice/3/text</extracomment>
        <translation>Artikel A beschreibt zwei bis vier Wochen Kampf mit dem Compiler, nach denen Ownership den meisten einleuchtet.</translation>
    </message>
    <message>
        <source>Set time aside for lifetimes: they look strange whatever language you come from.</source>
        <extracomment>/learning/advice/4/text</extracomment>
        <translation>Nehmen Sie sich Zeit für Lifetimes: Sie wirken fremd, aus welcher Sprache auch immer man kommt.</translation>
    </message>
    <message>
        <source>Learn synchronous Rust before async code, which adds difficulties of its own.</source>
        <extracomment>/learning/advice/5/text</extracomment>
        <translation>Lernen Sie synchrones Rust vor Async-Code, der eigene Schwierigkeiten mitbringt.</translation>
    </message>
    <message>
        <source>Decide who owns which data before you write much code: later changes reach far.</source>
        <extracomment>/learning/advice/6/text</extracomment>
        <translation>Entscheiden Sie, wem welche Daten gehören, bevor Sie viel Code schreiben: Spätere Änderungen reichen weit.</translation>
    </message>
    <message>
        <source>Read compiler messages to the end: they are long, and the fix is usually in them.</source>
        <extracomment>/learning/advice/7/text</extracomment>
        <translation>Lesen Sie die Meldungen des Compilers bis zum Ende: Sie sind lang, und die Lösung steht meist darin.</translation>
    </message>
    <message>
        <source>The habits carry over: clearer thinking about memory and ownership helps in other languages too.</source>
        <extracomment>/learning/advice/8/text</extracomment>
        <translation>Die Gewohnheiten nützen auch anderswo: Klareres Denken über Speicher und Ownership hilft in anderen Sprachen ebenfalls.</translation>
    </message>
    <message>
        <source>Most code does not need Rust: article B suggests a simple language for about 90% of it and Rust for the parts where speed or safety pays for the effort.</source>
        <extracomment>/hybridPath/summary</extracomment>
        <translation>Der meiste Code braucht kein Rust: Artikel B empfiehlt für etwa 90&#xa0;% davon eine einfache Sprache und Rust für die Teile, in denen Geschwindigkeit oder Sicherheit den Aufwand lohnt.</translation>
    </message>
    <message>
        <source>Prototype in Go, Python or JavaScript</source>
        <extracomment>/hybridPath/phases/0/name</extracomment>
        <translation>Prototyp in Go, Python oder JavaScript</translation>
    </message>
    <message>
        <source>Release early</source>
        <extracomment>/hybridPath/phases/0/steps/0</extracomment>
        <translation>Früh veröffentlichen</translation>
    </message>
    <message>
        <source>Check that there is a market</source>
        <extracomment>/hybridPath/phases/0/steps/1</extracomment>
        <translation>Prüfen, ob es einen Markt gibt</translation>
    </message>
    <message>
        <source>Collect feedback</source>
        <extracomment>/hybridPath/phases/0/steps/2</extracomment>
        <translation>Rückmeldungen sammeln</translation>
    </message>
    <message>
        <source>Leave tuning for later</source>
        <extracomment>/hybridPath/phases/0/steps/3</extracomment>
        <translation>Optimierung auf später verschieben</translation>
    </message>
    <message>
        <source>Production on the same stack</source>
        <extracomment>/hybridPath/phases/1/name</extracomment>
        <translation>Produktivbetrieb auf derselben technischen Grundlage</translation>
    </message>
    <message>
        <source>Grow the number of users</source>
        <extracomment>/hybridPath/phases/1/steps/0</extracomment>
        <translation>Die Zahl der Nutzer steigern</translation>
    </message>
    <message>
        <source>Measure performance</source>
        <extracomment>/hybridPath/phases/1/steps/1</extracomment>
        <translation>Die Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>Find the bottlenecks</source>
        <extracomment>/hybridPath/phases/1/steps/2</extracomment>
        <translation>Die Engpässe finden</translation>
    </message>
    <message>
        <source>Stop here if nothing is too slow, as with most services</source>
        <extracomment>/hybridPath/phases/1/steps/3</extracomment>
        <translation>Hier aufhören, wenn nichts zu langsam ist, wie bei den meisten Diensten</translation>
    </message>
    <message>
        <source>Rust for the hot paths</source>
        <extracomment>/hybridPath/phases/2/name</extracomment>
        <translation>Rust für die kritischen Pfade</translation>
    </message>
    <message>
        <source>Profile to see where the time goes</source>
        <extracomment>/hybridPath/phases/2/steps/0</extracomment>
        <translation>Mit Profiling feststellen, wo die Zeit bleibt</translation>
    </message>
    <message>
        <source>Rewrite only those parts in Rust</source>
        <extracomment>/hybridPath/phases/2/steps/1</extracomment>
        <translation>Nur diese Teile in Rust neu schreiben</translation>
    </message>
    <message>
        <source>Leave the rest in the simpler language</source>
        <extracomment>/hybridPath/phases/2/steps/2</extracomment>
        <translation>Den Rest in der einfacheren Sprache belassen</translation>
    </message>
    <message>
        <source>Connect the two by FFI or as separate services</source>
        <extracomment>/hybridPath/phases/2/steps/3</extracomment>
        <translation>Beides über FFI oder als getrennte Dienste verbinden</translation>
    </message>
    <message>
        <source>Discord: services in Go, Rust where speed counts.</source>
        <extracomment>/hybridPath/pairings/0/text</extracomment>
        <translation>Discord: Dienste in Go, Rust, wo Geschwindigkeit zählt.</translation>
    </message>
    <message>
        <source>Dropbox: infrastructure in Go, core in Rust.</source>
        <extracomment>/hybridPath/pairings/1/text</extracomment>
        <translation>Dropbox: Infrastruktur in Go, Kern in Rust.</translation>
    </message>
    <message>
        <source>Microsoft: products in C#, components in Rust.</source>
        <extracomment>/hybridPath/pairings/2/text</extracomment>
        <translation>Microsoft: Produkte in C#, Komponenten in Rust.</translation>
    </message>
    <message>
        <source>Cloudflare: control plane in Go, data plane in Rust.</source>
        <extracomment>/hybridPath/pairings/3/text</extracomment>
        <translation>Cloudflare: Control Plane in Go, Data Plane in Rust.</translation>
    </message>
    <message>
        <source>A fast start</source>
        <extracomment>/hybridPath/benefits/0</extracomment>
        <translation>Ein schneller Beginn</translation>
    </message>
    <message>
        <source>The team learns step by step</source>
        <extracomment>/hybridPath/benefits/1</extracomment>
        <translation>Das Team lernt Schritt für Schritt</translation>
    </message>
    <message>
        <source>Tuning only where it pays</source>
        <extracomment>/hybridPath/benefits/2</extracomment>
        <translation>Optimierung nur dort, wo sie sich lohnt</translation>
    </message>
    <message>
        <source>Less risk than Rust for everything</source>
        <extracomment>/hybridPath/benefits/3</extracomment>
        <translation>Weniger Risiko als mit Rust für alles</translation>
    </message>
    <message>
        <source>Yearly pay in three languages at four levels of experience, as bands.</source>
        <extracomment>/claims/0/statement</extracomment>
        <translation>Jahresgehälter für drei Sprachen auf vier Erfahrungsstufen, als Bänder.</translation>
    </message>
    <message>
        <source>Source not given</source>
        <extracomment>/claims/0/verdict, /claims/4/verdict, /claims/10/verdict, /claims/14/verdict, /claims/15/verdict, /claims/16/verdict, /claims/19/verdict, /claims/23/verdict, /claims/24/verdict, /claims/28/verdict, /claims/39/verdict, /claims/48/verdict, /claims/49/verdict, /claims/53/verdict, /claims/54/verdict</extracomment>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>Article B calls them data of 2026 and says neither where they come from nor which country they hold for; US dollars a year are assumed. The highest bands have no upper end.</source>
        <extracomment>/claims/0/evidence</extracomment>
        <translation>Artikel B nennt sie Daten von 2026 und sagt weder, woher sie stammen, noch für welches Land sie gelten; angenommen werden US-Dollar pro Jahr. Die höchsten Bänder haben kein oberes Ende.</translation>
    </message>
    <message>
        <source>Rust pays 10% to 20% more than comparable work in Go or Python.</source>
        <extracomment>/claims/1/statement</extracomment>
        <translation>Rust wird um 10 bis 20&#xa0;% besser bezahlt als vergleichbare Arbeit mit Go oder Python.</translation>
    </message>
    <message>
        <source>Half right by its own figures</source>
        <extracomment>/claims/1/verdict</extracomment>
        <translation>Nach eigenen Zahlen halb richtig</translation>
    </message>
    <message>
        <source>Below the staff level, the bands of the same article bear it out over Python but not over Go. One of the two passages does not say with what it compares.</source>
        <extracomment>/claims/1/evidence</extracomment>
        <translation>Unterhalb der Staff-Stufe stützen die Bänder desselben Artikels dies gegenüber Python, aber nicht gegenüber Go. Eine der beiden Stellen sagt nicht, womit sie vergleicht.</translation>
    </message>
    <message>
        <source>Senior systems positions pay $120,000 to $200,000 and more.</source>
        <extracomment>/claims/2/statement</extracomment>
        <translation>Senior-Stellen in der Systemarbeit werden mit 120.000 bis 200.000&#xa0;$ und mehr bezahlt.</translation>
    </message>
    <message>
        <source>B against itself</source>
        <extracomment>/claims/2/verdict, /claims/18/verdict, /claims/37/verdict</extracomment>
        <translation>B gegen sich selbst</translation>
    </message>
    <message>
        <source>Its lower end is below even the band for the middle level in the same article; the pay table starts the senior band much higher.</source>
        <extracomment>/claims/2/evidence</extracomment>
        <translation>Das untere Ende liegt sogar unter dem Mid-Level-Band desselben Artikels; in der Gehaltstabelle beginnt das Senior-Band weit höher.</translation>
    </message>
    <message>
        <source>The median pay of Rust engineers in the United States is $165,000.</source>
        <extracomment>/claims/3/statement</extracomment>
        <translation>Das Mediangehalt von Rust-Entwicklern in den USA beträgt 165.000&#xa0;$.</translation>
    </message>
    <message>
        <source>Between two bands of B</source>
        <extracomment>/claims/3/verdict</extracomment>
        <translation>Zwischen zwei Bändern von B</translation>
    </message>
    <message>
        <source>Article A lists three surveys at its end and ties none of them to this figure.</source>
        <extracomment>/claims/3/evidence</extracomment>
        <translation>Artikel A nennt am Ende drei Umfragen und ordnet keine davon dieser Zahl zu.</translation>
    </message>
    <message>
        <source>Rust pays about 15% more than comparable work in C++.</source>
        <extracomment>/claims/4/statement</extracomment>
        <translation>Rust wird um etwa 15&#xa0;% besser bezahlt als vergleichbare Arbeit mit C++.</translation>
    </message>
    <message>
        <source>Article A prints no figure for C++ to compare with.</source>
        <extracomment>/claims/4/evidence</extracomment>
        <translation>Artikel A nennt keine Zahl für C++, mit der man vergleichen könnte.</translation>
    </message>
    <message>
        <source>The median pay for comparable work in C++, as article A’s two figures imply it.</source>
        <extracomment>/claims/5/statement</extracomment>
        <translation>Das Mediangehalt für vergleichbare Arbeit mit C++, wie es aus den beiden Zahlen von Artikel A folgt.</translation>
    </message>
    <message>
        <source>Derived, not stated</source>
        <extracomment>/claims/5/verdict</extracomment>
        <translation>Abgeleitet, nicht genannt</translation>
    </message>
    <message>
        <source>Article A gives the median for Rust and the percentage above C++; the figure for C++ is computed from them.</source>
        <extracomment>/claims/5/evidence</extracomment>
        <translation>Artikel A nennt den Median für Rust und den Prozentsatz über C++; die Zahl für C++ ist daraus berechnet.</translation>
    </message>
    <message>
        <source>About 1,000 Rust postings in 2020, 3,000 in 2023 and 5,000 in 2026.</source>
        <extracomment>/claims/6/statement</extracomment>
        <translation>Etwa 1.000 Stellenanzeigen für Rust im Jahr 2020, 3.000 im Jahr 2023 und 5.000 im Jahr 2026.</translation>
    </message>
    <message>
        <source>Last figure is a projection</source>
        <extracomment>/claims/6/verdict</extracomment>
        <translation>Letzte Zahl ist eine Prognose</translation>
    </message>
    <message>
        <source>Article B says neither where nor how they were counted, and calls the figure for 2026 a projection.</source>
        <extracomment>/claims/6/evidence</extracomment>
        <translation>Artikel B sagt weder, wo noch wie gezählt wurde, und nennt die Zahl für 2026 eine Prognose.</translation>
    </message>
    <message>
        <source>In 2026 there are about 15,000 postings for Go, 25,000 for Python and 50,000 for JavaScript: three, five and ten times those for Rust.</source>
        <extracomment>/claims/7/statement</extracomment>
        <translation>2026 gibt es etwa 15.000 Stellenanzeigen für Go, 25.000 für Python und 50.000 für JavaScript: das Drei-, Fünf- und Zehnfache derer für Rust.</translation>
    </message>
    <message>
        <source>Estimates; the factors fit</source>
        <extracomment>/claims/7/verdict</extracomment>
        <translation>Schätzungen; die Faktoren passen</translation>
    </message>
    <message>
        <source>Article B calls them estimates for 2026 and names no source.</source>
        <extracomment>/claims/7/evidence</extracomment>
        <translation>Artikel B nennt sie Schätzungen für 2026 und gibt keine Quelle an.</translation>
    </message>
    <message>
        <source>Rust postings grow by about 40% a year.</source>
        <extracomment>/claims/8/statement</extracomment>
        <translation>Die Stellenanzeigen für Rust nehmen um etwa 40&#xa0;% pro Jahr zu.</translation>
    </message>
    <message>
        <source>Not since 2023, by its own figures</source>
        <extracomment>/claims/8/verdict</extracomment>
        <translation>Nach eigenen Zahlen seit 2023 nicht</translation>
    </message>
    <message>
        <source>From 2020 to 2026 the printed postings give less, though 40% just fits if each figure was rounded to thousands. From 2023 on it does not fit.</source>
        <extracomment>/claims/8/evidence</extracomment>
        <translation>Von 2020 bis 2026 ergeben die abgedruckten Stellenanzeigen weniger, wobei 40&#xa0;% gerade noch passen, falls jede Zahl auf Tausend gerundet wurde. Ab 2023 passt es nicht.</translation>
    </message>
    <message>
        <source>Rust postings became about three times as many from 2022 to 2025.</source>
        <extracomment>/claims/9/statement</extracomment>
        <translation>Die Stellenanzeigen für Rust haben sich von 2022 bis 2025 etwa verdreifacht.</translation>
    </message>
    <message>
        <source>More than B’s figures allow</source>
        <extracomment>/claims/9/verdict</extracomment>
        <translation>Mehr, als die Zahlen von B hergeben</translation>
    </message>
    <message>
        <source>Read off article B’s figures for the years around them, the factor is nearer to two. Article A counts jobs that require Rust or merely prefer it, which may not be the same count.</source>
        <extracomment>/claims/9/evidence</extracomment>
        <translation>Liest man die Zahlen von Artikel B für die umliegenden Jahre ab, liegt der Faktor näher bei zwei. Artikel A zählt Stellen, die Rust verlangen oder auch nur bevorzugen; das ist womöglich nicht dieselbe Zählung.</translation>
    </message>
    <message>
        <source>The number of Rust developers has grown more slowly than the postings.</source>
        <extracomment>/claims/10/statement</extracomment>
        <translation>Die Zahl der Rust-Entwickler ist langsamer gewachsen als die der Stellenanzeigen.</translation>
    </message>
    <message>
        <source>Article A gives no count of developers.</source>
        <extracomment>/claims/10/evidence</extracomment>
        <translation>Artikel A nennt keine Zahl von Entwicklern.</translation>
    </message>
    <message>
        <source>Rust positions are mostly for middle and senior levels, and those for beginners are rare.</source>
        <extracomment>/claims/11/statement</extracomment>
        <translation>Rust-Stellen richten sich meist an Mid-Level und Senior, und solche für Einsteiger sind selten.</translation>
    </message>
    <message>
        <source>Both articles agree</source>
        <extracomment>/claims/11/verdict, /claims/13/verdict, /claims/38/verdict</extracomment>
        <translation>Beide Artikel stimmen überein</translation>
    </message>
    <message>
        <source>Article B adds that positions at the middle level expect senior skills. Neither gives a count.</source>
        <extracomment>/claims/11/evidence</extracomment>
        <translation>Artikel B ergänzt, dass Mid-Level-Stellen Senior-Kenntnisse erwarten. Keiner von beiden nennt eine Zahl.</translation>
    </message>
    <message>
        <source>A large part of Rust positions can be filled remotely.</source>
        <extracomment>/claims/12/statement</extracomment>
        <translation>Ein großer Teil der Rust-Stellen ist in Fernarbeit möglich.</translation>
    </message>
    <message>
        <source>No share given</source>
        <extracomment>/claims/12/verdict</extracomment>
        <translation>Kein Anteil genannt</translation>
    </message>
    <message>
        <source>Article B names cities and calls remote work common, without figures.</source>
        <extracomment>/claims/12/evidence</extracomment>
        <translation>Artikel B nennt Städte und bezeichnet Fernarbeit als üblich, ohne Zahlen.</translation>
    </message>
    <message>
        <source>AWS, Microsoft, Google, Discord and Cloudflare hire Rust developers.</source>
        <extracomment>/claims/13/statement</extracomment>
        <translation>AWS, Microsoft, Google, Discord und Cloudflare stellen Rust-Entwickler ein.</translation>
    </message>
    <message>
        <source>Article B adds Meta, Stripe and blockchain firms; article A adds Dropbox, npm and funded start-ups. Neither says how many positions.</source>
        <extracomment>/claims/13/evidence</extracomment>
        <translation>Artikel B ergänzt Meta, Stripe und Blockchain-Firmen, Artikel A ergänzt Dropbox, npm und finanzierte Start-ups. Keiner von beiden sagt, um wie viele Stellen es geht.</translation>
    </message>
    <message>
        <source>Blockchain work in Rust is a fast growing market with many remote positions.</source>
        <extracomment>/claims/14/statement</extracomment>
        <translation>Blockchain-Arbeit mit Rust ist ein schnell wachsender Markt mit vielen Stellen in Fernarbeit.</translation>
    </message>
    <message>
        <source>The article names no source, and nothing here confirms or refutes it.</source>
        <extracomment>/claims/14/evidence, /claims/19/evidence, /claims/39/evidence, /claims/48/evidence, /claims/49/evidence</extracomment>
        <translation>Der Artikel nennt keine Quelle, und hier wird dies weder bestätigt noch widerlegt.</translation>
    </message>
    <message>
        <source>Basics take 2 to 4 weeks, intermediate skill 2 to 3 months, productive work 3 to 6 months, proficiency 6 to 12 months and expertise 1 to 2 years.</source>
        <extracomment>/claims/15/statement</extracomment>
        <translation>Grundlagen dauern 2 bis 4 Wochen, fortgeschrittene Kenntnisse 2 bis 3 Monate, produktive Arbeit 3 bis 6 Monate, sichere Beherrschung 6 bis 12 Monate und Expertenwissen 1 bis 2 Jahre.</translation>
    </message>
    <message>
        <source>Elapsed time from the start, by one author’s judgement.</source>
        <extracomment>/claims/15/evidence</extracomment>
        <translation>Verstrichene Zeit ab Beginn, nach dem Urteil eines einzelnen Autors.</translation>
    </message>
    <message>
        <source>Proficiency takes 6 to 12 months part-time, 3 to 6 months full-time, 2 to 4 months from C or C++, and 8 to 12 months without a systems background.</source>
        <extracomment>/claims/16/statement</extracomment>
        <translation>Sichere Beherrschung dauert 6 bis 12 Monate in Teilzeit, 3 bis 6 Monate in Vollzeit, 2 bis 4 Monate mit C oder C++ und 8 bis 12 Monate ohne Systemerfahrung.</translation>
    </message>
    <message>
        <source>Four separate lines; article B does not say how study time and background combine.</source>
        <extracomment>/claims/16/evidence</extracomment>
        <translation>Vier getrennte Angaben; Artikel B sagt nicht, wie Lernzeit und Vorerfahrung zusammenwirken.</translation>
    </message>
    <message>
        <source>Learning takes 2 to 4 hard weeks until ownership makes sense (A), or 2 to 4 weeks for the basics and 6 to 12 months to proficiency (B).</source>
        <extracomment>/claims/17/statement</extracomment>
        <translation>Das Lernen dauert 2 bis 4 harte Wochen, bis Ownership einleuchtet (A), oder 2 bis 4 Wochen für die Grundlagen und 6 bis 12 Monate bis zur sicheren Beherrschung (B).</translation>
    </message>
    <message>
        <source>Different milestones</source>
        <extracomment>/claims/17/verdict</extracomment>
        <translation>Verschiedene Meilensteine</translation>
    </message>
    <message>
        <source>Article A dates the end of the first struggle, article B the command of the language; both can be true.</source>
        <extracomment>/claims/17/evidence</extracomment>
        <translation>Artikel A datiert das Ende der ersten Mühen, Artikel B die Beherrschung der Sprache; beides kann zutreffen.</translation>
    </message>
    <message>
        <source>Being productive in Rust takes 2 to 3 months in one passage, and 3 to 6 months in another.</source>
        <extracomment>/claims/18/statement</extracomment>
        <translation>Bis zur produktiven Arbeit mit Rust dauert es an einer Stelle 2 bis 3 Monate und an einer anderen 3 bis 6 Monate.</translation>
    </message>
    <message>
        <source>The comparison with Go names the shorter time, the learning plan the longer one; the former is elsewhere called comfortable.</source>
        <extracomment>/claims/18/evidence</extracomment>
        <translation>Der Vergleich mit Go nennt die kürzere Zeit, der Lernplan die längere; erstere heißt an anderer Stelle „vertraut“.</translation>
    </message>
    <message>
        <source>Go makes you productive in 1 to 2 weeks, Python and JavaScript in days.</source>
        <extracomment>/claims/19/statement</extracomment>
        <translation>Mit Go sind Sie nach 1 bis 2 Wochen produktiv, mit Python und JavaScript nach Tagen.</translation>
    </message>
    <message>
        <source>It took new colleagues weeks to be of use in Rust, and days in Go.</source>
        <extracomment>/claims/20/statement</extracomment>
        <translation>Neue Kollegen brauchten bei Rust Wochen, bis sie etwas beitragen konnten, und bei Go Tage.</translation>
    </message>
    <message>
        <source>One team</source>
        <extracomment>/claims/20/verdict</extracomment>
        <translation>Ein Team</translation>
    </message>
    <message>
        <source>The author’s own experience; the size of the team is not given.</source>
        <extracomment>/claims/20/evidence</extracomment>
        <translation>Eigene Erfahrung des Autors; die Größe des Teams ist nicht genannt.</translation>
    </message>
    <message>
        <source>A simple feature of an hour could take half a day in Rust.</source>
        <extracomment>/claims/21/statement</extracomment>
        <translation>Eine einfache Funktion, die eine Stunde kosten sollte, konnte mit Rust einen halben Tag kosten.</translation>
    </message>
    <message>
        <source>One person</source>
        <extracomment>/claims/21/verdict, /claims/29/verdict, /claims/31/verdict</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>The author’s own impression; no measurement is given.</source>
        <extracomment>/claims/21/evidence</extracomment>
        <translation>Eigener Eindruck des Autors; eine Messung ist nicht genannt.</translation>
    </message>
    <message>
        <source>Moving a service from Rust to Go made its compile loop 22 times faster.</source>
        <extracomment>/claims/22/statement</extracomment>
        <translation>Der Umstieg eines Dienstes von Rust auf Go machte den Kompilierzyklus 22-mal so schnell.</translation>
    </message>
    <message>
        <source>Fits its own figures</source>
        <extracomment>/claims/22/verdict</extracomment>
        <translation>Passt zu den eigenen Zahlen</translation>
    </message>
    <message>
        <source>One service: three minutes or more in Docker before, eight seconds after. The printed times give at least the factor claimed.</source>
        <extracomment>/claims/22/evidence</extracomment>
        <translation>Ein Dienst: vorher drei Minuten oder mehr in Docker, nachher acht Sekunden. Die abgedruckten Zeiten ergeben mindestens den behaupteten Faktor.</translation>
    </message>
    <message>
        <source>Medium projects compile in 3 to 10 minutes or more in Rust and in 8 to 30 seconds in Go; debug builds in Rust take 3 to 5 minutes.</source>
        <extracomment>/claims/23/statement</extracomment>
        <translation>Mittelgroße Projekte kompilieren mit Rust in 3 bis 10 Minuten oder mehr und mit Go in 8 bis 30 Sekunden; Debug-Builds mit Rust dauern 3 bis 5 Minuten.</translation>
    </message>
    <message>
        <source>Article B does not say how large a medium project is, or whether builds are incremental.</source>
        <extracomment>/claims/23/evidence</extracomment>
        <translation>Artikel B sagt nicht, wie groß ein mittelgroßes Projekt ist oder ob die Builds inkrementell sind.</translation>
    </message>
    <message>
        <source>Go reaches half to a third of the speed of Rust.</source>
        <extracomment>/claims/24/statement</extracomment>
        <translation>Go erreicht die Hälfte bis ein Drittel der Geschwindigkeit von Rust.</translation>
    </message>
    <message>
        <source>No benchmark is named, and the author adds that it seldom matters for back ends.</source>
        <extracomment>/claims/24/evidence</extracomment>
        <translation>Kein Benchmark wird genannt, und der Autor fügt hinzu, dass es bei Backends selten eine Rolle spielt.</translation>
    </message>
    <message>
        <source>Parsing JSON: about 150 million operations a second in Rust, 85 million in Go, 8 million in Python.</source>
        <extracomment>/claims/25/statement</extracomment>
        <translation>JSON parsen: etwa 150 Millionen Operationen pro Sekunde mit Rust, 85 Millionen mit Go, 8 Millionen mit Python.</translation>
    </message>
    <message>
        <source>No source, no set-up</source>
        <extracomment>/claims/25/verdict</extracomment>
        <translation>Keine Quelle, kein Messaufbau</translation>
    </message>
    <message>
        <source>Article B does not say what an operation is, nor which libraries and machines were measured.</source>
        <extracomment>/claims/25/evidence</extracomment>
        <translation>Artikel B sagt weder, was eine Operation ist, noch welche Bibliotheken und Rechner gemessen wurden.</translation>
    </message>
    <message>
        <source>After the move to Go the author’s service used 15% more memory.</source>
        <extracomment>/claims/26/statement</extracomment>
        <translation>Nach dem Umstieg auf Go brauchte der Dienst des Autors 15&#xa0;% mehr Speicher.</translation>
    </message>
    <message>
        <source>One service</source>
        <extracomment>/claims/26/verdict</extracomment>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>The author’s own measurement, not described further.</source>
        <extracomment>/claims/26/evidence</extracomment>
        <translation>Eigene Messung des Autors, nicht näher beschrieben.</translation>
    </message>
    <message>
        <source>Model inference in Rust has a tenth of the latency of Python.</source>
        <extracomment>/claims/27/statement</extracomment>
        <translation>Modellinferenz mit Rust hat ein Zehntel der Latenz von Python.</translation>
    </message>
    <message>
        <source>An illustration</source>
        <extracomment>/claims/27/verdict</extracomment>
        <translation>Ein Rechenbeispiel</translation>
    </message>
    <message>
        <source>Article A illustrates it with 200 ms against 20 ms and names no model, machine or source.</source>
        <extracomment>/claims/27/evidence</extracomment>
        <translation>Artikel A veranschaulicht dies mit 200 ms gegen 20 ms und nennt weder Modell noch Rechner noch Quelle.</translation>
    </message>
    <message>
        <source>Rust comes to within a few percent of C tuned by hand.</source>
        <extracomment>/claims/28/statement</extracomment>
        <translation>Rust kommt bis auf wenige Prozent an von Hand optimiertes C heran.</translation>
    </message>
    <message>
        <source>Article A speaks of benchmarks and names none.</source>
        <extracomment>/claims/28/evidence</extracomment>
        <translation>Artikel A spricht von Benchmarks und nennt keine.</translation>
    </message>
    <message>
        <source>For 90% of back-end work the complexity of Rust costs more than it returns.</source>
        <extracomment>/claims/29/statement</extracomment>
        <translation>Bei 90&#xa0;% der Backend-Arbeit kostet die Komplexität von Rust mehr, als sie einbringt.</translation>
    </message>
    <message>
        <source>The author’s judgement after more than three years in production; the share is not measured.</source>
        <extracomment>/claims/29/evidence</extracomment>
        <translation>Urteil des Autors nach mehr als drei Jahren im Produktivbetrieb; der Anteil ist nicht gemessen.</translation>
    </message>
    <message>
        <source>About 90% of the code can stay in a simple language, and 10% merits Rust.</source>
        <extracomment>/claims/30/statement</extracomment>
        <translation>Etwa 90&#xa0;% des Codes können in einer einfachen Sprache bleiben, 10&#xa0;% rechtfertigen Rust.</translation>
    </message>
    <message>
        <source>A rule of thumb</source>
        <extracomment>/claims/30/verdict</extracomment>
        <translation>Eine Faustregel</translation>
    </message>
    <message>
        <source>Article B gives no source for the shares.</source>
        <extracomment>/claims/30/evidence</extracomment>
        <translation>Artikel B gibt für die Anteile keine Quelle an.</translation>
    </message>
    <message>
        <source>More than three years of Rust in production brought no segmentation fault and no memory bug.</source>
        <extracomment>/claims/31/statement</extracomment>
        <translation>Mehr als drei Jahre Rust im Produktivbetrieb brachten keinen Speicherzugriffsfehler (Segmentation Fault) und keinen anderen Speicherfehler.</translation>
    </message>
    <message>
        <source>The author’s own services.</source>
        <extracomment>/claims/31/evidence</extracomment>
        <translation>Die eigenen Dienste des Autors.</translation>
    </message>
    <message>
        <source>Start-ups that chose Rust for their first product struggled, and many changed to Python or Go.</source>
        <extracomment>/claims/32/statement</extracomment>
        <translation>Start-ups, die für ihr erstes Produkt Rust wählten, taten sich schwer, und viele wechselten zu Python oder Go.</translation>
    </message>
    <message>
        <source>No firm named</source>
        <extracomment>/claims/32/verdict</extracomment>
        <translation>Keine Firma genannt</translation>
    </message>
    <message>
        <source>Article B names no start-up and gives no number.</source>
        <extracomment>/claims/32/evidence</extracomment>
        <translation>Artikel B nennt weder ein Start-up noch eine Anzahl.</translation>
    </message>
    <message>
        <source>The package registry holds more than 150,000 crates (A), or more than 100,000 (B).</source>
        <extracomment>/claims/33/statement</extracomment>
        <translation>Die Paketregistry enthält mehr als 150.000 Crates (A) oder mehr als 100.000 (B).</translation>
    </message>
    <message>
        <source>Both true as floors</source>
        <extracomment>/claims/33/verdict</extracomment>
        <translation>Beides als Untergrenze richtig</translation>
    </message>
    <message>
        <source>A study of October 2025 covers over 200,000 crates.</source>
        <extracomment>/claims/33/evidence</extracomment>
        <translation>Eine Studie vom Oktober 2025 erfasst über 200.000 Crates.</translation>
    </message>
    <message>
        <source>For nine years running, developers in the Stack Overflow survey have loved Rust most.</source>
        <extracomment>/claims/34/statement</extracomment>
        <translation>Seit neun Jahren in Folge lieben Entwickler in der Stack-Overflow-Umfrage Rust am meisten.</translation>
    </message>
    <message>
        <source>A year out, old word</source>
        <extracomment>/claims/34/verdict</extracomment>
        <translation>Um ein Jahr daneben, alter Begriff</translation>
    </message>
    <message>
        <source>The survey has said “admired” since 2023, and its edition of 2025 is the tenth year in a row.</source>
        <extracomment>/claims/34/evidence</extracomment>
        <translation>Die Umfrage spricht seit 2023 von „admired“ (bewundert), und ihre Ausgabe von 2025 ist das zehnte Jahr in Folge.</translation>
    </message>
    <message>
        <source>The web libraries of Rust are mature (A), or less mature than those of other languages (B).</source>
        <extracomment>/claims/35/statement</extracomment>
        <translation>Die Webbibliotheken von Rust sind ausgereift (A) oder weniger ausgereift als die anderer Sprachen (B).</translation>
    </message>
    <message>
        <source>A and B disagree</source>
        <extracomment>/claims/35/verdict, /claims/36/verdict, /claims/41/verdict</extracomment>
        <translation>A und B sind uneins</translation>
    </message>
    <message>
        <source>Article A names tokio, axum, serde and sqlx as ready for production; article B measures web frameworks and ORMs against Express, Django and Spring.</source>
        <extracomment>/claims/35/evidence</extracomment>
        <translation>Artikel A nennt tokio, axum, serde und sqlx bereit für den Produktivbetrieb; Artikel B misst Web-Frameworks und ORMs an Express, Django und Spring.</translation>
    </message>
    <message>
        <source>The libraries candle and burn run in production (A), or are only beginning (B).</source>
        <extracomment>/claims/36/statement</extracomment>
        <translation>Die Bibliotheken candle und burn sind im Produktivbetrieb (A) oder erst am Anfang (B).</translation>
    </message>
    <message>
        <source>Article A speaks of inference, article B of data science as a whole.</source>
        <extracomment>/claims/36/evidence</extracomment>
        <translation>Artikel A spricht von Inferenz, Artikel B von Data Science insgesamt.</translation>
    </message>
    <message>
        <source>Compiling for other platforms is a strength of Rust, or a weakness.</source>
        <extracomment>/claims/37/statement</extracomment>
        <translation>Das Kompilieren für andere Plattformen ist eine Stärke von Rust oder eine Schwäche.</translation>
    </message>
    <message>
        <source>Article B counts it among the advantages for command-line tools and among the drawbacks where crates depend on C libraries.</source>
        <extracomment>/claims/37/evidence</extracomment>
        <translation>Artikel B zählt es bei Kommandozeilenwerkzeugen zu den Vorteilen und dort zu den Nachteilen, wo Crates von C-Bibliotheken abhängen.</translation>
    </message>
    <message>
        <source>Rust is the leading language for WebAssembly.</source>
        <extracomment>/claims/38/statement</extracomment>
        <translation>Rust ist die führende Sprache für WebAssembly.</translation>
    </message>
    <message>
        <source>Neither compares it with other languages by measurement.</source>
        <extracomment>/claims/38/evidence</extracomment>
        <translation>Keiner von beiden vergleicht es durch Messung mit anderen Sprachen.</translation>
    </message>
    <message>
        <source>WebAssembly at the edge starts within microseconds.</source>
        <extracomment>/claims/39/statement</extracomment>
        <translation>WebAssembly am Netzrand (Edge) startet innerhalb von Mikrosekunden.</translation>
    </message>
    <message>
        <source>Command-line tools and infrastructure call for Rust in one passage, and for Go in another.</source>
        <extracomment>/claims/40/statement</extracomment>
        <translation>Kommandozeilenwerkzeuge und Infrastruktur verlangen an einer Stelle Rust und an einer anderen Go.</translation>
    </message>
    <message>
        <source>A against itself</source>
        <extracomment>/claims/40/verdict</extracomment>
        <translation>A gegen sich selbst</translation>
    </message>
    <message>
        <source>The decision rule of article A assigns them to Rust; its answer on Rust or Go assigns command-line tools and cloud infrastructure to Go.</source>
        <extracomment>/claims/40/evidence</extracomment>
        <translation>Die Entscheidungsregel von Artikel A ordnet sie Rust zu; seine Antwort auf „Rust oder Go“ ordnet Kommandozeilenwerkzeuge und Cloud-Infrastruktur Go zu.</translation>
    </message>
    <message>
        <source>Game engines and hardware drivers belong to C++ (A), or to Rust (B).</source>
        <extracomment>/claims/41/statement</extracomment>
        <translation>Spiele-Engines und Hardwaretreiber gehören zu C++ (A) oder zu Rust (B).</translation>
    </message>
    <message>
        <source>Article A goes by the established standard, article B by where it sees the field going.</source>
        <extracomment>/claims/41/evidence</extracomment>
        <translation>Artikel A richtet sich nach dem etablierten Standard, Artikel B danach, wohin er das Gebiet sich bewegen sieht.</translation>
    </message>
    <message>
        <source>Discord replaced Elixir with Rust on its hot paths, which cut latency to a tenth and ended outages caused by memory.</source>
        <extracomment>/claims/42/statement</extracomment>
        <translation>Discord ersetzte auf den kritischen Pfaden Elixir durch Rust, senkte damit die Latenz auf ein Zehntel und beendete Ausfälle durch Speicherprobleme.</translation>
    </message>
    <message>
        <source>Two stories merged</source>
        <extracomment>/claims/42/verdict</extracomment>
        <translation>Zwei Geschichten vermengt</translation>
    </message>
    <message>
        <source>The known story of latency spikes is that of the Read States service, moved from Go to Rust in 2020. In 2019 a Rust extension had sped up an Elixir service.</source>
        <extracomment>/claims/42/evidence</extracomment>
        <translation>Die bekannte Geschichte der Latenzspitzen ist die des Dienstes Read States, der 2020 von Go auf Rust umgestellt wurde. 2019 hatte eine Rust-Erweiterung einen Elixir-Dienst beschleunigt.</translation>
    </message>
    <message>
        <source>Discord uses Go for most of its services.</source>
        <extracomment>/claims/43/statement</extracomment>
        <translation>Discord verwendet Go für die meisten Dienste.</translation>
    </message>
    <message>
        <source>Not what is known</source>
        <extracomment>/claims/43/verdict</extracomment>
        <translation>Widerspricht dem Bekannten</translation>
    </message>
    <message>
        <source>Its real-time layer is written in Elixir and its API in Python.</source>
        <extracomment>/claims/43/evidence</extracomment>
        <translation>Die Echtzeitschicht ist in Elixir geschrieben, die API in Python.</translation>
    </message>
    <message>
        <source>Firecracker needs less than 125 MB for each microVM.</source>
        <extracomment>/claims/44/statement</extracomment>
        <translation>Firecracker braucht weniger als 125 MB für jede microVM.</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <extracomment>/claims/44/verdict</extracomment>
        <translation>Falsche Einheit</translation>
    </message>
    <message>
        <source>Its specification allows at most 5 MiB of overhead for each microVM and a boot within 125 ms.</source>
        <extracomment>/claims/44/evidence</extracomment>
        <translation>Die Spezifikation erlaubt höchstens 5 MiB Mehrbedarf je microVM und einen Start innerhalb von 125 ms.</translation>
    </message>
    <message>
        <source>Figma moved its rendering engine to Rust and WebAssembly.</source>
        <extracomment>/claims/45/statement</extracomment>
        <translation>Figma stellte seine Rendering-Engine auf Rust und WebAssembly um.</translation>
    </message>
    <message>
        <source>Wrong component</source>
        <extracomment>/claims/45/verdict</extracomment>
        <translation>Falsche Komponente</translation>
    </message>
    <message>
        <source>The editor is C++ compiled to WebAssembly (2017); the multiplayer server is written in Rust (2018).</source>
        <extracomment>/claims/45/evidence</extracomment>
        <translation>Der Editor ist C++, kompiliert zu WebAssembly (2017); in Rust geschrieben ist der Mehrbenutzerserver (2018).</translation>
    </message>
    <message>
        <source>The TypeScript compiler was rewritten in Go in 2026, for fast builds, portability, familiarity and speed that suffices.</source>
        <extracomment>/claims/46/statement</extracomment>
        <translation>Der TypeScript-Compiler wurde 2026 in Go neu geschrieben, wegen schneller Builds, Portabilität, Vertrautheit und ausreichender Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Date disputed, reasons partial</source>
        <extracomment>/claims/46/verdict</extracomment>
        <translation>Datum umstritten, Gründe unvollständig</translation>
    </message>
    <message>
        <source>The native port was announced in March 2025; the main reason given was to keep the structure of the existing code.</source>
        <extracomment>/claims/46/evidence</extracomment>
        <translation>Die native Portierung wurde im März 2025 angekündigt; als Hauptgrund wurde genannt, die Struktur des bestehenden Codes zu erhalten.</translation>
    </message>
    <message>
        <source>The Linux kernel accepted Rust in late 2022 (A), or from 2024 on (B).</source>
        <extracomment>/claims/47/statement</extracomment>
        <translation>Der Linux-Kernel nahm Rust Ende 2022 auf (A) oder ab 2024 (B).</translation>
    </message>
    <message>
        <source>A right, B disputed</source>
        <extracomment>/claims/47/verdict</extracomment>
        <translation>A richtig, B umstritten</translation>
    </message>
    <message>
        <source>Rust support was merged in October 2022 for version 6.1, which was released in December 2022.</source>
        <extracomment>/claims/47/evidence</extracomment>
        <translation>Die Rust-Unterstützung wurde im Oktober 2022 für Version 6.1 aufgenommen, die im Dezember 2022 erschien.</translation>
    </message>
    <message>
        <source>Rust is the first language added to the Linux kernel in thirty years.</source>
        <extracomment>/claims/48/statement</extracomment>
        <translation>Rust ist seit dreißig Jahren die erste Sprache, die zum Linux-Kernel hinzukam.</translation>
    </message>
    <message>
        <source>Windows components have been rewritten in Rust since 2023, and Android platform code has been written in it since 2021.</source>
        <extracomment>/claims/49/statement</extracomment>
        <translation>Windows-Komponenten werden seit 2023 in Rust neu geschrieben, und Android-Plattformcode wird seit 2021 darin geschrieben.</translation>
    </message>
    <message>
        <source>About 70% of security vulnerabilities are memory safety errors: in Windows over ten years (A), or without any restriction (B).</source>
        <extracomment>/claims/50/statement</extracomment>
        <translation>Etwa 70&#xa0;% der Sicherheitslücken sind Fehler der Speichersicherheit: in Windows über zehn Jahre (A) oder ohne jede Einschränkung (B).</translation>
    </message>
    <message>
        <source>True of those products, not of all</source>
        <extracomment>/claims/50/verdict</extracomment>
        <translation>Gilt für diese Produkte, nicht für alle</translation>
    </message>
    <message>
        <source>Measured for Microsoft from 2006 to 2018, and similarly for Chromium. In Android the share fell from 76% in 2019 to under 20% in 2025.</source>
        <extracomment>/claims/50/evidence</extracomment>
        <translation>Für Microsoft von 2006 bis 2018 gemessen und ähnlich für Chromium. Bei Android fiel der Anteil von 76&#xa0;% im Jahr 2019 auf unter 20&#xa0;% im Jahr 2025.</translation>
    </message>
    <message>
        <source>CISA and the NSA recommend memory-safe languages and name Rust.</source>
        <extracomment>/claims/51/statement</extracomment>
        <translation>CISA und NSA empfehlen speichersichere Sprachen und nennen Rust.</translation>
    </message>
    <message>
        <source>True, not Rust alone</source>
        <extracomment>/claims/51/verdict</extracomment>
        <translation>Stimmt, aber nicht Rust allein</translation>
    </message>
    <message>
        <source>The NSA names C#, Go, Java, Ruby, Rust and Swift.</source>
        <extracomment>/claims/51/evidence</extracomment>
        <translation>Die NSA nennt C#, Go, Java, Ruby, Rust und Swift.</translation>
    </message>
    <message>
        <source>Cloudflare’s Pingora serves more than a trillion requests a day with about 70% less memory.</source>
        <extracomment>/claims/52/statement</extracomment>
        <translation>Pingora von Cloudflare bedient mehr als eine Billion Anfragen pro Tag mit etwa 70&#xa0;% weniger Speicher.</translation>
    </message>
    <message>
        <source>Nearly right</source>
        <extracomment>/claims/52/verdict</extracomment>
        <translation>Fast richtig</translation>
    </message>
    <message>
        <source>Cloudflare reports about 70% less processor time and 67% less memory.</source>
        <extracomment>/claims/52/evidence</extracomment>
        <translation>Cloudflare berichtet von etwa 70&#xa0;% weniger Prozessorzeit und 67&#xa0;% weniger Speicher.</translation>
    </message>
    <message>
        <source>Rewriting its core engine in Rust made Cloudflare’s edge 30% faster.</source>
        <extracomment>/claims/53/statement</extracomment>
        <translation>Die Neufassung der zentralen Engine in Rust machte Cloudflares Edge-Netz 30&#xa0;% schneller.</translation>
    </message>
    <message>
        <source>Article B names neither the engine nor what was measured.</source>
        <extracomment>/claims/53/evidence</extracomment>
        <translation>Artikel B nennt weder die Engine noch, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Dropbox, Microsoft and Cloudflare pair Rust with Go or C#.</source>
        <extracomment>/claims/54/statement</extracomment>
        <translation>Dropbox, Microsoft und Cloudflare kombinieren Rust mit Go oder C#.</translation>
    </message>
    <message>
        <source>Article B lists the pairings without details.</source>
        <extracomment>/claims/54/evidence</extracomment>
        <translation>Artikel B führt die Kombinationen ohne Einzelheiten auf.</translation>
    </message>
    <message>
        <source>What the borrow checker demands</source>
        <extracomment>/background/0/title</extracomment>
        <translation>Was der Borrow Checker verlangt</translation>
    </message>
    <message>
        <source>Each value has a single owner, and it is released when that owner goes out of scope. Assigning it to another variable moves it: the first variable can no longer be used.</source>
        <extracomment>/background/0/paragraphs/0</extracomment>
        <translation>Jeder Wert hat genau einen Owner und wird freigegeben, wenn dieser den Gültigkeitsbereich verlässt. Die Zuweisung an eine andere Variable verschiebt ihn (Move): Die erste Variable ist danach nicht mehr verwendbar.</translation>
    </message>
    <message>
        <source>Access can be lent. Either any number of readers borrow a value, or one writer does, never both together.</source>
        <extracomment>/background/0/paragraphs/1</extracomment>
        <translation>Der Zugriff kann verliehen werden. Entweder leihen beliebig viele Leser einen Wert oder ein einziger Schreiber, nie beide zugleich.</translation>
    </message>
    <message>
        <source>A reference may not live longer than what it refers to. Mostly the compiler works this out; where it cannot, lifetimes are written out, which is the least familiar part of the language.</source>
        <extracomment>/background/0/paragraphs/2</extracomment>
        <translation>Eine Referenz darf nicht länger leben als das, worauf sie verweist. Meist ermittelt der Compiler dies selbst; wo er es nicht kann, werden Lifetimes ausgeschrieben, der ungewohnteste Teil der Sprache.</translation>
    </message>
    <message>
        <source>What the compiler rejects</source>
        <extracomment>/background/1/title</extracomment>
        <translation>Was der Compiler abweist</translation>
    </message>
    <message>
        <source>Data races, null pointers, memory that is used or released again after its release, and a collection that changes while it is walked through: safe Rust code with these faults does not compile.</source>
        <extracomment>/background/1/paragraphs/0</extracomment>
        <translation>Data Races, Nullzeiger, Speicher, der nach der Freigabe noch benutzt oder ein zweites Mal freigegeben wird, und eine Sammlung, die sich beim Durchlaufen ändert: Sicherer Rust-Code mit diesen Fehlern kompiliert nicht.</translation>
    </message>
    <message>
        <source>There is no null; a value that may be missing has a type of its own and has to be handled. Errors are values too and cannot be overlooked by accident.</source>
        <extracomment>/background/1/paragraphs/1</extracomment>
        <translation>Es gibt kein Null; ein Wert, der fehlen kann, hat einen eigenen Typ und muss behandelt werden. Auch Fehler sind Werte und lassen sich nicht aus Versehen übergehen.</translation>
    </message>
    <message>
        <source>After more than three years in production the author of article B reports no crash and no fault in memory, which is one person’s experience.</source>
        <extracomment>/background/1/paragraphs/2</extracomment>
        <translation>Nach mehr als drei Jahren im Produktivbetrieb berichtet der Autor von Artikel B von keinem Absturz und keinem Speicherfehler; das ist die Erfahrung einer einzelnen Person.</translation>
    </message>
    <message>
        <source>Why memory safety is the argument</source>
        <extracomment>/background/2/title</extracomment>
        <translation>Warum Speichersicherheit das Argument ist</translation>
    </message>
    <message>
        <source>Large vendors found that most of their serious vulnerabilities were errors in memory handling. Care alone has not prevented them in C++, and garbage collection costs pauses and memory.</source>
        <extracomment>/background/2/paragraphs/0</extracomment>
        <translation>Große Hersteller stellten fest, dass die meisten ihrer schweren Sicherheitslücken Fehler im Umgang mit Speicher waren. Sorgfalt allein hat sie in C++ nicht verhindert, und Garbage Collection kostet Pausen und Speicher.</translation>
    </message>
    <message>
        <source>Rust checks ownership when compiling and needs no collector at run time. Public guidance in the United States recommends memory-safe languages, with Rust among several.</source>
        <extracomment>/background/2/paragraphs/1</extracomment>
        <translation>Rust prüft Ownership beim Kompilieren und braucht zur Laufzeit keinen Garbage Collector. Amtliche Leitlinien in den USA empfehlen speichersichere Sprachen, Rust als eine von mehreren.</translation>
    </message>
    <message>
        <source>Where a pause is unacceptable, this is the reason to choose Rust over Go.</source>
        <extracomment>/background/2/paragraphs/2</extracomment>
        <translation>Wo eine Pause nicht hinnehmbar ist, ist dies der Grund, Rust statt Go zu wählen.</translation>
    </message>
    <message>
        <source>Abstractions without a price at run time</source>
        <extracomment>/background/3/title</extracomment>
        <translation>Abstraktionen ohne Kosten zur Laufzeit</translation>
    </message>
    <message>
        <source>According to article A, iterators, closures, generics and traits compile down to what you would have written by hand, without allocation or indirect calls.</source>
        <extracomment>/background/3/paragraphs/0</extracomment>
        <translation>Laut Artikel A werden Iteratoren, Closures, Generics und Traits zu dem kompiliert, was man von Hand geschrieben hätte, ohne Allokation und ohne indirekte Aufrufe.</translation>
    </message>
    <message>
        <source>Article A sees a few percent between Rust and tuned C. Article B adds that for most web services the network takes so long that such gains go unnoticed.</source>
        <extracomment>/background/3/paragraphs/1</extracomment>
        <translation>Artikel A sieht zwischen Rust und optimiertem C wenige Prozent. Artikel B fügt hinzu, dass das Netz bei den meisten Webdiensten so lange braucht, dass solche Gewinne nicht auffallen.</translation>
    </message>
    <message>
        <source>Cargo and the tools around it</source>
        <extracomment>/background/4/title</extracomment>
        <translation>Cargo und die Werkzeuge ringsum</translation>
    </message>
    <message>
        <source>A single tool resolves dependencies, builds, tests, measures, documents and publishes. In C++ each project puts that together by itself.</source>
        <extracomment>/background/4/paragraphs/0</extracomment>
        <translation>Ein einziges Werkzeug löst Abhängigkeiten auf, baut, testet, misst, dokumentiert und veröffentlicht. In C++ stellt sich das jedes Projekt selbst zusammen.</translation>
    </message>
    <message>
        <source>Formatting (rustfmt), checks for common mistakes (Clippy) and support in editors (rust-analyzer) are standard. Both articles praise Cargo, and article A points to the survey in which developers rate the languages they use.</source>
        <extracomment>/background/4/paragraphs/1</extracomment>
        <translation>Formatierung (rustfmt), Prüfung auf häufige Fehler (Clippy) und Unterstützung in Editoren (rust-analyzer) gehören zum Standard. Beide Artikel loben Cargo, und Artikel A verweist auf die Umfrage, in der Entwickler die Sprachen bewerten, die sie verwenden.</translation>
    </message>
    <message>
        <source>Article A counts tokio, axum, serde and sqlx as mature; article B finds web frameworks behind those of older languages.</source>
        <extracomment>/background/4/paragraphs/2</extracomment>
        <translation>Artikel A zählt tokio, axum, serde und sqlx zu den ausgereiften Bibliotheken; Artikel B sieht die Web-Frameworks hinter denen älterer Sprachen.</translation>
    </message>
    <message>
        <source>Where Rust and WebAssembly meet</source>
        <extracomment>/background/5/title</extracomment>
        <translation>Wo sich Rust und WebAssembly treffen</translation>
    </message>
    <message>
        <source>The tools wasm-pack and wasm-bindgen compile Rust for the browser and write the JavaScript bindings.</source>
        <extracomment>/background/5/paragraphs/0</extracomment>
        <translation>Die Werkzeuge wasm-pack und wasm-bindgen kompilieren Rust für den Browser und schreiben die JavaScript-Anbindung.</translation>
    </message>
    <message>
        <source>Uses: inference in the browser, cryptography that keeps secrets on the client, game logic, services at the edge that start within microseconds, and plug-ins in a sandbox.</source>
        <extracomment>/background/5/paragraphs/1</extracomment>
        <translation>Anwendungen: Inferenz im Browser, Kryptografie, bei der Geheimnisse auf dem Client bleiben, Spiellogik, Dienste am Netzrand (Edge), die innerhalb von Mikrosekunden starten, und Plug-ins in einer Sandbox.</translation>
    </message>
    <message>
        <source>Article B cites Figma as proof, but the part of Figma that runs as WebAssembly is C++.</source>
        <extracomment>/background/5/paragraphs/2</extracomment>
        <translation>Artikel B führt Figma als Beleg an, aber der Teil von Figma, der als WebAssembly läuft, ist C++.</translation>
    </message>
    <message>
        <source>Such code guards money and has to process transactions quickly, so safety and speed count at once. Article B names Solana, Polkadot and Near as platforms built in Rust.</source>
        <extracomment>/background/6/paragraphs/0</extracomment>
        <translation>Solcher Code bewacht Geld und muss Transaktionen schnell verarbeiten; Sicherheit und Geschwindigkeit zählen also zugleich. Artikel B nennt Solana, Polkadot und Near als Plattformen, die in Rust gebaut sind.</translation>
    </message>
    <message>
        <source>It describes the jobs as growing in number, well paid and often remote, without figures.</source>
        <extracomment>/background/6/paragraphs/1</extracomment>
        <translation>Er beschreibt die Stellen als zunehmend, gut bezahlt und oft in Fernarbeit, ohne Zahlen.</translation>
    </message>
    <message>
        <source>Machine learning in Rust</source>
        <extracomment>/background/7/title</extracomment>
        <translation>Maschinelles Lernen mit Rust</translation>
    </message>
    <message>
        <source>Training stays in Python. Rust is used to run trained models: on edge devices, behind interfaces where latency counts, in the browser, and as the runtime that serves Python clients.</source>
        <extracomment>/background/7/paragraphs/0</extracomment>
        <translation>Das Training bleibt bei Python. Rust dient dazu, trainierte Modelle auszuführen: auf Edge-Geräten, hinter Schnittstellen, bei denen Latenz zählt, im Browser und als Laufzeitumgebung, die Python-Clients bedient.</translation>
    </message>
    <message>
        <source>Candle, from Hugging Face, and burn are the two libraries both articles name. Article A finds them in production, article B at the beginning. The tenfold gain that article A mentions is an illustration.</source>
        <extracomment>/background/7/paragraphs/1</extracomment>
        <translation>Candle von Hugging Face und burn sind die beiden Bibliotheken, die beide Artikel nennen. Artikel A sieht sie im Produktivbetrieb, Artikel B am Anfang. Der zehnfache Gewinn, den Artikel A erwähnt, ist ein Rechenbeispiel.</translation>
    </message>
    <message>
        <source>For data science as a whole, article B sees Python’s libraries out of reach.</source>
        <extracomment>/background/7/paragraphs/2</extracomment>
        <translation>Für Data Science insgesamt hält Artikel B die Bibliotheken von Python für unerreichbar.</translation>
    </message>
    <message>
        <source>Linux, Windows and Android</source>
        <extracomment>/background/8/title</extracomment>
        <translation>Linux, Windows und Android</translation>
    </message>
    <message>
        <source>The Linux kernel took in Rust as its second language beside C, for new drivers and subsystems. Article A calls it the first such addition in thirty years.</source>
        <extracomment>/background/8/paragraphs/0</extracomment>
        <translation>Der Linux-Kernel nahm Rust als zweite Sprache neben C auf, für neue Treiber und Subsysteme. Artikel A nennt dies die erste Aufnahme dieser Art seit dreißig Jahren.</translation>
    </message>
    <message>
        <source>According to article A, Windows components have been rewritten since 2023, and parts of the Android platform since 2021; Google reports fewer memory errors there.</source>
        <extracomment>/background/8/paragraphs/1</extracomment>
        <translation>Laut Artikel A werden Windows-Komponenten seit 2023 neu geschrieben und Teile der Android-Plattform seit 2021; Google berichtet dort von weniger Speicherfehlern.</translation>
    </message>
    <message>
        <source>AWS, Cloudflare and Discord</source>
        <extracomment>/background/9/title</extracomment>
        <translation>AWS, Cloudflare und Discord</translation>
    </message>
    <message>
        <source>AWS built Firecracker, the microVM under Lambda and Fargate, in Rust: many machines on one host, strict isolation, starts in under a second. Article B adds that it lowered the cost of infrastructure.</source>
        <extracomment>/background/9/paragraphs/0</extracomment>
        <translation>AWS baute Firecracker, die microVM unter Lambda und Fargate, in Rust: viele Maschinen auf einem Host, strenge Isolation, Start in weniger als einer Sekunde. Artikel B fügt hinzu, dass die Infrastrukturkosten dadurch sanken.</translation>
    </message>
    <message>
        <source>Cloudflare replaced its proxy with Pingora. Article B speaks of 30% more speed, article A of about 70% less memory; Cloudflare itself reports 67%.</source>
        <extracomment>/background/9/paragraphs/1</extracomment>
        <translation>Cloudflare ersetzte seinen Proxy durch Pingora. Artikel B spricht von 30&#xa0;% mehr Geschwindigkeit, Artikel A von etwa 70&#xa0;% weniger Speicher; Cloudflare selbst berichtet von 67&#xa0;%.</translation>
    </message>
    <message>
        <source>Discord removed latency spikes by moving a service to Rust. Article B names Elixir as the language before it; the known account says Go.</source>
        <extracomment>/background/9/paragraphs/2</extracomment>
        <translation>Discord beseitigte Latenzspitzen, indem ein Dienst auf Rust umgestellt wurde. Artikel B nennt Elixir als vorherige Sprache; nach der bekannten Darstellung war es Go.</translation>
    </message>
    <message>
        <source>Games</source>
        <extracomment>/background/10/title</extracomment>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Bevy, built around entities and components, is the engine article B points to; ggez and macroquad are smaller libraries that are maturing.</source>
        <extracomment>/background/10/paragraphs/0</extracomment>
        <translation>Bevy, um Entities und Components herum gebaut, ist die Engine, auf die Artikel B verweist; ggez und macroquad sind kleinere Bibliotheken, die noch reifen.</translation>
    </message>
    <message>
        <source>Physics and rendering gain from speed, and memory safety prevents a class of crashes. Article A nevertheless keeps engine work with C++.</source>
        <extracomment>/background/10/paragraphs/1</extracomment>
        <translation>Physik und Rendering profitieren von Geschwindigkeit, und Speichersicherheit verhindert eine Klasse von Abstürzen. Artikel A belässt die Arbeit an Engines dennoch bei C++.</translation>
    </message>
    <message>
        <source>Command-line tools</source>
        <extracomment>/background/11/title</extracomment>
        <translation>Kommandozeilenwerkzeuge</translation>
    </message>
    <message>
        <source>A tool is one binary without dependencies and starts at once. Known examples are ripgrep, fd, bat and zoxide; clap and anyhow are the usual libraries.</source>
        <extracomment>/background/11/paragraphs/0</extracomment>
        <translation>Ein Werkzeug ist ein einziges Programm ohne Abhängigkeiten und startet sofort. Bekannte Beispiele sind ripgrep, fd, bat und zoxide; clap und anyhow sind die üblichen Bibliotheken.</translation>
    </message>
    <message>
        <source>Article A recommends Rust for such tools in one place and Go in another.</source>
        <extracomment>/background/11/paragraphs/1</extracomment>
        <translation>Artikel A empfiehlt für solche Werkzeuge an einer Stelle Rust und an einer anderen Go.</translation>
    </message>
    <message>
        <source>What learning Rust teaches</source>
        <extracomment>/background/12/title</extracomment>
        <translation>Was man beim Lernen von Rust lernt</translation>
    </message>
    <message>
        <source>Memory management is enforced by the compiler, so it is learned rather than guessed. The type system brings ideas from research into daily use.</source>
        <extracomment>/background/12/paragraphs/0</extracomment>
        <translation>Der Compiler erzwingt die Speicherverwaltung, man lernt sie also, statt sie zu erraten. Das Typsystem bringt Ideen aus der Forschung in den Alltag.</translation>
    </message>
    <message>
        <source>Both articles say that the habits improve code in other languages, even if Rust is never used at work.</source>
        <extracomment>/background/12/paragraphs/1</extracomment>
        <translation>Beide Artikel sagen, dass die Gewohnheiten den Code in anderen Sprachen verbessern, auch wenn Rust nie bei der Arbeit verwendet wird.</translation>
    </message>
    <message>
        <source>Rust and C++: harder first, easier later</source>
        <extracomment>/background/13/title</extracomment>
        <translation>Rust und C++: erst schwerer, später leichter</translation>
    </message>
    <message>
        <source>Rust asks for its rules at the start. C++ lets you begin sooner and takes years to show its undefined behaviour.</source>
        <extracomment>/background/13/paragraphs/0</extracomment>
        <translation>Rust verlangt seine Regeln gleich am Anfang. C++ lässt Sie früher beginnen und zeigt sein undefiniertes Verhalten erst im Lauf von Jahren.</translation>
    </message>
    <message>
        <source>Article A concludes that Rust is harder to start with and easier to maintain.</source>
        <extracomment>/background/13/paragraphs/1</extracomment>
        <translation>Artikel A folgert, dass Rust schwerer zu beginnen und leichter zu pflegen ist.</translation>
    </message>
    <message>
        <source>What learning costs</source>
        <extracomment>/background/14/title</extracomment>
        <translation>Was das Lernen kostet</translation>
    </message>
    <message>
        <source>Ownership takes weeks and lifetimes take months; async code and advanced traits come on top. Article B counts two to three months until you are comfortable.</source>
        <extracomment>/background/14/paragraphs/0</extracomment>
        <translation>Ownership kostet Wochen, Lifetimes kosten Monate; Async-Code und fortgeschrittene Traits kommen hinzu. Artikel B rechnet mit zwei bis drei Monaten, bis man vertraut damit ist.</translation>
    </message>
    <message>
        <source>Other languages are quicker: Go in one to two weeks, Python and JavaScript in days. Article A warns that changing who owns what in a large program is laborious.</source>
        <extracomment>/background/14/paragraphs/1</extracomment>
        <translation>Andere Sprachen gehen schneller: Go in ein bis zwei Wochen, Python und JavaScript in Tagen. Artikel A warnt, dass es in einem großen Programm mühsam ist, zu ändern, wem was gehört.</translation>
    </message>
    <message>
        <source>Slow builds</source>
        <extracomment>/background/15/title</extracomment>
        <translation>Langsame Builds</translation>
    </message>
    <message>
        <source>Debug builds of medium projects take three to five minutes, release builds longer, says article B. Reloading after each change becomes impractical, and automated builds wait as well.</source>
        <extracomment>/background/15/paragraphs/0</extracomment>
        <translation>Debug-Builds mittelgroßer Projekte dauern drei bis fünf Minuten, Release-Builds länger, sagt Artikel B. Neuladen nach jeder Änderung wird unpraktikabel, und auch automatisierte Builds warten.</translation>
    </message>
    <message>
        <source>In the author’s own service the same build took three minutes or more in Rust and eight seconds in Go.</source>
        <extracomment>/background/15/paragraphs/1</extracomment>
        <translation>Beim eigenen Dienst des Autors dauerte derselbe Build mit Rust drei Minuten oder mehr und mit Go acht Sekunden.</translation>
    </message>
    <message>
        <source>Async code</source>
        <extracomment>/background/16/title</extracomment>
        <translation>Async-Code</translation>
    </message>
    <message>
        <source>Article B finds several runtimes competing (Tokio, async-std, smol), &apos;static bounds needed in many places, and cancellation and backpressure left to you.</source>
        <extracomment>/background/16/paragraphs/0</extracomment>
        <translation>Artikel B findet mehrere konkurrierende Laufzeitumgebungen (Tokio, async-std, smol), an vielen Stellen nötige &apos;static-Bedingungen, dazu Abbruch und Backpressure, um die man sich selbst kümmern muss.</translation>
    </message>
    <message>
        <source>Goroutines are simpler; async Rust can do more. For an ordinary service, article B sees a price without a return.</source>
        <extracomment>/background/16/paragraphs/1</extracomment>
        <translation>Goroutinen sind einfacher, asynchrones Rust kann mehr. Für einen gewöhnlichen Dienst sieht Artikel B einen Preis ohne Gegenwert.</translation>
    </message>
    <message>
        <source>Gaps among the libraries</source>
        <extracomment>/background/17/title</extracomment>
        <translation>Lücken bei den Bibliotheken</translation>
    </message>
    <message>
        <source>Web frameworks and ORMs are less mature than those of older languages, and data and machine learning libraries lag behind Python, says article B.</source>
        <extracomment>/background/17/paragraphs/0</extracomment>
        <translation>Web-Frameworks und ORMs sind weniger ausgereift als die älterer Sprachen, und die Bibliotheken für Daten und maschinelles Lernen bleiben hinter Python zurück, sagt Artikel B.</translation>
    </message>
    <message>
        <source>Crates that wrap C libraries make it harder to compile for other platforms.</source>
        <extracomment>/background/17/paragraphs/1</extracomment>
        <translation>Crates, die C-Bibliotheken kapseln, erschweren das Kompilieren für andere Plattformen.</translation>
    </message>
    <message>
        <source>One author’s return to Go</source>
        <extracomment>/background/18/title</extracomment>
        <translation>Die Rückkehr eines Autors zu Go</translation>
    </message>
    <message>
        <source>After more than three years of Rust in production the author of article B moved back-end services to Go. Features had taken too long: what looked like an hour could take half a day.</source>
        <extracomment>/background/18/paragraphs/0</extracomment>
        <translation>Nach mehr als drei Jahren Rust im Produktivbetrieb stellte der Autor von Artikel B Backend-Dienste auf Go um. Neue Funktionen hatten zu lange gedauert: Was nach einer Stunde aussah, konnte einen halben Tag kosten.</translation>
    </message>
    <message>
        <source>New colleagues needed weeks where Go took days. The move cost 15% more memory.</source>
        <extracomment>/background/18/paragraphs/1</extracomment>
        <translation>Neue Kollegen brauchten Wochen, wo mit Go Tage genügten. Der Umstieg kostete 15&#xa0;% mehr Speicher.</translation>
    </message>
    <message>
        <source>The same author calls Rust the right tool for systems work, engines, embedded devices and WebAssembly.</source>
        <extracomment>/background/18/paragraphs/2</extracomment>
        <translation>Derselbe Autor nennt Rust das richtige Werkzeug für Systemarbeit, Engines, eingebettete Geräte und WebAssembly.</translation>
    </message>
    <message>
        <source>The TypeScript compiler went to Go</source>
        <extracomment>/background/19/title</extracomment>
        <translation>Der TypeScript-Compiler ging zu Go</translation>
    </message>
    <message>
        <source>Its team weighed Rust and chose Go. Article B gives fast builds, portability, familiarity and sufficient speed as reasons, and dates the rewrite to 2026.</source>
        <extracomment>/background/19/paragraphs/0</extracomment>
        <translation>Das Team zog Rust in Betracht und wählte Go. Artikel B nennt schnelle Builds, Portabilität, Vertrautheit und ausreichende Geschwindigkeit als Gründe und datiert die Neufassung auf 2026.</translation>
    </message>
    <message>
        <source>The port was announced in March 2025, and the main reason stated was to keep the structure of the existing code.</source>
        <extracomment>/background/19/paragraphs/1</extracomment>
        <translation>Die Portierung wurde im März 2025 angekündigt, und als Hauptgrund wurde genannt, die Struktur des bestehenden Codes zu erhalten.</translation>
    </message>
    <message>
        <source>Start-ups that changed course</source>
        <extracomment>/background/20/title</extracomment>
        <translation>Start-ups, die umschwenkten</translation>
    </message>
    <message>
        <source>According to article B, young firms that built their first product in Rust struggled to hire, moved slowly and had to explain the choice to investors. Many went over to Python or Go; none is named.</source>
        <extracomment>/background/20/paragraphs/0</extracomment>
        <translation>Laut Artikel B fanden junge Firmen, die ihr erstes Produkt in Rust bauten, schwer Personal, kamen langsam voran und mussten die Wahl ihren Investoren erklären. Viele gingen zu Python oder Go über; genannt wird keine.</translation>
    </message>
    <message>
        <source>Rust in a team</source>
        <extracomment>/background/21/title</extracomment>
        <translation>Rust im Team</translation>
    </message>
    <message>
        <source>A team has to plan for training and for heavier code reviews; beginners find ownership hard. If knowledge sits with a single expert, it leaves with that person.</source>
        <extracomment>/background/21/paragraphs/0</extracomment>
        <translation>Ein Team muss Schulungen und aufwendigere Code-Reviews einplanen; Einsteigern fällt Ownership schwer. Liegt das Wissen bei einer einzigen Fachperson, geht es mit ihr verloren.</translation>
    </message>
    <message>
        <source>Article B advises a simpler language at first and Rust for single components.</source>
        <extracomment>/background/21/paragraphs/1</extracomment>
        <translation>Artikel B rät zu einer einfacheren Sprache am Anfang und zu Rust für einzelne Komponenten.</translation>
    </message>
    <message>
        <source>The market in brief</source>
        <extracomment>/background/22/title</extracomment>
        <translation>Der Markt in Kürze</translation>
    </message>
    <message>
        <source>Fewer openings mean more rivals for each and a search bound to certain cities, unless it is remote. Employers expect experience even for middle positions.</source>
        <extracomment>/background/22/paragraphs/0</extracomment>
        <translation>Weniger offene Stellen bedeuten mehr Mitbewerber um jede und eine Suche, die an bestimmte Städte gebunden ist, sofern sie nicht der Fernarbeit gilt. Arbeitgeber erwarten auch auf mittleren Stellen Erfahrung.</translation>
    </message>
    <message>
        <source>On the other side skilled people are scarce, which raises pay. Paths lead to principal engineer, architecture, performance, infrastructure and language tools.</source>
        <extracomment>/background/22/paragraphs/1</extracomment>
        <translation>Andererseits sind Fachkräfte knapp, was die Gehälter hebt. Die Wege führen zu Principal Engineer, Architektur, Performance, Infrastruktur und Sprachwerkzeugen.</translation>
    </message>
    <message>
        <source>Rust and Go side by side</source>
        <extracomment>/background/23/title</extracomment>
        <translation>Rust und Go im Vergleich</translation>
    </message>
    <message>
        <source>According to article B, Go is learned in weeks, compiles in seconds and dominates web, cloud and DevOps work. Rust needs less memory, is faster and leads in systems work, WebAssembly, blockchain and command-line tools.</source>
        <extracomment>/background/23/paragraphs/0</extracomment>
        <translation>Laut Artikel B lernt man Go in Wochen, es kompiliert in Sekunden und beherrscht Web-, Cloud- und DevOps-Arbeit. Rust braucht weniger Speicher, ist schneller und führt bei Systemarbeit, WebAssembly, Blockchains und Kommandozeilenwerkzeugen.</translation>
    </message>
    <message>
        <source>Article B finds Go’s community larger and more pragmatic, and that of Rust more passionate and academic; both are welcoming.</source>
        <extracomment>/background/23/paragraphs/1</extracomment>
        <translation>Artikel B findet die Community von Go größer und pragmatischer, die von Rust leidenschaftlicher und akademischer; offen sind beide.</translation>
    </message>
    <message>
        <source>Both at once</source>
        <extracomment>/background/24/title</extracomment>
        <translation>Beides zugleich</translation>
    </message>
    <message>
        <source>Start in a simple language, measure in production, and rewrite only the hot paths in Rust. Article B puts the share at roughly nine parts to one.</source>
        <extracomment>/background/24/paragraphs/0</extracomment>
        <translation>Mit einer einfachen Sprache beginnen, im Produktivbetrieb messen und nur die kritischen Pfade in Rust neu schreiben. Artikel B setzt das Verhältnis bei etwa neun zu eins an.</translation>
    </message>
    <message>
        <source>Several firms work that way, though one of the pairings named is disputed.</source>
        <extracomment>/background/24/paragraphs/1</extracomment>
        <translation>Mehrere Firmen arbeiten so, wobei eine der genannten Kombinationen umstritten ist.</translation>
    </message>
    <message>
        <source>What the articles conclude</source>
        <extracomment>/background/25/title</extracomment>
        <translation>Was die Artikel folgern</translation>
    </message>
    <message>
        <source>Article A says yes for systems, infrastructure, embedded devices, WebAssembly and inference. It sends people who mainly build APIs and front ends to Go or TypeScript for now.</source>
        <extracomment>/background/25/paragraphs/0</extracomment>
        <translation>Artikel A sagt Ja für Systeme, Infrastruktur, eingebettete Geräte, WebAssembly und Inferenz. Wer vor allem APIs und Frontends baut, den verweist er vorerst auf Go oder TypeScript.</translation>
    </message>
    <message>
        <source>Article B says yes with six to twelve months to spend and if growth matters more than quick employment. It says to wait if a job is needed soon, if business logic counts more than speed, or if the product has to be out first.</source>
        <extracomment>/background/25/paragraphs/1</extracomment>
        <translation>Artikel B sagt Ja, wenn sechs bis zwölf Monate Zeit sind und die eigene Entwicklung mehr zählt als eine baldige Stelle. Er rät zum Warten, wenn bald eine Stelle gebraucht wird, wenn Geschäftslogik mehr zählt als Geschwindigkeit oder wenn das Produkt zuerst fertig sein muss.</translation>
    </message>
    <message>
        <source>Its path between the two: a language that employers ask for, Rust on the side, Rust for single components, and more of it for those who enjoy it.</source>
        <extracomment>/background/25/paragraphs/2</extracomment>
        <translation>Der Weg dazwischen laut Artikel B: eine Sprache, die Arbeitgeber verlangen, Rust nebenher, Rust für einzelne Komponenten und mehr davon, wenn es Freude macht.</translation>
    </message>
    <message>
        <source>Article’s judgement</source>
        <extracomment>/statuses/1/name</extracomment>
        <translation>Urteil des Artikels</translation>
    </message>
    <message>
        <source>What an article advises or how it rates a language: a judgement, and nothing that was measured.</source>
        <extracomment>/statuses/1/meaning</extracomment>
        <translation>Was ein Artikel rät oder wie er eine Sprache bewertet: ein Urteil, nichts Gemessenes.</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from memory handled by hand to memory errors ruled out when compiling?</source>
        <extracomment>/criteria/0/question</extracomment>
        <translation>Wie viel bedeutet es diesem Projekt, von Hand verwalteten Speicher gegen Speicherfehler einzutauschen, die schon beim Kompilieren ausgeschlossen sind?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from a language that limits its speed to one that is as fast as C?</source>
        <extracomment>/criteria/1/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von einer Sprache, die seine Geschwindigkeit begrenzt, zu einer, die so schnell wie C ist?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from data races that show only while it runs to data races ruled out when compiling?</source>
        <extracomment>/criteria/2/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von Data Races, die sich erst zur Laufzeit zeigen, zu Data Races, die beim Kompilieren ausgeschlossen sind?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from a steep learning curve to a gentle one?</source>
        <extracomment>/criteria/3/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von einer steilen zu einer flachen Lernkurve?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from a young ecosystem with few libraries to one that has matured for years?</source>
        <extracomment>/criteria/4/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von einem jungen Ökosystem mit wenigen Bibliotheken zu einem, das über Jahre gereift ist?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from hardly running as WebAssembly to running there as a matter of course?</source>
        <extracomment>/criteria/5/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von kaum möglichem WebAssembly zu selbstverständlichem?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from a language that needs an operating system to one that runs on bare metal?</source>
        <extracomment>/criteria/6/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von einer Sprache, die ein Betriebssystem braucht, zu einer, die ohne Betriebssystem läuft?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from web services that are laborious to build to web services that are easy to build?</source>
        <extracomment>/criteria/7/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von mühsam gebauten zu leicht gebauten Webdiensten?</translation>
    </message>
    <message>
        <source>How much does it matter to this project to go from no standard package manager to one that takes care of dependencies and builds?</source>
        <extracomment>/criteria/8/question</extracomment>
        <translation>Wie viel bedeutet diesem Projekt der Schritt von keiner Standard-Paketverwaltung zu einer, die sich um Abhängigkeiten und Builds kümmert?</translation>
    </message>
    <message>
        <source>Senior systems work pays $120,000 to $200,000 and more.</source>
        <extracomment>/claims/2/sides/0/text</extracomment>
        <translation>Erfahrene Systementwicklung bringt 120.000 bis 200.000 Dollar und mehr.</translation>
    </message>
    <message>
        <source>The pay table puts the senior level at $170,000 to $220,000, and the middle level at $130,000 to $160,000.</source>
        <extracomment>/claims/2/sides/1/text</extracomment>
        <translation>Die Gehaltstabelle setzt die Stufe Senior bei 170.000 bis 220.000 Dollar an und die mittlere Stufe bei 130.000 bis 160.000 Dollar.</translation>
    </message>
    <message>
        <source>Jobs that require or prefer Rust became about three times as many from 2022 to 2025.</source>
        <extracomment>/claims/9/sides/0/text</extracomment>
        <translation>Stellen, die Rust verlangen oder bevorzugen, wurden von 2022 bis 2025 etwa dreimal so viele.</translation>
    </message>
    <message>
        <source>About 1,000 postings in 2020, 3,000 in 2023 and 5,000 projected for 2026.</source>
        <extracomment>/claims/9/sides/1/text</extracomment>
        <translation>Etwa 1.000 Stellenanzeigen 2020, 3.000 im Jahr 2023 und 5.000 hochgerechnet für 2026.</translation>
    </message>
    <message>
        <source>Two to four hard weeks, after which ownership makes sense to most people.</source>
        <extracomment>/claims/17/sides/0/text</extracomment>
        <translation>Zwei bis vier harte Wochen, danach leuchtet Ownership den meisten ein.</translation>
    </message>
    <message>
        <source>Two to four weeks for the basics, and six to twelve months to proficiency.</source>
        <extracomment>/claims/17/sides/1/text</extracomment>
        <translation>Zwei bis vier Wochen für die Grundlagen und sechs bis zwölf Monate bis zur Sicherheit.</translation>
    </message>
    <message>
        <source>Productive after two to three months, set against one to two weeks in Go.</source>
        <extracomment>/claims/18/sides/0/text</extracomment>
        <translation>Produktiv nach zwei bis drei Monaten, gegenüber ein bis zwei Wochen in Go.</translation>
    </message>
    <message>
        <source>Productive after three to six months, in the third phase of the learning plan.</source>
        <extracomment>/claims/18/sides/1/text</extracomment>
        <translation>Produktiv nach drei bis sechs Monaten, in der dritten Phase des Lernplans.</translation>
    </message>
    <message>
        <source>The web libraries of Rust are mature and run in production at large companies.</source>
        <extracomment>/claims/35/sides/0/text</extracomment>
        <translation>Die Web-Bibliotheken von Rust sind ausgereift und bei großen Firmen im Einsatz.</translation>
    </message>
    <message>
        <source>Web frameworks and ORMs of Rust are behind those of other languages.</source>
        <extracomment>/claims/35/sides/1/text</extracomment>
        <translation>Web-Frameworks und ORMs von Rust liegen hinter denen anderer Sprachen zurück.</translation>
    </message>
    <message>
        <source>Both libraries serve for inference in production.</source>
        <extracomment>/claims/36/sides/0/text</extracomment>
        <translation>Beide Bibliotheken dienen der Inferenz im Einsatz.</translation>
    </message>
    <message>
        <source>Both libraries are only beginning, and data science stays with Python.</source>
        <extracomment>/claims/36/sides/1/text</extracomment>
        <translation>Beide Bibliotheken stehen erst am Anfang, und Data Science bleibt bei Python.</translation>
    </message>
    <message>
        <source>For command-line tools it is an advantage: one binary for each platform.</source>
        <extracomment>/claims/37/sides/0/text</extracomment>
        <translation>Für Kommandozeilenwerkzeuge ist es ein Vorteil: eine einzige Datei je Plattform.</translation>
    </message>
    <message>
        <source>Crates that depend on C libraries make it hard.</source>
        <extracomment>/claims/37/sides/1/text</extracomment>
        <translation>Crates, die von C-Bibliotheken abhängen, machen es schwer.</translation>
    </message>
    <message>
        <source>Command-line tools and infrastructure are work for Rust.</source>
        <extracomment>/claims/40/sides/0/text</extracomment>
        <translation>Kommandozeilenwerkzeuge und Infrastruktur sind Aufgaben für Rust.</translation>
    </message>
    <message>
        <source>For command-line tools and cloud infrastructure Go is the better choice.</source>
        <extracomment>/claims/40/sides/1/text</extracomment>
        <translation>Für Kommandozeilenwerkzeuge und Cloud-Infrastruktur ist Go die bessere Wahl.</translation>
    </message>
    <message>
        <source>Game engines and hardware drivers are where C++ is the standard.</source>
        <extracomment>/claims/41/sides/0/text</extracomment>
        <translation>Bei Spiele-Engines und Hardwaretreibern ist C++ der Standard.</translation>
    </message>
    <message>
        <source>Drivers, game engines and graphics are reasons to learn Rust.</source>
        <extracomment>/claims/41/sides/1/text</extracomment>
        <translation>Treiber, Spiele-Engines und Grafik sind Gründe, Rust zu lernen.</translation>
    </message>
    <message>
        <source>The kernel took Rust in at the end of 2022.</source>
        <extracomment>/claims/47/sides/0/text</extracomment>
        <translation>Der Kernel nahm Rust Ende 2022 auf.</translation>
    </message>
    <message>
        <source>The kernel has accepted Rust code since 2024.</source>
        <extracomment>/claims/47/sides/1/text</extracomment>
        <translation>Der Kernel nimmt seit 2024 Rust-Code an.</translation>
    </message>
    <message>
        <source>Rounded to thousands. Article B calls all figures for 2026 estimates and marks only the one for Rust as projected; it does not say where or how the postings were counted.</source>
        <extracomment>/market/postingStanding/note</extracomment>
        <translation>Auf Tausend gerundet. Artikel B nennt alle Zahlen für 2026 Schätzungen und kennzeichnet nur die für Rust als Hochrechnung; er sagt nicht, wo und wie die Stellenanzeigen gezählt wurden.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1%</source>
        <comment>axis label in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>All figures are in the table</source>
        <translation>Alle Zahlen stehen in der Tabelle</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>this is not an answers document: expected &quot;%1&quot;</source>
        <translation>dies ist kein Antwortdokument; erwartet wird „%1“</translation>
    </message>
    <message>
        <source>the document was written by a newer version of the program; this one reads format version %1</source>
        <translation>das Dokument wurde von einer neueren Version des Programms geschrieben; diese liest die Formatversion %1</translation>
    </message>
    <message>
        <source>the answers belong to another catalog; expected &quot;%1&quot;</source>
        <translation>die Antworten gehören zu einem anderen Katalog; erwartet wird „%1“</translation>
    </message>
    <message>
        <source>unknown member; expected one of %1</source>
        <translation>unbekannter Eintrag; erwartet wird einer aus %1</translation>
    </message>
    <message>
        <source>unknown value; expected one of %1</source>
        <translation>unbekannter Wert; erwartet wird einer aus %1</translation>
    </message>
    <message>
        <source>unknown question; expected one of %1</source>
        <translation>unbekannte Frage; erwartet wird eine aus %1</translation>
    </message>
    <message>
        <source>only a question with a known answer can be pinned, so neither an unanswered one nor one answered &quot;unsure&quot;</source>
        <translation>als fest markieren lässt sich nur eine Frage mit bekannter Antwort, also weder eine unbeantwortete noch eine mit der Antwort &quot;unsure&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the list twice; once is enough</source>
        <translation>„%1“ steht zweimal in der Liste; einmal genügt</translation>
    </message>
    <message>
        <source>unknown criterion; expected one of %1</source>
        <translation>unbekanntes Kriterium; erwartet wird eines aus %1</translation>
    </message>
    <message>
        <source>the folder for work that is not saved yet cannot be made or written</source>
        <translation>der Ordner für noch nicht gespeicherte Arbeit kann nicht angelegt oder beschrieben werden</translation>
    </message>
    <message>
        <source>Save your answers now and then: they would not survive a crash.</source>
        <translation>Speichern Sie Ihre Antworten ab und zu: Einen Absturz würden sie nicht überstehen.</translation>
    </message>
    <message>
        <source>expected a time such as 2026-11-21T12:00:00Z</source>
        <translation>erwartet wird eine Zeit wie 2026-11-21T12:00:00Z</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>the file cannot be removed (%1)</source>
        <translation>die Datei kann nicht entfernt werden (%1)</translation>
    </message>
    <message>
        <source>Remove it yourself, else it is offered again.</source>
        <translation>Entfernen Sie sie selbst, sonst wird sie wieder angeboten.</translation>
    </message>
    <message>
        <source>Nothing was changed; copy the whole text once more.</source>
        <translation>Es wurde nichts geändert; kopieren Sie den ganzen Text noch einmal.</translation>
    </message>
    <message>
        <source>the text is too long to be one of shared answers</source>
        <translation>der Text ist zu lang für geteilte Antworten</translation>
    </message>
    <message>
        <source>this is no text of shared answers: expected one that begins with &quot;%1&quot;</source>
        <translation>das ist kein Text geteilter Antworten: erwartet wird einer, der mit &quot;%1&quot; beginnt</translation>
    </message>
    <message>
        <source>the text was made by a newer version of the program; this one reads those that begin with &quot;%1&quot;</source>
        <translation>der Text stammt von einer neueren Version des Programms; diese liest solche, die mit &quot;%1&quot; beginnen</translation>
    </message>
    <message>
        <source>the text is damaged or not complete: its checksum does not fit</source>
        <translation>der Text ist beschädigt oder unvollständig: Seine Prüfsumme passt nicht</translation>
    </message>
    <message>
        <source>the text does not hold answers</source>
        <translation>der Text enthält keine Antworten</translation>
    </message>
    <message>
        <source>the text holds more than answers, which shared answers never do</source>
        <translation>der Text enthält mehr als Antworten, was geteilte Antworten nie tun</translation>
    </message>
    <message>
        <source>this is no id of a language</source>
        <translation>das ist keine Kennung einer Sprache</translation>
    </message>
    <message>
        <source>expected a day such as 2026-11-21, between the years 2000 and 2999</source>
        <translation>erwartet wird ein Tag wie 2026-11-21, zwischen den Jahren 2000 und 2999</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>expected hexadecimal digits</source>
        <translation>erwartet werden hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the file holds the text of shared answers, and is no document</source>
        <translation>die Datei enthält den Text geteilter Antworten und ist kein Dokument</translation>
    </message>
    <message>
        <source>Nothing was changed; copy the text and choose File, Open Shared Answers.</source>
        <translation>Nichts wurde geändert; kopieren Sie den Text und wählen Sie Datei, Geteilte Antworten öffnen.</translation>
    </message>
    <message>
        <source>shared answers</source>
        <translation>geteilte Antworten</translation>
    </message>
    <message>
        <source>Nothing was changed; a newer version of the program can open it.</source>
        <translation>Nichts wurde geändert; eine neuere Version des Programms kann sie öffnen.</translation>
    </message>
    <message>
        <source>expected %1, the highest score that the catalog allows</source>
        <translation>erwartet wurde %1, die höchste Punktzahl, die der Katalog zulässt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>there is no translation for the language %1, only for %2</source>
        <translation>es gibt keine Übersetzung für die Sprache %1, nur für %2</translation>
    </message>
    <message>
        <source>rustworthy: no display was found, so that no window can open; rustworthy --export summary.pdf ANSWERS works without one.</source>
        <translation>rustworthy: Es wurde keine Anzeige gefunden, daher kann sich kein Fenster öffnen; rustworthy --export summary.pdf ANTWORTEN kommt ohne aus.</translation>
    </message>
    <message>
        <source>Part of the file has no effect</source>
        <translation>Ein Teil der Datei hat keine Wirkung</translation>
    </message>
    <message>
        <source>The answers were not saved</source>
        <translation>Die Antworten wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>The preferences could not be read and are the usual ones now; the old file is kept as %1</source>
        <translation>Die Einstellungen waren nicht lesbar und sind jetzt die üblichen; die alte Datei ist als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>The answers were not opened</source>
        <translation>Die Antworten wurden nicht geöffnet</translation>
    </message>
    <message>
        <source>The file was no longer there; saved again as %1</source>
        <translation>Die Datei war nicht mehr da; wieder gespeichert als %1</translation>
    </message>
    <message>
        <source>The file was not read again</source>
        <translation>Die Datei wurde nicht neu gelesen</translation>
    </message>
    <message>
        <source>These are the answers in %1; Undo brings yours back</source>
        <translation>Das sind die Antworten in %1; Rückgängig holt Ihre zurück</translation>
    </message>
    <message>
        <source>The comparison was not written</source>
        <translation>Der Vergleich wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The team’s result was not written</source>
        <translation>Das Ergebnis des Teams wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Unsaved answers are not kept in case the program ends: %1</source>
        <translation>Ungespeicherte Antworten werden für den Fall, dass das Programm endet, nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Recovered. Save to keep these answers.</source>
        <translation>Wiederhergestellt. Speichern Sie, um diese Antworten zu behalten.</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Die Ausgabe wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported to %1; there is no program to open it with</source>
        <translation>Ausgegeben als %1; es gibt kein Programm, das sie öffnet</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>An den Drucker übergeben</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nichts wurde gedruckt</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>der Drucker</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>er lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>Choose another printer, or export a PDF and print that.</source>
        <translation>Wählen Sie einen anderen Drucker, oder geben Sie eine PDF aus und drucken Sie diese.</translation>
    </message>
    <message>
        <source>these answers have nothing to fill it with, or it would be too large</source>
        <translation>diese Antworten haben nichts, was hineinkäme, oder sie würde zu groß</translation>
    </message>
    <message>
        <source>Nothing was written; choose another format.</source>
        <translation>Nichts wurde geschrieben; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>there is no such page</source>
        <translation>diese Seite gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>The summary has %n pages; print again with others.</source>
        <translation>
            <numerusform>Die Zusammenfassung hat %n Seite; drucken Sie diese.</numerusform>
            <numerusform>Die Zusammenfassung hat %n Seiten; drucken Sie andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed into %1</source>
        <translation>Gedruckt in die Datei %1</translation>
    </message>
    <message>
        <source>Saved as %1, without the what-if</source>
        <translation>Als %1 gespeichert, ohne das Was-wäre-wenn</translation>
    </message>
    <message>
        <source>The file was no longer there; saved again as %1, without the what-if</source>
        <translation>Die Datei war nicht mehr da; wieder gespeichert als %1, ohne das Was-wäre-wenn</translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <source>“Yes” wherever it can be answered</source>
        <translation>„Ja“, wo immer es möglich ist</translation>
    </message>
    <message>
        <source>“No” wherever it can be answered</source>
        <translation>„Nein“, wo immer es möglich ist</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sheets (%2)</source>
        <extracomment>A number of answer sheets and its share of all of them.</extracomment>
        <translation>
            <numerusform>%1 Bogen (%2)</numerusform>
            <numerusform>%1 Bögen (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions speak for Rust when answered “No”: %1.</source>
        <translation>
            <numerusform>%n Frage spricht für Rust, wenn sie mit „Nein“ beantwortet wird: %1.</numerusform>
            <numerusform>%n Fragen sprechen für Rust, wenn sie mit „Nein“ beantwortet werden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions name two choices instead of yes and no: %1.</source>
        <translation>
            <numerusform>%n Frage nennt zwei Möglichkeiten statt Ja und Nein: %1.</numerusform>
            <numerusform>%n Fragen nennen zwei Möglichkeiten statt Ja und Nein: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reading of %n questions is open to doubt: %1.</source>
        <translation>
            <numerusform>Bei %n Frage ist die Deutung zweifelhaft: %1.</numerusform>
            <numerusform>Bei %n Fragen ist die Deutung zweifelhaft: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If a “No” or a named choice never counted for Rust, %n questions could give a point and “%1” (from %2) could never be reached; so each question is read by what its answer means.</source>
        <translation>
            <numerusform>Zählte ein „Nein“ oder eine benannte Wahl nie für Rust, so könnte %n Frage einen Punkt geben, und „%1“ (ab %2) wäre nie zu erreichen; daher wird jede Frage danach gelesen, was ihre Antwort bedeutet.</numerusform>
            <numerusform>Zählte ein „Nein“ oder eine benannte Wahl nie für Rust, so könnten %n Fragen einen Punkt geben, und „%1“ (ab %2) wäre nie zu erreichen; daher wird jede Frage danach gelesen, was ihre Antwort bedeutet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question counts the same, one point, however much it matters to you.</source>
        <translation>Jede Frage zählt gleich viel, nämlich einen Punkt, wie wichtig sie Ihnen auch sein mag.</translation>
    </message>
    <message>
        <source>The limits of the bands are taken from the source as they are.</source>
        <translation>Die Grenzen der Bereiche sind unverändert der Quelle entnommen.</translation>
    </message>
    <message>
        <source>The counts are of ways to fill in the checklist, not of people.</source>
        <translation>Gezählt werden Möglichkeiten, die Checkliste auszufüllen, nicht Menschen.</translation>
    </message>
    <message>
        <source>Does the checklist lean to one side? This is what it gives when answered without thinking, and for the samples.</source>
        <translation>Neigt die Checkliste zu einer Seite? Dies ergibt sie, wenn man antwortet, ohne nachzudenken, und für die Beispiele.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 ways to answer every question definitely. They fall into the bands like this:</source>
        <translation>
            <numerusform>Es gibt %1 Möglichkeit, jede Frage eindeutig zu beantworten. Sie verteilt sich so auf die Bereiche:</numerusform>
            <numerusform>Es gibt %1 Möglichkeiten, jede Frage eindeutig zu beantworten. Sie verteilen sich so auf die Bereiche:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any one of the %n answers listed here will do.</source>
        <translation>
            <numerusform>Die hier genannte Antwort genügt.</numerusform>
            <numerusform>Eine beliebige der %n hier genannten Antworten genügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %1 of the %n answers listed here will do.</source>
        <translation>
            <numerusform>%1 der hier genannten Antworten (%n) genügen.</numerusform>
            <numerusform>Beliebige %1 der %n hier genannten Antworten genügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak for Rust as well.</source>
        <translation>
            <numerusform>Außerdem muss dann die eine offene Antwort für Rust sprechen.</numerusform>
            <numerusform>Außerdem müssen dann die %n offenen Antworten alle für Rust sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open answers must then speak against as well.</source>
        <translation>
            <numerusform>Außerdem muss dann die eine offene Antwort gegen Rust sprechen.</numerusform>
            <numerusform>Außerdem müssen dann die %n offenen Antworten alle gegen Rust sprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: %1.</source>
        <translation>Als fest markiert: %1.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A question&apos;s short name, the answer now, the answer it would have to become.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The answer to “%1” can be read either way, and it matters here: read the other way, it alone would make the verdict %2.</source>
        <translation>Die Antwort auf „%1“ lässt sich verschieden lesen, und hier kommt es darauf an: Anders gelesen, ergäbe sie allein das Urteil %2.</translation>
    </message>
    <message>
        <source>%1, middle of the bands: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 fits.</source>
        <translation>%1, Mitte der Bänder: %2 %3 gegen %4 %5 ist ein Unterschied von %6; die behaupteten %7 bis %8 passen.</translation>
    </message>
    <message>
        <source>%1, middle of the bands: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 does not fit.</source>
        <translation>%1, Mitte der Bänder: %2 %3 gegen %4 %5 ist ein Unterschied von %6; die behaupteten %7 bis %8 passen nicht.</translation>
    </message>
    <message>
        <source>%1, lower ends, since an open band has no middle: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 fits.</source>
        <translation>%1, untere Enden, da ein offenes Band keine Mitte hat: %2 %3 gegen %4 %5 ist ein Unterschied von %6; die behaupteten %7 bis %8 passen.</translation>
    </message>
    <message>
        <source>%1, lower ends, since an open band has no middle: %2 %3 against %4 %5 is a difference of %6; the claimed %7 to %8 does not fit.</source>
        <translation>%1, untere Enden, da ein offenes Band keine Mitte hat: %2 %3 gegen %4 %5 ist ein Unterschied von %6; die behaupteten %7 bis %8 passen nicht.</translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3; claimed is %4.</source>
        <translation>%1 geteilt durch %2 ist %3; behauptet wird %4.</translation>
    </message>
    <message>
        <source>%1 are lower limits, so they do not contradict each other: a count of %2 or more meets all of them.</source>
        <translation>%1 sind Untergrenzen und widersprechen einander daher nicht: Eine Zahl von %2 oder mehr erfüllt sie alle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies within the %2 band for %3.</source>
        <translation>
            <numerusform>%1 liegt im Band %2 für %3.</numerusform>
            <numerusform>%1 liegt in den Bändern %2 für %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in the gap between the %2 band (to %3) and the %4 band (from %5) for %6.</source>
        <translation>%1 liegt in der Lücke zwischen dem Band %2 (bis %3) und dem Band %4 (ab %5) für %6.</translation>
    </message>
    <message>
        <source>%1 lies below the %2 band (from %3) for %4.</source>
        <translation>%1 liegt unter dem Band %2 (ab %3) für %4.</translation>
    </message>
    <message>
        <source>%1 lies above the %2 band (to %3) for %4.</source>
        <translation>%1 liegt über dem Band %2 (bis %3) für %4.</translation>
    </message>
    <message>
        <source>Read between the printed points, %1 postings of %3 are %4 times those of %2 at steady rates and %5 times along straight lines; claimed is %6 times.</source>
        <extracomment>Language, first and last year, two factors, the claimed factor.</extracomment>
        <translation>Zwischen den abgedruckten Punkten abgelesen, beträgt die Zahl der Stellenanzeigen für %1 im Jahr %3 bei gleichbleibenden Raten das %4-Fache derjenigen von %2 und entlang gerader Linien das %5-Fache; behauptet wird das %6-Fache.</translation>
    </message>
    <message>
        <source>%1 divided by %2 is about %3 %4: a derived figure, which the source does not state.</source>
        <extracomment>A figure, a factor, the quotient, its unit (&quot;US dollars a year&quot;).</extracomment>
        <translation>%1 geteilt durch %2 ist etwa %3 %4: eine abgeleitete Zahl, die die Quelle nicht nennt.</translation>
    </message>
    <message>
        <source>The catalog lacks the figures to check this.</source>
        <translation>Dem Katalog fehlen die Zahlen, um dies zu prüfen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>citation</comment>
        <extracomment>Where something stands: short name of the source, its headings in quotation marks.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1. Status: %2.</source>
        <translation>Quelle: %1. Status: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list of three or more: everything so far, the next item.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: everything so far, the last item.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name or heading.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>percentage</comment>
        <extracomment>A number and its per cent sign; put a no-break space between them where your language has one.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 a year, derived</source>
        <translation>%1: %2 pro Jahr, abgeleitet</translation>
    </message>
    <message>
        <source>%1: %2 a year, derived; %3 when rounding is allowed for</source>
        <extracomment>Years, growth rate, its range under rounding (&quot;20% to 49%&quot;).</extracomment>
        <translation>%1: %2 pro Jahr, abgeleitet; mit Rundung %3</translation>
    </message>
    <message>
        <source>%1; the claimed %2 a year fits.</source>
        <extracomment>Arithmetic, the claimed rate.</extracomment>
        <translation>%1; die behaupteten %2 pro Jahr passen.</translation>
    </message>
    <message>
        <source>%1; the claimed %2 a year does not fit.</source>
        <translation>%1; die behaupteten %2 pro Jahr passen nicht.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Claimed: about %1 a year</source>
        <translation>Behauptet: etwa %1 pro Jahr</translation>
    </message>
    <message>
        <source>The computed rates are derived from the printed postings.</source>
        <translation>Die berechneten Raten sind aus den abgedruckten Stellenanzeigen abgeleitet.</translation>
    </message>
    <message>
        <source>Hatched bars rest on a projected figure.</source>
        <translation>Schraffierte Balken beruhen auf einer prognostizierten Zahl.</translation>
    </message>
    <message>
        <source>The thin lines show the range when each figure is rounded to the nearest %1.</source>
        <translation>Die dünnen Linien zeigen die Spanne, wenn jede Zahl auf %1 gerundet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 to %4 over %n years is %5 a year</source>
        <extracomment>Two years, two numbers of postings, how many years lie between, growth rate.</extracomment>
        <translation>
            <numerusform>%1 bis %2: von %3 auf %4 in %n Jahr ergibt %5 pro Jahr</numerusform>
            <numerusform>%1 bis %2: von %3 auf %4 in %n Jahren ergibt %5 pro Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; between %2 and %3 if each figure is rounded to the nearest %4; the claimed %5 a year fits.</source>
        <extracomment>Arithmetic, lowest and highest rate, a number, the claimed rate.</extracomment>
        <translation>%1; zwischen %2 und %3, wenn jede Zahl auf %4 gerundet ist; die behaupteten %5 pro Jahr passen.</translation>
    </message>
    <message>
        <source>%1; between %2 and %3 if each figure is rounded to the nearest %4; the claimed %5 a year does not fit.</source>
        <translation>%1; zwischen %2 und %3, wenn jede Zahl auf %4 gerundet ist; die behaupteten %5 pro Jahr passen nicht.</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum pro Jahr</translation>
    </message>
    <message>
        <source>Growth of job postings for %1: claimed and computed</source>
        <translation>Zunahme der Stellenanzeigen für %1: behauptet und berechnet</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Range under rounding</source>
        <translation>Spanne bei Rundung</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <extracomment>A full stop after a statement.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employer</comment>
        <extracomment>An employer and what it uses the language for.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Employers that %1 names: %2.</source>
        <extracomment>Short name of a source, list of employers.</extracomment>
        <translation>Arbeitgeber, die %1 nennt: %2.</translation>
    </message>
    <message>
        <source>Places that %1 names: %2.</source>
        <extracomment>Short name of a source, list of places.</extracomment>
        <translation>Orte, die %1 nennt: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement and citation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2. Status: %3)</source>
        <comment>statement and citation</comment>
        <translation>%1 (%2; Status: %3)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 (projected)</source>
        <extracomment>A number of job postings that is a projection.</extracomment>
        <translation>%1 (prognostiziert)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected</source>
        <translation>
            <numerusform>%1, %2: etwa %3 Stellenanzeige, prognostiziert</numerusform>
            <numerusform>%1, %2: etwa %3 Stellenanzeigen, prognostiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings</source>
        <translation>
            <numerusform>%1, %2: etwa %3 Stellenanzeige</numerusform>
            <numerusform>%1, %2: etwa %3 Stellenanzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, projected, %4 times as many as %5</source>
        <translation>
            <numerusform>%1, %2: etwa %3 Stellenanzeige, prognostiziert, %4-mal so viele wie %5</numerusform>
            <numerusform>%1, %2: etwa %3 Stellenanzeigen, prognostiziert, %4-mal so viele wie %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: about %3 job postings, %4 times as many as %5</source>
        <translation>
            <numerusform>%1, %2: etwa %3 Stellenanzeige, %4-mal so viele wie %5</numerusform>
            <numerusform>%1, %2: etwa %3 Stellenanzeigen, %4-mal so viele wie %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Job postings</source>
        <translation>Stellenanzeigen</translation>
    </message>
    <message>
        <source>Job postings for %1 by year</source>
        <translation>Stellenanzeigen für %1 nach Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Prognostiziert</translation>
    </message>
    <message>
        <source>Job postings by language, %1</source>
        <translation>Stellenanzeigen nach Sprache, %1</translation>
    </message>
    <message>
        <source>The multiples are derived.</source>
        <translation>Die Vielfachen sind abgeleitet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Times as many as %1</source>
        <translation>Vielfaches von %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2 pays the same as %3, by the middle of the bands (derived).</source>
        <translation>%1: %2 bringt so viel Gehalt wie %3, nach der Mitte der Bänder (abgeleitet).</translation>
    </message>
    <message>
        <source>%1: %2 pays %4 more than %3, by the middle of the bands (derived).</source>
        <translation>%1: %2 bringt %4 mehr Gehalt als %3, nach der Mitte der Bänder (abgeleitet).</translation>
    </message>
    <message>
        <source>%1: %2 pays %4 less than %3, by the middle of the bands (derived).</source>
        <translation>%1: %2 bringt %4 weniger Gehalt als %3, nach der Mitte der Bänder (abgeleitet).</translation>
    </message>
    <message>
        <source>%1: %2 pays the same as %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation>%1: %2 bringt so viel Gehalt wie %3, nach den unteren Enden, da ein offenes Band keine Mitte hat (abgeleitet).</translation>
    </message>
    <message>
        <source>%1: %2 pays %4 more than %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation>%1: %2 bringt %4 mehr Gehalt als %3, nach den unteren Enden, da ein offenes Band keine Mitte hat (abgeleitet).</translation>
    </message>
    <message>
        <source>%1: %2 pays %4 less than %3, by the lower ends, since an open band has no middle (derived).</source>
        <translation>%1: %2 bringt %4 weniger Gehalt als %3, nach den unteren Enden, da ein offenes Band keine Mitte hat (abgeleitet).</translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, within the claim.</source>
        <translation>Gegenüber %1 ergeben die Mitten der Bänder %2, so viel wie behauptet.</translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, less than claimed.</source>
        <translation>Gegenüber %1 ergeben die Mitten der Bänder %2, weniger als behauptet.</translation>
    </message>
    <message>
        <source>Over %1 the middles of the bands give %2, more than claimed.</source>
        <translation>Gegenüber %1 ergeben die Mitten der Bänder %2, mehr als behauptet.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 the middles of the bands give %2, within the claim at %n of %3 levels.</source>
        <translation>
            <numerusform>Gegenüber %1 ergeben die Mitten der Bänder %2, auf %n von %3 Stufen so viel wie behauptet.</numerusform>
            <numerusform>Gegenüber %1 ergeben die Mitten der Bänder %2, auf %n von %3 Stufen so viel wie behauptet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed: %1 pays %2 to %3 more.</source>
        <extracomment>Language, lowest and highest claimed premium.</extracomment>
        <translation>Behauptet: %1 bringt %2 bis %3 mehr Gehalt.</translation>
    </message>
    <message>
        <source>%1 (%2 instead of %3)</source>
        <extracomment>A question&apos;s short name, the answer tried out, the person&apos;s own answer.</extracomment>
        <translation>%1 (%2 statt %3)</translation>
    </message>
    <message numerus="yes">
        <source>What-if: %n answers differ from yours: %1.</source>
        <translation>
            <numerusform>Was-wäre-wenn: %n Antwort weicht von der Ihren ab: %1.</numerusform>
            <numerusform>Was-wäre-wenn: %n Antworten weichen von den Ihren ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level</comment>
        <extracomment>Experience level and years of experience.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and unit</comment>
        <extracomment>An amount and its unit (&quot;US dollars a year&quot;).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Experience level</source>
        <translation>Erfahrungsstufe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Vorerfahrung</translation>
    </message>
    <message>
        <source>Time for learning</source>
        <translation>Lernform</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Present main language</source>
        <translation>Derzeitige Hauptsprache</translation>
    </message>
    <message>
        <source>Present pay</source>
        <translation>Derzeitiges Gehalt</translation>
    </message>
    <message>
        <source>What is being built</source>
        <translation>Was gebaut wird</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 open</source>
        <extracomment>Of a theme&apos;s answers, how many speak for Rust, against it, and are open.</extracomment>
        <translation>%1 dafür, %2 dagegen, %3 offen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>What the answers say, by theme</source>
        <translation>Was die Antworten sagen, nach Thema</translation>
    </message>
    <message>
        <source>Source of the questions: %1. Every answer counts one point; open answers are those not given and those given as “Not sure”.</source>
        <translation>Quelle der Fragen: %1. Jede Antwort zählt einen Punkt; offen sind Antworten, die fehlen, und solche mit „Unsicher“.</translation>
    </message>
    <message>
        <source>For Rust</source>
        <translation>Für Rust</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>theme and subtotal</comment>
        <extracomment>A theme and its subtotal (&quot;3 for, 1 against, 1 open&quot;).</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>source</comment>
        <extracomment>How the product calls a source.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Title: %1.</source>
        <translation>Titel: %1.</translation>
    </message>
    <message>
        <source>Its title is not known.</source>
        <translation>Der Titel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Author: %1.</source>
        <translation>Verfasser: %1.</translation>
    </message>
    <message>
        <source>No author is given.</source>
        <translation>Ein Verfasser ist nicht genannt.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Datum: %1.</translation>
    </message>
    <message>
        <source>Its date is not known.</source>
        <translation>Das Datum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Die Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 and more %5</source>
        <translation>%1, %2: %3 bis %4 und mehr %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 %5</source>
        <extracomment>Level, language, lower end, upper end, unit (&quot;US dollars a year&quot;).</extracomment>
        <translation>%1, %2: %3 bis %4 %5</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message numerus="yes">
        <source>Your present pay of %1 lies within the printed %2 band for %3.</source>
        <translation>
            <numerusform>Ihr derzeitiges Gehalt von %1 liegt im abgedruckten Band %2 für %3.</numerusform>
            <numerusform>Ihr derzeitiges Gehalt von %1 liegt in den abgedruckten Bändern %2 für %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your present pay of %1 lies between the printed %2 and %3 bands for %4.</source>
        <translation>Ihr derzeitiges Gehalt von %1 liegt zwischen den abgedruckten Bändern %2 und %3 für %4.</translation>
    </message>
    <message>
        <source>Your present pay of %1 lies below the printed %2 band for %3.</source>
        <translation>Ihr derzeitiges Gehalt von %1 liegt unter dem abgedruckten Band %2 für %3.</translation>
    </message>
    <message>
        <source>Your present pay of %1 lies above the printed %2 band for %3.</source>
        <translation>Ihr derzeitiges Gehalt von %1 liegt über dem abgedruckten Band %2 für %3.</translation>
    </message>
    <message>
        <source>Your pay: %1</source>
        <translation>Ihr Gehalt: %1</translation>
    </message>
    <message>
        <source>Salary bands by experience level</source>
        <translation>Gehaltsbänder nach Erfahrungsstufe</translation>
    </message>
    <message>
        <source>It is too far above the bands to be drawn beside them.</source>
        <translation>Es liegt zu weit über den Bändern, um neben ihnen eingezeichnet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest</source>
        <translation>
            <numerusform>%1 von %2 Möglichkeit, den Rest zu beantworten</numerusform>
            <numerusform>%1 von %2 Möglichkeiten, den Rest zu beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions have a definite answer, so the verdict is certain as far as the checklist goes.</source>
        <translation>
            <numerusform>Die eine Frage ist eindeutig beantwortet; das Urteil steht damit fest, soweit die Checkliste reicht.</numerusform>
            <numerusform>Alle %n Fragen sind eindeutig beantwortet; das Urteil steht damit fest, soweit die Checkliste reicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>However the %n open questions are answered, the verdict stays.</source>
        <translation>
            <numerusform>Wie auch immer die eine offene Frage beantwortet wird, das Urteil bleibt.</numerusform>
            <numerusform>Wie auch immer die %n offenen Fragen beantwortet werden, das Urteil bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 ways to answer the rest end in “%3”.</source>
        <translation>
            <numerusform>%1 von %2 Möglichkeiten, den Rest zu beantworten, führt zu „%3“.</numerusform>
            <numerusform>%1 von %2 Möglichkeiten, den Rest zu beantworten, führen zu „%3“.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are counts of ways, not a forecast.</source>
        <translation>Gezählt sind Möglichkeiten; dies ist keine Vorhersage.</translation>
    </message>
    <message>
        <source>The verdict is open between %1 and %2.</source>
        <translation>Das Urteil ist offen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>The verdict is open among %1.</source>
        <extracomment>%1 is a list of three or more verdicts.</extracomment>
        <translation>Noch möglich sind %1.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Each definite answer narrows the range of scores.</source>
        <translation>Noch ist nichts beantwortet. Jede eindeutige Antwort engt die möglichen Punktzahlen ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet. Each one that gets it narrows the range.</source>
        <translation>
            <numerusform>%n Frage ist noch nicht eindeutig beantwortet. Sobald sie es ist, engt das die Spanne ein.</numerusform>
            <numerusform>%n Fragen sind noch nicht eindeutig beantwortet. Jede, die es wird, engt die Spanne ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no definite answer yet: %1.</source>
        <extracomment>%1 is the list of the questions&apos; short names.</extracomment>
        <translation>
            <numerusform>%n Frage ist noch nicht eindeutig beantwortet: %1.</numerusform>
            <numerusform>%n Fragen sind noch nicht eindeutig beantwortet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them “Not sure” and so still open</source>
        <extracomment>%1 is &quot;9 of 15 answered&quot;.</extracomment>
        <translation>
            <numerusform>%1, davon %n „Unsicher“ und daher noch offen</numerusform>
            <numerusform>%1, davon %n „Unsicher“ und daher noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Score %1 of %2</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Score between %1 and %2 of %3</source>
        <translation>Zwischen %1 und %2 von %3 Punkten</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answered</source>
        <translation>
            <numerusform>%n von %1 beantwortet</numerusform>
            <numerusform>%n von %1 beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hatched bars are projections.</source>
        <translation>Schraffierte Balken sind Prognosen.</translation>
    </message>
    <message>
        <source>The checklist cannot say yet whether learning %1 fits you.</source>
        <translation>Die Checkliste kann noch nicht sagen, ob es für Sie passt, %1 zu lernen.</translation>
    </message>
    <message>
        <source>The checklist is still open on whether learning %1 fits you.</source>
        <translation>Die Checkliste lässt noch offen, ob es für Sie passt, %1 zu lernen.</translation>
    </message>
    <message>
        <source>The checklist ends in %1, with %2 of %3 points.</source>
        <extracomment>A verdict in quotation marks; a score or a range of scores; the highest score.</extracomment>
        <translation>Die Checkliste endet bei %1, mit %2 von %3 Punkten.</translation>
    </message>
    <message>
        <source>The decision rules that apply speak for %1.</source>
        <translation>Die zutreffenden Entscheidungsregeln sprechen für %1.</translation>
    </message>
    <message>
        <source>Some of the decision rules that apply speak for %1, others against.</source>
        <translation>Von den zutreffenden Entscheidungsregeln sprechen einige für %1, andere dagegen.</translation>
    </message>
    <message>
        <source>The decision rules that apply warn off %1.</source>
        <translation>Die zutreffenden Entscheidungsregeln raten von %1 ab.</translation>
    </message>
    <message>
        <source>No decision rule speaks for or against %1 so far.</source>
        <translation>Bisher spricht keine Entscheidungsregel für oder gegen %1.</translation>
    </message>
    <message>
        <source>The ranking has nothing to go by: every criterion is irrelevant.</source>
        <translation>Die Rangfolge hat keine Grundlage: Jedes Kriterium ist unwichtig.</translation>
    </message>
    <message>
        <source>Learning %1 fits you, and %1 fits the project.</source>
        <translation>Es passt für Sie, %1 zu lernen, und %1 passt zum Projekt.</translation>
    </message>
    <message>
        <source>Learning %1 fits you, but the case for it in the project is divided.</source>
        <translation>Es passt für Sie, %1 zu lernen, aber für das Projekt ist die Sache zwiespältig.</translation>
    </message>
    <message>
        <source>Learning %1 fits you, but the project is better served by another language.</source>
        <translation>Es passt für Sie, %1 zu lernen, aber dem Projekt dient eine andere Sprache besser.</translation>
    </message>
    <message>
        <source>Learning %1 fits you; whether it fits the project is still open.</source>
        <translation>Es passt für Sie, %1 zu lernen; ob es zum Projekt passt, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 fits the project, and learning it is worth considering for you.</source>
        <translation>%1 passt zum Projekt, und für Sie ist das Lernen eine Überlegung wert.</translation>
    </message>
    <message>
        <source>Learning %1 is worth considering for you, and the case for it in the project is divided.</source>
        <translation>%1 zu lernen ist für Sie eine Überlegung wert, und für das Projekt ist die Sache zwiespältig.</translation>
    </message>
    <message>
        <source>Learning %1 is worth considering for you, but not for the sake of this project.</source>
        <translation>%1 zu lernen ist für Sie eine Überlegung wert, aber nicht um dieses Projekts willen.</translation>
    </message>
    <message>
        <source>Learning %1 is worth considering for you; whether it fits the project is still open.</source>
        <translation>%1 zu lernen ist für Sie eine Überlegung wert; ob es zum Projekt passt, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 fits the project, but learning it does not fit you for now.</source>
        <translation>%1 passt zum Projekt, aber das Lernen passt für Sie derzeit nicht.</translation>
    </message>
    <message>
        <source>Learning %1 does not fit you for now, and the case for it in the project is divided.</source>
        <translation>%1 zu lernen passt für Sie derzeit nicht, und für das Projekt ist die Sache zwiespältig.</translation>
    </message>
    <message>
        <source>Learning %1 does not fit you for now, and it does not fit the project.</source>
        <translation>%1 zu lernen passt für Sie derzeit nicht, und es passt auch nicht zum Projekt.</translation>
    </message>
    <message>
        <source>Learning %1 does not fit you for now; whether it fits the project is still open.</source>
        <translation>%1 zu lernen passt für Sie derzeit nicht; ob es zum Projekt passt, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 fits the project; whether learning it fits you is still open.</source>
        <translation>%1 passt zum Projekt; ob das Lernen für Sie passt, ist noch offen.</translation>
    </message>
    <message>
        <source>The case for %1 in the project is divided, and whether learning it fits you is still open.</source>
        <translation>Für %1 im Projekt ist die Sache zwiespältig, und ob das Lernen für Sie passt, ist noch offen.</translation>
    </message>
    <message>
        <source>%1 does not fit the project; whether learning it fits you is still open.</source>
        <translation>%1 passt nicht zum Projekt; ob das Lernen für Sie passt, ist noch offen.</translation>
    </message>
    <message>
        <source>Whether %1 fits you and the project is still open.</source>
        <translation>Ob %1 zu Ihnen und zum Projekt passt, ist noch offen.</translation>
    </message>
    <message>
        <source>The checklist speaks for learning %1, while the rules contradict each other.</source>
        <translation>Die Checkliste spricht dafür, %1 zu lernen, während die Regeln einander widersprechen.</translation>
    </message>
    <message>
        <source>The checklist speaks for learning %1, while the rules warn off it.</source>
        <translation>Die Checkliste spricht dafür, %1 zu lernen, während die Regeln davon abraten.</translation>
    </message>
    <message>
        <source>The checklist is in between on learning %1, while the rules speak for it.</source>
        <translation>Die Checkliste rät weder dazu, %1 zu lernen, noch davon ab, während die Regeln dafür sprechen.</translation>
    </message>
    <message>
        <source>The checklist is in between on learning %1, while the rules warn off it.</source>
        <translation>Die Checkliste rät weder dazu, %1 zu lernen, noch davon ab, während die Regeln davon abraten.</translation>
    </message>
    <message>
        <source>The checklist speaks against learning %1, while the rules speak for it.</source>
        <translation>Die Checkliste spricht dagegen, %1 zu lernen, während die Regeln dafür sprechen.</translation>
    </message>
    <message>
        <source>The checklist speaks against learning %1, while the rules contradict each other.</source>
        <translation>Die Checkliste spricht dagegen, %1 zu lernen, während die Regeln einander widersprechen.</translation>
    </message>
    <message>
        <source>The checklist speaks for learning %1, while the ranking is too close to call or tied.</source>
        <translation>Die Checkliste spricht dafür, %1 zu lernen, während die Rangfolge zu knapp ist oder gleichsteht.</translation>
    </message>
    <message>
        <source>The checklist speaks for learning %1, while the ranking puts another language first.</source>
        <translation>Die Checkliste spricht dafür, %1 zu lernen, während die Rangfolge eine andere Sprache an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The checklist is in between on learning %1, while the ranking puts it first.</source>
        <translation>Die Checkliste rät weder dazu, %1 zu lernen, noch davon ab, während die Rangfolge es an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The checklist is in between on learning %1, while the ranking puts another language first.</source>
        <translation>Die Checkliste rät weder dazu, %1 zu lernen, noch davon ab, während die Rangfolge eine andere Sprache an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The checklist speaks against learning %1, while the ranking puts it first.</source>
        <translation>Die Checkliste spricht dagegen, %1 zu lernen, während die Rangfolge es an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The checklist speaks against learning %1, while the ranking is too close to call or tied.</source>
        <translation>Die Checkliste spricht dagegen, %1 zu lernen, während die Rangfolge zu knapp ist oder gleichsteht.</translation>
    </message>
    <message>
        <source>The rules speak for %1, while the ranking is too close to call or tied.</source>
        <translation>Die Regeln sprechen für %1, während die Rangfolge zu knapp ist oder gleichsteht.</translation>
    </message>
    <message>
        <source>The rules speak for %1, while the ranking puts another language first.</source>
        <translation>Die Regeln sprechen für %1, während die Rangfolge eine andere Sprache an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The rules contradict each other on %1, while the ranking puts it first.</source>
        <translation>Die Regeln widersprechen einander bei %1, während die Rangfolge es an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The rules contradict each other on %1, while the ranking puts another language first.</source>
        <translation>Die Regeln widersprechen einander bei %1, während die Rangfolge eine andere Sprache an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The rules warn off %1, while the ranking puts it first.</source>
        <translation>Die Regeln raten von %1 ab, während die Rangfolge es an die erste Stelle setzt.</translation>
    </message>
    <message>
        <source>The rules warn off %1, while the ranking is too close to call or tied.</source>
        <translation>Die Regeln raten von %1 ab, während die Rangfolge zu knapp ist oder gleichsteht.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions of the checklist have no definite answer yet.</source>
        <translation>
            <numerusform>%n Frage der Checkliste hat noch keine eindeutige Antwort.</numerusform>
            <numerusform>%n Fragen der Checkliste haben noch keine eindeutige Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>For more from the rules, say what is being built and in which circumstances.</source>
        <translation>Damit die Regeln mehr sagen können, geben Sie an, was gebaut wird und unter welchen Umständen.</translation>
    </message>
    <message>
        <source>For a ranking that counts, set priorities.</source>
        <translation>Für eine Rangfolge, die zählt, setzen Sie Prioritäten.</translation>
    </message>
    <message>
        <source>For a ranking, give at least one criterion a priority above irrelevant.</source>
        <translation>Für eine Rangfolge geben Sie mindestens einem Kriterium mehr als „Unwichtig“.</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4, open at the upper end</source>
        <translation>%1, %2: %3 bis %4, nach oben offen</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <comment>salary band</comment>
        <translation>%1, %2: %3 bis %4</translation>
    </message>
    <message>
        <source>%1, %2: about %3 postings, a projection</source>
        <translation>%1, %2: etwa %3 Stellenanzeigen, hochgerechnet</translation>
    </message>
    <message>
        <source>%1, %2: about %3 postings</source>
        <translation>%1, %2: etwa %3 Stellenanzeigen</translation>
    </message>
    <message>
        <source>Postings for %1 are said to grow by %2 a year</source>
        <translation>Stellenanzeigen für %1 sollen um %2 im Jahr zunehmen</translation>
    </message>
    <message>
        <source>%1 is said to pay %2 to %3 more</source>
        <translation>%1 soll %2 bis %3 mehr einbringen</translation>
    </message>
    <message>
        <source>Employers: %1</source>
        <translation>Arbeitgeber: %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Orte: %1</translation>
    </message>
    <message>
        <source>Learning, %1: %2 from the start</source>
        <extracomment>Phase of learning, time such as &quot;2–4 weeks&quot;.</extracomment>
        <translation>Lernen, %1: %2 vom Beginn an</translation>
    </message>
    <message>
        <source>Learning, %1: %2 until %3</source>
        <comment>learning time</comment>
        <extracomment>Kind of learner or language, time such as &quot;2–4 weeks&quot;, milestone.</extracomment>
        <translation>Lernen, %1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>mark</comment>
        <extracomment>Language, criterion, mark such as &quot;good&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date, see the documentation of QDate::toString().</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a month and its year, see the documentation of QDate::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>your experience level</source>
        <translation>Ihre Erfahrungsstufe</translation>
    </message>
    <message>
        <source>your present main language</source>
        <translation>Ihre derzeitige Hauptsprache</translation>
    </message>
    <message>
        <source>your present pay</source>
        <translation>Ihr derzeitiges Gehalt</translation>
    </message>
    <message>
        <source>the hours a week that you learn</source>
        <translation>die Stunden in der Woche, die Sie lernen</translation>
    </message>
    <message>
        <source>your background or your time for learning</source>
        <translation>Ihre Vorerfahrung oder Ihre Lernform</translation>
    </message>
    <message>
        <source>Still to be given: %1.</source>
        <extracomment>A list of what is not given yet, e.g. &quot;your present pay and your experience level&quot;.</extracomment>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>By these figures learning does not pay back within ten years.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen nicht innerhalb von zehn Jahren bezahlt.</translation>
    </message>
    <message>
        <source>By these figures learning does not pay back: %1 pays no more than %2.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen nicht bezahlt: %1 bringt nicht mehr ein als %2.</translation>
    </message>
    <message>
        <source>By these figures learning pays back after %1 months at best, and perhaps not within ten years.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen bestenfalls nach %1 Monaten bezahlt und möglicherweise nicht innerhalb von zehn Jahren.</translation>
    </message>
    <message>
        <source>By these figures learning pays back after %1 months at the earliest, and perhaps not within ten years.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen frühestens nach %1 Monaten bezahlt und möglicherweise nicht innerhalb von zehn Jahren.</translation>
    </message>
    <message>
        <source>By these figures learning pays back %1 to %2 months after the start, the shorter time at best.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen %1 bis %2 Monate nach dem Beginn bezahlt, die kürzere Zeit bestenfalls.</translation>
    </message>
    <message>
        <source>By these figures learning pays back %1 to %2 months after the start.</source>
        <translation>Nach diesen Zahlen macht sich das Lernen %1 bis %2 Monate nach dem Beginn bezahlt.</translation>
    </message>
    <message>
        <source>You work in %1 already, so there is no gain to set against learning it.</source>
        <translation>Sie arbeiten bereits mit %1, daher steht dem Lernen kein Gewinn gegenüber.</translation>
    </message>
    <message>
        <source>There is no salary band for %1 at your level, so that payback cannot be computed.</source>
        <translation>Für %1 gibt es auf Ihrer Stufe kein Gehaltsband, daher lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>Payback can be computed once a few figures are given.</source>
        <translation>Wann sich das Lernen bezahlt macht, lässt sich berechnen, sobald einige Angaben gemacht sind.</translation>
    </message>
    <message>
        <source>Result: the months of learning, and then as many as the gain takes to make up for the cost.</source>
        <translation>Ergebnis: die Monate des Lernens und danach so viele, wie der Gewinn braucht, um die Kosten auszugleichen.</translation>
    </message>
    <message>
        <source>A band is open at its upper end, so that its printed end is no limit: the shorter time is at best.</source>
        <translation>Ein Band ist nach oben offen, sein gedrucktes Ende also keine Grenze: Die kürzere Zeit gilt bestenfalls.</translation>
    </message>
    <message>
        <source>Every hour of learning is valued at your present pay. Taxes, rises, the chance of finding such a job and everything else that learning is good for are left out.</source>
        <translation>Jede Lernstunde ist mit Ihrem derzeitigen Gehalt bewertet. Steuern, Gehaltserhöhungen, die Aussicht auf eine solche Stelle und alles andere, wofür Lernen gut ist, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>What learning %1 takes, counted from the first day</source>
        <translation>Was es braucht, %1 zu lernen, vom ersten Tag an gezählt</translation>
    </message>
    <message>
        <source>%1: %2 until you are %3.</source>
        <comment>learning time</comment>
        <extracomment>A kind of learner, a time such as &quot;2–4 months&quot;, a milestone such as &quot;proficient&quot;.</extracomment>
        <translation>%1: %2 bis zum Stand „%3“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>learner and time</comment>
        <extracomment>A kind of learner and a time such as &quot;2–4 months&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Printed besides, and not used: %1.</source>
        <translation>Außerdem gedruckt und nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>Give your background or your time for learning, and the plan names the printed line that applies to you.</source>
        <translation>Geben Sie Ihre Vorerfahrung oder Ihre Lernform an, dann nennt der Plan die gedruckte Zeile, die für Sie gilt.</translation>
    </message>
    <message>
        <source>Used is the line for your background (%1).</source>
        <translation>Verwendet ist die Zeile für Ihre Vorerfahrung (%1).</translation>
    </message>
    <message>
        <source>The line for your time for learning (%1: %2) is a figure of its own: the source gives none for the two together.</source>
        <extracomment>A way of studying and its time, e.g. &quot;Part-time&quot;, &quot;6–12 months&quot;.</extracomment>
        <translation>Die Zeile für Ihre Lernform (%1: %2) ist eine eigene Angabe: Für beides zusammen nennt die Quelle keine.</translation>
    </message>
    <message>
        <source>Used is the line for your time for learning (%1).</source>
        <translation>Verwendet ist die Zeile für Ihre Lernform (%1).</translation>
    </message>
    <message>
        <source>There is no line for your background, %1.</source>
        <translation>Für Ihre Vorerfahrung, %1, gibt es keine Zeile.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>dates</comment>
        <extracomment>Two dates between which a phase of learning ends.</extracomment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 from the start</source>
        <extracomment>A time such as &quot;2–4 weeks&quot;.</extracomment>
        <translation>%1 vom Beginn an</translation>
    </message>
    <message>
        <source>%1: %2 from the start</source>
        <translation>%1: %2 vom Beginn an</translation>
    </message>
    <message>
        <source>%1: %2 from the start, %3</source>
        <translation>%1: %2 vom Beginn an, %3</translation>
    </message>
    <message>
        <source>Time from the first day</source>
        <translation>Zeit vom ersten Tag an</translation>
    </message>
    <message>
        <source>at the least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>learner and milestone</comment>
        <extracomment>A kind of learner and a milestone, e.g. &quot;Part-time: proficient&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vom Beginn an</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Months from the start</source>
        <translation>Monate vom Beginn an</translation>
    </message>
    <message>
        <source>Source: %1. Every phase is counted from the first day: the times overlap and are not to be added up.</source>
        <translation>Quelle: %1. Jede Phase zählt vom ersten Tag an: Die Zeiten überlappen und sind nicht zusammenzuzählen.</translation>
    </message>
    <message>
        <source>%1 until you are %2</source>
        <comment>learning time</comment>
        <extracomment>A time such as &quot;1–2 weeks&quot; and a milestone such as &quot;productive&quot;.</extracomment>
        <translation>%1 bis zum Stand „%2“</translation>
    </message>
    <message>
        <source>The decision rules recommend it, and it leads the ranking.</source>
        <translation>Die Entscheidungsregeln empfehlen sie, und sie führt die Rangfolge an.</translation>
    </message>
    <message>
        <source>The decision rules recommend it.</source>
        <translation>Die Entscheidungsregeln empfehlen sie.</translation>
    </message>
    <message>
        <source>It leads the ranking.</source>
        <translation>Sie führt die Rangfolge an.</translation>
    </message>
    <message>
        <source>days</source>
        <comment>duration</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>duration</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <comment>duration</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <comment>duration</comment>
        <translation>Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 Woche</numerusform>
            <numerusform>%1 Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 Monat</numerusform>
            <numerusform>%1 Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%1 Jahr</numerusform>
            <numerusform>%1 Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>priority</comment>
        <extracomment>A criterion and its level of importance, e.g. &quot;Memory safety: High&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. This is a suggestion of this program, not of the articles. Criteria it does not name stay as they are.</source>
        <extracomment>%1 is a list of criteria with their levels, e.g. &quot;Memory safety: High; Package manager: Low&quot;</extracomment>
        <translation>%1. Das ist ein Vorschlag dieses Programms, nicht der Artikel. Kriterien, die er nicht nennt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No priority set: the criteria are not ranked against each other.</source>
        <translation>Keine Priorität gesetzt: Die Kriterien sind untereinander nicht geordnet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n priorities are set.</source>
        <translation>
            <numerusform>Die eine Priorität (%n) ist gesetzt.</numerusform>
            <numerusform>Alle %n Prioritäten sind gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n priorities set; every other criterion counts as %1.</source>
        <extracomment>%1 is the level of importance that counts where none is set, e.g. &quot;Medium&quot;</extracomment>
        <translation>
            <numerusform>%n Priorität gesetzt; jedes andere Kriterium zählt als %1.</numerusform>
            <numerusform>%n Prioritäten gesetzt; jedes andere Kriterium zählt als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Irrelevant</source>
        <comment>importance</comment>
        <translation>Unwichtig</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>importance</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>importance</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>importance</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Decisive</source>
        <comment>importance</comment>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>mark</comment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>mark</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>good</source>
        <comment>mark</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>Too close to call: %1 has the highest weighted sum and is first in %2 of 100 ways to weigh the criteria, but %3 is first more often, in %4.</source>
        <extracomment>Leader, its ways out of 100, the rival, its ways out of 100 (numbers or &quot;more than 99&quot;).</extracomment>
        <translation>Zu knapp, um zu entscheiden: %1 hat die höchste gewichtete Summe und ist auf %2 von 100 Arten, die Kriterien zu gewichten, die erste, aber %3 ist es öfter, auf %4.</translation>
    </message>
    <message>
        <source>Too close to call: with every criterion alike, %1 leads in only %2 of 100 ways to weigh them.</source>
        <extracomment>A language; a number or &quot;fewer than 1&quot;.</extracomment>
        <translation>Zu knapp, um zu entscheiden: Mit gleich wichtigen Kriterien führt %1 nur auf %2 von 100 Arten, sie zu gewichten.</translation>
    </message>
    <message>
        <source>With every criterion alike, %1 leads in %2 of 100 ways to weigh them.</source>
        <extracomment>A language; a number or &quot;more than 99&quot;.</extracomment>
        <translation>Mit gleich wichtigen Kriterien führt %1 auf %2 von 100 Arten, sie zu gewichten.</translation>
    </message>
    <message>
        <source>There is nothing to rank by: every criterion is irrelevant.</source>
        <translation>Es gibt nichts, wonach sich ordnen ließe: Jedes Kriterium ist unwichtig.</translation>
    </message>
    <message>
        <source>No language leads: %1 have exactly the same weighted sum.</source>
        <extracomment>%1 is a list of languages.</extracomment>
        <translation>Keine Sprache führt: %1 haben genau dieselbe gewichtete Summe.</translation>
    </message>
    <message>
        <source>Clear lead for %1</source>
        <translation>Klarer Vorsprung für %1</translation>
    </message>
    <message>
        <source>Leans towards %1</source>
        <translation>Neigt zu %1</translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Zu knapp, um zu entscheiden</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <source>Nothing to rank by</source>
        <translation>Keine Grundlage für eine Rangfolge</translation>
    </message>
    <message>
        <source>Give at least one criterion a priority above irrelevant.</source>
        <translation>Geben Sie mindestens einem Kriterium mehr als „Unwichtig“.</translation>
    </message>
    <message>
        <source>Counted over %1 draws of weights that keep the order of your priorities; the standard error is at most %2 percentage points.</source>
        <extracomment>A number of draws; a number of percentage points, such as 0.18.</extracomment>
        <translation>Gezählt über %1 Ziehungen von Gewichten, die die Reihenfolge Ihrer Prioritäten wahren; der Standardfehler ist höchstens %2 Prozentpunkte.</translation>
    </message>
    <message>
        <source>How far “partial” lies from poor to good is not known, so each draw takes it anywhere between the two.</source>
        <translation>Wie weit „teilweise“ zwischen schlecht und gut liegt, ist nicht bekannt; jede Ziehung nimmt es irgendwo dazwischen an.</translation>
    </message>
    <message>
        <source>The draws start from a fixed seed: the same priorities always give the same figures.</source>
        <translation>Die Ziehungen beginnen mit einem festen Startwert: Gleiche Prioritäten ergeben immer gleiche Zahlen.</translation>
    </message>
    <message>
        <source>No priority is set: the criteria are not ranked against each other.</source>
        <translation>Keine Priorität ist gesetzt: Die Kriterien sind untereinander nicht geordnet.</translation>
    </message>
    <message>
        <source>It rests on these priorities; criteria on one level are not ranked against each other.</source>
        <translation>Das Ergebnis beruht auf diesen Prioritäten; Kriterien derselben Stufe sind untereinander nicht geordnet.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>level and criteria</comment>
        <extracomment>A level of importance and the list of its criteria: &quot;High: Memory safety and Embedded.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not ranked, because the sources give no marks: %1. No data does not mean poor.</source>
        <extracomment>%1 is a list of languages.</extracomment>
        <translation>Nicht geordnet, weil die Quellen keine Noten nennen: %1. Keine Daten heißt nicht schlecht.</translation>
    </message>
    <message>
        <source>If “%1” weighed more than %2 instead of %3, %4 would lead.</source>
        <extracomment>Criterion, weight at which the lead ends, weight now, who leads then.</extracomment>
        <translation>Wöge „%1“ mehr als %2 statt %3, so würde %4 führen.</translation>
    </message>
    <message>
        <source>If “%1” weighed less than %2 instead of %3, %4 would lead.</source>
        <translation>Wöge „%1“ weniger als %2 statt %3, so würde %4 führen.</translation>
    </message>
    <message>
        <source>If “%1” weighed more than %2 instead of %3, %4 would tie for the lead.</source>
        <extracomment>Criterion, weight at which the lead ends, weight now, list of languages that tie.</extracomment>
        <translation>Wöge „%1“ mehr als %2 statt %3, so lägen gleichauf vorn: %4.</translation>
    </message>
    <message>
        <source>If “%1” weighed less than %2 instead of %3, %4 would tie for the lead.</source>
        <translation>Wöge „%1“ weniger als %2 statt %3, so lägen gleichauf vorn: %4.</translation>
    </message>
    <message>
        <source>No criterion, whatever its weight, would hand the lead over by itself.</source>
        <translation>Kein Kriterium würde für sich allein, wie es auch wöge, die Führung abgeben.</translation>
    </message>
    <message>
        <source>If %1 were marked “%3” instead of “%4” on “%2”, %5 would lead.</source>
        <extracomment>Language, criterion, two marks, the language or list of languages that lead then.</extracomment>
        <translation>Hätte %1 bei „%2“ die Note „%3“ statt „%4“, so würde %5 führen.</translation>
    </message>
    <message>
        <source>If %1 were marked “%3” instead of “%4” on “%2”, %5 would tie for the lead.</source>
        <translation>Hätte %1 bei „%2“ die Note „%3“ statt „%4“, so lägen gleichauf vorn: %5.</translation>
    </message>
    <message>
        <source>No single mark, moved one step, would end the lead.</source>
        <translation>Keine einzelne Note würde, um eine Stufe verschoben, die Führung beenden.</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rank</comment>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>rank</comment>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Third</source>
        <comment>rank</comment>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Source of the marks: %1.</source>
        <translation>Quelle der Noten: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of the ways to weigh the criteria</source>
        <extracomment>Language, rank (&quot;First&quot;), a percentage.</extracomment>
        <translation>%1, %2: %3 der Arten, die Kriterien zu gewichten</translation>
    </message>
    <message>
        <source>%1, %2: %3 of at most %4</source>
        <extracomment>Language, criterion, its part of the weighted sum, the most it could be.</extracomment>
        <translation>%1, %2: %3 von höchstens %4</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>How often each language takes each rank</source>
        <translation>Wie oft jede Sprache welchen Rang einnimmt</translation>
    </message>
    <message>
        <source>The shares are derived: they count ways to weigh the criteria and are no forecast. Languages that tie share the better rank.</source>
        <translation>Die Anteile sind abgeleitet: Sie zählen Arten, die Kriterien zu gewichten, und sind keine Vorhersage. Sprachen mit Gleichstand teilen sich den besseren Rang.</translation>
    </message>
    <message>
        <source>Share of the ways to weigh the criteria</source>
        <translation>Anteil der Arten, die Kriterien zu gewichten</translation>
    </message>
    <message>
        <source>What each criterion adds, with partial counted as half</source>
        <translation>Was jedes Kriterium beiträgt, „teilweise“ als Hälfte gezählt</translation>
    </message>
    <message>
        <source>The weighted sums are derived, with the expected weights of your priorities.</source>
        <translation>Die gewichteten Summen sind abgeleitet, mit den erwarteten Gewichten Ihrer Prioritäten.</translation>
    </message>
    <message>
        <source>Weighted sum, from 0 to 1</source>
        <translation>Gewichtete Summe, von 0 bis 1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>ways of a hundred</comment>
        <extracomment>Of 100 ways to weigh the criteria.</extracomment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <comment>ways of a hundred</comment>
        <extracomment>Of 100 ways to weigh the criteria.</extracomment>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>&gt;%1</source>
        <comment>percentage</comment>
        <extracomment>More than so many per cent.</extracomment>
        <translation>&gt;%1</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <comment>percentage</comment>
        <extracomment>Less than so many per cent.</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>Weighted sum, partial as half</source>
        <translation>Gewichtete Summe, teilweise als Hälfte</translation>
    </message>
    <message>
        <source>Expected rank</source>
        <translation>Erwarteter Rang</translation>
    </message>
    <message>
        <source>Ahead of %1</source>
        <extracomment>A language; the cells say in how many ways the row&apos;s language is ahead of it.</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Confidence factor</source>
        <translation>Konfidenzfaktor</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight now</source>
        <translation>Gewicht jetzt</translation>
    </message>
    <message>
        <source>Lead holds from</source>
        <translation>Führung hält ab</translation>
    </message>
    <message>
        <source>Lead holds to</source>
        <translation>Führung hält bis</translation>
    </message>
    <message>
        <source>speaks for Rust</source>
        <translation>spricht für Rust</translation>
    </message>
    <message>
        <source>speaks against Rust</source>
        <translation>spricht gegen Rust</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>stance</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer</comment>
        <extracomment>A question in short and its answer, e.g. &quot;Needing a job quickly: Yes&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recommends %1</source>
        <extracomment>These complete the sentence &quot;This rule ...&quot;. %1 is a language.</extracomment>
        <translation>empfiehlt %1</translation>
    </message>
    <message>
        <source>warns off %1</source>
        <translation>rät von %1 ab</translation>
    </message>
    <message>
        <source>makes an exception for %1</source>
        <translation>macht für %1 eine Ausnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n rules for</source>
        <translation>
            <numerusform>%n Regel dafür</numerusform>
            <numerusform>%n Regeln dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules against</source>
        <translation>
            <numerusform>%n Regel dagegen</numerusform>
            <numerusform>%n Regeln dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision rule applies to what you have said about the project so far.</source>
        <translation>Bisher trifft keine Entscheidungsregel auf das zu, was Sie über das Projekt gesagt haben.</translation>
    </message>
    <message>
        <source>The decision rules speak for %1.</source>
        <translation>Die Entscheidungsregeln sprechen für %1.</translation>
    </message>
    <message>
        <source>The decision rules warn off %1.</source>
        <translation>Die Entscheidungsregeln raten von %1 ab.</translation>
    </message>
    <message>
        <source>The decision rules contradict each other on %1.</source>
        <translation>Die Entscheidungsregeln widersprechen einander bei %1.</translation>
    </message>
    <message>
        <source>%1: some rules speak for it, others against</source>
        <translation>%1: Einige Regeln sprechen dafür, andere dagegen</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (festgehalten)</translation>
    </message>
    <message>
        <source>%1 (no longer pinned)</source>
        <translation>%1 (nicht mehr festgehalten)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (taken away)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>priority</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Priority of %1 (%2 instead of %3)</source>
        <extracomment>A criterion, the level of importance tried out, the person&apos;s own.</extracomment>
        <translation>Priorität von %1 (%2 statt %3)</translation>
    </message>
    <message>
        <source>%1: rules speak for %2</source>
        <extracomment>%1 is what is being built or an answer, or several of them; %2 a list of languages</extracomment>
        <translation>%1: Regeln sprechen für %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n documents come to the same verdict: %1.</source>
        <extracomment>%1 is a verdict in quotation marks.</extracomment>
        <translation>
            <numerusform>%n Dokument kommt zu diesem Urteil: %1.</numerusform>
            <numerusform>Alle %n Dokumente kommen zum selben Urteil: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n documents may still come to the same verdict: open answers decide.</source>
        <translation>
            <numerusform>Das %n Dokument kann noch zu einem Urteil kommen: Offene Antworten entscheiden.</numerusform>
            <numerusform>Die %n Dokumente können noch zum selben Urteil kommen: Offene Antworten entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n documents do not all come to the same verdict.</source>
        <translation>
            <numerusform>Das %n Dokument kommt zu keinem Urteil.</numerusform>
            <numerusform>Die %n Dokumente kommen nicht alle zum selben Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A document, what its answers say (&quot;For Rust&quot;), how many of them.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is first in %3 of the ways to weigh the criteria</source>
        <extracomment>A document, a language, a percentage.</extracomment>
        <translation>%1: %2 ist in %3 der Gewichtungen der Kriterien vorn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>document and band</comment>
        <extracomment>A document; a level, a language and its salary band.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the answers say</source>
        <translation>Was die Antworten sagen</translation>
    </message>
    <message>
        <source>Every answer counts one point; open answers are those not given and those given as “Not sure”.</source>
        <translation>Jede Antwort zählt einen Punkt; offen sind Antworten, die fehlen oder „Unsicher“ lauten.</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>A language.</extracomment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How often each language is first</source>
        <translation>Wie oft jede Sprache vorn ist</translation>
    </message>
    <message>
        <source>The shares are derived: they count ways to weigh the criteria and are no forecast. Languages that tie are all first.</source>
        <translation>Die Anteile sind abgeleitet: Sie zählen Gewichtungen der Kriterien und sind keine Vorhersage. Gleichauf liegende Sprachen sind alle vorn.</translation>
    </message>
    <message>
        <source>Salary bands at each document’s experience level</source>
        <translation>Gehaltsbänder auf der Erfahrungsstufe jedes Dokuments</translation>
    </message>
    <message>
        <source>No experience level with a salary band is set in %1.</source>
        <extracomment>%1 is a list of documents.</extracomment>
        <translation>Keine Erfahrungsstufe mit Gehaltsband ist angegeben in %1.</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <extracomment>A criterion of the ranking, as the title of a row.</extracomment>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>For the project</source>
        <translation>Für das Projekt</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answers are the same.</source>
        <extracomment>%1 is the number of questions.</extracomment>
        <translation>
            <numerusform>%n von %1 Antworten ist gleich.</numerusform>
            <numerusform>%n von %1 Antworten sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>equal names</comment>
        <extracomment>A name that several have, and a number to tell them apart.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gain: %1 to %2 %3, the band for %4 less the band for %5 at the level %6, low end with low and high with high (derived).</source>
        <extracomment>Two amounts and their unit (&quot;US dollars a year&quot;), two languages, an experience level.</extracomment>
        <translation>Gewinn: %1 bis %2 %3, das Band für %4 abzüglich des Bandes für %5 auf der Stufe %6, unteres Ende mit unterem und oberes mit oberem (abgeleitet).</translation>
    </message>
    <message>
        <source>Cost: %1 to %2, that is %3 to %4 months × 52/12 weeks × %5 hours × %6 an hour (your pay, %7, over 2,080 hours a year).</source>
        <extracomment>Two amounts, two numbers of months, hours a week, pay an hour, pay with its unit (&quot;100,000 US dollars a year&quot;).</extracomment>
        <translation>Kosten: %1 bis %2, das sind %3 bis %4 Monate × 52/12 Wochen × %5 Stunden × %6 je Stunde (Ihr Gehalt, %7, geteilt durch 2.080 Stunden im Jahr).</translation>
    </message>
    <message>
        <source>Imagine a language that is poor at a criterion and one that is good at it: how much would that step matter to this project? It is not asked how good any language is; the ranking adds that. A criterion that is left out counts as %1.</source>
        <translation>Denken Sie an eine Sprache, die bei einem Kriterium schlecht ist, und an eine, die darin gut ist: Wie viel läge diesem Projekt an dem Schritt? Wie gut die Sprachen darin sind, wird nicht gefragt; das steuert die Rangfolge bei. Ein ausgelassenes Kriterium zählt als %1.</translation>
    </message>
    <message>
        <source>They warn off %1.</source>
        <translation>Sie raten von %1 ab.</translation>
    </message>
    <message>
        <source>On %1 they contradict each other.</source>
        <translation>Zu %1 widersprechen sie einander.</translation>
    </message>
    <message>
        <source>The checklist is in between on learning %1, and the case for it in the project is divided.</source>
        <translation>Die Checkliste rät weder dazu, %1 zu lernen, noch davon ab, und im Projekt spricht einiges dafür und einiges dagegen.</translation>
    </message>
    <message>
        <source>A path with both leaves room for the two.</source>
        <translation>Ein Weg mit beiden lässt Raum für das eine und das andere.</translation>
    </message>
    <message>
        <source>The verdict is the same as then: %1.</source>
        <translation>Das Urteil ist dasselbe wie damals: %1.</translation>
    </message>
    <message>
        <source>The verdict was %1 and now is %2.</source>
        <translation>Das Urteil war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The score was %1 of %2 and now is %3 of %4.</source>
        <extracomment>Points of the checklist, then the highest score, for then and for now.</extracomment>
        <translation>Es waren %1 von %2 Punkten, jetzt sind es %3 von %4.</translation>
    </message>
    <message>
        <source>open between %1</source>
        <extracomment>A verdict that is not decided; verdicts in quotation marks.</extracomment>
        <translation>offen zwischen %1</translation>
    </message>
    <message>
        <source>The ranking was led by %1 and now has no single leader.</source>
        <translation>Die Rangfolge führte %1 an, jetzt führt keine Sprache allein.</translation>
    </message>
    <message>
        <source>The ranking had no single leader and now is led by %1.</source>
        <translation>In der Rangfolge führte keine Sprache allein, jetzt führt %1.</translation>
    </message>
    <message>
        <source>The ranking was led by %1 and now is led by %2.</source>
        <translation>Die Rangfolge führte %1 an, jetzt führt %2.</translation>
    </message>
    <message>
        <source>%1 was first in %2 of the ways to weigh the criteria and now is in %3.</source>
        <extracomment>A language; shares of the ways to weigh the criteria.</extracomment>
        <translation>%1 war in %2 der Gewichtungen der Kriterien vorn und ist es jetzt in %3.</translation>
    </message>
    <message>
        <source>You wanted to look at this again on %1.</source>
        <translation>Sie wollten am %1 noch einmal darauf schauen.</translation>
    </message>
    <message>
        <source>The figures are those of version %1 of the catalog; the answers were saved with %2.</source>
        <translation>Die Zahlen sind die der Version %1 des Katalogs; gespeichert wurden die Antworten mit %2.</translation>
    </message>
    <message>
        <source>These answers were saved on %1. %2</source>
        <extracomment>A date; a sentence such as: The verdict is the same as then: “Worth considering”.</extracomment>
        <translation>Diese Antworten wurden am %1 gespeichert. %2</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>Es gibt noch keine Mitglieder.</translation>
    </message>
    <message>
        <source>Question by question, the verdict of the majority is %1.</source>
        <extracomment>Such as: open between “Worth considering” and “Go for it”.</extracomment>
        <translation>Frage für Frage ist das Urteil der Mehrheit %1.</translation>
    </message>
    <message>
        <source>Question by question, the majority ends in %1, with %2 of %3 points.</source>
        <extracomment>A verdict in quotation marks; a score or a range of scores; the highest score.</extracomment>
        <translation>Frage für Frage endet die Mehrheit bei %1, mit %2 von %3 Punkten.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no majority, since neither side has more members.</source>
        <translation>
            <numerusform>%n Frage hat keine Mehrheit, da keine Seite mehr Mitglieder hat.</numerusform>
            <numerusform>%n Fragen haben keine Mehrheit, da keine Seite mehr Mitglieder hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The team has %n members.</source>
        <translation>
            <numerusform>Das Team hat %n Mitglied.</numerusform>
            <numerusform>Das Team hat %n Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hold this verdict themselves.</source>
        <extracomment>How many hold the verdict; how many members there are.</extracomment>
        <translation>
            <numerusform>%n von %1 hat dieses Urteil selbst.</numerusform>
            <numerusform>%n von %1 haben dieses Urteil selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could still come to it.</source>
        <translation>
            <numerusform>%n weiteres kann noch dazu kommen.</numerusform>
            <numerusform>%n weitere können noch dazu kommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have a definite verdict of their own.</source>
        <translation>
            <numerusform>%n von %1 hat ein eigenes festes Urteil.</numerusform>
            <numerusform>%n von %1 haben ein eigenes festes Urteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>No member holds this verdict: it comes of putting the majorities of single questions together. Before relying on it, talk about where you disagree.</source>
        <translation>Kein Mitglied hat dieses Urteil: Es entsteht daraus, dass die Mehrheiten der einzelnen Fragen zusammengesetzt werden. Sprechen Sie, bevor Sie sich darauf stützen, über das, worin Sie uneins sind.</translation>
    </message>
    <message>
        <source>%1: for %2 %3, against %4, open %5.</source>
        <extracomment>A question&apos;s short name; a language; how many members say so.</extracomment>
        <translation>%1: für %2 %3, dagegen %4, offen %5.</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions without a majority would have to get one for %1 as well.</source>
        <translation>
            <numerusform>Auch die %n Frage ohne Mehrheit müsste dann eine für %1 bekommen.</numerusform>
            <numerusform>Auch alle %n Fragen ohne Mehrheit müssten dann eine für %1 bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n questions without a majority would have to get one against %1 as well.</source>
        <translation>
            <numerusform>Auch die %n Frage ohne Mehrheit müsste dann eine gegen %1 bekommen.</numerusform>
            <numerusform>Auch alle %n Fragen ohne Mehrheit müssten dann eine gegen %1 bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n members)</source>
        <extracomment>A question&apos;s short name and how many members would have to change their answer to it.</extracomment>
        <translation>
            <numerusform>%1 (%n Mitglied)</numerusform>
            <numerusform>%1 (%n Mitglieder)</numerusform>
        </translation>
    </message>
    <message>
        <source>These take the fewest members: %1.</source>
        <extracomment>%1 is a list of questions.</extracomment>
        <translation>Die wenigsten Mitglieder brauchen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>That takes at least %n changed answers of single members.</source>
        <translation>
            <numerusform>Dazu gehört mindestens %n geänderte Antwort eines einzelnen Mitglieds.</numerusform>
            <numerusform>Dazu gehören mindestens %n geänderte Antworten einzelner Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n members</source>
        <extracomment>A score or a verdict and how many members have it.</extracomment>
        <translation>
            <numerusform>%1: %n Mitglied</numerusform>
            <numerusform>%1: %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the members agree, question by question</source>
        <translation>Worin die Mitglieder einig sind, Frage für Frage</translation>
    </message>
    <message>
        <source>Members are counted. Open are answers not given and those given as “Not sure”.</source>
        <translation>Gezählt werden Mitglieder. Offen sind Antworten, die fehlen oder „Unsicher“ lauten.</translation>
    </message>
    <message>
        <source>%1: %2 for, %3 against, %4 open</source>
        <extracomment>A question&apos;s short name; how many members say so.</extracomment>
        <translation>%1: %2 dafür, %3 dagegen, %4 offen</translation>
    </message>
    <message>
        <source>Members by score</source>
        <translation>Mitglieder nach Punkten</translation>
    </message>
    <message>
        <source>Each answer for %1 counts one point.</source>
        <translation>Jede Antwort für %1 zählt einen Punkt.</translation>
    </message>
    <message>
        <source>Members by verdict</source>
        <translation>Mitglieder nach Urteil</translation>
    </message>
    <message>
        <source>A verdict counts once no open answer can change it any more.</source>
        <translation>Ein Urteil zählt, sobald keine offene Antwort es mehr ändern kann.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>There is nothing to rank by: no member finds a criterion relevant.</source>
        <translation>Es gibt nichts, wonach sich reihen ließe: Kein Mitglied hält ein Kriterium für wichtig.</translation>
    </message>
    <message>
        <source>No language leads: %1 are each first in %2 of 100 ways to weigh what the members said matters.</source>
        <extracomment>A list of languages; a number or &quot;more than 99&quot;.</extracomment>
        <translation>Keine Sprache führt: %1 sind jeweils in %2 von 100 Gewichtungen dessen vorn, was den Mitgliedern wichtig ist.</translation>
    </message>
    <message>
        <source>Too close to call: %1 is first most often, but in only %2 of 100 ways to weigh what the members said matters.</source>
        <translation>Zu knapp: %1 ist am häufigsten vorn, aber nur in %2 von 100 Gewichtungen dessen, was den Mitgliedern wichtig ist.</translation>
    </message>
    <message>
        <source>%1 is first in %2 of 100 ways to weigh what the members said matters.</source>
        <extracomment>A language; a number or &quot;more than 99&quot;.</extracomment>
        <translation>%1 ist in %2 von 100 Gewichtungen dessen vorn, was den Mitgliedern wichtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>The weights of %n members are drawn in turn, and each member counts the same.</source>
        <translation>
            <numerusform>Die Gewichte von %n Mitglied werden gezogen.</numerusform>
            <numerusform>Die Gewichte von %n Mitgliedern werden reihum gezogen, und jedes Mitglied zählt gleich viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted over %1 draws in all; the standard error is at most %2 percentage points.</source>
        <extracomment>A number of draws; a number of percentage points, such as 0.18.</extracomment>
        <translation>Gezählt über insgesamt %1 Ziehungen; der Standardfehler ist höchstens %2 Prozentpunkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n members set no priorities: for them every criterion counts alike.</source>
        <translation>
            <numerusform>%n Mitglied hat keine Prioritäten gesetzt: Für dieses zählt jedes Kriterium gleich.</numerusform>
            <numerusform>%n Mitglieder haben keine Prioritäten gesetzt: Für sie zählt jedes Kriterium gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members take no part, since every criterion is irrelevant to them.</source>
        <translation>
            <numerusform>%n Mitglied nimmt nicht teil, da ihm jedes Kriterium unwichtig ist.</numerusform>
            <numerusform>%n Mitglieder nehmen nicht teil, da ihnen jedes Kriterium unwichtig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often each language takes each rank, over all members</source>
        <translation>Wie oft jede Sprache jeden Rang hat, über alle Mitglieder</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Keine Mehrheit</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Leading language</source>
        <translation>Führende Sprache</translation>
    </message>
    <message>
        <source>Most often first</source>
        <translation>Am häufigsten vorn</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Vorn in</translation>
    </message>
    <message>
        <source>Majority’s answer</source>
        <translation>Antwort der Mehrheit</translation>
    </message>
    <message>
        <source>Members needed to turn it</source>
        <translation>Mitglieder, die sie kippen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can come out when %n answers change to speak for Rust.</source>
        <translation>
            <numerusform>„%1“ kann herauskommen, wenn sich %n Antwort ändert und für Rust spricht.</numerusform>
            <numerusform>„%1“ kann herauskommen, wenn sich %n Antworten ändern und für Rust sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can come out when %n answers change to speak against.</source>
        <translation>
            <numerusform>„%1“ kann herauskommen, wenn sich %n Antwort ändert und dagegen spricht.</numerusform>
            <numerusform>„%1“ kann herauskommen, wenn sich %n Antworten ändern und dagegen sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers change to speak for Rust.</source>
        <translation>
            <numerusform>„%1“ wird das Urteil, wenn sich %n Antwort ändert und für Rust spricht.</numerusform>
            <numerusform>„%1“ wird das Urteil, wenn sich %n Antworten ändern und für Rust sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” becomes the verdict when %n answers change to speak against.</source>
        <translation>
            <numerusform>„%1“ wird das Urteil, wenn sich %n Antwort ändert und dagegen spricht.</numerusform>
            <numerusform>„%1“ wird das Urteil, wenn sich %n Antworten ändern und dagegen sprechen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n answers listed here can change, and each of them has to.</source>
        <translation>
            <numerusform>Nur die %n hier genannte Antwort kann sich ändern, und sie muss es.</numerusform>
            <numerusform>Nur die %n hier genannten Antworten können sich ändern, und jede von ihnen muss es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both open answers must then speak for Rust as well.</source>
        <translation>Beide offenen Antworten müssen dann ebenfalls für Rust sprechen.</translation>
    </message>
    <message>
        <source>Both open answers must then speak against as well.</source>
        <translation>Beide offenen Antworten müssen dann ebenfalls dagegen sprechen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot come out: %n answers would have to change, and too few of them are free to.</source>
        <translation>
            <numerusform>„%1“ kann nicht herauskommen: %n Antwort müsste sich ändern, und zu wenige können es.</numerusform>
            <numerusform>„%1“ kann nicht herauskommen: %n Antworten müssten sich ändern, und zu wenige können es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer to “%1” can be read either way, and it matters here: read the other way, it alone would leave only %2 possible.</source>
        <extracomment>%2 is a list of verdicts.</extracomment>
        <translation>Die Antwort auf „%1“ lässt sich so oder so lesen, und hier kommt es darauf an: Anders gelesen ließe sie allein nur noch %2 zu.</translation>
    </message>
    <message>
        <source>These are two questions: the checklist says whether learning %1 suits you, the rules and the ranking say which language suits the project.</source>
        <translation>Das sind zwei Fragen: Die Checkliste sagt, ob es zu Ihnen passt, %1 zu lernen; die Regeln und die Rangfolge sagen, welche Sprache zum Projekt passt.</translation>
    </message>
    <message>
        <source>This rule %1.</source>
        <extracomment>%1 is &quot;recommends Go&quot;, &quot;warns off Go&quot; or &quot;makes an exception for Go&quot;.</extracomment>
        <translation>Diese Regel %1.</translation>
    </message>
    <message>
        <source>Salary bands, which payback needs, exist only for %1.</source>
        <extracomment>A list of programming languages.</extracomment>
        <translation>Gehaltsbänder, ohne die sich nicht berechnen lässt, wann es sich bezahlt macht, gibt es nur für %1.</translation>
    </message>
    <message>
        <source>Advised as well, but without a learning time in the sources: %1.</source>
        <extracomment>A list of programming languages.</extracomment>
        <translation>Ebenfalls empfohlen, aber ohne Lernzeit in den Quellen: %1.</translation>
    </message>
    <message>
        <source>never first</source>
        <translation>nie vorn</translation>
    </message>
    <message>
        <source>1 point, speaks for Rust</source>
        <translation>1 Punkt, spricht für Rust</translation>
    </message>
    <message>
        <source>no point, speaks against</source>
        <translation>kein Punkt, spricht dagegen</translation>
    </message>
    <message>
        <source>open: no point or 1 point</source>
        <translation>offen: kein Punkt oder 1 Punkt</translation>
    </message>
    <message>
        <source>The axis starts at %1, not at zero.</source>
        <translation>Die Achse beginnt bei %1, nicht bei null.</translation>
    </message>
    <message numerus="yes">
        <source>For %1 to come out, the majority would have to turn to the answer for %2 on at least %n questions.</source>
        <translation>
            <numerusform>Damit %1 herauskommen kann, müsste sich die Mehrheit bei mindestens %n Frage der Antwort für %2 zuwenden.</numerusform>
            <numerusform>Damit %1 herauskommen kann, müsste sich die Mehrheit bei mindestens %n Fragen der Antwort für %2 zuwenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 to come out, the majority would have to turn to the answer against %2 on at least %n questions.</source>
        <extracomment>A verdict in quotation marks, a language.</extracomment>
        <translation>
            <numerusform>Damit %1 herauskommen kann, müsste sich die Mehrheit bei mindestens %n Frage der Antwort gegen %2 zuwenden.</numerusform>
            <numerusform>Damit %1 herauskommen kann, müsste sich die Mehrheit bei mindestens %n Fragen der Antwort gegen %2 zuwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other verdict can come out while the pinned answers stay.</source>
        <translation>Kein anderes Urteil kann herauskommen, solange die festgelegten Antworten bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>It would take %n changed answers before %1 can come out.</source>
        <translation>
            <numerusform>Erst wenn sich %n Antwort ändert, kann %1 herauskommen.</numerusform>
            <numerusform>Erst wenn sich %n Antworten ändern, kann %1 herauskommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence factor is the share of the draws in which a language is first when the criteria weigh what they weigh on average where it is first. A language that is never first has no such weights, a dash in their table, and so no confidence factor.</source>
        <translation>Der Konfidenzfaktor ist der Anteil der Ziehungen, in denen eine Sprache vorn ist, wenn die Kriterien so viel wiegen wie im Mittel dort, wo sie vorn ist. Eine Sprache, die nie vorn ist, hat keine solchen Gewichte, in deren Tabelle steht ein Strich, und daher keinen Konfidenzfaktor.</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <comment>level</comment>
        <extracomment>Title of a chart; the experience level that it is narrowed down to.</extracomment>
        <translation>%1: nur %2</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <comment>languages</comment>
        <extracomment>Title of a chart; the languages that it is narrowed down to.</extracomment>
        <translation>%1: nur %2</translation>
    </message>
    <message>
        <source>%1: only %2, only %3</source>
        <extracomment>Title of a chart; the experience level and the languages that it is narrowed down to.</extracomment>
        <translation>%1: nur %2, nur %3</translation>
    </message>
    <message>
        <source>Verdicts and whether they can come out</source>
        <translation>Urteile, und ob sie noch möglich sind</translation>
    </message>
    <message>
        <source>Reasons for and against</source>
        <translation>Gründe dafür und dagegen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What the decision rules say</source>
        <translation>Was die Entscheidungsregeln sagen</translation>
    </message>
    <message>
        <source>The languages in figures</source>
        <translation>Die Sprachen in Zahlen</translation>
    </message>
    <message>
        <source>Within which weights the lead holds</source>
        <translation>Bei welchen Gewichten die Führung hält</translation>
    </message>
    <message>
        <source>Weights that would put each language first, on average</source>
        <translation>Gewichte, die jede Sprache im Mittel an die erste Stelle setzen</translation>
    </message>
    <message>
        <source>What matters to the project</source>
        <translation>Was dem Projekt wichtig ist</translation>
    </message>
    <message>
        <source>Premiums between the salary bands</source>
        <translation>Aufschläge zwischen den Gehaltsbändern</translation>
    </message>
    <message>
        <source>The plan, phase by phase</source>
        <translation>Der Plan, Phase für Phase</translation>
    </message>
    <message>
        <source>What the other languages advised take</source>
        <translation>Was die anderen empfohlenen Sprachen brauchen</translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation>Wann es sich bezahlt macht</translation>
    </message>
    <message>
        <source>About the person and the project</source>
        <translation>Über die Person und das Projekt</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Claims and figures with their standing</source>
        <translation>Aussagen und Zahlen mit ihrem Stand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>middle of the bands</source>
        <translation>Mitte der Bänder</translation>
    </message>
    <message>
        <source>lower ends, since an open band has no middle</source>
        <translation>untere Enden, denn ein offenes Band hat keine Mitte</translation>
    </message>
    <message>
        <source>fixed</source>
        <comment>answer</comment>
        <translation>fest</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>answer</comment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>what-if</source>
        <comment>answer</comment>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side</comment>
        <extracomment>One side of a contradiction: a source and what it says.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Can it still come out as things stand?</source>
        <translation>Kann es nach jetzigem Stand noch herauskommen?</translation>
    </message>
    <message>
        <source>yes, this is the verdict</source>
        <translation>ja, dies ist das Urteil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Can be reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Answers that can be among them</source>
        <translation>Antworten, die dazu gehören können</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Diese Regel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mark of %1</source>
        <extracomment>The mark of a language, which %1 is.</extracomment>
        <translation>Note von %1</translation>
    </message>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (nicht gesetzt)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Premium (derived)</source>
        <translation>Aufschlag (abgeleitet)</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Hurdles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the payback</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Es beruht auf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the questions</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>%1 (what-if)</source>
        <translation>%1 (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Kleinste Punktzahl</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Größte Punktzahl</translation>
    </message>
    <message>
        <source>Points at most</source>
        <translation>Punkte höchstens</translation>
    </message>
    <message>
        <source>%1 first, in per cent of the ways to weigh the criteria</source>
        <extracomment>A language; the cells are numbers from 0 to 100.</extracomment>
        <translation>%1 zuerst, in Prozent der Arten, die Kriterien zu gewichten</translation>
    </message>
    <message>
        <source>%1, low end of the salary band, %2</source>
        <extracomment>A language; a currency and a time, such as: US dollars a year.</extracomment>
        <translation>%1, unteres Ende des Gehaltsbands, %2</translation>
    </message>
    <message>
        <source>%1, high end of the salary band, %2</source>
        <extracomment>A language; a currency and a time, such as: US dollars a year.</extracomment>
        <translation>%1, oberes Ende des Gehaltsbands, %2</translation>
    </message>
    <message>
        <source>A majority is counted among the members who took a side.</source>
        <translation>Eine Mehrheit zählt unter den Mitgliedern, die sich festgelegt haben.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message numerus="yes">
        <source>%1, and as open answers turn out up to %n</source>
        <extracomment>%1 is a statement such as “8: 3 members”.</extracomment>
        <translation>
            <numerusform>%1, und je nach den offenen Antworten bis zu %n</numerusform>
            <numerusform>%1, und je nach den offenen Antworten bis zu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars count members whose score is certain; the line reaches up to all those for whom open answers still allow it.</source>
        <translation>Balken zählen Mitglieder, deren Punktzahl feststeht; die Linie reicht bis zu allen, denen die offenen Antworten sie noch erlauben.</translation>
    </message>
    <message>
        <source>The ranking has a clear leader by the priorities given: %1, in %2 of 100 ways.</source>
        <extracomment>A language; a number or &quot;more than 99&quot;.</extracomment>
        <translation>Nach den gesetzten Prioritäten führt in der Rangfolge klar %1, auf %2 von 100 Arten.</translation>
    </message>
    <message>
        <source>The ranking leans towards %1 by the priorities given, in %2 of 100 ways.</source>
        <extracomment>A language; a number.</extracomment>
        <translation>Nach den gesetzten Prioritäten neigt die Rangfolge zu %1, auf %2 von 100 Arten.</translation>
    </message>
    <message>
        <source>The ranking is too close to call by the priorities given.</source>
        <translation>Nach den gesetzten Prioritäten ist die Rangfolge zu knapp, um zu entscheiden.</translation>
    </message>
    <message>
        <source>The ranking is tied by the priorities given.</source>
        <translation>Nach den gesetzten Prioritäten herrscht in der Rangfolge Gleichstand.</translation>
    </message>
    <message>
        <source>The ranking counts only once priorities are set.</source>
        <translation>Die Rangfolge zählt erst, wenn Prioritäten gesetzt sind.</translation>
    </message>
    <message>
        <source>With every criterion alike, %1 leads in %2 of 100 ways; that counts only once priorities are set.</source>
        <extracomment>A language; a number, or &quot;more than 99&quot; or &quot;fewer than 1&quot;.</extracomment>
        <translation>Mit gleich wichtigen Kriterien führt %1 auf %2 von 100 Arten; das zählt erst, wenn Prioritäten gesetzt sind.</translation>
    </message>
    <message>
        <source>Too close to call: %1 leads in only %2 of 100 ways to weigh the criteria by the priorities given.</source>
        <extracomment>A language; a number or &quot;fewer than 1&quot;.</extracomment>
        <translation>Zu knapp, um zu entscheiden: %1 führt nur auf %2 von 100 Arten, die Kriterien nach den gesetzten Prioritäten zu gewichten.</translation>
    </message>
    <message>
        <source>%1 leads in %2 of 100 ways to weigh the criteria by the priorities given.</source>
        <extracomment>A language; a number or &quot;more than 99&quot;.</extracomment>
        <translation>%1 führt auf %2 von 100 Arten, die Kriterien nach den gesetzten Prioritäten zu gewichten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rate and range</comment>
        <extracomment>A growth rate and its range under rounding: 30.8% (20% to 49%).</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shown are the ends of the band, not a distribution, in %1; “+” marks an open end.</source>
        <extracomment>%1 is a unit (&quot;US dollars a year&quot;).</extracomment>
        <translation>Gezeigt sind die Enden des Bandes, keine Verteilung, in %1; „+“ kennzeichnet ein offenes Ende.</translation>
    </message>
    <message>
        <source>The labels on the bands are in thousands.</source>
        <translation>Die Beschriftung der Bänder steht in Tausend.</translation>
    </message>
    <message>
        <source>Just as divided: %1.</source>
        <extracomment>%1 is a list of questions that come after those on which a team disagrees most.</extracomment>
        <translation>Ebenso uneinig: %1.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Rustworthy summary</source>
        <translation>Rustworthy-Zusammenfassung</translation>
    </message>
    <message>
        <source>Rustworthy summary (what-if)</source>
        <translation>Rustworthy-Zusammenfassung (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>%1 · Catalog “%2”, version %3 · Rustworthy %4</source>
        <translation>%1 · Katalog „%2“, Version %3 · Rustworthy %4</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>%1 (weak)</source>
        <translation>%1 (schwach)</translation>
    </message>
    <message>
        <source>%1 (what-if)</source>
        <translation>%1 (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>What-if: these are not the answers that the person gave.</source>
        <translation>Was-wäre-wenn: Dies sind nicht die Antworten, die die Person gegeben hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A language and how many rules speak for and against it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Every verdict can still come out: the open answers decide.</source>
        <translation>Jedes Urteil ist noch möglich: Die offenen Antworten entscheiden.</translation>
    </message>
    <message>
        <source>Answers that pull against each other</source>
        <translation>Antworten, die einander widerstreben</translation>
    </message>
    <message>
        <source>About the person and the project</source>
        <translation>Über die Person und das Projekt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a short citation such as: B, “Decision Checklist: 15 Questions”.</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sourced sentence</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Where the sources contradict each other</source>
        <translation>Wo die Quellen einander widersprechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase</comment>
        <extracomment>A phase of learning and its time, e.g. &quot;Foundations: 2–4 weeks from the start&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>One date, or &quot;between&quot; two dates.</extracomment>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Hurdles</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>What the other languages advised take</source>
        <translation>Was die anderen empfohlenen Sprachen brauchen</translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation>Wann es sich bezahlt macht</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Es beruht auf</translation>
    </message>
    <message>
        <source>Advice on learning</source>
        <translation>Rat zum Lernen</translation>
    </message>
    <message>
        <source>What matters to the project</source>
        <translation>Was dem Projekt wichtig ist</translation>
    </message>
    <message>
        <source>What would hand the lead over</source>
        <translation>Was die Führung wechseln ließe</translation>
    </message>
    <message>
        <source>The languages in figures</source>
        <translation>Die Sprachen in Zahlen</translation>
    </message>
    <message>
        <source>Within which weights the lead holds</source>
        <translation>Bei welchen Gewichten die Führung hält</translation>
    </message>
    <message>
        <source>Weights that would put each language first, on average</source>
        <translation>Gewichte, die jede Sprache im Mittel an die erste Stelle setzen</translation>
    </message>
    <message>
        <source>This rule %1</source>
        <extracomment>%1 is what a rule does, such as &quot;recommends Rust&quot; or &quot;warns off Rust&quot;.</extracomment>
        <translation>Diese Regel %1</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <extracomment>What made a decision rule apply, e.g. &quot;Command-line tool&quot;.</extracomment>
        <translation>Wegen: %1</translation>
    </message>
    <message>
        <source>Rules that pull against each other</source>
        <translation>Regeln, die einander entgegenstehen</translation>
    </message>
    <message>
        <source>This rule</source>
        <translation>Diese Regel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>A path with both</source>
        <translation>Ein Weg mit beidem</translation>
    </message>
    <message>
        <source>Combinations in use</source>
        <translation>Kombinationen in der Praxis</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was dieser Weg bringt</translation>
    </message>
    <message>
        <source>What to learn or use instead, or first</source>
        <translation>Was stattdessen oder zuerst zu lernen oder zu verwenden ist</translation>
    </message>
    <message>
        <source>Majority of each question</source>
        <translation>Mehrheit bei jeder Frage</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>How often one language is ahead of another</source>
        <translation>Wie oft eine Sprache vor einer anderen liegt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Answers and priorities that differ</source>
        <translation>Antworten und Prioritäten, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Claims behind this summary to be read with care</source>
        <translation>Aussagen hinter dieser Zusammenfassung, die mit Vorsicht zu lesen sind</translation>
    </message>
    <message numerus="yes">
        <source>%n further claim(s) behind this summary: no source contradicts them and no figure in them is outdated. The program lists them all under Evidence.</source>
        <translation>
            <numerusform>%n weitere Aussage hinter dieser Zusammenfassung: Keine Quelle widerspricht ihr, und keine Zahl darin ist überholt. Das Programm führt sie unter „Belege“ auf.</numerusform>
            <numerusform>%n weitere Aussagen hinter dieser Zusammenfassung: Keine Quelle widerspricht ihnen, und keine Zahl darin ist überholt. Das Programm führt alle unter „Belege“ auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>These answers as text</source>
        <translation>Diese Antworten als Text</translation>
    </message>
    <message>
        <source>What-if: the text holds the answers that were tried out, not those that the person gave.</source>
        <translation>Was-wäre-wenn: Der Text enthält die probeweise gegebenen Antworten, nicht die der Person.</translation>
    </message>
    <message>
        <source>Rustworthy opens this text like a file of answers; line breaks in it do no harm. It holds the answers, what is being built, the circumstances and the priorities, but nothing about the person.</source>
        <translation>Rustworthy öffnet diesen Text wie eine Antwortdatei; Zeilenumbrüche darin schaden nicht. Er enthält die Antworten, was gebaut wird, die Umstände und die Prioritäten, aber nichts über die Person.</translation>
    </message>
    <message>
        <source>%1 · Rustworthy %2</source>
        <extracomment>A date; the program&apos;s version.</extracomment>
        <translation>%1 · Rustworthy %2</translation>
    </message>
    <message>
        <source>Where the members disagree most</source>
        <translation>Worin die Mitglieder am wenigsten einig sind</translation>
    </message>
    <message>
        <source>What would change the majority’s verdict</source>
        <translation>Was das Urteil der Mehrheit ändern würde</translation>
    </message>
    <message>
        <source>The languages, ranked by all members</source>
        <translation>Die Sprachen, gereiht von allen Mitgliedern</translation>
    </message>
    <message>
        <source>Rustworthy team result</source>
        <translation>Rustworthy: Ergebnis des Teams</translation>
    </message>
    <message>
        <source>Rustworthy comparison</source>
        <translation>Rustworthy: Vergleich</translation>
    </message>
    <message>
        <source>For you, by the checklist</source>
        <translation>Für Sie, nach der Checkliste</translation>
    </message>
    <message>
        <source>For your project, by the rules and the ranking</source>
        <translation>Für Ihr Projekt, nach Regeln und Rangfolge</translation>
    </message>
    <message>
        <source>Present pay and payback are not part of this export: they are left out unless they are asked for.</source>
        <translation>Das jetzige Gehalt und die Frage, wann es sich bezahlt macht, gehören nicht zu dieser Ausgabe: Beides bleibt weg, wenn es nicht verlangt wird.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The chart of these figures and its source stand at the beginning.</source>
        <translation>Das Diagramm dieser Zahlen und seine Quelle stehen am Anfang.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and page</comment>
        <extracomment>A part of the summary and its page.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer, continued</source>
        <translation>Die Antwort, Fortsetzung</translation>
    </message>
    <message>
        <source>The letters stand for the sources at the end, where the standing of each figure is given as well.</source>
        <translation>Die Buchstaben stehen für die Quellen am Ende; dort steht auch, was von jeder Zahl zu halten ist.</translation>
    </message>
    <message>
        <source>How each view is computed</source>
        <translation>Wie jede Ansicht gerechnet ist</translation>
    </message>
    <message>
        <source>The checklist</source>
        <translation>Die Checkliste</translation>
    </message>
    <message>
        <source>Each answer speaks for Rust, against it, or is open. The open answers make the score a range, and a verdict is named only when no other can come out. Shares count the ways to answer the open questions; they do not say how probable one is.</source>
        <translation>Jede Antwort spricht für Rust, dagegen oder ist offen. Die offenen Antworten machen aus der Punktzahl eine Spanne, und ein Urteil wird nur genannt, wenn kein anderes mehr möglich ist. Anteile zählen, auf wie viele Arten sich die offenen Fragen beantworten lassen; wie wahrscheinlich eine davon ist, sagen sie nicht.</translation>
    </message>
    <message>
        <source>The decision rules</source>
        <translation>Die Entscheidungsregeln</translation>
    </message>
    <message>
        <source>A rule applies when what is being built, a circumstance or an answer is the one it names. Rules are shown one by one and are neither weighed nor added up; those that contradict each other stand side by side.</source>
        <translation>Eine Regel gilt, wenn das, was gebaut wird, ein Umstand oder eine Antwort das ist, was sie nennt. Regeln stehen einzeln da und werden weder gewichtet noch zusammengezählt; die einander widersprechen, stehen nebeneinander.</translation>
    </message>
    <message>
        <source>The ranking</source>
        <translation>Die Rangfolge</translation>
    </message>
    <message>
        <source>Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen 1998; Lahdelma and Salminen 2001), in its form for marks and priorities that are only an order (Lahdelma, Miettinen and Salminen 2003; Tervonen and Lahdelma 2007). Weights that agree with the priorities, and values that agree with the marks, are drawn at random, always the same draws; counted is how often each language takes each rank. The weighted sum takes the mean of those weights and values instead.</source>
        <translation>Stochastische multikriterielle Akzeptanzanalyse (Lahdelma, Hokkanen und Salminen 1998; Lahdelma und Salminen 2001), in ihrer Form für Noten und Prioritäten, die nur eine Reihenfolge sind (Lahdelma, Miettinen und Salminen 2003; Tervonen und Lahdelma 2007). Gewichte, die zu den Prioritäten passen, und Werte, die zu den Noten passen, werden zufällig gezogen, immer dieselben Ziehungen; gezählt wird, wie oft jede Sprache auf jedem Rang steht. Die gewichtete Summe nimmt stattdessen den Mittelwert dieser Gewichte und Werte.</translation>
    </message>
    <message>
        <source>Market and plan</source>
        <translation>Markt und Plan</translation>
    </message>
    <message>
        <source>Printed figures are those of the sources. Middles of bands, differences and yearly growth are computed from them and marked as derived; a band that is open at one end has no middle. Times of learning are those of one printed line, and the lines are not combined.</source>
        <translation>Gedruckte Zahlen sind die der Quellen. Mitten von Bändern, Unterschiede und jährliches Wachstum sind daraus berechnet und als abgeleitet gekennzeichnet; ein Band, das an einem Ende offen ist, hat keine Mitte. Lernzeiten sind die einer gedruckten Zeile, und die Zeilen werden nicht vermischt.</translation>
    </message>
    <message>
        <source>The views are kept apart: none is mixed into another.</source>
        <translation>Die Ansichten bleiben getrennt: Keine wird in eine andere eingerechnet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rustworthy</source>
        <translation>Rustworthy</translation>
    </message>
    <message>
        <source>Catalog “%1”</source>
        <translation>Katalog „%1“</translation>
    </message>
    <message>
        <source>Date of this summary</source>
        <translation>Datum dieser Zusammenfassung</translation>
    </message>
    <message>
        <source>What this summary does not hold</source>
        <translation>Was diese Zusammenfassung nicht enthält</translation>
    </message>
    <message>
        <source>Nothing is left out for privacy: present pay was asked for.</source>
        <translation>Nichts ist aus Gründen der Vertraulichkeit weggelassen: Das jetzige Gehalt wurde verlangt.</translation>
    </message>
    <message>
        <source>Present pay and what follows from it: they are private.</source>
        <translation>Das jetzige Gehalt und was daraus folgt: Beides ist vertraulich.</translation>
    </message>
    <message>
        <source>The part “%1”: it was not chosen.</source>
        <extracomment>%1 is the heading of a part of the summary.</extracomment>
        <translation>Der Teil „%1“: Er wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Salaries</source>
        <translation>Gehälter</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Head of a table&apos;s column whose cells say that the rows are those of a what-if.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title</comment>
        <extracomment>%1 is what a file holds, such as “Rustworthy summary”; %2 is the name of the answers.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The letters stand for the sources. %1</source>
        <extracomment>%1 is a list such as “A: A guide to Rust; B: An assessment”.</extracomment>
        <translation>Die Buchstaben stehen für die Quellen. %1</translation>
    </message>
    <message>
        <source>“You” is the person whose decision this is.</source>
        <translation>„Sie“ ist die Person, um deren Entscheidung es geht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source</comment>
        <extracomment>A source&apos;s letter and its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::charts::ChartArea</name>
    <message>
        <source>%1: %2</source>
        <comment>chart: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::charts::ChartPanel</name>
    <message>
        <source>T</source>
        <comment>key that swaps chart and table</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>About this figure</source>
        <translation>Über diese Zahl</translation>
    </message>
    <message>
        <source>Show the numbers as a table, or the chart again (key %1)</source>
        <translation>Die Zahlen als Tabelle zeigen oder wieder das Diagramm (Taste %1)</translation>
    </message>
    <message>
        <source>Table of “%1” (key %2)</source>
        <translation>Tabelle zu „%1“ (Taste %2)</translation>
    </message>
    <message>
        <source>About this figure: %1</source>
        <translation>Über diese Zahl: %1</translation>
    </message>
    <message>
        <source>The arrow keys read the values one by one.</source>
        <translation>Die Pfeiltasten lesen die Werte einzeln vor.</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>Kopieren oder ausgeben</translation>
    </message>
    <message>
        <source>Copy or export “%1”</source>
        <translation>„%1“ kopieren oder ausgeben</translation>
    </message>
    <message>
        <source>%1 Your pay is left out.</source>
        <extracomment>What was done, such as &quot;The picture is on the clipboard.&quot;</extracomment>
        <translation>%1 Ihr Gehalt ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>rustworthy::charts::ExhibitMenu</name>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy Ta&amp;ble</source>
        <translation>Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>rustworthy::presentation::SummaryParts</name>
    <message>
        <source>Reasons for and against</source>
        <translation>Gründe dafür und dagegen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What the decision rules say</source>
        <translation>Was die Entscheidungsregeln sagen</translation>
    </message>
    <message>
        <source>The languages, ranked by what matters to the project</source>
        <translation>Die Sprachen, geordnet nach dem, was dem Projekt wichtig ist</translation>
    </message>
    <message>
        <source>Salaries and job postings</source>
        <translation>Gehälter und Stellenanzeigen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>Sources and what their figures are worth</source>
        <translation>Die Quellen und was ihre Zahlen wert sind</translation>
    </message>
    <message>
        <source>Method and versions</source>
        <translation>Verfahren und Versionen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AboutDialog</name>
    <message>
        <source>About Rustworthy</source>
        <translation>Über Rustworthy</translation>
    </message>
    <message>
        <source>Rustworthy %1</source>
        <translation>Rustworthy %1</translation>
    </message>
    <message>
        <source>Helps to decide whether Rust is worth learning for you and worth using in your project.</source>
        <translation>Hilft bei der Entscheidung, ob es sich für Sie lohnt, Rust zu lernen, und für Ihr Projekt, es zu verwenden.</translation>
    </message>
    <message>
        <source>An independent program. It is not affiliated with, and not endorsed by, the Rust Foundation or the Rust project.</source>
        <translation>Ein unabhängiges Programm. Es ist weder mit der Rust Foundation oder dem Rust-Projekt verbunden noch von ihnen empfohlen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Content: %1, version %2.</source>
        <translation>Inhalt: %1, Version %2.</translation>
    </message>
    <message>
        <source>Built on Qt %1, running with Qt %2.</source>
        <translation>Gebaut mit Qt %1, läuft mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AboutPage</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>All of this is optional. It picks out your level in the salary figures and says which learning times apply to you; it does not change the checklist&apos;s verdict.</source>
        <translation>Alles hier ist freiwillig. Es hebt Ihre Stufe in den Gehaltszahlen hervor und bestimmt, welche Lernzeiten für Sie gelten; das Urteil der Checkliste ändert es nicht.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The program has no network code, and present pay is left out of every export unless you ask for it.</source>
        <translation>Nichts verlässt diesen Computer. Das Programm enthält keinen Netzwerkcode, und das derzeitige Gehalt kommt nur auf Ihren Wunsch in das, was Sie ausgeben.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::AnswerRow</name>
    <message>
        <source>Changed in this what-if</source>
        <translation>In diesem Was-wäre-wenn geändert</translation>
    </message>
    <message>
        <source>A fact that cannot change</source>
        <translation>Steht fest und kann sich nicht ändern</translation>
    </message>
    <message>
        <source>Pinned answers are left out of what would change the verdict.</source>
        <translation>Als fest markierte Antworten bleiben bei dem, was das Urteil ändern würde, außer Betracht.</translation>
    </message>
    <message>
        <source>About this figure</source>
        <translation>Über diese Zahl</translation>
    </message>
    <message>
        <source>Weak point: %1</source>
        <translation>Schwacher Punkt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure that bears on the answer: its status, e.g. &quot;Disputed&quot;, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::BiasDialog</name>
    <message>
        <source>Bias Check</source>
        <translation>Bias-Prüfung</translation>
    </message>
    <message>
        <source>Bias check</source>
        <translation>Bias-Prüfung</translation>
    </message>
    <message>
        <source>What whole sheets of answers give</source>
        <translation>Was ganze Antwortbögen ergeben</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many complete sheets end in each verdict</source>
        <translation>Wie viele vollständige Bögen bei jedem Urteil enden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Complete sheets</source>
        <translation>Vollständige Bögen</translation>
    </message>
    <message>
        <source>Verdicts that can come out</source>
        <translation>Mögliche Urteile</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ChangeBlock</name>
    <message>
        <source>Goes to this answer</source>
        <translation>Geht zu dieser Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answer(s) that can be among them</source>
        <translation>
            <numerusform>%n Antwort zeigen, die dazu gehören kann</numerusform>
            <numerusform>Alle %n Antworten zeigen, die dazu gehören können</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, towards “%2”</source>
        <extracomment>An answer that could change, the band that it would help to reach.</extracomment>
        <translation>%1, in Richtung „%2“</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ChangesPanel</name>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Answers that pull against each other</source>
        <translation>Antworten, die einander widerstreben</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ClaimLinks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure that bears on the rule: its status, e.g. &quot;Disputed&quot;, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About this figure</source>
        <translation>Über diese Zahl</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <extracomment>%1 is the text of a link, %2 the sentence it bears on</extracomment>
        <translation>%1, zu: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ClaimsModel</name>
    <message>
        <source>Figure or claim</source>
        <translation>Zahl oder Aussage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::CombinedPanel</name>
    <message>
        <source>The advice as a whole</source>
        <translation>Der Rat im Ganzen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>For you, by the checklist</source>
        <translation>Für Sie, nach der Checkliste</translation>
    </message>
    <message>
        <source>For your project, by the rules and the ranking</source>
        <translation>Für Ihr Projekt, nach Regeln und Rangfolge</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::CompareDialog</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Where the answers differ</source>
        <translation>Worin sich die Antworten unterscheiden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two to six documents side by side: those of several people, or yours of today and of another time. File, Duplicate makes a copy to change.</source>
        <translation>Zwei bis sechs Dokumente nebeneinander: die mehrerer Personen oder Ihre von heute und von einer anderen Zeit. „Datei“, „Duplizieren“ legt eine Kopie zum Ändern an.</translation>
    </message>
    <message>
        <source>Add at least two documents, or drop them here.</source>
        <translation>Fügen Sie mindestens zwei Dokumente hinzu, oder lassen Sie sie hier fallen.</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Add at least one more document, or drop it here.</source>
        <translation>Fügen Sie noch mindestens ein Dokument hinzu, oder ziehen Sie es hierher.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::DocumentFlow</name>
    <message>
        <source>answers</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>Your answers are unchanged. File, Open chooses another file.</source>
        <translation>Ihre Antworten sind unverändert. Mit „Datei“, „Öffnen“ wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was opened and your answers are unchanged. Correct the file or choose another one.</source>
        <translation>Nichts wurde geöffnet, und Ihre Antworten sind unverändert. Korrigieren Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Everything else was opened. File, Open chooses another file.</source>
        <translation>Alles andere wurde geöffnet. Mit „Datei“, „Öffnen“ wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Your answers are still here, unsaved. Save them under another name or in another folder.</source>
        <translation>Ihre Antworten sind noch hier, aber nicht gespeichert. Speichern Sie sie unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was taken out of the list of recent files; File, Open finds it where it has gone to.</source>
        <translation>Sie wurde aus der Liste der zuletzt geöffneten Dateien genommen; „Datei“, „Öffnen“ findet sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Your answers are unchanged. Drop one file that ends in .rustworthy.</source>
        <translation>Ihre Antworten sind unverändert. Lassen Sie eine einzelne Datei fallen, die auf .rustworthy endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n things were dropped at once.</source>
        <translation>
            <numerusform>%n Ding wurde auf einmal fallen gelassen.</numerusform>
            <numerusform>%n Dinge wurden auf einmal fallen gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer.</source>
        <translation>Was fallen gelassen wurde, ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 is not a file of answers.</source>
        <translation>%1 ist keine Antwortdatei.</translation>
    </message>
    <message>
        <source>The answers of the what-if were copied as text, without what you said about yourself.</source>
        <translation>Die Antworten des Was-wäre-wenn wurden als Text kopiert, ohne das, was Sie über sich gesagt haben.</translation>
    </message>
    <message>
        <source>Your answers were copied as text, without what you said about yourself.</source>
        <translation>Ihre Antworten wurden als Text kopiert, ohne das, was Sie über sich gesagt haben.</translation>
    </message>
    <message>
        <source>This is a copy now, not saved yet; the document it was made of is as it was.</source>
        <translation>Das ist jetzt eine Kopie, noch nicht gespeichert; das Dokument, von dem sie stammt, ist unverändert.</translation>
    </message>
    <message>
        <source>Look again on %1. Save to keep the day.</source>
        <translation>Am %1 noch einmal ansehen. Speichern Sie, um den Tag zu behalten.</translation>
    </message>
    <message>
        <source>No day to look again.</source>
        <translation>Kein Tag zum Wiederansehen.</translation>
    </message>
    <message>
        <source>This is a copy now, not saved yet, with your last changes; the file is as it was saved.</source>
        <translation>Das ist jetzt eine Kopie, noch nicht gespeichert, mit Ihren letzten Änderungen; die Datei ist, wie sie gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::EvidenceTable</name>
    <message>
        <source>Sho&amp;w:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>Looks in every column and in the evidence</source>
        <translation>Sucht in allen Spalten und in den Belegen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Figures and claims</source>
        <translation>Zahlen und Aussagen</translation>
    </message>
    <message>
        <source>Details of the selected figure</source>
        <translation>Einzelheiten zur gewählten Zahl</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Show all to see every figure again.</source>
        <translation>Nichts entspricht dem Filter. „Alle zeigen“ bringt sämtliche Zahlen zurück.</translation>
    </message>
    <message>
        <source>Figure or claim</source>
        <translation>Zahl oder Aussage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What the articles say, side by side</source>
        <translation>Was die Artikel sagen, nebeneinander</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Checked by calculation</source>
        <translation>Rechnerisch geprüft</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a table; how many of its rows are shown.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück zu meiner Stelle</translation>
    </message>
    <message>
        <source>Claims, figures and rules</source>
        <translation>Aussagen, Zahlen und Regeln</translation>
    </message>
    <message>
        <source>Background reading</source>
        <translation>Hintergrund zum Lesen</translation>
    </message>
    <message>
        <source>Bears on: %1</source>
        <extracomment>%1 is a question or criterion in short that a text bears on</extracomment>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <extracomment>%1 is the text of a link, %2 the sentence it bears on</extracomment>
        <translation>%1, zu: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportDialog</name>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Include present pay and payback</source>
        <translation>Mit jetzigem &amp;Gehalt und Amortisation</translation>
    </message>
    <message>
        <source>Left out unless you include them: what is handed over is easily passed on.</source>
        <translation>Ohne Ihr Zutun bleibt beides weg: Was man weitergibt, wird leicht weitergereicht.</translation>
    </message>
    <message>
        <source>Open it when it is &amp;done</source>
        <translation>Danach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Summary as PDF</source>
        <translation>Zusammenfassung als PDF</translation>
    </message>
    <message>
        <source>Summary as web page (HTML)</source>
        <translation>Zusammenfassung als Webseite (HTML)</translation>
    </message>
    <message>
        <source>Summary as Markdown text</source>
        <translation>Zusammenfassung als Markdown-Text</translation>
    </message>
    <message>
        <source>Chart as picture (PNG)</source>
        <translation>Diagramm als Bild (PNG)</translation>
    </message>
    <message>
        <source>Chart as picture, double size (PNG)</source>
        <translation>Diagramm als Bild, doppelte Größe (PNG)</translation>
    </message>
    <message>
        <source>Chart as drawing (SVG)</source>
        <translation>Diagramm als Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für die Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Evaluation for programs (JSON)</source>
        <translation>Auswertung für Programme (JSON)</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>To read, to print and to pass on.</source>
        <translation>Zum Lesen, Drucken und Weitergeben.</translation>
    </message>
    <message>
        <source>One file for any browser, with headings and tables that a screen reader finds its way in.</source>
        <translation>Eine Datei für jeden Browser, mit Überschriften und Tabellen, in denen sich ein Bildschirmleser zurechtfindet.</translation>
    </message>
    <message>
        <source>Plain text for an issue or a chat.</source>
        <translation>Reiner Text für ein Ticket oder einen Chat.</translation>
    </message>
    <message>
        <source>All charts, one below the other</source>
        <translation>Alle Diagramme untereinander</translation>
    </message>
    <message>
        <source>All tables in one file</source>
        <translation>Alle Tabellen in einer Datei</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>D&amp;iagramm</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tabe&amp;lle</translation>
    </message>
    <message>
        <source>There is no preview of this format. “Open it when it is done” shows the file.</source>
        <translation>Dieses Format hat keine Vorschau. „Danach öffnen“ zeigt die Datei.</translation>
    </message>
    <message>
        <source>Scores, rules and ranking as data. Present pay and payback are never in it.</source>
        <translation>Punktzahlen, Regeln und Rangfolge als Daten. Das jetzige Gehalt und die Amortisation stehen nie darin.</translation>
    </message>
    <message>
        <source>The printer is set to this paper. With another one, chosen there, pages break elsewhere.</source>
        <translation>Der Drucker wird auf dieses Papier eingestellt. Auf anderem, das Sie dort wählen, wechseln die Seiten an anderen Stellen.</translation>
    </message>
    <message>
        <source>Separated by commas, in UTF-8. Columns of numbers have a decimal point and no separators of thousands, in every language.</source>
        <translation>Durch Kommas getrennt, in UTF-8. Spalten mit Zahlen haben in jeder Sprache einen Dezimalpunkt und keine Tausendertrennzeichen.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportFlow</name>
    <message>
        <source>charts</source>
        <comment>part of a file name</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>part of a file name</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Nothing was written and your answers are unchanged. Export again to another place.</source>
        <translation>Nichts wurde geschrieben, und Ihre Antworten sind unverändert. Exportieren Sie noch einmal, an einen anderen Ort.</translation>
    </message>
    <message>
        <source>&amp;Export Again…</source>
        <translation>Noch einmal &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportName</name>
    <message>
        <source>verdict open</source>
        <extracomment>Part of a file name: the verdict is still open.</extracomment>
        <translation>Urteil offen</translation>
    </message>
    <message>
        <source>what-if %1</source>
        <extracomment>Part of a file name; %1 is the verdict.</extracomment>
        <translation>Was-wäre-wenn %1</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportParts</name>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;Alle Teile</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>Tei&amp;le</translation>
    </message>
    <message>
        <source>Parts of the summary</source>
        <translation>Teile der Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 parts are left out. The first page, with the answer and its charts, always stays.</source>
        <extracomment>%1 is the number of all parts.</extracomment>
        <translation>
            <numerusform>%n von %1 Teilen ist weggelassen. Die erste Seite mit der Antwort und ihren Diagrammen bleibt immer.</numerusform>
            <numerusform>%n von %1 Teilen sind weggelassen. Die erste Seite mit der Antwort und ihren Diagrammen bleibt immer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ExportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Gezeigte Seite</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After the number of a page: how many there are.</extracomment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::FiguresDialog</name>
    <message>
        <source>About the Figures</source>
        <translation>Über die Zahlen</translation>
    </message>
    <message>
        <source>Figures and claims</source>
        <translation>Zahlen und Aussagen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Was die Status bedeuten</translation>
    </message>
    <message>
        <source>Opens in the browser</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>From the catalog “%1”, version %2. Nothing here is presented as established fact: every figure has its source and a status.</source>
        <translation>Aus dem Katalog „%1“, Version %2. Nichts hier wird als gesicherte Tatsache dargestellt: Jede Zahl hat ihre Quelle und einen Status.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::FileDialogs</name>
    <message>
        <source>Rustworthy answers (*.rustworthy)</source>
        <translation>Rustworthy-Antworten (*.rustworthy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>Save Answers As</source>
        <translation>Antworten speichern unter</translation>
    </message>
    <message>
        <source>Add Answers</source>
        <translation>Antworten hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file name does not fit</source>
        <translation>Der Dateiname passt nicht</translation>
    </message>
    <message>
        <source>%1 does not end in %2, by which other programs know what it is.</source>
        <extracomment>%1 is a file name, %2 one or two suffixes such as .pdf, .csv</extracomment>
        <translation>%1 endet nicht auf %2; daran erkennen andere Programme, was es ist.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet</source>
        <translation>Tabellen für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown texts</source>
        <translation>Markdown-Texte</translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>Daten für Programme</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Nothing was written. Choose again: the ending is put right.</source>
        <translation>Nichts wurde geschrieben. Wählen Sie noch einmal: Die Endung wird berichtigt.</translation>
    </message>
    <message>
        <source>%1 holds the open answers, which the export would replace.</source>
        <translation>%1 enthält die offenen Antworten, die der Export ersetzen würde.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Nichts wurde geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::GroupDialog</name>
    <message>
        <source>Reading the files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the file is in the list already</source>
        <translation>die Datei steht schon in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>at most %n document(s) can be in the list</source>
        <translation>
            <numerusform>höchstens %n Dokument kann in der Liste stehen</numerusform>
            <numerusform>höchstens %n Dokumente können in der Liste stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>these are the open answers, which are in the list already</source>
        <translation>das sind die geöffneten Antworten, die schon in der Liste stehen</translation>
    </message>
    <message>
        <source>Not every file was added</source>
        <translation>Nicht jede Datei wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The others are in the list. Correct these files, or choose others.</source>
        <translation>Die übrigen stehen in der Liste. Berichtigen Sie diese Dateien, oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Geöffnete Antworten</translation>
    </message>
    <message>
        <source>%1 (what-if)</source>
        <extracomment>Answers that are only tried out.</extracomment>
        <translation>%1 (Was-wäre-wenn)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Open Answers</source>
        <translation>&amp;Geöffnete Antworten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>this version of the catalog does not know it, so that it has no effect</source>
        <translation>diese Version des Katalogs kennt es nicht, daher hat es keine Wirkung</translation>
    </message>
    <message>
        <source>The others are in the list.</source>
        <translation>Die anderen stehen in der Liste.</translation>
    </message>
    <message>
        <source>Part of the files has no effect</source>
        <translation>Ein Teil der Dateien hat keine Wirkung</translation>
    </message>
    <message>
        <source>Everything else counts.</source>
        <translation>Alles andere zählt.</translation>
    </message>
    <message>
        <source>The list is full. Remove a document from it to add another.</source>
        <translation>Die Liste ist voll. Entfernen Sie ein Dokument, um ein anderes hinzuzufügen.</translation>
    </message>
    <message>
        <source>&amp;Compute Again</source>
        <translation>Noch einmal &amp;rechnen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::History</name>
    <message>
        <source>clear answers</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Leeren der Antworten</translation>
    </message>
    <message>
        <source>keep what-if</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Übernehmen des Was-wäre-wenn</translation>
    </message>
    <message>
        <source>revert to the saved answers</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Zurück zu den gespeicherten Antworten</translation>
    </message>
    <message>
        <source>change of several answers</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Änderung mehrerer Antworten</translation>
    </message>
    <message>
        <source>experience level</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Erfahrungsstufe</translation>
    </message>
    <message>
        <source>background</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Vorerfahrung</translation>
    </message>
    <message>
        <source>time for learning</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Zeit zum Lernen</translation>
    </message>
    <message>
        <source>hours a week</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>present pay</source>
        <comment>name of a step in the undo menu</comment>
        <translation>jetziges Gehalt</translation>
    </message>
    <message>
        <source>main language at present</source>
        <comment>name of a step in the undo menu</comment>
        <translation>jetzige Hauptsprache</translation>
    </message>
    <message>
        <source>pin of %1</source>
        <extracomment>Name of a step in the undo menu; %1 is a question&apos;s short name.</extracomment>
        <translation>Festlegung von %1</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <extracomment>Name of a step in the undo menu; %1 is a question&apos;s short name.</extracomment>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>priority of %1</source>
        <extracomment>Name of a step in the undo menu; %1 is a criterion.</extracomment>
        <translation>Priorität von %1</translation>
    </message>
    <message>
        <source>what is being built: %1</source>
        <extracomment>Name of a step in the undo menu; %1 is a kind of project.</extracomment>
        <translation>was gebaut wird: %1</translation>
    </message>
    <message>
        <source>circumstance: %1</source>
        <extracomment>Name of a step in the undo menu; %1 is a circumstance.</extracomment>
        <translation>Umstand: %1</translation>
    </message>
    <message>
        <source>priorities</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>date to look again</source>
        <comment>name of a step in the undo menu</comment>
        <translation>Tag zum Wiederansehen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::HybridSection</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>A path with both</source>
        <translation>Ein Weg mit beidem</translation>
    </message>
    <message>
        <source>Combinations in use</source>
        <translation>Kombinationen in der Praxis</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was dieser Weg bringt</translation>
    </message>
    <message>
        <source>Show the path phase by phase</source>
        <translation>Den Weg Phase für Phase zeigen</translation>
    </message>
    <message>
        <source>Hide the path phase by phase</source>
        <translation>Den Weg Phase für Phase verbergen</translation>
    </message>
    <message>
        <source>Source: %1, for: %2</source>
        <extracomment>%1 is a source, %2 the text that stands there</extracomment>
        <translation>Quelle: %1, zu: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::LanguagesView</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>How the languages compare</source>
        <translation>Wie die Sprachen abschneiden</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::MainWindow</name>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Rustworthy</source>
        <comment>file name and step</comment>
        <translation>%1[*] – %2 – Rustworthy</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::MarketControls</name>
    <message>
        <source>All</source>
        <comment>experience levels</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Experience level</source>
        <translation>Erfahrungsstufe</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Gezeigte Sprachen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::MarketView</name>
    <message>
        <source>About the claimed premium</source>
        <translation>Zum behaupteten Mehrverdienst</translation>
    </message>
    <message>
        <source>What else is said</source>
        <translation>Was sonst gesagt wird</translation>
    </message>
    <message>
        <source>About this statement</source>
        <translation>Über diese Aussage</translation>
    </message>
    <message>
        <source>About this statement: %1</source>
        <extracomment>The link to the evidence for a statement.</extracomment>
        <translation>Über diese Aussage: %1</translation>
    </message>
    <message>
        <source>About the employers and places</source>
        <translation>Über die Arbeitgeber und Orte</translation>
    </message>
    <message>
        <source>No language is chosen, so there is no band to show. Choose at least one above.</source>
        <translation>Keine Sprache ist gewählt, also ist kein Band zu zeigen. Wählen Sie oben mindestens eine.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – %3</source>
        <extracomment>An entry of Open Recent: %1 is its number, %2 a file, %3 its folder.</extracomment>
        <translation>&amp;%1 %2 – %3</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear Menu</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Navigator</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Return to Review</source>
        <translation>Zu&amp;r Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::PlanView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How long a phase takes, and between which dates it ends.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Themen: %1</translation>
    </message>
    <message>
        <source>Hurdles: %1</source>
        <translation>Hürden: %1</translation>
    </message>
    <message>
        <source>Resources: %1</source>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Evidence for the phase %1</source>
        <extracomment>Link to the evidence for a phase of learning.</extracomment>
        <translation>Belege zur Phase %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learning plan and payback</source>
        <translation>Lernplan und Rückzahlung</translation>
    </message>
    <message>
        <source>First day of learning</source>
        <translation>Erster Tag des Lernens</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase für Phase</translation>
    </message>
    <message>
        <source>Other languages that are advised</source>
        <translation>Andere Sprachen, zu denen geraten wird</translation>
    </message>
    <message>
        <source>What to know before you start</source>
        <translation>Was vor dem Beginn zu wissen ist</translation>
    </message>
    <message>
        <source>When it pays back</source>
        <translation>Wann es sich bezahlt macht</translation>
    </message>
    <message>
        <source>It rests on these; change them here to see what would follow.</source>
        <translation>Es beruht auf diesen Angaben; ändern Sie sie hier, um die Folgen zu sehen.</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation>Über diese Zahlen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>Format of a date, see the documentation of QDateTimeEdit::displayFormat.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A language, the time it takes, why it is advised.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>About this learning time</source>
        <translation>Zu dieser Lernzeit</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::PreferencesDialog</name>
    <message>
        <source>Reduce &amp;motion: no animated menus and no blinking cursor</source>
        <translation>Weniger &amp;Bewegung: keine animierten Menüs und kein blinkender Cursor</translation>
    </message>
    <message>
        <source>Remember the files opened &amp;last</source>
        <translation>&amp;Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Paper of PDFs</source>
        <translation>&amp;Papier der PDFs</translation>
    </message>
    <message>
        <source>Besides these, the size and place of the window, whether the step list shows, and what was chosen for the last export are remembered; whether pay was included is not.</source>
        <translation>Außerdem werden Größe und Ort des Fensters gemerkt, ob die Liste der Schritte zu sehen ist und was für die letzte Ausgabe gewählt war; nicht gemerkt wird, ob das Gehalt dabei war.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::PrioritiesPage</name>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Keys 1 to 5 or the underlined letters set a level and go on to the next criterion. Leaving some or all of them out is fine.</source>
        <translation>Die Tasten 1 bis 5 oder die unterstrichenen Buchstaben setzen eine Stufe und gehen zum nächsten Kriterium. Einige oder alle auszulassen ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::PriorityCard</name>
    <message>
        <source>weighs %1</source>
        <extracomment>%1 is a percentage: how much a criterion counts in the ranking</extracomment>
        <translation>wiegt %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the priority of: %1</source>
        <translation>Die Priorität löschen: %1</translation>
    </message>
    <message>
        <source>Hide marks</source>
        <translation>Noten verbergen</translation>
    </message>
    <message>
        <source>Show marks</source>
        <translation>Noten zeigen</translation>
    </message>
    <message>
        <source>Hide marks of the languages: %1</source>
        <extracomment>%1 is a criterion, e.g. &quot;Memory safety&quot;</extracomment>
        <translation>Noten der Sprachen verbergen: %1</translation>
    </message>
    <message>
        <source>Show marks of the languages: %1</source>
        <translation>Noten der Sprachen zeigen: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A language, its mark on a criterion (poor, partial, good) and why</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>About this mark</source>
        <translation>Über diese Note</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::PriorityEditor</name>
    <message>
        <source>Reset: not ranked against each other</source>
        <translation>Zurücksetzen: untereinander nicht geordnet</translation>
    </message>
    <message>
        <source>Use this suggestion</source>
        <translation>Diesen Vorschlag verwenden</translation>
    </message>
    <message>
        <source>Back to what I had</source>
        <translation>Zurück zu meinen</translation>
    </message>
    <message>
        <source>A suggestion for: %1</source>
        <extracomment>%1 is what the suggestion rests on, e.g. &quot;Command-line tool&quot;</extracomment>
        <translation>Ein Vorschlag für: %1</translation>
    </message>
    <message>
        <source>Your priorities are as suggested.</source>
        <translation>Ihre Prioritäten sind wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>The suggestion is in use</source>
        <translation>Der Vorschlag wird verwendet</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ProfileFields</name>
    <message>
        <source>Experience &amp;level</source>
        <translation>&amp;Erfahrungsstufe</translation>
    </message>
    <message>
        <source>Background in &amp;systems programming</source>
        <translation>Vorerfahrung in &amp;Systemprogrammierung</translation>
    </message>
    <message>
        <source>&amp;Time for learning</source>
        <translation>&amp;Lernform</translation>
    </message>
    <message>
        <source>Ho&amp;urs a week</source>
        <translation>St&amp;unden pro Woche</translation>
    </message>
    <message>
        <source>Main language at &amp;present</source>
        <translation>Derzeitige Haupts&amp;prache</translation>
    </message>
    <message>
        <source>Present pa&amp;y, US dollars a year</source>
        <translation>Derzeitiges &amp;Jahresgehalt, US-Dollar</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level (years of experience)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed in this what-if</source>
        <translation>In diesem Was-wäre-wenn geändert</translation>
    </message>
    <message>
        <source>⚠ “%1” was not taken: only a whole number from %2 to %3 can be given here. What was there before stands: %4.</source>
        <extracomment>What was typed, the smallest and the largest number, what the field held before.</extracomment>
        <translation>⚠ „%1“ wurde nicht übernommen: Hier kann nur eine ganze Zahl von %2 bis %3 stehen. Es bleibt, was vorher da war: %4.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::QuestionCard</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the answer to: %1</source>
        <translation>Die Antwort leeren zu: %1</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::QuestionPage</name>
    <message>
        <source>Keys 1, 2 and 3 or the underlined letters answer a question and go on to the next one. “Not sure” is a valid answer, and so is none.</source>
        <translation>Die Tasten 1, 2 und 3 oder die unterstrichenen Buchstaben beantworten eine Frage und gehen zur nächsten. „Unsicher“ ist eine gültige Antwort, gar keine ebenso.</translation>
    </message>
    <message>
        <source>What is being built?</source>
        <translation>Was wird gebaut?</translation>
    </message>
    <message>
        <source>Choose all that apply, or none.</source>
        <translation>Wählen Sie alles, was zutrifft, oder nichts.</translation>
    </message>
    <message>
        <source>Which circumstances apply?</source>
        <translation>Welche Umstände treffen zu?</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Questions</name>
    <message numerus="yes">
        <source>Without saving, %n changed answer(s) will be lost.</source>
        <translation>
            <numerusform>Ohne Speichern geht %n geänderte Antwort verloren.</numerusform>
            <numerusform>Ohne Speichern gehen %n geänderte Antworten verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved answers</source>
        <translation>Nicht gespeicherte Antworten</translation>
    </message>
    <message>
        <source>These answers have not been saved.</source>
        <translation>Diese Antworten sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has changes that have not been saved.</source>
        <translation>„%1“ enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Clear answers</source>
        <translation>Antworten leeren</translation>
    </message>
    <message>
        <source>Clear all answers?</source>
        <translation>Alle Antworten leeren?</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Keep the answers that you have tried out as your own?</source>
        <translation>Die ausprobierten Antworten als Ihre eigenen übernehmen?</translation>
    </message>
    <message>
        <source>They are part of a what-if and would be lost otherwise.</source>
        <translation>Sie gehören zu einem Was-wäre-wenn und gehen sonst verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Von anderer Seite geändert</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened.</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwrite replaces what is in the file with your answers. Reload replaces your answers with what is in the file; Undo brings them back.</source>
        <translation>„Überschreiben“ ersetzt, was in der Datei steht, durch Ihre Antworten. „Neu laden“ ersetzt Ihre Antworten durch das, was in der Datei steht; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Reload replaces your answers with what is in the file; Undo brings them back. Otherwise you are asked again when you save.</source>
        <translation>„Neu laden“ ersetzt Ihre Antworten durch das, was in der Datei steht; „Rückgängig“ holt sie zurück. Sonst werden Sie beim Speichern wieder gefragt.</translation>
    </message>
    <message>
        <source>&amp;Keep My Answers</source>
        <translation>Meine Antworten &amp;behalten</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>In einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open in another Rustworthy window.</source>
        <translation>„%1“ ist in einem anderen Rustworthy-Fenster geöffnet.</translation>
    </message>
    <message>
        <source>If both windows save, each has to decide which of the two versions is kept.</source>
        <translation>Wenn beide Fenster speichern, muss jedes entscheiden, welche der beiden Fassungen bleibt.</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Copy answers as text</source>
        <translation>Antworten als Text kopieren</translation>
    </message>
    <message>
        <source>Copy your own answers or those of the what-if?</source>
        <translation>Ihre eigenen Antworten kopieren oder die des Was-wäre-wenn?</translation>
    </message>
    <message>
        <source>The text does not say which of the two it holds.</source>
        <translation>Der Text sagt nicht, welche von beiden er enthält.</translation>
    </message>
    <message>
        <source>&amp;My Answers</source>
        <translation>&amp;Meine Antworten</translation>
    </message>
    <message>
        <source>&amp;What-if</source>
        <translation>&amp;Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Go back to what is saved in “%1”?</source>
        <translation>Zurück zu dem, was in „%1“ gespeichert ist?</translation>
    </message>
    <message>
        <source>Undo brings your present answers back. A what-if is dropped.</source>
        <translation>„Rückgängig“ holt Ihre jetzigen Antworten wieder. Ein Was-wäre-wenn wird verworfen.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Without saving, what you changed about yourself, the project, the priorities or the pinned answers will be lost.</source>
        <translation>Ohne Speichern geht verloren, was Sie über sich, das Projekt, die Prioritäten oder die festgelegten Antworten geändert haben.</translation>
    </message>
    <message>
        <source>So will what you changed about yourself, the project, the priorities or the pinned answers.</source>
        <translation>Ebenso, was Sie über sich, das Projekt, die Prioritäten oder die festgelegten Antworten geändert haben.</translation>
    </message>
    <message>
        <source>Without saving, the day to look again will be lost.</source>
        <translation>Ohne Speichern geht der Tag verloren, an dem Sie es noch einmal ansehen wollen.</translation>
    </message>
    <message>
        <source>So will the day to look again.</source>
        <translation>Ebenso der Tag, an dem Sie es noch einmal ansehen wollen.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It cannot be told whether another program has changed “%1” since it was opened.</source>
        <translation>Es lässt sich nicht sagen, ob ein anderes Programm „%1“ seit dem Öffnen geändert hat.</translation>
    </message>
    <message>
        <source>Perhaps changed</source>
        <translation>Vielleicht geändert</translation>
    </message>
    <message>
        <source>Your answers would replace what is in that file. The other window asks before it saves over them.</source>
        <translation>Ihre Antworten würden ersetzen, was in der Datei steht. Das andere Fenster fragt, bevor es darüber speichert.</translation>
    </message>
    <message>
        <source>&amp;Save Anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Every answer, what you said about yourself and about the project is cleared. Undo brings them back, and a saved file keeps them until you save again.</source>
        <translation>Alle Antworten und was Sie über sich und das Projekt gesagt haben, werden gelöscht. Rückgängig holt sie zurück, und eine gespeicherte Datei behält sie, bis Sie wieder speichern.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RankingSection</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The languages in figures</source>
        <translation>Die Sprachen in Zahlen</translation>
    </message>
    <message>
        <source>Within which weights the lead holds</source>
        <translation>Bei welchen Gewichten die Führung hält</translation>
    </message>
    <message>
        <source>Weights that would put each language first, on average</source>
        <translation>Gewichte, die jede Sprache im Mittel an die erste Stelle setzen</translation>
    </message>
    <message>
        <source>What would hand the lead over</source>
        <translation>Was die Führung wechseln ließe</translation>
    </message>
    <message>
        <source>What matters to the project</source>
        <translation>Was dem Projekt wichtig ist</translation>
    </message>
    <message>
        <source>Change the priorities</source>
        <translation>Die Prioritäten ändern</translation>
    </message>
    <message>
        <source>Hide the priorities</source>
        <translation>Die Prioritäten verbergen</translation>
    </message>
    <message>
        <source>Show all figures of the ranking</source>
        <translation>Alle Zahlen der Rangfolge zeigen</translation>
    </message>
    <message>
        <source>Hide all figures of the ranking</source>
        <translation>Alle Zahlen der Rangfolge verbergen</translation>
    </message>
    <message>
        <source>About these marks</source>
        <translation>Über diese Noten</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReasonsPanel</name>
    <message>
        <source>Reasons for and against</source>
        <translation>Gründe dafür und dagegen</translation>
    </message>
    <message>
        <source>Choose another answer to try it out: everything follows at once, and your own answers stay as they are.</source>
        <translation>Wählen Sie eine andere Antwort, um sie auszuprobieren: Alles folgt sofort, und Ihre eigenen Antworten bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RecoveryDialog</name>
    <message>
        <source>These answers cannot be read.</source>
        <translation>Diese Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>These answers cannot be read: %1</source>
        <translation>Diese Antworten sind nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Never saved; %n question(s) answered.</source>
        <translation>
            <numerusform>Nie gespeichert; %n Frage beantwortet.</numerusform>
            <numerusform>Nie gespeichert; %n Fragen beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The saved file cannot be read; %n question(s) answered here.</source>
        <translation>
            <numerusform>Die gespeicherte Datei ist nicht lesbar; hier ist %n Frage beantwortet.</numerusform>
            <numerusform>Die gespeicherte Datei ist nicht lesbar; hier sind %n Fragen beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ from the saved file.</source>
        <translation>
            <numerusform>%n Antwort weicht von der gespeicherten Datei ab.</numerusform>
            <numerusform>%n Antworten weichen von der gespeicherten Datei ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said about you, the project or the pinned answers differs from the saved file.</source>
        <translation>Was über Sie, das Projekt oder die festgelegten Antworten gesagt ist, weicht von der gespeicherten Datei ab.</translation>
    </message>
    <message>
        <source>The answers are those of the saved file.</source>
        <translation>Die Antworten sind die der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>Recovered answers</source>
        <translation>Wiederhergestellte Antworten</translation>
    </message>
    <message>
        <source>Rustworthy ended before these answers were saved. Nothing is thrown away until you decide.</source>
        <translation>Rustworthy endete, bevor diese Antworten gespeichert waren. Nichts wird weggeworfen, bevor Sie entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Keep for Later</source>
        <translation>Für später &amp;behalten</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>Aufbewahrt am %1</translation>
    </message>
    <message>
        <source>Discard recovered answers</source>
        <translation>Wiederhergestellte Antworten verwerfen</translation>
    </message>
    <message>
        <source>Throw these answers away for good?</source>
        <translation>Diese Antworten endgültig wegwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The answers were not discarded</source>
        <translation>Die Antworten wurden nicht verworfen</translation>
    </message>
    <message>
        <source>%1 Another program has changed that file since it was opened.</source>
        <extracomment>A sentence on how the answers differ from the saved file.</extracomment>
        <translation>%1 Ein anderes Programm hat diese Datei seit dem Öffnen geändert.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ResultPage</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Views of the result</source>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReviewDateDialog</name>
    <message>
        <source>&amp;Look again on this day</source>
        <translation>An diesem Tag noch einmal an&amp;sehen</translation>
    </message>
    <message>
        <source>Look Again On</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>From that day on, opening these answers shows what has changed in the verdict since they were saved.</source>
        <translation>Von diesem Tag an zeigt das Öffnen dieser Antworten, was sich seit dem Speichern am Urteil geändert hat.</translation>
    </message>
    <message>
        <source>Day to look again</source>
        <translation>Tag zum Wiederansehen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ReviewPage</name>
    <message>
        <source>Every question has an answer. Next shows the result.</source>
        <translation>Jede Frage ist beantwortet. „Weiter“ zeigt das Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer. They may stay that way: the result then says how far the verdict is open.</source>
        <translation>
            <numerusform>%n Frage ist ohne Antwort. Sie kann so bleiben: Das Ergebnis sagt dann, wie weit das Urteil offen ist.</numerusform>
            <numerusform>%n Fragen sind ohne Antwort. Sie können so bleiben: Das Ergebnis sagt dann, wie weit das Urteil offen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>About you and the project</source>
        <translation>Über Sie und das Projekt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Do these answers go together?</source>
        <translation>Passen diese Antworten zusammen?</translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>mark of an unanswered question</comment>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>The criteria as a whole</source>
        <translation>Die Kriterien im Ganzen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RuleLine</name>
    <message>
        <source>This rule %1. It applies because of: %2</source>
        <extracomment>%1 completes the sentence, e.g. &quot;recommends Rust&quot;; %2 is what it rests on, e.g. &quot;Command-line tool&quot;</extracomment>
        <translation>Diese Regel %1. Sie gilt wegen: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>Go to the answer: %1</source>
        <translation>Zur Antwort: %1</translation>
    </message>
    <message>
        <source>Source: %1, for: %2</source>
        <extracomment>%1 is a source, %2 the text that stands there</extracomment>
        <translation>Quelle: %1, zu: %2</translation>
    </message>
    <message>
        <source>%1, for: %2</source>
        <extracomment>%1 is the text of a link, %2 the sentence it bears on</extracomment>
        <translation>%1, zu: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::RulesSection</name>
    <message>
        <source>What the decision rules say</source>
        <translation>Was die Entscheidungsregeln sagen</translation>
    </message>
    <message>
        <source>Rules that pull against each other</source>
        <translation>Regeln, die einander entgegenstehen</translation>
    </message>
    <message>
        <source>Language by language</source>
        <translation>Sprache für Sprache</translation>
    </message>
    <message>
        <source>What to learn or use instead, or first</source>
        <translation>Was stattdessen oder zuerst zu lernen oder zu verwenden ist</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n rule(s) about %1</source>
        <extracomment>%1 is a language</extracomment>
        <translation>
            <numerusform>Die %n Regel zu %1 zeigen</numerusform>
            <numerusform>Die %n Regeln zu %1 zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the %n rule(s) about %1</source>
        <translation>
            <numerusform>Die %n Regel zu %1 verbergen</numerusform>
            <numerusform>Die %n Regeln zu %1 verbergen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Session</name>
    <message>
        <source>Embedded C++ developer</source>
        <translation>C++-Entwickler für eingebettete Systeme</translation>
    </message>
    <message>
        <source>Writes firmware in C++, has time to learn and a new device to build.</source>
        <translation>Schreibt Firmware in C++, hat Zeit zum Lernen und baut ein neues Gerät.</translation>
    </message>
    <message>
        <source>Web developer who needs a job soon</source>
        <translation>Webentwickler, der bald eine Stelle braucht</translation>
    </message>
    <message>
        <source>Builds web services, is looking for work now and cannot wait a year.</source>
        <translation>Baut Webdienste, sucht jetzt Arbeit und kann kein Jahr warten.</translation>
    </message>
    <message>
        <source>Start-up lead</source>
        <translation>Leitung eines Start-ups</translation>
    </message>
    <message>
        <source>Has to pick a language for a small team and a product that must ship.</source>
        <translation>Muss eine Sprache für ein kleines Team und ein Produkt wählen, das ausgeliefert werden muss.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::SharedAnswersDialog</name>
    <message>
        <source>Open Shared Answers</source>
        <translation>Geteilte Antworten öffnen</translation>
    </message>
    <message>
        <source>Paste the text of the answers here. Line breaks in it do no harm.</source>
        <translation>Fügen Sie den Text der Antworten hier ein. Zeilenumbrüche darin schaden nicht.</translation>
    </message>
    <message>
        <source>Text of the answers</source>
        <translation>Text der Antworten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Shortcuts</name>
    <message>
        <source>Next, or press the button that has the focus</source>
        <translation>Weiter, oder die Schaltfläche mit dem Fokus drücken</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Zu einem Schritt gehen</translation>
    </message>
    <message>
        <source>Answer the question and go on to the next one</source>
        <translation>Die Frage beantworten und zur nächsten gehen</translation>
    </message>
    <message>
        <source>The underlined letter of an answer does the same</source>
        <translation>Der unterstrichene Buchstabe einer Antwort bewirkt dasselbe</translation>
    </message>
    <message>
        <source>Move between the answers of a question; Space chooses</source>
        <translation>Zwischen den Antworten einer Frage wechseln; die Leertaste wählt</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Die Antwort leeren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Clear Answers…</source>
        <translation>Antworten &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Show Step List</source>
        <translation>Schritte &amp;zeigen</translation>
    </message>
    <message>
        <source>About the &amp;Figures</source>
        <translation>Über die &amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Bias Check</source>
        <translation>&amp;Bias-Prüfung</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Rustworthy</source>
        <translation>Über &amp;Rustworthy</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Move between the links of a list</source>
        <translation>Zwischen den Verweisen einer Liste wechseln</translation>
    </message>
    <message>
        <source>On the result: to the verdict, the list of views, the open view, and back</source>
        <translation>Im Ergebnis: zum Urteil, zur Liste der Ansichten, zur offenen Ansicht und zurück</translation>
    </message>
    <message>
        <source>On the result: open the next view; with Shift the one before</source>
        <translation>Im Ergebnis: die nächste Ansicht öffnen; mit der Umschalttaste die vorige</translation>
    </message>
    <message>
        <source>Open S&amp;hared Answers…</source>
        <translation>&amp;Geteilte Antworten öffnen…</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Zurück zum Gespeicherten…</translation>
    </message>
    <message>
        <source>Copy Answers as &amp;Text</source>
        <translation>Antworten als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Team…</source>
        <translation>&amp;Team…</translation>
    </message>
    <message>
        <source>&amp;Look Again On…</source>
        <translation>Noch ein&amp;mal ansehen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy or export the chart or table that has the focus</source>
        <translation>Das Diagramm oder die Tabelle mit dem Fokus kopieren oder ausgeben</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie bewirken</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>first few of a row of keys</comment>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a letter key</comment>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>The underlined letters of menus and buttons work together with Alt.</source>
        <translation>Die unterstrichenen Buchstaben von Menüs und Schaltflächen wirken zusammen mit Alt.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::SinceSavedDialog</name>
    <message>
        <source>Since the answers were saved</source>
        <translation>Seit dem Speichern der Antworten</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Look Again On…</source>
        <translation>Noch ein&amp;mal ansehen…</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::SourcedList</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1, for: %2</source>
        <extracomment>%1 is a source, %2 the text that stands there</extracomment>
        <translation>Quelle: %1, zu: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Is Rust worth it, for you and for your project?</source>
        <translation>Lohnt sich Rust, für Sie und für Ihr Projekt?</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your goals, the job market and your project. The result says what your answers amount to, how sure that is and what would change it, beside the salary bands and job postings it should be read with.</source>
        <translation>
            <numerusform>%n Frage zu Ihren Zielen, dem Arbeitsmarkt und Ihrem Projekt. Die Auswertung sagt, was die Antwort ergibt, wie sicher das ist und was es ändern würde, neben den Gehaltsbändern und Stellenanzeigen, mit denen zusammen man sie lesen sollte.</numerusform>
            <numerusform>%n Fragen zu Ihren Zielen, dem Arbeitsmarkt und Ihrem Projekt. Die Auswertung sagt, was die Antworten ergeben, wie sicher das ist und was es ändern würde, neben den Gehaltsbändern und Stellenanzeigen, mit denen zusammen man sie lesen sollte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about two minutes. Every question may be left open, and nothing leaves this computer.</source>
        <translation>Es dauert etwa zwei Minuten. Jede Frage darf offen bleiben, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open answers…</source>
        <translation>Antworten öffnen…</translation>
    </message>
    <message>
        <source>Or look at a sample first</source>
        <translation>Oder zuerst ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>A sample opens at its result. It is a copy: change what you like.</source>
        <translation>Ein Beispiel öffnet sich mit seinem Ergebnis. Es ist eine Kopie: Ändern Sie, was Sie wollen.</translation>
    </message>
    <message>
        <source>The figures come from two articles and are checked against each other; Help, About the Figures lists each with its source. This program is independent and not affiliated with the Rust Foundation.</source>
        <translation>Die Zahlen stammen aus zwei Artikeln und sind miteinander abgeglichen; „Hilfe“, „Über die Zahlen“ nennt zu jeder ihre Quelle. Dieses Programm ist unabhängig und nicht mit der Rust Foundation verbunden.</translation>
    </message>
    <message>
        <source>Go on with answers of yours</source>
        <translation>Weiter mit eigenen Antworten</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::StepList</name>
    <message>
        <source>%1: %2</source>
        <comment>title and state of a step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::Steps</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::TeamDialog</name>
    <message>
        <source>Ranking for each member…</source>
        <translation>Die Rangfolge jedes Mitglieds wird berechnet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where you disagree most</source>
        <translation>Worin Sie am wenigsten einig sind</translation>
    </message>
    <message>
        <source>In which share of the draws one language is ahead of another</source>
        <translation>In welchem Anteil der Ziehungen eine Sprache vor einer anderen liegt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>The majority’s answers</source>
        <translation>Die Antworten der Mehrheit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>What several people’s answers amount to together. Each member saves a document; add up to %n of them here.</source>
        <translation>
            <numerusform>Was die Antworten mehrerer Personen zusammen ergeben. Jedes Mitglied speichert ein Dokument; fügen Sie hier bis zu %n hinzu.</numerusform>
            <numerusform>Was die Antworten mehrerer Personen zusammen ergeben. Jedes Mitglied speichert ein Dokument; fügen Sie hier bis zu %n davon hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the documents of at least two members, or drop them here.</source>
        <translation>Fügen Sie die Dokumente von mindestens zwei Mitgliedern hinzu, oder lassen Sie sie hier fallen.</translation>
    </message>
    <message>
        <source>&amp;Without names</source>
        <translation>Ohne &amp;Namen</translation>
    </message>
    <message>
        <source>team</source>
        <comment>part of a file name</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add the document of at least one more member, or drop it here.</source>
        <translation>Fügen Sie mindestens das Dokument eines weiteren Mitglieds hinzu, oder ziehen Sie es hierher.</translation>
    </message>
    <message>
        <source>Stopped before every member was ranked.</source>
        <translation>Angehalten, bevor jedes Mitglied seine Rangfolge hatte.</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::VerdictDetails</name>
    <message>
        <source>The possible verdicts</source>
        <translation>Die möglichen Urteile</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A verdict and the scores that lead to it, e.g. &quot;Worth considering (6–10)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your answers end here</source>
        <translation>hier enden Ihre Antworten</translation>
    </message>
    <message>
        <source>Source: %1. Help, About the Figures says what the letters of the sources stand for.</source>
        <extracomment>%1 is a short citation such as: B, “Decision Checklist: 15 Questions”.</extracomment>
        <translation>Quelle: %1. „Hilfe“, „Über die Zahlen“ sagt, wofür die Buchstaben der Quellen stehen.</translation>
    </message>
    <message>
        <source>cannot come out as things stand</source>
        <translation>kann nach jetzigem Stand nicht herauskommen</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::VerdictHeader</name>
    <message>
        <source>What if: these are not your own answers</source>
        <translation>Was-wäre-wenn: Dies sind nicht Ihre eigenen Antworten</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
</context>
<context>
    <name>rustworthy::wizard::WhatIfBanner</name>
    <message>
        <source>What-if: your own answers are unchanged.</source>
        <translation>Was-wäre-wenn: Ihre eigenen Antworten sind unverändert.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Makes the answers of the what-if your own.</source>
        <translation>Macht die ausprobierten Antworten zu Ihren eigenen.</translation>
    </message>
    <message>
        <source>Back to my &amp;answers</source>
        <translation>Zu meinen An&amp;tworten</translation>
    </message>
    <message>
        <source>Drops the what-if.</source>
        <translation>Verwirft die ausprobierten Antworten.</translation>
    </message>
    <message>
        <source>Change any answer below to see what would follow; your own stay as they are.</source>
        <translation>Ändern Sie unten eine Antwort, um die Folgen zu sehen; Ihre eigenen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>an escape \uD800 to \uDFFF stands alone; such escapes are allowed only as a pair of a high and a low one</source>
        <translation>eine Escape-Sequenz \uD800 bis \uDFFF steht allein; solche Sequenzen sind nur als Paar aus einer hohen und einer niedrigen erlaubt</translation>
    </message>
    <message>
        <source>the file ends before the JSON document is complete</source>
        <translation>die Datei endet, bevor das JSON-Dokument vollständig ist</translation>
    </message>
    <message>
        <source>something follows the end of the JSON document; only blanks are allowed there</source>
        <translation>nach dem Ende des JSON-Dokuments folgt noch etwas; erlaubt sind dort nur Leerzeichen</translation>
    </message>
    <message>
        <source>a control character stands in a text; it has to be written as an escape such as \n or \u0000</source>
        <translation>ein Steuerzeichen steht in einem Text; es muss als Escape-Sequenz wie \n oder \u0000 geschrieben werden</translation>
    </message>
    <message>
        <source>a backslash starts no valid escape; allowed are \&quot; \\ \/ \b \f \n \r \t and \u with four hexadecimal digits</source>
        <translation>ein Backslash leitet keine gültige Escape-Sequenz ein; erlaubt sind \&quot; \\ \/ \b \f \n \r \t und \u mit vier hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>this is not a number in JSON&apos;s form, such as 12, -0.5 or 3e8</source>
        <translation>dies ist keine Zahl in der Form von JSON, etwa 12, -0.5 oder 3e8</translation>
    </message>
    <message>
        <source>this is not valid JSON; expected a value, a comma or a closing bracket that fits</source>
        <translation>dies ist kein gültiges JSON; erwartet wird ein Wert, ein Komma oder eine passende schließende Klammer</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>der Text ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the name of a member is longer than %1 characters</source>
        <translation>der Name eines Eintrags ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the member stands here more than once; allowed is once</source>
        <translation>der Eintrag steht hier mehr als einmal; erlaubt ist einmal</translation>
    </message>
    <message>
        <source>the number cannot be kept exactly; allowed are numbers from -9007199254740992 to 9007199254740992 with at most 17 digits</source>
        <translation>die Zahl kann nicht genau bewahrt werden; erlaubt sind Zahlen von -9007199254740992 bis 9007199254740992 mit höchstens 17 Ziffern</translation>
    </message>
    <message>
        <source>objects and arrays are nested deeper than %1 levels</source>
        <translation>Objekte und Arrays sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the file is empty; expected a JSON object</source>
        <translation>die Datei ist leer; erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark; expected UTF-8 without one</source>
        <translation>die Datei beginnt mit einer Bytereihenfolge-Markierung (BOM); erwartet wird UTF-8 ohne eine solche</translation>
    </message>
    <message>
        <source>this is not valid UTF-8</source>
        <translation>dies ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>a NUL byte stands here; expected text</source>
        <translation>hier steht ein NUL-Byte; erwartet wird Text</translation>
    </message>
    <message>
        <source>expected an object, which starts with {</source>
        <translation>erwartet wird ein Objekt, das mit { beginnt</translation>
    </message>
    <message>
        <source>the member is missing</source>
        <translation>der Eintrag fehlt</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>the member is not known; allowed are %1</source>
        <translation>der Eintrag ist nicht bekannt; erlaubt sind %1</translation>
    </message>
    <message>
        <source>expected an array</source>
        <translation>erwartet wird ein Array</translation>
    </message>
    <message>
        <source>expected %1 elements, found %2</source>
        <translation>erwartet werden %1 Elemente, gefunden wurden %2</translation>
    </message>
    <message>
        <source>expected %1 to %2 elements, found %3</source>
        <translation>erwartet werden %1 bis %2 Elemente, gefunden wurden %3</translation>
    </message>
    <message>
        <source>expected a text of 1 to %1 characters</source>
        <translation>erwartet wird ein Text von 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>expected an id of 1 to 64 letters A-Z and a-z, digits, dots, hyphens and underscores</source>
        <translation>erwartet wird eine Kennung aus 1 bis 64 Buchstaben A–Z und a–z, Ziffern, Punkten, Bindestrichen und Unterstrichen</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird einer der Werte %1</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>erwartet wird eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong, ended as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was changed; check the file and its folder, then try again.</source>
        <translation>Nichts wurde geändert; prüfen Sie die Datei und ihren Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct the file or choose another one.</source>
        <translation>Nichts wurde geändert; korrigieren Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>file, what is wrong, next step</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2: %3 %4</source>
        <comment>file, place, what is wrong, next step</comment>
        <translation>%1: %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) not shown.</source>
        <translation>
            <numerusform>%n weiteres Problem wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere Probleme werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed; choose a file that can be read.</source>
        <translation>Nichts wurde geändert; wählen Sie eine lesbare Datei.</translation>
    </message>
    <message>
        <source>the file is larger than %1, the most that is read</source>
        <translation>die Datei ist größer als %1; mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>the symbolic link leads to no file</source>
        <translation>der symbolische Link führt zu keiner Datei</translation>
    </message>
    <message>
        <source>this is a folder; expected a file</source>
        <translation>dies ist ein Ordner; erwartet wird eine Datei</translation>
    </message>
    <message>
        <source>this is not a plain file but a device, a pipe or a socket</source>
        <translation>dies ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>there is no permission to read the file</source>
        <translation>die Berechtigung zum Lesen der Datei fehlt</translation>
    </message>
    <message>
        <source>the file cannot be opened (%1)</source>
        <translation>die Datei kann nicht geöffnet werden (%1)</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed; save under another name.</source>
        <translation>Nichts wurde geändert; speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>a file name is needed</source>
        <translation>ein Dateiname wird gebraucht</translation>
    </message>
    <message>
        <source>the symbolic link leads to no file; only links to an existing file are followed</source>
        <translation>der symbolische Link führt zu keiner Datei; gefolgt wird nur Links auf eine vorhandene Datei</translation>
    </message>
    <message>
        <source>this is a folder; expected the name of a file</source>
        <translation>dies ist ein Ordner; erwartet wird der Name einer Datei</translation>
    </message>
    <message>
        <source>this is not a plain file but a device, a pipe or a socket; only plain files are replaced</source>
        <translation>dies ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket; ersetzt werden nur gewöhnliche Dateien</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>der Ordner %1 existiert nicht</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>the file was written, but its folder cannot be synced (%1)</source>
        <translation>die Datei wurde geschrieben, aber ihr Ordner lässt sich nicht synchronisieren (%1)</translation>
    </message>
    <message>
        <source>The new content may be lost in a power failure; save again in another folder.</source>
        <translation>Der neue Inhalt kann bei einem Stromausfall verloren gehen; speichern Sie noch einmal in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Nothing was changed; save in another folder.</source>
        <translation>Nichts wurde geändert; speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was changed; make room, or save in another folder.</source>
        <translation>Nichts wurde geändert; schaffen Sie Platz oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>all the room you may use there is taken</source>
        <translation>der Platz, den Sie dort belegen dürfen, ist verbraucht</translation>
    </message>
    <message>
        <source>files there may not be as large as this</source>
        <translation>so große Dateien sind dort nicht erlaubt</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>Nothing was changed; ask for the right to write there, or save in another folder.</source>
        <translation>Nichts wurde geändert; bitten Sie um das Recht, dort zu schreiben, oder speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>no file can be made in this folder</source>
        <translation>in diesem Ordner lässt sich keine Datei anlegen</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil ihres Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Nothing was changed; save under a shorter name.</source>
        <translation>Nichts wurde geändert; speichern Sie unter einem kürzeren Namen.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>Nothing was changed; save on another disk.</source>
        <translation>Nichts wurde geändert; speichern Sie auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message>
        <source>Not s&amp;ure</source>
        <extracomment>The letter after &amp; answers the question with &quot;Not sure&quot;; it should differ from the first letters of &quot;Yes&quot; and &quot;No&quot;.</extracomment>
        <translation>&amp;Unsicher</translation>
    </message>
</context>
</TS>
