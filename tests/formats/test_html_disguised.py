"""Words that a page keeps from the eye are read like all others, and it is said."""

import pytest

from reader.formats import read_bytes


@pytest.mark.parametrize(
    "style",
    [
        "color:#fff",
        "color: white",
        "color:rgb(254, 254, 254)",
        "color:#fefefe;background:#ffffff",
        "color:#123456;background-color:#123457",
        "color:transparent",
        "font-size:0",
        "font-size:1px",
        "font-size: 0.01em",
        "opacity:0",
        "position:absolute;left:-9999px",
        "text-indent:-100em",
        "clip:rect(0,0,0,0);position:absolute",
    ],
)
def test_disguised_words_are_shown_and_reported(style: str) -> None:
    page = f"<p>We keep your name.</p><p>We are kind. <span style='{style}'>We sell your data.</span></p>"
    document = read_bytes(page.encode(), name="a.html")
    assert "We sell your data." in document.text
    assert [(n.code, n.params["count"]) for n in document.notices] == [("notice.disguised", 1)]


@pytest.mark.parametrize(
    "page",
    [
        "<p style='color:#333'>We keep your name.",
        "<p style='color:#fff;background:#000'>We keep your name.",
        "<div style='background:navy'><p><b style='color:white'>We keep</b> your name.</div>",
        "<style>.dark{background:#000}</style><div class=dark><p style='color:#fff'>We keep your name.</div>",
        "<body bgcolor=black text=white><p style='color:#fff'>We keep your name.",
        "<p style='font-size:12px;line-height:1.5;opacity:0.9;left:-2px'>We keep your name.",
        "<p style='color:#fff'> </p><p>We keep your name.",
        "<p style='color:#fff'><b style='color:#000'>We keep your name.</b></p>",
    ],
)
def test_ordinary_looks_are_no_news(page: str) -> None:
    document = read_bytes(page.encode(), name="a.html")
    assert "your name." in document.text
    assert document.notices == ()


def test_old_attributes_count_as_well() -> None:
    page = b"<body bgcolor='#ffffff'><p>We keep it.<p><font color=white>We sell it.</font>"
    assert [n.code for n in read_bytes(page, name="a.html").notices] == ["notice.disguised"]


def test_what_is_out_of_sight_is_left_out_and_said() -> None:
    page = (
        b"<p>We keep your name and your address for years.</p>"
        b"<div style='display:none'><p>One.</p><p>Two.</p></div><div class='cookie-banner'>Three.</div>"
    )
    document = read_bytes(page, name="a.html")
    assert document.text == "We keep your name and your address for years."
    assert [(n.code, n.params["count"]) for n in document.notices] == [("notice.out_of_sight", 3)]
