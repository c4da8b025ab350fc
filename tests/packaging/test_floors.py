"""No dependency has a version of which a vulnerability is known (packaging/floors.toml, promise 15)."""

import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version
from pypdfium2.version import PDFIUM_INFO

ROOT = Path(__file__).parents[2]
FLOORS = tomllib.loads((ROOT / "packaging" / "floors.toml").read_text("utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NEEDED = [Requirement(line) for line in PROJECT["dependencies"]]


def test_every_dependency_has_a_floor_and_a_reason() -> None:
    assert FLOORS.keys() == {one.name for one in NEEDED} | {"PDFium"}
    assert all(row["floor"] and row["below"] for row in FLOORS.values())


@pytest.mark.parametrize("name", FLOORS)
def test_what_is_installed_is_not_below_its_floor(name: str) -> None:
    installed = str(PDFIUM_INFO.build) if name == "PDFium" else version(name)
    row = FLOORS[name]
    assert Version(installed) >= Version(row["floor"]), f"{name} {installed}: {row['below']}"


@pytest.mark.parametrize("needed", NEEDED, ids=lambda one: one.name)
def test_nothing_below_a_floor_may_be_installed(needed: Requirement) -> None:
    lowest = min(Version(one.version) for one in needed.specifier if one.operator == ">=")
    assert lowest >= Version(FLOORS[needed.name]["floor"])
