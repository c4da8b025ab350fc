"""Letters in the window: the dialog, what is missing beside its fields, the ways out of it, and the list."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from pytestqt.qtbot import QtBot
from test_no_foreign_words import foreign, shown
from ui_policies import SAMPLES

from reader.core.codebook import LANGUAGES
from reader.core.letter import AUTHORITY, KINDS, FirstLetter, Sender, Wish
from reader.core.written import Written
from reader.phrases import Phrases
from reader.ui.letter_dialog import LetterDialog
from reader.ui.letter_form import SENDER
from reader.ui.letter_list import LetterList
from reader.ui.link_opening import LinkDialog
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
KK = SAMPLES / "aqbulaq.kk.md"
WHO = Sender("Айгүл Серікова", "aigul@mail.example", account="1234")
OLD = date.today() - timedelta(days=90)


@pytest.fixture
def opened(open_policy: Open) -> MainWindow:
    return open_policy(KK)


@pytest.fixture
def dialog(opened: MainWindow, qtbot: QtBot) -> LetterDialog:
    made = opened.letter_commands.dialog(Wish("access", sender=WHO, law="kz"))
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    return made


def clause(window: MainWindow, number: str) -> str:
    assert window.session.analysis is not None
    return next(c.id for c in window.session.analysis.clauses if c.number == number)


@pytest.mark.parametrize(
    ("number", "kind"),
    [("8.1.1", "access"), ("7.2", "withdraw"), ("7.4", "marketing"), ("8.1.4", "object"), ("5.1", "access")],
)
def test_a_letter_begins_from_the_chosen_clause(
    opened: MainWindow, qtbot: QtBot, number: str, kind: str
) -> None:
    opened.session.select(clause(opened, number))
    made = opened.letter_commands.dialog()
    assert made is not None
    qtbot.addWidget(made)
    assert made.form.chosen("kind") == kind
    if kind != "access" or number == "8.1.1":
        assert made.form.chosen("clause") == clause(opened, number)


def test_the_actions_need_a_policy_and_stand_at_the_clause(window: MainWindow, open_policy: Open) -> None:
    assert not window.actions_.one["letter"].isEnabled()
    assert window.actions_.one["letters"].isEnabled()
    assert window.letter_commands.dialog() is None
    open_policy(KK)
    assert window.actions_.one["letter"].isEnabled()
    window.session.select(clause(window, "7.2"))
    buttons = window.detail.tools.findChildren(QToolButton)
    assert window.actions_.one["letter"] in [button.defaultAction() for button in buttons]


def test_the_key_opens_the_dialog(opened: MainWindow, qtbot: QtBot) -> None:
    met: list[str] = []

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, LetterDialog | LetterList) and widget.isVisible():
                met.append(type(widget).__name__)
                widget.reject()

    for name in ("letter", "letters"):
        QTimer.singleShot(50, close)
        opened.actions_.one[name].trigger()
    assert met == ["LetterDialog", "LetterList"]


def test_what_is_missing_stands_beside_its_field(opened: MainWindow, qtbot: QtBot) -> None:
    made = opened.letter_commands.dialog(Wish("correct", sender=Sender("[name]"), law="kz"))
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    words = Phrases.load("en")
    rows = made.form.rows
    assert rows["name"].gap.text() == words.text("letter.gap.placeholder")
    assert rows["email"].gap.text() == words.text("letter.gap.no_reply")
    assert rows["wrong"].gap.isVisible()
    assert rows["wrong"].field.accessibleDescription() == words.text("letter.gap.missing")
    assert not rows["law"].gap.isVisible()
    assert not any(made.buttons[name].isEnabled() for name in ("copy", "mail", "save", "calendar"))
    for name, text in {"name": "Ann", "email": "a@b.example", "wrong": "x1", "right": "x2"}.items():
        made.form.write(name, text)
    qtbot.waitUntil(lambda: made.letter is not None)
    assert not any(row.gap.isVisible() for row in rows.values())
    assert "x1" in made.preview.toPlainText()
    assert made.buttons["copy"].isEnabled()


def test_the_preview_follows_each_choice(dialog: LetterDialog, qtbot: QtBot) -> None:
    assert "Құрметпен" in dialog.preview.toPlainText()
    dialog.form.choose("language", "ru")
    qtbot.waitUntil(lambda: "С уважением" in dialog.preview.toPlainText())
    dialog.form.choose("law", "eu")
    qtbot.waitUntil(lambda: "GDPR" in dialog.preview.toPlainText())
    dialog.form.write("operator", "ТОО «Другое»")
    qtbot.waitUntil(lambda: "ТОО «Другое»" in dialog.preview.toPlainText())
    dialog.form.combo("channel").setEditText("own@shop.example")
    qtbot.waitUntil(lambda: "own@shop.example" in dialog.preview.toPlainText())
    dialog.form.choose("clause", "")
    qtbot.waitUntil(lambda: "8.1.1" not in dialog.preview.toPlainText())


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_shows_its_own_fields_and_can_be_written(
    opened: MainWindow, qtbot: QtBot, kind: str
) -> None:
    wish = Wish(
        kind, sender=WHO, law="kz", details="x", wrong="a1", right="b1", first=FirstLetter("access", OLD)
    )
    made = opened.letter_commands.dialog(wish)
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    assert made.letter is not None
    assert made.letter.kind == kind
    shown_rows = {name for name, row in made.form.rows.items() if row.isVisible()}
    assert ("wrong" in shown_rows) == (kind == "correct")
    assert ("sent" in shown_rows) == (kind == "complain")
    assert ("clause" in shown_rows) == (kind != "complain")
    assert set(SENDER) <= shown_rows


def test_a_copied_letter_is_on_the_list_and_not_if_the_document_is_forgotten(
    dialog: LetterDialog, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.acts.copy()
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    (kept,) = opened.services.letters.store.all()
    assert (kept.kind, kept.written, kept.name) == ("access", date.today().isoformat(), "«Ақбұлақ кітап» ЖШС")
    assert dialog.said.isVisible()
    monkeypatch.setattr(opened.note_commands, "_may_erase", lambda *_: False)
    opened.note_commands.forget()
    assert opened.services.letters.store.all() == (kept,)
    monkeypatch.setattr(opened.note_commands, "_may_erase", lambda marks, letters: (marks, letters) == (0, 1))
    opened.note_commands.forget()
    assert opened.services.letters.store.all() == ()
    dialog.acts.copy()
    assert opened.services.letters.store.all() == ()


def accept_links(seen: list[LinkDialog]) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, LinkDialog) and widget.isVisible():
            seen.append(widget)
            widget.accept()


def test_a_mail_is_shown_whole_before_it_is_opened_and_long_words_are_copied(
    dialog: LetterDialog, qtbot: QtBot
) -> None:
    asked: list[QUrl] = []
    seen: list[LinkDialog] = []
    dialog.acts.open_url = asked.append
    QTimer.singleShot(50, lambda: accept_links(seen))
    dialog.acts.mail()
    (url,) = asked
    assert url.scheme() == "mailto"
    assert url.path() == "derek@aqbulaq.example"
    assert "body" not in url.query()
    assert QGuiApplication.clipboard().text().startswith("Құрметті")
    assert seen
    assert dialog.said.text().count("clipboard") == 1


def test_a_mail_that_is_declined_opens_nothing(dialog: LetterDialog, opened: MainWindow) -> None:
    asked: list[QUrl] = []
    dialog.acts.open_url = asked.append

    def decline() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, LinkDialog) and widget.isVisible():
                widget.reject()

    QTimer.singleShot(50, decline)
    dialog.acts.mail()
    assert asked == []
    assert opened.services.letters.store.all() == ()


@pytest.mark.parametrize(
    ("suffix", "begins"), [("docx", b"PK"), ("pdf", b"%PDF"), ("txt", "Кімге".encode()), ("eml", b"To:")]
)
def test_a_letter_is_saved(dialog: LetterDialog, tmp_path: Path, suffix: str, begins: bytes) -> None:
    path = tmp_path / f"letter.{suffix}"
    assert dialog.acts.save(path)
    assert path.read_bytes().startswith(begins)
    assert str(path) in dialog.said.text()


def test_a_failed_save_says_why_and_leaves_the_old_file(dialog: LetterDialog, tmp_path: Path) -> None:
    assert not dialog.acts.save(tmp_path / "no" / "letter.txt")
    assert dialog.said.objectName() == "watch"
    assert dialog.said.text()
    assert list(tmp_path.glob("**/letter.txt")) == []


def test_the_last_day_goes_into_a_calendar(dialog: LetterDialog, tmp_path: Path) -> None:
    path = tmp_path / "due.ics"
    assert dialog.acts.save_calendar(path)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert dialog.letter is not None
    assert dialog.letter.deadline is not None
    assert event["DTSTART"].dt == dialog.letter.deadline.due


def test_the_sender_is_kept_only_if_asked_and_erased_at_once(
    dialog: LetterDialog, opened: MainWindow
) -> None:
    kept = opened.services.letters.sender
    dialog.acts.copy()
    assert kept.load() is None
    dialog.form.remember.setChecked(True)
    assert kept.load() == WHO
    again = opened.letter_commands.dialog()
    assert again is not None
    assert again.form.who() == WHO
    assert again.form.remember.isChecked()
    again.form.remember.setChecked(False)
    assert not kept.path.exists()
    again.deleteLater()


@pytest.fixture
def kept(opened: MainWindow) -> list[Written]:
    """Put three letters on the list: one that is overdue, one of another policy, one that was answered."""
    analysis = opened.session.analysis
    assert analysis is not None
    late = Written(
        analysis.document.sha256, "Policy", "«Ақбұлақ кітап» ЖШС", "derek@aqbulaq.example", "access", "kz",
        "kk", "operator", OLD.isoformat(), (OLD + timedelta(days=21)).isoformat(),
    )  # fmt: skip
    other = replace(late, sha256="0" * 64, policy="Other", name="Shop Ltd", kind="delete")
    done = replace(late, kind="withdraw", answered=True, written=(OLD - timedelta(days=1)).isoformat())
    for one in (done, other, late):
        opened.services.letters.store.add(one)
    return [late, other, done]


def test_the_list_tells_what_is_overdue_and_leads_to_a_complaint(
    opened: MainWindow, kept: list[Written], qtbot: QtBot
) -> None:
    made = LetterList(opened)
    qtbot.addWidget(made)
    made.show()
    assert list(made.letters) == kept
    states = [made.table.topLevelItem(n).text(4) for n in range(3)]  # type: ignore[union-attr]
    words = Phrases.load("en")
    assert states == [words.text(f"letter.list.{one}") for one in ("overdue", "overdue", "answered")]
    assert made.buttons["complain"].isEnabled()
    made.complain()
    assert made.complaint is not None
    dialog = opened.letter_commands.complaint(replace(made.complaint, sender=WHO))
    assert dialog is not None
    qtbot.addWidget(dialog)
    for name in ("name", "email"):
        dialog.form.write(name, getattr(WHO, name))
    dialog.refresh()
    assert dialog.letter is not None
    assert (dialog.letter.kind, dialog.letter.law) == ("complain", "kz")
    dialog.form.choose("addressee", AUTHORITY)
    dialog.refresh()
    assert dialog.letter is not None
    assert dialog.letter.addressee == AUTHORITY


def test_of_another_policy_the_list_says_what_to_open(
    opened: MainWindow, kept: list[Written], qtbot: QtBot
) -> None:
    made = LetterList(opened)
    qtbot.addWidget(made)
    made.show()
    made.table.setCurrentIndex(made.table.model().index(1, 0))
    assert not made.buttons["complain"].isEnabled()
    assert "Other" in made.hint.text()
    made.table.setCurrentIndex(made.table.model().index(2, 0))
    assert not made.buttons["complain"].isEnabled()
    assert not made.hint.isVisible()


def test_a_letter_is_answered_removed_and_exported(
    opened: MainWindow, kept: list[Written], qtbot: QtBot, tmp_path: Path
) -> None:
    made = LetterList(opened)
    qtbot.addWidget(made)
    store = opened.services.letters.store
    made.answered()
    assert store.all()[0].answered
    made.answered()
    assert not store.all()[0].answered
    table = tmp_path / "letters.csv"
    assert made.save(table, lambda: opened.services.letters.table(made.letters, Phrases.load("en")))
    assert table.read_text("utf-8-sig").count("\n") == 4
    assert made.save(
        tmp_path / "due.ics", lambda: opened.services.letters.calendar(kept[0], Phrases.load("en"))
    )
    made.remove()
    assert len(store.all()) == 2
    assert not made.save(tmp_path / "no" / "x.csv", lambda: b"")


def test_an_empty_list_says_what_will_stand_there(window: MainWindow, qtbot: QtBot) -> None:
    made = LetterList(window)
    qtbot.addWidget(made)
    made.show()
    assert made.hint.isVisible()
    assert not any(button.isEnabled() for button in made.buttons.values())


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_letters_speak_the_language_of_the_window(
    window: MainWindow, open_policy: Open, qtbot: QtBot, code: str
) -> None:
    window.commands.choices.set_window_language(code)
    (sample,) = SAMPLES.glob(f"*.{code}.*")
    open_policy(sample)
    quoted = " ".join(window.session.analysis.document.text.split()) if window.session.analysis else ""
    dialogs: list[QDialog | None] = [
        window.letter_commands.dialog(Wish("withdraw", sender=Sender("Айгуль", "a@b.example"), law="kz")),
        window.letter_commands.dialog(Wish("correct")),
        window.letter_commands.dialog(Wish("complain", first=FirstLetter("access", OLD))),
        LetterList(window),
    ]
    for made in dialogs:
        assert made is not None
        qtbot.addWidget(made)
        texts = {re.sub(r"\*\.\w+", "", text) for text in shown(made, quoted)}
        assert texts
        assert foreign(texts, code, {"GDPR", "yyyy", "dd", "MM"}) == set()
