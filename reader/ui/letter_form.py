"""The fields of a letter, each with what is missing right below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.core.codebook import LANGUAGES
from reader.core.letter import AUTHORITY, KINDS, LAWS, OPERATOR, Channel, FirstLetter, Gap, Sender, Wish
from reader.core.lookup import Lookup
from reader.letters.channels import channel_of, channels
from reader.letters.compose import settled
from reader.letters.relied import giving
from reader.phrases import Phrases
from reader.ui.letter_fields import DayEdit, Field, Row
from reader.ui.outline_models import clause_label, shortened
from reader.ui.shortened import ShortenedCombo
from reader.ui.welcome import LANGUAGE_NAMES

SENDER = ("name", "email", "address", "phone", "account")
NEEDS = {  # which fields a kind of letter has besides those of all
    "access": (), "correct": ("wrong", "right", "attached"), "object": ("details",),
    "complain": ("first", "sent", "addressee", "details"),
}  # fmt: skip
OTHERS = ("details",)
LONGEST_CLAUSE, TEXT_LINES = 58, 3


class LetterForm(QWidget):
    """Makes a `Wish` of what is filled in; ``changed`` after each change."""

    changed = Signal()

    def __init__(self, lookup: Lookup, wish: Wish, phrases: Phrases) -> None:
        super().__init__()
        self.setObjectName("preferences")
        self._lookup, self._phrases = lookup, phrases
        self._ways = channels(lookup.analysis)
        self.rows: dict[str, Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(9)
        self._add_choices()
        self._add_words()
        self.remember = QCheckBox(self.tr("Remember my details on this computer"))
        self._column.addWidget(self.remember)
        self._column.addStretch(1)
        self._fill(wish)

    def _add_choices(self) -> None:
        text = self._phrases.text
        first = [(text(f"letter.kind.{kind}"), kind) for kind in KINDS if kind != "complain"]
        self._combo("kind", self.tr("What you want"), ((text(f"letter.kind.{kind}"), kind) for kind in KINDS))
        self._combo("first", text("letter.field.first"), first)
        day = DayEdit()
        day.dateChanged.connect(lambda _: self.changed.emit())
        self._add("sent", text("letter.field.sent"), day)
        to = ((self.tr("To the company"), OPERATOR), (self.tr("To the authority"), AUTHORITY))
        self._combo("addressee", self.tr("To whom"), to)
        laws = [(self.tr("Please choose"), ""), *((text(f"letter.law.{law}"), law) for law in LAWS)]
        self._combo("law", text("letter.field.law"), laws)
        languages = ((LANGUAGE_NAMES[code], code) for code in LANGUAGES)
        self._combo("language", self.tr("Language of the letter"), languages)
        self._line("operator", text("letter.field.operator"))
        self._combo("channel", text("letter.field.channel"), ((way.value, way.value) for way in self._ways))
        combo = self.combo("channel")
        combo.setEditable(True)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.editTextChanged.connect(lambda _: self.changed.emit())
        self._combo("clause", self.tr("Clause that it relies on"), ())
        self.combo("kind").currentIndexChanged.connect(lambda _: self._on_kind())

    def _add_words(self) -> None:
        for name in ("wrong", "right", "details", "attached"):
            many = QPlainTextEdit()
            many.setTabChangesFocus(True)
            many.setFixedHeight(many.fontMetrics().lineSpacing() * TEXT_LINES + 14)
            many.textChanged.connect(self.changed)
            self._add(name, self._phrases.text(f"letter.field.{name}"), many)
        for name in SENDER:
            self._line(name, self._phrases.text(f"letter.field.{name}"))

    def _add(self, name: str, label: str, field: Field) -> None:
        self.rows[name] = Row(label, field)
        self._column.addWidget(self.rows[name])

    def _line(self, name: str, label: str) -> None:
        line = QLineEdit()
        line.textChanged.connect(lambda _: self.changed.emit())
        self._add(name, label, line)

    def _combo(self, name: str, label: str, choices: Iterable[tuple[str, str]]) -> None:
        combo = ShortenedCombo()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(16)
        for text, value in choices:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._add(name, label, combo)

    def combo(self, name: str) -> QComboBox:
        """Return a list to choose from."""
        found = self.rows[name].field
        assert isinstance(found, QComboBox)
        return found

    def text(self, name: str) -> str:
        """Return what is written in a field, "" where it is not shown for this kind of letter."""
        field = self.rows[name].field
        if self.rows[name].isHidden():
            return ""
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        return field.text() if isinstance(field, QLineEdit) else ""

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        field = self.rows[name].field
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        elif isinstance(field, QLineEdit):
            field.setText(text)

    def choose(self, name: str, value: str) -> None:
        """Choose a value of a list, the first where there is none such."""
        combo = self.combo(name)
        combo.setCurrentIndex(max(0, combo.findData(value)))

    def chosen(self, name: str) -> str:
        """Return the value that is chosen in a list."""
        return str(self.combo(name).currentData() or "")

    def _fill(self, wish: Wish) -> None:
        """Show a wish and what the policy suggests for what it leaves open."""
        known = settled(self._lookup.analysis, wish)
        for name in ("kind", "law", "language", "addressee"):
            self.choose(name, getattr(known, name))
        self._on_kind()
        if wish.clause is not None:
            self._offer_clauses([wish.clause])
            self.choose("clause", wish.clause)
        for name in ("operator", "details", "wrong", "right", "attached"):
            self.write(name, getattr(known, name))
        for name in SENDER:
            self.write(name, getattr(known.sender, name))
        self.combo("channel").setEditText(known.channel.value if known.channel else "")
        if wish.first is not None:
            self.choose("first", wish.first.kind)
            day = self.rows["sent"].field
            assert isinstance(day, QDateEdit)
            day.setDate(QDate(wish.first.sent.year, wish.first.sent.month, wish.first.sent.day))

    def _on_kind(self) -> None:
        """Show the fields that this kind of letter has, and the clauses that give reason for it."""
        kind = self.chosen("kind")
        wanted = NEEDS.get(kind, OTHERS)
        for name in ("first", "sent", "addressee", "wrong", "right", "attached", "details"):
            self.rows[name].setVisible(name in wanted)
        with QSignalBlocker(combo := self.combo("clause")):
            combo.clear()
            self._offer_clauses(giving(self._lookup.analysis, kind))
            combo.addItem(self.tr("No clause"), "")
            combo.setCurrentIndex(0)
        self.rows["clause"].setVisible(kind != "complain")
        self.changed.emit()

    def _offer_clauses(self, clauses: Sequence[str]) -> None:
        combo = self.combo("clause")
        for clause in clauses:
            if clause and combo.findData(clause) < 0:
                words = shortened(clause_label(self._lookup.clauses[clause]), LONGEST_CLAUSE)
                combo.insertItem(0 if combo.findData("") >= 0 else combo.count(), words, clause)

    def wish(self) -> Wish:
        """Return the letter as it is filled in."""
        day = self.rows["sent"].field
        assert isinstance(day, QDateEdit)
        sent = date(day.date().year(), day.date().month(), day.date().day())
        kind, complaint = self.chosen("kind"), self.chosen("kind") == "complain"
        return Wish(
            kind=kind, language=self.chosen("language"), law=self.chosen("law") or "unknown",
            sender=self.who(), operator=self.text("operator"), channel=self._channel(),
            clause=None if complaint else self.chosen("clause"), details=self.text("details"),
            wrong=self.text("wrong"), right=self.text("right"), attached=self.text("attached"),
            first=FirstLetter(self.chosen("first"), sent) if complaint else None,
            addressee=self.chosen("addressee") if complaint else OPERATOR,
        )  # fmt: skip

    def who(self) -> Sender:
        """Return the sender's fields."""
        return Sender(**{name: self.text(name) for name in SENDER})

    def _channel(self) -> Channel | None:
        text = self.combo("channel").currentText().strip()
        known = next((way for way in self._ways if way.value == text), None)
        return known or (channel_of(text) if text else None)

    def show_gaps(self, gaps: Iterable[Gap]) -> None:
        """Say beside each field what is missing in it."""
        found = {gap.field: self._phrases.text(f"letter.gap.{gap.why}") for gap in gaps}
        for name, row in self.rows.items():
            row.say(found.get(name, ""))
