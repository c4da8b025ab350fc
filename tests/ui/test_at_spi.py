"""What a screen reader gets of the running program, over the real accessibility bus of Linux (AT-SPI)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ui_policies import SAMPLES

from reader.core.codebook import CATEGORIES
from reader.phrases import Phrases

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
SYSTEM_PYTHON, CLIENT = "/usr/bin/python3", Path(__file__).with_name("at_spi_client.py")
COMMAND = "Policy as a list"


def missing() -> str:
    """Return what is not here of the programs that this takes, or ""."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is of Linux"
    for name in ("Xvfb", "dbus-run-session"):
        if not shutil.which(name):
            return f"{name} is not installed"
    if not any(map(Path.exists, LAUNCHERS)):
        return "at-spi2-core is not installed"
    needs = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    able = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", needs], capture_output=True, check=False).returncode
    )
    return "" if able else "python3-gi and gir1.2-atspi-2.0 are not installed"


pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

SESSION = """
"{launcher}" --launch-immediately >/dev/null 2>&1 &
sleep 1
"{python}" -m reader "{policy}" >/dev/null 2>&1 &
reader=$!
"{system}" "{client}" "{command}"
kill $reader
"""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[str]]]:
    home = tmp_path_factory.mktemp("home")
    script = SESSION.format(
        launcher=next(filter(Path.exists, LAUNCHERS)), python=sys.executable, system=SYSTEM_PYTHON,
        policy=next(SAMPLES.glob("*.en.*")), client=CLIENT, command=COMMAND,
    )  # fmt: skip
    folders = {f"XDG_{name}_HOME": str(home) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    wanted = {"HOME": str(home), "LANG": "en_GB.UTF-8", "LC_ALL": ""}
    wanted |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"]
    with subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as display:
        assert display.stdout is not None
        wanted["DISPLAY"] = f":{display.stdout.readline().decode().strip()}"
        session = ["dbus-run-session", "bash", "-c", script]
        try:
            done = subprocess.run(
                session,
                env={**os.environ, **folders, **wanted},
                capture_output=True,
                timeout=240,
                check=False,
            )
        finally:
            display.kill()
    assert done.stdout, done.stderr[-2_000:].decode("utf-8", "replace")
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def named(heard: list[list[str]], *roles: str) -> list[str]:
    return [name for role, name, _ in heard if role in roles]


def test_the_window_its_parts_and_its_tools_have_names(heard: dict[str, list[list[str]]]) -> None:
    before = heard["before"]
    assert any("Aiqyn" in name for name in named(before, "frame"))
    assert {"Contents", "Categories"} <= set(named(before, "page tab"))
    assert {"Open", "Find", "Filter", "Compare", "Letter", "Export"} <= set(named(before, "push button"))
    unnamed = [row for row in before if row[0] in ("push button", "check box", "menu item") and not row[1]]
    assert unnamed == []


def test_cards_say_their_tone_and_lead_to_clauses(heard: dict[str, list[list[str]]]) -> None:
    labels = named(heard["before"], "label")
    assert any(name.startswith("Watch out: ") for name in labels)
    assert any(name.startswith("In your favour: ") for name in labels)
    assert any(name.startswith("6/4: ") for name in named(heard["before"], "check box"))


def test_the_policy_as_a_list_says_headings_categories_and_tones(heard: dict[str, list[list[str]]]) -> None:
    items = named(heard["after"], "list item")
    text = next(SAMPLES.glob("*.en.*")).read_text("utf-8")
    headings = [line.lstrip("# ").strip() for line in text.splitlines() if line.startswith("## ")]
    assert headings
    for heading in headings:
        assert any(heading in item for item in items), heading
    words = Phrases.load("en")
    for category in CATEGORIES:
        assert any(words.category(category) in item for item in items), category
    assert any("Watch out" in item for item in items)
