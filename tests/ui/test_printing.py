"""The policy and the summary on paper: preview, printer and PDF, and nothing lost in grey."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QPushButton, QStyle, QStyleOptionFrame, QToolBar
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES, wait_for_files

from reader.core.model import Tone
from reader.ui.annotated import DPI, SIGNS, AnnotatedPolicy
from reader.ui.icons import icon
from reader.ui.paged import paint_page
from reader.ui.printing import POLICY, PREVIEW_ICONS, SUMMARY, PrintChoice, Prints
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KAZAKH = SAMPLES / "aqbulaq.kk.md"
PAGES = re.compile(rb"/Type\s*/Page\b")
A4_PX = (640, 940)


@pytest.fixture
def opened(open_policy: Open) -> MainWindow:
    return open_policy(KAZAKH)


def prints(window: MainWindow) -> Prints:
    assert window.session.lookup is not None
    return Prints(window.services, window.session.lookup, window.session.phrases)


def grey_page(annotated: AnnotatedPolicy, page: int) -> QImage:
    drawn = QImage(*A4_PX, QImage.Format.Format_Grayscale8)
    drawn.fill(255)
    painter = QPainter(drawn)
    paint_page(painter, annotated.document, page, annotated.paint_marks)
    painter.end()
    return drawn


def darkest(drawn: QImage, left: int, right: int, top: int, bottom: int) -> int:
    shades = [drawn.pixelColor(x, y).red() for x in range(left, right) for y in range(top, bottom)]
    return min(shades)


@pytest.mark.parametrize("what", [POLICY, SUMMARY])
def test_the_pdf_has_pages_and_its_words_are_text(opened: MainWindow, what: str, tmp_path: Path) -> None:
    lookup = opened.session.lookup
    assert lookup is not None
    made = prints(opened).pdf(what)()
    assert made.startswith(b"%PDF-")
    assert len(PAGES.findall(made)) >= 3
    assert b"/StructTreeRoot" in made
    if shutil.which("pdftotext"):
        (tmp_path / "made.pdf").write_bytes(made)
        text = subprocess.run(
            ["pdftotext", str(tmp_path / "made.pdf"), "-"], capture_output=True, check=True, text=True
        ).stdout
        words = set(re.findall(r"\w{6,}", lookup.analysis.document.text))
        assert len(words & set(re.findall(r"\w{6,}", text))) > 0.9 * len(words)


def test_in_grey_every_lit_line_has_its_bar_its_letter_and_readable_words(opened: MainWindow) -> None:
    lookup = opened.session.lookup
    assert lookup is not None
    annotated = AnnotatedPolicy(lookup, opened.session.phrases)
    annotated.document.setPageSize(QImage(*A4_PX, QImage.Format.Format_Grayscale8).size().toSizeF())
    drawn = grey_page(annotated, 0)
    lines = [line for line in annotated._lines(0, A4_PX[1] - 40) if line.pieces]
    assert len(lines) > 15
    for line in lines:
        clause, box, starts = line.pieces[0]
        top, bottom = int(box.top()) + 2, int(box.bottom()) - 2
        if not lookup.categories(clause):
            continue
        edge = int(min(one.box.left() for one in lines))
        assert darkest(drawn, edge - 14, edge - 6, top, bottom) < 205, "the bar"
        if starts:
            assert darkest(drawn, 0, edge - 20, top, bottom) < 150, "the letter"
        words = darkest(drawn, int(box.left()), int(box.left()) + 60, top, bottom)
        ground = drawn.pixelColor(int(box.left()) - 1, int(box.center().y())).red()
        assert ground - words > 130, "words on their tint"


def test_watch_outs_and_good_news_have_their_signs_in_the_margin(opened: MainWindow) -> None:
    lookup = opened.session.lookup
    assert lookup is not None
    annotated = AnnotatedPolicy(lookup, opened.session.phrases)
    annotated.document.setPageSize(QImage(*A4_PX, QImage.Format.Format_Grayscale8).size().toSizeF())
    drawn = grey_page(annotated, 0)
    signed = plain = 0
    for line in annotated._lines(0, A4_PX[1] - 40):
        for clause, box, starts in line.pieces:
            if starts:
                tones = lookup.tones(clause) & set(SIGNS)
                ink = darkest(drawn, A4_PX[0] - 22, A4_PX[0], int(box.top()) + 1, int(box.bottom()) - 1)
                assert (ink < 150) == bool(tones)
                signed, plain = signed + bool(tones), plain + (not tones)
    assert signed
    assert plain


def test_the_last_page_explains_letters_and_signs(opened: MainWindow) -> None:
    lookup, phrases = opened.session.lookup, opened.session.phrases
    assert lookup is not None
    annotated = AnnotatedPolicy(lookup, phrases)
    end = annotated.document.toPlainText()[len(lookup.analysis.document.text) :]
    for category, clauses in lookup.by_category.items():
        line = phrases.text(
            "join.dash", first=phrases.category_letter(category), second=phrases.category(category)
        )
        assert (line in end) == bool(clauses)
    assert phrases.text("join.dash", first="!", second=phrases.tone(Tone.WATCH)) in end


def test_every_device_gets_the_same_pages(opened: MainWindow, tmp_path: Path) -> None:
    counts = set()
    for resolution in (150, 600):
        printer = prints(opened).printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setResolution(resolution)
        printer.setOutputFileName(str(tmp_path / f"{resolution}.pdf"))
        counts.add(prints(opened).print(printer, POLICY))
        assert (tmp_path / f"{resolution}.pdf").read_bytes().startswith(b"%PDF-")
    assert len(counts) == 1
    assert DPI == 96


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not here")
def test_the_pdf_drawn_in_grey_holds_dark_words_on_light_ground(opened: MainWindow, tmp_path: Path) -> None:
    for what in (POLICY, SUMMARY):
        (tmp_path / "made.pdf").write_bytes(prints(opened).pdf(what)())
        command = ["pdftoppm", "-gray", "-r", "80", "-f", "1", "-l", "1", "-png"]
        subprocess.run([*command, str(tmp_path / "made.pdf"), str(tmp_path / what)], check=True)
        (page,) = tmp_path.glob(f"{what}-*.png")
        drawn = QImage(str(page))
        shades = [drawn.pixelColor(x, y).red() for x in range(drawn.width()) for y in range(drawn.height())]
        assert sum(shade < 90 for shade in shades) > 1_500
        assert sum(shade > 200 for shade in shades) > 0.85 * len(shades)


def test_the_dialog_prints_previews_and_saves_what_is_chosen(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    choice = opened.commands.print_choice()
    assert isinstance(choice, PrintChoice)
    qtbot.addWidget(choice)
    assert choice.what == POLICY
    saved = []
    for what in (POLICY, SUMMARY):
        choice.choices[what].click()
        assert choice.what == what
        choice.save_to(tmp_path / f"{what}.pdf")
        wait_for_files(opened.commands.saving)
        assert opened.notice.text == f"Saved: {tmp_path / f'{what}.pdf'}"
        saved.append((tmp_path / f"{what}.pdf").read_bytes())
    assert saved[0] != saved[1]
    assert len(choice.findChildren(QPushButton)) == 4
    choice.save_to(tmp_path / "no such folder" / "x.pdf")
    wait_for_files(opened.commands.saving)
    assert "Could not save" in opened.notice.text


def test_the_preview_shows_the_pages(opened: MainWindow, qtbot: QtBot) -> None:
    choice = opened.commands.print_choice()
    qtbot.addWidget(choice)
    dialog = choice.preview_dialog()
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.show()
    pages = dialog.findChild(QPrintPreviewWidget)
    assert pages is not None
    qtbot.waitUntil(lambda: pages.pageCount() >= 3, timeout=10_000)


def test_printing_waits_for_a_policy(window: MainWindow) -> None:
    assert not window.actions_.one["print"].isEnabled()
    assert not window.actions_.one["preview"].isEnabled()
    assert window.commands.print_choice().preview_dialog() is None


def test_the_preview_has_our_icons_and_room_for_its_zoom(opened: MainWindow, qtbot: QtBot) -> None:
    choice = PrintChoice(opened)
    qtbot.addWidget(choice)
    dialog = choice.preview_dialog()
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.show()
    bar, zoom = dialog.findChild(QToolBar), dialog.findChild(QComboBox)
    assert isinstance(bar, QToolBar)
    assert isinstance(zoom, QComboBox)
    tools = [one for one in bar.actions() if not one.icon().isNull()]
    assert len(tools) == len(PREVIEW_ICONS), "Qt has other tools now: see to the order of PREVIEW_ICONS"
    ours = icon("print", opened.theme.colour("text")).pixmap(20).toImage()
    assert tools[-1].icon().pixmap(20).toImage() == ours
    field = zoom.lineEdit()
    assert field is not None
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert room.width() >= field.fontMetrics().horizontalAdvance("100,0%") + 4
    assert room.height() >= field.fontMetrics().height()
