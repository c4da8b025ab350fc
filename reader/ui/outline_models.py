"""Trees of the side panel: contents, categories and watch-outs; rows hold ids, words are made when shown."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)

from reader.core.alphabets import by_number
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.lookup import Lookup
from reader.core.model import Clause, Section, Tone
from reader.phrases import Phrases
from reader.ui.alphabets import ALPHABETS_AT_ONCE
from reader.ui.contrast import contrast
from reader.ui.counts_delegate import CountsRole
from reader.ui.theme import Theme

SectionRole = int(Qt.ItemDataRole.UserRole) + 1
ClauseRole = SectionRole + 1
CategoryRole = SectionRole + 2
SpokenRole = int(Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LONGEST_LABEL = 90
CLAUSES_AT_ONCE = 300


class Contents(QStandardItemModel):
    """The outline: sections nested by level, each with the counts of its good and watch points."""

    def __init__(self, lookup: Lookup, phrases: Phrases) -> None:
        """Make an empty outline; `steps` fills it."""
        super().__init__(0, 1)
        self._lookup, self._phrases = lookup, phrases
        self._rows: dict[str, QStandardItem] = {}

    def steps(self, font: QFont) -> Iterator[None]:
        """Add a section at each step, then open an alphabet at each for the rows that wait for theirs."""
        waiting = yield from self._sections(font)
        metrics, there = QFontMetrics(font), set[str]()
        for row, letters in waiting:
            for alphabet, letter in letters.items():
                if alphabet not in there:
                    metrics.horizontalAdvance(letter)
                    there.add(alphabet)
                    yield
            row.setData(None, Qt.ItemDataRole.FontRole)

    def _sections(self, font: QFont) -> Generator[None, None, list[tuple[QStandardItem, dict[str, str]]]]:
        """Add the sections; those with many alphabets show boxes for them, and all but the last ones wait."""
        plain = QFont(font)
        plain.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
        sections = self._lookup.analysis.sections
        others, boxes = by_number(section_label(section, self._phrases) for section in sections)
        waiting: list[tuple[QStandardItem, dict[str, str]]] = []
        there: set[str] = set()
        stack: list[tuple[int, QStandardItem]] = []
        for number, section in enumerate(sections):
            row = self._rows[section.id] = self._section(section)
            letters = others[number].letters if number in others else {}
            if number in boxes or len(there | letters.keys()) > ALPHABETS_AT_ONCE:
                row.setFont(plain)
            else:
                there |= letters.keys()
                letters = {}
            if letters:
                waiting.append((row, letters))
            while stack and stack[-1][0] >= section.level:
                stack.pop()
            (stack[-1][1] if stack else self.invisibleRootItem()).appendRow(row)
            stack.append((section.level, row))
            yield
        return waiting

    def index_of(self, section: str) -> QModelIndex | None:
        """Return the row of a section, None where it has none (yet)."""
        row = self._rows.get(section)
        return row.index() if row is not None else None

    def _section(self, section: Section) -> QStandardItem:
        phrases = self._phrases
        row = _row(section_label(section, phrases), section=section.id)
        counts = self._lookup.tone_counts(section)
        if counts[Tone.WATCH] or counts[Tone.GOOD]:
            marks = [f"⚠ {counts[Tone.WATCH]}"] * bool(counts[Tone.WATCH])
            marks += [f"✓ {counts[Tone.GOOD]}"] * bool(counts[Tone.GOOD])
            row.setData("  ".join(marks), CountsRole)
            spoken = [f"{phrases.tone(t)}: {counts[t]}" for t in (Tone.WATCH, Tone.GOOD) if counts[t]]
            row.setData(". ".join([row.text(), *spoken]), SpokenRole)
        row.setToolTip(section_label(section, phrases))
        return row


class ClauseTree(QStandardItemModel):
    """Rows that unfold into clauses; these are made when a row is first unfolded, the first ones at once."""

    def __init__(self, lookup: Lookup) -> None:
        super().__init__(0, 1)
        self._lookup = lookup
        self._folded: dict[int, list[str]] = {}

    def add(self, row: QStandardItem, clauses: Iterable[str]) -> None:
        """Add a row with the clauses in it."""
        self.appendRow(row)
        if waiting := list(clauses):
            self._folded[row.row()] = waiting

    def hasChildren(self, parent: Index = ROOT) -> bool:
        """Tell whether a row unfolds."""
        return self.canFetchMore(parent) or super().hasChildren(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether clauses of a row are not made yet."""
        return parent.isValid() and not parent.parent().isValid() and parent.row() in self._folded

    def fetchMore(self, parent: Index) -> None:
        """Make the first clauses of a row now and the others when the window is idle."""
        waiting = self._folded.pop(parent.row(), [])
        now, later = waiting[:CLAUSES_AT_ONCE], waiting[CLAUSES_AT_ONCE:]
        if later:
            self._folded[parent.row()] = later
            row = QPersistentModelIndex(parent)
            QTimer.singleShot(0, self, lambda: self.fetchMore(row))
        item = self.itemFromIndex(parent)
        item.appendRows([_clause_row(self._lookup.clauses[clause]) for clause in now])


def categories(lookup: Lookup, phrases: Phrases, theme: Theme, lit: Iterable[str]) -> ClauseTree:
    """Return the categories in their fixed order, each unfolding into its clauses; ticked where lit."""
    model = ClauseTree(lookup)
    shown = set(lit)
    for category in CATEGORIES:
        clauses = lookup.by_category[category]
        row = _row(phrases.category(category), category=category)
        row.setData(str(len(clauses)), CountsRole)
        row.setData(f"{row.text()}: {len(clauses)}", SpokenRole)
        row.setIcon(swatch(theme.bars[category], phrases.category_letter(category)))
        row.setToolTip(phrases.category_question(category))
        row.setCheckable(True)
        row.setCheckState(Qt.CheckState.Checked if category in shown else Qt.CheckState.Unchecked)
        row.setEnabled(bool(clauses))
        model.add(row, clauses)
    return model


def watch_outs(lookup: Lookup, phrases: Phrases, theme: Theme) -> ClauseTree:
    """Return everything to watch out for, by finding, each unfolding into its clauses."""
    model = ClauseTree(lookup)
    found: dict[str, list[str]] = {}
    for clause in lookup.with_tone(Tone.WATCH):
        for finding in lookup.analysis.labels[clause].findings:
            if FINDINGS[finding.id].tone is Tone.WATCH:
                found.setdefault(finding.id, []).append(clause)
    for name, clauses in found.items():
        row = _row(phrases.finding(name), clause=clauses[0])
        row.setToolTip(phrases.finding(name))
        if len(clauses) > 1:
            row.setData(str(len(clauses)), CountsRole)
            row.setData(f"{row.text()}: {len(clauses)}", SpokenRole)
        model.add(row, clauses if len(clauses) > 1 else ())
    return model


def section_label(section: Section, phrases: Phrases) -> str:
    """Return a section's number and title; a derived section is titled by its topic."""
    return f"{section.number} {phrases.section_title(section)}".strip()


def clause_label(clause: Clause) -> str:
    """Return a clause's first words; its printed number stands in them already."""
    return shortened(clause.text, LONGEST_LABEL)


def shortened(text: str, most: int) -> str:
    """Return the text, cut to ``most`` characters where it is longer."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _clause_row(clause: Clause) -> QStandardItem:
    row = _row(clause_label(clause), clause=clause.id)
    row.setToolTip(clause.text[:600])
    return row


def _row(text: str, *, section: str = "", clause: str = "", category: str = "") -> QStandardItem:
    row = QStandardItem(text)
    row.setEditable(False)
    for role, value in ((SectionRole, section), (ClauseRole, clause), (CategoryRole, category)):
        if value:
            row.setData(value, role)
    return row


def swatch(colour: QColor, letter: str, ratio: float = 2.0) -> QIcon:
    """Return a rounded square in the category's colour with its letter, legible on it."""
    size = QSize(20, 20)
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    box = QRectF(1, 1, size.width() - 2, size.height() - 2)
    painter.drawRoundedRect(box, 5, 5)
    font = QFont(painter.font())
    font.setPixelSize(12)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(_on(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return QIcon(drawn)


def _on(colour: QColor) -> QColor:
    """Return black or white: one of the two reads at 4.5:1 on any colour."""
    choices: Sequence[QColor] = (
        QColor("#ffffff"),
        QColor("#000000"),
    )
    return max(choices, key=lambda c: contrast(c, colour))
