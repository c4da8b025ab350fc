"""Recipes for systems that we do not have here: read by their own tools, and asked what they promise."""

import ast
import json
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import linux_tree
import msi
import pytest

from reader.formats import FORMATS
from reader.ui.application import DESKTOP_ID

ROOT = Path(__file__).parents[2]
FLATPAK = ROOT / "packaging" / "linux" / f"{DESKTOP_ID}.yml"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
RARE = {
    *(".docm", ".dotx", ".ott", ".xhtml", ".xht", ".mht", ".markdown", ".mdown", ".mkd", ".text")
}  # opened, but nobody looks for us in their menu


def need(tool: str) -> str:
    return shutil.which(tool) or pytest.skip(f"{tool} is not here")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Stand for the frozen program, which takes long to make."""
    folder = tmp_path / "aiqyn"
    (folder / "_internal" / "reader").mkdir(parents=True)
    for name in ("aiqyn", "aiqyn-window.exe", "_internal/reader/a & b.txt"):
        (folder / name).write_text(name, "utf-8")
    return folder


def test_flatpak_is_given_no_network_and_no_folder_of_the_reader() -> None:
    text = FLATPAK.read_text("utf-8")
    given = re.findall(r"^  - (--\S+)", text, re.MULTILINE)
    assert "--socket=wayland" in given
    assert not [one for one in given if one.startswith(("--share=network", "--filesystem"))]


def test_flatpak_builder_reads_its_recipe(tmp_path: Path) -> None:
    done = subprocess.run(
        [need("flatpak-builder"), "--show-manifest", str(FLATPAK)],
        cwd=tmp_path,  # it leaves a folder where it runs
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = json.loads(done.stdout)
    assert found["id"] == DESKTOP_ID
    for source in found["modules"][0]["sources"]:
        path = Path(source["path"])
        wanted = path if path.is_absolute() else FLATPAK.parent / path
        assert wanted.exists() or wanted.name == "aiqyn", f"{wanted}: only the program itself is made first"


def test_the_recipe_of_the_bundle_can_be_read_and_has_the_app_of_macos() -> None:
    recipe = ast.parse((ROOT / "packaging" / "aiqyn.spec").read_text("utf-8"))
    found = [node for node in ast.walk(recipe) if isinstance(node, ast.Call)]
    calls = {node.func.id: node for node in found if isinstance(node.func, ast.Name)}
    named = {one.arg: one.value for one in calls["BUNDLE"].keywords}
    assert isinstance(named["bundle_identifier"], ast.Constant)
    assert named["bundle_identifier"].value == DESKTOP_ID


def test_windows_offers_us_for_what_we_open_and_makes_us_the_default_of_nothing() -> None:
    keys = [one.get("Key", "") for one in ElementTree.parse(msi.RECIPE).getroot().iter(f"{WIX}RegistryValue")]
    offered = {match[1] for key in keys if (match := re.fullmatch(r".*\\(\.\w+)\\OpenWithProgids", key))}
    assert offered == {suffix for one in FORMATS for suffix in one.suffixes} - RARE
    assert not [key for key in keys if re.fullmatch(r".*\\Classes\\\.\w+", key)]


def test_windows_installs_for_one_person_without_an_administrator() -> None:
    package = ElementTree.parse(msi.RECIPE).getroot().find(f"{WIX}Product/{WIX}Package")
    assert package is not None
    assert (package.get("InstallScope"), package.get("InstallPrivileges")) == ("perUser", "limited")


def test_a_file_keeps_its_id_in_the_next_package(program: Path) -> None:
    first = msi.fragment(program)
    ElementTree.fromstring(first)
    (program / "_internal" / "added.txt").touch()
    ids = [set(re.findall(r'Guid="([\w-]+)"', text)) for text in (first, msi.fragment(program))]
    assert ids[0] < ids[1]
    assert len(ids[0]) == 3


def test_wixl_makes_a_package_of_the_recipe(program: Path, tmp_path: Path, qapp: object) -> None:
    need("wixl")
    target = tmp_path / "aiqyn.msi"
    assert msi.main(program, target) == 0
    tables = subprocess.run(
        [need("msiinfo"), "export", target, "File"], capture_output=True, text=True, check=True, timeout=60
    )
    assert "aiqyn-window.exe" in tables.stdout
    assert "a & b.txt" in tables.stdout


def test_the_tree_of_a_linux_system_is_whole(
    program: Path, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    made = linux_tree.app_dir(program, tmp_path)
    assert (made / "AppRun").resolve().read_text("utf-8") == "aiqyn"
    assert (made / "usr/lib/aiqyn/aiqyn").stat().st_mode & 0o111
    assert (made / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    for name in (
        "man/kk/man1/aiqyn.1.gz",
        "fish/vendor_completions.d/aiqyn.fish",
        f"applications/{DESKTOP_ID}.desktop",
    ):
        path = made / "usr/share" / name
        assert int(path.stat().st_mtime) == 1700000000
        assert not path.stat().st_mode & 0o111
    monkeypatch.undo()
    done = subprocess.run(
        [need("appstreamcli"), "validate-tree", "--no-net", "--no-color", made],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
