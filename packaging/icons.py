"""Draw the program's icon in every size that a desktop asks for, from our own SVG: ``icons.py DIR``.

Below DIR: ``hicolor/`` as Linux keeps it, ``aiqyn.ico`` for Windows and ``aiqyn.icns`` for macOS.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "aiqyn.svg"
DESKTOP_ID = "io.github.aiqyn.aiqyn"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main(folder: Path) -> int:
    """Write all icons."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    themed = folder / "hicolor"
    for size in SIZES:
        path = themed / f"{size}x{size}" / "apps" / f"{DESKTOP_ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(size))
    scalable = themed / "scalable" / "apps" / f"{DESKTOP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    (folder / "aiqyn.ico").write_bytes(ico())
    (folder / "aiqyn.icns").write_bytes(icns())
    return 0


def png(size: int) -> bytes:
    """Return the icon as a PNG of ``size`` times ``size`` pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Return the sizes that Windows shows as one file: a table of places, then the PNGs."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return table + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """Return the sizes that macOS shows as one file: PNGs, each with its kind and its length."""
    pictures = [(kind, png(size)) for kind, size in ICNS_KINDS.items()]
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
