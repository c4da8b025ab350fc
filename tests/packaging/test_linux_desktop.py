"""What a Linux desktop is told of us: the entry, the metainfo, the icons, the man pages, the completions."""

import gzip
import os
import shutil
import subprocess
import tomllib
from collections.abc import Sequence
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import completions
import icons
import man_page
import pytest

import reader
from reader.formats import FORMATS
from reader.ui.application import DESKTOP_ID

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ENTRY, METAINFO = LINUX / f"{DESKTOP_ID}.desktop", LINUX / f"{DESKTOP_ID}.metainfo.xml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = ("en", "kk", "ky", "ru")
MIME_OF = {
    "packed": {
        "application/epub+zip",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
    "rtf": {"application/rtf", "text/rtf"},
    "ole": set(),  # known only to be refused with a reason
    "pdf": {"application/pdf"},
    "picture": {"image/png", "image/jpeg"},
    "mhtml": {"multipart/related", "application/x-mimearchive"},
    "html": {"text/html", "application/xhtml+xml"},
    "markdown": {"text/markdown"},
    "text": {"text/plain"},
}


def need(tool: str) -> str:
    return shutil.which(tool) or pytest.skip(f"{tool} is not here")


def run(command: Sequence[str | Path], **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        env={**os.environ, **variables},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, "utf-8")
    return dict(parser["Desktop Entry"])


def test_the_desktop_entry_has_no_finding() -> None:
    done = run([need("desktop-file-validate"), ENTRY])
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_metainfo_has_no_finding_not_even_a_pedantic_one() -> None:
    done = run([need("appstreamcli"), "validate", "--pedantic", "--no-net", "--no-color", METAINFO])
    assert done.returncode == 0, done.stdout
    assert "pedantic:" not in done.stdout
    assert "info:" not in done.stdout


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_four_languages(entry: dict[str, str], key: str) -> None:
    spoken = {entry[key], *(entry[f"{key}[{language}]"] for language in ("kk", "ky", "ru"))}
    assert len(spoken) == 4


def test_every_format_that_opens_is_offered_and_none_is_taken_as_ours(entry: dict[str, str]) -> None:
    offered = set(entry["MimeType"].rstrip(";").split(";"))
    assert set(MIME_OF) == {one.name for one in FORMATS}
    assert set().union(*MIME_OF.values()) <= offered
    assert not list(LINUX.glob("*mimeapps*")), "a package must not make itself the default for a type"
    assert entry["InitialPreference"] == "1"


def test_everything_that_is_said_in_the_metainfo_is_said_in_four_languages() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    parents = [root, *root.iter("description"), *root.iter("ul"), *root.iter("screenshot")]
    for parent in parents:
        for kind in ("summary", "p", "li", "caption"):
            spoken = [one.get(LANG, "en") for one in parent.findall(kind)]
            assert spoken == list(LANGUAGES) * (len(spoken) // 4), f"{kind} in {parent.tag}"


def test_the_metainfo_tells_of_this_version() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == DESKTOP_ID
    assert root.findtext("launchable") == ENTRY.name
    (first, *_) = root.iter("release")
    assert first.get("version") == reader.__version__
    size = root.find("screenshots/screenshot/image")
    assert size is not None
    data = (ROOT / "docs" / "window.png").read_bytes()
    real = (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"))
    assert (int(size.get("width", 0)), int(size.get("height", 0))) == real


def test_the_icons_are_drawn_from_our_own_drawing(qapp: object, tmp_path: Path) -> None:
    assert icons.DESKTOP_ID == DESKTOP_ID
    icons.main(tmp_path)
    for size in icons.SIZES:
        data = (tmp_path / f"hicolor/{size}x{size}/apps/{DESKTOP_ID}.png").read_bytes()
        assert data.startswith(b"\x89PNG")
        assert int.from_bytes(data[16:20], "big") == size
    assert (tmp_path / f"hicolor/scalable/apps/{DESKTOP_ID}.svg").read_bytes() == icons.SOURCE.read_bytes()
    assert (tmp_path / "aiqyn.icns").stat().st_size == int.from_bytes(icons.icns()[4:8], "big")


def test_windows_can_read_the_icon(qapp: object, tmp_path: Path) -> None:
    from PySide6.QtGui import QColor, QImageReader

    path = tmp_path / "aiqyn.ico"
    path.write_bytes(icons.ico())
    pictures = QImageReader(str(path))
    assert pictures.imageCount() == len(icons.ICO_SIZES)
    picture = pictures.read()
    assert picture.pixelColor(picture.width() // 2, 2) == QColor("#12606b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_man_page_names_every_option_in_its_language(language: str) -> None:
    page = man_page.man_page(language)
    words = tomllib.loads((LINUX / "man.toml").read_text("utf-8"))[language]
    for parser in completions.parsers().values():
        for action in man_page.options_of(parser):
            assert man_page.escaped(man_page.spelling(action)) in page
    for key, text in words.items():
        assert man_page.escaped(text) in page, f"{key} is never printed"


def test_the_man_pages_have_the_same_words_in_every_language() -> None:
    words = tomllib.loads((LINUX / "man.toml").read_text("utf-8"))
    assert {frozenset(table) for table in words.values()} == {frozenset(words["en"])}
    assert set(words) == set(LANGUAGES)


def test_groff_and_man_take_the_pages(tmp_path: Path) -> None:
    man_page.main(tmp_path)
    groff = need("groff")
    for page in sorted(tmp_path.rglob("*.gz")):
        source = gzip.decompress(page.read_bytes()).decode("utf-8")
        done = subprocess.run(
            [groff, "-man", "-Kutf8", "-Tutf8", "-ww"], input=source,
            capture_output=True, encoding="utf-8", check=False, timeout=60,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert "summarize" in done.stdout


def test_bash_completes_commands_options_values_and_files(tmp_path: Path) -> None:
    completions.main(tmp_path)
    (tmp_path / "my policy.txt").touch()
    ask = (
        f'source {completions.NAMES["bash"]}; COMP_WORDS=(aiqyn "$@"); COMP_CWORD=$#; _aiqyn;'
        ' printf "%s\\n" "${COMPREPLY[@]}"'
    )

    def complete(*words: str) -> list[str]:
        done = subprocess.run(
            [need("bash"), "-c", ask, "bash", *words], cwd=tmp_path,
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return done.stdout.split("\n")[:-1]

    assert complete("su") == ["summarize"]
    assert complete("summarize", "--no") == ["--no-source", "--notes"]
    assert complete("summarize", "--lang", "k") == ["kk", "ky"]
    assert complete("compare", "--to", "") == ["md", "html", "pdf", "docx", "json"]
    assert complete("summarize", "my") == ["my policy.txt"]


def test_fish_completes_commands_options_and_values(tmp_path: Path) -> None:
    fish = need("fish")
    completions.main(tmp_path)

    def complete(line: str) -> list[str]:
        program = f"source {tmp_path / completions.NAMES['fish']}; complete -C '{line}'"
        done = run([fish, "--no-config", "-c", program], HOME=str(tmp_path))
        return [row.split("\t")[0] for row in done.stdout.splitlines()]

    assert complete("aiqyn su") == ["summarize"]
    assert complete("aiqyn compare --to ") == ["docx", "html", "json", "md", "pdf"]
    assert "--category" in complete("aiqyn summarize --")


def test_zsh_hands_its_options_to_arguments(tmp_path: Path) -> None:
    zsh = need("zsh")
    completions.main(tmp_path)
    program = (
        '_arguments() { print -rl -- "$@" }; compadd() { print -rl -- "$@" }; _files() { print files };'
        " words=(aiqyn $@); CURRENT=$(( $# + 1 ));"
        f" complete() {{ source {completions.NAMES['zsh']} }}; complete"
    )

    def complete(*words: str) -> list[str]:
        done = subprocess.run(
            [zsh, "-f", "-c", program, "zsh", *words], cwd=tmp_path,
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert done.stderr == ""
        return done.stdout.splitlines()

    assert complete("su") == ["summarize", "compare", "table", "letter", "files"]
    given = complete("compare", "--")
    assert "--to[format (md unless said)]:value:(md html pdf docx json)" in given
    assert "--version[show the version]" in given
    assert given[-1] == "*:file:_files"
    assert not any(row.startswith("--category") for row in given)
    assert any(row.startswith("*--category[") for row in complete("summarize", "--"))
