"""Check the training clauses: ``training_check.py``; ids, columns, near-duplicates, and the balance."""

from __future__ import annotations

import collections
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training_policies import labelled  # noqa: E402

from reader.core.codebook import CATEGORIES, FINDINGS, LANGUAGES  # noqa: E402

COLUMNS = 5
SHINGLE = 5  # letters
TOO_ALIKE = 0.85  # Jaccard of the letter shingles of two clauses


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled clause; ``where`` is its file and line, or its policy and place in it."""

    where: str
    language: str
    text: str
    categories: tuple[str, ...]
    findings: tuple[str, ...]
    heading: str
    lead: str
    in_policy: bool = False


def rows(folder: Path = ROOT / "resources" / "training") -> Iterator[Row]:
    """Yield every training clause, those of whole policies last in each language.

    Raises: ValueError for a line that cannot be read.
    """
    for language in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield from _single(language)
        yield from _in_policies(language)


def _single(folder: Path) -> Iterator[Row]:
    for path in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) != COLUMNS:
                raise ValueError(f"{path.name}:{number}: {len(cells)} columns")
            text, categories, findings, heading, lead = ("" if c == "-" else c for c in cells)
            where = f"{folder.name}/{path.name}:{number}"
            found = _ids(findings.split(","))
            yield Row(
                where,
                folder.name,
                text,
                _convention(_ids(categories.split(",")), found),
                found,
                heading,
                lead,
            )


def _in_policies(folder: Path) -> Iterator[Row]:
    for path in sorted((folder / "policies").glob("*.tsv")):
        for number, one in enumerate(labelled(path), 1):
            where = f"{folder.name}/policies/{path.name}#{number}"
            found = _ids(sorted(one.findings))
            categories = _convention(_ids(sorted(one.categories)), found)
            yield Row(where, folder.name, one.text, categories, found, one.heading, one.lead, in_policy=True)


def _convention(categories: tuple[str, ...], findings: tuple[str, ...]) -> tuple[str, ...]:
    """Apply rule of thumb 6: a consent that is simply assumed leaves the reader no choice."""
    others = {FINDINGS[f].category for f in findings if f in FINDINGS and f != "consent_assumed"}
    if "consent_assumed" in findings and "choice" not in others and len(categories) > 1:
        return tuple(c for c in categories if c != "choice")
    return categories


def _ids(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(one.strip() for one in parts if one.strip())


def problems(found: list[Row]) -> list[str]:
    """Return what is wrong with the rows, a line each; empty where nothing is."""
    said = []
    for row in found:
        if not row.text or row.language not in LANGUAGES:
            said.append(f"{row.where}: no text, or an unknown language")
        if unknown := (set(row.categories) - set(CATEGORIES)) | (set(row.findings) - set(FINDINGS)):
            said.append(f"{row.where}: unknown ids {sorted(unknown)}")
        elif lacking := [
            f for f in row.findings if f != "consent_assumed" and FINDINGS[f].category not in row.categories
        ]:
            said.append(f"{row.where}: the category is missing for {lacking}")
    return said + list(_near_duplicates(found))


def _near_duplicates(found: list[Row]) -> Iterator[str]:
    """Say which clauses of one language are nearly the same, by shared shingles of letters.

    Stock clauses may return in several whole policies, as they do in real ones.
    """
    index: dict[tuple[str, str], list[int]] = collections.defaultdict(list)
    shingles = []
    for n, row in enumerate(found):
        letters = "".join(ch for ch in row.text.casefold() if ch.isalnum())
        mine = {letters[i : i + SHINGLE] for i in range(max(1, len(letters) - SHINGLE + 1))}
        shared: collections.Counter[int] = collections.Counter()
        for shingle in mine:
            shared.update(index[row.language, shingle][-200:])
        for other, count in shared.most_common(3):
            alike = count / (len(mine) + len(shingles[other]) - count)
            if alike >= TOO_ALIKE and found[other].lead == row.lead and not row.in_policy:
                yield f"{row.where}: nearly the same as {found[other].where}"
        for shingle in mine:
            index[row.language, shingle].append(n)
        shingles.append(mine)


def balance(found: list[Row]) -> Iterator[str]:
    """Say how many clauses, and how many of each finding, every language has."""
    for language in LANGUAGES:
        mine = [row for row in found if row.language == language]
        counts = collections.Counter(f for row in mine for f in row.findings)
        rare = [f"{f} {counts[f]}" for f in FINDINGS if counts[f] < 25]
        plain = sum(not row.categories for row in mine)
        yield f"{language}: {len(mine)} clauses, {plain} plain, {sum(bool(r.lead) for r in mine)} list items"
        yield f"    findings below 25: {', '.join(rare) or 'none'}"


def main() -> int:
    """Print the problems and the balance; 1 where there is a problem."""
    found = list(rows())
    wrong = problems(found)
    print(*wrong, *balance(found), sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
