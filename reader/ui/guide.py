"""The reader's guide: its sections at the side, a field to search it, pictures as wide as there is room."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.resources import resource
from reader.ui.card import text_label
from reader.ui.clearable import ClearableField
from reader.ui.screen_room import fit

MARGIN_PX, LEAST_PX, CONTENTS_PX = 48, 240, 250
BESIDE_PX, ABOVE_PX = 24, 14  # what the style sheet puts around the words of a row


class GuidePage(QTextBrowser):
    """Shows a guide and the pictures that lie beside it; loads nothing else."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("help")
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or it would come and go
        self._text = resource(f"help/{language}.md").read_text("utf-8")
        self._width = LEAST_PX
        self._place, self._setting = 0, False
        self.setMarkdown(self._text)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the guide, not wider than the page; None for anything else."""
        path = PurePosixPath(QUrl(name).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or path.parts[:1] != ("pictures",):
            return None
        picture = QImage(str(resource(f"help/{path}")))
        if picture.width() > self._width:
            room = round(self._width * self.devicePixelRatioF())
            if picture.width() > room:
                picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(picture.width() / self._width)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the pages anew where the pictures have another room; the place that is read stays."""
        place, self._setting = self._place, True
        super().resizeEvent(event)
        width = max(LEAST_PX, self.viewport().width() - MARGIN_PX)
        if width != self._width:
            self._width = width
            self.document().clear()
            self.setMarkdown(self._text)
        if place:
            self.go_to(place)
        self._place, self._setting = place, False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Remember the place that is read, unless the page is being set anew."""
        super().scrollContentsBy(dx, dy)
        if not self._setting:
            top = self.verticalScrollBar().value() == 0
            self._place = 0 if top else self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def headings(self) -> list[tuple[str, int]]:
        """Return the title of each section and its position in the document."""
        block, found = self.document().begin(), []
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                found.append((block.text(), block.position()))
            block = block.next()
        return found

    def go_to(self, position: int) -> None:
        """Bring a place of the document to the top of the page."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())

    def search(self, words: str) -> bool:
        """Go to the next place of ``words``, from the top again after the last; tell whether there is one."""
        if self.find(words):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if found := self.find(words):
            return found
        self.setTextCursor(before)
        return False


class _Sections(QListWidget):
    """Titles of sections, each in as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the titles for another width."""
        super().resizeEvent(event)
        room = QRect(0, 0, self.viewport().width() - BESIDE_PX, 0)
        for item in (self.item(n) for n in range(self.count())):
            words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(words.width(), words.height() + ABOVE_PX))


class Guide(QDialog):
    """The guide in a language."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("User guide"))
        fit(self, 980, 700)
        self.page = GuidePage(language)
        self.page.setAccessibleName(self.windowTitle())
        self.contents = _Sections()
        self.contents.setObjectName("choices")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFixedWidth(CONTENTS_PX)
        self.contents.addItems([title for title, _ in self.page.headings()])
        self.contents.currentRowChanged.connect(self._show_section)
        self.contents.itemClicked.connect(lambda _: self._show_section(self.contents.currentRow()))
        self.field = ClearableField()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.returnPressed.connect(self._search)
        self.said = text_label(self.tr("Nothing found."), "watch")
        self.said.hide()
        self.field.textChanged.connect(self.said.hide)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        side, row, column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        side.addWidget(self.field)
        side.addWidget(self.said)
        side.addWidget(self.contents, 1)
        self.field.setFixedWidth(CONTENTS_PX)
        row.addLayout(side)
        row.addWidget(self.page, 1)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.page.setFocus()

    def _show_section(self, row: int) -> None:
        headings = self.page.headings()
        if 0 <= row < len(headings):
            self.page.go_to(headings[row][1])

    def _search(self) -> None:
        if words := self.field.text().strip():
            self.said.setVisible(not self.page.search(words))
