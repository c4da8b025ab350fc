"""Files that a person could really have and that are seldom thought of. No test."""

from collections.abc import Callable

from document_writers import Para, docx_parts, odt_parts, rtf, zipped
from hostile_cases import WORDS, Case, of_bytes

_EN, _RU, _KK = WORDS["en"], WORDS["ru"], WORDS["kk"]
_ROWS = ((f"1.{n}. {_KK}", f"1.{n}. {_RU}") for n in range(1, 40))
_PAIRS = tuple(_ROWS)


def _page(name: str, body: str, *ends: str, kept: str = _EN, gone: str = "") -> Case:
    page = f"<!DOCTYPE html><html><head><title>a</title></head><body>{body}</body></html>"
    return of_bytes(f"page: {name}", "page.html", page.encode(), *ends, kept=kept, gone=gone)


_HOLDERS = (
    *(
        _page(f"all of it in <{tag}>", f"<{tag}>{_EN}</{tag}>", "document")
        for tag in (
            "button",
            "summary",
            "details",
            "label",
            "fieldset",
            "legend",
            "figcaption",
            "caption",
            "td",
            "textarea",
            "center",
            "blockquote",
        )
    ),
    _page(
        "all of it on labels of a form",
        f"<form><label>{_EN}</label><button>{_RU}</button></form>",
        "document",
    ),
    _page(
        "buttons beside a text",
        f"<p>{_EN}</p><button>Accept all</button><form><label>Search here</label></form>",
        "document",
        gone="Accept all",
    ),
    _page(
        "a banner that asks",
        f"<p>{_EN}</p><div class='cookie-banner'><p>Cookies?</p><button>Accept all</button></div>",
        "document",
        gone="Accept all",
    ),
    _page("fifty thousand buttons", f"<button>{_EN}</button>" * 50_000, "document"),
    _page("buttons in buttons", "<button>" * 50_000 + _EN, "document"),
    _page(
        "a part saved with its shadow",
        f"<my-page><template shadowrootmode='open'><p>{_EN}</p></template></my-page>",
        "document",
    ),
    _page(
        "terms to scroll in a form",
        f"<form><textarea readonly>{_EN}\n\n{_RU}</textarea><button>I agree</button></form>",
        "document",
    ),
    _page(
        "words for a script alone",
        f"<div id=root></div><script type='application/json'>{{'a': '{_EN}'}}</script>",
        "empty",
        kept="",
    ),
    _page(
        "frames alone",
        "<frameset cols='20%,80%'><frame src=a.html><frame src=b.html></frameset>",
        "empty",
        kept="",
    ),
)


def _beside(kind: str, make: Callable[[], bytes]) -> Case:
    """Return the case of two languages side by side: each must be there as a text of its own."""
    return of_bytes(
        f"{kind}: two languages side by side",
        f"policy.{kind}",
        make,
        "document",
        kept=f"{_PAIRS[0][0]}\n\n{_PAIRS[1][0]}",
    )


def _word(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _docx() -> bytes:
    rows = "".join(f"<w:tr><w:tc>{_word(kk)}</w:tc><w:tc>{_word(ru)}</w:tc></w:tr>" for kk, ru in _PAIRS)
    return zipped(docx_parts(f"<w:tbl>{rows}</w:tbl>"))


def _odt() -> bytes:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    rows = "".join(f"<table:table-row>{cell(kk)}{cell(ru)}</table:table-row>" for kk, ru in _PAIRS)
    return zipped(odt_parts(f"<table:table>{rows}</table:table>"))


def _html() -> bytes:
    return (
        "<html><table>"
        + "".join(f"<tr><td>{kk}</td><td>{ru}</td></tr>" for kk, ru in _PAIRS)
        + "</table></html>"
    ).encode()


def _markdown() -> bytes:
    return ("| a | b |\n|---|---|\n" + "".join(f"| {kk} | {ru} |\n" for kk, ru in _PAIRS)).encode()


_BESIDE = (
    _beside("docx", _docx),
    _beside("odt", _odt),
    _beside("html", _html),
    _beside("md", _markdown),
    _beside("rtf", lambda: rtf([Para(cells=pair) for pair in _PAIRS])),
)
CASES = (*_HOLDERS, *_BESIDE)
