"""Letters as files: text, Markdown, Word, a mail, a link; and the day of the answer in a calendar."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from markdown_it import MarkdownIt
from sample_letters import TODAY, policy, sample, wish, words

from reader.core.codebook import LANGUAGES
from reader.core.letter import AUTHORITY, KINDS, Channel, Letter, Sender
from reader.core.letter_text import LONGEST_LINK, letter_body, letter_text, mail_link, numbered
from reader.core.links import link_of
from reader.export.calendar import calendar
from reader.export.letters import letter_docx, letter_mail, letter_markdown, letter_paper, letter_to_bytes
from reader.letters.compose import compose

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MADE = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def letter(kind: str = "withdraw", language: str = "kk", **changes: object) -> Letter:
    return compose(sample(language), wish(kind, language=language, **changes), TODAY)


def read_docx(data: bytes) -> tuple[list[str], str]:
    """Return the paragraphs of a Word document, and its properties as they are written."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
        properties = archive.read("docProps/core.xml").decode()
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p")], properties


def paragraphs(one: Letter) -> list[str]:
    return [line for part in one.body for line in (part.text, *numbered(part.items))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_format_holds_every_word(kind: str, language: str) -> None:
    one = letter(kind, language)
    wanted = [one.subject, *one.head, *one.sender, one.day, *paragraphs(one), one.regards, one.name]
    text = letter_text(one)
    assert all(line in text for line in wanted)
    in_word, properties = read_docx(letter_docx(one))
    assert [line for line in wanted if line not in in_word] == []
    assert f"<dc:creator>{one.name}</dc:creator>" in properties
    html = MarkdownIt("js-default").render(letter_markdown(one))
    assert one.subject in html
    assert html.count("<li>") == sum(len(part.items) for part in one.body)
    assert "<a " not in html
    paper = letter_paper(one)
    on_paper = "\n".join(passage.text for passage in paper.passages).replace("\u2028", "\n")
    assert all(line.removeprefix("1) ") in on_paper for line in wanted)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mail_opens_as_a_draft_to_the_address_of_the_policy(language: str) -> None:
    one = letter("access", language)
    data = letter_mail(one)
    assert b"\n" not in data.replace(b"\r\n", b"")
    mail = message_from_bytes(data, policy=default)
    assert one.channel is not None
    assert mail["To"] == one.channel.value
    assert mail["Subject"] == one.subject
    assert mail["X-Unsent"] == "1"
    assert mail.get_content().replace("\r\n", "\n") == letter_body(one)
    assert one.sender[0] not in letter_body(one)
    assert one.name in letter_body(one)


def test_no_mail_without_an_address() -> None:
    one = letter("complain", "kk", law="kz", addressee=AUTHORITY)
    with pytest.raises(ValueError, match="address"):
        letter_mail(one)
    by_post = letter("access", "kk", channel=Channel("postal", "Street 1"))
    with pytest.raises(ValueError, match="address"):
        letter_to_bytes(by_post, "eml")


def test_hostile_words_stay_words_in_every_format() -> None:
    bad = "<script>alert(1)</script> [a](javascript:b) =cmd| \u2028Subject: x"
    text = f"We collect names. You can see your data {bad}. ask@shop.example"
    one = compose(
        policy(text),
        wish(
            "delete",
            operator="A & B Ltd",
            sender=Sender("Ann & Bob", "a@b.example"),
            details="**x** | y",
        ),
        TODAY,
    )
    html = MarkdownIt("js-default").render(letter_markdown(one))
    assert "<script" not in html
    assert "<a " not in html
    assert "<strong" not in html
    assert any("A & B Ltd" in line for line in read_docx(letter_docx(one))[0])
    assert message_from_bytes(letter_mail(one), policy=default)["Subject"] == one.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_is_short_enough_and_one_that_may_be_opened(language: str) -> None:
    one = letter("withdraw", language)
    link, whole = mail_link(one)
    assert len(link) <= LONGEST_LINK
    found = link_of(link)
    assert found is not None
    assert found.target == link
    parts = urlsplit(link)
    assert one.channel is not None
    assert unquote(parts.path) == one.channel.value
    asked = parse_qs(parts.query)
    assert asked["subject"] == [one.subject]
    assert ("body" in asked) == whole


def test_a_short_letter_goes_into_the_link_whole() -> None:
    short = Letter(
        **{name: getattr(letter("access", "en"), name) for name in Letter.__slots__ if name != "body"},
        body=letter("access", "en").body[:1],
    )
    link, whole = mail_link(short)
    assert whole
    assert parse_qs(urlsplit(link).query)["body"][0].replace("\r\n", "\n") == letter_body(short)


AWKWARD = "Жауап, мерзімі; «Ақбұлақ\\кітап» ЖШС\nекінші жол, " + "өте ұзын атау " * 12


@pytest.mark.parametrize("title", ["Answer due: Shop Ltd", AWKWARD, "a" * 200, "🙂" * 60])
def test_a_calendar_is_read_by_another_library_as_it_was_meant(title: str) -> None:
    data = calendar(date(2026, 12, 31), title, AWKWARD, made=MADE)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert event["DTSTART"].dt == date(2026, 12, 31)
    assert event["DTEND"].dt == date(2027, 1, 1)
    assert event["DTSTAMP"].dt == MADE
    assert str(event["SUMMARY"]) == title
    assert str(event["DESCRIPTION"]) == AWKWARD
    (alarm,) = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"


def test_a_calendar_keeps_to_its_standard() -> None:
    data = calendar(date(2026, 12, 31), AWKWARD, "🙂" * 100, made=MADE)
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no letter is cut in two
    assert data.count(b"BEGIN:") == data.count(b"END:") == 3


def test_the_same_day_has_the_same_uid_and_another_has_another() -> None:
    def uid(day: int) -> str:
        (event,) = Calendar.from_ical(calendar(date(2026, 12, day), "a", "b")).walk("VEVENT")
        return str(event["UID"])

    assert uid(1) == uid(1) != uid(2)


def test_the_words_of_a_letter_are_those_of_its_text() -> None:
    one = letter("object", "ru")
    assert all(line.split(":")[0] in letter_text(one) for line in words(one).split("\n"))
