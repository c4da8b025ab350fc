"""Web pages and Markdown: nesting, bombs, lies, and canaries that nobody may fetch. No test."""

# ruff: noqa: E501 - rows of data

from collections.abc import Callable

from hostile_cases import WORDS, Case, of_bytes

_P = f"<p>{WORDS['en']}</p>"
CANARY = "canary.png"  # a file beside the case; a strace test looks whether anybody opens it


def _page(name: str, page: str | Callable[[], str], *ends: str, kept: str = "", gone: str = "") -> Case:
    def data() -> bytes:
        return (page() if callable(page) else page).encode("utf-8", "surrogatepass")

    return of_bytes(f"page: {name}", "page.html", data, *ends, kept=kept, gone=gone)


def _markdown(name: str, text: str | Callable[[], str], *ends: str, kept: str = "") -> Case:
    def data() -> bytes:
        return (text() if callable(text) else text).encode("utf-8", "surrogatepass")

    return of_bytes(f"markdown: {name}", "policy.md", data, *ends, kept=kept)


_NESTED = [
    _page(f"50,000 nested <{tag}>", lambda tag=tag: f"<{tag}>" * 50_000 + _P, "document", kept="We collect")  # type: ignore[misc]
    for tag in (
        "div",
        "b",
        "i",
        "a",
        "span",
        "ul",
        "li",
        "ol",
        "blockquote",
        "section",
        "font",
        "p",
        "h1",
        "td",
    )
] + [
    _page("nested tables", lambda: "<table><tr><td>" * 20_000 + _P, "document", kept="We collect"),
    _page("nested lists", lambda: "<ul><li>" * 50_000 + _P, "document", kept="We collect"),
    _page("nothing is closed", lambda: "<div><p><b><i><a href=x><span>word " * 8_000, "document"),
    _page(
        "everything is closed twice", lambda: "</div></p></b>" * 50_000 + _P, "document", kept="We collect"
    ),
]
_BOMBS = [
    _page(
        "200,000 attributes",
        lambda: "<p " + " ".join(f'a{n}="x"' for n in range(200_000)) + f">{_P}",
        "document",
    ),
    _page(
        "a thousand tags of a thousand attributes", lambda: ("<b " + "a=1 " * 1_000 + ">x</b>") * 1_000 + _P
    ),
    _page("an attribute of two million signs", lambda: f"<p title='{'x' * 2_000_000}'>{_P}", "document"),
    _page("a name of a million signs", lambda: f"<{'a' * 1_000_000}>{_P}", "document"),
    _page("a million less-than signs", lambda: _P + "<" * 1_000_000, "document", "limit"),
    _page("a million ampersands", lambda: _P + "&" * 1_000_000, "document"),
    _page("200,000 entities", lambda: _P + "&lt;&nbsp;&#65;" * 70_000, "document"),
    _page("numbers beyond Unicode", _P + "&#99999999999;&#xFFFFFFFF;&#0;&#xD800;&#128;" * 500, "document"),
    _page("a number of a million digits", lambda: _P + "&#" + "9" * 1_000_000 + ";", "document"),
    _page("more tags than allowed", lambda: "<p>a" * 600_000, "limit"),
    _page("more bytes than allowed", lambda: _P + " " * 20_100_000, "limit"),
    _page("a million line breaks", lambda: _P + "<br>" * 400_000 + _P, "document"),
    _page(
        "a table of a thousand columns", lambda: "<table>" + ("<tr>" + "<td>x" * 1_000) * 100 + _P, "document"
    ),
    _page("a row that spans all", "<table><tr><td colspan=999999999 rowspan=999999999>" + _P, "document"),
    _page(
        "a list that starts beyond all numbers",
        "<ol start=99999999999999999999><li>" + WORDS["en"],
        "document",
    ),
    _page("a list of a million numerals", "<ol type=i start=999999999><li>" + WORDS["en"], "document"),
    _page(
        "entities that grow",
        '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' + _P + "&b;" * 1_000,
    ),
    _page(
        "an entity of a file",
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + _P + "&x;",
        gone="root:",
    ),
]
_UNCLOSED = [
    _page(f"never closed: {start[:12]}", f"{_P}{start}" + "x " * 50_000, "document", kept="We collect")
    for start in (
        "<!--", "<!-- -- --", "<![CDATA[", "<?php", "<!", "</", "<a href='", '<a href="', "<a href=", "<script>", "<style>",
        "<title>", "<textarea>", "<plaintext>", "<xmp>", "<noscript>", "<iframe>", "<svg>", "<math>", "<select>", "<template>",
    )
]  # fmt: skip
_LIES = [
    of_bytes(f"page: says {said}, is {real}", "page.html",
             f"<meta charset={said}><title>т</title><p>{WORDS['ru']}</p>".encode(real))
    for said, real in (
        ("utf-8", "windows-1251"), ("windows-1251", "utf-8"), ("koi8-r", "windows-1251"), ("utf-16", "utf-8"),
        ("utf-7", "utf-8"), ("none-such", "utf-8"), ("punycode", "utf-8"), ("rot13", "utf-8"), ("base64", "utf-8"),
        ("unicode_escape", "utf-8"), ("idna", "utf-8"), ("utf-8", "utf-16"),
    )
]  # fmt: skip
_CANARIES = [
    _page(f"canary: {markup[:24]}", f"{markup}{_P}", "document", kept="We collect", gone="CANARY")
    for markup in (
        f"<img src='{CANARY}'>", f"<img src='file:///tmp/{CANARY}'>", "<img src='http://192.0.2.1/a.png'>",
        "<img src='//192.0.2.1/a.png'>", "<img srcset='http://192.0.2.1/a 1x'>", "<img src='/dev/zero'>",
        "<img src='file:///dev/zero'>", "<img src='\\\\192.0.2.1\\a\\b.png'>", "<img src='data:image/png;base64,AAAA'>",
        f"<link rel=stylesheet href='{CANARY}'>", "<style>@import url(http://192.0.2.1/a.css);</style>",
        "<body background='http://192.0.2.1/a.png'>", "<div style='background:url(http://192.0.2.1/a.png)'></div>",
        f"<script src='{CANARY}'></script>", "<script>document.write('CANARY')</script>", f"<iframe src='{CANARY}'>x</iframe>",
        "<object data='file:///etc/passwd'>x</object>", "<embed src='file:///etc/passwd'>", "<base href='http://192.0.2.1/'>",
        "<meta http-equiv=refresh content='0;url=http://192.0.2.1/'>", "<video src='http://192.0.2.1/a'></video>",
        "<svg><image href='http://192.0.2.1/a'/></svg>", "<form action='http://192.0.2.1/'><input autofocus></form>",
        "<p onclick='alert(1)' onload='CANARY()'>Hello there.</p>", "<a href='javascript:alert(1)'>Press here.</a>",
    )
]  # fmt: skip
_ODD = [
    of_bytes(
        "page: a NUL in a tag",
        "page.html",
        f"<p\x00 a>{_P}<scr\x00ipt>".encode(),
        "document",
        kept="We collect",
    ),
    of_bytes("page: in UTF-16", "page.html", f"<html>{_P}".encode("utf-16"), "document", kept="We collect"),
    _page("tags only", "<div></div>" * 1_000, "empty"),
    _page(
        "white on white", f"<p>{WORDS['ru']}<p style='color:#fff'>We sell it.", "document", kept="We sell it."
    ),
    _page("all of it hidden", f"<div style='display:none'>{_P}</div>", "document", kept="We collect"),
    _page("turned order by number", "<p>We &#8238;sell&#8236; it.", "document", kept="▯", gone="\u202e"),
    of_bytes(
        "page: named as text",
        "page.txt",
        f"<!doctype html><html><body>{_P}".encode(),
        "document",
        kept="We collect",
    ),
    of_bytes("text: named as a page", "policy.html", WORDS["en"].encode(), "document", kept=WORDS["en"]),
]
_MARKDOWN = [
    _markdown(f"bait {piece!r}", lambda piece=piece: piece * ((120_000 if "\n" in piece else 360_000) // len(piece)) + f"\n\n{WORDS['en']}\n", "document", kept="We collect")  # type: ignore[misc]
    for piece in (
        "![[]()", "[", "![", "]", "[a](", "[a](<", "*", "**a", "_a_", "`", "``` ", "> ", "- ", "* a\n", "1. ", "#", "# a\n", "a\n=\n",
        "|a", "<", "<a ", "<http:", "<!--", "&", "\\", "~~a", "[a]: b\n", "    a\n", "\t", "![](file:///dev/zero)", "a  \n", "***\n",
    )
] + [
    _markdown("nested quotes", lambda: ">" * 5_000 + WORDS["en"], "document"),
    _markdown("nested lists", lambda: "".join("  " * n + "- a\n" for n in range(800)) + WORDS["en"], "document"),
    _markdown("a million references", lambda: "[a]: b\n" * 20_000 + "[a] " * 20_000 + WORDS["en"], "document"),
    _markdown("front matter without an end", "---\ntitle: " + "x" * 100_000 + f"\n\n{WORDS['en']}", "document"),
    _markdown("markup in it", f"<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n{WORDS['en']}\n", "document"),
    _markdown("links of every kind", f"[a](javascript:alert(1)) ![b](file:///etc/passwd) <ftp://x>\n\n{WORDS['en']}\n", "document"),
    _markdown("more bytes than allowed", lambda: "a b\n\n" * 4_200_000, "limit"),
]  # fmt: skip
CASES = (*_NESTED, *_BOMBS, *_UNCLOSED, *_LIES, *_CANARIES, *_ODD, *_MARKDOWN)
