"""Printing: what goes on paper is chosen first; then the system's own dialog, a preview or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from reader.core.lookup import Lookup
from reader.phrases import Phrases
from reader.ui.annotated import AnnotatedPolicy
from reader.ui.card import text_label
from reader.ui.paged import print_paged
from reader.ui.pdf import DPI, MARGINS_MM, summary_document

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

PDF_DPI = 300
POLICY, SUMMARY = "policy", "summary"


def print_to(device: QPagedPaintDevice, what: str, lookup: Lookup, phrases: Phrases) -> int:
    """Print the policy with its marks or the summary; return how many pages it took."""
    if what == POLICY:
        return AnnotatedPolicy(lookup, phrases).print(device)
    return print_paged(summary_document(lookup, phrases), device, DPI)


def to_pdf_bytes(what: str, lookup: Lookup, phrases: Phrases) -> bytes:
    """Return the policy with its marks or the summary as a PDF of A4 pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_layout())
    writer.setTitle(lookup.analysis.document.title or "Aiqyn")
    writer.setCreator("Aiqyn")
    print_to(writer, what, lookup, phrases)
    buffer.close()
    return bytes(buffer.data().data())


def new_printer(lookup: Lookup) -> QPrinter:
    """Return the system's printer with our margins, A4 where it does not say otherwise."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout())
    printer.setDocName(lookup.analysis.document.title or "Aiqyn")
    return printer


def _layout() -> QPageLayout:
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, MARGINS_MM, QPageLayout.Unit.Millimeter)


class PrintChoice(QDialog):
    """Asks what to print and how."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Print"))
        self._what = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("What should be printed?"), "title"))
        self.choices: dict[str, QRadioButton] = {}
        for what, text in (
            (POLICY, self.tr("The policy with bars and letters in its margin")),
            (SUMMARY, self.tr("The summary: cards and answers")),
        ):
            button = self.choices[what] = QRadioButton(text)
            self._what.addButton(button)
            column.addWidget(button)
        self.choices[POLICY].setChecked(True)
        column.addWidget(text_label(self.tr("Both can be read without colours."), "muted"))
        buttons = QDialogButtonBox()
        for text, act in (
            (self.tr("Print…"), self.print),
            (self.tr("Preview…"), self.preview),
            (self.tr("Save as PDF…"), self.save),
        ):
            button_ = QPushButton(text)
            button_.clicked.connect(lambda _=False, a=act: self._then(a))
            buttons.addButton(button_, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(buttons)

    @property
    def what(self) -> str:
        """What is chosen: "policy" or "summary"."""
        return next(what for what, button in self.choices.items() if button.isChecked())

    def _then(self, act: Callable[[], None]) -> None:
        self.accept()
        act()

    def print(self) -> None:
        """Ask the system for a printer and print."""
        if (lookup := self._window.session.lookup) is None:
            return
        printer = new_printer(lookup)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            print_to(printer, self.what, lookup, self._window.session.phrases)

    def preview(self) -> None:
        """Show the pages as they will be printed."""
        if (dialog := self.preview_dialog()) is not None:
            dialog.exec()

    def preview_dialog(self) -> QPrintPreviewDialog | None:
        """Return the preview; None while nothing is open."""
        if (lookup := self._window.session.lookup) is None:
            return None
        what, phrases = self.what, self._window.session.phrases
        self._printer = new_printer(lookup)  # the preview does not keep it
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.paintRequested.connect(lambda device: print_to(device, what, lookup, phrases))
        dialog.resize(900, 800)
        return dialog

    def save(self) -> None:
        """Ask where to, and write a PDF."""
        path = self._window.session.path
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), f"{path.stem if path else 'aiqyn'}.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the PDF; the window says where it is, or why it is not."""
        if (lookup := self._window.session.lookup) is None:
            return
        what, phrases = self.what, self._window.session.phrases
        self._window.commands.write(path, lambda: to_pdf_bytes(what, lookup, phrases))
