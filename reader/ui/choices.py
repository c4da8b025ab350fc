"""What the person chooses and the reader remembers: languages, theme, panes, zoom, recent files, filter."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication

from reader.core.codebook import CATEGORIES
from reader.core.model import Tone
from reader.core.piped import is_piped
from reader.phrases import Phrases
from reader.ui.icons import icon
from reader.ui.outline_models import swatch
from reader.ui.panes import CARDS, CONTENTS
from reader.ui.reading import Reading
from reader.ui.session import Filter

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


PANELS = {"side_panel": CONTENTS, "cards": CARDS}


class Choices(QObject):
    """Fills the menus of choices, carries them out at once and stores them."""

    changed = Signal()

    def __init__(self, window: MainWindow, open_path: Callable[..., None]) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._open_path = open_path
        actions = window.actions_
        actions.languages["card_language"][self._session.phrases.language].setChecked(True)
        actions.languages["window_language"][window.language.current].setChecked(True)
        actions.themes.get(window.settings.theme, actions.themes[""]).setChecked(True)
        actions.show_card_language()
        actions.groups["card_language"].triggered.connect(lambda a: self.set_card_language(a.data()))
        actions.groups["window_language"].triggered.connect(lambda a: self.set_window_language(a.data()))
        actions.groups["theme"].triggered.connect(lambda a: self.set_theme(a.data()))
        actions.menus["recent"].aboutToShow.connect(self._fill_recent)
        actions.menus["encoding"].aboutToShow.connect(self._fill_encodings)
        actions.menus["filter"].aboutToShow.connect(self._fill_filter)
        for name, panel in PANELS.items():
            actions.one[name].setChecked(window.panes.has(panel))
            actions.one[name].toggled.connect(lambda on, n=name: self._show_panel(n, on=on))
        window.panes.panel_shown.connect(self._follow_panel)
        self._session.clause_selected.connect(self._show_detail)
        actions.one["as_list"].toggled.connect(lambda on: self.set_reading(as_list=on))
        actions.one["ruler"].setChecked(window.settings.ruler)
        actions.one["ruler"].toggled.connect(lambda on: self.set_reading(ruler=on))
        actions.one["remember_files"].setChecked(window.settings.remember_files)
        actions.one["remember_files"].toggled.connect(self.remember_files)
        actions.one["clear_recent"].triggered.connect(lambda: self.keep(recent_files=()))

    def _show_panel(self, name: str, *, on: bool) -> None:
        if self._window.panes.has(PANELS[name]) != on:  # else it made way, which nobody chose
            self.keep(**{name: on})
            self._window.panes.show_panel(PANELS[name], on=on)

    def _follow_panel(self, panel: int, on: bool) -> None:
        for name, one in PANELS.items():
            if one == panel:
                self._window.actions_.one[name].setChecked(on)

    def _show_detail(self, clause: str) -> None:
        """Have the cards come back where they made way: what a chosen clause says stands there."""
        if clause and self._window.panes.made_way(CARDS):
            self._window.panes.show_panel(CARDS, on=True)

    def keep(self, **changes: Any) -> None:
        """Change the settings by name and store them."""
        stored = self._window.settings_file.load()  # other windows write too
        self._window.settings = stored._replace(**changes)
        self.save()

    def save(self) -> None:
        """Store the settings; a folder that cannot be written costs a message, nothing else."""
        try:
            self._window.settings_file.save(self._window.settings)
        except OSError:
            self._window.state.setText(self.tr("The settings could not be saved."))
        self.changed.emit()

    def set_reading(self, **changes: Any) -> None:
        """Change how the policy is set, what finding forgives or what may move; in every window."""
        self.keep(**changes)
        for window in self._windows():
            window.commands.choices.show_reading()

    def show_reading(self) -> None:
        """Set this window's policy as the stored settings want it."""
        window = self._window
        window.settings = window.settings_file.load()
        window.view.set_reading(Reading.of(window.settings))
        window.view.ruler.switch(on=window.settings.ruler)
        window.actions_.one["ruler"].setChecked(window.settings.ruler)
        window.reading.switch(as_list=window.settings.as_list)
        window.actions_.one["as_list"].setChecked(window.settings.as_list)
        window.find_bar.exact.setChecked(window.settings.exact_letters)
        window.motion.switch(still=window.settings.still)
        self.changed.emit()

    def _windows(self) -> list[MainWindow]:
        """Return the open windows, this one among them."""
        others = (w for w in QApplication.topLevelWidgets() if isinstance(w, type(self._window)))
        return [self._window, *(w for w in others if w is not self._window and w.isVisible())]

    def set_card_language(self, language: str) -> None:
        """Write the cards in another language, whatever the window's is; "" for that of the window."""
        self.keep(card_language=language)
        self._show_card_language(language or self._window.language.current)

    def _show_card_language(self, language: str) -> None:
        self._window.actions_.languages["card_language"][language].setChecked(True)
        self._window.actions_.show_card_language()
        self._session.set_card_language(Phrases.load(language))

    def set_window_language(self, language: str) -> None:
        """Switch the window; the cards follow as long as their language was never chosen."""
        self._window.language.switch(language)
        self._window.actions_.languages["window_language"][language].setChecked(True)
        self.keep(window_language=language)
        if not self._window.settings.card_language:
            self._show_card_language(language)

    def set_theme(self, name: str) -> None:
        """Choose "light", "dark", "contrast" or "" (as in the system), in every window."""
        self.keep(theme=name)
        for window in self._windows():
            window.settings = window.settings._replace(theme=name)
            window.actions_.themes[name].setChecked(True)
            window.apply_theme()

    def remember(self, path: Path | None) -> None:
        """Put a file that was opened on top of the recent ones."""
        if path is not None and not is_piped(path) and self._window.marking.remembers:
            recent = self._window.settings_file.load().with_recent(str(path.resolve())).recent_files
            self.keep(recent_files=recent)

    def forget(self, path: Path | None, *, remember: bool) -> None:
        """Take a file out of the recent ones, or put it back."""
        if remember:
            self.remember(path)
        elif path is not None:
            left = (
                one for one in self._window.settings_file.load().recent_files if one != str(path.resolve())
            )
            self.keep(recent_files=tuple(left))

    def remember_files(self, on: bool) -> None:
        """Keep or stop keeping the list of recent files and the places of reading; stopping clears both."""
        if not on:
            with contextlib.suppress(OSError):
                self._window.services.marks.forget_positions()
        kept = self._window.settings
        self.keep(
            remember_files=on,
            recent_files=kept.recent_files if on else (),
            open_files=kept.open_files if on else (),
        )

    def _fill_recent(self) -> None:
        menu = self._window.actions_.menus["recent"]
        menu.clear()
        for name in self._window.settings.recent_files:
            menu.addAction(Path(name).name, partial(self._open_path, Path(name))).setToolTip(name)
        menu.addSeparator()
        menu.addAction(self._window.actions_.one["remember_files"])
        menu.addAction(self._window.actions_.one["clear_recent"])

    def _fill_encodings(self) -> None:
        menu = self._window.actions_.menus["encoding"]
        analysis, path = self._session.analysis, self._session.path
        menu.clear()
        for name in self._window.services.encodings():
            action = menu.addAction(name.upper())
            action.setCheckable(True)
            action.setChecked(analysis is not None and analysis.document.encoding == name)
            action.setEnabled(path is not None)
            if path is not None:
                action.triggered.connect(lambda _=False, n=name, p=path: self._open_path(p, n))

    def _fill_filter(self) -> None:
        menu, theme = self._window.actions_.menus["filter"], self._window.theme
        phrases, wanted = self._session.phrases, self._session.filter
        menu.clear()
        for category in CATEGORIES:
            only = Filter(frozenset({category}), wanted.tone)
            drawn = swatch(theme.bars[category], phrases.category_letter(category))
            self._add_filter(drawn, phrases.category(category), only, checked=wanted.categories == {category})
        menu.addSeparator()
        for tone in Tone:
            toned = Filter(wanted.categories, None if wanted.tone is tone else tone)
            drawn = icon(tone.value, theme.colour(tone.value))
            self._add_filter(drawn, phrases.tone(tone), toned, checked=wanted.tone is tone)
        menu.addSeparator()
        menu.addAction(self._window.actions_.one["clear_filter"])

    def _add_filter(self, drawn: QIcon, name: str, wanted: Filter, *, checked: bool) -> QAction:
        action = self._window.actions_.menus["filter"].addAction(drawn, name)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda: self._session.set_filter(wanted))
        return action
