"""The analysis on a local Dask cluster: what is written, what a bad file does, what is not made again."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
NEEDED = ("dask", "distributed", "pyarrow")
POLICY = "1. We collect your name and e-mail.\n2. We never sell your data. It is kept {n} days.\n"
PROGRAM = """
import sys
from pathlib import Path
from distributed import LocalCluster
from reader.cluster import main

if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        code = main([*sys.argv[1:], "--scheduler", cluster.scheduler_address, "--part", "3"])
    sys.exit(code)
"""

needs_dask = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in NEEDED),
    reason="the extra aiqyn[cluster] is not here",
)


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    folder = tmp_path / "policies"
    (folder / "more").mkdir(parents=True)
    for n in range(1, 8):
        (folder / ("more" if n % 2 else "") / f"policy-{n}.txt").write_text(POLICY.format(n=n), "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def analysed(tmp_path: Path, policies: Path, *, cluster: bool = False) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "on_a_cluster.py"
    script.write_text(PROGRAM, "utf-8")
    start = [str(script)] if cluster else ["-m", "reader.cluster", "--part", "3"]
    return subprocess.run(
        [sys.executable, *start, str(policies), str(tmp_path / "out")], cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=180,
    )  # fmt: skip


def rows(folder: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet

    tables = [pyarrow.parquet.read_table(path).to_pylist() for path in sorted(folder.glob("*.parquet"))]
    return sorted(
        (row for table in tables for row in table), key=lambda row: (row["path"], row.get("start", 0))
    )


@needs_dask
def test_a_cluster_writes_policies_and_clauses(tmp_path: Path, policies: Path) -> None:
    done = analysed(tmp_path, policies, cluster=True)
    assert done.returncode == 1, done.stderr
    assert "7 read, 1 not read" in done.stderr.splitlines()  # the cluster may say more, when it ends
    found = rows(tmp_path / "out" / "policies")
    assert [row["error"] for row in found if row["error"]] == ["error.empty"]
    assert [row["language"] for row in found if not row["error"]] == ["en"] * 7
    clauses = rows(tmp_path / "out" / "clauses")
    assert len({row["path"] for row in clauses}) == 7
    sold = [row for row in clauses if "never sell" in row["text"]]
    assert len(sold) == 7
    assert all("does_not_sell" in row["findings"] for row in sold)
    for row in clauses:
        text = POLICY.format(n=Path(row["path"]).stem[-1])
        assert row["text"] in text[row["start"] : row["end"]]


@needs_dask
def test_processes_here_give_the_same_and_make_only_what_is_new(tmp_path: Path, policies: Path) -> None:
    assert analysed(tmp_path, policies).returncode == 1
    first = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.parquet")}
    assert len(first) == 6
    (policies / "zzz.txt").write_text(POLICY.format(n=99), "utf-8")  # sorts last: one part is another
    done = analysed(tmp_path, policies)
    assert "8 read, 1 not read" in done.stderr.splitlines()
    second = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*.parquet")}
    assert len(second) == 6
    assert len(set(first.items()) & set(second.items())) == 4
    assert len(rows(tmp_path / "out" / "policies")) == 9


def test_the_program_itself_knows_nothing_of_clusters() -> None:
    named = [path for path in (ROOT / "reader").rglob("*.py") if "reader.cluster" in path.read_text("utf-8")]
    assert [path.name for path in named] == ["cluster.py"]
