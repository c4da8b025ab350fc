"""The report of the scores, in Markdown: what was measured, on what, when and on which machine."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime

from scoring import BINS, Scores, Tally, calibration_error, macro, micro, united

from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, LANGUAGES, PRINTED_FACTS

Result = tuple[str, str, bool, dict[str, Scores]]  # name, about, counts, scores by language
HEAD = """# Scores

Written by `python3 packaging/dev.py score`; do not edit.
What the figures mean: [understanding.md](understanding.md).

Made on {date}, {machine}.
"""
EXPLAINED = """
F1 over all labels (micro) and its mean over the categories (macro). *Points*: lines of cards that rest on a
clause which the gold gives that finding. *Covered*: body units that a clause meets. *Policy*, *clauses*:
policies, and clauses of five words or more, whose language is named rightly. *ECE*: expected calibration
error of the categories' confidences, ten bins of equal width.
"""


def report(results: Sequence[Result]) -> str:
    """Return the whole report; sets that count are also taken together."""
    system, python = f"{platform.system()} {platform.machine()}", platform.python_version()
    machine = f"{system}, {os.cpu_count()} cores, Python {python}"
    parts = [
        HEAD.format(date=datetime.now(UTC).date().isoformat(), machine=machine),
        _data(results),
        EXPLAINED,
    ]
    parts.append(_overview(results))
    groups = [(name, scores) for name, _, counts, scores in results if not counts]
    together = {
        language: united(scores[language] for *_, counts, scores in results if counts and language in scores)
        for language in LANGUAGES
        if any(counts and language in scores for *_, counts, scores in results)
    }
    for name, scores in [("all but the samples", together), *groups] if together else groups:
        parts += [f"\n## {name[0].upper()}{name[1:]}: categories\n", _categories(scores)]
        parts += [f"\n## {name[0].upper()}{name[1:]}: reliability\n", _reliability(united(scores.values()))]
        parts += [f"\n## {name[0].upper()}{name[1:]}: facts\n", _labels(scores, "facts")]
        parts += [f"\n## {name[0].upper()}{name[1:]}: findings\n", _labels(scores, "findings")]
    return "\n".join(parts) + "\n"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in row) + " |" for row in lines)


def _data(results: Sequence[Result]) -> str:
    rows = []
    for name, about, _, scores in results:
        all_of = united(scores.values())
        by_language = ", ".join(f"{language} {one.documents}" for language, one in scores.items())
        rows.append([name, about, by_language, all_of.units, all_of.body, all_of.clauses])
    return _table(["data", "what it is", "policies", "units", "of them body", "clauses"], rows)


def _overview(results: Sequence[Result]) -> str:
    head = ["data", "language", "categories micro", "macro", "findings", "facts", "headings", "points",
            "covered", "policy", "clauses", "ECE"]  # fmt: skip
    rows = []
    counting = [scores for *_, counts, scores in results if counts]
    for name, _, _, scores in results:
        rows += [[name, language, *_figures(one)] for language, one in scores.items()]
        if len(scores) > 1:
            rows.append([f"**{name}**", "all", *_figures(united(scores.values()))])
    if len(counting) > 1:
        title = "**all but the samples**"
        for language in LANGUAGES:
            if any(language in scores for scores in counting):
                one = united(scores[language] for scores in counting if language in scores)
                rows.append([title, language, *_figures(one)])
        rows.append([title, "all", *_figures(united(one for scores in counting for one in scores.values()))])
    return _table(head, rows)


def _figures(scores: Scores) -> list[str]:
    return [
        f"{micro(scores.categories).f1:.3f}",
        f"{macro(scores.categories):.3f}",
        f"{micro(scores.findings).f1:.3f}",
        f"{micro(scores.facts).f1:.3f}",
        f"{scores.headings.f1:.3f}" if scores.headings.gold + scores.headings.shown else "–",
        f"{scores.points.precision:.3f} ({scores.points.shown})",
        f"{scores.covered}/{scores.body}",
        f"{scores.document_language.hits}/{scores.document_language.shown}",
        f"{scores.clause_language.precision:.3f} ({scores.clause_language.shown})",
        f"{calibration_error(scores.all_bins()):.3f}",
    ]


def _row(tally: Tally) -> list[str]:
    return [str(tally.gold), f"{tally.precision:.3f}", f"{tally.recall:.3f}", f"{tally.f1:.3f}"]


def _categories(scores: dict[str, Scores]) -> str:
    all_of = united(scores.values())
    rows = []
    for category in CATEGORIES:
        each = [one.categories[category] for one in scores.values()]
        cells = [f"{one.f1:.2f} ({one.gold})" if one.gold or one.shown else "–" for one in each]
        rows.append(
            [category, *_row(all_of.categories[category]),
             f"{calibration_error(all_of.bins[category]):.3f}", *cells]
        )  # fmt: skip
    head = ["category", "n", "precision", "recall", "F1", "ECE", *(f"{code}: F1 (n)" for code in scores)]
    return _table(head, rows)


def _labels(scores: dict[str, Scores], kind: str) -> str:
    tallies: dict[str, Tally] = getattr(united(scores.values()), kind)
    order = list(FINDINGS) if kind == "findings" else [*FACT_VALUES, *PRINTED_FACTS]
    rows = [[name, *_row(tallies[name])] for name in order if name in tallies]
    return _table([kind.removesuffix("s"), "n", "precision", "recall", "F1"], rows)


def _reliability(scores: Scores) -> str:
    rows = []
    for n, one in enumerate(scores.all_bins()):
        if one.pairs:
            told, held = one.confidence / one.pairs, one.right / one.pairs
            rows.append([f"{n / BINS:.1f}–{(n + 1) / BINS:.1f}", one.pairs, f"{told:.3f}", f"{held:.3f}"])
    error = calibration_error(scores.all_bins())
    return _table(["confidence", "labels", "mean confidence", "share right"], rows) + f"\n\nECE {error:.3f}"
