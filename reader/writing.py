"""The writing process: makes the bytes of one file for a window, which goes on meanwhile.

The window sends a function of ours with its values. The process answers with the bytes and ends; where that
fails, it ends without them. It writes no file: that is left to the window.
"""

from __future__ import annotations

import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence

from reader.core.errors import Cancelled
from reader.process.child import code_places, command_of

COMMAND = command_of("--writing-process", "reader.writing")


class NotMadeError(Exception):
    """The process ended without an answer."""


class WritingProcess:
    """The window's hand on a process that makes one file."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start the process, which gets ready while nothing is asked of it. Raises: OSError."""
        self._stopped = False
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **code_places(), "QT_QPA_PLATFORM": "offscreen"},
            cwd=os.path.abspath(os.sep),  # noqa: PTH100 - no folder of the reader's
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def number(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    def make(self, work: Callable[[], bytes]) -> bytes:
        """Return what ``work`` returns there; blocks. Raises: Cancelled after `stop`, NotMadeError."""
        try:
            made, _ = self._process.communicate(pickle.dumps(work))
        finally:
            self.close()
        if self._stopped:
            raise Cancelled()
        if self._process.returncode:
            raise NotMadeError()
        return made

    def stop(self) -> None:
        """End the process at once; may be called from any thread, at any time."""
        self._stopped = True
        self._process.kill()

    def close(self) -> None:
        """End the process and forget it."""
        with self._process:  # waits
            self._process.kill()


def main() -> None:
    """Get ready while nobody asks, make what is asked for, and end."""
    gc.disable()  # it ends after one file: looking for garbage took a quarter of the time and found none
    asked, answer = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing but the bytes may reach the window
    from reader.exporting import get_ready

    get_ready()
    try:
        work = pickle.load(asked)
        answer.write(work())
        answer.flush()
    except EOFError:  # nothing was wanted after all
        os._exit(0)
    except Exception as error:  # noqa: BLE001 - whatever it is, the window gets to know that there is no file
        from reader.store.trouble_log import TroubleLog

        TroubleLog().note(error)
        os._exit(1)
    os._exit(0)  # nothing is left to tidy up


if __name__ == "__main__":
    main()
