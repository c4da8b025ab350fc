<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_GB">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Hide %1</source>
        <translation>%1: жасыру</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1: шығу</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Password:</source>
        <translation>Құпиясөз:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Қате шықты</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Бума:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;түрі:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы бума</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғарғы бумаға өту</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Тізімді толық мәліметімен көрсету</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Аттар тізімін ғана көрсету</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық мәлімет</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету: </translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір панелі</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы ашылған бумалар</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Бумалар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Бума өшірілмеді.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 деген файл бар.
Оны алмастырасыз ба?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» өшірілсін бе?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» өзгертуден қорғалған.
Сонда да өшіресіз бе?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файл аты дұрыс жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Бума табылмады.
Бума аты дұрыс жазылғанын тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Пернелерді басыңыз</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Мәліметті жасыру…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Толығырақ…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Жиектері</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>төменгі жиегі</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>жоғарғы жиегі</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол жиегі</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң жиегі</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тігінен</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Көлденең</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тігінен, кері</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Көлденең, кері</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Бағыты</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Өз өлшемі (%1 CC x %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Өз өлшемі (%1 DD x %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Өз өлшемі (%1 x %2 дюйм)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Өз өлшемі (%1 x %2 мм)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Өз өлшемі (%1 P̸ x %2 P̸)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Өз өлшемі (%1 x %2 пт)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ашық хат</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Қос ашық хат</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Өзгерістерді қайтару</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Бастапқы күйге қайтару</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталап көру</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 деген файл бар.
Оны алмастырасыз ба?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 деген бума бар.
Файлға басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Компьютердегі файл</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлға басып шығару…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер қате көрсетілген</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page setup</source>
        <translation>Бет баптаулары</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тігінен</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Көлденең</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Екі бетті қатар көрсету</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Барлық беттерді көрсету</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF файлына экспорттау</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Pages from</source>
        <translation>Беттер:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Таңдалғаны</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Даналап жинау</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түрлі түсті</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Кері ретпен</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файлға:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Ең төмен</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол жақ шетіне</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң жақ шетіне</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Осы жерге айналдыру</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Ең жоғары</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>slider</source>
        <translation>жүгірткі</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>сан өрісі</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>ашылмалы тізім</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>тақырып</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Сілтеме мекен&amp;жайын көшіру</translation>
    </message>
</context>
</TS>
