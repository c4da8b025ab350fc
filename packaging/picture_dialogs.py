"""The dialogs and further windows that `screenshots` draws."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from picture_stage import Stage, older, richest, shown
from PySide6.QtWidgets import QWidget

from reader.core.errors import PasswordNeeded
from reader.core.letter import Sender, Wish
from reader.core.links import link_of
from reader.core.written import Written

SENDERS = {
    "kk": Sender("Айгүл Серікова", "aigul@mail.example"),
    "ky": Sender("Айгүл Бакирова", "aigul@mail.example"),
    "ru": Sender("Анна Орлова", "anna@mail.example"),
    "en": Sender("Anna Bell", "anna@mail.example"),
}
LAWS = {"kk": "kz", "ky": "kg", "ru": "ru", "en": "eu"}


def settings(stage: Stage) -> QWidget:
    stage.window.commands.show_settings()
    stage.settle()
    return stage.window.commands.preferences  # type: ignore[no-any-return]


def page(name: str) -> Callable[[Stage], QWidget]:
    def scene(stage: Stage) -> QWidget:
        from reader.ui import dialogs

        return shown(getattr(dialogs, name)(stage.window))

    return scene


def export(stage: Stage) -> QWidget:
    from reader.ui.export_dialog import ExportDialog

    stage.show(stage.path)
    return shown(ExportDialog(stage.window, stage.window.session.lookup))


def printing(stage: Stage) -> QWidget:
    stage.show(stage.path)
    return shown(stage.window.commands.print_choice())


def compare(stage: Stage) -> QWidget:
    from reader.ui.compare_text import compared, text_of

    store, now = stage.window.services.marks, stage.analysis(stage.path)
    before = stage.write(f"{stage.path.stem}-old.txt", older(now))
    return stage.window.commands.comparing.show(
        compared(text_of(stage.analysis(before), before, store), text_of(now, stage.path, store))
    )  # type: ignore[no-any-return]


def languages(stage: Stage) -> QWidget:
    from reader.ui.compare_text import compared, text_of

    store = stage.window.services.marks
    two = [stage.samples[one] for one in ("kk", "en" if stage.language == "en" else "ru")]
    texts = [text_of(stage.analysis(path), path, store) for path in two]
    return stage.window.commands.comparing.show(compared(*texts))  # type: ignore[no-any-return]


def table(stage: Stage) -> QWidget:
    from reader.ui.compare_text import text_of
    from reader.ui.table_commands import SideBySide

    store = stage.window.services.marks
    texts = tuple(text_of(stage.analysis(path), path, store) for path in stage.samples.values())
    return stage.window.commands.comparing.tables.show(SideBySide(texts, ()))  # type: ignore[no-any-return]


def compare_choice(stage: Stage) -> QWidget:
    from reader.ui.compare_choice import CompareChoice
    from reader.ui.other_texts import window_name

    stage.show(stage.path)
    return shown(CompareChoice(window_name(stage.window), [], list(stage.samples.values()), stage.window))


def table_choice(stage: Stage) -> QWidget:
    from reader.ui.table_choice import TableChoice

    stage.show(stage.path)
    return shown(TableChoice([stage.window], list(stage.samples.values()), stage.window))


def letter(stage: Stage) -> QWidget:
    stage.show(stage.path)
    return shown(
        stage.window.letter_commands.dialog(
            Wish("access", sender=SENDERS[stage.language], law=LAWS[stage.language])
        )
    )


def letter_gaps(stage: Stage) -> QWidget:
    stage.show(stage.path)
    return shown(stage.window.letter_commands.dialog(Wish("delete", sender=Sender())))


def letters(stage: Stage) -> QWidget:
    from reader.ui.letter_list import LetterList

    store, today = stage.window.services.letters.store, date.today()
    for before in store.all():
        store.remove(before)
    company = stage.analysis(stage.path).overview.operator or stage.path.stem
    for kind, ago in (("access", 40), ("delete", 20), ("marketing", 3)):
        written = today - timedelta(days=ago)
        store.add(
            Written(
                "0" * 64, stage.path.stem, company, "privacy@company.example", kind, "kz",
                stage.language, "operator", written.isoformat(), (written + timedelta(days=30)).isoformat(),
            )
        )  # fmt: skip
    return shown(LetterList(stage.window))


def category(stage: Stage) -> QWidget:
    from reader.ui.category_dialog import CategoryDialog

    found = stage.analysis(stage.path)
    clause = richest(found)
    words = next(one for one in found.clauses if one.id == clause)
    ids = [label.id for label in found.labels[clause].categories]
    text = found.document.text[words.span.start : words.span.end]
    return shown(CategoryDialog(text, ids, ids, stage.phrases, stage.window.theme, stage.window))


def link(stage: Stage) -> QWidget:
    from reader.ui.link_opening import LinkDialog

    return shown(LinkDialog(link_of("https://bank.example@xn--80ak6aa92e.example/privacy"), stage.window))


def password(stage: Stage) -> QWidget:
    from reader.ui.unlocking import PasswordDialog

    return shown(PasswordDialog(stage.phrases.error(PasswordNeeded()), "policy.pdf", stage.window))


def paste(stage: Stage) -> QWidget:
    from reader.ui.dialogs import PasteDialog

    return shown(PasteDialog("", stage.window))
