"""States of the window and dialogs that pass quickly or are met seldom, for `screenshots` to draw."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from picture_stage import Stage, richest, shown, whole
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reader.core.codebook import CATEGORIES
from reader.core.errors import PartFailed, WrongPassword
from reader.core.model import Tone
from reader.ui.session import Filter

CONTRADICTING = {
    "kk": "Құпиялылық саясаты\n\n1. Деректер\n\n1.1. Біз аты-жөніңіз бен поштаңызды жинаймыз.\n\n"
    "1.2. Дербес деректеріңіз мерзімсіз сақталады.\n\n2. Мерзім\n\n"
    "2.1. Дербес деректеріңіз 3 жыл сақталып, содан кейін жойылады.\n",
    "ky": "Купуялык саясаты\n\n1. Маалымат\n\n1.1. Биз аты-жөнүңүздү жана почтаңызды чогултабыз.\n\n"
    "1.2. Жеке маалыматыңыз мөөнөтсүз сакталат.\n\n2. Мөөнөт\n\n"
    "2.1. Жеке маалыматыңыз 3 жыл сакталып, андан кийин өчүрүлөт.\n",
    "ru": "Политика конфиденциальности\n\n1. Данные\n\n1.1. Мы собираем ваше имя и адрес почты.\n\n"
    "1.2. Ваши персональные данные хранятся бессрочно.\n\n2. Срок\n\n"
    "2.1. Ваши персональные данные хранятся 3 года, после чего удаляются.\n",
    "en": "Privacy policy\n\n1. Data\n\n1.1. We collect your name and your e-mail address.\n\n"
    "1.2. Your personal data is kept indefinitely.\n\n2. Time\n\n"
    "2.1. Your personal data is kept for 3 years and then deleted.\n",
}
COMMON_LETTERS = {"kk": "дерек", "ky": "маалымат", "ru": "данн", "en": "data"}


def card(name: str) -> Callable[[Stage], QWidget]:
    """Return the scene with one of the cards of the whole policy at the top."""

    def scene(stage: Stage) -> QWidget:
        path = stage.path
        if name == "contradictions":
            path = stage.write(f"contradicting.{stage.language}.txt", CONTRADICTING[stage.language])
        stage.show(path)
        panel: Any = stage.window.cards
        panel.whole()
        stage.settle()
        card = getattr(panel, name)
        panel.verticalScrollBar().setValue(card.mapTo(panel.widget(), QPoint(0, 0)).y() - 10)
        return whole(stage)

    return scene


def find(wanted: str = "") -> Callable[[Stage], QWidget]:
    """Return the scene with the find bar, on a word of the language or on what no policy holds."""

    def scene(stage: Stage) -> QWidget:
        stage.show(stage.path)
        stage.window.commands.find()
        stage.window.find_bar.field.setText(wanted or COMMON_LETTERS[stage.language])
        stage.settle()
        return whole(stage)

    return scene


def none_lit(stage: Stage) -> QWidget:
    """Choose a category and a tone that no clause has together."""
    stage.show(stage.path)
    session = stage.window.session
    for category in CATEGORIES:
        session.set_filter(Filter(frozenset({category}), Tone.WATCH))
        if not session.lit_clauses():
            break
    stage.window.side.setCurrentIndex(1)
    stage.settle()
    return whole(stage)


def no_notes(stage: Stage) -> QWidget:
    stage.show(stage.path)
    for one in stage.window.marking.placed:
        stage.window.marking.remove(one.mark)
    stage.window.side.setCurrentIndex(3)
    stage.settle()
    return whole(stage)


def reading(stage: Stage) -> QWidget:
    stage.show()
    stage.window.state.setText(stage.window.opening.tr("Analysing…"))
    stage.window.progress.follow(busy=True, still=False)
    QTest.qWait(400)
    return whole(stage)


def recognising(stage: Stage) -> QWidget:
    stage.show()
    worker = stage.window.worker
    worker.busy = True
    stage.window.progress.follow(busy=True, still=False)
    stage.window.commands.recognising._show_page(4, 12)
    QTest.qWait(400)
    worker.busy = False
    return whole(stage)


def impatient(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.commands.patience._ask()
    stage.settle()
    return whole(stage)


def failed(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.commands.say_error(PartFailed(path="/home/aigul/.local/state/aiqyn/trouble.log"))
    stage.settle()
    return whole(stage)


def encodings(stage: Stage) -> QWidget:
    stage.show(stage.path)
    menu = stage.window.actions_.menus["encoding"]
    menu.popup(stage.window.mapToGlobal(QPoint(40, 80)))
    stage.settle()
    return menu  # type: ignore[no-any-return]


def filter_menu(stage: Stage) -> QWidget:
    """The menu of categories and tones, with one that is chosen."""
    stage.show(stage.path)
    stage.window.session.set_filter(Filter(frozenset({"sharing"})))
    menu = stage.window.actions_.menus["filter"]
    menu.popup(stage.window.mapToGlobal(QPoint(300, 80)))
    stage.settle()
    return menu  # type: ignore[no-any-return]


def view_menu(stage: Stage) -> QWidget:
    """The menu with what can be switched on and off."""
    stage.show(stage.path)
    menu = stage.window.menuBar().actions()[2].menu()
    menu.popup(stage.window.mapToGlobal(QPoint(120, 30)))
    stage.settle()
    return menu  # type: ignore[no-any-return]


def preview(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.choice = stage.window.commands.print_choice()  # keeps the printer
    dialog = stage.choice.preview_dialog()
    assert dialog is not None
    return shown(dialog)


def wrong_password(stage: Stage) -> QWidget:
    from reader.ui.unlocking import PasswordDialog

    return shown(PasswordDialog(stage.phrases.error(WrongPassword()), "policy.pdf", stage.window))


def as_list(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.commands.choices.set_reading(as_list=True)
    stage.window.session.select(richest(stage.analysis(stage.path)))
    return whole(stage)


def note(stage: Stage) -> QWidget:
    """Write a note on a clause."""
    stage.show(stage.path)
    stage.window.session.select(richest(stage.analysis(stage.path)))
    stage.window.detail.note.begin()
    return whole(stage)


def recent(stage: Stage) -> QWidget:
    """Show the welcome page to somebody who has read policies before."""
    stage.show()
    stage.window.welcome.set_recent([str(path) for path in stage.samples.values()])
    return whole(stage)


def export_sections(stage: Stage) -> QWidget:
    from reader.ui.export_dialog import SECTIONS, ExportDialog

    stage.show(stage.path)
    dialog = ExportDialog(stage.window, stage.window.session.lookup)
    dialog.scopes[SECTIONS].setChecked(True)
    return shown(dialog)


def no_letters(stage: Stage) -> QWidget:
    from reader.ui.letter_list import LetterList

    store = stage.window.services.letters.store
    for one in store.all():
        store.remove(one)
    return shown(LetterList(stage.window))
