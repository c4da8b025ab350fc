"""The stage on which `screenshots` draws: a window in one language, and the policies that it shows."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from reader.core.model import Analysis
from reader.phrases import Phrases
from reader.ui.session import Filter
from reader.ui.slices import Slices

SETTLED_MS = int(os.environ.get("AIQYN_SETTLED_MS", "200"))  # less where nobody looks at the pictures
MOST_WAITS = 10_000 // SETTLED_MS


@dataclass
class Stage:
    """A window in one language, a folder for files, and what was already read."""

    window: Any
    language: str
    folder: Path
    file: Path | None
    read: dict[Path, Analysis] = field(default_factory=dict)
    choice: Any = None  # what a preview is of

    @property
    def samples(self) -> dict[str, Path]:
        """The sample policies by language."""
        return dict(self.window.services.samples)

    @property
    def path(self) -> Path:
        """The policy that most scenes show."""
        return self.file or self.samples[self.language]

    @property
    def phrases(self) -> Phrases:
        """The words of the window's language."""
        return Phrases.load(self.language)

    def analysis(self, path: Path) -> Analysis:
        """Read a file, once."""
        if path not in self.read:
            self.read[path] = self.window.services.analyse_file(path, None)
        return self.read[path]

    def show(self, path: Path | None = None) -> None:
        """Show a policy, or nothing."""
        if self.window.session.analysis is not None:
            self.window.session.close()
        self.window.notice.say("")
        self.window.session.set_filter(Filter())
        self.window.side.setCurrentIndex(0)
        if path is not None:
            self.window.show_analysis(self.analysis(path), path)
        self.settle()

    def settle(self) -> None:
        """Give the window time to build what it builds in slices, on a busy machine as much as it needs."""
        for _ in range(MOST_WAITS):
            QTest.qWait(SETTLED_MS)
            if not any(work.busy for work in self.window.findChildren(Slices)):
                return

    def write(self, name: str, text: str) -> Path:
        """Write a file of ours to read."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def clear(self, widget: QWidget) -> None:
        """Put away what a scene made."""
        if widget is not self.window:
            widget.close()
            kept = widget is self.window.commands.preferences or isinstance(widget, QMenu)
            if not kept:  # for the next time
                widget.deleteLater()
        self.window.find_bar.hide()
        self.window.progress.follow(busy=False, still=False)
        self.window.commands.patience.timer.stop()
        self.window.commands.choices.set_reading(zoom=100, ruler=False, as_list=False)


def richest(analysis: Analysis) -> str:
    """Return the clause that says most."""
    return max(analysis.labels, key=lambda clause: len(analysis.labels[clause].findings))


def older(analysis: Analysis) -> str:
    """Return the text of a policy as it may have been a version ago."""
    lines = [line for line in analysis.document.text.split("\n") if line.strip()]
    kept = [line for at, line in enumerate(lines) if at < 6 or at % 11]
    return "\n".join(
        line.replace("30", "10").replace("12", "36").replace("2026", "2024").replace("2025", "2023")
        for line in kept
    )


def shown(dialog: QWidget) -> QWidget:
    """Show a dialog without waiting for an answer."""
    dialog.show()
    QTest.qWait(SETTLED_MS)
    return dialog


def whole(stage: Stage) -> QWidget:
    """Return the window in its usual size."""
    stage.window.resize(1360, 860)
    stage.settle()
    return stage.window  # type: ignore[no-any-return]
