"""The language of the window: our translations and Qt's own, switched while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from reader.core.languages import LANGUAGES
from reader.resources import resource

FALLBACK = "en"


def system_language() -> str:
    """Return the system's language where it is one of ours, else English."""
    for name in QLocale.system().uiLanguages():
        if (code := name.replace("_", "-").split("-")[0]) in LANGUAGES:
            return code
    return FALLBACK


class WindowLanguage:
    """Installs the translators of one language and takes those of the other away."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = FALLBACK

    def switch(self, language: str) -> None:
        """Show every window in ``language``; each has heard of it by a LanguageChange event on return."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        self.current = language
        QLocale.setDefault(QLocale({"kk": "kk_KZ", "ky": "ky_KG", "ru": "ru_RU"}.get(language, "en_GB")))
        folders = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resource("i18n")) if language != FALLBACK else ""
        for name, folder in (
            (f"qtbase_{language}", folders),
            (f"qtbase_{language}", ours),
            (f"aiqyn_{language}", ours),
        ):
            translator = QTranslator(self._app)
            if folder and translator.load(name, folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
