"""RTF, books and saved pages of one file: nesting, lies about lengths and places, canaries. No test."""

# ruff: noqa: E501 - rows of data

from collections.abc import Callable, Mapping

from document_writers import rtf, zipped
from hostile_cases import PARAS, WORDS, Case, damaged, of_bytes
from hostile_markup import CANARY
from page_writers import book, epub, html, mhtml

_EN = WORDS["en"].encode()


def _rtf(
    name: str, body: bytes | Callable[[], bytes], *ends: str, kept: str = "We collect", gone: str = ""
) -> Case:
    def data() -> bytes:
        return b"{\\rtf1\\ansi\\ansicpg1251 " + (body() if callable(body) else body)

    return of_bytes(
        f"rtf: {name}", "policy.rtf", data, *ends, kept=kept if ends == ("document",) else "", gone=gone
    )


_RTF = (
    of_bytes("rtf: sound", "policy.rtf", lambda: rtf(PARAS), "document", kept=WORDS["ky"]),
    of_bytes("rtf: named as a Word file", "policy.docx", lambda: rtf(PARAS), "document", kept=WORDS["kk"]),
    _rtf("a head alone", b"", "empty"),
    _rtf("250 groups", b"{" * 250 + _EN, "document"),
    _rtf("300 groups", b"{" * 300 + _EN, "limit"),
    _rtf("a million groups", lambda: b"{" * 1_000_000, "limit"),
    _rtf("groups that only end", lambda: _EN + b"}" * 400_000, "document"),
    _rtf("two million words", lambda: _EN + b"\\b" * 2_000_001, "limit"),
    _rtf("paragraphs without end", lambda: _EN + b"\\par" * 500_000, "document"),
    _rtf("bytes beyond the end", _EN + b"\\par\\bin2147483647 x", "document"),
    _rtf("fewer bytes than none", _EN + b"\\bin-2147483648 }" * 100, "document"),
    _rtf("numbers beyond all numbers", _EN + b"\\s99999999999\\f-99999999999\\ilvl9999999999\\outlinelevel9999999999 a\\par", "document"),
    _rtf("half letters", _EN + b"\\u55357?\\u55357?\\u56832?\\u-10179?\\par", "document"),
    _rtf("letters that swallow the rest", b"\\uc999999999 " + _EN + b"\\par \\u1179?", "document"),
    _rtf("letters without end", lambda: _EN + b"\\u1179?" * 200_000, "document"),
    _rtf("backslashes without end", lambda: _EN + b"\\" * 500_000, "document"),
    _rtf("a picture of eight megabytes", lambda: b"{\\pict\\pngblip " + b"00ff" * 2_000_000 + b"}" + _EN, "document", gone="00ff"),
    _rtf("an object", b"{\\object\\objocx{\\*\\objdata 0105000002000000}{\\result " + _EN + b"}}", "document", gone="01050000"),
    _rtf("pictures of other files", b'{\\field{\\*\\fldinst INCLUDEPICTURE "%s"}{\\fldrslt a}}{\\*\\template http://192.0.2.1/a.dot}' % CANARY.encode() + _EN, "document", gone="192.0.2.1"),
    _rtf("another program", b'{\\field{\\*\\fldinst DDEAUTO "c:\\\\cmd.exe" "/c calc"}{\\fldrslt }}' + _EN, "document", gone="calc"),
    _rtf("notes in notes", b"a{\\footnote " * 100 + _EN, "document"),
    _rtf("cells without end", lambda: _EN + b"\\par\\intbl a\\cell " * 50_000, "document"),
    _rtf("fields without end", lambda: b"{\\field" * 200 + b"{\\fldrslt a}" * 50_000 + _EN, "document"),
    _rtf("a code page of none", b"\\ansicpg99999{\\fonttbl{\\f0\\fcharset999 A;}}\\f0 " + _EN + b"\\'ff\\par", "document"),
    _rtf("fonts without end", lambda: b"{\\fonttbl" + b"".join(b"{\\f%d\\fcharset204 A;}" % n for n in range(50_000)) + b"}" + _EN, "document"),
    _rtf("raw letters of windows-1251", WORDS["ru"].encode("windows-1251") + b"\\par}", "document", kept=WORDS["ru"]),
    _rtf("raw letters of KOI8-R", WORDS["ru"].encode("koi8-r") + b"\\par}", "document", kept=""),
    _rtf("NULs between words", _EN.replace(b" ", b" \0") + b"\0" * 1_000, "document"),
    _rtf("hidden words", b"{\\v " + _EN + b"}", "document"),
    _rtf("turned order", b"We never \\u8238?sell\\u8236? it.", "document", kept="▯", gone="\u202e"),
    _rtf("deleted words alone", b"{\\deleted " + _EN + b"}", "empty"),
)  # fmt: skip
_PAGE = f"<html><body><p>{WORDS['en']}</p></body></html>"


def _epub(
    name: str,
    chapters: Callable[[], dict[str, str | bytes]],
    *ends: str,
    kept: str = "We collect",
    old: str = "",
    new: str | Callable[[], str] = "",
    **parts: str,
) -> Case:
    """Return a book of chapters, whose package document says ``new`` for ``old``."""

    def data() -> bytes:
        made: Mapping[str, str | bytes] = book(chapters())
        package = (
            str(made["OPS/book.opf"]).replace(old, new() if callable(new) else new, 1)
            if old
            else made["OPS/book.opf"]
        )
        return zipped(
            {
                **made,
                "OPS/book.opf": package,
                **{f"META-INF/{part}.xml": text for part, text in parts.items()},
            }
        )

    return of_bytes(
        f"epub: {name}", "book.epub", data, *ends, kept=kept if ends == ("document",) else "", gone="root:"
    )


def _two() -> dict[str, str | bytes]:
    return {"a.xhtml": _PAGE, "b.xhtml": _PAGE.replace(WORDS["en"], WORDS["kk"])}


def _and(bad: str | bytes | Callable[[], str | bytes]) -> Callable[[], dict[str, str | bytes]]:
    return lambda: {"bad.xhtml": bad() if callable(bad) else bad, "a.xhtml": _PAGE}


_LOCK = '<encryption><EncryptedData><CipherReference URI="OPS/a.xhtml"/></EncryptedData></encryption>'
_EPUB = (
    of_bytes("epub: sound", "book.epub", lambda: epub(PARAS), "document", kept=WORDS["ky"]),
    *(
        _epub(f"a part at {place[:24]}", _two, "document", kept=WORDS["kk"], old="a.xhtml", new=place)
        for place in ("../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://192.0.2.1/a", "//192.0.2.1/a", "http://[", "\\\\192.0.2.1\\a", "%00", "%ff%fe", "a.xhtml" * 9_000, "", "book.opf", "../META-INF/container.xml")
    ),
    _epub("the same part without end", _two, "document", old="</spine>", new=lambda: '<itemref idref="i0"/>' * 40_000 + "</spine>"),
    _epub("parts that are not there without end", _two, "document", old="</spine>", new=lambda: "".join(f'<itemref idref="x{n}"/>' for n in range(100_000)) + "</spine>"),
    _epub("a manifest without end", _two, "document", old="</manifest>", new=lambda: "".join(f'<item id="x{n}" href="x{n}"/>' for n in range(100_000)) + "</manifest>"),
    _epub("a manifest beyond the limit", _two, "limit", "damaged", old="</manifest>", new=lambda: "<item/>" * 1_000_001 + "</manifest>"),
    _epub("three thousand chapters", lambda: {f"c{n}.xhtml": _PAGE for n in range(3_000)}, "document"),
    _epub("a part of noise", _and(bytes(range(256)) * 40), "document"),
    _epub("a part of nested elements", _and(lambda: "<div>" * 50_000), "document"),
    _epub("a part of 21 MB", _and(lambda: "<p>" + "ab " * 7_000_000), "document"),
    _epub("a part beyond the ratio", _and(bytes(60_000_000)), "document"),
    _epub("a part of a million tags", _and(lambda: "<i/>" * 600_000), "document"),
    _epub("a part whose entities grow", _and('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><p>&c;</p>'), "document"),
    _epub("a part with an entity of a file", _and('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><p>&b;</p>'), "document"),
    _epub("a part in windows-1251", _and(f"<?xml version='1.0' encoding='windows-1251'?><p>{WORDS['ru']}</p>".encode("windows-1251")), "document", kept=WORDS["ru"]),
    _epub("a part in KZ-1048", _and(f"<p>{WORDS['kk']}</p>".encode("kz1048")), "document", kept=WORDS["kk"]),
    _epub("a part in KOI8-R", _and(f"<p>{WORDS['ru']}</p>".encode("koi8-r")), "document", kept=WORDS["ru"]),
    _epub("pictures of other files", _and(f"<img src='../../{CANARY}'/><image href='file:///etc/passwd'/><script src='{CANARY}'/>"), "document"),
    _epub("a package whose entities grow", _two, "damaged", old="<package", new='<!DOCTYPE a [<!ENTITY b "bb">]><package'),
    _epub("a package of a foreign type", _two, "document", old="<package", new='<!DOCTYPE a SYSTEM "http://192.0.2.1/a.dtd"><package'),
    _epub("a locked text", _two, "locked", encryption=_LOCK),
    _epub("a lock without end", _two, "document", encryption="<a>" * 200),
    _epub("a container of nothing", _two, "damaged", container="<container/>"),
    _epub("a container that leads out", _two, "damaged", container='<container><rootfile full-path="../../etc/passwd"/></container>'),
    _epub("a title of a megabyte", _two, "document", old="</dc:title>", new=lambda: "x" * 900_000 + "</dc:title>"),
    _epub("nothing in its order", _two, "empty", old='<itemref idref="i0"/><itemref idref="i1"/>', new=" "),
)  # fmt: skip
_HEAD = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
_HTML = b"--b\r\nContent-Type: text/html\r\n"


def _mail(
    name: str, body: bytes | Callable[[], bytes], *ends: str, kept: str = "We collect", head: bytes = _HEAD
) -> Case:
    def data() -> bytes:
        return head + (body() if callable(body) else body)

    return of_bytes(f"mhtml: {name}", "page.mhtml", data, *ends, kept=kept if ends == ("document",) else "")


def _page_in(codec: str, said: str, transfer: bytes = b"8bit") -> bytes:
    page = f"<html><title>т</title><p>{WORDS['ru']}</p></html>".encode(codec)
    return b"--b\r\nContent-Type: text/html%b\r\nContent-Transfer-Encoding: %b\r\n\r\n%b\r\n--b--" % (
        said.encode(),
        transfer,
        page,
    )


_P = f"<p>{WORDS['en']}</p>".encode()
_MHTML = (
    of_bytes("mhtml: sound", "page.mhtml", lambda: mhtml(PARAS), "document", kept=WORDS["ky"]),
    of_bytes("mhtml: named as a page", "page.html", lambda: mhtml(PARAS), "document", kept=WORDS["kk"]),
    _mail("a head alone", b"", "damaged"),
    _mail("no end", _HTML + b"\r\n" + _P, "document"),
    _mail("no boundary", _HTML + b"\r\n" + _P, head=_HEAD.replace(b'; boundary="b"', b"")),
    _mail("an empty boundary", _HTML + b"\r\n" + _P, head=_HEAD.replace(b'"b"', b'""')),
    _mail("a boundary of signs", lambda: _HTML.replace(b"--b", b"--(.*)+$") + b"\r\n" + _P + b"(" * 50_000, "document", head=_HEAD.replace(b'"b"', b'"(.*)+$"')),
    _mail("a boundary of a megabyte", _P, head=_HEAD.replace(b'"b"', b'"' + b"b" * 1_000_000 + b'"')),
    _mail("mails in mails", lambda: b"".join(b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1) for n in range(5_000)), "damaged", "limit", head=_HEAD.replace(b'"b"', b"b0")),
    _mail("mails as attachments", lambda: b"--b\r\nContent-Type: message/rfc822\r\n\r\n" * 20_000, "damaged", "limit"),
    _mail("parts beyond the limit", lambda: b"--b\r\n" * 100_001, "limit"),
    _mail("headers without end", lambda: _HTML + b"a: b\r\n" * 300_000 + b"\r\n" + _P, "document"),
    _mail("a header without end", lambda: _HTML + b"a: " + b"b" * 5_000_000 + b"\r\n\r\n" + _P, "document"),
    _mail("a header of folded lines", lambda: _HTML + b"a: b\r\n" + b" b\r\n" * 300_000 + b"\r\n" + _P, "document"),
    _mail("words of a type without end", lambda: b"--b\r\nContent-Type: text/html" + b"; a=b" * 50_000 + b"\r\n\r\n" + _P, "document"),
    _mail("numbered words of a type", lambda: b"--b\r\nContent-Type: text/html" + b"; a*0*=b" * 20_000 + b"\r\n\r\n" + _P),
    _mail("a root that is not there", _HTML + b"\r\n" + _P, "document", head=_HEAD.replace(b"; type", b'; start="<nothing>"; type')),
    _mail("pictures alone", b"--b\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--b--", "damaged"),
    _mail("a canary", _HTML + b"\r\n<img src='file:///tmp/%b'><link href='cid:a'>" % CANARY.encode() + _P, "document"),
    _mail("a place outside", _HTML + b"Content-Location: file:///etc/passwd\r\n\r\n" + _P, "document"),
    _mail("NULs in its head", _HTML + b"a\0b: \0\r\n\r\n" + _P, "document"),
    _mail("base64 that is none", _HTML + b"Content-Transfer-Encoding: base64\r\n\r\n!!!!" + b"A" * 99_999),
    _mail("signs for signs that are none", lambda: _HTML + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + _P + b"=" * 2_000_000, "document"),
    _mail("an old packing without end", lambda: _HTML + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 666 a\n" + b"=\r\n" * 300_000),
    _mail("a packing of none", _HTML + b"Content-Transfer-Encoding: none-such\r\n\r\n" + _P, "document"),
    _mail("nested elements", lambda: _HTML + b"\r\n" + b"<div>" * 50_000 + _P, "document"),
    _mail("a page of 21 MB", lambda: _HTML + b"\r\n" + _P + b" " * 21_000_000, "limit"),
    *(
        _mail(f"{codec}, says {said}", _page_in(codec, said), "document", kept=WORDS["ru"])
        for codec, said in (("windows-1251", "; charset=windows-1251"), ("windows-1251", ""), ("koi8-r", "; charset=koi8-r"), ("utf-8", "; charset=windows-1251"), ("utf-8", "; charset=none-such"), ("windows-1251", "; charset=utf-8"))
    ),
)  # fmt: skip
CASES = (
    *_RTF,
    *_EPUB,
    *_MHTML,
    *damaged("rtf", "policy.rtf", lambda: rtf(PARAS)),
    *damaged("epub", "book.epub", lambda: epub(PARAS)),
    *damaged(
        "epub part", "book.epub", lambda: html(PARAS).encode(), lambda part: zipped(book({"a.xhtml": part}))
    ),
    *damaged("mhtml", "page.mhtml", lambda: mhtml(PARAS)),
)
