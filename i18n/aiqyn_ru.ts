<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Paste &amp;text…</source>
        <translation>&amp;Вставить текст…</translation>
    </message>
    <message>
        <source>Com&amp;pare with another version…</source>
        <translation>С&amp;равнить с другой редакцией…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Пре&amp;дпросмотр…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Copy &amp;link to the section</source>
        <translation>Копировать ссы&amp;лку на раздел</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Добавить за&amp;метку</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>Добавить &amp;закладку</translation>
    </message>
    <message>
        <source>&amp;Wrong category?</source>
        <translation>Не &amp;та категория?</translation>
    </message>
    <message>
        <source>E&amp;xport notes…</source>
        <translation>Экспо&amp;рт заметок…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>&amp;Импорт заметок…</translation>
    </message>
    <message>
        <source>&amp;Do not remember this document</source>
        <translation>Не запомин&amp;ать этот документ</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find in the car&amp;ds…</source>
        <translation>Найти в карто&amp;чках…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти р&amp;анее</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>На&amp;стройки…</translation>
    </message>
    <message>
        <source>Policy as a lis&amp;t</source>
        <translation>Поли&amp;тика списком</translation>
    </message>
    <message>
        <source>Reading r&amp;uler</source>
        <translation>&amp;Линейка для чтения</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Исходный размер</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Карточки</translation>
    </message>
    <message>
        <source>Ne&amp;xt clause</source>
        <translation>&amp;Следующий пункт</translation>
    </message>
    <message>
        <source>Pre&amp;vious clause</source>
        <translation>&amp;Предыдущий пункт</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>С&amp;бросить фильтр</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Запоминать файлы</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>По&amp;литика</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние файлы</translation>
    </message>
    <message>
        <source>Text e&amp;ncoding</source>
        <translation>Кодировка &amp;текста</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Тем&amp;а</translation>
    </message>
    <message>
        <source>Card &amp;language</source>
        <translation>&amp;Язык карточек</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>Язык &amp;программы</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Copy as &amp;rich text</source>
        <translation>Копировать с &amp;форматированием</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Копи&amp;ровать как</translation>
    </message>
    <message>
        <source>Write a le&amp;tter…</source>
        <translation>&amp;Написать письмо…</translation>
    </message>
    <message>
        <source>&amp;Your letters…</source>
        <translation>Ваши п&amp;исьма…</translation>
    </message>
    <message>
        <source>Compare p&amp;olicies…</source>
        <translation>Сравнить по&amp;литики…</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>Wrong category?</source>
        <translation>Не та категория?</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>What is this clause about? Tick every category that fits.</source>
        <translation>О чём этот пункт? Отметьте все подходящие категории.</translation>
    </message>
    <message>
        <source>As the program found</source>
        <translation>Как нашла программа</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Не удалось сохранить настройки.</translation>
    </message>
</context>
<context>
    <name>ClauseDetail</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Clause {0}</source>
        <translation>Пункт {0}</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>Исправлено вами</translation>
    </message>
    <message>
        <source>No category fits.</source>
        <translation>Ни одна категория не подходит.</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>Насколько это надёжно?</translation>
    </message>
    <message>
        <source>Not sure: {0}</source>
        <translation>Не уверены: {0}</translation>
    </message>
    <message>
        <source>This clause says nothing that we list.</source>
        <translation>В этом пункте нет ничего, что попадает в карточку.</translation>
    </message>
    <message>
        <source>This clause says nothing about your data.</source>
        <translation>В этом пункте ничего не сказано о ваших данных.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Because of: {0}</source>
        <translation>Слова-основания: {0}</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>уверенность: высокая</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>уверенность: средняя</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>не уверены</translation>
    </message>
    <message>
        <source>Too few examples in this language were tested to say how often it is right.</source>
        <translation>На этом языке проверено слишком мало примеров: неизвестно, как часто это верно.</translation>
    </message>
    <message numerus="yes">
        <source>In tests, this category was right in %n of {0} cases.</source>
        <translation>
            <numerusform>При проверке категория определена верно в %n случае из {0}.</numerusform>
            <numerusform>При проверке категория определена верно в %n случаях из {0}.</numerusform>
            <numerusform>При проверке категория определена верно в %n случаях из {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseList</name>
    <message>
        <source>The policy as a list</source>
        <translation>Политика списком</translation>
    </message>
</context>
<context>
    <name>ClearableField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a policy</source>
        <translation>Открыть политику</translation>
    </message>
    <message>
        <source>Policies ({0})</source>
        <translation>Политики ({0})</translation>
    </message>
    <message>
        <source>Links are not opened: we stay offline. Save the page in your browser and drop the file here.</source>
        <translation>Ссылка не открыта: программа не выходит в интернет. Сохраните страницу в браузере и перетащите файл сюда.</translation>
    </message>
    <message>
        <source>The last two starts did not succeed, so the files of last time were not opened again: {0}. Open them one by one to see which of them is to blame.</source>
        <translation>Два последних запуска не удались, поэтому файлы прошлого раза не открыты снова: {0}. Откройте их по одному, чтобы узнать, в каком из них дело.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Предыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Следующее изменение</translation>
    </message>
    <message>
        <source>&amp;Swap old and new</source>
        <translation>Поменять &amp;местами</translation>
    </message>
    <message>
        <source>&amp;Take my notes along</source>
        <translation>Взять мои &amp;заметки с собой</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>CompareChoice</name>
    <message>
        <source>Compare with another version</source>
        <translation>Сравнить с другой редакцией</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Другие редакции</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>What is this policy to be compared with?</source>
        <translation>С чем сравнить эту политику?</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>This text was pasted, and its window is closed. Paste it once more.</source>
        <translation>Этот текст был вставлен, а его окно закрыто. Вставьте его ещё раз.</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}.</source>
        <translation>Ваши заметки не удалось сохранить: {0}.</translation>
    </message>
</context>
<context>
    <name>CompareExport</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>Данные, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
</context>
<context>
    <name>CompareNotes</name>
    <message>
        <source>In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>На месте: {0}, перенесено: {1}, нужно проверить: {2}, больше нет: {3}.</translation>
    </message>
</context>
<context>
    <name>CompareRows</name>
    <message>
        <source>added: {0};</source>
        <translation>добавлено: {0};</translation>
    </message>
    <message>
        <source>removed: {0};</source>
        <translation>убрано: {0};</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Their dates do not tell which text is older. If it is the other way round, swap them.</source>
        <translation>По датам не видно, какой текст старше. Если наоборот, поменяйте их местами.</translation>
    </message>
    <message>
        <source>Clause {0} of {1}</source>
        <translation>Пункт {0} из {1}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Your notes were taken along.</source>
        <translation>Ваши заметки перенесены в новый текст.</translation>
    </message>
    <message>
        <source>Those that were not found again stay with the old text.</source>
        <translation>Те, что не нашлись, остаются в прежнем тексте.</translation>
    </message>
    <message>
        <source>Which clauses are shown</source>
        <translation>Какие пункты показаны</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Choose the clause at the cursor</source>
        <translation>Выбрать пункт под курсором</translation>
    </message>
    <message>
        <source>Next or previous place found</source>
        <translation>Следующее или предыдущее найденное место</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message>
        <source>Next or previous part of the window</source>
        <translation>Следующая или предыдущая часть окна</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>В окне</translation>
    </message>
    <message>
        <source>About Aiqyn</source>
        <translation>Об Aiqyn</translation>
    </message>
    <message>
        <source>Disconnect from the internet: everything works as before.</source>
        <translation>Отключите интернет: всё работает как раньше.</translation>
    </message>
    <message>
        <source>The network monitor of your system lists no connection of this program.</source>
        <translation>Сетевой монитор вашей системы не показывает ни одного соединения этой программы.</translation>
    </message>
    <message>
        <source>On Linux, this command shows every try to connect, and none to the internet: {0}</source>
        <translation>В Linux эта команда показывает каждую попытку соединения, и среди них нет ни одной с интернетом: {0}</translation>
    </message>
    <message>
        <source>The source code is open. Its tests fail if a part of it can use the network.</source>
        <translation>Исходный код открыт. Если какая-то его часть сможет выйти в сеть, его проверки не пройдут.</translation>
    </message>
    <message>
        <source>Reads privacy policies in Kazakh, Kyrgyz, Russian and English, and explains them in plain words.</source>
        <translation>Читает политики конфиденциальности на казахском, кыргызском, русском и английском языках и объясняет их простыми словами.</translation>
    </message>
    <message>
        <source>The program never goes online: it has no updates, no accounts and no statistics.</source>
        <translation>Программа никогда не выходит в интернет: в ней нет обновлений, аккаунтов и статистики.</translation>
    </message>
    <message>
        <source>How to check that nothing is sent</source>
        <translation>Как проверить, что ничего не отправляется</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Чего программа не делает</translation>
    </message>
    <message>
        <source>Licence: MIT. The window is made with Qt (LGPL), its fonts are Noto Sans and Literata (OFL).</source>
        <translation>Лицензия: MIT. Окно сделано на Qt (LGPL), шрифты: Noto Sans и Literata (OFL).</translation>
    </message>
    <message>
        <source>The cards retell the policy. They are no legal advice.</source>
        <translation>Карточки пересказывают политику. Это не юридическая консультация.</translation>
    </message>
</context>
<context>
    <name>DoubtBar</name>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>A mark of yours may belong here, but the text has changed. Please check.</source>
        <translation>Возможно, ваша пометка относится сюда, но текст изменился. Проверьте.</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Раньше текст был такой: {0}</translation>
    </message>
    <message>
        <source>My note: {0}</source>
        <translation>Моя заметка: {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the summary</source>
        <translation>Экспорт краткого содержания</translation>
    </message>
    <message>
        <source>With the words of the &amp;policy</source>
        <translation>С &amp;текстом политики</translation>
    </message>
    <message>
        <source>With &amp;my notes and bookmarks</source>
        <translation>С &amp;моими заметками и закладками</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что включить</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Puts the summary on the clipboard, a web page as rich text</source>
        <translation>Помещает краткое содержание в буфер обмена; веб-страницу — с форматированием</translation>
    </message>
    <message>
        <source>Clauses: {0} of {1}</source>
        <translation>Пунктов: {0} из {1}</translation>
    </message>
    <message>
        <source>Tick what should go in.</source>
        <translation>Отметьте, что включить.</translation>
    </message>
    <message>
        <source>The policy has nothing of the kind.</source>
        <translation>Ничего такого в политике нет.</translation>
    </message>
    <message>
        <source>The &amp;whole policy</source>
        <translation>&amp;Вся политика</translation>
    </message>
    <message>
        <source>Only what to wa&amp;tch out for</source>
        <translation>Только то, на что стоит &amp;обратить внимание</translation>
    </message>
    <message>
        <source>Chosen &amp;sections</source>
        <translation>Выбранные &amp;разделы</translation>
    </message>
    <message>
        <source>Chosen &amp;categories</source>
        <translation>Выбранные кате&amp;гории</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the summary</source>
        <translation>Экспорт краткого содержания</translation>
    </message>
    <message>
        <source>The summary is in the clipboard.</source>
        <translation>Краткое содержание в буфере обмена.</translation>
    </message>
    <message>
        <source>The summary was not copied. You can copy it again.</source>
        <translation>Краткое содержание не скопировано. Его можно скопировать ещё раз.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: {0}. Clauses: {1}</source>
        <translation>Фильтр: {0}. Пунктов: {1}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Следующий пункт</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Искать слова</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>В карточках</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слово целиком</translation>
    </message>
    <message>
        <source>Exact letters</source>
        <translation>Точные буквы</translation>
    </message>
    <message>
        <source>Do not take қ for к, ө for о and so on</source>
        <translation>Различать «қ» и «к», «ө» и «о» и похожие буквы</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>One file for any browser, without the internet. It can be filtered and printed.</source>
        <translation>Один файл, открывается в любом браузере без интернета. Можно отобрать категории и распечатать.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to keep or to send. A screen reader can read them aloud.</source>
        <translation>Страницы, чтобы распечатать, сохранить или отправить. Программа экранного доступа прочтёт их вслух.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Документ Word (DOCX)</translation>
    </message>
    <message>
        <source>To change, to comment on or to put into a report.</source>
        <translation>Чтобы править, комментировать или вставить в отчёт.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text with headings and links, for notes and wikis.</source>
        <translation>Текст с заголовками и ссылками — для заметок и вики.</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Простой текст (TXT)</translation>
    </message>
    <message>
        <source>Opens everywhere; without links and colours.</source>
        <translation>Открывается везде; без ссылок и цветов.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>A row for each clause, for spreadsheets.</source>
        <translation>По строке на каждый пункт — для электронных таблиц.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Данные (JSON)</translation>
    </message>
    <message>
        <source>Everything that was found, for other programs.</source>
        <translation>Всё, что найдено, — для других программ.</translation>
    </message>
    <message>
        <source>Linked data (JSON-LD)</source>
        <translation>Связанные данные (JSON-LD)</translation>
    </message>
    <message>
        <source>With the terms of a public vocabulary of privacy, for research.</source>
        <translation>С терминами открытого словаря о персональных данных — для исследований.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Искать в руководстве</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>The letter is in the clipboard.</source>
        <translation>Письмо в буфере обмена.</translation>
    </message>
    <message>
        <source>The letter is too long for a link. It will be copied: paste it into the mail.</source>
        <translation>Письмо слишком длинное для ссылки. Оно будет скопировано: вставьте его в почтовой программе.</translation>
    </message>
    <message>
        <source>The letter was handed to the mail program.</source>
        <translation>Письмо передано почтовой программе.</translation>
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
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Сохранить последний день для ответа</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>It could not be put on your list: {0}</source>
        <translation>Внести его в список не удалось: {0}</translation>
    </message>
    <message>
        <source>It is on the list of your letters.</source>
        <translation>Оно в списке ваших писем.</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Не удалось сохранить: {0}.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>What to know of this letter</source>
        <translation>Что нужно знать об этом письме</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open in the mail program…</source>
        <translation>Открыть в почтовой программе…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>The letter will stand here when nothing is missing.</source>
        <translation>Письмо появится здесь, когда всё будет заполнено.</translation>
    </message>
    <message>
        <source>To fill in: {0}</source>
        <translation>Осталось заполнить: {0}</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Remember my details on this computer</source>
        <translation>Запомнить мои сведения на этом компьютере</translation>
    </message>
    <message>
        <source>What you want</source>
        <translation>Что вы хотите</translation>
    </message>
    <message>
        <source>To the company</source>
        <translation>Компании</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>В уполномоченный орган</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Clause that it relies on</source>
        <translation>Пункт, на который опирается письмо</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Без пункта</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Your letters</source>
        <translation>Ваши письма</translation>
    </message>
    <message>
        <source>Complain about no answer…</source>
        <translation>Пожаловаться, что нет ответа…</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Календарь…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Экспорт списка…</translation>
    </message>
    <message>
        <source>The list could not be read: {0}</source>
        <translation>Не удалось прочитать список: {0}</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>No letters yet. Those that you copy, save or mail are listed here, without their words.</source>
        <translation>Писем пока нет. Здесь будут те, что вы скопируете, сохраните или отправите, без их текста.</translation>
    </message>
    <message>
        <source>To complain about this letter, open its policy first: {0}</source>
        <translation>Чтобы пожаловаться по этому письму, сначала откройте политику: {0}</translation>
    </message>
    <message>
        <source>Could not save: {0}.</source>
        <translation>Не удалось сохранить: {0}.</translation>
    </message>
    <message>
        <source>Save the last day for an answer</source>
        <translation>Сохранить последний день для ответа</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Открыть этот адрес?</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Адрес целиком</translation>
    </message>
    <message>
        <source>Another program will open it and may go online. Aiqyn stays offline.</source>
        <translation>Его откроет другая программа, и она может выйти в интернет. Aiqyn остаётся без сети.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It writes a mail to: {0}</source>
        <translation>Будет письмо на адрес: {0}</translation>
    </message>
    <message>
        <source>It leads to this site: {0}</source>
        <translation>Он ведёт на этот сайт: {0}</translation>
    </message>
    <message>
        <source>The name of the site reads: {0}</source>
        <translation>Имя сайта читается так: {0}</translation>
    </message>
    <message>
        <source>Take care: the name mixes letters of different alphabets: {0}</source>
        <translation>Осторожно: в имени смешаны буквы разных алфавитов: {0}</translation>
    </message>
    <message>
        <source>Take care: “{0}” is not the site, it only stands before it.</source>
        <translation>Осторожно: «{0}» — это не сайт, а лишь надпись перед ним.</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>Соединение не будет зашифровано.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Open this address…</source>
        <translation>Открыть этот адрес…</translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Скопировать этот адрес</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Text encoding</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Стандартный ввод</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Документ не открыт</translation>
    </message>
    <message>
        <source>Sections: {0} · clauses: {1} · highlighted: {2}</source>
        <translation>Разделов: {0} · пунктов: {1} · выделено: {2}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Remove &amp;bookmark</source>
        <translation>Убрать &amp;закладку</translation>
    </message>
    <message>
        <source>Add &amp;bookmark</source>
        <translation>Добавить &amp;закладку</translation>
    </message>
    <message>
        <source>Change &amp;note</source>
        <translation>Изменить за&amp;метку</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Добавить за&amp;метку</translation>
    </message>
    <message>
        <source>Your notes could not be read: {0}. The policy is shown without them.</source>
        <translation>Ваши заметки не удалось прочитать: {0}. Политика показана без них.</translation>
    </message>
    <message>
        <source>The file of your notes was damaged. It is kept as {0}, and a new one was begun.</source>
        <translation>Файл заметок повреждён. Он сохранён здесь: {0}. Начат новый файл.</translation>
    </message>
    <message>
        <source>You marked another version of this policy. In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}.</source>
        <translation>Вы делали пометки в другой редакции этой политики. На месте: {0}, перенесено: {1}, нужно проверить: {2}, больше нет: {3}.</translation>
    </message>
    <message>
        <source>Do not remember this document</source>
        <translation>Не запоминать этот документ</translation>
    </message>
    <message>
        <source>Notes, bookmarks and corrections on this policy: {0}</source>
        <translation>Заметок, закладок и исправлений в этой политике: {0}</translation>
    </message>
    <message>
        <source>Letters on your list: {0}</source>
        <translation>Письма в вашем списке: {0}</translation>
    </message>
    <message>
        <source>They will be erased for good. To keep them, export them first.</source>
        <translation>Они будут стёрты навсегда. Чтобы сохранить их, сначала экспортируйте.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Your notes could not be saved: {0}. They stay in the window, and saving is tried again.</source>
        <translation>Ваши заметки не удалось сохранить: {0}. Они остаются в окне, сохранение повторится.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Моя заметка</translation>
    </message>
    <message>
        <source>What do you want to remember about this clause?</source>
        <translation>Что вы хотите запомнить об этом пункте?</translation>
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
        <translation>Данные, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Экспорт заметок</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Импорт заметок</translation>
    </message>
    <message>
        <source>Notes (*.md *.json);;All files (*)</source>
        <translation>Заметки (*.md *.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The notes could not be read: {0}. Choose another file.</source>
        <translation>Заметки не удалось прочитать: {0}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Notes taken in: {0}</source>
        <translation>Загружено заметок: {0}</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>In place</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Changed: please check</source>
        <translation>Текст изменён: проверьте</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Больше нет в тексте</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Category corrected</source>
        <translation>Категория исправлена</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Перенесено в другое место</translation>
    </message>
    <message>
        <source>It stood on: {0}</source>
        <translation>Раньше текст был такой: {0}</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Move to the chosen clause</source>
        <translation>Перенести на выбранный пункт</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Choose a clause, then add a note or a bookmark to it.</source>
        <translation>Пока ничего не отмечено. Выберите пункт и добавьте к нему заметку или закладку.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Заметки и закладки</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Analysing…</source>
        <translation>Анализ…</translation>
    </message>
</context>
<context>
    <name>OtherTexts</name>
    <message>
        <source>Open now</source>
        <translation>Открыто сейчас</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Show {0} more</source>
        <translation>Показать ещё: {0}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Показать пароль</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The password is used once and not kept.</source>
        <translation>Пароль используется один раз и не сохраняется.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Paste the policy here.</source>
        <translation>Вставьте текст политики сюда.</translation>
    </message>
    <message>
        <source>This text will be analysed on this computer.</source>
        <translation>Этот текст будет разобран только на этом компьютере.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Разобрать</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>This file takes long to read. You can wait, or stop and choose another one.</source>
        <translation>Этот файл читается долго. Можно подождать или остановить чтение и выбрать другой.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Text of the policy</source>
        <translation>Текст политики</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Finding and remembering</source>
        <translation>Поиск и память</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как язык программы</translation>
    </message>
    <message>
        <source>{0} (usual)</source>
        <translation>{0} (обычный)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Window language</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Card language</source>
        <translation>Язык карточек</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ничто не движется само по себе</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Column width, in letters</source>
        <translation>Ширина колонки, в буквах</translation>
    </message>
    <message>
        <source>Wider letters and words (can help with dyslexia)</source>
        <translation>Буквы и слова шире (помогает при дислексии)</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Линейка для чтения</translation>
    </message>
    <message>
        <source>Find қ by к, ө by о and so on</source>
        <translation>Находить қ по к, ө по о и так далее</translation>
    </message>
    <message>
        <source>Remember files</source>
        <translation>Запоминать файлы</translation>
    </message>
    <message>
        <source>At the start, open what was open last</source>
        <translation>При запуске открывать то, что было открыто</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>What should be printed?</source>
        <translation>Что напечатать?</translation>
    </message>
    <message>
        <source>The policy with bars and letters in its margin</source>
        <translation>Политика с полосами и буквами на полях</translation>
    </message>
    <message>
        <source>The summary: cards and answers</source>
        <translation>Краткое содержание: карточки и ответы</translation>
    </message>
    <message>
        <source>Both can be read without colours.</source>
        <translation>То и другое читается и без цвета.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Предпросмотр…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Page or size</source>
        <translation>Страница или масштаб</translation>
    </message>
    <message>
        <source>Pages to be printed</source>
        <translation>Страницы для печати</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>Recognising</name>
    <message>
        <source>Tesseract on this computer can do that; a page takes some seconds.</source>
        <translation>Это может сделать программа Tesseract на этом компьютере: несколько секунд на страницу.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Распознать текст</translation>
    </message>
    <message>
        <source>Recognising the text: page {0} of {1}</source>
        <translation>Распознаётся текст: страница {0} из {1}</translation>
    </message>
    <message>
        <source>Recognise these pages</source>
        <translation>Распознать эти страницы</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Choose another place…</source>
        <translation>Выбрать другое место…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Stopped. The file was not saved: {0}</source>
        <translation>Остановлено. Файл не сохранён: {0}</translation>
    </message>
    <message>
        <source>The file could not be made: {0}. Try again, or choose another format.</source>
        <translation>Не удалось создать файл: {0}. Повторите попытку или выберите другой формат.</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>Закрыть без файла</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>A file is still being written. The window will close when it is there.</source>
        <translation>Файл ещё записывается. Окно закроется, когда он будет готов.</translation>
    </message>
    <message>
        <source>No program was found that opens this file. It is saved here: {0}</source>
        <translation>Не найдено программы, которая открывает этот файл. Он сохранён здесь: {0}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Watch out</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Heading, level {0}: {1}</source>
        <translation>Заголовок, уровень {0}: {1}</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Compare policies</source>
        <translation>Сравнить политики</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Which policies are to be asked the same questions?</source>
        <translation>Каким политикам задать одни и те же вопросы?</translation>
    </message>
    <message>
        <source>Choose two to five. Chosen: {0}.</source>
        <translation>Выберите от двух до пяти. Выбрано: {0}.</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>What the answer rests on</source>
        <translation>На чём основан ответ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <translation>Таблица, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Data, JSON (*.json)</source>
        <translation>Данные, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Opens a privacy policy, shows what each clause is about, and tells you in plain words what it means for you. Works without internet.</source>
        <translation>Открывает политику конфиденциальности, показывает, о чём каждый пункт, и простыми словами говорит, что это значит для вас. Работает без интернета.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>PDF, Word, OpenDocument, RTF, EPUB, text, Markdown or a saved web page. Nothing leaves this computer.</source>
        <translation>PDF, Word, OpenDocument, RTF, EPUB, текст, Markdown или сохранённая веб-страница. Ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Look at a sample policy</source>
        <translation>Посмотрите образец политики</translation>
    </message>
</context>
<context>
    <name>WritingProgress</name>
    <message>
        <source>Files still to be written: {0}</source>
        <translation>Осталось записать файлов: {0}</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
</context>
</TS>
