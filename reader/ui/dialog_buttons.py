"""The row of buttons beneath a dialog that stays open while its buttons act."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def acting_buttons(
    dialog: QDialog, acts: Iterable[tuple[str, str, Callable[[], object]]]
) -> tuple[QDialogButtonBox, dict[str, QPushButton]]:
    """Return a row with a button for each act and one that closes, and the buttons by their names.

    ``acts`` are (name, what the button says, what it does). None is pressed by Enter in a field.
    """
    box, buttons = QDialogButtonBox(), {}
    for name, text, act in acts:
        button = buttons[name] = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
        box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
    box.addButton(QDialogButtonBox.StandardButton.Close)
    box.rejected.connect(dialog.reject)
    return box, buttons
