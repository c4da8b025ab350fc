"""Set up, run and test Aiqyn: ``python3 packaging/dev.py COMMAND``. Needs nothing but Python 3.11."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LANGUAGES = ("kk", "ky", "ru", "en")

WORKERS = str(min(4, os.cpu_count() or 1))  # more would wait for each other's windows and memory
SHARED_OUT = ("pytest", "-n", WORKERS, "--dist", "loadfile")  # the tests of a file share what they make
INNER = "reader/core/*,reader/analysis/*"

CHECKS = (
    ("style", ("ruff", "check", ".")),
    ("format", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("spelling", ("typos",)),
    ("tests", (*SHARED_OUT, "--cov", "--cov-report=")),
    ("coverage of core and analysis", ("coverage", "report", f"--include={INNER}", "--fail-under=100")),
    ("coverage of all else", ("coverage", "report", f"--omit={INNER}", "--fail-under=90", "--skip-covered")),
)


def too_old() -> str:
    """Return what to do about a Python that is too old, or "" (this file must still parse there)."""
    if sys.version_info >= (3, 11):  # noqa: UP036 - an older Python is just what this is about
        return ""
    found = next(filter(shutil.which, ("python3.14", "python3.13", "python3.12", "python3.11")), "")
    remedy = f"Run it with {found}, which is here." if found else "Install one first, then run this again."
    return f"Aiqyn needs Python 3.11 or newer, and this is {sys.version.split()[0]}. {remedy}"


def call(command: list[str | Path], **variables: str) -> int:
    """Run a command in the project's folder with extra environment variables; return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **variables})


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample() -> Path:
    """Return the sample policy in the language of this computer, else the English one."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    language = spoken[:2].lower() if spoken[:2].lower() in LANGUAGES else "en"
    found = sorted((ROOT / "resources" / "samples").glob(f"*.{language}.*"))
    if not found:
        raise SystemExit(f"There is no sample policy for '{language}' in resources/samples.")
    return found[0]


def run(python: Path, files: list[str]) -> int:
    """Open the reader on ``files`` or a sample; without a display print their summaries instead."""
    wanted: list[str | Path] = [Path(name).absolute() for name in files] or [sample()]
    if has_display():
        return call([python, "-m", "reader", *wanted])
    print("No display here: this prints the summary instead of opening the window.", file=sys.stderr)
    return call([python, "-m", "reader", "summarize", *wanted])


def test(python: Path, pytest_arguments: list[str]) -> int:
    """Run every check, even after one has failed; return 0 only if all passed."""
    results = []
    for title, command in CHECKS:
        if pytest_arguments and "coverage" in title:
            continue  # of some tests it would say nothing
        arguments = ["pytest", *pytest_arguments] if title == "tests" and pytest_arguments else list(command)
        print(f"\n== {title}: {' '.join(arguments)}", flush=True)
        start = time.monotonic()
        start_with = [python.with_name(arguments.pop(0))] if title == "spelling" else [python, "-m"]
        code = call([*start_with, *arguments], QT_QPA_PLATFORM="offscreen")
        results.append((title, code, time.monotonic() - start))
    print()
    for title, code, seconds in results:
        print(f"{'passed' if code == 0 else 'FAILED'}  {title} ({seconds:.0f} s)")
    return int(any(code for _, code, _ in results))


def translate(python: Path) -> int:
    """Collect the window's English words into ``i18n/*.ts``; compile these into ``resources/i18n/*.qm``."""
    suffix = ".exe" if os.name == "nt" else ""
    lupdate, lrelease = (python.with_name(f"pyside6-{name}{suffix}") for name in ("lupdate", "lrelease"))
    sources = sorted(path.relative_to(ROOT) for path in (ROOT / "reader").rglob("*.py"))
    written = [Path("i18n", f"aiqyn_{language}.ts") for language in LANGUAGES if language != "en"]
    code = call([lupdate, *sources, "-no-obsolete", "-locations", "none", "-ts", *written])
    (ROOT / "resources" / "i18n").mkdir(parents=True, exist_ok=True)
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = Path("resources", "i18n", f"{source.stem}.qm")
        code = code or call([lrelease, "-silent", source.relative_to(ROOT), "-qm", target])
    return code


def parse(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Return the command and, for ``test``, the arguments meant for pytest."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run and test Aiqyn.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run_parser = commands.add_parser("run", help="open the reader on FILE or a sample policy")
    run_parser.add_argument("files", nargs="*", metavar="FILE")
    commands.add_parser("test", help="check style, types and tests; further arguments go to pytest")
    screenshots = commands.add_parser("screenshots", help="write pictures of window and dialogs into DIR")
    screenshots.add_argument("folder", metavar="DIR", nargs="?")
    bench = commands.add_parser("bench", help="measure start, analysis, window, formats and acts")
    bench.add_argument("what", nargs="*", metavar="start|clauses|gaps|exports|filter|memory|open|acts|others")
    bench.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    score = commands.add_parser("score", help="score on policies with gold labels and write docs/scores.md")
    score.add_argument("folders", nargs="*", metavar="GOLD_DIR", help="score and print these alone")
    commands.add_parser("train", help="train the models on resources/training (installs scikit-learn)")
    build = commands.add_parser("build", help="make packages in dist/ and try each")
    build.add_argument("targets", nargs="+", choices=("wheel", "sdist", "bundle", "deb", "appimage"))
    build.add_argument("--twice", action="store_true", help="make each twice and compare the bytes")
    commands.add_parser("translate", help="refresh i18n/*.ts and compile resources/i18n/*.qm")
    known, rest = parser.parse_known_args(arguments)
    if rest and known.command not in ("test", "screenshots"):
        parser.error(f"unknown arguments: {' '.join(rest)}")
    return known, rest


def main(arguments: list[str]) -> int:
    """Prepare this machine, then do what was asked; return the exit code."""
    complaint = too_old()
    if complaint:
        print(complaint, file=sys.stderr)
        return 1
    options, rest = parse(arguments)
    import environment
    import system_packages

    showing = options.command == "run" and has_display()
    if not system_packages.prepare(making_venv=not environment.usable(VENV), showing=showing):
        return 1
    if not environment.prepare(ROOT, VENV):
        return 1
    python = environment.python_of(VENV)
    call([python, "packaging/compile_tables.py"])
    call([python, "-m", "compileall", "-q", "reader"])  # the reading process may write nothing, not even this
    if options.command == "run":
        return run(python, options.files)
    if options.command == "test":
        return test(python, rest)
    if options.command == "screenshots":
        folder = [Path(options.folder).absolute()] if options.folder else []
        return call([python, "packaging/screenshots.py", *folder, *rest], QT_QPA_PLATFORM="offscreen")
    if options.command == "bench":
        return call([python, "packaging/bench.py", *options.what, *(["--write"] if options.write else [])])
    if options.command == "score":
        return call([python, "packaging/score.py", *(Path(name).absolute() for name in options.folders)])
    if options.command == "train":
        return environment.install_group(ROOT, VENV, "train") or call([python, "packaging/train.py"])
    if options.command == "build":
        code = environment.install_group(ROOT, VENV, "build")
        return code or call([python, "packaging/packages.py", *options.targets, *["--twice"] * options.twice])
    return translate(python)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
