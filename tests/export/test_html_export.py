"""The HTML export: well formed, linked both ways, self-contained, and inert whatever the policy says."""

import tomllib
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from reader.core.model import Analysis, Notice
from reader.export.as_html import POLICY, to_html
from reader.export.html_style import COLOURS, STYLE
from reader.export.summary import shown
from reader.phrases import Phrases
from reader.resources import resource

VOID = {"meta", "br", "hr", "img", "input", "link"}
TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "footer",
    "section",
    "h1",
    "h2",
    "h3",
}
TAGS |= {"form", "input", "label", "button"}  # of the filter; nothing is sent
TAGS |= {"p", "ul", "li", "dl", "dt", "dd", "div", "span", "a", "b", "bdi"}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "role", "aria-label"}
ATTRIBUTES |= {"aria-hidden", "type", "for", "form", "checked"}


class Page(HTMLParser):
    """What a page consists of; fails on a tag that is not closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.headings: list[int] = []
        self.comments = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
        if tag in {"h1", "h2", "h3"}:
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments += 1

    def values(self, name: str) -> list[str]:
        return [value for key, value in self.attributes if key == name]


def test_it_is_well_formed_and_says_its_language(analysis: Analysis, phrases: Phrases) -> None:
    html = to_html(analysis, phrases)
    page = Page(html)
    assert page.open == []
    assert html.startswith(f'<!DOCTYPE html>\n<html lang="{phrases.language}">')
    assert POLICY == "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in html


def test_it_says_all_of_the_summary(analysis: Analysis, phrases: Phrases) -> None:
    words = " ".join(" ".join(Page(to_html(analysis, phrases)).words).split())
    points = [point for card in analysis.cards for point in card.points]
    for sentence in (
        *phrases.overview_lines(analysis.overview),
        *(phrases.point(point, operator="Aqbota shop") for point in points),
        *(phrases.gist(card.gist) for card in analysis.cards),
        phrases.category("sharing"),
        "We sell nothing to anybody.",
    ):
        assert sentence in words


def test_headings_leave_out_no_level(analysis: Analysis, english: Phrases) -> None:
    levels = Page(to_html(analysis, english)).headings
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_leads_to_an_anchor_of_the_page(analysis: Analysis, english: Phrases) -> None:
    page = Page(to_html(analysis, english))
    anchors, links = page.values("id"), page.values("href")
    assert len(anchors) == len(set(anchors))
    assert {link.removeprefix("#") for link in links} <= set(anchors)
    assert {f"#clause-{n}" for n in (1, 3, 4)} <= set(links)
    assert {"#section-1", "#section-2"} <= set(links)


def test_data_that_is_denied_is_not_shown_as_a_fact(analysis: Analysis, english: Phrases) -> None:
    html = to_html(analysis, english)
    health = next(f for f in analysis.labels["c1"].facts if f.denied)
    assert f"<dd><bdi>{english.value(analysis.labels['c0'].facts[0])}</bdi></dd>" in html
    assert english.value(health) not in html.replace("health data.", "")


def test_notices_are_shown(make_analysis, english: Phrases) -> None:
    notice = Notice("notice.not_policy")
    assert english.notice(notice) in " ".join(Page(to_html(make_analysis(notices=(notice,)), english)).words)


def test_hostile_words_stay_words(hostile_analysis: Analysis, english: Phrases) -> None:
    html = to_html(hostile_analysis, english)
    page = Page(html)
    assert page.open == []
    assert page.comments == 0
    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert all(href.startswith("#") for href in page.values("href"))
    assert shown(hostile_analysis.document.title) in page.words
    assert shown(hostile_analysis.clauses[2].text) in page.words
    assert not set(html) & set("\x00\x1b\u202e\u202c\u2067")


def test_it_fetches_nothing(analysis: Analysis, english: Phrases) -> None:
    html = to_html(analysis, english)
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert not {"script", "link", "img", "iframe", "object"} & set(Page(html).tags)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_are_those_of_the_window_and_readable(theme: str) -> None:
    which = ["light", "dark"].index(theme)
    colours = tomllib.loads(resource(f"themes/{theme}.toml").read_text("utf-8"))
    assert {name: pair[which] for name, pair in COLOURS.items()} == {
        name: (colours["bars"][name], colours["tints"][name]) for name in colours["bars"]
    }
    names = STYLE.split("prefers-color-scheme: dark")[which]
    shown_on = ("window", "card")
    words = ("text", "muted", "accent", "watch", "good")
    own = {name: names.split(f"--{name}: ")[1][:7] for name in (*shown_on, *words)}
    for name in words:
        assert all(contrast(own[name], own[ground]) >= 4.5 for ground in shown_on)
    for _, tint in (pair[which] for pair in COLOURS.values()):
        assert contrast(own["text"], tint) >= 4.5
