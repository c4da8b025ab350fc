"""The order of the house: who may import whom, Qt in one place, and no network anywhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "reader"
ALLOWED = {  # layer -> other layers of reader/ it may import
    "core": set(),
    "resources": set(),
    "phrases": {"core", "resources"},
    "comparison_words": {"core", "phrases"},
    "files": {"core"},
    "display": set(),
    "table_words": {"core", "phrases"},
    "formats": {"core", "files"},
    "analysis": {"core", "resources"},
    "letters": {"core", "phrases", "resources"},
    "export": {"core", "phrases", "comparison_words", "table_words"},
    "store": {"core"},
    "ui": {"core", "analysis", "letters", "phrases", "comparison_words", "table_words", "store", "resources"},
    "__init__": {"core", "formats", "analysis"},
    "process": {"core", "formats", "analysis", "resources"},
    "belief": {"core", "phrases"},
    "recognising": {"core", "files", "process", "belief"},
    "engine": {"core", "files", "process", "belief", "recognising"},
    "cli": {
        "core",
        "display",
        "files",
        "formats",
        "analysis",
        "letters",
        "export",
        "phrases",
        "store",
        "resources",
    },
    "exporting": {"core", "export", "phrases", "ui"},
    "app": {
        "letter_files",
        "core",
        "formats",
        "engine",
        "exporting",
        "phrases",
        "store",
        "resources",
        "ui",
        "writing",
    },
    "check": {"app", "engine", "exporting", "phrases", "process", "resources", "store", "ui", "writing"},
    "writing": {"core", "exporting", "process", "store"},
    "letter_files": {"core", "export", "exporting", "phrases", "store", "ui"},
    "cluster": {"__init__", "core", "cli"},
    "__main__": {
        "display",
        "cli",
        "app",
        "check",
        "engine",
        "exporting",
        "process",
        "core",
        "phrases",
        "recognising",
        "ui",
        "writing",
    },
}
QT_MAY_LIVE_IN = {"ui", "app", "check"}
NETWORK = (
    "socket",
    "ssl",
    "urllib.request",
    "http",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "asyncio",
    "xmlrpc",
    "webbrowser",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
)
MODULES = sorted(ROOT.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write absolute imports, so that this test can read them"
            assert node.module is not None
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_follow_the_order_of_the_house(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0].removesuffix(".py")
    assert layer in ALLOWED, f"{path}: name the layer in this test and in docs/architecture.md"
    for name in imported(path):
        head, _, rest = name.partition(".")
        assert not any(name == bad or name.startswith(bad + ".") for bad in NETWORK), f"{path}: {name}"
        if head in {"PySide6", "shiboken6"}:
            assert layer in QT_MAY_LIVE_IN, f"{path}: Qt outside ui/ and app.py"
        if head == "reader" and rest:
            other = rest.split(".")[0]
            if other in ALLOWED or (ROOT / other).exists():
                assert other == layer or other in ALLOWED[layer], f"{path}: {layer} -> {other}"


def test_core_needs_only_the_standard_library() -> None:
    import sys

    for path in (ROOT / "core").rglob("*.py"):
        for name in imported(path):
            head = name.split(".")[0]
            assert head == "reader" or head in sys.stdlib_module_names, f"{path}: {name}"
            assert head not in {"pathlib", "os", "io", "sqlite3"}, f"{path}: core knows no files"
