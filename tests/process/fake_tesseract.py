"""A program that stands for Tesseract in tests: knows languages, says fixed words, notes what it got."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest

SENTENCES = ("We collect your name.", "We keep it a year.", "You may ask for it.", "Write to us.")
ALL = ("eng", "kaz", "kir", "osd", "rus")


def hocr(*lines: str, top: int = 200) -> str:
    """Return what Tesseract says of a page of A4 with these lines."""
    made = []
    for at, line in enumerate(lines):
        y = top + 60 * at
        words = "".join(
            f"<span class='ocrx_word' id='w' title='bbox {200 + 150 * n} {y} {340 + 150 * n} {y + 40}; "
            f"x_wconf 9{n % 9}'>{escape(word)}</span> "
            for n, word in enumerate(line.split())
        )
        box = f"bbox 200 {y} {200 + 150 * len(line.split())} {y + 40}; baseline 0 -10; x_size 39"
        made.append(f"<span class='ocr_line' id='l' title=\"{box}; x_ascenders 9\">{words}</span>")
    return "<html><body><div class='ocr_page'>" + "".join(made) + "</div></body></html>"


def install(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    languages: tuple[str, ...] = ALL,
    answer: str = "",
    does: str = "",
) -> Path:
    """Put the program into ``folder`` as the only one; return the file in which it notes its calls.

    ``does`` is what it does, in the words of a shell, before it answers about a page.
    """
    folder.mkdir(exist_ok=True)
    notes, said, program = folder / "notes", folder / "said.html", folder / "tesseract"
    said.write_text(answer or hocr(*SENTENCES), "utf-8")
    program.write_text(
        "#!/bin/sh\n"
        "PATH=/usr/bin:/bin\n"
        f'if [ "$1" = --list-langs ]; then printf "%s\\n" "List" {" ".join(languages)}; exit; fi\n'
        f'echo "$@ $(head -c 13 | tr "\\n" " ")" >> {notes}\n'
        f"cat > /dev/null\n{does}\ncat {said}\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return notes
