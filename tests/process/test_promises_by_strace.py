"""Promises 3 and 4 watched by strace: no internet socket, and no file but the one opened and our own."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_cases import collection
from hostile_markup import CANARY

ROOT = Path(__file__).parents[2]
STRACE = shutil.which("strace")
SCRIPT = """
import sys
from pathlib import Path
from reader.app import application, main_window
from reader.engine import Engine
from reader.store.settings import SettingsFile
engine = Engine()
app = application()
window = main_window(app, engine, SettingsFile(Path(sys.argv[1]) / "settings.json"))
window.worker.done.connect(lambda _: app.quit())
window.worker.failed.connect(lambda _: app.quit())
window.show()
for name in sys.argv[2:]:
    window.commands.open_path(Path(name))
    app.exec()
print(len(window.session.analysis.clauses) if window.session.analysis else 0)
engine.close()
"""
PAGE = (
    "<html><head><link rel=stylesheet href='{c}.css'><base href='file://{c}/'></head>"
    "<body background='{c}.gif'><img src='{c}.png'><img src='file://{c}.jpg'>"
    "<img src='http://192.0.2.1/a.png'><script src='{c}.js'></script><iframe src='{c}.html'></iframe>"
    "<p>We collect your name and your address. We sell it to nobody.</p></body></html>"
)
KINDS = ("css", "gif", "png", "jpg", "js", "html")
OTHERS = {  # cases of the hostile collection that name files beside them, and others
    "docx: pictures of other files",
    "docx: relations that lead out",
    "odt: pictures of other files",
    "rtf: pictures of other files",
    "epub: pictures of other files",
    "mhtml: a canary",
    "pdf: another file at its opening",
    "pdf: a stream in another file",
}
CALL = re.compile(r'(?:open|openat|openat2)\((?:AT_FDCWD, )?"([^"]+)".*= (\d+|-1 \w+)')


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> str:
    if not STRACE or sys.platform != "linux":
        pytest.skip("strace is not here")
    folder = tmp_path_factory.mktemp("traced")
    canary = folder / "canary"
    for kind in KINDS:
        canary.with_suffix(f".{kind}").write_text("CANARY")
    page, text = folder / "policy.html", folder / "policy.md"
    page.write_text(PAGE.format(c=canary), "utf-8")
    text.write_text(
        f"# Privacy\n\n![x]({canary}.png) ![y](file://{canary}.jpg)\n\nWe keep your name.\n", "utf-8"
    )
    others = list(_others(folder))
    log = folder / "log"
    home = folder / "home"
    home.mkdir()
    command = [
        STRACE,
        "-f",
        "-qq",
        "-s",
        "400",
        "-e",
        "trace=socket,connect,open,openat,openat2,execve",
        "-o",
        str(log),
    ]
    done = subprocess.run(
        [*command, sys.executable, "-c", SCRIPT, str(home), str(page), str(text), *others],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PATH": "/usr/bin", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
    return log.read_text("utf-8", "replace")


def _others(folder: Path) -> Iterator[str]:
    for number, case in enumerate(one for one in collection() if one.name in OTHERS):
        inner = folder / str(number)
        inner.mkdir()
        (inner / CANARY).write_text("CANARY")
        yield str(case.make(inner))


def test_no_internet_socket_is_ever_made(trace: str) -> None:
    assert "openat(" in trace, "the log saw what happened"
    assert not re.search(r"AF_INET|AF_INET6|AF_NETLINK|AF_PACKET", trace)


def test_no_file_that_a_policy_names_is_opened(trace: str) -> None:
    assert "policy.html" in trace
    assert "policy.md" in trace
    assert len(re.findall(r'openat\([^"]*"[^"]*/\d/(?:policy|book|page)\.', trace)) >= len(OTHERS)
    assert "canary." not in trace


def test_the_reading_process_opens_code_and_nothing_else(trace: str) -> None:
    lines = trace.splitlines()
    children = {line.split()[0] for line in lines if "execve(" in line and '"reader.process"' in line}
    assert len(children) >= 2 + len(OTHERS), "each file had a reading process of its own"
    theirs = [line for line in lines if line.split()[0] in children]
    ours = (str(ROOT / "reader"), str(ROOT / "resources"), sys.prefix, sys.base_prefix)
    allowed = (*ours, "/usr/", "/lib", "/etc/ld.so", "/etc/localtime", "/dev/", "/proc/")
    opened = [found for line in theirs if (found := CALL.search(line)) and found[2].isdigit()]
    assert opened
    names = {found[1] for found in opened} - {str(ROOT)}  # the folder is only listed, for its packages
    foreign = [name for name in names if not name.startswith(allowed)]
    assert not [name for name in foreign if not name.endswith(("pyvenv.cfg", "._pth"))]
    assert not any("policy." in line for line in theirs)
