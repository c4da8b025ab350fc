"""Whether anything on the screen moves by itself: menus that slide, a caret that blinks."""

from __future__ import annotations

from functools import cached_property

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication

EFFECTS = (
    *("UI_AnimateMenu", "UI_FadeMenu", "UI_AnimateCombo", "UI_AnimateTooltip", "UI_FadeTooltip"),
    "UI_AnimateToolBox",
)  # names of `Qt.UIEffect`


class Motion:
    """Stops all movement on wish; what the system has stopped stays stopped."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    @cached_property
    def _of_system(self) -> dict[QtCore.Qt.UIEffect, bool]:
        effects = [QtCore.Qt.UIEffect[name] for name in EFFECTS]
        return {effect: self._app.isEffectEnabled(effect) for effect in effects}

    @cached_property
    def _flash_ms(self) -> int:
        return self._app.styleHints().cursorFlashTime()

    def switch(self, *, still: bool) -> None:
        """Stop what moves, or let it move again as far as the system does."""
        flash_ms = self._flash_ms  # as it was before the first call
        for effect, moved in self._of_system.items():
            self._app.setEffectEnabled(effect, moved and not still)
        self._app.styleHints().setCursorFlashTime(0 if still else flash_ms)
