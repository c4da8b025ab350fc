"""The window's composition root: makes the objects and hands them to each other."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from reader import exporting
from reader.core.languages import LANGUAGES
from reader.engine import Engine
from reader.resources import resource
from reader.store.settings import SettingsFile
from reader.ui.application import application as application
from reader.ui.language import WindowLanguage
from reader.ui.mishaps import Mishaps
from reader.ui.motion import Motion
from reader.ui.services import Services, once
from reader.ui.tidying import Tidying
from reader.ui.window import MainWindow

if TYPE_CHECKING:
    from reader.store.marks import MarksStore
    from reader.ui.services import LetterServices
    from reader.writing import WritingProcess

MOST_FAILED_STARTS = 2
COME_UP_MS = 2_000  # after which a policy that was opened again has not ended the program


def open_window(paths: Sequence[str], engine: Engine) -> int:
    """Open a window for each of ``paths``, or one on the welcome page; return the exit code."""
    app = application()
    windows = Windows(app)
    mishaps = Mishaps(lambda: windows.open_now)
    windows.begin([Path(path) for path in paths], engine)
    windows.open_now[0].when_whole(lambda: _put_icon(app))  # after the text
    code = app.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows.close()
    mishaps.stop()
    return code


def _put_icon(app: QApplication) -> None:
    from PySide6.QtGui import QIcon

    app.setWindowIcon(QIcon(str(resource("icons/aiqyn.svg"))))


class Windows:
    """The open windows, one for each policy, each with processes of its own that read for it.

    What is open is kept in the settings as it changes, so that it can be opened again after a crash too.
    """

    def __init__(self, app: QApplication) -> None:
        self._language, self._motion = WindowLanguage(app), Motion(app)
        self._tidying = Tidying(app)
        self._engines: dict[MainWindow, Engine] = {}
        self._coming: set[MainWindow] = set()  # windows that open a file of last time

    @property
    def open_now(self) -> list[MainWindow]:
        """The windows, oldest first."""
        return list(self._engines)

    def begin(self, paths: Sequence[Path], engine: Engine) -> None:
        """Open a window for each path; without any for what was open last, else one to welcome."""
        settings = SettingsFile().load()
        again = [] if paths else [Path(name) for name in settings.to_reopen() if Path(name).is_file()]
        failed = bool(again) and settings.failed_starts >= MOST_FAILED_STARTS
        if again and not failed:
            with contextlib.suppress(OSError):
                SettingsFile().save(settings._replace(failed_starts=settings.failed_starts + 1))
        wanted: list[Path | None] = [*(paths or ([] if failed else again))] or [None]
        for n, path in enumerate(wanted):
            window = self.open(path, engine if n == 0 else None)
            if again and not failed:
                self._coming.add(window)
        if failed:
            self.open_now[0].commands.say_not_reopened(again)
            self.open_now[0].commands.choices.keep(failed_starts=0, open_files=())

    def open(self, path: Path | None, engine: Engine | None = None) -> MainWindow:
        """Open a window, on ``path`` or on the welcome page, and return it; closed, it is destroyed."""
        own = engine or Engine()
        window = MainWindow(
            services(own, self.open), SettingsFile(), self._language, self._motion, expecting=path is not None
        )
        self._engines[window] = own
        window.worker.failed.connect(lambda _: self._soon_up(window))
        window.when_whole(lambda: self._follow(window))
        window.destroyed.connect(lambda: self._gone(window))
        if path is not None:
            window.opening.open_path(path)  # the text may be there before the window is painted
        window.show()
        return window

    def _follow(self, window: MainWindow) -> None:
        window.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = window.session.opened
        opened.connect(lambda: self._tidying.rest(closed=window.session.lookup is None))
        opened.connect(lambda: self._soon_up(window))
        for signal in (opened, window.marking.changed):
            signal.connect(self._keep_open)

    def _soon_up(self, window: MainWindow) -> None:
        QTimer.singleShot(COME_UP_MS, window, lambda: self._came_up(window))

    def _came_up(self, window: MainWindow) -> None:
        if window in self._coming:
            self._coming.discard(window)
            if not self._coming:
                window.commands.choices.keep(failed_starts=0)

    def _gone(self, window: MainWindow) -> None:
        self._coming.discard(window)
        if (engine := self._engines.pop(window, None)) is not None:
            engine.close()
        QTimer.singleShot(0, self._keep_open)  # of windows that close together all are to come back

    def _keep_open(self) -> None:
        """Keep which files are open, but for documents that must not be remembered."""
        windows = self.open_now
        if not windows or self._coming or not all(window.is_whole for window in windows):
            return
        settings = windows[0].settings_file.load()
        sessions = [w.session for w in windows if settings.remember_files and w.marking.remembers]
        files = tuple(str(s.file.resolve()) for s in sessions if s.lookup is not None and s.file is not None)
        if files != settings.open_files:
            windows[0].commands.choices.keep(open_files=files)

    def close(self) -> None:
        """End the processes."""
        self._tidying.stop()
        for engine in self._engines.values():
            engine.close()


def main_window(
    app: QApplication, engine: Engine, settings_file: SettingsFile | None = None, *, expecting: bool = False
) -> MainWindow:
    """Return a window that is wired to the layers below; it is not shown yet.

    ``expecting`` says that a policy will be opened at once.
    """
    others = cache(lambda: Windows(app))
    return MainWindow(
        services(engine, lambda path: others().open(path)),
        settings_file or SettingsFile(),
        WindowLanguage(app),
        Motion(app),
        expecting=expecting,
    )


def services(engine: Engine, open_other: Callable[[Path], object]) -> Services:
    """Return what the window needs of reading and exporting."""
    store = once(_marks_store)
    return Services(
        analyse_file=engine.analyse_file,
        analyse_text=engine.analyse_text,
        recognise_file=engine.recognise_file,
        cancel=engine.cancel,
        open_other=open_other,
        export=exporting.export,
        paper=exporting.paper,
        policy_pdf=exporting.policy_pdf,
        writing_process=_writing_process,
        cite=exporting.cite,
        export_notes=exporting.export_notes,
        export_comparison=exporting.export_comparison,
        export_table=exporting.export_table,
        store=store,
        correspondence=once(lambda: _letters(store())),
        encodings=_encodings,
        samples=tuple(samples()),
    )


def _marks_store() -> MarksStore:
    from reader.store.marks import MarksStore  # the text is on the screen before it is needed

    return MarksStore()


def _letters(marks: MarksStore) -> LetterServices:
    from reader.letter_files import letter_services

    return letter_services(marks)


def _writing_process() -> WritingProcess:
    from reader.writing import WritingProcess

    return WritingProcess()


def _encodings() -> tuple[str, ...]:
    from reader.formats import ENCODINGS

    return ENCODINGS


def samples() -> list[tuple[str, Path]]:
    """Return the sample policies with their languages, in the order of the languages."""
    folder = resource("samples")
    return [(language, path) for language in LANGUAGES for path in sorted(folder.glob(f"*.{language}.*"))]
