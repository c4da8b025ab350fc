<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
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
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Платёжная информация:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>В &amp;конце:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>В &amp;начале:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>П&amp;риоритет задания:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Отложенная печать:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Произошла ошибка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать: </translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние папки</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в папку уровнем выше</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка уровнем выше</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить папку.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте, правильно ли указано имя папки.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Порядок &amp;страниц:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Страниц на &amp;листе:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюймы</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйм</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 дюйм</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Особый (%1 x %2 дюйм)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Открытка</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Двойная открытка</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Конверт для приглашения</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Итальянский конверт</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Личный конверт</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 x 10,5 дюйма)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 x 10 дюймов)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 x 13 дюймов)</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Конверт B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Конверт B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Конверт B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Конверт C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Конверт C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Конверт C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Конверт C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Конверт C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Конверт C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Конверт C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Конверт C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Конверт C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Конверт Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Конверт Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Конверт DL</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Конверт Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Конверт Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Конверт Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Конверт PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Конверт PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Конверт PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Конверт PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Конверт PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Конверт PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Конверт PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Конверт PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Конверт PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Конверт PRC 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Конверт US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Конверт US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Конверт US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Конверт US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Конверт US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Конверт You 4</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — это папка.
Выберите другое имя файла.</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Show facing pages</source>
        <translation>Показать разворот</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Список ст&amp;раниц:</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>switch</source>
        <translation>выключатель</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Общедоступные</translation>
    </message>
    <message>
        <source>Shared State</source>
        <translation>Общее состояние</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
</TS>
