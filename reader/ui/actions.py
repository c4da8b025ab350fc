"""Every command of the window, once: its words, its shortcut and its icon; menus and tool bar use them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from reader.core.codebook import LANGUAGES
from reader.ui.command_table import (
    CHECKABLE,
    COPY_AS,
    ICONS,
    MENUS,
    NEED_DOCUMENT,
    SHORTCUTS,
    SUBMENUS,
    TOOLBAR,
    WITH_WORDS,
)
from reader.ui.icons import icon, icon_px
from reader.ui.theme import THEMES, Theme
from reader.ui.welcome import LANGUAGE_NAMES


class Actions(QObject):
    """Makes the actions, the menu bar and the tool bar of a window; the window connects them."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.menus: dict[str, QMenu] = {name: QMenu(window) for name in SUBMENUS}
        self.menus["filter"].setObjectName("filter")
        names = {n for rows in MENUS.values() for n in rows} - {"-"} - set(SUBMENUS)
        names |= {"remember_files", "clear_recent", *COPY_AS}
        self.one: dict[str, QAction] = {name: self._action(name) for name in sorted(names)}
        self.menus["copy_as"].addActions([self.one[name] for name in COPY_AS])
        self.groups: dict[str, QActionGroup] = {}
        self.languages = {
            which: self._choices(which, {code: LANGUAGE_NAMES[code] for code in LANGUAGES})
            for which in ("card_language", "window_language")
        }
        self.themes = self._choices("theme", dict.fromkeys(("", *THEMES), ""))
        self.tool_bar = self._tool_bar()
        self._menu_titles = self._menu_bar()
        self.set_theme(theme)
        self.retranslate()

    def _action(self, name: str) -> QAction:
        made = QAction(self._window)
        made.setObjectName(name)
        made.setCheckable(name in CHECKABLE)
        made.setShortcuts([QKeySequence(s) for s in SHORTCUTS.get(name, ())])
        self._window.addAction(made)
        return made

    def _choices(self, which: str, names: dict[str, str]) -> dict[str, QAction]:
        group = self.groups[which] = QActionGroup(self)
        made = {}
        for value, name in names.items():
            action = QAction(name, group)
            action.setCheckable(True)
            action.setData(value)
            self.menus[which].addAction(action)
            made[value] = action
        return made

    def _menu_bar(self) -> dict[str, QMenu]:
        made = {}
        for title, rows in MENUS.items():
            menu = made[title] = self._window.menuBar().addMenu("")
            for name in rows:
                if name == "-":
                    menu.addSeparator()
                elif name in self.menus:
                    menu.addMenu(self.menus[name])
                else:
                    menu.addAction(self.one[name])
        return made

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar(self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        size = icon_px(self._window.font())
        bar.setIconSize(QSize(size, size))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.buttons: dict[str, QToolButton] = {}
        for name in TOOLBAR:
            if name == "|":
                bar.addSeparator()
            elif name == " ":
                gap = QWidget()
                gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(gap)
            elif name in self.menus:
                button = self.buttons[name] = QToolButton()
                button.setMenu(self.menus[name])
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                bar.addWidget(button)
            else:
                bar.addAction(self.one[name])
                plain = bar.widgetForAction(self.one[name])
                if isinstance(plain, QToolButton):
                    plain.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                    if name in WITH_WORDS:
                        plain.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._window.addToolBar(bar)
        return bar

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the colours of a theme."""
        for name, drawing in ICONS.items():
            target = self.buttons.get(name) or self.one.get(name)
            if target is not None:
                target.setIcon(icon(drawing, theme.colour("text"), self.tool_bar.iconSize().width()))
        language = icon("language", theme.colour("text"), self.tool_bar.iconSize().width())
        self.buttons["card_language"].setIcon(language)

    def enable(self, *, open_document: bool) -> None:
        """Switch off what needs an open policy while there is none."""
        for name in NEED_DOCUMENT:
            self.one[name].setEnabled(open_document)
        for name in ("encoding", "copy_as"):
            self.menus[name].menuAction().setEnabled(open_document)
        self.menus["filter"].menuAction().setEnabled(open_document)
        for name in ("filter", "card_language"):
            self.buttons[name].setEnabled(open_document)

    def retranslate(self) -> None:
        """Write every command in the language of the window."""
        for name, text in self._texts().items():
            self.word(name, text)
        self.one["compare"].setIconText(self.tr("Compare"))
        self.one["letter"].setIconText(self.tr("Letter"))
        for name, text in self._menu_texts().items():
            if name in self._menu_titles:
                self._menu_titles[name].setTitle(text)
            else:
                self.menus[name].setTitle(text)
            if name in self.buttons:
                plain = text.replace("&", "")
                self.buttons[name].setText(plain)
                self.buttons[name].setToolTip(plain)
        for value, text in {
            "": self.tr("As in the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }.items():
            self.themes[value].setText(text)
        self.tool_bar.setWindowTitle(self.tr("Tool bar"))
        self.show_card_language()

    def title(self, menu: str) -> str:
        """Return the title of a menu of the menu bar, as it is read."""
        return self._menu_titles[menu].title().replace("&", "")

    def word(self, name: str, text: str) -> None:
        """Write one command: its text, and its tool tip with the keys."""
        action = self.one[name]
        action.setText(text)
        plain = text.replace("&", "").removesuffix("…")
        action.setIconText(plain)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({keys})" if keys else plain)

    def show_card_language(self) -> None:
        """Write the chosen card language on its button."""
        checked = self.groups["card_language"].checkedAction()
        if checked is not None:
            self.buttons["card_language"].setText(checked.text())

    def _texts(self) -> dict[str, str]:
        return {
            "open": self.tr("&Open…"),
            "paste": self.tr("Paste &text…"),
            "compare": self.tr("Com&pare with another version…"),
            "table": self.tr("Compare p&olicies…"),
            "export": self.tr("&Export…"),
            "print": self.tr("&Print…"),
            "preview": self.tr("Print pre&view…"),
            "close": self.tr("&Close"),
            "quit": self.tr("&Quit"),
            "copy": self.tr("&Copy"),
            "copy_source": self.tr("Copy with &source"),
            "copy_rich": self.tr("Copy as &rich text"),
            "copy_markdown": self.tr("Copy as &Markdown"),
            "copy_link": self.tr("Copy &link to the section"),
            "undo": self.tr("&Undo"),
            "redo": self.tr("&Redo"),
            "note": self.tr("Add &note"),
            "bookmark": self.tr("Add &bookmark"),
            "correct": self.tr("&Wrong category?"),
            "letter": self.tr("Write a le&tter…"),
            "letters": self.tr("&Your letters…"),
            "export_notes": self.tr("E&xport notes…"),
            "import_notes": self.tr("&Import notes…"),
            "forget": self.tr("&Do not remember this document"),
            "find": self.tr("&Find…"),
            "find_in_cards": self.tr("Find in the car&ds…"),
            "find_next": self.tr("Find &next"),
            "find_previous": self.tr("Find &previous"),
            "settings": self.tr("Settin&gs…"),
            "as_list": self.tr("Policy as a lis&t"),
            "ruler": self.tr("Reading r&uler"),
            "zoom_in": self.tr("Zoom &in"),
            "zoom_out": self.tr("Zoom &out"),
            "zoom_reset": self.tr("&Actual size"),
            "full_screen": self.tr("&Full screen"),
            "side_panel": self.tr("&Side panel"),
            "cards": self.tr("&Cards"),
            "next_clause": self.tr("Ne&xt clause"),
            "previous_clause": self.tr("Pre&vious clause"),
            "clear_filter": self.tr("C&lear filter"),
            "guide": self.tr("&User guide"),
            "shortcuts": self.tr("&Keyboard shortcuts"),
            "about": self.tr("&About"),
            "remember_files": self.tr("Remember files"),
            "clear_recent": self.tr("Clear the list"),
        }

    def _menu_texts(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "policy": self.tr("&Policy"),
            "help": self.tr("&Help"),
            "recent": self.tr("Open &recent"),
            "copy_as": self.tr("Copy &as"),
            "encoding": self.tr("Text e&ncoding"),
            "theme": self.tr("T&heme"),
            "card_language": self.tr("Card &language"),
            "window_language": self.tr("&Window language"),
            "filter": self.tr("&Filter"),
        }
