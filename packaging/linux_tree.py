"""The program as a Linux system keeps it, beneath ``usr``: what the .deb and the AppImage begin with."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import completions
import icons
import man_page

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"


def plant(bundle: Path, stage: Path) -> None:
    """Put the frozen program, its command, menu entry, icons, man pages and completions beneath ``stage``."""
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(bundle, stage / "usr/lib/aiqyn", symlinks=True)
    (stage / "usr/bin").mkdir()
    (stage / "usr/bin/aiqyn").symlink_to("../lib/aiqyn/aiqyn")
    share = stage / "usr/share"
    for name, place in (("desktop", "applications"), ("metainfo.xml", "metainfo")):
        (share / place).mkdir(parents=True)
        shutil.copy(LINUX / f"{icons.DESKTOP_ID}.{name}", share / place)
    icons.main(share / "icons")
    for other in (share / "icons").glob("aiqyn.ic*"):  # of Windows and macOS
        other.unlink()
    man_page.main(share / "man")
    completions.main(share)
    set_dates_and_modes(stage)


def set_dates_and_modes(folder: Path) -> None:
    """Give every file the date of the commit, and the rights that a system's own files have."""
    date = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.match("usr/lib/aiqyn/aiqyn") else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def app_dir(bundle: Path, folder: Path) -> Path:
    """Make the folder that an AppImage is packed of; pack it where appimagetool is here; return it."""
    stage = folder / "Aiqyn.AppDir"
    plant(bundle, stage)
    (stage / "AppRun").symlink_to("usr/bin/aiqyn")
    (stage / f"{icons.DESKTOP_ID}.desktop").symlink_to(f"usr/share/applications/{icons.DESKTOP_ID}.desktop")
    icon = f"usr/share/icons/hicolor/256x256/apps/{icons.DESKTOP_ID}.png"
    for name in (f"{icons.DESKTOP_ID}.png", ".DirIcon"):
        (stage / name).symlink_to(icon)
    if shutil.which("appimagetool"):
        target = folder / "Aiqyn.AppImage"
        subprocess.run(["appimagetool", str(stage), str(target)], check=True)
        return target
    print("appimagetool is not here: the folder is made and tried, but not packed")
    return stage
