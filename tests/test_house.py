"""The size of our files and functions, no host that we could speak to, and a wheel that holds everything."""

import ast
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from xml.etree import ElementTree

import pytest

import reader

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "reader").rglob("*.py"))
LINES_A_FILE, LINES_A_FUNCTION, LINES_OF_NINE_IN_TEN = 250, 60, 30
EXCEPTIONS: dict[str, str] = {}  # "reader/x.py" or "reader/x.py::function" -> the argument for its length
NAMESPACES = {  # names in XML and of vocabularies; nothing is fetched from there
    *("www.w3.org", "w3id.org", "purl.org"),
    *("schemas.openxmlformats.org", "schemas.microsoft.com"),  # parts of a Word document
    "ns.adobe.com",  # properties of a PDF
}
HOST = re.compile(r"(?:https?|wss?|ftp)://([\w.-]*\w)")


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{path.relative_to(ROOT).as_posix()}::{node.name}", node.end_lineno - node.lineno + 1


LENGTHS = {
    **{path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in MODULES},
    **{name: lines for path in MODULES for name, lines in functions(path)},
}


def allowed(name: str) -> int:
    return LINES_A_FUNCTION if "::" in name else LINES_A_FILE


def test_files_and_functions_stay_small() -> None:
    long = {n: lines for n, lines in LENGTHS.items() if lines > allowed(n) and n not in EXCEPTIONS}
    assert not long, "split these, or argue for them in EXCEPTIONS"


def test_every_exception_is_still_needed() -> None:
    idle = [name for name in EXCEPTIONS if LENGTHS.get(name, 0) <= allowed(name)]
    assert not idle


def test_nine_functions_in_ten_are_short() -> None:
    lengths = [lines for name, lines in LENGTHS.items() if "::" in name]
    assert quantiles(lengths, n=10)[-1] <= LINES_OF_NINE_IN_TEN


def test_packaging_hides_no_other_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_nothing_of_ours_names_a_host() -> None:
    shown = {"samples", "help", "phrases", "lexicon"}  # words for people: sentences may mention addresses
    data = [p for p in (ROOT / "resources").rglob("*") if p.suffix in {".toml", ".qss", ".svg"}]
    named = {
        (path.relative_to(ROOT).as_posix(), host)
        for path in MODULES + [p for p in data if p.relative_to(ROOT).parts[1] not in shown]
        for host in HOST.findall(path.read_text("utf-8"))
        if host not in NAMESPACES
    }
    assert not named


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    command = [sys.executable, "-c", build, str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    ours = {
        p.relative_to(ROOT / "resources").as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()
    }
    ours = {name for name in ours if not name.startswith("training/")}  # needed to train, not to read
    assert {f"reader/_resources/{name}" for name in ours} <= names
    for language in ("kk", "ky", "ru", "en"):
        assert f"reader/_resources/phrases/{language}.toml" in names
        assert f"reader/_resources/lexicon/{language}.toml" in names
        assert f"reader/_resources/compiled/lexicon-{language}.json" in names
        assert f"reader/_resources/model/{language}.bin" in names
        assert any(re.fullmatch(rf"reader/_resources/samples/\w+\.{language}\.\w+", name) for name in names)
    for language in ("kk", "ky", "ru"):
        assert f"reader/_resources/i18n/aiqyn_{language}.qm" in names
    assert "reader/py.typed" in names
    assert not any(name.startswith(("tests/", "packaging/")) for name in names)


def test_the_wheel_says_which_version_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(metadata).decode().splitlines()
    assert f"Version: {reader.__version__}" in lines


def test_an_unpacked_wheel_finds_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    find = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from reader.resources import resource\nprint(resource('phrases/kk.toml'))"
    )
    found = subprocess.run(
        [sys.executable, "-c", find], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    assert Path(found.stdout.strip()) == tmp_path / "reader" / "_resources" / "phrases" / "kk.toml"


def qt_tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}"))


def words(translations: Path) -> set[tuple[str | None, str | None]]:
    contexts = ElementTree.parse(translations).getroot().iter("context")
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in contexts
        for message in context.iter("message")
    }


def test_compiled_translations_match_their_sources(tmp_path: Path) -> None:
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    assert {"aiqyn_kk.ts", "aiqyn_ky.ts", "aiqyn_ru.ts"} <= {path.name for path in sources}
    for source in sources:
        fresh = tmp_path / f"{source.stem}.qm"
        command = [qt_tool("lrelease"), "-silent", str(source), "-qm", str(fresh)]
        subprocess.run(command, check=True, capture_output=True)
        committed = ROOT / "resources" / "i18n" / fresh.name
        assert committed.read_bytes() == fresh.read_bytes(), "run: python3 packaging/dev.py translate"


@pytest.mark.parametrize("path", sorted((ROOT / "i18n").glob("*.ts")), ids=lambda path: path.name)
def test_every_translation_is_finished(path: Path) -> None:
    messages = list(ElementTree.parse(path).getroot().iter("message"))
    assert messages
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        said = "".join(translation.itertext()).strip()
        assert said, f"{message.findtext('source')}: not translated"
        assert translation.get("type") != "unfinished", f"{message.findtext('source')}: not finished"


def test_translations_hold_the_words_that_the_window_has_now(tmp_path: Path) -> None:
    fresh = tmp_path / "aiqyn_kk.ts"
    command = [qt_tool("lupdate"), *map(str, MODULES), "-silent", "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    for language in ("kk", "ky", "ru"):
        committed = ROOT / "i18n" / f"aiqyn_{language}.ts"
        assert words(committed) == words(fresh), "run: python3 packaging/dev.py translate"
