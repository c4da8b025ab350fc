"""Promises 3 and 4 while somebody works with the window: clicks, filters, searches, exports, compares."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from reader.app import application, main_window
from reader.core.letter import Sender, Wish
from reader.core.scope import Scope
from reader.engine import Engine
from reader.export.formats import FORMATS
from reader.store.settings import SettingsFile
from reader.ui import dialogs
from reader.ui.export_dialog import Wanted
from reader.ui.letter_list import LetterList
from reader.ui.session import Filter

home, policy, other, out = map(Path, sys.argv[1:])
engine, app = Engine(), application()
window = main_window(app, engine, SettingsFile(home / "settings.json"))
window.resize(1200, 800)
window.show()


def wait(known):
    for _ in range(600):
        if known():
            return
        QTest.qWait(50)
    sys.exit("waited in vain")


window.commands.open_path(policy)
wait(lambda: window.session.analysis is not None)
labels = window.session.analysis.labels
for clause in list(labels)[::7]:
    window.session.select(clause)
    QTest.qWait(10)
window.marking.set_note(clause, "a note of mine")
window.marking.toggle_bookmark(clause)
window.session.set_filter(Filter(categories=frozenset({"sharing"})))
window.commands.find()
window.find_bar.field.setText("data")
QTest.qWait(300)
for make in (dialogs.guide, dialogs.shortcuts, dialogs.about):
    dialog = make(window)
    dialog.show()
    QTest.qWait(30)
    dialog.close()
window.commands.show_settings()
window.commands.preferences.close()
for kind in FORMATS:
    assert window.commands.exporting.export_to(out / f"summary.{kind}", Wanted(kind, "en", Scope())), kind
    wait(lambda: (out / f"summary.{kind}").is_file())
letter = window.letter_commands.dialog(Wish("access", sender=Sender("A. B.", "a@mail.example"), law="eu"))
letter.show()
LetterList(window).show()
window.commands.comparing.with_file(other)
wait(lambda: window.commands.comparing.windows)
for language in ("kk", "ky", "ru"):
    window.commands.choices.set_window_language(language)
window.commands.comparing.tables.show_side_by_side([window, other])
wait(lambda: window.commands.comparing.tables.windows)
QTest.qWait(1500)
window.close()
engine.close()
print("done")
"""
OPENED = re.compile(r'openat\((?:AT_FDCWD|\d+), "([^"]+)", ([A-Z_|]+).*= \d+$')
MADE = re.compile(
    r'(?:rename|renameat|renameat2|unlink|unlinkat|mkdir|link|symlink|truncate)\(.*?"([^"]+)".*= 0$'
)


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    if not STRACE or sys.platform != "linux":
        pytest.skip("strace is not here")
    folder = tmp_path_factory.mktemp("acting")
    home, out, log = folder / "home", folder / "out", folder / "log"
    home.mkdir()
    out.mkdir()
    policy, other = folder / "policy.md", folder / "older.md"
    text = next((ROOT / "resources" / "samples").glob("*.en.*")).read_text("utf-8")
    policy.write_text(text, "utf-8")
    other.write_text(text.replace("30", "90").replace("2026", "2024"), "utf-8")
    calls = "trace=socket,openat,rename,renameat,renameat2,unlink,unlinkat,mkdir,link,symlink,truncate,execve"
    done = subprocess.run(
        [STRACE, "-f", "-qq", "-s", "400", "-e", calls, "-o", str(log),
         sys.executable, "-c", SCRIPT, str(home), str(policy), str(other), str(out)],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PATH": "/usr/bin", "PYTHONPATH": str(ROOT),
             "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.stdout.strip() == "done", done.stderr[-3_000:]
    return folder, log.read_text("utf-8", "replace").splitlines()


def test_no_internet_socket_is_made_by_any_act(traced: tuple[Path, list[str]]) -> None:
    _, lines = traced
    assert any("openat(" in line for line in lines), "the log saw what happened"
    assert not [line for line in lines if re.search(r"AF_INET|AF_INET6|AF_NETLINK|AF_PACKET", line)]


def test_only_what_was_chosen_and_our_own_is_read(traced: tuple[Path, list[str]]) -> None:
    folder, lines = traced
    opened = {found[1] for line in lines if (found := OPENED.search(line))}
    assert str(folder / "policy.md") in opened
    ours = (str(ROOT), str(folder), sys.prefix, sys.base_prefix)
    system = ("/usr/", "/lib", "/etc/", "/dev/", "/proc/", "/sys/", "/var/cache/fontconfig", "/tmp/qt_temp")
    foreign = {name for name in opened if name.startswith("/") and not name.startswith((*ours, *system))}
    assert foreign <= {"/", "/tmp", "/root", str(folder.parent)}, foreign


def test_only_the_exports_and_the_persons_own_folders_are_written(traced: tuple[Path, list[str]]) -> None:
    folder, lines = traced
    written = {
        found[1]
        for line in lines
        if (found := OPENED.search(line)) and ("O_WRONLY" in found[2] or "O_RDWR" in found[2])
    } | {found[1] for line in lines if (found := MADE.search(line))}
    own = (str(folder / "home"), str(folder / "out"))
    assert any(name.startswith(own[0]) and name.endswith(".sqlite3") for name in written)
    assert any(name.startswith(own[1]) for name in written)
    assert not [name for name in written if not name.startswith((*own, "/dev/", "/proc/"))]
    assert {path.suffix for path in (folder / "out").iterdir()} >= {".html", ".pdf", ".docx", ".json"}
