"""Letters as files, the PDF among them: for the command line and the window."""

from __future__ import annotations

from reader.core.letter import Letter


def letter_file(letter: Letter, kind: str) -> bytes:
    """Return a letter as the bytes of a format of `export.letters.FORMATS`.

    Raises: ValueError for a mail to nobody.
    """
    from reader.export.letters import letter_paper, letter_to_bytes

    if kind != "pdf":
        return letter_to_bytes(letter, kind)
    from reader.exporting import on_paper

    return on_paper(letter_paper(letter))
