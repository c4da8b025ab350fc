"""The settings: few, in three groups, each carried out the moment it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.core.codebook import LANGUAGES
from reader.store.settings import Settings
from reader.ui.fonts import POLICY_FONT, WINDOW_FONT
from reader.ui.reading import COLUMN, LINE_SPACING, ZOOM
from reader.ui.screen_room import fit
from reader.ui.theme import THEMES
from reader.ui.welcome import LANGUAGE_NAMES

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

LOOKS = ("theme", "window_language", "card_language", "still")
READING = ("font", "zoom", "line_spacing", "column", "wide_letters", "ruler")
HABITS = ("exact_letters", "remember_files", "reopen")
GROUPS = (LOOKS, READING, HABITS)
MEASURES = {"zoom": (*ZOOM, 10), "line_spacing": (*LINE_SPACING, 5), "column": (*COLUMN, 2)}


class Preferences(QDialog):
    """Shows the stored settings and changes them through the window's choices; never blocks the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices = window.commands.choices
        self.fields: dict[str, QComboBox | QSpinBox | QCheckBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._groups = [QGroupBox() for _ in GROUPS]
        self._page = QWidget()
        self._page.setObjectName("preferences")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        for box, names in zip(self._groups, GROUPS, strict=True):
            form = QFormLayout(box)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setVerticalSpacing(8)
            form.setHorizontalSpacing(14)
            for name in names:
                self._add(form, name)
            column.addWidget(box)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        kind = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(kind.Close | kind.RestoreDefaults)
        self._buttons.rejected.connect(self.close)
        self._buttons.button(kind.RestoreDefaults).clicked.connect(self.restore)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll)
        outer.addWidget(self._buttons)
        self._retranslate()
        self._choices.changed.connect(self.load)
        self.load()

    def _add(self, form: QFormLayout, name: str) -> None:
        field = self._field(name)
        self.fields[name] = field
        if isinstance(field, QCheckBox):
            form.addRow(field)
        else:
            label = self._labels[name] = QLabel()
            label.setBuddy(field)
            form.addRow(label, field)

    def _field(self, name: str) -> QComboBox | QSpinBox | QCheckBox:
        if name in MEASURES:
            number = QSpinBox()
            low, high, step = MEASURES[name]
            number.setRange(low, high)
            number.setSingleStep(step)
            number.lineEdit().setTextMargins(6, 0, 0, 0)
            number.setKeyboardTracking(False)  # a number that is being typed is not yet a wish
            number.valueChanged.connect(lambda value: self._choices.set_reading(**{name: value}))
            return number
        if name in ("theme", "font", "window_language", "card_language"):
            combo = QComboBox()
            combo.setMaxVisibleItems(14)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(20)
            combo.activated.connect(lambda _: self._chosen(name, combo.currentData()))
            return combo
        box = QCheckBox()
        box.toggled.connect(lambda on: self._ticked(name, on=on))
        return box

    def _chosen(self, name: str, value: str) -> None:
        if name == "font":
            self._choices.set_reading(font=value)
        else:
            getattr(self._choices, f"set_{name}")(value)

    def _ticked(self, name: str, *, on: bool) -> None:
        if name == "remember_files":
            self._window.actions_.one["remember_files"].setChecked(on)
        elif name == "exact_letters":
            self._choices.set_reading(exact_letters=not on)  # the box offers to forgive
        else:
            self._choices.set_reading(**{name: on})

    def load(self) -> None:
        """Show what is stored now."""
        settings = self._window.settings
        self.fields["reopen"].setEnabled(settings.remember_files)
        for name, field in self.fields.items():
            value = getattr(settings, name)
            with QSignalBlocker(field):
                if isinstance(field, QSpinBox):
                    field.setValue(value)
                elif isinstance(field, QCheckBox):
                    field.setChecked(not value if name == "exact_letters" else value)
                else:
                    wanted = value or (self._window.language.current if name == "window_language" else "")
                    field.setCurrentIndex(max(0, field.findData(wanted)))

    def restore(self) -> None:
        """Set everything here back, but for the languages and what is remembered."""
        usual = Settings()
        self._choices.set_theme(usual.theme)
        names = (*READING, "still", "exact_letters")
        self._choices.set_reading(**{name: getattr(usual, name) for name in names})

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.load()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        titles = (self.tr("Appearance"), self.tr("Reading"), self.tr("Finding and remembering"))
        for box, title in zip(self._groups, titles, strict=True):
            box.setTitle(title)
        for name, text in self._texts().items():
            field = self.fields[name]
            if isinstance(field, QCheckBox):
                field.setText(text)
            else:
                self._labels[name].setText(text)
                field.setAccessibleName(text)
        for name in ("zoom", "line_spacing"):
            self._number(name).setSuffix(self.tr(" %"))
        self._fill("theme", self._themes())
        own = {code: LANGUAGE_NAMES[code] for code in LANGUAGES}
        self._fill("window_language", own)
        self._fill("card_language", {"": self.tr("As the window"), **own})
        others = QFontDatabase.families(QFontDatabase.WritingSystem.Cyrillic)
        fonts = {"": self.tr("{0} (usual)").format(POLICY_FONT), WINDOW_FONT: WINDOW_FONT}
        self._fill("font", fonts | {name: name for name in others if not name.startswith(POLICY_FONT)})

        self._fit()

    def _fit(self) -> None:
        """Give all labels one width, so that the fields of the groups stand in one column."""
        widest = 0
        for label in self._labels.values():
            label.setMinimumWidth(0)
            widest = max(widest, label.sizeHint().width())
        for label in self._labels.values():
            label.setMinimumWidth(widest)
        self._page.ensurePolished()
        wanted = self._page.sizeHint()  # the smallest has fields below their names
        fit(self, max(self.width(), wanted.width() + 60), max(self.height(), wanted.height() + 90))

    def _number(self, name: str) -> QSpinBox:
        field = self.fields[name]
        assert isinstance(field, QSpinBox)
        return field

    def _themes(self) -> dict[str, str]:
        return {name: self._window.actions_.themes[name].text() for name in ("", *THEMES)}

    def _fill(self, name: str, choices: dict[str, str]) -> None:
        combo = self.fields[name]
        assert isinstance(combo, QComboBox)
        with QSignalBlocker(combo):
            combo.clear()
            for value, text in choices.items():
                combo.addItem(text, value)

    def _texts(self) -> dict[str, str]:
        return {
            "theme": self.tr("Theme"),
            "window_language": self.tr("Window language"),
            "card_language": self.tr("Card language"),
            "still": self.tr("Nothing moves by itself"),
            "font": self.tr("Font"),
            "zoom": self.tr("Text size"),
            "line_spacing": self.tr("Line spacing"),
            "column": self.tr("Column width, in letters"),
            "wide_letters": self.tr("Wider letters and words (can help with dyslexia)"),
            "ruler": self.tr("Reading ruler"),
            "exact_letters": self.tr("Find қ by к, ө by о and so on"),
            "remember_files": self.tr("Remember files"),
            "reopen": self.tr("At the start, open what was open last"),
        }
