<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жогорку контраст</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Куралдар тактасы</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ачуу…</translation>
    </message>
    <message>
        <source>Paste &amp;text…</source>
        <translation>&amp;Текстти чаптоо…</translation>
    </message>
    <message>
        <source>Com&amp;pare with another version…</source>
        <translation>Башка редакция менен &amp;салыштыруу…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттоо…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>А&amp;лдын ала көрүү…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Булагы &amp;менен көчүрүү</translation>
    </message>
    <message>
        <source>Copy &amp;link to the section</source>
        <translation>Бөлүмгө &amp;шилтемени көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Кай&amp;таруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Кайта&amp;лоо</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Жазуу кошуу</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>Кыст&amp;арма кошуу</translation>
    </message>
    <message>
        <source>&amp;Wrong category?</source>
        <translation>Кате&amp;гориясы туура эмеспи?</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>Жазууларды экс&amp;порттоо…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Жазууларды &amp;импорттоо…</translation>
    </message>
    <message>
        <source>&amp;Do not remember this document</source>
        <translation>Бул документти эст&amp;еп калбоо</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Издөө…</translation>
    </message>
    <message>
        <source>Find in the car&amp;ds…</source>
        <translation>Карточкалардан из&amp;дөө…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Ки&amp;йинкисин табуу</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Му&amp;рункусун табуу</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Жө&amp;ндөөлөр…</translation>
    </message>
    <message>
        <source>Policy as a lis&amp;t</source>
        <translation>Саясатты тизме кылып көр&amp;сөтүү</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>&amp;Окуу сызгычы</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Кичирейтүү</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Баштапкы өлчөмү</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Толук экран</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Каптал &amp;панели</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>К&amp;арточкалар</translation>
    </message>
    <message>
        <source>Ne&amp;xt clause</source>
        <translation>Кийинки &amp;пункт</translation>
    </message>
    <message>
        <source>Pre&amp;vious clause</source>
        <translation>&amp;Мурунку пункт</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Чыпканы &amp;тазалоо</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Нускама</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ыкчам &amp;баскычтар</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Программа &amp;жөнүндө</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Файлдарды эстеп калуу</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Тизмени тазалоо</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Саясат</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>А&amp;кыркы ачылгандар</translation>
    </message>
    <message>
        <source>Text e&amp;ncoding</source>
        <translation>Тексттин ко&amp;ддоосу</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Card &amp;language</source>
        <translation>Карточканын т&amp;или</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>Программанын ти&amp;ли</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Чыпка</translation>
    </message>
    <message>
        <source>Copy as &amp;rich text</source>
        <translation>&amp;Форматы менен көчүрүү</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown &amp;түрүндө көчүрүү</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Башкача көчүрүү</translation>
    </message>
    <message>
        <source>Write a le&amp;tter…</source>
        <translation>&amp;Кат жазуу…</translation>
    </message>
    <message>
        <source>&amp;Your letters…</source>
        <translation>Жазылган катта&amp;р…</translation>
    </message>
    <message>
        <source>Compare p&amp;olicies…</source>
        <translation>Саясаттарды салы&amp;штыруу…</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Wrong category?</source>
        <translation>Категориясы туура эмеспи?</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категориялар</translation>
    </message>
    <message>
        <source>What is this clause about? Tick every category that fits.</source>
        <translation>Бул пункт эмне жөнүндө? Туура келген категориялардын баарын белгилеңиз.</translation>
    </message>
    <message>
        <source>As the program found</source>
        <translation>Программа тапкандай</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Жөндөөлөр сакталбай калды.</translation>
    </message>
</context>
<context>
    <name>ClauseDetail</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Clause {0}</source>
        <translation>Пункт: {0}</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Сиз оңдодуңуз</translation>
    </message>
    <message>
        <source>No category fits.</source>
        <translation>Эч бир категория туура келбейт.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Бул канчалык ишенимдүү?</translation>
    </message>
    <message>
        <source>Not sure: {0}</source>
        <translation>Анык эмес: {0}</translation>
    </message>
    <message>
        <source>This clause says nothing that we list.</source>
        <translation>Бул пунктта карточкага жаза турган маалымат жок.</translation>
    </message>
    <message>
        <source>This clause says nothing about your data.</source>
        <translation>Бул пунктта маалыматыңыз тууралуу эч нерсе айтылган эмес.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Because of: {0}</source>
        <translation>Далил сөздөр: {0}</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>ишенимдүүлүк: жогору</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>ишенимдүүлүк: орто</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>анык эмес</translation>
    </message>
    <message>
        <source>Too few examples in this language were tested to say how often it is right.</source>
        <translation>Бул тилде мисал аз текшерилген: канчалык көп туура чыгары белгисиз.</translation>
    </message>
    <message numerus="yes">
        <source>In tests, this category was right in %n of {0} cases.</source>
        <translation>
            <numerusform>Текшерүүдө бул категория {0} учурдун ичинен %n жолу туура аныкталды.</numerusform>
            <numerusform>Текшерүүдө бул категория {0} учурдун ичинен %n жолу туура аныкталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>The policy as a list</source>
        <translation>Саясат тизме түрүндө</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Clear the field</source>
        <translation>Талааны тазалоо</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a policy</source>
        <translation>Саясатты ачуу</translation>
    </message>
    <message>
        <source>Policies ({0})</source>
        <translation>Саясаттар ({0})</translation>
    </message>
    <message>
        <source>Links are not opened: we stay offline. Save the page in your browser and drop the file here.</source>
        <translation>Шилтеме ачылбайт: программа интернетке чыкпайт. Баракты браузерде сактап, файлды бул жерге сүйрөп келиңиз.</translation>
    </message>
    <message>
        <source>The last two starts did not succeed, so the files of last time were not opened again: {0}. Open them one by one to see which of them is to blame.</source>
        <translation>Акыркы эки ишке киргизүү ийгиликсиз болду, ошондуктан өткөн жолку файлдар кайра ачылган жок: {0}. Кайсынысы себеп болгонун билүү үчүн аларды бирден ачыңыз.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Куралдар тактасы</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Мурунку өзгөрүү</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Кийинки өзгөрүү</translation>
    </message>
    <message>
        <source>&amp;Swap old and new</source>
        <translation>&amp;Ордун алмаштыруу</translation>
    </message>
    <message>
        <source>&amp;Take my notes along</source>
        <translation>&amp;Жазууларымды кошо алуу</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттоо…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабуу</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Compare with another version</source>
        <translation>Башка редакция менен салыштыруу</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Башка редакциялар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Файл тандоо…</translation>
    </message>
    <message>
        <source>What is this policy to be compared with?</source>
        <translation>Бул саясатты эмне менен салыштырабыз?</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>This text was pasted, and its window is closed. Paste it once more.</source>
        <translation>Бул текст чапталган эле, терезеси жабылды. Аны кайра чаптаңыз.</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}.</source>
        <translation>Жазууларыңыз сакталбай калды: {0}.</translation>
    </message>
</context>
<context>
    <name>CompareExport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-барак (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word документи (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>JSON маалыматы (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Салыштырууну экспорттоо</translation>
    </message>
</context>
<context>
    <name>CompareNotes</name>
    <message>
        <source>In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>Өз ордунда: {0}, которулган: {1}, текшерүү керек: {2}, эми жок: {3}.</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>added: {0};</source>
        <translation>кошулду: {0};</translation>
    </message>
    <message>
        <source>removed: {0};</source>
        <translation>алынып салынды: {0};</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Their dates do not tell which text is older. If it is the other way round, swap them.</source>
        <translation>Күндөрүнө карап, кайсы тексттин эски экенин айтуу мүмкүн эмес. Тескерисинче болсо, ордун алмаштырыңыз.</translation>
    </message>
    <message>
        <source>Clause {0} of {1}</source>
        <translation>Пункт: {0} / {1}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыштырылууда…</translation>
    </message>
    <message>
        <source>Your notes were taken along.</source>
        <translation>Жазууларыңыз жаңы текстке көчүрүлдү.</translation>
    </message>
    <message>
        <source>Those that were not found again stay with the old text.</source>
        <translation>Табылбагандары эски текстте калат.</translation>
    </message>
    <message>
        <source>Which clauses are shown</source>
        <translation>Кайсы пункттар көрсөтүлөт</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Ыкчам баскычтар</translation>
    </message>
    <message>
        <source>Choose the clause at the cursor</source>
        <translation>Курсор турган пунктту тандоо</translation>
    </message>
    <message>
        <source>Next or previous place found</source>
        <translation>Табылган кийинки же мурунку жер</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Издөө тилкесин жабуу</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Терезенин кийинки же мурунку бөлүгү</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Менюлар</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Терезеде</translation>
    </message>
    <message>
        <source>About Aiqyn</source>
        <translation>Aiqyn жөнүндө</translation>
    </message>
    <message>
        <source>Disconnect from the internet: everything works as before.</source>
        <translation>Интернетти ажыратыңыз: баары мурункудай иштейт.</translation>
    </message>
    <message>
        <source>The network monitor of your system lists no connection of this program.</source>
        <translation>Системаңыздын тармак монитору бул программанын бир да байланышын көрсөтпөйт.</translation>
    </message>
    <message>
        <source>On Linux, this command shows every try to connect, and none to the internet: {0}</source>
        <translation>Linux системасында бул буйрук ар бир байланышуу аракетин көрсөтөт, алардын ичинде интернетке чыгуу аракети жок: {0}</translation>
    </message>
    <message>
        <source>The source code is open. Its tests fail if a part of it can use the network.</source>
        <translation>Баштапкы коду ачык. Анын бир бөлүгү тармакка чыга алса, текшерүүдөн өтпөй калат.</translation>
    </message>
    <message>
        <source>Reads privacy policies in Kazakh, Kyrgyz, Russian and English, and explains them in plain words.</source>
        <translation>Казакча, кыргызча, орусча жана англисче купуялык саясаттарын окуп, жөнөкөй сөз менен түшүндүрөт.</translation>
    </message>
    <message>
        <source>The program never goes online: it has no updates, no accounts and no statistics.</source>
        <translation>Программа эч качан интернетке чыкпайт: жаңыртуулары, аккаунттары жана статистикасы жок.</translation>
    </message>
    <message>
        <source>How to check that nothing is sent</source>
        <translation>Эч нерсе жөнөтүлбөшүн кантип текшерсе болот</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Программа эмне кылбайт</translation>
    </message>
    <message>
        <source>Licence: MIT. The window is made with Qt (LGPL), its fonts are Noto Sans and Literata (OFL).</source>
        <translation>Лицензиясы: MIT. Терезеси Qt менен жасалган (LGPL), шрифттери: Noto Sans жана Literata (OFL).</translation>
    </message>
    <message>
        <source>The cards retell the policy. They are no legal advice.</source>
        <translation>Карточкалар саясатты кыскача баяндайт. Бул юридикалык кеңеш эмес.</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>Keep it here</source>
        <translation>Ушул жерде калтыруу</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>A mark of yours may belong here, but the text has changed. Please check.</source>
        <translation>Белгиңиз ушул жерге тиешелүү болушу мүмкүн, бирок текст өзгөргөн. Текшерип көрүңүз.</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Мурунку тексти: {0}</translation>
    </message>
    <message>
        <source>My note: {0}</source>
        <translation>Менин жазуум: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the summary</source>
        <translation>Кыскача мазмунду экспорттоо</translation>
    </message>
    <message>
        <source>With the words of the &amp;policy</source>
        <translation>&amp;Саясаттын тексти менен</translation>
    </message>
    <message>
        <source>With &amp;my notes and bookmarks</source>
        <translation>&amp;Жазууларым жана кыстармаларым менен</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категориялар</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Форматы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тили</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Эмнелер кирет</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Сакт&amp;оо…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>Puts the summary on the clipboard, a web page as rich text</source>
        <translation>Кыскача мазмунду алмашуу буферине көчүрөт; веб-барак форматы менен көчүрүлөт</translation>
    </message>
    <message>
        <source>Clauses: {0} of {1}</source>
        <translation>Пункттар: {0} / {1}</translation>
    </message>
    <message>
        <source>Tick what should go in.</source>
        <translation>Эмнени киргизүү керегин белгилеңиз.</translation>
    </message>
    <message>
        <source>The policy has nothing of the kind.</source>
        <translation>Саясатта мындай эч нерсе жок.</translation>
    </message>
    <message>
        <source>The &amp;whole policy</source>
        <translation>То&amp;лук саясат</translation>
    </message>
    <message>
        <source>Only what to wa&amp;tch out for</source>
        <translation>Көңүл &amp;буруу керек болгон жерлер гана</translation>
    </message>
    <message>
        <source>Chosen &amp;sections</source>
        <translation>Тандалган бөлү&amp;мдөр</translation>
    </message>
    <message>
        <source>Chosen &amp;categories</source>
        <translation>Тандалган кате&amp;гориялар</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the summary</source>
        <translation>Кыскача мазмунду экспорттоо</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>Кыскача мазмун алмашуу буферинде.</translation>
    </message>
    <message>
        <source>The summary was not copied. You can copy it again.</source>
        <translation>Кыскача мазмун көчүрүлгөн жок. Аны кайра көчүрсө болот.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: {0}. Clauses: {1}</source>
        <translation>Чыпка: {0}. Пункттар: {1}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Чыпканы тазалоо</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Мурунку пункт</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Кийинки пункт</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ичинен {0}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Сөздөрдү издөө</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>Карточкалардан</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Баш тамганы эске алуу</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Толук сөз</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Так тамгалар</translation>
    </message>
    <message>
        <source>Do not take қ for к, ө for о and so on</source>
        <translation>«ө» менен «о», «ү» менен «у» сыяктуу тамгаларды ажыратуу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Мурункусу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинкиси</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-барак (HTML)</translation>
    </message>
    <message>
        <source>One file for any browser, without the internet. It can be filtered and printed.</source>
        <translation>Каалаган браузерде интернетсиз ачылган бир файл. Категорияларды чыпкалоого жана басып чыгарууга болот.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to keep or to send. A screen reader can read them aloud.</source>
        <translation>Басып чыгарууга, сактоого же жөнөтүүгө ылайыктуу беттер. Экранды окуган программа үн чыгарып окуй алат.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word документи (DOCX)</translation>
    </message>
    <message>
        <source>To change, to comment on or to put into a report.</source>
        <translation>Оңдоого, түшүндүрмө жазууга же отчётко кошууга ыңгайлуу.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text with headings and links, for notes and wikis.</source>
        <translation>Аталыштары жана шилтемелери бар текст: жазууларга жана викиге ыңгайлуу.</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Жөнөкөй текст (TXT)</translation>
    </message>
    <message>
        <source>Opens everywhere; without links and colours.</source>
        <translation>Каалаган жерде ачылат; шилтемелери жана түстөрү жок.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>A row for each clause, for spreadsheets.</source>
        <translation>Ар бир пунктка бир сап: электрондук таблицаларга ыңгайлуу.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Маалымат (JSON)</translation>
    </message>
    <message>
        <source>Everything that was found, for other programs.</source>
        <translation>Табылгандын баары: башка программаларга арналган.</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Байланышкан маалымат (JSON-LD)</translation>
    </message>
    <message>
        <source>With the terms of a public vocabulary of privacy, for research.</source>
        <translation>Жеке маалыматтар жөнүндө ачык сөздүктүн терминдери менен: изилдөөгө арналган.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Нускама</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Нускамадан издөө</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Эч нерсе табылган жок.</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>The letter is in the clipboard.</source>
        <translation>Кат алмашуу буферинде.</translation>
    </message>
    <message>
        <source>The letter is too long for a link. It will be copied: paste it into the mail.</source>
        <translation>Кат шилтемеге батпайт. Ал көчүрүлөт: почтадагы катка чаптаңыз.</translation>
    </message>
    <message>
        <source>The letter was handed to the mail program.</source>
        <translation>Кат почта программасына берилди.</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Катты сактоо</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Жооптун акыркы күнүн сактоо</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>It could not be put on your list: {0}</source>
        <translation>Кат тизмеге киргизилген жок: {0}</translation>
    </message>
    <message>
        <source>It is on the list of your letters.</source>
        <translation>Ал каттарыңыздын тизмесинде турат.</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Сакталбай калды: {0}.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>Кат жазуу</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>What to know of this letter</source>
        <translation>Кат жөнүндө эмнени билүү керек</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Open in the mail program…</source>
        <translation>Почта программасында ачуу…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>The letter will stand here when nothing is missing.</source>
        <translation>Баары толтурулганда, кат ушул жерде турат.</translation>
    </message>
    <message>
        <source>To fill in: {0}</source>
        <translation>Толтуруу керек: {0}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Remember my details on this computer</source>
        <translation>Маалыматымды ушул компьютерде эстеп калуу</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Эмнени каалайсыз</translation>
    </message>
    <message>
        <source>To the company</source>
        <translation>Компанияга</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>Ыйгарым укуктуу органга</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Тандаңыз</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Каттын тили</translation>
    </message>
    <message>
        <source>Clause that it relies on</source>
        <translation>Кат таянган пункт</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Пунктсуз</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Your letters</source>
        <translation>Сиздин каттарыңыз</translation>
    </message>
    <message>
        <source>Complain about no answer…</source>
        <translation>Жооп келбегенине даттануу…</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Жооп келди</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Тизмеден өчүрүү</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Тизмени экспорттоо…</translation>
    </message>
    <message>
        <source>The list could not be read: {0}</source>
        <translation>Тизме окулбай калды: {0}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Жооп келе элек</translation>
    </message>
    <message>
        <source>No letters yet. Those that you copy, save or mail are listed here, without their words.</source>
        <translation>Азырынча кат жок. Көчүргөн, сактаган же жөнөткөн каттарыңыз бул жерге текстсиз жазылат.</translation>
    </message>
    <message>
        <source>To complain about this letter, open its policy first: {0}</source>
        <translation>Бул кат боюнча даттануу үчүн адегенде саясатын ачыңыз: {0}</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Сакталбай калды: {0}.</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Жооптун акыркы күнүн сактоо</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Тизмени экспорттоо</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Бул даректи ачуу керекпи?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Толук дарек</translation>
    </message>
    <message>
        <source>Another program will open it and may go online. Aiqyn stays offline.</source>
        <translation>Аны башка программа ачат жана ал интернетке чыгышы мүмкүн. Aiqyn тармакка чыкпайт.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>It writes a mail to: {0}</source>
        <translation>Бул дарекке кат жазылат: {0}</translation>
    </message>
    <message>
        <source>It leads to this site: {0}</source>
        <translation>Ал бул сайтка алып барат: {0}</translation>
    </message>
    <message>
        <source>The name of the site reads: {0}</source>
        <translation>Сайттын аталышы мындай окулат: {0}</translation>
    </message>
    <message>
        <source>Take care: the name mixes letters of different alphabets: {0}</source>
        <translation>Этият болуңуз: аталышта ар кайсы алфавиттин тамгалары аралашкан: {0}</translation>
    </message>
    <message>
        <source>Take care: “{0}” is not the site, it only stands before it.</source>
        <translation>Этият болуңуз: «{0}» — сайт эмес, ал сайттын аталышынын алдында гана турат.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Байланыш шифрленбейт.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латын</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кирилл</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грек</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Open this address…</source>
        <translation>Бул даректи ачуу…</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Бул даректи көчүрүү</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text encoding</source>
        <translation>Тексттин коддоосу</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Чапталган текст</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандарттык киргизүү</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Документ ачылган эмес</translation>
    </message>
    <message>
        <source>Sections: {0} · clauses: {1} · highlighted: {2}</source>
        <translation>Бөлүмдөр: {0} · пункттар: {1} · белгиленгени: {2}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>Кыст&amp;арманы алып салуу</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>Кыст&amp;арма кошуу</translation>
    </message>
    <message>
        <source>Change &amp;note</source>
        <translation>&amp;Жазууну өзгөртүү</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Жазуу кошуу</translation>
    </message>
    <message>
        <source>Your notes could not be read: {0}. The policy is shown without them.</source>
        <translation>Жазууларыңыз окулбай калды: {0}. Саясат жазууларсыз көрсөтүлдү.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged. It is kept as {0}, and a new one was begun.</source>
        <translation>Жазуулардын файлы бузулган. Ал бул жерде сакталды: {0}. Жаңы файл ачылды.</translation>
    </message>
    <message>
        <source>You marked another version of this policy. In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>Сиз бул саясаттын башка редакциясына белги койгонсуз. Өз ордунда: {0}, которулган: {1}, текшерүү керек: {2}, эми жок: {3}.</translation>
    </message>
    <message>
        <source>Do not remember this document</source>
        <translation>Бул документти эстеп калбоо</translation>
    </message>
    <message>
        <source>Notes, bookmarks and corrections on this policy: {0}</source>
        <translation>Бул саясаттагы жазуулар, кыстармалар жана оңдоолор: {0}</translation>
    </message>
    <message>
        <source>Letters on your list: {0}</source>
        <translation>Тизмеңиздеги каттар: {0}</translation>
    </message>
    <message>
        <source>They will be erased for good. To keep them, export them first.</source>
        <translation>Алар биротоло өчүрүлөт. Сактап калуу үчүн адегенде экспорттоңуз.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}. They stay in the window, and saving is tried again.</source>
        <translation>Жазууларыңыз сакталбай калды: {0}. Алар терезеде турат, программа кайра сактап көрөт.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Сакталды</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сакталбай калды</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Менин жазуум</translation>
    </message>
    <message>
        <source>What do you want to remember about this clause?</source>
        <translation>Бул пункт жөнүндө эмнени эстеп калгыңыз келет?</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>JSON маалыматы (*.json)</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Жазууларды экспорттоо</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Жазууларды импорттоо</translation>
    </message>
    <message>
        <source>Notes (*.md *.json);;All files (*)</source>
        <translation>Жазуулар (*.md *.json);;Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>The notes could not be read: {0}. Choose another file.</source>
        <translation>Жазуулар окулбай калды: {0}. Башка файлды тандаңыз.</translation>
    </message>
    <message>
        <source>Notes taken in: {0}</source>
        <translation>Импорттолгон жазуулар: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>In place</source>
        <translation>Өз ордунда</translation>
    </message>
    <message>
        <source>Changed: please check</source>
        <translation>Өзгөргөн: текшериңиз</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Текстте эми жок</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>которулган</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Кыстарма</translation>
    </message>
    <message>
        <source>Category corrected</source>
        <translation>Категориясы оңдолгон</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Башка жерге которулган</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Мурунку тексти: {0}</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Ушул жерде калтыруу</translation>
    </message>
    <message>
        <source>Move to the chosen clause</source>
        <translation>Тандалган пунктка которуу</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Choose a clause, then add a note or a bookmark to it.</source>
        <translation>Азырынча белги жок. Пунктту тандап, ага жазуу же кыстарма кошуңуз.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Жазуулар жана кыстармалар</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Analysing…</source>
        <translation>Талданууда…</translation>
    </message>
</context>
<context>
    <name>OtherTexts</name>
    <message>
        <source>Open now</source>
        <translation>Азыр ачык</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Акыркы ачылган файлдар</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Show {0} more</source>
        <translation>Дагы көрсөтүү: {0}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Сырсөздү &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>The password is used once and not kept.</source>
        <translation>Сырсөз бир жолу колдонулат, сакталбайт.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>Текстти чаптоо</translation>
    </message>
    <message>
        <source>Paste the policy here.</source>
        <translation>Саясаттын текстин бул жерге чаптаңыз.</translation>
    </message>
    <message>
        <source>This text will be analysed on this computer.</source>
        <translation>Бул текст ушул компьютерде гана талданат.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Талдоо</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>This file takes long to read. You can wait, or stop and choose another one.</source>
        <translation>Бул файлды окуу көпкө созулуп жатат. Күтсөңүз болот же токтотуп, башкасын тандасаңыз болот.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күтүү</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Саясаттын тексти</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Finding and remembering</source>
        <translation>Издөө жана эстеп калуу</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Программанын тилиндей</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (адаттагы)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Window language</source>
        <translation>Программанын тили</translation>
    </message>
    <message>
        <source>Card language</source>
        <translation>Карточканын тили</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Экранда эч нерсе өзүнөн өзү кыймылдабайт</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Тексттин өлчөмү</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Сап аралыгы</translation>
    </message>
    <message>
        <source>Column width, in letters</source>
        <translation>Тилкенин туурасы, тамга менен</translation>
    </message>
    <message>
        <source>Wider letters and words (can help with dyslexia)</source>
        <translation>Тамга жана сөз арасы кенен (дислексияга ылайыктуу)</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Окуу сызгычы</translation>
    </message>
    <message>
        <source>Find қ by к, ө by о and so on</source>
        <translation>ң ордуна н, ө ордуна о терилсе да табуу</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Файлдарды эстеп калуу</translation>
    </message>
    <message>
        <source>At the start, open what was open last</source>
        <translation>Ишке киргизгенде акыркы ачык файлдарды ачуу</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Эмнени басып чыгаруу керек?</translation>
    </message>
    <message>
        <source>The policy with bars and letters in its margin</source>
        <translation>Саясат: четинде тилкелер жана тамгалар болот</translation>
    </message>
    <message>
        <source>The summary: cards and answers</source>
        <translation>Кыскача мазмуну: карточкалар жана жооптор</translation>
    </message>
    <message>
        <source>Both can be read without colours.</source>
        <translation>Экөөнү тең түссүз окуса болот.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Алдын ала көрүү…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрүндө сактоо…</translation>
    </message>
    <message>
        <source>Page or size</source>
        <translation>Бет же өлчөм</translation>
    </message>
    <message>
        <source>Pages to be printed</source>
        <translation>Басып чыгарыла турган беттер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрүндө сактоо</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жүрүшү</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Tesseract on this computer can do that; a page takes some seconds.</source>
        <translation>Муну ушул компьютердеги Tesseract программасы аткара алат: бир бетке бир нече секунд кетет.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Текстти таануу</translation>
    </message>
    <message>
        <source>Recognising the text: page {0} of {1}</source>
        <translation>Текст таанылып жатат. Бет: {0} / {1}</translation>
    </message>
    <message>
        <source>Recognise these pages</source>
        <translation>Ушул беттердин текстин таануу</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another place…</source>
        <translation>Башка жер тандоо…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Папкада көрсөтүү</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
    <message>
        <source>Stopped. The file was not saved: {0}</source>
        <translation>Токтотулду. Файл сакталган жок: {0}</translation>
    </message>
    <message>
        <source>The file could not be made: {0}. Try again, or choose another format.</source>
        <translation>Файл түзүлгөн жок: {0}. Кайра аракет кылып көрүңүз же башка форматты тандаңыз.</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>Файлсыз жабуу</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Ачык калтыруу</translation>
    </message>
    <message>
        <source>A file is still being written. The window will close when it is there.</source>
        <translation>Файл дагы эле жазылып жатат. Ал даяр болгондо терезе жабылат.</translation>
    </message>
    <message>
        <source>No program was found that opens this file. It is saved here: {0}</source>
        <translation>Бул файлды ачкан программа табылган жок. Файл бул жерде сакталды: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категориялар</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Көңүл буруңуз</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Каптал панели</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Heading, level {0}: {1}</source>
        <translation>Аталыш, {0}-деңгээл: {1}</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Compare policies</source>
        <translation>Саясаттарды салыштыруу</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Саясаттар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыштыруу</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Файлдарды кошуу…</translation>
    </message>
    <message>
        <source>Which policies are to be asked the same questions?</source>
        <translation>Бирдей суроолор кайсы саясаттарга коюлат?</translation>
    </message>
    <message>
        <source>Choose two to five. Chosen: {0}.</source>
        <translation>Экиден бешке чейин тандаңыз. Тандалганы: {0}.</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>What the answer rests on</source>
        <translation>Жооп эмнеге негизделген</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттоо…</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Куралдар тактасы</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-барак (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>CSV таблицасы (*.csv)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>JSON маалыматы (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Таблицаны экспорттоо</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сакталды: {0}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opens a privacy policy, shows what each clause is about, and tells you in plain words what it means for you. Works without internet.</source>
        <translation>Купуялык саясатын ачып, ар бир пункт эмне жөнүндө экенин көрсөтөт жана анын сиз үчүн маанисин жөнөкөй сөз менен айтып берет. Интернетсиз иштейт.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Файлды бул жерге сүйрөп келиңиз</translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, RTF, EPUB, text, Markdown or a saved web page. Nothing leaves this computer.</source>
        <translation>PDF, Word, OpenDocument, RTF, EPUB, текст, Markdown же сакталган веб-барак. Эч кандай маалымат бул компьютерден чыкпайт.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файл ачуу…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Текстти чаптоо…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Акыркы ачылган файлдар</translation>
    </message>
    <message>
        <source>Look at a sample policy</source>
        <translation>Үлгү саясатты карап көрүңүз</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Files still to be written: {0}</source>
        <translation>Дагы жазыла турган файлдар: {0}</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл жазылууда…</translation>
    </message>
</context>
</TS>
