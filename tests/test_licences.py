"""All that we depend on is under licences that go with ours; what is shipped is named in the documents."""

import re
import tomllib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PERMISSIVE = re.compile(
    r"\b(?:MIT|BSD|Apache|PSF|Python-2\.0|ISC|0BSD|Zlib|Unlicense|MPL-2\.0|HPND)\b|Mozilla Public", re.I
)
STRONG = re.compile(r"\bA?GPL", re.I)
ARGUED = {  # name -> what its licence says, for those that are not simply permissive
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pyinstaller": "GPLv2-or-later with a special exception",
    "pyinstaller-hooks-contrib": "Apache Software License",  # of what runs in a frozen program
    "altgraph": "MIT",
    "text-unidecode": "Artistic",
}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(wanted: Iterable[str]) -> set[str]:
    """Return the names of installed distributions that are needed, without those of extras."""
    waiting, found = list(wanted), set()
    while waiting:
        requirement = Requirement(waiting.pop())
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        if normal(requirement.name) in found:
            continue
        try:
            waiting += metadata.requires(requirement.name) or ()
        except metadata.PackageNotFoundError:  # of a group that is not installed
            continue
        found.add(normal(requirement.name))
    return found


def licence(name: str) -> str:
    about = metadata.metadata(name)
    classifiers = [one for one in about.get_all("Classifier") or () if one.startswith("License ::")]
    return " | ".join(
        filter(None, (about.get("License-Expression"), (about.get("License") or "")[:200], *classifiers))
    )


RUNTIME = closure(PROJECT["project"]["dependencies"])
ALL = RUNTIME | closure(
    one
    for group in (
        *PROJECT["dependency-groups"].values(),
        *PROJECT["project"]["optional-dependencies"].values(),
    )
    for one in group
)


@pytest.mark.parametrize("name", sorted(ALL))
def test_a_dependency_has_a_licence_that_goes_with_ours(name: str) -> None:
    found = licence(name)
    if name in ARGUED:
        assert ARGUED[name].lower() in found.lower(), f"{name} is under another licence now: {found}"
        return
    assert PERMISSIVE.search(found), f"{name}: {found or 'says nothing'}; argue for it in ARGUED"
    assert not STRONG.search(found.replace("LGPL", "")), f"{name}: {found}"


def test_what_is_shipped_is_named_with_its_licence_in_the_decisions() -> None:
    table = (
        (ROOT / "docs" / "decisions.md").read_text("utf-8").split("## Licences")[1].split("\n## ")[0].lower()
    )
    assert {name for name in RUNTIME if name not in table} == set()
    asked = {normal(re.split(r"[<>=]", one)[0]) for one in PROJECT["dependency-groups"]["dev"]}
    assert {name for name in asked if name not in table} == set()
