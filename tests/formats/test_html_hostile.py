"""Pages made to hang or crash a reader: each ends in words or a named reason, in linear time."""

import time
from collections.abc import Callable

import pytest

from reader.core.errors import EmptyDocument, LimitExceeded
from reader.core.model import Document
from reader.formats import limits, read_bytes
from reader.formats.html_tokens import EndTag, StartTag, tokens

Sound = Callable[[Document], Document]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<div>" * 100_000 + b"word" + b"</div>" * 100_000, "word"),
        (b"<b>" * 100_000 + b"word", "word"),
        (b"<p " + b" ".join(b'a%d="x"' % i for i in range(200_000)) + b">word", "word"),
        (b"<p class='" + b"x" * 2_000_000 + b"'>word", "word"),
        (b"word<p><b><i><ul><li>", "word"),
        (b"word<a b='", "word"),
        (b"word<!-- never closed", "word"),
        (b"word<script>never closed", "word"),
        (b"<title>never closed<p>word", "never closed\n\nword"),
        (b"word<", "word<"),
        (b"word</", "word"),
        (b"word<a", "word"),
        (b"word &#" + b"9" * 100_000 + b"; &#xD800; &#1114112;", "word \ufffd \ufffd \ufffd"),
        (b"<table><tr><td>" * 2_000 + b"word", "word"),
        (b"</table></tr></td></li></ul></p></h1></a>word", "word"),
        (b"<td>word</td><tr><li>", "word"),
    ],
)
def test_hostile_pages_end_in_their_words(data: bytes, expected: str, sound: Sound) -> None:
    assert sound(read_bytes(data, name="a.html")).text == expected


def test_lists_without_end_stay_at_one_level(sound: Sound) -> None:
    document = sound(read_bytes(b"<ul><li>word" * 300, name="a.html"))
    assert max(block.level for block in document.blocks) == limits.LEVEL_MAX


def test_plaintext_ends_the_markup(sound: Sound) -> None:
    assert (
        sound(read_bytes(b"<p>one<plaintext>two <b>three</b>", name="a.html")).text
        == "one\n\ntwo <b>three</b>"
    )


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "<a b='",
        '<a b="x',
        "<script",
        "<title>",
        "</",
        "<?",
        "<!",
        "<a =",
        "<a  ",
        "&#",
        "</b",
        "<td",
        "<b a='<",
    ],
)
def test_time_grows_with_the_length_only(piece: str) -> None:
    def seconds(times: int) -> float:
        started = time.process_time()
        try:
            read_bytes(("word " + piece * times).encode(), name="a.html")
        except EmptyDocument:
            pytest.fail("the word is lost")
        return time.process_time() - started

    seconds(100)
    assert seconds(80_000) < 12 * seconds(20_000) + 0.2


def test_too_many_tags_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.html_tokens.MARKUP_MAX_TOKENS", 1000)
    assert read_bytes(b"<p>a" * 500, name="a.html").text.count("a") == 500
    with pytest.raises(LimitExceeded) as caught:
        read_bytes(b"<p>a" * 501, name="a.html")
    assert caught.value.params == {"limit": "html_tokens", "size": 1001, "allowed": 1000}


def test_attributes_beyond_the_limit_are_not_kept() -> None:
    (tag,) = tokens("<p " + " ".join(f"a{i}=1" for i in range(100)) + ">")
    assert isinstance(tag, StartTag)
    assert len(tag.attributes) == limits.MARKUP_MAX_ATTRIBUTES


def test_tags_as_a_browser_sees_them() -> None:
    found = list(tokens("<A HREF=x href='y' c = \"1 > 0\" d>t</A x><br/><P/>"))
    assert found == [
        StartTag("a", {"href": "x", "c": "1 > 0", "d": ""}),
        "t",
        EndTag("a"),
        StartTag("br", {}),
        StartTag("p", {}),
    ]


def test_a_mutated_page_never_raises_anything_unexpected(sound: Sound) -> None:
    base = (
        "<main><h1>Тақырып</h1><table><tr><td>а<td>б</table><ol type=i><li>бір<li>екі</ol><p>мәтін <b>қ</b>"
    )
    for at in range(len(base)):
        for damage in ("<", ">", "'", '"', "</", "&#", ""):
            try:
                sound(read_bytes((base[:at] + damage + base[at + 1 :]).encode(), name="a.html"))
            except EmptyDocument:
                assert damage, "only an added sign can swallow the page"
