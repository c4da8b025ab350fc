"""Asks what to export: the format, its language, how much of the policy, and with what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.core.codebook import LANGUAGES
from reader.core.lookup import Lookup
from reader.core.model import Tone
from reader.core.scope import Scope
from reader.ui.card import text_label
from reader.ui.export_formats import format_words
from reader.ui.parts_tree import PartsTree, categories_tree, sections_tree
from reader.ui.welcome import LANGUAGE_NAMES

if TYPE_CHECKING:
    from reader.ui.window import MainWindow

COPIED = ("html", "md", "txt", "csv", "json", "jsonld")
SECTIONS, CATEGORIES = "sections", "categories"
SCOPES = ("whole", "watch", SECTIONS, CATEGORIES)
LOW_PX, HIGH_PX = 520, 670  # without and with a tree


@dataclass(frozen=True, slots=True)
class Wanted:
    """An export: its format, the language of its words, what goes in, and whether the reader's notes do."""

    kind: str
    language: str
    scope: Scope
    notes: bool = False


class ExportDialog(QDialog):
    """Shows the choices of last time; ``wanted`` is what is chosen now."""

    copy_wanted = Signal()

    def __init__(self, window: MainWindow, lookup: Lookup) -> None:
        """Make the dialog for an open policy."""
        super().__init__(window)
        self._window, self._lookup, self._phrases = window, lookup, window.session.phrases
        self.setWindowTitle(self.tr("Export the summary"))
        self.format, self.language = QComboBox(), QComboBox()
        self.about, self.count = text_label("", "muted"), text_label("", "muted")
        self.source = QCheckBox(self.tr("With the words of the &policy"))
        self.notes = QCheckBox(self.tr("With &my notes and bookmarks"))
        self.scopes = {name: QRadioButton(text) for name, text in self._scope_texts().items()}
        self.trees: dict[str, PartsTree] = {
            SECTIONS: sections_tree(self.tr("Sections"), lookup, self._phrases),
            CATEGORIES: categories_tree(self.tr("Categories"), lookup, self._phrases, window.theme),
        }
        self._build()
        self._restore()
        self.format.currentIndexChanged.connect(self._show)
        self.source.toggled.connect(self._show)
        for button in self.scopes.values():
            button.toggled.connect(self._show)
        for tree in self.trees.values():
            tree.ticked_changed.connect(self._show)
        self._show()

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(
            self.format.currentData(), self.language.currentData(), self._scope(),
            notes=self.notes.isChecked(),
        )  # fmt: skip

    def accept(self) -> None:
        """Remember the choices for the next time and close."""
        language = self.language.currentData()
        self._window.commands.choices.keep(
            export_format=self.format.currentData(),
            export_language="" if language == self._phrases.language else language,
            export_scope=self._chosen(),
            export_categories=tuple(sorted(self.trees[CATEGORIES].ticked)),
            export_source=self.source.isChecked(),
            export_notes=self.notes.isChecked(),
        )
        super().accept()

    def _build(self) -> None:
        for kind, (name, about) in format_words().items():
            self.format.addItem(name)
            self.format.setItemData(self.format.count() - 1, kind)
            self.format.setItemData(self.format.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        for code in LANGUAGES:
            self.language.addItem(LANGUAGE_NAMES[code], code)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in ((self.tr("&Format"), self.format), (self.tr("&Language"), self.language)):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label, field)
        form.insertRow(1, self.about)
        page = QWidget()
        page.setObjectName("preferences")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self._contents())
        self._rest = QWidget()  # takes the room that a tree does not need
        column.addWidget(self._rest, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(self._buttons())
        self.resize(560, LOW_PX)

    def _contents(self) -> QGroupBox:
        box = QGroupBox(self.tr("What goes in"))
        column = QVBoxLayout(box)
        for name, button in self.scopes.items():
            column.addWidget(button)
            if name in self.trees:
                column.addWidget(self.trees[name], 1)
                self.trees[name].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.trees[SECTIONS].setMinimumHeight(150)
        self.trees[CATEGORIES].setMinimumHeight(150)
        column.addSpacing(8)
        for widget in (self.source, self.notes, self.count):
            column.addWidget(widget)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self.tr("Sa&ve…"))
        self.save.setDefault(True)
        self.copy = QPushButton(self.tr("C&opy"))
        self.copy.setToolTip(self.tr("Puts the summary on the clipboard, a web page as rich text"))
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self.copy_wanted)
        return buttons

    def _restore(self) -> None:
        """Show what was chosen last; sections are those of another policy and are not kept."""
        settings, session = self._window.settings, self._window.session
        self.format.setCurrentIndex(max(0, self.format.findData(settings.export_format)))
        language = settings.export_language or self._phrases.language
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        scope = settings.export_scope if settings.export_scope in (*SCOPES[:2], CATEGORIES) else SCOPES[0]
        lit = session.filter.categories if session.filter.active else settings.export_categories
        self.trees[CATEGORIES].tick(lit)
        self.trees[SECTIONS].tick({session.section} if session.section else ())
        self.scopes[scope].setChecked(True)
        self.source.setChecked(settings.export_source)
        self.notes.setVisible(bool(session.marks))
        self.notes.setChecked(settings.export_notes)

    def _show(self) -> None:
        """Show what belongs to the choices: the line on the format, the tree, how much it will be."""
        kind, chosen = self.format.currentData(), self._chosen()
        for name, button in self.scopes.items():  # Tab leads to the one that is set, arrows to the others
            policy = Qt.FocusPolicy.StrongFocus if name == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.about.setText(format_words()[kind][1])
        for name, tree in self.trees.items():
            tree.setVisible(name == chosen)
        self._rest.setVisible(chosen not in self.trees)
        if chosen in self.trees:
            self.resize(self.width(), max(self.height(), HIGH_PX))
        whole = self._lookup.analysis
        count = len(self._scope().clauses(whole))
        if count:
            self.count.setText(self.tr("Clauses: {0} of {1}").format(count, len(whole.clauses)))
        elif chosen in self.trees and not self.trees[chosen].ticked:
            self.count.setText(self.tr("Tick what should go in."))
        else:
            self.count.setText(self.tr("The policy has nothing of the kind."))
        self.save.setEnabled(count > 0)
        self.copy.setEnabled(count > 0 and kind in COPIED)

    def _chosen(self) -> str:
        return next((name for name, button in self.scopes.items() if button.isChecked()), SCOPES[0])

    def _scope(self) -> Scope:
        chosen, source = self._chosen(), self.source.isChecked()
        return Scope(
            sections=self.trees[SECTIONS].ticked if chosen == SECTIONS else None,
            categories=self.trees[CATEGORIES].ticked if chosen == CATEGORIES else None,
            tone=Tone.WATCH if chosen == "watch" else None,
            source=source,
        )

    def _scope_texts(self) -> dict[str, str]:
        return {
            "whole": self.tr("The &whole policy"),
            "watch": self.tr("Only what to wa&tch out for"),
            SECTIONS: self.tr("Chosen &sections"),
            CATEGORIES: self.tr("Chosen &categories"),
        }
