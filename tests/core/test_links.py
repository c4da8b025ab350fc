"""Only web and mail addresses leave the program, and what they say is written out."""

import random
import time

import pytest

from reader.core.links import SCHEMES, link_of, links_in, visible


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/",
        "smb://a/b",
        "ssh://a",
        "vbscript:x",
        "about:blank",
        "qrc:/x",
        "tel:+7",
        "//a.example",
        "/etc/passwd",
        "a.example",
        "",
        "  ",
        "http://",
        "https:///path",
        "mailto:",
        "http:a.example",
        "http://[::1",
        "http://a:99999/",
        "mailto:a@",
        "http://a.example/\u202egpj.exe",
        "http://a.exam\u200bple/",
        "http://a\nb/",
        "http://a b/",
        "https:\\\\a\\b",
        "http://a.example\\@b.example/",
        "HTTP\x00://a",
        "https://" + "a" * 3000 + ".example",
        "ms-settings:x",
        "JaVaScRiPt:alert(1)",
        "\u202ehttps://a.example",
        "http://a.example/▯gpj.exe",
    ],
)  # fmt: skip
def test_what_is_no_address_of_ours_is_refused(target: str) -> None:
    assert link_of(target) is None


def test_web_and_mail_are_let_through() -> None:
    link = link_of("https://shop.example/privacy?a=1#x")
    assert link is not None
    assert (link.target, link.host, link.decoded, link.alphabets, link.user) == (
        "https://shop.example/privacy?a=1#x", "shop.example", "", (), "",
    )  # fmt: skip
    assert link_of("www.shop.example").target == "https://www.shop.example"  # type: ignore[union-attr]
    mail = link_of("ask@shop.example")
    assert mail is not None
    assert (mail.target, mail.host) == ("mailto:ask@shop.example", "shop.example")


def test_punycode_is_decoded_and_mixed_alphabets_are_named() -> None:
    link = link_of("https://xn--80ak6aa92e.example/")
    assert link is not None
    assert link.decoded == "аррӏе.example"
    assert link.alphabets == ("Cyrillic", "Latin")
    mixed = link_of("https://pаypal.example/")
    assert mixed is not None
    assert mixed.alphabets == ("Cyrillic", "Latin")
    broken = link_of("https://xn--\x2d\x2d99999999a.example/")
    assert broken is None or broken.decoded == ""


def test_a_name_before_the_site_is_told_apart() -> None:
    link = link_of("https://bank.example@evil.example/login")
    assert link is not None
    assert (link.host, link.user) == ("evil.example", "bank.example")


def test_invisible_signs_are_written_out() -> None:
    assert visible("a\u202eb\u200bc\x07") == "a[U+202E]b[U+200B]c[U+0007]"


def test_addresses_are_found_where_they_are_printed() -> None:
    text = "See https://a.example/p, www.b.example. Write to ask@c.example; (mailto:d@e.example)."
    assert [text[a:b] for a, b in links_in(text)] == [
        "https://a.example/p", "www.b.example", "ask@c.example", "mailto:d@e.example",
    ]  # fmt: skip


@pytest.mark.parametrize("piece", ["a", "a.", "a@", "http://", "www.", "mailto:", "a-", "@", "1 ", "a@a."])
def test_finding_addresses_is_linear(piece: str) -> None:
    started = time.process_time()
    links_in(piece * (10_000 // len(piece)))
    assert time.process_time() - started < 0.05


def test_no_string_of_signs_makes_it_raise() -> None:
    rng = random.Random(3)
    pool = "htps:/@.[]%\\?#a1\u202e\u0430xn--\ud800 \x00mailto"
    for _ in range(20_000):
        link = link_of(rng.choice(("", "http://", "mailto:")) + "".join(rng.choices(pool, k=12)))
        assert link is None or link.target.split(":")[0].lower() in SCHEMES
