"""The start until the text is painted: ``bench_start.py ours|bare FILE``, each a process of its own.

Prints "text SECONDS" and, of the reader, "highlighted SECONDS": the processor time of this process so far.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def painted(what: str) -> None:
    """Say that something is on the screen."""
    print(what, f"{time.process_time():.4f}", flush=True)


def bare(path: Path) -> None:
    """Show the text in a window of Qt alone."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    app = QApplication([])

    class View(QTextBrowser):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            painted("text")
            os._exit(0)

    window, view = QMainWindow(), View()
    window.resize(1320, 860)
    window.setCentralWidget(view)
    view.setPlainText(path.read_text("utf-8"))
    window.show()
    app.exec()


def ours(path: Path) -> None:
    """Open the reader on the file, as `reader.__main__` does, for somebody who has used it before."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(path.parent / "home")
    from reader.__main__ import begin

    engine = begin([str(path)])
    from reader.ui.loading import load_qt

    load_qt()
    from reader import app
    from reader.ui.policy_view import PolicyView

    plain, seen = PolicyView.paintEvent, set()

    def paint(view: PolicyView, event: object) -> None:
        plain(view, event)  # type: ignore[arg-type]
        if view.page.rows and not seen:
            seen.add("text")
            painted("text")
        session = view._session
        if session is not None and (session.lookup is not None or session.lights):  # its clauses are lit
            painted("highlighted")
            os._exit(0)

    PolicyView.paintEvent = paint  # type: ignore[method-assign,assignment]
    app.open_window([str(path)], engine)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
