"""What one clause says, in plain words: its categories, findings, facts and how sure we are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.analysis.accuracy import accuracy
from reader.core.codebook import FINDINGS, LANGUAGES
from reader.core.model import CategoryLabel, Fact, Labels, Point, Tone
from reader.ui.card import text_label
from reader.ui.clause_tools import ClauseTools, DoubtBar
from reader.ui.icons import icon, icon_px, pixmap
from reader.ui.note_editor import NoteEditor
from reader.ui.outline_models import swatch
from reader.ui.session import Session
from reader.ui.theme import Theme

VERY_SURE = 0.85
TONES = tuple(Tone)  # watch-outs first, as on the cards


class ClauseDetail(QFrame):
    """Follows the session's chosen clause; hidden while none is chosen."""

    close_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self._session = session
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 8, 0)
        self._title = text_label("", "title")
        self._close = QToolButton()
        self._close.clicked.connect(self.close_wanted)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        outer.addLayout(head)
        self.tools, self.doubt, self.note = ClauseTools(), DoubtBar(session), NoteEditor(session)
        outer.addWidget(self.tools)
        outer.addWidget(self.doubt)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.note)
        session.clause_selected.connect(self._show)
        session.card_language_changed.connect(self._refresh)
        session.opened.connect(self._refresh)
        session.labels_changed.connect(self._refresh)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks in the colours of a theme."""
        self._theme = theme
        self._refresh()

    def _refresh(self) -> None:
        self._close.setIcon(icon("close", self._theme.colour("muted")))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._show(self._session.selected)

    def _show(self, clause: str) -> None:
        lookup = self._session.lookup
        self.setVisible(bool(clause and lookup))
        if not clause or lookup is None:
            return
        labels = lookup.analysis.labels[clause]
        self._title.setText(self.tr("Clause {0}").format(lookup.references[clause]))
        page = QWidget()
        page.setObjectName("detailpage")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 14)
        column.setSpacing(6)
        self._add_findings(column, clause, labels)
        self._add_facts(column, labels.facts)
        if labels.corrected:
            column.addSpacing(6)
            column.addWidget(text_label(self.tr("Corrected by you"), "title"))
            if not labels.categories:
                column.addWidget(text_label(self.tr("No category fits."), "caption"))
        elif labels.categories:
            column.addSpacing(6)
            column.addWidget(text_label(self.tr("How sure is this?"), "title"))
        spoken = lookup.clauses[clause].language
        language = spoken if spoken in LANGUAGES else lookup.analysis.language
        for category in labels.categories:
            column.addLayout(self._category_row(category, language, chosen=labels.corrected))
        column.addStretch(1)
        self._scroll.setWidget(page)
        for part in (self, self._scroll):
            part.setAccessibleName(self._title.text())

    def _add_findings(self, column: QVBoxLayout, clause: str, labels: Labels) -> None:
        phrases, lookup = self._session.phrases, self._session.lookup
        in_order = sorted(labels.findings, key=lambda f: (not f.sure, TONES.index(FINDINGS[f.id].tone)))
        for finding in in_order:
            tone = FINDINGS[finding.id].tone
            point = Point((finding.id,), tone, (clause,), labels.facts, finding.may)
            row = QHBoxLayout()
            row.setSpacing(9)
            mark = QLabel()
            colour, size = self._theme.colour(tone.value), icon_px(self.font(), 18)
            mark.setPixmap(pixmap(tone.value, colour, size, self.devicePixelRatioF()))
            mark.setAccessibleName(phrases.tone(tone))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            operator = lookup.analysis.overview.operator if lookup else None
            told = phrases.point(point, operator=operator)
            told = told if finding.sure else self.tr("Not sure: {0}").format(told)
            row.addWidget(text_label(told, "point" if finding.sure else "muted"), 1)
            column.addLayout(row)
        if not labels.findings:
            text = (
                self.tr("This clause says nothing that we list.")
                if labels.categories
                else self.tr("This clause says nothing about your data.")
            )
            column.addWidget(text_label(text, "muted"))

    def _category_row(self, label: CategoryLabel, language: str, *, chosen: bool) -> QHBoxLayout:
        phrases = self._session.phrases
        row = QHBoxLayout()
        row.setSpacing(9)
        mark = QLabel()
        drawn = swatch(self._theme.bars[label.id], phrases.category_letter(label.id))
        mark.setPixmap(drawn.pixmap(18, 18))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        name = phrases.category(label.id)
        text = name if chosen else self._grounds(name, label, language)
        row.addWidget(text_label(text, "caption"), 1)
        return row

    def _grounds(self, name: str, label: CategoryLabel, language: str) -> str:
        """Return how sure a category is, the words that decided, and how often it was right in tests."""
        lines = [f"{name} · {self._how_sure(label)}"]
        if words := ", ".join(self.tr("“{0}”").format(word) for word in label.because):
            lines.append(self.tr("Because of: {0}").format(words))
        return "\n".join([*lines, self._how_often_right(label.id, language)])

    def _how_sure(self, label: CategoryLabel) -> str:
        if label.confidence >= VERY_SURE:
            return self.tr("confidence: high")
        return self.tr("confidence: medium") if label.sure else self.tr("not sure")

    def _how_often_right(self, category: str, language: str) -> str:
        measured = accuracy(language, category)
        if measured is None:
            return self.tr("Too few examples in this language were tested to say how often it is right.")
        told = self.tr("In tests, this category was right in %n of {0} cases.", "", measured.right)
        return told.format(measured.shown)

    def _add_facts(self, column: QVBoxLayout, facts: tuple[Fact, ...]) -> None:
        lines = dict.fromkeys(self._session.phrases.fact(fact) for fact in facts if not fact.denied)
        if lines:
            column.addWidget(text_label("\n".join(lines), "caption"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)
