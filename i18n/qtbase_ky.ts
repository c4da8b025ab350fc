<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en_GB">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Өтмөктү жабуу</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 жөнүндө</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1: жашыруу</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Башкаларын жашыруу</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Жөндөөлөр…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1: чыгуу</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Кызматтар</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Баарын көрсөтүү</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Ыкчам шилтеме</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар папкасы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ыкчам шилтеме</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Бир кадам &amp;жогору</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Бир кадам &amp;төмөн</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Азайтуу</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Маанини азайтат</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Мурунку бетке өтөт</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Кийинки бетке өтөт</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Көбөйтүү</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Маанини көбөйтөт</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Ылдый жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Ылдый жылдырат</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Солго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Оңго жылдырат</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Өйдө жылдырат</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Фокустоо</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Фокусту бул жерге коёт</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Менюну көрсөтүү</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Менюну көрсөтөт</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Которуштуруу</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Абалын которуштурат</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Аракетти аткарат</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Сактабоо</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Тандоо тизмесин ачуу</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ооба</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Төлөм маалыматы:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>А&amp;ягында:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>Ба&amp;шында:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Титулдук беттер</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Жашыруун маалымат</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Купуя</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Күндүз (06:00–17:59)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Мөөнөтсүз кармап туруу</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Тапшырманын &amp;маанилүүлүгү:</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Тапшырманы башкаруу</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Түнкүсүн (18:00–05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Азыр басып чыгаруу</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Басып чыгаруу убактысы:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Экинчи сменада (16:00–23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Жашыруун</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Белгиленген убакта</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарттуу</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Үчүнчү сменада (00:00–07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Өтө жашыруун</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Чектелбеген</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Дем алыш күндөрү (ишемби–жекшемби)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Ким экениңизди ырастаңыз</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 (%2) принтерин колдонуу үчүн ким экениңизди ырастаңыз.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 принтерин колдонуу үчүн ким экениңизди ырастаңыз.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Сырсөз:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Колдонуучунун аты:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бул эмне?</translation>
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
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Панелди жабат</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Бөлүү</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Панелди терезеден бөлөт же кайра бекитет</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Бул билдирүү кайра көрсөтүлсүн</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>Ката чыкты</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Олуттуу ката:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Мүчүлүштүктү оңдоо билдирүүсү:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Оңдолгус ката:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Маалымат:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Эскертүү:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка табылган жок.
Папканын аты туура жазылганын текшериңиз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылган жок.
Файлдын аты туура жазылганын текшериңиз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 деген файл бар.
Аны алмаштырасызбы?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Та&amp;ндоо</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Өчү&amp;рүү</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>Пап&amp;ка:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңы &amp;папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>А&amp;чуу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Атын өзгөр&amp;түү</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» өзгөртүүдөн корголгон.
Ошентсе да өчүрөсүзбү?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» өчүрүлсүнбү?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Тизмени толук маалыматы менен көрсөтүү</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Аттарынын тизмесин гана көрсөтүү</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Папка өчпөй калды.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук маалымат</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папкалар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файлдын &amp;аты:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдын &amp;түрү:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Папканы табуу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алга</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка өтүү</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алга өтүү</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Үстүнкү папкага өтүү</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Папкалар менен кыстармалардын тизмеси</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңы папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Үстүнкү папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Акыркы ачылган папкалар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Башкача сактоо</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсөтүү: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашыруун файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Каптал панели</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгөртүлгөн күнү</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менин компьютерим</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлчөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Жокко чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жаб&amp;уу</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Сактабай жабуу</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Маанини киргизиңиз:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Баскычтарды басыңыз</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Кайта&amp;лоо</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Кай&amp;таруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt жөнүндө&lt;/h3&gt;&lt;p&gt;Бул программа Qt колдонот. Версиясы: %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt жөнүндө</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Маалыматты жашыруу…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Толугураак…</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>plain text document</source>
        <translation>текст документи</translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation>Markdown документи</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML документи</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF документи</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON документи</translation>
    </message>
    <message>
        <source>HyperText Markup Language</source>
        <translation>HTML документи</translation>
    </message>
    <message>
        <source>Portable Document Format</source>
        <translation>PDF документи</translation>
    </message>
    <message>
        <source>Markdown source code</source>
        <translation>Markdown документи</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Цицеро (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Өз өлчөмү</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Дидо (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Бийиктиги:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйм</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Четтери</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Миллиметр (мм)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Багыты</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>Беттердин &amp;ирети:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Беттерди жайгаштыруу</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Беттин өлчөмү:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Барактагы беттердин &amp;саны:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Кагаз алынуучу жер:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Пика (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункт (пт)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Туурасынан, тескери</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Тигинен, тескери</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Туурасы:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>астыңкы чети</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>сол чети</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>оң чети</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>үстүнкү чети</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Өз өлчөмү</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Өз өлчөмү (%1 CC x %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Өз өлчөмү (%1 DD x %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Өз өлчөмү (%1 x %2 дюйм)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Өз өлчөмү (%1 x %2 мм)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Өз өлчөмү (%1 P̸ x %2 P̸)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Өз өлчөмү (%1 x %2 пт)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 дюйм</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ачык кат</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Кош ачык кат</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Чакыруу конверти</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Италия конверти</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Жеке конверт</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>B4 конверти</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>B5 конверти</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>B6 конверти</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>C0 конверти</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>C1 конверти</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>C2 конверти</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>C3 конверти</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>C4 конверти</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>C5 конверти</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>C6 конверти</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>C65 конверти</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>C7 конверти</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Chou 3 конверти</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Chou 4 конверти</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>DL конверти</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Kaku 2 конверти</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Kaku 3 конверти</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Monarch конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>PRC 1 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>PRC 10 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>PRC 2 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>PRC 3 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>PRC 4 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>PRC 5 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>PRC 6 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>PRC 7 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>PRC 8 конверти</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>PRC 9 конверти</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>US 10 конверти</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>US 11 конверти</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>US 12 конверти</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>US 14 конверти</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>US 9 конверти</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>You 4 конверти</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>Жо&amp;к</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Колдонуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Этибарга албоо</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Баарына &amp;жок</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Өзгөртүүлөрдү кайтаруу</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Баштапкы абалга кайтаруу</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Баарын сактоо</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Баарына ооба</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 деген файл бар.
Аны алмаштырасызбы?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 туура эмес жазылган. Беттерди жана аралыктарды үтүр менен ажыратыңыз, аралыкты дефис менен көрсөтүңүз. Аралыктар кесилишпеши керек.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 деген папка бар.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Бардык беттер</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Ылдыйдан өйдө, солдон оңго</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Ылдыйдан өйдө, оңдон солго</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Эки тараптуу басуунун жөндөөлөрү дал келбейт</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуп беттер</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 файлына жазууга болбойт.
Файлга башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Беттер туура эмес көрсөтүлгөн</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Солдон оңго, ылдыйдан өйдө</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Солдон оңго, өйдөдөн ылдый</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Компьютердеги файл</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Так беттер</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Барактагы беттердин саны» менен «Беттер тобун» чогуу колдонууга болбойт.
Бирөөсүн өчүрүңүз.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга басып чыгаруу (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Оңдон солго, ылдыйдан өйдө</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Оңдон солго, өйдөдөн ылдый</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Эки тараптуу басуунун жөндөөлөрү бири-бирине дал келбейт. Аларды оңдойсузбу?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Өйдөдөн ылдый, солдон оңго</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Өйдөдөн ылдый, оңдон солго</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазуу</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>PDF файлына экспорттоо</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Биринчи бет</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Бетти толук көрсөтүү</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Туурасына тууралоо</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Акыркы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Беттин жөндөөлөрү</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Беттин жөндөөлөрү</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Эки бетти катар көрсөтүү</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Бардык беттерди көрсөтүү</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Бирден бет көрсөтүү</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Кошумча параметрлер дал келбейт</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Тапшырманын параметрлери</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Беттин жөндөөлөрү дал келбейт</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Принтердин касиеттери</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Беттин жөндөөлөрү бири-бирине дал келбейт. Аларды оңдойсузбу?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Кээ бир кошумча параметрлер бири-бирине дал келбейт. Аларды оңдойсузбу?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Кошумча</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Кээ бир параметрлер бири-бирине дал келбейт. Аларды оңдоңуз.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Даналап жыйноо</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түс режими</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көчүрмөлөр</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Көчүрмөлөрдүн саны:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Учурдагы бет</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Эки тараптуу басуу</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Ак-кара</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун жагынан түптөө</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өчүк</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Басып чыгаруу жөндөөлөрү</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Беттер &amp;тобу:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер:</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Баарын басып чыгаруу</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Эмнени басып чыгаруу</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Тескери иретте</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалганы</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Кыска жагынан түптөө</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерди же аралыктарды үтүр менен ажыратып жазыңыз. Аралык дефис менен жазылган эки сан болот. Мисалы, 3,5-7,9 деп жазсаңыз, 3, 5, 6, 7 жана 9-беттер басылып чыгат.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аты:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Орду:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файлга:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Касиеттери</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Эң ылдый</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол четине</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бир бет ылдый</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бир бет солго</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бир бет оңго</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бир бет өйдө</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң четине</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ылдый жылдыруу</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Ушул жерге жылдыруу</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Өйдө жылдыруу</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Эң өйдө</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солго</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңго</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жогору</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>эскертүү</translation>
    </message>
    <message>
        <source>application</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>баскычтын менюсу</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>ачылуучу тизмелүү баскыч</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>уяча</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>белгилөө уячасы</translation>
    </message>
    <message>
        <source>column</source>
        <translation>тилке</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>тилкенин аталышы</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>ачылуучу тизме</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>курсор</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>диалог терезеси</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>алкак</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>сүрөт</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>туткуч</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>аталыш</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>калкыма кеңеш</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>индикатор</translation>
    </message>
    <message>
        <source>label</source>
        <translation>жазуу</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>катмарлуу панель</translation>
    </message>
    <message>
        <source>link</source>
        <translation>шилтеме</translation>
    </message>
    <message>
        <source>list</source>
        <translation>тизме</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>тизменин элементи</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>меню тилкеси</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>менюнун пункту</translation>
    </message>
    <message>
        <source>note</source>
        <translation>эскерме</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>билдирүү</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>өтмөк</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>өтмөктөрдүн тизмеси</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>панель</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>калкыма меню</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>аткарылуу көрсөткүчү</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>баскыч</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>бирден тандоо баскычы</translation>
    </message>
    <message>
        <source>row</source>
        <translation>сап</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>саптын аталышы</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>жылдыруу тилкеси</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлүм</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>ажыраткыч</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>жылдыргыч</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>сан талаасы</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>бөлгүч</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>абал тилкеси</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>которгуч</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>текст курсору</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>аталыш тилкеси</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>куралдар тактасы</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>калкыма кеңеш</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>дарак</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>дарактын элементи</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>веб-документ</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Программанын жөндөөлөрү</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Программанын маалыматы</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Программалар</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Иш столу</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Жүктөлгөндөр</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифттер</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Үй папкасы</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Видеолор</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Музыка</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Жалпыга ачык</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Иштөө чөйрөсү</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Жалпы кэш</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Жалпы жөндөөлөр</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Жалпы маалымат</translation>
    </message>
    <message>
        <source>Shared State</source>
        <translation>Жалпы абал</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абал</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгүлөр</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Убактылуу папка</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солго жылдыруу</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңго жылдыруу</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Биринчи күчтүү белги боюнча бөлүп коюу</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode башкаруу белгисин кыстаруу</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Солдон оңго киргизүүнүн башталышы</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Солдон оңго бөлүп коюу</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Солдон оңго белгиси</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Солдон оңго мажбурлап жазуунун башталышы</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Багыттуу жазуунун аягы</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Бөлүп коюунун аягы</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Оңдон солго киргизүүнүн башталышы</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Оңдон солго бөлүп коюу</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Оңдон солго белгиси</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Оңдон солго мажбурлап жазуунун башталышы</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Туурасы жок бириктиргич</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Туурасы жок ажыраткыч</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Туурасы жок боштук</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Бул эмне?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Кайта&amp;лоо</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Кай&amp;таруу</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Шилтеменин &amp;дарегин көчүрүү</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;есип алуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын тандоо</translation>
    </message>
</context>
</TS>
