"""Whether anything on the screen moves by itself: menus that slide, a caret that blinks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion:
    """Stops all movement on wish; what the system has stopped stays stopped."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._of_system = {effect: app.isEffectEnabled(effect) for effect in EFFECTS}
        self._flash_ms = app.styleHints().cursorFlashTime()

    def switch(self, *, still: bool) -> None:
        """Stop what moves, or let it move again as far as the system does."""
        for effect, moved in self._of_system.items():
            self._app.setEffectEnabled(effect, moved and not still)
        self._app.styleHints().setCursorFlashTime(0 if still else self._flash_ms)
