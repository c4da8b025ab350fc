"""The window's hand on Tesseract, a program that recognises letters on pictures, where one is installed.

It is started without a shell, with fixed arguments; it gets one page as plain grey pixels by its standard
input and answers by its standard output. It never sees a file of a stranger, nor its name.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from reader.core.errors import Cancelled, ReaderError, RecogniserMissing, RecognitionFailed
from reader.process import limits

LANGUAGES = ("kaz", "kir", "rus", "eng")
_DOTS_PER_INCH = "300"
_KEPT = ("SYSTEMROOT", "TESSDATA_PREFIX", "LANG", "LC_ALL", "TMP", "TEMP", "PATH")
_LIST_SECONDS = 10
_PACKAGES = {  # of a family of systems: the command, and how it names the program and a language
    "debian": ("sudo apt install {}", "tesseract-ocr", "tesseract-ocr-{}"),
    "fedora": ("sudo dnf install {}", "tesseract", "tesseract-langpack-{}"),
    "arch": ("sudo pacman -S {}", "tesseract", "tesseract-data-{}"),
    "alpine": ("sudo apk add {}", "tesseract-ocr", "tesseract-ocr-data-{}"),
}
_KIN = {"ubuntu": "debian", "rhel": "fedora", "centos": "fedora", "manjaro": "arch"}


class Tesseract:
    """The program with its languages; one page at a time."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._state = threading.Lock()

    @classmethod
    def found(cls) -> Tesseract:
        """Return the program of this computer. Raises: RecogniserMissing, for a language too."""
        program = _program()
        known = _languages(program) if program else ()
        missing = [language for language in LANGUAGES if language not in known]
        if program is None or missing:
            raise RecogniserMissing(install=install_command(missing, with_program=program is None))
        return cls(program)

    def hocr(self, width: int, height: int, pixels: bytes, page: int) -> str:
        """Return what is recognised on a page of grey pixels, as hOCR; blocks.

        Raises: RecognitionFailed, Cancelled after `stop`.
        """
        command = [
            self._program,
            "stdin",
            "stdout",
            "-l",
            "+".join(LANGUAGES),
            "--dpi",
            _DOTS_PER_INCH,
            "hocr",
        ]
        with self._state:
            if self._stopped:
                raise Cancelled()
            try:
                self._running = _started(command)
            except OSError as error:  # it went away since it was asked for its languages
                raise RecognitionFailed(page=page) from error
        try:
            picture = b"P5\n%d %d\n255\n" % (width, height) + pixels
            said, _ = self._running.communicate(picture, timeout=limits.PAGE_SECONDS)
            code = self._running.returncode
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._why(page) from error
        finally:
            _end(self._running)
        if code or len(said) > limits.RECOGNISED_MAX_BYTES:
            raise self._why(page)
        return said.decode("utf-8", "replace")

    def stop(self) -> None:
        """End what runs; `hocr` raises Cancelled. May be called from any thread, at any time."""
        with self._state:
            self._stopped = True
            if self._running is not None:
                self._running.kill()

    def _why(self, page: int) -> ReaderError:
        return Cancelled() if self._stopped else RecognitionFailed(page=page)


def install_command(missing: Sequence[str], *, with_program: bool) -> str:
    """Return what to type, or to install, on this system to have the program and the missing languages."""
    if sys.platform == "win32":
        return "winget install --interactive UB-Mannheim.TesseractOCR (Kazakh, Kyrgyz, Russian)"
    if sys.platform == "darwin":
        return "brew install tesseract tesseract-lang"
    family = _family()
    if family not in _PACKAGES:
        return f"Tesseract ({', '.join(missing or LANGUAGES)})"
    command, program, language = _PACKAGES[family]
    wanted = [program] * with_program + [language.format(one) for one in missing]
    return command.format(" ".join(wanted))


def _family() -> str:
    import platform

    try:
        about = platform.freedesktop_os_release()
    except OSError:
        return ""
    names = [about.get("ID", ""), *about.get("ID_LIKE", "").split()]
    return next((_KIN.get(name, name) for name in names if _KIN.get(name, name) in _PACKAGES), "")


def _program() -> str | None:
    found = shutil.which("tesseract")
    if found is None and sys.platform == "win32":
        usual = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"), "Tesseract-OCR", "tesseract.exe")
        return str(usual) if usual.is_file() else None
    if found is None or not Path(found).is_absolute():
        return None
    # Windows looks into the current folder first, which may be that of a stranger's file
    return None if sys.platform == "win32" and Path(found).parent == Path.cwd() else found


def _languages(program: str) -> frozenset[str]:
    try:
        process = _started([program, "--list-langs"])
    except OSError:
        return frozenset()
    try:
        said, _ = process.communicate(timeout=_LIST_SECONDS)
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    finally:
        _end(process)
    return frozenset(said.decode("utf-8", "replace").split())


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            if pipe is not None:
                pipe.close()


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    libraries = "LD_LIBRARY_PATH_ORIG" if getattr(sys, "frozen", False) else "LD_LIBRARY_PATH"
    if libraries in os.environ:  # a bundle of ours has libraries of its own, which are not for others
        environment["LD_LIBRARY_PATH"] = os.environ[libraries]
    environment["OMP_THREAD_LIMIT"] = "1"  # more threads on one page only make it slower
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=os.path.abspath(os.sep),  # noqa: PTH100 - no folder of the reader's
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
