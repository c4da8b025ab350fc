"""Writes a comparison to a file, in the format that was chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reader.ui.saving import MOST_AT_ONCE, Saving

if TYPE_CHECKING:
    from reader.ui.compare_window import CompareWindow

KINDS = ("html", "pdf", "docx", "md", "json")


class CompareExport(QObject):
    """Asks where to, and writes; the ending of the name decides the format."""

    def __init__(self, window: CompareWindow) -> None:
        super().__init__(window)
        self._window = window
        self.saving = Saving(window, lambda: window.phrases)

    def ask(self) -> None:
        """Ask for a file and write the comparison there."""
        filters = {
            "html": self.tr("Web page (*.html)"), "pdf": self.tr("PDF (*.pdf)"),
            "docx": self.tr("Word document (*.docx)"), "md": self.tr("Markdown (*.md)"),
            "json": self.tr("Data, JSON (*.json)"),
        }  # fmt: skip
        path = self._window.pair.new.path
        stem = f"{path.stem}-aiqyn" if path else "aiqyn"
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the comparison"), f"{stem}.html", ";;".join(filters.values())
        )
        if name:
            wanted = next((kind for kind, words in filters.items() if words == chosen), "html")
            self.write(Path(name) if Path(name).suffix else Path(name).with_suffix(f".{wanted}"))

    def write(self, path: Path) -> bool:
        """Write the comparison; False, and the reason in a message, where that fails at once."""
        found, phrases = self._window.pair.found, self._window.phrases
        ending = path.suffix.lower().removeprefix(".")
        kind = ending if ending in KINDS else "html"
        make = partial(self._window.services.export_comparison, found, phrases, kind)
        long = kind == "pdf" or len(found.entries) > MOST_AT_ONCE
        return self.saving.write(path, make, self.ask, long=long)
