"""Our labels in the twelve terms of OPP-115: ``opp115.py [--whole] FILE.json…``.

The files are those of ``aiqyn summarize --to json``. Prints a line a clause: file, clause id, and its labels
joined with "|" ("-" for none); with ``--whole`` a line a file, with the labels of all its clauses, as for a
segment that was summarized alone. The corpus (Wilson et al., ACL 2016) is not part of the project, and no
figure of ours was measured on it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from typing import Any

FIRST, THIRD = "First Party Collection/Use", "Third Party Sharing/Collection"
CHOICE, RIGHTS = "User Choice/Control", "User Access, Edit and Deletion"
TRACK, SPECIAL = "Do Not Track", "International and Specific Audiences"
LABELS = (
    FIRST,
    THIRD,
    CHOICE,
    RIGHTS,
    "Data Retention",
    "Data Security",
    "Policy Change",
    TRACK,
    SPECIAL,
    "Introductory/Generic",
    "Practice Not Covered",
    "Privacy Contact Information",
)
BY_CATEGORY = {
    "scope": "Introductory/Generic",
    "collection": FIRST,
    "purpose": FIRST,
    "tracking": FIRST,  # unless its findings say otherwise, see below
    "sharing": THIRD,
    "transfer": SPECIAL,
    "choice": CHOICE,
    "rights": RIGHTS,
    "retention": "Data Retention",
    "security": "Data Security",
    "audiences": SPECIAL,
    "changes": "Policy Change",
    "legal": "Practice Not Covered",
    "contact": "Privacy Contact Information",
}
BY_FINDING = {  # beside the label of the category
    "third_party_tracking": THIRD,
    "cookies_can_be_disabled": CHOICE,
    "disabling_breaks_site": CHOICE,
}
OF_TRACKING = {"uses_cookies", "third_party_tracking", "cookies_can_be_disabled", "disabling_breaks_site"}
# The signal by its name, not "we do not track you".
_DO_NOT_TRACK = re.compile(
    r"\bDo[ -]Not[ -]Track\b|\bDO[ -]NOT[ -]TRACK\b|\b[Dd]o-not-track\b|[“\"'‘«][Dd]o not track\b|\bDNT\b"
    r"|\b[Dd]o not track (?:browser )?(?:signal|request|header|setting|preference|feature|option|mechanism)"
)


def opp115(categories: Set[str], findings: Set[str], text: str) -> tuple[str, ...]:
    """Return the labels of a clause in the order of `LABELS`; () where it has no category.

    ``text`` is needed for Do Not Track alone: no finding of ours is about that signal.
    """
    found = {BY_CATEGORY[category] for category in categories - {"tracking"}}
    found |= {BY_FINDING[finding] for finding in findings if finding in BY_FINDING}
    signal = bool(categories) and bool(_DO_NOT_TRACK.search(text))
    if signal:
        found.add(TRACK)
    if "tracking" in categories and _by_the_site_itself(findings, signal=signal):
        found.add(BY_CATEGORY["tracking"])
    return tuple(label for label in LABELS if label in found)


def _by_the_site_itself(findings: Set[str], *, signal: bool) -> bool:
    """Tell whether a tracking clause speaks of the site's own tracking.

    It does where it says so or nothing else; not where it only tells of others who track, of switching
    cookies off, or of the signal.
    """
    said = findings & OF_TRACKING
    return "uses_cookies" in said or (not said and not signal)


def of_clause(clause: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the labels of one clause of the JSON export."""
    categories = {category["id"] for category in clause["categories"]}
    return opp115(categories, set(clause["findings"]), clause["text"])


def of_all(clauses: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the labels that any of the clauses has."""
    found = {label for clause in clauses for label in of_clause(clause)}
    return tuple(label for label in LABELS if label in found)


def main(arguments: list[str]) -> int:
    """Print the labels of the files' clauses."""
    parser = argparse.ArgumentParser(prog="opp115.py", description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.json")
    parser.add_argument("--whole", action="store_true", help="one line a file instead of one a clause")
    options = parser.parse_args(arguments)
    for path in options.files:
        clauses = json.loads(path.read_text("utf-8"))["clauses"]
        if options.whole:
            print(path, "|".join(of_all(clauses)) or "-", sep="\t")
            continue
        for clause in clauses:
            print(path, clause["id"], "|".join(of_clause(clause)) or "-", sep="\t")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
