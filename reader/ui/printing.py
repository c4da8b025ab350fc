"""Printing: what goes on paper is chosen first; then the system's own dialog, a preview or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGraphicsView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolBar,
    QVBoxLayout,
)

from reader.core.lookup import Lookup
from reader.core.paper import Paper
from reader.core.scope import Scope
from reader.core.titles import title_of
from reader.phrases import Phrases
from reader.ui.annotated import AnnotatedPolicy
from reader.ui.card import text_label
from reader.ui.icons import icon
from reader.ui.paper import a4, print_paper
from reader.ui.saving import file_name
from reader.ui.screen_room import fit
from reader.ui.services import Services

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

POLICY, SUMMARY = "policy", "summary"
PREVIEW_ICONS = (  # in the order of the tools of Qt's preview
    "page-width", "page-whole", "zoom-out", "zoom-in", "portrait", "landscape",
    "page-first", "page-previous", "page-next", "page-last",
    "pages-one", "pages-two", "pages-all", "page-setup", "print",
)  # fmt: skip


class Prints:
    """What can be printed of an open policy: its text with marks, or the summary in the cards' language."""

    def __init__(self, services: Services, lookup: Lookup, phrases: Phrases) -> None:
        self._services, self._lookup, self._phrases = services, lookup, phrases

    def print(self, device: QPagedPaintDevice, what: str) -> int:
        """Print the policy with its marks or the summary; return how many pages it took."""
        if what == POLICY:
            return AnnotatedPolicy(self._lookup, self._phrases).print(device)
        return print_paper(self._summary(), device)

    def pdf(self, what: str) -> Callable[[], bytes]:
        """Return what makes a PDF of the policy with its marks or of the summary, here or elsewhere."""
        analysis, phrases = self._lookup.analysis, self._phrases
        if what == POLICY:
            return partial(self._services.policy_pdf, analysis, phrases)
        return partial(self._services.export, analysis, phrases, "pdf", {}, Scope())

    def printer(self) -> QPrinter:
        """Return the system's printer with our margins, A4 where it does not say otherwise."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(a4())
        printer.setDocName(title_of(self._lookup.analysis) or "Aiqyn")
        return printer

    def _summary(self) -> Paper:
        return self._services.paper(self._lookup.analysis, self._phrases, {}, Scope())


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

    def _prints(self) -> Prints | None:
        session = self._window.session
        return Prints(self._window.services, session.lookup, session.phrases) if session.lookup else None

    def print(self) -> None:
        """Ask the system for a printer and print."""
        if (prints := self._prints()) is None:
            return
        printer = prints.printer()
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            prints.print(printer, self.what)

    def preview(self) -> None:
        """Show the pages as they will be printed."""
        if (dialog := self.preview_dialog()) is not None:
            dialog.exec()

    def preview_dialog(self) -> QPrintPreviewDialog | None:
        """Return the preview; None while nothing is open."""
        if (prints := self._prints()) is None:
            return None
        what = self.what
        self._printer = prints.printer()  # the preview does not keep it
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.paintRequested.connect(lambda device: prints.print(device, what))
        fit(dialog, 1000, 800)
        self._draw_icons(dialog)
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(self.tr("Page or size"))
        for pages in dialog.findChildren(QGraphicsView):
            pages.setAccessibleName(self.tr("Pages to be printed"))
        return dialog

    def _draw_icons(self, dialog: QPrintPreviewDialog) -> None:
        """Give the preview our drawings instead of Qt's, where its tools are those that we know."""
        bar = dialog.findChild(QToolBar)
        tools = [one for one in bar.actions() if not one.icon().isNull()] if bar else []
        if len(tools) == len(PREVIEW_ICONS):
            for tool, name in zip(tools, PREVIEW_ICONS, strict=True):
                tool.setIcon(icon(name, self._window.theme.colour("text")))

    def save(self) -> None:
        """Ask where to, and write a PDF."""
        saving, suggested = self._window.commands.saving, file_name(self._window, ".pdf")
        saving.writing.get_ready()
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as PDF"), suggested, "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))
        saving.writing.rest()

    def save_to(self, path: Path) -> None:
        """Write the PDF; the window says where it is, or why it is not."""
        if (prints := self._prints()) is not None:
            self._window.commands.saving.write(path, prints.pdf(self.what), long=True)
