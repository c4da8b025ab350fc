"""Our labels in the twelve terms of OPP-115: the table, its exceptions, and the script over real JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from opp115 import BY_CATEGORY, BY_FINDING, LABELS, OF_TRACKING, TRACK, main, opp115

from reader import analyse
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.export.as_json import to_json
from reader.phrases import Phrases

FIRST, THIRD, CHOICE, RIGHTS, *_ = LABELS
SPECIAL = "International and Specific Audiences"


def test_every_category_has_a_label_and_every_label_a_source() -> None:
    assert set(BY_CATEGORY) == set(CATEGORIES)
    assert len(LABELS) == len(set(LABELS)) == 12
    assert set(BY_CATEGORY.values()) | {TRACK} == set(LABELS)
    assert set(BY_FINDING) <= set(FINDINGS)
    assert {name for name, kind in FINDINGS.items() if kind.category == "tracking"} == OF_TRACKING


@pytest.mark.parametrize(
    ("categories", "findings", "text", "labels"),
    [
        (set(), set(), "Welcome.", ()),
        (set(), set(), "Do not track dirt into our shop.", ()),
        ({"collection", "purpose"}, {"collects_data"}, "", (FIRST,)),
        ({"sharing", "transfer"}, {"shares_with_partners"}, "", (THIRD, SPECIAL)),
        ({"audiences"}, {"not_for_children"}, "", (SPECIAL,)),
        ({"rights", "contact"}, {"right_to_access"}, "", (RIGHTS, "Privacy Contact Information")),
        ({"legal"}, {"governing_law"}, "", ("Practice Not Covered",)),
        ({"scope"}, {"acceptance_by_use"}, "", ("Introductory/Generic",)),
        ({"tracking"}, set(), "Pixels.", (FIRST,)),
        ({"tracking"}, {"uses_cookies"}, "", (FIRST,)),
        ({"tracking"}, {"third_party_tracking"}, "", (THIRD,)),
        ({"tracking", "purpose"}, {"third_party_tracking", "uses_for_analytics"}, "", (FIRST, THIRD)),
        ({"tracking"}, {"uses_cookies", "third_party_tracking"}, "", (FIRST, THIRD)),
        ({"tracking"}, {"cookies_can_be_disabled"}, "", (CHOICE,)),
        ({"tracking", "choice"}, {"cookies_can_be_disabled", "uses_cookies"}, "", (FIRST, CHOICE)),
        ({"tracking"}, set(), "We do not respond to Do-Not-Track signals.", (TRACK,)),
        ({"tracking"}, set(), "Our site ignores DNT.", (TRACK,)),
        ({"tracking", "choice"}, {"uses_cookies"}, "On “do not track” none.", (FIRST, CHOICE, TRACK)),
        ({"choice"}, set(), "Send us a do not track request.", (CHOICE, TRACK)),
        ({"tracking"}, set(), "We do not track you.", (FIRST,)),
        ({"retention", "audiences"}, {"deletes_child_data"}, "", ("Data Retention", SPECIAL)),
    ],
)  # fmt: skip
def test_a_set_of_our_labels_becomes_theirs(
    categories: set[str], findings: set[str], text: str, labels: tuple[str, ...]
) -> None:
    assert opp115(categories, findings, text) == labels


def test_the_script_reads_what_the_reader_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "1. Data\n1.1 We collect your name and your e-mail address on registering.\n1.2 Have a nice day.\n"
    path = tmp_path / "a.json"
    path.write_text(to_json(analyse(text), Phrases.load("en")), "utf-8")
    assert main([str(path)]) == 0
    first, second = (line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert first[0] == str(path)
    assert first[2] == FIRST
    assert second[2] == "-"
    assert main(["--whole", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}\t{FIRST}\n"
