"""What is remembered survives a bad file, a full disk and an older program."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from reader.store.settings import MOST_RECENT_FILES, Settings, SettingsFile, write_atomically

CHOSEN = Settings(
    window_language="ky",
    card_language="kk",
    theme="dark",
    zoom=130,
    font="Noto Sans",
    line_spacing=160,
    column=80,
    wide_letters=True,
    ruler=True,
    as_list=True,
    still=True,
    exact_letters=True,
    geometry="AdnQ",
    splitter=(260, 700, 320),
    bars=(81, 27),
    side_panel=False,
    cards=False,
    remember_files=False,
    export_format="docx",
    export_language="ky",
    export_scope="categories",
    export_categories=("rights", "sharing"),
    export_source=False,
    export_notes=False,
    recent_files=("/саясат.txt", "/b.html"),
    reopen=False,
    open_files=("/саясат.txt",),
    failed_starts=1,
)


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "aiqyn" / "settings.json")


def written(file: SettingsFile, content: str | bytes) -> SettingsFile:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_without_a_file_the_defaults_hold_and_nothing_is_written(file: SettingsFile) -> None:
    assert file.load() == Settings()
    assert not file.path.parent.exists()


def test_everything_comes_back_as_it_was_saved(file: SettingsFile) -> None:
    assert all(getattr(CHOSEN, name) != getattr(Settings(), name) for name in Settings._fields)
    file.save(CHOSEN)
    assert SettingsFile(file.path).load() == CHOSEN
    assert names(file.path.parent) == {"settings.json"}


def test_the_file_stands_in_the_configuration_folder_of_the_person(tmp_path: Path) -> None:
    assert SettingsFile().path == tmp_path / "config" / "settings.json"


@pytest.mark.parametrize("content", ["{", "", "null", "[]", "7", '"kk"', b"\xff\xfe\x00", "{'zoom': 3}"])
def test_what_is_no_settings_file_is_kept_aside(file: SettingsFile, content: str | bytes) -> None:
    assert written(file, content).load() == Settings()
    kept = file.path.with_name("settings.json.bad")
    assert kept.read_bytes() == (content.encode() if isinstance(content, str) else content)
    assert not file.path.exists()
    file.save(CHOSEN)
    assert file.load() == CHOSEN
    assert kept.exists()


def test_a_file_nested_beyond_reason_does_not_stop_the_start(file: SettingsFile) -> None:
    assert written(file, "[" * 200_000).load() == Settings()


def test_a_folder_in_the_way_does_not_stop_the_start(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)
    assert file.load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("zoom", "130"),
        ("zoom", True),
        ("zoom", 1.5),
        ("zoom", None),
        ("theme", 3),
        ("theme", ["dark"]),
        ("side_panel", 0),
        ("side_panel", "no"),
        ("splitter", 260),
        ("recent_files", "/a.txt"),
        ("recent_files", {"a": 1}),
    ],
)
def test_a_value_of_the_wrong_type_falls_back_alone(file: SettingsFile, name: str, value: object) -> None:
    content = {**CHOSEN._asdict(), name: value}
    found = written(file, json.dumps(content)).load()
    expected = {**CHOSEN._asdict(), name: getattr(Settings(), name)}
    assert found._asdict() == expected
    assert names(file.path.parent) == {"settings.json"}


def test_wrong_members_of_a_list_are_dropped(file: SettingsFile) -> None:
    content = {"splitter": [260, "700", True, 320, 1.5], "recent_files": ["/a", 3, None, "/b"]}
    found = written(file, json.dumps(content)).load()
    assert found == Settings(splitter=(260, 320), recent_files=("/a", "/b"))


def test_unknown_keys_of_another_version_are_left_out(file: SettingsFile) -> None:
    assert written(file, '{"zoom": 90, "voice": "Aru"}').load() == Settings(zoom=90)


def test_the_newest_file_comes_first_and_each_only_once() -> None:
    settings = Settings()
    for path in ("/a", "/b", "/a", "/c"):
        settings = settings.with_recent(path)
    assert settings.recent_files == ("/c", "/a", "/b")


def test_only_the_newest_files_are_remembered() -> None:
    settings = Settings()
    for n in range(MOST_RECENT_FILES + 5):
        settings = settings.with_recent(f"/{n}")
    assert settings.recent_files == tuple(f"/{n}" for n in range(MOST_RECENT_FILES + 4, 4, -1))


def test_who_wants_no_files_remembered_has_none_added() -> None:
    settings = Settings(remember_files=False)
    assert settings.with_recent("/a") == settings


def test_a_path_that_is_no_text_can_still_be_saved(file: SettingsFile) -> None:
    odd = os.fsdecode(b"/\xff.txt") if sys.platform != "win32" else "/\udcff.txt"
    file.save(Settings().with_recent(odd))
    assert file.load().recent_files == (odd,)


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=repr)
def test_a_failed_save_leaves_the_old_file_whole(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch, step: str, failure: BaseException
) -> None:
    def fail(*_arguments: object) -> None:
        raise failure

    file.save(CHOSEN)
    with monkeypatch.context() as patch:
        patch.setattr(step, fail)
        with pytest.raises(type(failure)):
            file.save(Settings(zoom=50))
    assert file.load() == CHOSEN
    assert names(file.path.parent) == {"settings.json"}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "summary.md"
    write_atomically(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o644
    path.chmod(0o600)
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
