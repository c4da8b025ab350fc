<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Paste &amp;text…</source>
        <translation>&amp;Мәтінді кірістіру…</translation>
    </message>
    <message>
        <source>Com&amp;pare with another version…</source>
        <translation>Басқа нұсқамен &amp;салыстыру…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Алдын ала қа&amp;рау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>&amp;Дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;link to the section</source>
        <translation>Бөлім сілте&amp;месін көшіру</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қайта&amp;лау</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Жазба қосу</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>&amp;Бетбелгі қосу</translation>
    </message>
    <message>
        <source>&amp;Wrong category?</source>
        <translation>Са&amp;наты қате ме?</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>Жазбаларды экс&amp;порттау…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Жазбаларды &amp;импорттау…</translation>
    </message>
    <message>
        <source>&amp;Do not remember this document</source>
        <translation>Бұл құжатты &amp;есте сақтамау</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>І&amp;здеу…</translation>
    </message>
    <message>
        <source>Find in the car&amp;ds…</source>
        <translation>Ка&amp;рточкалардан іздеу…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Келе&amp;сісін табу</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ба&amp;птаулар…</translation>
    </message>
    <message>
        <source>Policy as a lis&amp;t</source>
        <translation>Саясатты тізім етіп көр&amp;сету</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>Оқу сызғ&amp;ышы</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Үл&amp;кейту</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Кі&amp;шірейту</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Нақты өлшемі</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Толық экран</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Бүйір панелі</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>Карто&amp;чкалар</translation>
    </message>
    <message>
        <source>Ne&amp;xt clause</source>
        <translation>Келесі т&amp;армақ</translation>
    </message>
    <message>
        <source>Pre&amp;vious clause</source>
        <translation>Алдыңғы тар&amp;мақ</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Сүзгіні &amp;тазалау</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Бағдарлама &amp;туралы</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Файлдарды есте сақтау</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Тізімді тазалау</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Өң&amp;деу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Саясат</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Соңғы ашылғандар</translation>
    </message>
    <message>
        <source>Text e&amp;ncoding</source>
        <translation>Мәтін &amp;кодтауы</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Card &amp;language</source>
        <translation>Ка&amp;рточка тілі</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>Бағ&amp;дарлама тілі</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Сү&amp;згі</translation>
    </message>
    <message>
        <source>Copy as &amp;rich text</source>
        <translation>&amp;Пішімімен көшіру</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown &amp;түрінде көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Басқаша кө&amp;шіру</translation>
    </message>
    <message>
        <source>Write a le&amp;tter…</source>
        <translation>&amp;Хат жазу…</translation>
    </message>
    <message>
        <source>&amp;Your letters…</source>
        <translation>Жазылған хатта&amp;р…</translation>
    </message>
    <message>
        <source>Compare p&amp;olicies…</source>
        <translation>Саясаттарды са&amp;лыстыру…</translation>
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
        <translation>Санаты қате ме?</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>What is this clause about? Tick every category that fits.</source>
        <translation>Бұл тармақ не туралы? Сәйкес келетін санаттардың бәрін белгілеңіз.</translation>
    </message>
    <message>
        <source>As the program found</source>
        <translation>Бағдарлама тапқандай</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Баптаулар сақталмады.</translation>
    </message>
</context>
<context>
    <name>ClauseDetail</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Clause {0}</source>
        <translation>Тармақ: {0}</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Сіз түзеттіңіз</translation>
    </message>
    <message>
        <source>No category fits.</source>
        <translation>Ешбір санат сәйкес келмейді.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Бұл қаншалықты сенімді?</translation>
    </message>
    <message>
        <source>Not sure: {0}</source>
        <translation>Анық емес: {0}</translation>
    </message>
    <message>
        <source>This clause says nothing that we list.</source>
        <translation>Бұл тармақта карточкаға жазатын мәлімет жоқ.</translation>
    </message>
    <message>
        <source>This clause says nothing about your data.</source>
        <translation>Бұл тармақта деректеріңіз туралы ештеңе айтылмаған.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Because of: {0}</source>
        <translation>Дәлел сөздер: {0}</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>сенімділік: жоғары</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>сенімділік: орташа</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>анық емес</translation>
    </message>
    <message>
        <source>Too few examples in this language were tested to say how often it is right.</source>
        <translation>Бұл тілде мысал аз тексерілген: қаншалықты жиі дұрыс шығатыны белгісіз.</translation>
    </message>
    <message numerus="yes">
        <source>In tests, this category was right in %n of {0} cases.</source>
        <translation>
            <numerusform>Тексеруде бұл санат {0} жағдайдың ішінен %n рет дұрыс анықталды.</numerusform>
            <numerusform>Тексеруде бұл санат {0} жағдайдың ішінен %n рет дұрыс анықталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>The policy as a list</source>
        <translation>Саясат тізім түрінде</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Clear the field</source>
        <translation>Өрісті тазалау</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a policy</source>
        <translation>Саясатты ашу</translation>
    </message>
    <message>
        <source>Policies ({0})</source>
        <translation>Саясаттар ({0})</translation>
    </message>
    <message>
        <source>Links are not opened: we stay offline. Save the page in your browser and drop the file here.</source>
        <translation>Сілтеме ашылмайды: бағдарлама интернетке шықпайды. Бетті браузерде сақтап, файлды осы жерге сүйреп әкеліңіз.</translation>
    </message>
    <message>
        <source>The last two starts did not succeed, so the files of last time were not opened again: {0}. Open them one by one to see which of them is to blame.</source>
        <translation>Соңғы екі іске қосу сәтсіз аяқталды, сондықтан өткен жолғы файлдар қайта ашылмады: {0}. Қайсысы себеп болғанын білу үшін оларды бір-бірлеп ашыңыз.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Алдыңғы өзгеріс</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Келесі өзгеріс</translation>
    </message>
    <message>
        <source>&amp;Swap old and new</source>
        <translation>&amp;Орындарын ауыстыру</translation>
    </message>
    <message>
        <source>&amp;Take my notes along</source>
        <translation>&amp;Жазбаларымды бірге алу</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Compare with another version</source>
        <translation>Басқа нұсқамен салыстыру</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Басқа нұсқалар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Файл таңдау…</translation>
    </message>
    <message>
        <source>What is this policy to be compared with?</source>
        <translation>Бұл саясатты немен салыстырамыз?</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>This text was pasted, and its window is closed. Paste it once more.</source>
        <translation>Бұл мәтін кірістірілген еді, терезесі жабылды. Оны қайта кірістіріңіз.</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}.</source>
        <translation>Жазбаларыңыз сақталмады: {0}.</translation>
    </message>
</context>
<context>
    <name>CompareExport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word құжаты (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>JSON деректері (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Салыстыруды экспорттау</translation>
    </message>
</context>
<context>
    <name>CompareNotes</name>
    <message>
        <source>In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>Өз орнында: {0}, ауысқан: {1}, тексеру керек: {2}, енді жоқ: {3}.</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>added: {0};</source>
        <translation>қосылды: {0};</translation>
    </message>
    <message>
        <source>removed: {0};</source>
        <translation>алынып тасталды: {0};</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Their dates do not tell which text is older. If it is the other way round, swap them.</source>
        <translation>Күндеріне қарап, қай мәтіннің ескі екенін айту мүмкін емес. Керісінше болса, орындарын ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Clause {0} of {1}</source>
        <translation>Тармақ: {0} / {1}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>Your notes were taken along.</source>
        <translation>Жазбаларыңыз жаңа мәтінге көшірілді.</translation>
    </message>
    <message>
        <source>Those that were not found again stay with the old text.</source>
        <translation>Табылмағандары ескі мәтінде қалады.</translation>
    </message>
    <message>
        <source>Which clauses are shown</source>
        <translation>Қай тармақтар көрсетіледі</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Choose the clause at the cursor</source>
        <translation>Меңзер тұрған тармақты таңдау</translation>
    </message>
    <message>
        <source>Next or previous place found</source>
        <translation>Табылған келесі не алдыңғы жер</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Іздеу жолағын жабу</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Терезенің келесі не алдыңғы бөлігі</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Мәзірлер</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Терезеде</translation>
    </message>
    <message>
        <source>About Aiqyn</source>
        <translation>Aiqyn туралы</translation>
    </message>
    <message>
        <source>Disconnect from the internet: everything works as before.</source>
        <translation>Интернетті ажыратыңыз: бәрі бұрынғыдай жұмыс істейді.</translation>
    </message>
    <message>
        <source>The network monitor of your system lists no connection of this program.</source>
        <translation>Жүйеңіздің желі мониторы бұл бағдарламаның бірде-бір байланысын көрсетпейді.</translation>
    </message>
    <message>
        <source>On Linux, this command shows every try to connect, and none to the internet: {0}</source>
        <translation>Linux жүйесінде мына команда әрбір байланысу әрекетін көрсетеді, олардың ішінде интернетке шығу әрекеті жоқ: {0}</translation>
    </message>
    <message>
        <source>The source code is open. Its tests fail if a part of it can use the network.</source>
        <translation>Бастапқы коды ашық. Оның бір бөлігі желіге шыға алса, тексеруден өтпей қалады.</translation>
    </message>
    <message>
        <source>Reads privacy policies in Kazakh, Kyrgyz, Russian and English, and explains them in plain words.</source>
        <translation>Қазақша, қырғызша, орысша және ағылшынша құпиялылық саясаттарын оқып, қарапайым сөзбен түсіндіреді.</translation>
    </message>
    <message>
        <source>The program never goes online: it has no updates, no accounts and no statistics.</source>
        <translation>Бағдарлама ешқашан интернетке шықпайды: жаңартулары, аккаунттары және статистикасы жоқ.</translation>
    </message>
    <message>
        <source>How to check that nothing is sent</source>
        <translation>Ештеңе жіберілмейтінін қалай тексеруге болады</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Бағдарлама не істемейді</translation>
    </message>
    <message>
        <source>Licence: MIT. The window is made with Qt (LGPL), its fonts are Noto Sans and Literata (OFL).</source>
        <translation>Лицензиясы: MIT. Терезесі Qt көмегімен жасалған (LGPL), қаріптері: Noto Sans және Literata (OFL).</translation>
    </message>
    <message>
        <source>The cards retell the policy. They are no legal advice.</source>
        <translation>Карточкалар саясатты қысқаша баяндайды. Бұл заңгерлік кеңес емес.</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>Keep it here</source>
        <translation>Осында қалдыру</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>A mark of yours may belong here, but the text has changed. Please check.</source>
        <translation>Белгіңіз осы жерге тиесілі болуы мүмкін, бірақ мәтін өзгерген. Тексеріп көріңіз.</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Бұрынғы мәтіні: {0}</translation>
    </message>
    <message>
        <source>My note: {0}</source>
        <translation>Менің жазбам: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the summary</source>
        <translation>Қысқаша мазмұнды экспорттау</translation>
    </message>
    <message>
        <source>With the words of the &amp;policy</source>
        <translation>&amp;Саясат мәтінімен бірге</translation>
    </message>
    <message>
        <source>With &amp;my notes and bookmarks</source>
        <translation>&amp;Жазбаларыммен және бетбелгілеріммен</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Форматы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;лі</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Не енгізіледі</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Сақт&amp;ау…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Puts the summary on the clipboard, a web page as rich text</source>
        <translation>Қысқаша мазмұнды алмасу буферіне көшіреді; веб-бет пішімімен көшіріледі</translation>
    </message>
    <message>
        <source>Clauses: {0} of {1}</source>
        <translation>Тармақтар: {0} / {1}</translation>
    </message>
    <message>
        <source>Tick what should go in.</source>
        <translation>Нені енгізу керегін белгілеңіз.</translation>
    </message>
    <message>
        <source>The policy has nothing of the kind.</source>
        <translation>Саясатта мұндай ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The &amp;whole policy</source>
        <translation>&amp;Толық саясат</translation>
    </message>
    <message>
        <source>Only what to wa&amp;tch out for</source>
        <translation>Тек &amp;назар аударатын жайттар</translation>
    </message>
    <message>
        <source>Chosen &amp;sections</source>
        <translation>Таңдалған &amp;бөлімдер</translation>
    </message>
    <message>
        <source>Chosen &amp;categories</source>
        <translation>Таңдалған санатта&amp;р</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the summary</source>
        <translation>Қысқаша мазмұнды экспорттау</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>Қысқаша мазмұн алмасу буферінде.</translation>
    </message>
    <message>
        <source>The summary was not copied. You can copy it again.</source>
        <translation>Қысқаша мазмұн көшірілмеді. Оны қайта көшіруге болады.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: {0}. Clauses: {1}</source>
        <translation>Сүзгі: {0}. Тармақтар: {1}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сүзгіні тазалау</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Алдыңғы тармақ</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Келесі тармақ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} ішінен {0}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Сөздерді іздеу</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>Карточкалардан</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Бас әріпті ескеру</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Толық сөз</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Дәл әріптер</translation>
    </message>
    <message>
        <source>Do not take қ for к, ө for о and so on</source>
        <translation>«қ» мен «к», «ө» мен «о» сияқты әріптерді ажырату</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-бет (HTML)</translation>
    </message>
    <message>
        <source>One file for any browser, without the internet. It can be filtered and printed.</source>
        <translation>Кез келген браузерде интернетсіз ашылатын бір файл. Санаттарды сүзуге және басып шығаруға болады.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to keep or to send. A screen reader can read them aloud.</source>
        <translation>Басып шығаруға, сақтауға немесе жіберуге арналған беттер. Экранды оқитын бағдарлама дауыстап оқи алады.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word құжаты (DOCX)</translation>
    </message>
    <message>
        <source>To change, to comment on or to put into a report.</source>
        <translation>Өңдеуге, түсініктеме жазуға немесе есепке қосуға ыңғайлы.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text with headings and links, for notes and wikis.</source>
        <translation>Тақырыптары мен сілтемелері бар мәтін: жазбалар мен викиге ыңғайлы.</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Жай мәтін (TXT)</translation>
    </message>
    <message>
        <source>Opens everywhere; without links and colours.</source>
        <translation>Кез келген жерде ашылады; сілтемелері мен түстері жоқ.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Кесте (CSV)</translation>
    </message>
    <message>
        <source>A row for each clause, for spreadsheets.</source>
        <translation>Әр тармаққа бір жол: электрондық кестелерге ыңғайлы.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Деректер (JSON)</translation>
    </message>
    <message>
        <source>Everything that was found, for other programs.</source>
        <translation>Табылғанның бәрі: басқа бағдарламаларға арналған.</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Байланысқан деректер (JSON-LD)</translation>
    </message>
    <message>
        <source>With the terms of a public vocabulary of privacy, for research.</source>
        <translation>Дербес деректер туралы ашық сөздіктің терминдерімен: зерттеуге арналған.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Нұсқаулықтан іздеу</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>The letter is in the clipboard.</source>
        <translation>Хат алмасу буферінде.</translation>
    </message>
    <message>
        <source>The letter is too long for a link. It will be copied: paste it into the mail.</source>
        <translation>Хат сілтемеге сыймайды. Ол көшіріледі: поштадағы хатқа кірістіріңіз.</translation>
    </message>
    <message>
        <source>The letter was handed to the mail program.</source>
        <translation>Хат пошта бағдарламасына берілді.</translation>
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
        <translation>Мәтін (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Хатты сақтау</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Жауаптың соңғы күнін сақтау</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Күнтізбе (*.ics)</translation>
    </message>
    <message>
        <source>It could not be put on your list: {0}</source>
        <translation>Хат тізімге енгізілмеді: {0}</translation>
    </message>
    <message>
        <source>It is on the list of your letters.</source>
        <translation>Ол хаттарыңыздың тізімінде тұр.</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Сақталмады: {0}.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>Хат жазу</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>What to know of this letter</source>
        <translation>Хат туралы не білу керек</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Open in the mail program…</source>
        <translation>Пошта бағдарламасында ашу…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Күнтізбе…</translation>
    </message>
    <message>
        <source>The letter will stand here when nothing is missing.</source>
        <translation>Бәрі толтырылғанда, хат осы жерде тұрады.</translation>
    </message>
    <message>
        <source>To fill in: {0}</source>
        <translation>Толтыру керек: {0}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Remember my details on this computer</source>
        <translation>Мәліметтерімді осы компьютерде есте сақтау</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Не қалайсыз</translation>
    </message>
    <message>
        <source>To the company</source>
        <translation>Компанияға</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>Уәкілетті органға</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>Clause that it relies on</source>
        <translation>Хат сүйенетін тармақ</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Тармақсыз</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Your letters</source>
        <translation>Сіздің хаттарыңыз</translation>
    </message>
    <message>
        <source>Complain about no answer…</source>
        <translation>Жауап келмегеніне шағымдану…</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Жауап келді</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Күнтізбе…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Тізімнен өшіру</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Тізімді экспорттау…</translation>
    </message>
    <message>
        <source>The list could not be read: {0}</source>
        <translation>Тізім оқылмады: {0}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Жауап әлі келмеді</translation>
    </message>
    <message>
        <source>No letters yet. Those that you copy, save or mail are listed here, without their words.</source>
        <translation>Әзірге хат жоқ. Көшірген, сақтаған не жіберген хаттарыңыз осында мәтінсіз жазылады.</translation>
    </message>
    <message>
        <source>To complain about this letter, open its policy first: {0}</source>
        <translation>Бұл хат бойынша шағымдану үшін алдымен саясатын ашыңыз: {0}</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Сақталмады: {0}.</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Жауаптың соңғы күнін сақтау</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Күнтізбе (*.ics)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Тізімді экспорттау</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Осы мекенжайды ашу керек пе?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Толық мекенжай</translation>
    </message>
    <message>
        <source>Another program will open it and may go online. Aiqyn stays offline.</source>
        <translation>Оны басқа бағдарлама ашады және ол интернетке шығуы мүмкін. Aiqyn желіге шықпайды.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>It writes a mail to: {0}</source>
        <translation>Мына мекенжайға хат жазылады: {0}</translation>
    </message>
    <message>
        <source>It leads to this site: {0}</source>
        <translation>Ол мына сайтқа апарады: {0}</translation>
    </message>
    <message>
        <source>The name of the site reads: {0}</source>
        <translation>Сайт атауы былай оқылады: {0}</translation>
    </message>
    <message>
        <source>Take care: the name mixes letters of different alphabets: {0}</source>
        <translation>Абай болыңыз: атауда түрлі әліпбидің әріптері араласқан: {0}</translation>
    </message>
    <message>
        <source>Take care: “{0}” is not the site, it only stands before it.</source>
        <translation>Абай болыңыз: «{0}» — сайт емес, ол сайт атауының алдында ғана тұр.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Байланыс шифрланбайды.</translation>
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
        <translation>Осы мекенжайды ашу…</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Осы мекенжайды көшіру</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text encoding</source>
        <translation>Мәтін кодтауы</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Кірістірілген мәтін</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандартты енгізу</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Құжат ашылмаған</translation>
    </message>
    <message>
        <source>Sections: {0} · clauses: {1} · highlighted: {2}</source>
        <translation>Бөлімдер: {0} · тармақтар: {1} · белгіленгені: {2}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>&amp;Бетбелгіні алып тастау</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>&amp;Бетбелгі қосу</translation>
    </message>
    <message>
        <source>Change &amp;note</source>
        <translation>&amp;Жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>&amp;Жазба қосу</translation>
    </message>
    <message>
        <source>Your notes could not be read: {0}. The policy is shown without them.</source>
        <translation>Жазбаларыңыз оқылмады: {0}. Саясат жазбаларсыз көрсетілді.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged. It is kept as {0}, and a new one was begun.</source>
        <translation>Жазбалар файлы бүлінген. Ол мына жерде сақталды: {0}. Жаңа файл ашылды.</translation>
    </message>
    <message>
        <source>You marked another version of this policy. In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>Сіз бұл саясаттың басқа нұсқасына белгі қойғансыз. Өз орнында: {0}, ауысқан: {1}, тексеру керек: {2}, енді жоқ: {3}.</translation>
    </message>
    <message>
        <source>Do not remember this document</source>
        <translation>Бұл құжатты есте сақтамау</translation>
    </message>
    <message>
        <source>Notes, bookmarks and corrections on this policy: {0}</source>
        <translation>Осы саясаттағы жазбалар, бетбелгілер мен түзетулер: {0}</translation>
    </message>
    <message>
        <source>Letters on your list: {0}</source>
        <translation>Тізіміңіздегі хаттар: {0}</translation>
    </message>
    <message>
        <source>They will be erased for good. To keep them, export them first.</source>
        <translation>Олар біржола өшіріледі. Сақтап қалу үшін алдымен экспорттаңыз.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}. They stay in the window, and saving is tried again.</source>
        <translation>Жазбаларыңыз сақталмады: {0}. Олар терезеде тұр, бағдарлама қайта сақтап көреді.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Менің жазбам</translation>
    </message>
    <message>
        <source>What do you want to remember about this clause?</source>
        <translation>Бұл тармақ туралы нені есте сақтағыңыз келеді?</translation>
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
        <translation>JSON деректері (*.json)</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Жазбаларды экспорттау</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Жазбаларды импорттау</translation>
    </message>
    <message>
        <source>Notes (*.md *.json);;All files (*)</source>
        <translation>Жазбалар (*.md *.json);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The notes could not be read: {0}. Choose another file.</source>
        <translation>Жазбалар оқылмады: {0}. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Notes taken in: {0}</source>
        <translation>Импортталған жазбалар: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>In place</source>
        <translation>Өз орнында</translation>
    </message>
    <message>
        <source>Changed: please check</source>
        <translation>Өзгерген: тексеріңіз</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Мәтінде енді жоқ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ауысқан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <source>Category corrected</source>
        <translation>Санаты түзетілген</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Басқа орынға ауысқан</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Бұрынғы мәтіні: {0}</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Осында қалдыру</translation>
    </message>
    <message>
        <source>Move to the chosen clause</source>
        <translation>Таңдалған тармаққа ауыстыру</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Choose a clause, then add a note or a bookmark to it.</source>
        <translation>Әзірге белгі жоқ. Тармақты таңдап, оған жазба не бетбелгі қосыңыз.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Жазбалар мен бетбелгілер</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Analysing…</source>
        <translation>Талдануда…</translation>
    </message>
</context>
<context>
    <name>OtherTexts</name>
    <message>
        <source>Open now</source>
        <translation>Қазір ашық</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Соңғы ашылған файлдар</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Show {0} more</source>
        <translation>Тағы көрсету: {0}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>Құпиясөзді &amp;көрсету</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>The password is used once and not kept.</source>
        <translation>Құпиясөз бір рет қолданылады, сақталмайды.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>Мәтінді кірістіру</translation>
    </message>
    <message>
        <source>Paste the policy here.</source>
        <translation>Саясат мәтінін осы жерге кірістіріңіз.</translation>
    </message>
    <message>
        <source>This text will be analysed on this computer.</source>
        <translation>Бұл мәтін осы компьютерде ғана талданады.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Талдау</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>This file takes long to read. You can wait, or stop and choose another one.</source>
        <translation>Бұл файлды оқу ұзаққа созылып жатыр. Күте аласыз немесе тоқтатып, басқасын таңдай аласыз.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Саясат мәтіні</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Finding and remembering</source>
        <translation>Іздеу мен есте сақтау</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Бағдарлама тіліндей</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (әдепкі)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Window language</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Card language</source>
        <translation>Карточка тілі</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Экранда ештеңе өздігінен қозғалмайды</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Жол аралығы</translation>
    </message>
    <message>
        <source>Column width, in letters</source>
        <translation>Баған ені, әріппен</translation>
    </message>
    <message>
        <source>Wider letters and words (can help with dyslexia)</source>
        <translation>Әріптер мен сөздер аралығы кең (дислексияға қолайлы)</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Оқу сызғышы</translation>
    </message>
    <message>
        <source>Find қ by к, ө by о and so on</source>
        <translation>қ орнына к, ө орнына о терілсе де табу</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Файлдарды есте сақтау</translation>
    </message>
    <message>
        <source>At the start, open what was open last</source>
        <translation>Іске қосқанда соңғы ашық файлдарды ашу</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Нені басып шығару керек?</translation>
    </message>
    <message>
        <source>The policy with bars and letters in its margin</source>
        <translation>Саясат: шетінде жолақтар мен әріптер болады</translation>
    </message>
    <message>
        <source>The summary: cards and answers</source>
        <translation>Қысқаша мазмұны: карточкалар мен жауаптар</translation>
    </message>
    <message>
        <source>Both can be read without colours.</source>
        <translation>Екеуін де түссіз оқуға болады.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Алдын ала қарау…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Page or size</source>
        <translation>Бет не өлшем</translation>
    </message>
    <message>
        <source>Pages to be printed</source>
        <translation>Басып шығарылатын беттер</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Tesseract on this computer can do that; a page takes some seconds.</source>
        <translation>Оны осы компьютердегі Tesseract бағдарламасы істей алады: бір бетке бірнеше секунд кетеді.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Мәтінді тану</translation>
    </message>
    <message>
        <source>Recognising the text: page {0} of {1}</source>
        <translation>Мәтін танылып жатыр. Бет: {0} / {1}</translation>
    </message>
    <message>
        <source>Recognise these pages</source>
        <translation>Осы беттердің мәтінін тану</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another place…</source>
        <translation>Басқа орын таңдау…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Бумада көрсету</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>Stopped. The file was not saved: {0}</source>
        <translation>Тоқтатылды. Файл сақталмады: {0}</translation>
    </message>
    <message>
        <source>The file could not be made: {0}. Try again, or choose another format.</source>
        <translation>Файл жасалмады: {0}. Қайталап көріңіз немесе басқа форматты таңдаңыз.</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>Файлсыз жабу</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Ашық қалдыру</translation>
    </message>
    <message>
        <source>A file is still being written. The window will close when it is there.</source>
        <translation>Файл әлі жазылып жатыр. Ол дайын болғанда терезе жабылады.</translation>
    </message>
    <message>
        <source>No program was found that opens this file. It is saved here: {0}</source>
        <translation>Бұл файлды ашатын бағдарлама табылмады. Файл мына жерде сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Бүйір панелі</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Heading, level {0}: {1}</source>
        <translation>Тақырып, {0}-деңгей: {1}</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Compare policies</source>
        <translation>Саясаттарды салыстыру</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Саясаттар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Файлдар қосу…</translation>
    </message>
    <message>
        <source>Which policies are to be asked the same questions?</source>
        <translation>Бірдей сұрақтар қай саясаттарға қойылады?</translation>
    </message>
    <message>
        <source>Choose two to five. Chosen: {0}.</source>
        <translation>Екіден беске дейін таңдаңыз. Таңдалғаны: {0}.</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>What the answer rests on</source>
        <translation>Жауап неге негізделген</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>CSV кестесі (*.csv)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>JSON деректері (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opens a privacy policy, shows what each clause is about, and tells you in plain words what it means for you. Works without internet.</source>
        <translation>Құпиялылық саясатын ашып, әр тармақтың не туралы екенін көрсетеді және оның сіз үшін мәнін қарапайым сөзбен айтып береді. Интернетсіз жұмыс істейді.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Файлды осы жерге сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, RTF, EPUB, text, Markdown or a saved web page. Nothing leaves this computer.</source>
        <translation>PDF, Word, OpenDocument, RTF, EPUB, мәтін, Markdown не сақталған веб-бет. Ешқандай дерек осы компьютерден шықпайды.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файл ашу…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Мәтінді кірістіру…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Соңғы ашылған файлдар</translation>
    </message>
    <message>
        <source>Look at a sample policy</source>
        <translation>Үлгі саясатты қарап көріңіз</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Files still to be written: {0}</source>
        <translation>Әлі жазылатын файлдар: {0}</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Файл жазылуда…</translation>
    </message>
</context>
</TS>
