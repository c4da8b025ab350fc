"""What the set-up decides before it touches a machine."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


class Stdin:
    def __init__(self, *, terminal: bool) -> None:
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> object:
    def by_name(name: str) -> ModuleType:
        monkeypatch.syspath_prepend(str(PACKAGING))
        monkeypatch.delitem(sys.modules, name, raising=False)
        module = __import__(name)
        monkeypatch.delitem(sys.modules, name)
        return module

    return by_name


@pytest.fixture
def dev(load) -> ModuleType:
    return load("dev")


@pytest.fixture
def environment(load) -> ModuleType:
    return load("environment")


@pytest.fixture
def system(load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = load("system_packages")
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "loads", lambda _library: True)
    monkeypatch.setattr(module, "has_kazakh_font", lambda: True)
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda _name: object())
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return module


def names(needs) -> list[str]:
    return [need.packages[-1] for need in needs]


def test_groups_are_read_with_the_groups_they_include(environment: ModuleType) -> None:
    groups = {"dev": ["ruff>=0.8", {"include-group": "tests"}], "tests": ["pytest", "pytest-qt"]}
    found = environment.development_requirements({"dependency-groups": groups})
    assert found == ["ruff>=0.8", "pytest", "pytest-qt"]


def test_changed_needs_change_the_fingerprint(environment: ModuleType, tmp_path: Path) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text("[project]\n", "utf-8")
    first = environment.fingerprint(tmp_path)
    assert environment.fingerprint(tmp_path) == first
    project.write_text("[project]\ndependencies = []\n", "utf-8")
    assert environment.fingerprint(tmp_path) != first


def test_a_folder_without_an_interpreter_is_no_environment(environment: ModuleType, tmp_path: Path) -> None:
    assert not environment.usable(tmp_path)


def test_a_whole_system_lacks_nothing(system: ModuleType) -> None:
    assert system.missing(making_venv=True, showing=True) == []
    assert system.prepare(making_venv=True, showing=True)


def test_what_a_bare_system_lacks(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "loads", lambda _library: False)
    monkeypatch.setattr(system, "has_kazakh_font", lambda: False)
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda _name: None)
    bare = names(system.missing(making_venv=True, showing=False))
    assert bare[0] == "python3-venv"
    assert bare[-1] == "fonts-dejavu-core"
    assert "libgl1" in bare
    assert "libxcb-cursor0" not in bare
    assert "python3-venv" not in names(system.missing(making_venv=False, showing=False))
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor0" in names(system.missing(making_venv=True, showing=True))


def test_the_name_that_this_system_knows_is_chosen(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    glib = system.QT[0]
    monkeypatch.setattr(system, "known", lambda name: name.endswith("t64"))
    assert system.chosen([glib]) == ["libglib2.0-0t64"]
    monkeypatch.setattr(system, "known", lambda name: not name.endswith("t64"))
    assert system.chosen([glib]) == ["libglib2.0-0"]


def test_without_root_or_a_terminal_it_tells_the_command_and_installs_nothing(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_arguments: object, **_options: object) -> int:
        raise AssertionError("nothing may be run")

    monkeypatch.setattr(system, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system, "known", lambda _name: True)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.sys, "stdin", Stdin(terminal=False))
    monkeypatch.setattr(system.subprocess, "call", refuse)
    assert not system.prepare(making_venv=False, showing=False)
    assert "sudo apt-get install --no-install-recommends libegl1" in capsys.readouterr().err


@pytest.mark.parametrize(("answer", "agreed"), [("y", True), ("yes", True), ("", False), ("n", False)])
def test_sudo_waits_for_consent(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, answer: str, agreed: bool
) -> None:
    run: list[str] = []
    monkeypatch.setattr(system, "loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(system, "known", lambda _name: True)
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.sys, "stdin", Stdin(terminal=True))
    monkeypatch.setattr("builtins.input", lambda _question: answer)
    monkeypatch.setattr(system.subprocess, "call", lambda command, **_options: run.append(command[-1]) or 0)
    assert system.prepare(making_venv=False, showing=False) == agreed
    assert run == (["update", "libgl1"] if agreed else [])


def test_only_the_test_command_takes_arguments_for_pytest(dev: ModuleType) -> None:
    options, rest = dev.parse(["test", "-k", "find", "-q"])
    assert (options.command, rest) == ("test", ["-k", "find", "-q"])
    assert dev.parse(["run", "a.txt", "b.md"])[0].files == ["a.txt", "b.md"]
    with pytest.raises(SystemExit) as stopped:
        dev.parse(["run", "--quick"])
    assert stopped.value.code == 2


@pytest.mark.parametrize(("spoken", "language"), [("kk_KZ.UTF-8", "kk"), ("C", "en"), ("ky_KG", "ky")])
def test_the_sample_speaks_the_language_of_the_computer(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, spoken: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    assert f".{language}." in dev.sample().name


def test_one_failed_check_fails_all_but_stops_none(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def call(command: list[str | Path], **_variables: str) -> int:
        seen.append(str(command[2] if command[1:] else command[0]))
        return int("mypy" in seen[-1])

    monkeypatch.setattr(dev, "call", call)
    assert dev.test(Path("python"), []) == 1
    assert seen == ["ruff", "ruff", "mypy", "typos", "pytest", "coverage", "coverage"]
    assert "FAILED  types" in capsys.readouterr().out


def test_an_old_python_is_named_with_the_remedy(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(dev.shutil, "which", lambda name: name == "python3.12")
    assert "3.11 or newer" in dev.too_old()
    assert "python3.12" in dev.too_old()
