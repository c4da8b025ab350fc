"""What a package must be able to do where it was put: ``aiqyn --self-check``, for those who build packages.

It opens a window that nobody sees, in Kazakh, and prints what it found as one JSON object.
"""

from __future__ import annotations

import json
import os
import tempfile
from functools import cache, partial
from pathlib import Path


def main() -> int:
    """Check this installation without leaving a trace; return 0 where all of it works."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="aiqyn-check-") as private:
        found = _found(Path(private))
    found["confinement"] = _confinement()
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return int(not all(found.values()))


def _found(private: Path) -> dict[str, object]:
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QDialogButtonBox

    from reader import __version__, app, exporting
    from reader.engine import Engine
    from reader.phrases import Phrases
    from reader.resources import resource
    from reader.store.marks import MarksStore
    from reader.store.settings import Settings, SettingsFile
    from reader.ui.language import WindowLanguage
    from reader.ui.motion import Motion
    from reader.ui.window import MainWindow
    from reader.writing import WritingProcess

    application = app.application()
    settings = SettingsFile(private / "settings.json")
    settings.save(Settings(window_language="kk", card_language="kk", remember_files=False))
    engine = Engine()
    store = cache(lambda: MarksStore(private / "notes.sqlite3"))
    services = app.services(engine, print)._replace(store=store)
    window = MainWindow(services, settings, WindowLanguage(application), Motion(application))
    window.show()
    analysis = engine.analyse_file(dict(services.samples)["kk"])
    window.show_analysis(analysis, None)
    application.processEvents()
    cancel = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    paper = private / "summary.pdf"
    paper.write_bytes(WritingProcess().make(partial(exporting.pdf, analysis, Phrases.load("kk"))))
    found: dict[str, object] = {
        "version": __version__,
        "platform": QGuiApplication.platformName(),
        "cancel": cancel.button(QDialogButtonBox.StandardButton.Cancel).text(),
        "title": window.windowTitle(),
        "clauses": len(analysis.clauses),
        "labelled": sum(bool(labels.categories) for labels in analysis.labels.values()),
        "pdf_read_back": len(engine.analyse_file(paper).clauses),
        "icon": not QIcon(str(resource("icons/aiqyn.svg"))).pixmap(48, 48).isNull(),
        "picture": not window.grab().isNull(),
        "tables_compiled": _every_table_compiled(),
    }
    window.close()
    services.marks.close()
    engine.close()
    return found


def _confinement() -> dict[str, bool]:
    """Return what a reading process can give up here; a copy of this process tries: there is no way back."""
    from reader.process.confine import confine

    if not hasattr(os, "fork"):
        return {"tried": False}
    heard, told = os.pipe()
    if os.fork() == 0:
        os.write(told, json.dumps(confine()._asdict()).encode())
        os._exit(0)
    os.close(told)
    with os.fdopen(heard, "rb") as answer:
        given_up: dict[str, bool] = json.loads(answer.read() or b"{}")
    return given_up


def _every_table_compiled() -> bool:
    """Tell whether each table has its twin, and the twin is of this state of it."""
    from reader.resources import digest, resource, twin_name

    root = resource("phrases").parent
    tables = [path for path in root.rglob("*.toml") if "training" not in path.parts]
    for path in tables:
        twin = json.loads(resource(twin_name(path.relative_to(root).as_posix())).read_bytes())
        if twin["digest"] != digest(path.read_bytes()):
            return False
    return bool(tables)
