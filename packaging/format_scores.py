"""What survives in each format: ``format_scores.py [--corpus DIR]``.

Writes each seed policy as DOCX, ODT, RTF, EPUB, HTML and MHTML with the writers of this folder, reads it
again and prints, against the TXT: the character error rate, the change in clauses, and that in F1.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from document_writers import Para, docx, odt, rtf  # noqa: E402
from gold import gold_files, language_of, read_text, read_units, text_file  # noqa: E402
from page_writers import epub, html, mhtml  # noqa: E402
from scoring import Tally, score  # noqa: E402

from reader.analysis.pipeline import analyse  # noqa: E402
from reader.core.model import Analysis, Document  # noqa: E402
from reader.core.numbering import MarkerKind, read_marker  # noqa: E402
from reader.core.outline import outline  # noqa: E402
from reader.formats import read, read_bytes  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus"
WRITERS: dict[str, Callable[[list[Para]], bytes]] = {
    "docx": docx,
    "odt": odt,
    "rtf": rtf,
    "epub": epub,
    "html": lambda paras: html(paras, charset="utf-8").encode(),
    "mhtml": mhtml,
}
_BULLETS = re.compile(r"(?m)^\s*[•●▪■◦‣·*–—-]\s*")


def paragraphs(document: Document) -> list[Para]:
    """Return the lines of a text as a person would set them: headings, automatic numbers, lists, tables.

    A line that goes on with the sentence of the line above becomes a line of the same paragraph.
    """
    found = outline(document)
    levels = {section.span.start: section.level for section in found.sections if section.span}
    inside = [range(clause.span.start + 1, clause.span.end) for clause in found.clauses]
    counts: list[int] = []
    made: list[Para] = []
    end = 0
    for block in document.blocks:
        line = document.slice(block.span)
        follows = document.text[end : block.span.start].count("\n") == 1
        end = block.span.end
        if made and follows and not made[-1].cells and any(block.span.start in one for one in inside):
            made[-1] = replace(made[-1], lines=(*made[-1].lines, line))
        else:
            made.append(_para(line, levels.get(block.span.start, 0), counts))
    return made


def _para(line: str, heading: int, counts: list[int]) -> Para:
    if "\t" in line and not heading:
        return Para(cells=tuple(line.split("\t")))
    marker = read_marker(line)
    rest = line[marker.end :] if marker else line
    if marker and marker.kind is MarkerKind.BULLET and rest and not heading:
        return Para((rest,), bullet=True)
    if marker and marker.kind is MarkerKind.DECIMAL and (after := _counted(counts, marker.parts)):
        printed = "".join(f"{part}." for part in marker.parts)
        if line.startswith(printed + " "):
            counts[:] = after
            return Para((rest,), heading, number=len(marker.parts), printed=printed)
    return Para((line,), heading)


def _counted(counts: list[int], parts: tuple[int, ...]) -> list[int]:
    """Return the counts after ``parts`` where automatic numbering would print just these next, else []."""
    depth = len(parts)
    if len(counts) < depth - 1 or tuple(counts[: depth - 1]) != parts[:-1]:
        return []
    expected = counts[depth - 1] + 1 if len(counts) >= depth else 1
    return list(parts) if parts[-1] == expected else []


def error_rate(expected: str, found: str) -> float:
    """Return the share of characters that differ, white space and the shape of bullets aside."""
    first, second = (" ".join(_BULLETS.sub("• ", text).split()) for text in (expected, found))
    same = sum(
        size for _, _, size in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    )
    return (max(len(first), len(second)) - same) / len(first)


def categories_f1(gold: Path, found: Analysis) -> float:
    """Return the F1 of the categories of an analysis against the gold labels, all categories together."""
    tally = Tally()
    for one in score(read_text(gold), read_units(gold), found, language_of(gold)).categories.values():
        tally.add(one)
    return tally.f1


def main() -> int:
    """Print a row for each seed and format, and the worst of each format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    worst: dict[str, list[float]] = {name: [0.0, 0.0, 0.0, 0.0] for name in WRITERS}
    for gold in gold_files(parser.parse_args().corpus / "seeds"):
        whole = analyse(read(text_file(gold)))
        f1 = categories_f1(gold, whole)
        for name, write in WRITERS.items():
            data = write(paragraphs(whole.document))
            start = time.perf_counter()
            document = read_bytes(data)
            milliseconds = 1_000 * (time.perf_counter() - start)
            found = analyse(document)
            clauses = len(found.clauses) / len(whole.clauses) - 1
            row = (error_rate(whole.document.text, document.text), clauses, categories_f1(gold, found) - f1)
            codes = " ".join(notice.code for notice in document.notices)
            print(f"{gold.name.split('.gold')[0]:14} {name:6} CER {row[0]:7.2%} clauses {row[1]:+7.1%} "
                  f"F1 {row[2]:+.3f} {milliseconds:6.1f} ms {codes}")  # fmt: skip
            for at, value in enumerate((*map(abs, row), milliseconds)):
                worst[name][at] = max(worst[name][at], value)
    print("\n| format | CER | clauses | categories F1 | read in |\n| --- | --- | --- | --- | --- |")
    for name, (errors, clauses, f1, milliseconds) in worst.items():
        print(f"| {name.upper()} | {errors:.2%} | ± {clauses:.1%} | ± {f1:.3f} | {milliseconds:.0f} ms |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
