"""Asks for the file of a policy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

_POLICY_FILES = (
    "*.pdf *.docx *.odt *.rtf *.epub *.txt *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht "
    "*.png *.jpg *.jpeg"
)


def ask_policy_file(parent: QWidget, title: str) -> Path | None:
    """Return the chosen file, None where the person thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _folder(parent), _kinds())
    return Path(name) if name else None


def ask_policy_files(parent: QWidget, title: str) -> list[Path]:
    """Return the chosen files, none where the person thinks better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, _folder(parent), _kinds())
    return [Path(name) for name in names]


def _folder(asking: QWidget) -> str:
    """Return where the policy is that is open in a window or below a dialog; none lets Qt choose."""
    above: QWidget | None = asking
    while above is not None and not above.windowFilePath():
        above = above.parentWidget()
    return str(Path(above.windowFilePath()).parent) if above is not None else ""


def _kinds() -> str:
    known = QCoreApplication.translate("Commands", "Policies ({0})").format(_POLICY_FILES)
    return f"{known};;{QCoreApplication.translate('Commands', 'All files (*)')}"
