"""Sets a text document on pages of any device: a printer, its preview or a PDF."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

FOOTER_PT = 8.0
FOOTER_INCHES = 0.3
INCH_M = 0.0254

Under = Callable[[QPainter, float, float], None]


def print_paged(
    document: QTextDocument, device: QPagedPaintDevice, dpi: int, *, under: Under | None = None
) -> int:
    """Print ``document``, whose lengths are in pixels at ``dpi``; return how many pages it took.

    ``under(painter, top, bottom)`` paints behind the words of a page, in the pixels of the document.
    """
    sheet = _sheet(dpi)  # measures letters the same on every device
    document.documentLayout().setPaintDevice(sheet)
    scale = device.logicalDpiX() / dpi
    area = QRectF(0, 0, device.width() / scale, device.height() / scale)
    document.setPageSize(QSizeF(area.width(), area.height() - dpi * FOOTER_INCHES))
    footer = QFont(document.defaultFont())
    footer.setPixelSize(round(FOOTER_PT * dpi / 72))
    pages = document.pageCount()
    painter = QPainter(device)
    painter.scale(scale, scale)
    for page in range(pages):
        if page:
            device.newPage()
        paint_page(painter, document, page, under)
        painter.setFont(footer)
        painter.setPen(Qt.GlobalColor.black)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(area, corner, f"{page + 1} / {pages}")
    painter.end()
    document.documentLayout().setPaintDevice(None)  # type: ignore[arg-type]  # the sheet ends here
    return pages


def paint_page(painter: QPainter, document: QTextDocument, page: int, under: Under | None = None) -> None:
    """Paint one page of a document that has its page size, from the painter's origin."""
    size = document.pageSize()
    top = page * size.height()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.clip = QRectF(0, top, size.width(), size.height())
    painter.save()
    painter.translate(0, -top)
    painter.setClipRect(context.clip)
    if under is not None:
        under(painter, top, top + size.height())
    document.documentLayout().draw(painter, context)
    painter.restore()


def _sheet(dpi: int) -> QImage:
    sheet = QImage(1, 1, QImage.Format.Format_RGB32)
    sheet.setDotsPerMeterX(round(dpi / INCH_M))
    sheet.setDotsPerMeterY(round(dpi / INCH_M))
    return sheet
