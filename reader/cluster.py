"""The same analysis for millions of policies, on a Dask cluster: ``python -m reader.cluster POLICIES… OUT``.

Needs the extra ``aiqyn[cluster]``; nothing else of the reader imports this module. Unlike the rest it may use
a network, which is Dask's: it speaks to the scheduler that you name and to nobody else.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader import __version__

if TYPE_CHECKING:
    from reader.core.model import Analysis

POLICIES, CLAUSES = "policies", "clauses"
FILES_A_PART = 200


def main(argv: Sequence[str] | None = None) -> int:
    """Analyse what the arguments name; print how many policies were read; return 1 where one was not."""
    parser = argparse.ArgumentParser(prog="python -m reader.cluster", description=__doc__.split("\n")[0])
    parser.add_argument("sources", nargs="+", metavar="POLICIES", help="files or folders")
    parser.add_argument("out", metavar="OUT", help="folder for the Parquet files, seen by every worker")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a running cluster; else processes here")
    parser.add_argument("--part", type=int, default=FILES_A_PART, metavar="N", help="files in a part")
    asked = parser.parse_args(argv)
    paths = sorted({str(path.resolve()) for name in asked.sources for path in _files(Path(name))})
    read, failed = to_parquet(paths, Path(asked.out), scheduler=asked.scheduler, files_a_part=asked.part)
    print(f"{read} read, {failed} not read", file=sys.stderr)
    return int(failed > 0)


def to_parquet(
    paths: Sequence[str], out: Path, *, scheduler: str | None = None, files_a_part: int = FILES_A_PART
) -> tuple[int, int]:
    """Analyse files and write two data sets beneath ``out``; return how many were read, and not read.

    ``policies`` has a row for each file, with the code of its error where it could not be read, ``clauses``
    one for each clause; ``path`` joins them. Positions are code points of the policy's text. Files and
    ``out`` must be where every worker sees them. A part that is there already is not made again, as long as
    its files and this version are the same; parts of other files are removed.
    """
    import dask.bag

    cut = [tuple(paths[n : n + files_a_part]) for n in range(0, len(paths), files_a_part)]
    named = [(_name(part), part) for part in cut]
    for kind in (POLICIES, CLAUSES):
        (out / kind).mkdir(parents=True, exist_ok=True)
        for old in set((out / kind).glob("*.parquet")) - {
            out / kind / f"{name}.parquet" for name, _ in named
        }:
            old.unlink()
    if not named:
        return 0, 0
    counts = dask.bag.from_sequence(named, partition_size=1).map(_write_part, str(out))
    if scheduler is None:
        found = counts.compute(scheduler="processes")
    else:
        from distributed import Client

        with Client(scheduler) as client:
            found = client.compute(counts, sync=True)
    return sum(read for read, _ in found), sum(failed for _, failed in found)


def _files(path: Path) -> Iterable[Path]:
    from reader.cli.many import policies_in

    return policies_in(path) if path.is_dir() else [path]


def _name(part: Sequence[str]) -> str:
    """Return what names a part: its files, their dates and sizes, and this version."""
    digest = hashlib.sha256(__version__.encode())
    for path in part:
        status = os.stat(path) if os.path.exists(path) else None  # noqa: PTH110, PTH116 - of millions
        digest.update(
            f"\0{path}\0{status and (status.st_mtime_ns, status.st_size)}".encode("utf-8", "surrogateescape")
        )
    return digest.hexdigest()[:24]


def _write_part(named: tuple[str, Sequence[str]], out: str) -> tuple[int, int]:
    """Read the files of a part and write its tables, unless they are there; runs on a worker."""
    import pyarrow.parquet

    name, paths = named
    targets = {kind: Path(out, kind, f"{name}.parquet") for kind in (POLICIES, CLAUSES)}
    if not all(target.exists() for target in targets.values()):
        policies: list[dict[str, Any]] = []
        clauses: list[dict[str, Any]] = []
        for path in paths:
            policies.append(_read(path, clauses))
        for kind, rows in ((CLAUSES, clauses), (POLICIES, policies)):
            table = pyarrow.Table.from_pylist(rows, schema=_schemas()[kind])
            unfinished = targets[kind].with_suffix(f".{os.getpid()}.unfinished")
            pyarrow.parquet.write_table(table, unfinished, compression="zstd")
            unfinished.replace(targets[kind])
    errors = pyarrow.parquet.read_table(targets[POLICIES], columns=["error"])["error"]
    return errors.null_count, len(errors) - errors.null_count


def _read(path: str, clauses: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the row of a policy and add those of its clauses."""
    from reader import analyse
    from reader.core.errors import DocumentError, ReaderError

    try:
        analysis = analyse(Path(path))
    except ReaderError as error:
        return {"path": path, "error": error.code}
    except Exception:  # noqa: BLE001 - whatever a library does to one file of millions, the others are read
        return {"path": path, "error": DocumentError.code}
    clauses.extend(_clauses(path, analysis))
    document = analysis.document
    return {
        "path": path, "sha256": document.sha256, "title": document.title, "language": analysis.language,
        "characters": len(document.text), "is_policy": analysis.is_policy,
        "notices": [notice.code for notice in analysis.notices],
    }  # fmt: skip


def _clauses(path: str, analysis: Analysis) -> Iterator[dict[str, Any]]:
    for clause in analysis.clauses:
        labels = analysis.labels[clause.id]
        yield {
            "path": path,
            "clause": clause.id,
            "number": clause.number,
            "start": clause.span.start,
            "end": clause.span.end,
            "text": clause.text,
            "categories": [label.id for label in labels.categories],
            "findings": [finding.id for finding in labels.said],
            "facts": [
                {"type": fact.type, "value": fact.value, "denied": fact.denied} for fact in labels.facts
            ],
        }


def _schemas() -> dict[str, Any]:
    import pyarrow as pa

    words = pa.list_(pa.string())
    fact = pa.struct({"type": pa.string(), "value": pa.string(), "denied": pa.bool_()})
    return {
        POLICIES: pa.schema({
            "path": pa.string(), "error": pa.string(), "sha256": pa.string(), "title": pa.string(),
            "language": pa.string(), "characters": pa.int64(), "is_policy": pa.bool_(), "notices": words,
        }),
        CLAUSES: pa.schema({
            "path": pa.string(), "clause": pa.string(), "number": pa.string(), "start": pa.int64(),
            "end": pa.int64(), "text": pa.string(), "categories": words, "findings": words,
            "facts": pa.list_(fact),
        }),
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
