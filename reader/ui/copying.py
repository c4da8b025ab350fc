"""What of the policy goes onto the clipboard, and how: as it is, with its source, set, as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.clipboard import MARKDOWN, PLAIN, RICH, put_on_clipboard

if TYPE_CHECKING:
    from reader.ui.window import MainWindow


class Copying(QObject):
    """Copies what is selected, else the chosen clause."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def copy(self) -> None:
        """Copy the words alone."""
        lookup, selected = self._session.lookup, self._selected()
        if not selected and lookup and self._session.selected:
            selected = lookup.clauses[self._session.selected].text
        if selected:
            put_on_clipboard(selected)

    def with_source(self) -> None:
        """Copy the words with the policy's title, the section, the number and the policy's date."""
        self._put(PLAIN)

    def as_markdown(self) -> None:
        """Copy the words, what they mean and their source as Markdown."""
        self._put(MARKDOWN)

    def as_rich_text(self) -> None:
        """Copy the same so that a letter or a document shows it set; beside it as text."""
        self._put(RICH)

    def _put(self, form: str) -> None:
        lookup, clause = self._session.lookup, self._session.selected
        if lookup is None or not clause:
            return
        path = self._session.file
        cited = self._window.services.cite(
            lookup, self._session.phrases, clause, quote=self._part_of(lookup.clauses[clause].text),
            file_name=path.name if path else "",
        )  # fmt: skip
        if form == RICH:
            put_on_clipboard(cited[PLAIN], html=cited[RICH], markdown=cited[MARKDOWN])
        else:
            put_on_clipboard(cited[form])

    def _part_of(self, clause: str) -> str:
        """Return what is selected if it is a part of the clause; "" otherwise."""
        selected = " ".join(self._selected().split())
        return selected if selected != clause and selected in " ".join(clause.split()) else ""

    def _selected(self) -> str:
        return self._window.view.textCursor().selectedText().replace("\u2029", "\n")
