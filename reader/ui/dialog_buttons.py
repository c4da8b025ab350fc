"""The row of buttons beneath a dialog that stays open while its buttons act."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from reader.ui.flow_layout import FlowLayout

GAP_PX = 6


def acting_buttons(
    dialog: QDialog, acts: Iterable[tuple[str, str, Callable[[], object]]]
) -> tuple[QWidget, dict[str, QPushButton]]:
    """Return a row with a button for each act and one that closes, and the buttons by their names.

    ``acts`` are (name, what the button says, what it does). None is pressed by Enter in a field. Where the
    dialog is too narrow for one row, the buttons stand in several.
    """
    holder, buttons = QWidget(), {}
    row = FlowLayout(holder, spacing=GAP_PX, flush_right=True)
    for name, text, act in acts:
        button = buttons[name] = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
        row.addWidget(button)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)  # for Qt's word, in the window's language
    close = QPushButton(box.button(QDialogButtonBox.StandardButton.Close).text())
    close.setAutoDefault(False)
    close.clicked.connect(dialog.reject)
    row.addWidget(close)
    return holder, buttons
