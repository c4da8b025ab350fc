"""Puts texts on the clipboard, in several forms at once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QStandardItemModel

PLAIN, MARKDOWN, RICH = "text/plain", "text/markdown", "text/html"


def put_on_clipboard(text: str, *, html: str = "", markdown: str = "") -> None:
    """Put a text on the clipboard, with the same as HTML and as Markdown where these are given."""
    data = _data()
    data.setText(text)
    if html:
        data.setHtml(html)
    if markdown:
        data.setData(MARKDOWN, markdown.encode("utf-8", "replace"))
    QGuiApplication.clipboard().setMimeData(data)


def _data() -> QMimeData:
    """Return an object that Qt made: the clipboard outlives Python, and what Python made crashes it then."""
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data
