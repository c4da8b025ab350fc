"""A letter as plain text, Markdown, a Word document, a mail and a link to write one."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from urllib.parse import quote

from reader.core.letter import Letter
from reader.core.paper import Kind, Paper, Passage, Piece
from reader.export.as_markdown import escaped
from reader.export.docx_package import package
from reader.export.docx_words import LOCALES, paragraph, run

FORMATS = ("txt", "md", "docx", "pdf", "eml")
"""Formats of a letter; the PDF alone is set by `ui.paper`."""
LONGEST_LINK = 2_000  # what every system hands to a mail program whole


def letter_to_bytes(letter: Letter, kind: str) -> bytes:
    """Return a letter in a format of `FORMATS` but "pdf". Raises: KeyError, ValueError as `letter_mail`."""
    if kind == "docx":
        return letter_docx(letter)
    if kind == "eml":
        return letter_mail(letter)
    return {"txt": letter_text, "md": letter_markdown}[kind](letter).encode("utf-8", "backslashreplace")


def numbered(items: tuple[str, ...]) -> list[str]:
    """Return the items of a letter with their numbers."""
    return [f"{n}) {item}" for n, item in enumerate(items, start=1)]


def letter_text(letter: Letter) -> str:
    """Return the whole letter; ends in a line feed."""
    top = ["\n".join(letter.head), "\n".join(letter.sender), letter.day, letter.subject]
    return "\n\n".join((*top, *_paragraphs(letter), f"{letter.regards}\n{letter.name}")) + "\n"


def letter_body(letter: Letter) -> str:
    """Return the letter as the text of a mail: without what the mail says itself, with the sender's lines."""
    ways = "\n".join((f"{letter.regards}\n{letter.name}", *letter.sender[1:]))
    return "\n\n".join((*_paragraphs(letter), ways)) + "\n"


def _paragraphs(letter: Letter) -> Iterator[str]:
    for part in letter.body:
        yield "\n".join((part.text, *(f"   {item}" for item in numbered(part.items))))


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


def mail_address(letter: Letter) -> str:
    """Return the e-mail address that a letter goes to; "" where none is known."""
    return letter.channel.value if letter.channel and letter.channel.kind == "email" else ""


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


def mail_link(letter: Letter) -> tuple[str, bool]:
    """Return the ``mailto:`` of a letter, and whether its body fits into it.

    A link that would be longer than `LONGEST_LINK` has no body: that must then be copied.
    """
    link = f"mailto:{quote(mail_address(letter), safe='@')}?subject={quote(letter.subject)}"
    whole = f"{link}&body={quote(letter_body(letter).replace(chr(10), chr(13) + chr(10)))}"
    return (whole, True) if len(whole) <= LONGEST_LINK else (link, False)
