"""The mouse over a clause tells what it is about; beside the clauses it tells nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from ui_policies import SAMPLES

from reader.ui.hovering import hover_text
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]


def told(window: MainWindow, place: QPoint) -> str:
    QToolTip.hideText()
    viewport = window.view.viewport()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text()


def test_the_mouse_over_a_clause_tells_its_categories_and_the_note(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    line = next(line for line in window.view.lines() if line.pieces)
    clause, box, _ = line.pieces[0]
    said = told(window, box.center().toPoint())
    assert said == hover_text(window.session, clause) != ""
    window.marking.set_note(clause, "ask them")
    assert told(window, box.center().toPoint()) == f"{said}\nask them"


def test_beside_the_clauses_it_tells_nothing(open_policy: Open) -> None:
    window = open_policy(SAMPLES / "larkfield.en.md")
    for place in (QPoint(2, 2), QPoint(window.view.viewport().width() - 3, 40)):
        assert window.view.clause_under(place) == ""
        assert told(window, place) == ""
