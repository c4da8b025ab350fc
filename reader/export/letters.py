"""A letter as Markdown, a Word document, passages for paper and a mail; as text it is `core.letter_text`."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from reader.core.letter import Letter
from reader.core.letter_text import letter_body, letter_text, mail_address, numbered
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.export.as_markdown import escaped
from reader.export.docx_package import package
from reader.export.docx_words import LOCALES, paragraph, run

FORMATS = ("txt", "md", "docx", "pdf", "eml")
"""Formats of a letter; the PDF alone is set by `ui.paper`."""


def letter_to_bytes(letter: Letter, kind: str) -> bytes:
    """Return a letter in a format of `FORMATS` but "pdf". Raises: KeyError, ValueError as `letter_mail`."""
    if kind == "docx":
        return letter_docx(letter)
    if kind == "eml":
        return letter_mail(letter)
    return {"txt": letter_text, "md": letter_markdown}[kind](letter).encode("utf-8", "backslashreplace")


def letter_markdown(letter: Letter) -> str:
    """Return the letter as Markdown; no word of it can become markup."""
    blocks = ["  \n".join(map(escaped, lines)) for lines in (letter.head, letter.sender)]
    blocks += [escaped(letter.day), f"# {escaped(letter.subject)}"]
    for part in letter.body:
        blocks.append("  \n".join(map(escaped, part.text.split("\n"))))
        if part.items:
            blocks.append("\n".join(f"{n}. {escaped(item)}" for n, item in enumerate(part.items, start=1)))
    return "\n\n".join((*blocks, f"{escaped(letter.regards)}  \n{escaped(letter.name)}")) + "\n"


def letter_docx(letter: Letter) -> bytes:
    """Return the letter as the bytes of a DOCX on one or two pages, the addressee on the right."""
    made = [paragraph(run(line), style="LetterHead") for line in letter.head]
    made += [paragraph(style="LetterHead"), *(paragraph(run(s), style="LetterHead") for s in letter.sender)]
    made += [paragraph(style="LetterHead"), paragraph(run(letter.day), style="LetterHead")]
    made.append(paragraph(run(letter.subject), style="Heading2"))
    for part in letter.body:
        made += [paragraph(run(line)) for line in part.text.split("\n")]
        made += [paragraph(run(item), style="LetterItem") for item in numbered(part.items)]
    made += [paragraph(), paragraph(run(letter.regards)), paragraph(run(letter.name))]
    return package(
        "".join(made), title=letter.subject, about="", subject=letter.to, language=LOCALES[letter.language],
        day=letter.written.isoformat(), author=letter.name,
    )  # fmt: skip


def letter_paper(letter: Letter) -> Paper:
    """Return the letter as passages for A4 pages, the addressee on the right."""
    made = [
        Passage((Piece("\u2028".join(lines)),), Kind.ADDRESS)
        for lines in (letter.head, letter.sender, (letter.day,))
    ]
    made.append(Passage((Piece(letter.subject, bold=True),), Kind.HEADING, level=3))
    for part in letter.body:
        made.append(_paragraph(part.text))
        for n, item in enumerate(part.items, start=1):
            made.append(Passage((Piece(item),), Kind.ITEM, sign=f"{n})"))
    made.append(_paragraph(f"{letter.regards}\n{letter.name}"))
    return Paper(letter.subject, letter.language, letter.to, tuple(made))


def _paragraph(text: str) -> Passage:
    return Passage((Piece(text.replace("\n", "\u2028")),), Kind.LETTER)


def letter_mail(letter: Letter) -> bytes:
    """Return the letter as an unsent mail (``.eml``). Raises: ValueError where no address is known."""
    address = mail_address(letter)
    if not address:
        raise ValueError("no address")
    mail = EmailMessage(policy=SMTP if address.isascii() else SMTPUTF8)
    mail["To"] = address
    mail["Subject"] = letter.subject
    mail["X-Unsent"] = "1"  # mail programs open it to be sent
    mail.set_content(letter_body(letter))
    return mail.as_bytes()
