"""What failed, kept for whoever mends it: kinds of errors and places in the code, no word of a document."""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from reader import __version__

MOST_BYTES = 64_000
_OURS = Path(__file__).resolve().parent.parent


class TroubleLog:
    """A small text file; of a long one the newer half is kept. Writing it never raises."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_state_path("aiqyn", appauthor=False) / "trouble.log"

    def note(self, error: BaseException) -> None:
        """Add what kind of error came, and where it passed; not what it says, which may quote a policy."""
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        kinds = " from ".join(type(one).__name__ for one in _chain(error))
        lines = [f"{now} aiqyn {__version__} {kinds}", *(f"  {place}" for place in _places(error))]
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            known = self.path.read_bytes() if self.path.is_file() else b""
            if len(known) > MOST_BYTES:
                known = known[-MOST_BYTES // 2 :].partition(b"\n")[2]
                self.path.write_bytes(known)
            with self.path.open("ab") as file:
                file.write(("\n".join(lines) + "\n").encode("utf-8", "backslashreplace"))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


def _places(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        ours = path.is_relative_to(_OURS)
        name = path.relative_to(_OURS.parent).as_posix() if ours else path.name
        yield f"{name}:{line} {frame.f_code.co_name}"
