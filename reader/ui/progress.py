"""Work that takes long is seen, and can be stopped; what is done at once shows nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

SHOWN_AFTER_MS = 300
WRITING_SHOWN_AFTER_MS = 500
WIDTH_PX = 120


class Progress(QWidget):
    """A moving bar and a button for the status bar; where nothing may move, the button alone."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(WIDTH_PX)
        self.button = QPushButton()
        self.button.setObjectName("small")
        self.button.clicked.connect(self.stop_wanted)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may come a twentieth too soon
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)
        self._retranslate()
        self.hide()

    def follow(self, *, busy: bool, still: bool) -> None:
        """Appear after a moment of work, and go with it."""
        self.bar.setVisible(not still)
        self.bar.setRange(0, 0)  # nobody knows how much is left
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self.hide()

    def show_step(self, done: int, steps: int) -> None:
        """Show how much of the work is done, from now until it ends."""
        self.bar.setRange(0, steps)
        self.bar.setValue(done)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Stop"))
        self.bar.setAccessibleName(self.tr("Progress"))


class WritingProgress(Progress):
    """The same for files that are being written, beside what is being read; ``came`` carries its words."""

    came = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._label, self._files = QLabel(), 1
        super().__init__(parent)
        self._wait.setInterval(WRITING_SHOWN_AFTER_MS)
        self._row.insertWidget(0, self._label)

    def show_files(self, files: int) -> None:
        """Tell how many files are being written or wait for their turn."""
        self._files = files
        self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is seen now."""
        super().showEvent(event)
        self.came.emit(self._label.text())

    def _retranslate(self) -> None:
        super()._retranslate()
        many = self.tr("Files still to be written: {0}").format(self._files)
        self._label.setText(self.tr("Writing the file…") if self._files < 2 else many)
        self.bar.setAccessibleName(self._label.text())
