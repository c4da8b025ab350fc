"""Everything by keyboard, without a trap, with a focus that is seen; nothing too small to hit."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from crawl import by_tab, focusable, spoken_name
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_policies import SAMPLES

from reader.core.letter import FirstLetter, Sender, Wish
from reader.core.links import link_of
from reader.ui import dialogs
from reader.ui.category_dialog import CategoryDialog
from reader.ui.compare_choice import CompareChoice
from reader.ui.compare_text import compared, text_of
from reader.ui.contrast import contrast
from reader.ui.export_dialog import ExportDialog
from reader.ui.letter_dialog import LetterDialog
from reader.ui.letter_list import LetterList
from reader.ui.link_opening import LinkDialog
from reader.ui.preferences import Preferences
from reader.ui.table_choice import TableChoice
from reader.ui.table_commands import SideBySide
from reader.ui.unlocking import PasswordDialog
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
ENGLISH = next(SAMPLES.glob("*.en.*"))
LEAST_TARGET_PX = 24
LEAST_CONTRAST = 3.0


def prepare(window: MainWindow, open_policy: Open, state: str) -> None:
    if state == "welcome":
        return
    open_policy(ENGLISH)
    assert window.session.lookup is not None
    _ = window.cards.cards
    window.session.select(list(window.session.lookup.clauses)[3])
    if state == "list":
        window.actions_.one["as_list"].trigger()
    if state == "finding":
        window.commands.find()
        window.side.filter_chosen.emit(window.session.filter.__class__(frozenset({"rights"})))


def named(widgets: set[QWidget]) -> set[str]:
    return {f"{type(w).__name__} {w.objectName()} {w.accessibleName()}" for w in widgets}


@pytest.mark.parametrize("state", ["welcome", "policy", "list", "finding"])
def test_tab_leads_everywhere_and_comes_round(
    window: MainWindow, open_policy: Open, qtbot: QtBot, state: str
) -> None:
    prepare(window, open_policy, state)
    window.activateWindow()
    window.setFocus()
    start = focusable(window)[0]
    start.setFocus()
    qtbot.waitUntil(start.hasFocus)
    there = by_tab(window)
    wanted = set(focusable(window))
    assert named(wanted - set(there)) == set()
    assert QApplication.focusWidget() in there, "no trap: the way comes round"
    start.setFocus()
    back = by_tab(window, back=True)
    assert set(back) == set(there)


def made(window: MainWindow, open_policy: Open) -> list[QDialog]:
    open_policy(ENGLISH)
    assert window.session.lookup is not None
    export = ExportDialog(window, window.session.lookup)
    export.scopes["categories"].setChecked(True)
    complaint = Wish(
        "complain", sender=Sender("Ann", "a@b.example"), first=FirstLetter("access", date(2026, 1, 5))
    )
    letters = [
        LetterDialog(window, window.session.lookup, wish)
        for wish in (Wish("correct"), replace(complaint, law="eu"))
    ]
    clause = next(iter(window.session.lookup.clauses))
    return [
        *letters, LetterList(window), window.commands.print_choice(),
        dialogs.guide(window), dialogs.shortcuts(window), dialogs.about(window),
        dialogs.PasteDialog("text", window), Preferences(window), export,
        LinkDialog(link_of("https://bank.example@xn--80ak6aa92e.example/"), window),
        PasswordDialog("It is locked.", "policy.pdf", window),
        CategoryDialog(clause, ["scope"], [], window.session.phrases, window.theme, window),
        CompareChoice("policy.txt", [], [ENGLISH], window), TableChoice([window], [ENGLISH], window),
    ]  # fmt: skip


def windows_made(window: MainWindow, open_policy: Open) -> list[QWidget]:
    dialogs_made = made(window, open_policy)
    preview = window.commands.print_choice().preview_dialog()
    assert preview is not None
    preview.resize(1200, 800)
    store, comparing = window.services.marks, window.commands.comparing
    paths = (ENGLISH, SAMPLES / "samovar.ru.html")
    texts = [text_of(window.services.analyse_file(path, None), path, store) for path in paths]
    table = comparing.tables.show(SideBySide(tuple(texts), ()))
    return [*dialogs_made, preview, comparing.show(compared(*texts)), table]


def test_tab_leads_everywhere_in_the_dialogs(window: MainWindow, open_policy: Open, qtbot: QtBot) -> None:
    for dialog in windows_made(window, open_policy):
        if not dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        start = focusable(dialog)[0]
        start.setFocus()
        qtbot.waitUntil(start.hasFocus)
        wanted = set(focusable(dialog))
        assert named(wanted - set(by_tab(dialog))) == set(), type(dialog).__name__
        assert named({one for one in wanted if not spoken_name(one)}) == set(), type(dialog).__name__
        dialog.close()


def test_every_command_of_the_menus_can_be_reached_by_keys(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        assert "&" in menu.text()
        for action in menu.menu().actions():
            assert action.isSeparator() or "&" in action.text(), action.text()


def seen(widget: QWidget) -> QImage:
    window = widget.window()
    corner = widget.mapTo(window, widget.rect().topLeft())
    drawn = window.grab().toImage()
    ratio = drawn.devicePixelRatio()
    return drawn.copy(
        int((corner.x() - 3) * ratio), int((corner.y() - 3) * ratio),
        int((widget.width() + 6) * ratio), int((widget.height() + 6) * ratio),
    )  # fmt: skip


def changed_most(before: QImage, after: QImage) -> float:
    """Return the contrast between without and with focus that at least 20 pixels reach."""
    ratios = []
    for y in range(min(before.height(), after.height())):
        for x in range(min(before.width(), after.width())):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other:
                ratios.append(contrast(QColor(one), QColor(other)))
    ratios.sort(reverse=True)
    return ratios[20] if len(ratios) > 20 else 1.0


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_focus_is_seen_on_everything(
    window: MainWindow, open_policy: Open, qtbot: QtBot, name: str
) -> None:
    prepare(window, open_policy, "finding")
    window.commands.choices.set_theme(name)
    window.activateWindow()
    pale: dict[str, float] = {}
    met: set[str] = set()
    for widget in focusable(window):
        kind = f"{type(widget).__name__} {widget.objectName()}"
        if kind in met or widget.visibleRegion().isEmpty():
            continue
        met.add(kind)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = seen(widget)
        widget.clearFocus()
        ratio = changed_most(seen(widget), after)
        if ratio < LEAST_CONTRAST:
            pale[kind] = round(ratio, 2)
    assert len(met) >= 6
    assert pale == {}


def small(window: QWidget) -> set[str]:
    kinds = (QAbstractButton, QComboBox, QSpinBox, QLineEdit, QCheckBox)
    inner = {"qt_spinbox_lineedit", "_q_qlineeditclearaction"}
    return {
        f"{type(w).__name__} {w.objectName()} {w.accessibleName()} {w.width()}x{w.height()}"
        for w in window.findChildren(QWidget)
        if isinstance(w, kinds)
        and w.isVisible()
        and not w.visibleRegion().isEmpty()
        and w.objectName() not in inner
        and not isinstance(w.parent(), QLineEdit)
        and (w.width() < LEAST_TARGET_PX or w.height() < LEAST_TARGET_PX)
    }


@pytest.mark.parametrize("state", ["welcome", "policy", "finding"])
def test_every_target_is_large_enough(window: MainWindow, open_policy: Open, state: str) -> None:
    prepare(window, open_policy, state)
    QApplication.processEvents()
    assert small(window) == set()
    for view in window.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() and view.model().rowCount():
            assert view.visualRect(view.model().index(0, 0)).height() >= LEAST_TARGET_PX
    bar = window.side.tabBar()
    assert all(bar.tabRect(n).height() >= LEAST_TARGET_PX for n in range(bar.count()))


def test_every_target_in_the_dialogs_is_large_enough(
    window: MainWindow, open_policy: Open, qtbot: QtBot
) -> None:
    for dialog in made(window, open_policy):
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert small(dialog) == set()
        dialog.close()


def test_the_sheet_lists_every_shortcut_there_is(window: MainWindow) -> None:
    listed = dict(row for _, rows in dialogs.shortcut_rows(window) for row in rows)
    for action in window.actions_.one.values():
        if action.shortcuts():
            assert listed[action.iconText()].startswith(action.shortcut().toString())


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_.one.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
