""" "At a glance" in the window: what a reader expects, what was looked for, and what named laws say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from ui_policies import SAMPLES

from reader.core.expectations import Answered
from reader.ui.expected_list import ExpectedList
from reader.ui.law_list import LawList
from reader.ui.window import MainWindow

Open = Callable[[Path], MainWindow]
POLICY = """Privacy policy

1. We collect your name and e-mail address when you order.
2. We use this data to deliver your order.
3. We keep your data as long as it is needed.
4. Under the GDPR you can ask us to delete your data.
5. We protect your data with encryption.
"""


@pytest.fixture
def window_with_gaps(open_policy: Open, tmp_path: Path) -> MainWindow:
    path = tmp_path / "gaps.txt"
    path.write_text(POLICY, "utf-8")
    return open_policy(path)


def part(window: MainWindow, kind: type[QWidget]) -> QWidget:
    assert window.cards.cards
    assert window.cards.overview is not None
    found = window.cards.overview.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def press(widget: QWidget, words: str) -> None:
    (button,) = (b for b in widget.findChildren(QPushButton, "link") if words in b.text())
    button.click()
    QApplication.processEvents()  # a layout shows its new rows later


def test_what_is_missing_is_seen_at_once_and_what_is_stated_on_demand(window_with_gaps: MainWindow) -> None:
    window, phrases = window_with_gaps, window_with_gaps.session.phrases
    analysis = window.session.analysis
    assert analysis is not None
    expected = {one.topic: one for one in analysis.overview.expected}
    assert expected["retention"].answered is Answered.VAGUE
    assert expected["complaint"].answered is Answered.NOT_FOUND
    assert expected["security"].answered is Answered.STATED
    widget = part(window, ExpectedList)
    names = {topic: phrases.text(f"expected.topic.{topic}.name") for topic in expected}
    stated = {topic for topic, one in expected.items() if one.answered is Answered.STATED}
    shown = texts(widget)
    assert {topic for topic, name in names.items() if name in shown} == set(expected) - stated
    assert phrases.text("expected.vague") in shown
    press(widget, phrases.text("expected.show_stated", n=len(stated)))
    assert {topic for topic, name in names.items() if name in texts(widget)} == set(expected)


def test_a_screen_reader_hears_topic_and_answer_together(window_with_gaps: MainWindow) -> None:
    phrases = window_with_gaps.session.phrases
    widget = part(window_with_gaps, ExpectedList)
    spoken = {label.accessibleName() for label in widget.findChildren(QLabel)}
    name = phrases.text("expected.topic.retention.name")
    assert f"{name}: {phrases.text('expected.vague')}" in spoken


def test_what_was_looked_for_folds_and_unfolds(window_with_gaps: MainWindow) -> None:
    window, phrases = window_with_gaps, window_with_gaps.session.phrases
    analysis = window.session.analysis
    assert analysis is not None
    widget = part(window, ExpectedList)
    sought = {phrases.looked_for(one) for one in analysis.overview.expected} - {""}
    assert not sought & set(texts(widget))
    press(widget, phrases.text("expected.sought"))
    assert sought <= set(texts(widget))
    press(widget, phrases.text("expected.sought"))
    assert not sought & set(texts(widget))


def test_a_reference_leads_to_the_clause(window_with_gaps: MainWindow) -> None:
    window = window_with_gaps
    analysis = window.session.analysis
    assert analysis is not None
    (retention,) = (one for one in analysis.overview.expected if one.topic == "retention")
    lookup = window.session.lookup
    assert lookup is not None
    wanted = lookup.references[retention.clauses[0]]
    button = next(
        b for b in part(window, ExpectedList).findChildren(QToolButton, "ref") if b.text() == wanted
    )
    button.click()
    assert window.session.selected == retention.clauses[0]
    assert button.isChecked()


def test_a_named_law_unfolds_with_its_articles(window_with_gaps: MainWindow) -> None:
    window, phrases = window_with_gaps, window_with_gaps.session.phrases
    analysis = window.session.analysis
    assert analysis is not None
    (law,) = analysis.overview.laws
    widget = part(window, LawList)
    assert phrases.law_about(law) in texts(widget)
    lines = {phrases.law_line(law, line) for line in law.lines}
    assert len(lines) > 10
    assert not lines & set(texts(widget))
    press(widget, phrases.text("law.show"))
    assert lines <= set(texts(widget))
    press(widget, phrases.text("law.show"))
    assert not lines & set(texts(widget))


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_the_report_of_a_repeal_follows_the_card_language(open_policy: Open, language: str) -> None:
    window = open_policy(SAMPLES / "tynchtyk.ky.txt")
    window.commands.choices.set_card_language(language)
    analysis = window.session.analysis
    assert analysis is not None
    (law,) = analysis.overview.laws
    widget = part(window, LawList)
    warned = {label.text() for label in widget.findChildren(QLabel, "watch")}
    assert warned == {window.session.phrases.law_about(law)}
    assert not widget.findChildren(QPushButton)
