"""The Windows package: ``msi.py [BUNDLE]`` lists the frozen program's files for WiX and calls it.

WiX 3 (``candle`` and ``light``) on Windows, or ``wixl`` of msitools elsewhere, which reads the same recipe.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parent.parent
RECIPE = ROOT / "packaging" / "windows" / "aiqyn.wxs"
OURS = uuid.UUID("0f6f3e0a-7f0f-4f6e-8a50-6d3c5d0f8a77")  # from it and its path each file has its lasting id


def main(bundle: Path, target: Path = ROOT / "dist" / "aiqyn.msi") -> int:
    """Make the package; return the exit code of WiX, or 1 where there is none."""
    sys.path.insert(0, str(ROOT))
    import icons

    from reader import __version__

    work = ROOT / "build" / "msi"
    work.mkdir(parents=True, exist_ok=True)
    icon, files = work / "aiqyn.ico", work / "files.wxs"
    icon.write_bytes(icons.ico())
    files.write_text(fragment(bundle), "utf-8")
    defined = {"Version": __version__, "Icon": os.path.relpath(icon, ROOT)}
    if shutil.which("candle"):
        flags = [f"-d{key}={value}" for key, value in defined.items()]
        objects = [str(work / f"{path.stem}.wixobj") for path in (RECIPE, files)]
        steps = [["candle", "-nologo", *flags, "-out", f"{work}\\", str(RECIPE), str(files)],
                 ["light", "-nologo", "-sice:ICE91", "-out", str(target), *objects]]  # fmt: skip
    elif shutil.which("wixl"):
        flags = [one for key, value in defined.items() for one in ("-D", f"{key}={value}")]
        steps = [["wixl", *flags, "-o", str(target), str(RECIPE), str(files)]]
    else:
        print("Neither WiX 3 (candle, light) nor wixl is here.", file=sys.stderr)
        return 1
    return next(filter(None, (subprocess.call(step, cwd=ROOT) for step in steps)), 0)


def fragment(bundle: Path) -> str:
    """Return the list of the program's files as WiX wants it: a component for each, with a lasting id."""
    return "\n".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>',
            '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>',
            '<DirectoryRef Id="INSTALLDIR">',
            *_folder(bundle, bundle),
            "</DirectoryRef>",
            '<ComponentGroup Id="Program">',
            *(
                f'<ComponentRef Id="c{_name(path, bundle)}"/>'
                for path in sorted(bundle.rglob("*"))
                if path.is_file()
            ),
            "</ComponentGroup></Fragment></Wix>\n",
        )
    )


def _folder(folder: Path, bundle: Path) -> Iterator[str]:
    for path in sorted(folder.iterdir()):
        name = _name(path, bundle)
        if path.is_dir():
            yield f'<Directory Id="d{name}" Name={quoteattr(path.name)}>'
            yield from _folder(path, bundle)
            yield "</Directory>"
        else:
            lasting = str(uuid.uuid5(OURS, path.relative_to(bundle).as_posix())).upper()
            source = os.path.relpath(path, ROOT)  # wixl takes no absolute path
            value = f'Key="Software\\Aiqyn\\Files" Name="{name}" Type="integer" Value="1" KeyPath="yes"'
            yield f'<Component Id="c{name}" Guid="{lasting}"><RegistryValue Root="HKCU" {value}/>'
            yield f'<File Id="f{name}" Source={quoteattr(source)} Name={quoteattr(path.name)}/>'
            yield f'<RemoveFolder Id="r{name}" On="uninstall"/></Component>'


def _name(path: Path, bundle: Path) -> str:
    return uuid.uuid5(OURS, path.relative_to(bundle).as_posix()).hex


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / "aiqyn"))
