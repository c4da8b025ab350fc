"""What goes into the frozen program and what stays out: the hands of ``aiqyn.spec``.

PyInstaller gathers whatever Qt could need. Kept are the plugins that the reader uses, and of the libraries
those that something kept asks for; what every Linux desktop has (`system_packages`) is left to the system,
which mends it without us.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UNUSED_MODULES = [
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest",
    "_hashlib", "_ssl", "ssl", "asyncio", "curses", "readline", "tkinter", "xmlrpc", "ftplib", "smtplib",
    "unittest", "doctest", "pdb", "pydoc", "lib2to3", "distutils", "ensurepip", "pip", "setuptools",
    "dask", "distributed", "numpy", "pyarrow", "yaml", "linkify_it",
    "PIL", "cryptography", "Crypto", "fontTools",
]  # fmt: skip
QT_PLUGINS = re.compile(
    r"/plugins/(?:accessiblebridge|iconengines|printsupport|styles|xcbglintegrations)/"
    r"|/plugins/wayland-(?:shell-integration/\w*xdg|decoration-client/|graphics-integration-client/\w*egl\.)"
    r"|/plugins/platforms/(?:lib)?q(?:xcb|wayland|offscreen|minimal|windows|cocoa)\."
    r"|/plugins/platformthemes/\w*xdgdesktopportal"
    r"|/plugins/platforminputcontexts/\w*(?:ibus|compose)"
    r"|/plugins/imageformats/(?:lib)?q(?:svg|jpeg|gif|ico|icns)\."
)
OWN_WORDS_OF_QT = re.compile(r"/translations/qtbase_(?:kk|ru)\.qm$")  # the Kyrgyz ones are among ours
FROM_THE_SYSTEM = re.compile(
    r"lib(?:GL|EGL|GLX|GLdispatch|X\w*|X11-xcb|xcb(?:-[\w-]+)?|xkbcommon(?:-x11)?|wayland-\w+|drm|gbm|dbus-1|glib-2\.0|"
    r"gthread-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|fontconfig|freetype|cups|stdc\+\+|gcc_s|z)\.so"
)

Entry = tuple[str, str, str]


def resources(root: Path) -> list[tuple[str, str]]:
    """Return what a wheel would hold too, as PyInstaller wants it: source, folder in the bundle."""
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wanted = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [
        (str(root / source), target if (root / source).is_dir() else str(Path(target).parent))
        for source, target in wanted.items()
    ]


def distributions(root: Path) -> list[str]:
    """Return the names of all that the program needs, itself or through others, without extras."""
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, found = list(project["dependencies"]), []
    while waiting:
        name = re.match(r"[\w.-]+", waiting.pop(0))
        if name is not None and name[0] not in found:
            found.append(name[0])
            waiting += [one for one in metadata.requires(name[0]) or () if ";" not in one]
    return found


def licences(root: Path) -> list[tuple[str, str]]:
    """Return our licence, Python's, and those of what is bundled; Qt's wheel brings none."""
    found = [(str(root / "LICENSE"), "licences/aiqyn")]
    found += [(str(path), "licences/qt") for path in sorted((root / "packaging/licences").glob("*.txt"))]
    for name in distributions(root):
        for file in metadata.files(name) or ():
            if re.search(r"licen[cs]e|copying", str(file), re.IGNORECASE) and file.suffix != ".py":
                inner = Path(str(file)).parent
                found.append((str(file.locate()), f"licences/{name}/{'/'.join(inner.parts[1:])}"))
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    of_python = [Path(sys.base_prefix, "lib", version, "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt")]
    found += [(str(path), "licences/python") for path in of_python if path.is_file()][:1]
    return found


def kept(binaries: Iterable[Entry], datas: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return the binaries and the data that the reader needs, of all that PyInstaller gathered."""
    wanted = [entry for entry in datas if _is_wanted(entry[0])]
    found = [entry for entry in binaries if _is_wanted(entry[0])]
    if not sys.platform.startswith("linux"):
        return found, wanted
    needed = _reached(found)
    return (
        [entry for entry in found if Path(entry[0]).name in needed],
        [entry for entry in wanted if entry[2] != "SYMLINK" or Path(entry[0]).name in needed],
    )


def _is_wanted(name: str) -> bool:
    path = "/" + name.replace("\\", "/")
    if "/plugins/" in path and "PySide6" in path:
        return QT_PLUGINS.search(path) is not None
    if "/translations/" in path and "PySide6" in path:
        return OWN_WORDS_OF_QT.search(path) is not None
    return not path.endswith((".pyi", "/py.typed")) or path == "/reader/py.typed"


def _reached(binaries: list[Entry]) -> set[str]:
    """Return the names of what an extension module or a plugin asks for, itself or through others."""
    places = {Path(entry[0]).name: entry[1] for entry in binaries}
    waiting = [Path(entry[0]).name for entry in binaries if _is_root(entry)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen and name in places and not FROM_THE_SYSTEM.match(name):
            seen.add(name)
            table = subprocess.run(
                ["objdump", "-p", places[name]], capture_output=True, text=True, check=True
            )
            waiting += re.findall(r"^ +NEEDED +(\S+)$", table.stdout, re.MULTILINE)
    return seen


def _is_root(entry: Entry) -> bool:
    name = Path(entry[0]).name
    return entry[2] == "EXTENSION" or "/plugins/" in entry[0] or name.startswith(("libpython", "libpdfium"))


def icon() -> str:
    """Draw the program's icon for this system; return its path."""
    import icons

    folder = ROOT / "build" / "icons"
    icons.main(folder)
    return str(folder / ("aiqyn.icns" if sys.platform == "darwin" else "aiqyn.ico"))


def info_plist() -> dict[str, object]:
    """Return what macOS is told: the languages and the documents that open, none of them as the default."""
    types = {
        "public.plain-text": "Text", "net.daringfireball.markdown": "Markdown", "public.html": "Web page",
        "com.adobe.pdf": "PDF", "public.png": "Picture", "public.jpeg": "Picture",
        "public.rtf": "RTF", "org.idpf.epub-container": "EPUB",
        "org.openxmlformats.wordprocessingml.document": "Word",
        "org.oasis-open.opendocument.text": "OpenDocument",
    }  # fmt: skip
    return {
        "CFBundleDisplayName": "Aiqyn",
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "kk", "ky", "ru"],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [kind],
            }
            for kind, name in types.items()
        ],
    }
