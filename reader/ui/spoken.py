"""What a screen reader is told beside the words: headings, categories, tones, progress and messages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.core.model import Tone
from reader.ui.outline_models import section_label
from reader.ui.policy_view import PolicyView
from reader.ui.session import Session


class Speech(QObject):
    """Says a line aloud where a screen reader runs; ``said`` carries it in any case."""

    said = Signal(str)

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._window = window

    def say(self, text: str) -> None:
        """Have a line spoken after what is being read; an empty one says nothing."""
        if not text:
            return
        self.said.emit(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))


def clause_words(session: Session, clause: str) -> str:
    """Return a clause's categories, tones and marks in the language of the cards; "" for none."""
    lookup, phrases = session.lookup, session.phrases
    if lookup is None:
        return ""
    names = ", ".join(phrases.category(c) for c in lookup.categories(clause))
    tones = ", ".join(phrases.tone(t) for t in Tone if t in lookup.tones(clause))
    return ". ".join(part for part in (names, tones, *mark_words(session, clause)) if part)


def mark_words(session: Session, clause: str) -> tuple[str, ...]:
    """Return the reader's own marks on a clause: bookmark, correction, note, and one to be checked."""
    phrases, mark = session.phrases, session.marks.get(clause)
    if clause in session.doubtful:
        return (f"{phrases.text('notes.title')}: {phrases.text('notes.state.changed')}",)
    if mark is None:
        return ()
    said = [phrases.text("notes.bookmark")] * mark.bookmark
    said += [phrases.text("notes.corrected")] * (mark.categories is not None)
    return (*said, f"{phrases.text('notes.note')}: {mark.note}") if mark.note else tuple(said)


def heading_words(session: Session, section: str) -> str:
    """Return a heading with its level, as it is spoken; "" where the section has none."""
    if session.lookup is None:
        return ""
    found = session.lookup.sections[section]
    label = section_label(found, session.phrases)
    spoken = QCoreApplication.translate("Spoken", "Heading, level {0}: {1}")
    return spoken.format(found.level, label) if label else ""


class SpokenPlace(QObject):
    """Speaks of the clause or the heading that the text cursor enters, and keeps it as the description."""

    def __init__(self, view: PolicyView, session: Session, speech: Speech) -> None:
        super().__init__(view)
        self._view, self._session, self._speech = view, session, speech
        self._at: tuple[str, str] = ("", "")
        view.cursorPositionChanged.connect(self._on_moved)
        session.opened.connect(self._forget)
        session.card_language_changed.connect(self._forget)

    def _forget(self) -> None:
        self._at = ("", "")
        self._view.setAccessibleDescription("")

    def _on_moved(self) -> None:
        lookup = self._session.lookup
        if lookup is None:
            return
        offset = self._view.cursor_offset()
        clause = lookup.clause_at(offset)
        section = lookup.section_at(offset)
        headed = section is not None and section.span is not None and offset < section.span.end
        at = (clause.id if clause else "", section.id if section and headed else "")
        if at == self._at:
            return
        self._at = at
        if clause:
            words = clause_words(self._session, clause.id)
        else:
            words = heading_words(self._session, at[1]) if at[1] else ""
        self._view.setAccessibleDescription(words)
        self._speech.say(words)
