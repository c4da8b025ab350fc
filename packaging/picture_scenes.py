"""What `screenshots` draws: each scene brings the window into a state and returns the widget to be drawn."""

from __future__ import annotations

from collections.abc import Callable

import picture_dialogs as dialogs
import picture_states as states
from picture_stage import Stage, richest, whole
from PySide6.QtWidgets import QWidget

from reader.core.errors import DocumentError, Scanned

NO_POLICY = {
    "kk": "Бауырсақ\n\n1. Ұнды елеңіз.\n2. Ашытқыны жылы сүтке салыңыз.\n3. Қамырды бір сағат қойыңыз.",
    "ky": "Боорсок\n\n1. Унду элеңиз.\n2. Ачыткыны жылуу сүткө салыңыз.\n3. Камырды бир саат коюңуз.",
    "ru": "Баурсаки\n\n1. Просейте муку.\n2. Разведите дрожжи в тёплом молоке.\n3. Дайте тесту час.",
    "en": "Fried dough\n\n1. Sift the flour.\n2. Stir the yeast into warm milk.\n3. Let it rest an hour.",
}


def welcome(stage: Stage) -> QWidget:
    stage.show()
    return whole(stage)


def policy(stage: Stage) -> QWidget:
    stage.show(stage.path)
    return whole(stage)


def chosen(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.session.select(richest(stage.analysis(stage.path)))
    stage.settle()
    return whole(stage)


def filtered(stage: Stage) -> QWidget:
    from reader.ui.session import Filter

    stage.show(stage.path)
    stage.window.side.setCurrentIndex(1)
    labels = stage.analysis(stage.path).labels
    first = next(c for c in labels if any(one.id == "sharing" for one in labels[c].categories))
    stage.window.session.set_filter(Filter(categories=frozenset({"sharing"})))
    stage.window.session.select(first)
    stage.settle()
    return whole(stage)


def watch_outs(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.side.setCurrentIndex(2)
    stage.settle()
    return whole(stage)


def notes(stage: Stage) -> QWidget:
    stage.show(stage.path)
    for clause in list(stage.analysis(stage.path).labels)[4:40:9]:
        stage.window.marking.set_note(clause, stage.phrases.text("export.title"))
    stage.window.side.setCurrentIndex(3)
    stage.settle()
    return whole(stage)


def large(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.commands.find()
    stage.window.find_bar.field.setText("a")
    stage.window.commands.choices.set_reading(zoom=200, ruler=True)
    stage.settle()
    return whole(stage)


def narrow(stage: Stage) -> QWidget:
    stage.show(stage.path)
    stage.window.resize(1024, 700)
    stage.settle()
    return stage.window  # type: ignore[no-any-return]


def one_panel(stage: Stage) -> QWidget:
    """A window that has room for one panel: a small screen at 200 %."""
    stage.show(stage.path)
    stage.window.resize(660, 700)
    stage.window.session.select(richest(stage.analysis(stage.path)))
    stage.settle()
    return stage.window  # type: ignore[no-any-return]


def mixed(stage: Stage) -> QWidget:
    """Cards in another language than the policy's."""
    other = {"kk": "ru", "ky": "kk", "ru": "ky", "en": "kk"}[stage.language]
    stage.show(stage.samples[other])
    return whole(stage)


def no_policy(stage: Stage) -> QWidget:
    stage.show(stage.write(f"recipe.{stage.language}.txt", NO_POLICY[stage.language]))
    return whole(stage)


def damaged(stage: Stage) -> QWidget:
    stage.show()
    stage.window.commands.say_error(DocumentError())
    stage.settle()
    return whole(stage)


def scan(stage: Stage) -> QWidget:
    stage.show()
    stage.window.commands.recognising.hear(Scanned(pages=12))
    stage.settle()
    return whole(stage)


SCENES: dict[str, Callable[[Stage], QWidget]] = {
    "welcome": welcome, "policy": policy, "chosen": chosen, "filtered": filtered, "watch-outs": watch_outs,
    "notes": notes, "large": large, "narrow": narrow, "one-panel": one_panel,
    "mixed": mixed, "no-policy": no_policy, "damaged": damaged, "scan": scan,
    "settings": dialogs.settings, "guide": dialogs.page("guide"), "shortcuts": dialogs.page("shortcuts"),
    "about": dialogs.page("about"), "export": dialogs.export, "print": dialogs.printing,
    "compare": dialogs.compare, "languages": dialogs.languages, "table": dialogs.table,
    "compare-choice": dialogs.compare_choice, "table-choice": dialogs.table_choice,
    "letter": dialogs.letter, "letter-gaps": dialogs.letter_gaps, "letters": dialogs.letters,
    "category": dialogs.category, "link": dialogs.link, "password": dialogs.password,
    "paste": dialogs.paste, "wrong-password": states.wrong_password,
    "questions": states.card("questions"), "contradictions": states.card("contradictions"),
    "found": states.find(), "not-found": states.find("qqq"), "reading": states.reading,
    "recognising": states.recognising, "impatient": states.impatient, "failed": states.failed,
    "encodings": states.encodings, "view-menu": states.view_menu, "filter-menu": states.filter_menu,
    "preview": states.preview,
    "none-lit": states.none_lit, "no-notes": states.no_notes,
    "as-list": states.as_list, "note": states.note, "recent": states.recent,
    "export-sections": states.export_sections, "no-letters": states.no_letters,
}  # fmt: skip
