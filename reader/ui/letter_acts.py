"""What can be done with a finished letter: copy, mail, save, a day in the calendar; and that it is noted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from reader.core.letter import Letter
from reader.core.letter_text import letter_body, letter_text, mail_address, mail_link
from reader.core.links import link_of
from reader.core.lookup import Lookup
from reader.core.written import written
from reader.phrases import Phrases
from reader.store.settings import write_atomically
from reader.ui.link_opening import LinkDialog
from reader.ui.saving import why, why_not_saved
from reader.ui.services import LetterServices

if TYPE_CHECKING:
    from reader.ui.letter_dialog import LetterDialog

SUFFIXES = {".docx": "docx", ".pdf": "pdf", ".txt": "txt", ".md": "md", ".eml": "eml"}


class LetterActs(QObject):
    """Carries out the buttons of a dialog; ``open_url`` hands an address to the system."""

    def __init__(
        self, dialog: LetterDialog, lookup: Lookup, services: LetterServices, phrases: Phrases,
        open_url: Callable[[QUrl], object],
    ) -> None:  # fmt: skip
        super().__init__(dialog)
        self._dialog, self._lookup, self._services, self._phrases = dialog, lookup, services, phrases
        self.open_url = open_url

    def copy(self) -> None:
        """Copy the whole letter."""
        if letter := self._dialog.current():
            QGuiApplication.clipboard().setText(letter_text(letter))
            self._done(letter, self.tr("The letter is in the clipboard."))

    def mail(self) -> None:
        """Show the whole link of a mail, and hand it to the mail program; long words go by the clipboard."""
        letter = self._dialog.current()
        link = mail_link(letter) if letter and mail_address(letter) else ("", False)
        found = link_of(link[0]) if link[0] else None
        if letter is None or found is None:
            return
        hint = self.tr("The letter is too long for a link. It will be copied: paste it into the mail.")
        dialog = LinkDialog(found, self._dialog, () if link[1] else (hint,))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if not link[1]:
            QGuiApplication.clipboard().setText(letter_body(letter))
        self.open_url(QUrl(found.target, QUrl.ParsingMode.StrictMode))
        said = [self.tr("The letter was handed to the mail program.")]
        if not link[1]:
            said.append(self.tr("The letter is in the clipboard."))
        self._done(letter, " ".join(said))

    def ask_where(self) -> None:
        """Ask for a file, and save the letter as what its name says."""
        filters = {
            ".docx": self.tr("Word (*.docx)"),
            ".pdf": self.tr("PDF (*.pdf)"),
            ".txt": self.tr("Text (*.txt)"),
        }
        title = self.tr("Save the letter")
        name, chosen = QFileDialog.getSaveFileName(
            self._dialog, title, "aiqyn.docx", ";;".join(filters.values())
        )
        if name:
            path = Path(name)
            wanted = next((suffix for suffix, text in filters.items() if text == chosen), ".docx")
            self.save(path if path.suffix.lower() in SUFFIXES else path.with_name(path.name + wanted))

    def save(self, path: Path) -> bool:
        """Save the letter in the format of the suffix; False (and why) where it fails."""
        letter = self._dialog.current()
        kind = SUFFIXES.get(path.suffix.lower(), "txt")
        if letter is None or not self._write(path, lambda: self._services.file(letter, kind)):
            return False
        self._done(letter, self.tr("Saved: {0}").format(str(path)))
        return True

    def ask_calendar(self) -> None:
        """Ask for a file of a calendar."""
        name, _ = QFileDialog.getSaveFileName(
            self._dialog, self.tr("Save the last day for an answer"), "aiqyn.ics", self.tr("Calendar (*.ics)")
        )
        if name:
            self.save_calendar(Path(name))

    def save_calendar(self, path: Path) -> bool:
        """Save the last day for an answer; False (and why) where it fails, or there is none."""
        letter = self._dialog.current()
        if letter is None or letter.deadline is None:
            return False
        kept, phrases = written(letter, self._lookup.analysis), self._phrases
        if not self._write(path, lambda: self._services.calendar(kept, phrases)):
            return False
        self._done(letter, self.tr("Saved: {0}").format(str(path)))
        return True

    def _write(self, path: Path, make: Callable[[], bytes]) -> bool:
        try:
            write_atomically(path, make())
        except (OSError, ValueError) as error:
            failure = error if isinstance(error, OSError) else OSError(str(error))
            self._dialog.say(why_not_saved(failure, path, self._phrases), "watch")
            return False
        return True

    def _done(self, letter: Letter, said: str) -> None:
        """Note the letter in the list, keep the sender's fields if that is wanted, and say what was done."""
        try:
            noted = self._services.store.add(written(letter, self._lookup.analysis))
        except OSError as error:
            more = self.tr("It could not be put on your list: {0}").format(why(error, self._phrases))
            self._dialog.say(f"{said} {more}", "watch")
            return
        self.keep_sender(self._dialog.form.remember.isChecked())
        more = self.tr("It is on the list of your letters.") if noted else ""
        self._dialog.say(f"{said} {more}".strip())

    def keep_sender(self, on: bool) -> None:
        """Keep the sender's fields on this computer, or erase them at once."""
        try:
            if on:
                self._services.sender.save(self._dialog.form.who())
            else:
                self._services.sender.erase()
        except OSError as error:
            self._dialog.say(self.tr("Could not save: {0}.").format(why(error, self._phrases)), "watch")
