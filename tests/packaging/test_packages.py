"""What goes into the packages, found without making them, but for the wheel, which is installed and tried."""

import json
import os
import subprocess
import sys
import venv
from functools import partial
from pathlib import Path

import bundle
import debian_package
import packages
import pytest
import system_packages

from reader.engine import Engine
from reader.writing import WritingProcess

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", True),
        (f"{QT}/plugins/platforms/libqvnc.so", False),
        (f"{QT}/plugins/platformthemes/libqgtk3.so", False),
        (f"{QT}/plugins/iconengines/libqsvgicon.so", True),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/plugins/networkinformation/libqglib.so", False),
        (f"{QT}/translations/qtbase_kk.qm", True),
        (f"{QT}/translations/qtbase_ru.qm", True),
        (f"{QT}/translations/qtbase_de.qm", False),
        (f"{QT}/translations/qt_help_kk.qm", False),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\tls\qschannelbackend.dll", False),
        ("PySide6/QtCore.abi3.so", True),
        ("PySide6/QtCore.pyi", False),
        ("reader/_resources/i18n/qtbase_ky.qm", True),
    ],
)
def test_the_bundle_keeps_what_the_reader_uses_of_qt(name: str, wanted: bool) -> None:
    assert bundle._is_wanted(name) is wanted


def test_the_bundle_brings_none_of_the_libraries_that_a_system_is_asked_for() -> None:
    for need in (*system_packages.QT, *system_packages.X11, *system_packages.WAYLAND):
        assert bundle.FROM_THE_SYSTEM.match(need.library), need.library
    for ours in (
        "libQt6Core.so.6",
        "libicudata.so.73",
        "libpython3.11.so.1.0",
        "libpdfium.so",
        "libzstd.so.1",
    ):
        assert not bundle.FROM_THE_SYSTEM.match(ours)


def test_the_bundle_has_every_resource_of_the_wheel() -> None:
    found = dict(bundle.resources(ROOT))
    assert all(Path(source).exists() for source in found)
    assert found[str(ROOT / "resources/phrases")] == "reader/_resources/phrases"
    assert found[str(ROOT / "resources/laws.toml")] == "reader/_resources"


def test_the_bundle_has_the_licence_of_all_that_it_brings() -> None:
    places = {target.split("/")[1] for _, target in bundle.licences(ROOT)}
    written_by_hand = {"PySide6-Essentials", "shiboken6"}  # their wheels bring none: it lies in packaging/
    needed = bundle.distributions(ROOT)
    assert {"PySide6-Essentials", "shiboken6", "markdown-it-py", "mdurl", "pypdfium2"} <= set(needed)
    assert {"aiqyn", "qt", "python", *needed} - written_by_hand <= places
    texts = [Path(source) for source, target in bundle.licences(ROOT) if target == "licences/qt"]
    assert {path.name for path in texts} == {"GPL-3.0.txt", "LGPL-3.0.txt"}


def test_macos_opens_documents_without_becoming_their_owner() -> None:
    types = bundle.info_plist()["CFBundleDocumentTypes"]
    assert isinstance(types, list)
    assert {one["LSHandlerRank"] for one in types} == {"Alternate"}
    assert any("com.adobe.pdf" in one["LSItemContentTypes"] for one in types)


def test_the_package_for_debian_asks_for_the_newest_c_library_that_is_needed(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(b"..GLIBC_2.9\0GLIBC_2.34\0")
    (tmp_path / "b.so.1").write_bytes(b"GLIBC_2.4\0GLIBCXX_3.4.30")
    asked = debian_package.dependencies(tmp_path)
    assert asked[0] == "libc6 (>= 2.34)"
    assert "libglib2.0-0t64 | libglib2.0-0" in asked
    assert "libxcb-cursor0" in asked


@pytest.mark.parametrize(("module", "role"), [("process.child", "reading"), ("writing", "writing")])
def test_a_frozen_program_starts_itself_to_read_and_to_write(module: str, role: str) -> None:
    program = f"import sys; sys.frozen = True; from reader.{module} import COMMAND; print(COMMAND[1:])"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"('--{role}-process',)\n"


def test_the_roles_that_it_starts_itself_in_answer() -> None:
    program = (sys.executable, "-S", "-P", "-m", "reader", "--writing-process")
    assert WritingProcess(program).make(partial(bytes, 3)) == b"\0\0\0"
    engine = Engine((sys.executable, "-S", "-P", "-m", "reader", "--reading-process"))
    try:
        assert len(engine.analyse_text("1. We collect your name.\n2. We use cookies.\n").clauses) == 2
    finally:
        engine.close()


def test_a_wheel_works_where_it_is_installed(tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=False)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made = packages.wheel(tmp_path)
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
    ]
    packages.run([*install, made])
    place = packages.run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).strip()
    others = [path for path in sys.path if path.endswith("site-packages")]
    Path(place, "needed.pth").write_text("\n".join(others), "utf-8")  # Qt and the like are not fetched again
    packages.run([python, "-I", "-c", f"import reader; assert reader.__file__.startswith({str(home)!r})"])
    packages.try_program([python.with_name(f"aiqyn{python.suffix}")])
    share = home / "share"
    assert [path.name for path in (share / "applications").iterdir()] == ["io.github.aiqyn.aiqyn.desktop"]


def test_a_package_without_words_of_qt_or_with_a_broken_part_is_refused(tmp_path: Path) -> None:
    found = {"version": "0.1.0", "cancel": "Cancel", "tables_compiled": True}
    program = tmp_path / "aiqyn.py"

    def answer(**changed: object) -> list[str | Path]:
        said = json.dumps({**found, **changed})
        program.write_text(
            "import sys\n"
            f"said = {{'--version': 'aiqyn 0.1.0', 'summarize': 'Кыскача', '--self-check': {said!r}}}\n"
            "sys.stdout.reconfigure(encoding='utf-8'); print(said[sys.argv[1]])",
            "utf-8",
        )
        return [sys.executable, program]

    with pytest.raises(packages.Failed, match="Cancel"):
        packages.try_program(answer())
    with pytest.raises(packages.Failed, match="tables_compiled"):
        packages.try_program(answer(cancel=packages.CANCEL_IN_KAZAKH, tables_compiled=False))
    with pytest.raises(packages.Failed, match="says"):
        packages.try_program(answer(cancel=packages.CANCEL_IN_KAZAKH, version="9"))
    packages.try_program(answer(cancel=packages.CANCEL_IN_KAZAKH))
