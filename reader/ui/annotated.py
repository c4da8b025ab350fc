"""The policy on paper: bars and letters of the categories in the left margin, signs of tones in the right.

Nothing rests on colour: the letters are explained on the last page, and a tint may as well be grey.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QTextFrameFormat

from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.lookup import Lookup
from reader.core.model import Tone
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.core.paragraphs import Paragraph, paragraphs
from reader.core.titles import title_of
from reader.phrases import Phrases
from reader.ui.fonts import POLICY_FONT
from reader.ui.gutter import gutter_px
from reader.ui.highlights import Highlighter
from reader.ui.page import build
from reader.ui.paged import print_paged, use_plain_letters
from reader.ui.positions import Utf16Map
from reader.ui.session import Session
from reader.ui.theme import Theme, load_theme
from reader.ui.visible_lines import Line, block_lines

DPI = 96  # the highlights are drawn in pixels of that size
TEXT_PT = 10.5
LINE_SPACING = 105
SIGNS = {Tone.WATCH: "!", Tone.GOOD: "+"}
RIGHT_PX = 26


class AnnotatedPolicy:
    """A policy with its highlights, ready to be printed."""

    def __init__(self, lookup: Lookup, phrases: Phrases, theme: Theme | None = None) -> None:
        self._lookup, self._session = lookup, Session(phrases)
        self._session.lookup = lookup
        self._highlighter = Highlighter(self._session, theme or load_theme("light"))
        analysis = lookup.analysis
        self._rows = paragraphs(analysis.document.text, analysis.sections, analysis.clauses)
        self._rows += legend(lookup, phrases, self._rows)
        self._map = Utf16Map(analysis.document.text)
        font = QFont(POLICY_FONT)
        font.setPointSizeF(TEXT_PT)
        use_plain_letters(font)
        self.document = build(self._rows, font, LINE_SPACING, self._session)
        self._beside = QFont(font)  # in pixels: a painter would take points for those of its device
        self._beside.setPixelSize(round(TEXT_PT * DPI / 72))
        margins = QTextFrameFormat()
        margins.setLeftMargin(gutter_px(self._beside))
        margins.setRightMargin(RIGHT_PX)
        self.document.rootFrame().setFrameFormat(margins)
        self._tops: list[float] = []

    def print(self, device: QPagedPaintDevice, *, numbered: bool = False) -> int:
        """Print the policy; return how many pages it took."""
        self._tops = []
        return print_paged(self.document, device, DPI, under=self.paint_marks, numbered=numbered)

    @property
    def paper(self) -> Paper:
        """What each paragraph is, for the tags of a PDF."""
        analysis, phrases = self._lookup.analysis, self._session.phrases
        language = analysis.language if analysis.language in LANGUAGES else phrases.language
        passages = (
            Passage((Piece(row.text),), Kind.HEADING if row.heading else Kind.TEXT, level=row.heading)
            for row in self._rows
        )
        about = phrases.text("export.made_by")
        return Paper(title_of(analysis) or "Aiqyn", language, about, tuple(passages))

    def paint_marks(self, painter: QPainter, top: float, bottom: float) -> None:
        """Paint what stands behind and beside the words between two heights of the document."""
        lines = list(self._lines(top, bottom))
        self._highlighter.paint(painter, lines, self._beside)
        font = QFont(self._beside)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        ascent, height = QFontMetricsF(font).ascent(), QFontMetricsF(font).height()
        painter.setPen(self._highlighter.theme.colour("text"))
        x = self.document.pageSize().width() - RIGHT_PX * 0.7
        for line in lines:
            signs = "".join(self._signs(clause) for clause, _, starts in line.pieces if starts)
            if signs:
                y = line.box.top() + ascent + (line.box.height() - height) / 2
                painter.drawText(QPointF(x, y), "".join(dict.fromkeys(signs)))

    def _signs(self, clause: str) -> str:
        lookup = self._session.lookup
        tones = lookup.tones(clause) if lookup else ()
        return "".join(sign for tone, sign in SIGNS.items() if tone in tones)

    def _lines(self, top: float, bottom: float) -> Iterator[Line]:
        layout = self.document.documentLayout()
        if not self._tops:
            block = self.document.begin()
            while block.isValid():
                self._tops.append(layout.blockBoundingRect(block).top())
                block = block.next()
        block = self.document.findBlockByNumber(max(0, bisect_right(self._tops, top) - 1))
        while block.isValid() and self._tops[block.blockNumber()] < bottom:
            origin = layout.blockBoundingRect(block).topLeft()
            row = self._rows[block.blockNumber()]
            for line in block_lines(block, origin, row, self._map, (), -1):
                if top <= line.box.center().y() < bottom:
                    yield line
            block = block.next()


def legend(lookup: Lookup, phrases: Phrases, above: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the lines that explain the letters and signs which the policy has in its margins."""
    used = [c for c in CATEGORIES if lookup.by_category[c]]
    meanings = [(phrases.category_letter(c), phrases.category(c)) for c in used]
    meanings += [(sign, phrases.tone(tone)) for tone, sign in SIGNS.items() if lookup.with_tone(tone)]
    lines = [phrases.text("join.dash", first=sign, second=meaning) for sign, meaning in meanings]
    lines.append(phrases.text("export.made_by"))
    start = above[-1].start + len(above[-1].text) + 1 if above else 0
    return [Paragraph(start, "", 0, 0), *(Paragraph(start, line, 0, 0) for line in lines)]
