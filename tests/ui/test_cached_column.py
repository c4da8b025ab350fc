"""A column with remembered heights answers as Qt's own does, and anew when something in it changes."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.cached_column import CachedColumn

WORDS = "A sentence that is long enough to be broken into several lines. " * 3


def column(kind: type[QVBoxLayout], qtbot: QtBot) -> tuple[QWidget, QLabel]:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = kind(widget)
    label = QLabel(WORDS)
    label.setWordWrap(True)
    layout.addWidget(label)
    widget.show()
    return widget, label


def test_heights_are_those_of_qt(qtbot: QtBot) -> None:
    ours, _ = column(CachedColumn, qtbot)
    plain, _ = column(QVBoxLayout, qtbot)
    for width in (120, 300, 120, 700):
        assert ours.heightForWidth(width) == plain.heightForWidth(width)
        assert ours.layout().minimumHeightForWidth(width) == plain.layout().minimumHeightForWidth(width)
    assert ours.heightForWidth(120) > ours.heightForWidth(700)


def test_a_change_in_the_column_is_seen(qtbot: QtBot) -> None:
    widget, label = column(CachedColumn, qtbot)
    before = widget.heightForWidth(200)
    label.setText(WORDS * 4)
    assert widget.heightForWidth(200) > before * 2
    label.setText("short")
    assert widget.heightForWidth(200) < before


def test_many_widths_are_worked_out_once_each(qtbot: QtBot) -> None:
    asked: list[int] = []

    class Counting(QLabel):
        def heightForWidth(self, width: int) -> int:
            asked.append(width)
            return super().heightForWidth(width)

    widget = QWidget()
    qtbot.addWidget(widget)
    layout = CachedColumn(widget)
    label = Counting(WORDS)
    label.setWordWrap(True)
    layout.addWidget(label)
    widget.show()
    for width in (200, 300):
        layout.heightForWidth(width)
    asked.clear()
    for _ in range(50):
        for width in (200, 300):
            layout.heightForWidth(width)
    assert asked == []
