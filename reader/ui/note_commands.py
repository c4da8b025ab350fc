"""What the actions around notes, bookmarks and corrections do, and where their news goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox

from reader.core.model import Analysis
from reader.core.relocate import State
from reader.phrases import Phrases
from reader.store.recalled import Recalled
from reader.ui.command_table import COPY_AS
from reader.ui.icons import icon
from reader.ui.note_files import NoteFiles
from reader.ui.notes_panel import NotesPanel
from reader.ui.reading_place import ReadingPlace
from reader.ui.saving import why
from reader.ui.section_link import section_link
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

NEED_CLAUSE = ("bookmark", "note", "correct", *COPY_AS)
NEED_MARKS = ("export_notes",)
DETAIL = ("note", "bookmark", "correct", "letter", "copy_source", "copy_link")


class NoteCommands(QObject):
    """Connects actions, marking, the clause's detail and the notes panel of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session, self._marking = window, window.session, window.marking
        self._actions = window.actions_.one
        self.files = NoteFiles(window, self._show_panel)
        self.panel = NotesPanel(self._session, window.theme)
        self.place = ReadingPlace(
            self._session, window.view, window.services.marks, lambda: window.settings.remember_files
            and self._marking.remembers, self,
        )  # fmt: skip
        window.side.add_counted(self.panel, "note")
        for name, slot in {
            "undo": self._undo, "redo": self._redo, "bookmark": self._bookmark, "correct": self.correct,
            "note": self._note, "copy_link": self.copy_link, "export_notes": self.files.export_notes,
            "import_notes": self.files.import_notes, "forget": self.forget,
        }.items():  # fmt: skip
            self._actions[name].triggered.connect(lambda _=False, s=slot: s())
        self._connect_panels()
        self.refresh()

    def _connect_panels(self) -> None:
        marking, detail, panel = self._marking, self._window.detail, self.panel
        detail.tools.show_actions(self._actions[name] for name in DETAIL)
        detail.note.edited.connect(marking.set_note)
        detail.note.edited.connect(lambda: detail.note.say_saved(marking.saved))
        detail.note.parted.connect(marking.history.part)
        detail.doubt.keep_wanted.connect(lambda mark: marking.put_on(mark, self._session.selected))
        detail.doubt.remove_wanted.connect(marking.remove)
        panel.clause_chosen.connect(self._session.select)
        panel.put_wanted.connect(self._put)
        panel.remove_wanted.connect(marking.remove)
        marking.changed.connect(self.refresh)
        marking.changed.connect(lambda: panel.refresh(marking.placed))
        marking.save_failed.connect(self._say_not_saved)
        self._session.clause_selected.connect(self.refresh)
        self._session.opened.connect(self._on_opened)

    def open(self, analysis: Analysis, path: Path | None, recalled: Recalled) -> None:
        """Show a policy with its marks and corrections, where it was read last."""
        self._session.leave()
        taken, known = self._marking.take(analysis, recalled), recalled.index.lookup
        self._session.open(taken, path, known if known.analysis is taken else None)
        self._marking.announce()
        self.place.restore(recalled.remembered.position)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in the colours of a theme."""
        self.panel.set_theme(theme)
        self.refresh()

    def close(self) -> None:
        """Store what is still being typed, and let go of the store."""
        self._session.leave()
        self._marking.leave()
        self._window.services.marks.close()

    def _show_panel(self) -> None:
        self._window.side.setCurrentWidget(self.panel)

    def _on_opened(self) -> None:
        if self._session.lookup is None:
            self._marking.leave()
            self._marking.announce()

    def refresh(self) -> None:
        """Switch the actions to what can be done now, and word them by what is there."""
        clause, marking = self._session.selected, self._marking
        mark = self._session.marks.get(clause)
        for name in NEED_CLAUSE:
            self._actions[name].setEnabled(bool(clause))
        for name in NEED_MARKS:
            self._actions[name].setEnabled(bool(marking.placed))
        for name in ("import_notes", "forget"):
            self._actions[name].setEnabled(self._session.lookup is not None)
        self._actions["copy_link"].setEnabled(bool(clause) and bool(self._link()))
        self._actions["undo"].setEnabled(marking.history.can_undo)
        self._actions["redo"].setEnabled(marking.history.can_redo)
        self._actions["forget"].setChecked(not marking.remembers)
        set_now = bool(mark and mark.bookmark)
        self._actions["bookmark"].setChecked(set_now)
        colour = self._window.theme.colour("accent" if set_now else "text")
        self._actions["bookmark"].setIcon(icon("bookmark-set" if set_now else "bookmark", colour))
        self._window.actions_.word(
            "bookmark", self.tr("Remove &bookmark") if set_now else self.tr("Add &bookmark")
        )
        self._window.actions_.word(
            "note", self.tr("Change &note") if mark and mark.note else self.tr("Add &note")
        )

    def news(self, recalled: Recalled) -> list[str]:
        """Return what the reader should know of the marks of a policy that was just opened."""
        said = []
        if recalled.trouble:
            said.append(
                self.tr("Your notes could not be read: {0}. The policy is shown without them.").format(
                    recalled.trouble
                )
            )
        store = self._window.services.marks
        if kept := store.set_aside:
            store.set_aside = None  # said once
            said.append(
                self.tr(
                    "The file of your notes was damaged. It is kept as {0}, and a new one was begun."
                ).format(str(kept))
            )
        if any(one.mark.made_on != recalled.document.sha256 for one in recalled.placed):
            states = [one.place.state for one in recalled.placed]
            said.append(
                self.tr(
                    "You marked another version of this policy. "
                    "In place: {0}, moved: {1}, to be checked: {2}, no longer there: {3}."
                ).format(*(states.count(s) for s in State))
            )
        return said

    def _undo(self) -> None:
        self._window.detail.note.hand_on()
        self._marking.undo()

    def _redo(self) -> None:
        self._window.detail.note.hand_on()
        self._marking.redo()

    def _bookmark(self) -> None:
        if self._session.selected:
            self._marking.toggle_bookmark(self._session.selected)

    def _note(self) -> None:
        self._window.actions_.one["cards"].setChecked(True)
        self._window.detail.note.begin()

    def _put(self, mark: object, clause: str) -> None:
        self._marking.put_on(mark, clause)  # type: ignore[arg-type]
        self._session.select(clause)

    def correct(self) -> None:
        """Ask for the right categories of the chosen clause."""
        clause, lookup = self._session.selected, self._session.lookup
        if lookup is None or not clause:
            return
        from reader.ui.category_dialog import CategoryDialog

        dialog = CategoryDialog(
            lookup.clauses[clause].text, lookup.categories(clause), self._marking.found_categories(clause),
            self._session.phrases, self._window.theme, self._window,
        )  # fmt: skip
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._marking.set_categories(clause, dialog.chosen)

    def _link(self) -> str:
        lookup, path, clause = self._session.lookup, self._session.file, self._session.selected
        return section_link(lookup, path, clause) if lookup and path and clause else ""

    def copy_link(self) -> None:
        """Copy a link to the section of the chosen clause in the saved page."""
        if link := self._link():
            QGuiApplication.clipboard().setText(link)

    def forget(self) -> None:
        """Erase what is kept of the policy and keep nothing more, or begin to remember it again."""
        marking, window = self._marking, self._window
        window.detail.note.hand_on()
        letters = self._letters() if marking.remembers else 0
        if ((marking.remembers and marking.placed) or letters) and not self._may_erase(
            len(marking.placed), letters
        ):
            self.refresh()
            return
        try:
            marking.remember(not marking.remembers)
        except OSError as error:
            self._say_not_saved(error)
        else:
            window.commands.choices.forget(self._session.path, remember=marking.remembers)
        self.refresh()

    def _letters(self) -> int:
        """Return how many letters on this policy are on the list."""
        analysis = self._session.analysis
        try:
            known = self._window.services.letters.store.all() if analysis else ()
        except OSError:
            return 0
        return sum(one.sha256 == analysis.document.sha256 for one in known) if analysis else 0

    def _may_erase(self, count: int, letters: int) -> bool:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Do not remember this document"))
        kept = self.tr("Notes, bookmarks and corrections on this policy: {0}").format(count)
        listed = self.tr("Letters on your list: {0}").format(letters)
        box.setText(f"{kept}\n{listed}" if letters else kept)
        box.setInformativeText(self.tr("They will be erased for good. To keep them, export them first."))
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is erase

    def _say_not_saved(self, error: OSError) -> None:
        self._window.notice.say(
            self.tr(
                "Your notes could not be saved: {0}. They stay in the window, and saving is tried again."
            ).format(why(error, Phrases.load(self._window.language.current)))
        )
