"""Make packages and try each where nothing of this tree helps it: ``packages.py [--twice] TARGET…``.

Everything ends in ``dist/``. The date inside is that of the last commit (or SOURCE_DATE_EPOCH), so that two
builds of one commit can be compared; what each weighs is printed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parent.parent
DIST, WORK = ROOT / "dist", ROOT / "build"
TARGETS = ("wheel", "sdist", "bundle", "deb", "appimage")
CANCEL_IN_KAZAKH = "Бас тарту"


class Failed(Exception):
    """A package could not be made, or does not do what it must; the message says what."""


def main(targets: Sequence[str], *, twice: bool = False) -> int:
    """Make what is asked for, in that order; return 0 if all of it was made and works.

    ``twice`` makes each file a second time and asks for the very same bytes.
    """
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("SOURCE_DATE_EPOCH", date_of_commit())
    os.environ["PYTHONHASHSEED"] = "0"  # the order in which a set is written must not change
    DIST.mkdir(exist_ok=True)
    for target in targets:
        print(f"== {target}", flush=True)
        try:
            made = build(target)
            if twice and made.is_file():
                compare_with_second(target, made)
        except (Failed, subprocess.CalledProcessError) as error:
            print(f"FAILED  {target}: {error}", file=sys.stderr)
            return 1
        print(f"made and tried: {made.relative_to(ROOT)}, {megabytes(made):.1f} MB", flush=True)
    return 0


def build(target: str) -> Path:
    """Make one package, try it, and return where it is. Raises: Failed, CalledProcessError."""
    if target == "wheel":
        return tried_wheel(wheel(DIST))
    if target == "sdist":
        return tried_sdist(sdist(DIST))
    if target == "bundle":
        return tried_bundle(bundle())
    if target == "appimage":
        import linux_tree

        made = linux_tree.app_dir(tried_bundle(bundle()), DIST)
        try_program([DIST / "Aiqyn.AppDir" / "AppRun"])
        return made
    import debian_package

    return debian_package.build(tried_bundle(bundle()), DIST)


def compare_with_second(target: str, made: Path) -> None:
    """Make a package again and compare. Raises: Failed."""
    first = made.read_bytes()
    bundle.cache_clear()
    if build(target).read_bytes() != first:
        raise Failed("the second is not the same as the first")
    print("made a second time: the same bytes")


def date_of_commit() -> str:
    """Return the seconds of the last commit, or those of the newest of our files where there is no git."""
    asked = ["git", "log", "-1", "--format=%ct"]
    found = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    if found.returncode == 0 and found.stdout.strip():
        return found.stdout.strip()
    return str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files beneath a folder, in MB (10⁶ bytes)."""
    files: Iterator[Path] = path.rglob("*") if path.is_dir() else iter([path])
    return sum(one.lstat().st_size for one in files if one.is_file() and not one.is_symlink()) / 1e6


def wheel(folder: Path, root: Path = ROOT) -> Path:
    """Make the wheel of the tree at ``root``."""
    return _hatchling("build_wheel", folder, root)


def sdist(folder: Path) -> Path:
    """Make the archive of the sources."""
    return _hatchling("build_sdist", folder, ROOT)


def _hatchling(function: str, folder: Path, root: Path) -> Path:
    program = f"import sys; from hatchling.build import {function}; print({function}(sys.argv[1]))"
    done = run([sys.executable, "-c", program, folder], cwd=root)
    return folder / done.splitlines()[-1]


def tried_wheel(made: Path) -> Path:
    """Install a wheel with all it needs in a fresh environment and try it there."""
    with tempfile.TemporaryDirectory(prefix="aiqyn-wheel-") as folder:
        venv.create(folder, with_pip=True)
        python = environment.python_of(Path(folder))
        run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", made])
        print(f"installed, with Qt: {megabytes(Path(folder)):.0f} MB")
        run([python, "-I", "-c", f"import reader, sys; assert reader.__file__.startswith({folder!r})"])
        try_program([python.with_name(f"aiqyn{python.suffix}")])
    return made


def tried_sdist(made: Path) -> Path:
    """Build a wheel from the unpacked archive: it must be the very wheel that this tree gives."""
    with tempfile.TemporaryDirectory(prefix="aiqyn-sdist-") as folder:
        with tarfile.open(made) as archive:
            archive.extractall(folder, filter="data")
        (tree,) = Path(folder).iterdir()
        outcomes = [wheel(Path(tempfile.mkdtemp(dir=folder)), root).read_bytes() for root in (tree, ROOT)]
        if outcomes[0] != outcomes[1]:
            raise Failed("the archive of the sources gives another wheel than this tree")
    return made


@cache
def bundle() -> Path:
    """Freeze the program into one folder."""
    work, target = WORK / "pyinstaller", DIST / "aiqyn"
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", work]
    run([sys.executable, "-m", "PyInstaller", *options, ROOT / "packaging" / "aiqyn.spec"])
    if strip := shutil.which("strip") if sys.platform.startswith("linux") else None:
        own = [*target.glob("_internal/libpython*"), *target.glob("_internal/python3*/lib-dynload/*.so")]
        run(
            [strip, "--strip-unneeded", *own]
        )  # three quarters of a Python that somebody compiled are symbols
    return target


def tried_bundle(made: Path) -> Path:
    """Try the frozen program as it stands."""
    try_program([made / ("aiqyn.exe" if os.name == "nt" else "aiqyn")])
    return made


def try_program(command: Sequence[str | Path]) -> None:
    """Ask an installed program for its version, a summary and its own check. Raises: Failed."""
    with tempfile.TemporaryDirectory(prefix="aiqyn-try-") as home:
        own = {"HOME": home, "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
        own |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        policy = next((ROOT / "resources" / "samples").glob("*.ky.*"))
        version = run([*command, "--version"], cwd=Path(home), variables=own)
        summary = run([*command, "summarize", policy, "--lang", "ky"], cwd=Path(home), variables=own)
        found = json.loads(run([*command, "--self-check"], cwd=Path(home), variables=own))
        left = [path.name for path in Path(home).rglob("*") if path.is_file()]
    if version != f"aiqyn {found['version']}\n" or "Кыскача" not in summary:
        raise Failed(f"it says {version!r} of itself and {summary[:80]!r} of a policy")
    if found["cancel"].replace("&", "") != CANCEL_IN_KAZAKH:
        raise Failed(f"its Cancel button says {found['cancel']!r} in Kazakh: Qt's own words are missing")
    if not all(found.values()):
        raise Failed(f"its own check found {found}")
    if left:
        raise Failed(f"its own check left {left} behind")
    print(f"its own check: {json.dumps(found, ensure_ascii=False)}")


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, variables: dict[str, str] | None = None) -> str:
    """Run a command and return its standard output. Raises: Failed with what it said."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    asked = sys.argv[1:]
    sys.exit(main([one for one in asked if one != "--twice"] or TARGETS, twice="--twice" in asked))
