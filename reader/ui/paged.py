"""Sets a text document on pages of any device: a printer, its preview or a PDF."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader.core.paper import MARK_AT

BAR = QTextFormat.Property.UserProperty + 1  # of a block: the colour of the bar at its left
FOOTER_PT = 8.0
FOOTER_INCHES = 0.3
INCH_M = 0.0254

Under = Callable[[QPainter, float, float], None]


def use_plain_letters(font: QFont) -> None:
    """Set every letter by its own shape: in a PDF others have no name, and can't be found or read aloud.

    Ligatures are such shapes, and the doubles of single letters that our fonts have from being joined.
    """
    for feature in ("liga", "locl"):
        font.setFeature(QFont.Tag(feature), 0)


def print_paged(
    document: QTextDocument, device: QPagedPaintDevice, dpi: int, *, under: Under | None = None,
    numbered: bool = False,
) -> int:  # fmt: skip
    """Print ``document``, whose lengths are in pixels at ``dpi``; return how many pages it took.

    ``under(painter, top, bottom)`` paints behind the words of a page, in the pixels of the document.
    ``numbered`` leaves the number of each block before and after its words, as `core.paper.MARK_AT` tells.
    """
    sheet = _sheet(dpi)  # measures letters the same on every device
    document.documentLayout().setPaintDevice(sheet)
    scale = device.logicalDpiX() / dpi
    area = QRectF(0, 0, device.width() / scale, device.height() / scale)
    document.setPageSize(QSizeF(area.width(), area.height() - dpi * FOOTER_INCHES))
    _keep_headings(document)
    footer = QFont(document.defaultFont())
    footer.setPixelSize(round(FOOTER_PT * dpi / 72))
    pages = document.pageCount()
    painter = QPainter(device)
    for page in range(pages):
        if page:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_page(painter, document, page, under, numbered=numbered)
        painter.setFont(footer)
        painter.setPen(Qt.GlobalColor.black)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, corner, f"{page + 1} / {pages}")
        painter.restore()
    painter.end()
    document.documentLayout().setPaintDevice(None)  # type: ignore[arg-type]  # the sheet ends here
    return pages


def paint_page(
    painter: QPainter, document: QTextDocument, page: int, under: Under | None = None, *,
    numbered: bool = False,
) -> None:  # fmt: skip
    """Paint one page of a document that has its page size, from the painter's origin."""
    size = document.pageSize()
    clip = QRectF(0, page * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -clip.top())
    painter.setPen(Qt.GlobalColor.black)
    if under is not None:
        under(painter, clip.top(), clip.bottom())
    for block, box in _blocks_in(document, clip):
        _paint_ground(painter, block, box, clip)
        if numbered:
            _leave_number(painter, block.blockNumber())
        _paint_lines(painter, block, box.topLeft(), clip)
        if numbered:
            _leave_number(painter, block.blockNumber())
    painter.restore()


def _paint_lines(painter: QPainter, block: QTextBlock, origin: QPointF, clip: QRectF) -> None:
    """Paint the lines that belong to a page; a space after each keeps its last word apart from the next."""
    layout, text = block.layout(), block.text()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box = line.naturalTextRect().translated(origin)
        if not clip.top() <= box.center().y() < clip.bottom():
            continue
        line.draw(painter, origin)
        end = line.textStart() + line.textLength()
        if number + 1 < layout.lineCount() and text[end - 1] == " ":
            painter.setFont(layout.font())
            painter.drawText(QPointF(box.right(), box.top() + line.ascent()), " ")


def _blocks_in(document: QTextDocument, clip: QRectF) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks of which a part is within ``clip``, each with its box."""
    layout = document.documentLayout()

    def top(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top()

    first = bisect_right(range(document.blockCount()), clip.top(), key=top)
    block = document.findBlockByNumber(max(0, first - 1))
    while block.isValid() and (box := layout.blockBoundingRect(block)).top() < clip.bottom():
        count = block.layout().lineCount()
        if count:  # a line that went to the next page is not in the box
            box.setBottom(max(box.bottom(), box.top() + block.layout().lineAt(count - 1).rect().bottom()))
        if box.bottom() > clip.top():
            yield block, box
        block = block.next()


def _paint_ground(painter: QPainter, block: QTextBlock, box: QRectF, clip: QRectF) -> None:
    """Paint what the lines of a block on this page stand on, and the bar at their left."""
    look, layout = block.blockFormat(), block.layout()
    if look.background().style() is Qt.BrushStyle.NoBrush:
        return
    lines = [layout.lineAt(n).rect() for n in range(layout.lineCount())]
    heights = [line.translated(0, box.top()) for line in lines]
    shown = [line for line in heights if clip.top() <= line.center().y() < clip.bottom()]
    if not shown:
        return
    above = look.topMargin() / 2 if shown[0] is heights[0] else 0
    below = look.bottomMargin() if shown[-1] is heights[-1] else 0
    top, bottom = shown[0].top() - above, shown[-1].bottom() + below
    painter.fillRect(QRectF(0, top, box.right(), bottom - top), look.background())
    painter.fillRect(QRectF(0, top, look.leftMargin() / 3, bottom - top), look.property(BAR))


def _leave_number(painter: QPainter, number: int) -> None:
    painter.save()
    painter.resetTransform()
    painter.fillRect(QRectF(MARK_AT, number, 1, 1), Qt.GlobalColor.black)
    painter.restore()


def _keep_headings(document: QTextDocument) -> None:
    """Move headings at the foot of a page to the next one, where their text begins."""
    layout, height = document.documentLayout(), document.pageSize().height()
    document.pageCount()  # lays out all of it: Qt loses passages where a block changes before
    block = document.begin()
    while block.isValid():
        follows = block.next()
        if block.blockFormat().headingLevel():
            while follows.isValid() and follows.blockFormat().headingLevel():
                follows = follows.next()
            page = _first_line_bottom(block, layout) // height
            if follows.isValid() and _first_line_bottom(follows, layout) // height > page:
                look = block.blockFormat()
                look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(look)
        block = follows


def _first_line_bottom(block: QTextBlock, layout: QAbstractTextDocumentLayout) -> float:
    line = block.layout().lineAt(0)
    return layout.blockBoundingRect(block).top() + (line.y() + line.height() if line.isValid() else 0)


def _sheet(dpi: int) -> QImage:
    sheet = QImage(1, 1, QImage.Format.Format_RGB32)
    sheet.setDotsPerMeterX(round(dpi / INCH_M))
    sheet.setDotsPerMeterY(round(dpi / INCH_M))
    return sheet
