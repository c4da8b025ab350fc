"""Prints policies as PDF with the programs of others that are there: Qt, LibreOffice, Chromium, WeasyPrint.

A printer takes policies (name -> paragraphs) and a folder, and leaves NAME.pdf in it for each of them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from pathlib import Path

from document_writers import Para, docx, odt, relations, word_part, zipped
from page_writers import html

Policies = Mapping[str, list[Para]]
Printer = Callable[[Policies, Path], None]
_RUNNING = "«Ақбота» ЖШС ішкі құжаты"
_POINTS = {1: 18, 2: 15, 3: 13}
_LOOK = "body { font-family: serif; font-size: 11pt } table { border-collapse: collapse } td { padding: 3pt }"
_SHEET = (
    "@page { size: A4; margin: 25mm 20mm; "
    f"@top-center {{ content: '{_RUNNING}'; font-size: 8pt }} "
    "@bottom-right { content: counter(page); font-size: 9pt } }"
)
_COLUMNS = "body { columns: 2; column-gap: 8mm } "
_SYLLABLES = "p, li { text-align: justify; hyphens: auto } "
_SECONDS = 300


def _with_qt(policies: Policies, folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument

    app = QGuiApplication.instance() or QGuiApplication([])
    for name, paras in policies.items():
        page = QTextDocument()
        page.setHtml(html(paras))
        writer = QPdfWriter(str(folder / f"{name}.pdf"))
        writer.setResolution(96)
        page.print_(writer)
        del writer
    del app


def _with_chromium(program: str, bare: bool, policies: Policies, folder: Path) -> None:
    for name, paras in policies.items():
        page = folder / f"{name}.html"
        page.write_text(_page(paras, _LOOK, name), "utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
        options += ["--no-pdf-header-footer"] if bare else []
        _run([program, *options, f"--print-to-pdf={folder / name}.pdf", page.as_uri()])


def _with_weasyprint(program: str, look: str, policies: Policies, folder: Path) -> None:
    for name, paras in policies.items():
        page = folder / f"{name}.html"
        page.write_text(_page(paras, look, name), "utf-8")
        _run([program, "--quiet", str(page), str(folder / f"{name}.pdf")])


def _page(paras: list[Para], look: str, title: str) -> str:
    whole = html(paras, title=title, charset="utf-8").replace("<html>", '<html lang="ru">')
    return "<!DOCTYPE html>" + whole.replace("</head>", f"<style>{look}</style></head>")


def _with_office(
    program: str, write: Callable[[list[Para]], bytes], suffix: str, policies: Policies, folder: Path
) -> None:
    files = []
    for name, paras in policies.items():
        files.append(folder / f"{name}.{suffix}")
        files[-1].write_bytes(write(paras))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    _run([program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)])


def _run(command: list[str]) -> None:
    subprocess.run(
        command, check=True, timeout=_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def dressed_docx(paras: list[Para], *, columns: int = 1, running: bool = False) -> bytes:
    """Return a Word document that looks like one: sizes, spaces, hanging numbers; syllables in columns."""
    with zipfile.ZipFile(BytesIO(docx(paras))) as made:
        parts = {name: made.read(name).decode() for name in made.namelist()}
    parts["word/styles.xml"] = word_part("styles", _word_styles())
    parts["word/numbering.xml"] = re.sub(
        r'(<w:lvl w:ilvl="(\d)">.*?)</w:lvl>', _hanging, parts["word/numbering.xml"]
    )
    section = f'<w:pgSz w:w="11906" w:h="16838"/><w:cols w:num="{columns}" w:space="450"/>'
    if running:
        parts["word/header1.xml"] = word_part("hdr", f"<w:p><w:r><w:t>{_RUNNING}</w:t></w:r></w:p>")
        field = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
        parts["word/footer1.xml"] = word_part("ftr", field)
        kinds = ("styles", "numbering", "footnotes")
        targets = {kind: f"{kind}.xml" for kind in kinds} | {"header": "header1.xml", "footer": "footer1.xml"}
        parts["word/_rels/document.xml.rels"] = relations(targets)
        names = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        section = (
            "".join(
                f'<w:{kind}Reference {names} w:type="default" r:id="r{at}"/>'
                for at, kind in ((3, "header"), (4, "footer"))
            )
            + section
        )
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        "</w:body>", f"<w:sectPr>{section}</w:sectPr></w:body>"
    )
    if columns > 1:
        parts["word/settings.xml"] = word_part("settings", '<w:autoHyphenation w:val="1"/>')
        kept = parts["word/_rels/document.xml.rels"]
        kept = kept.replace("</Relationships>", _SETTINGS + "</Relationships>")
        parts["word/_rels/document.xml.rels"] = kept
    return zipped(parts)


_SETTINGS = (
    '<Relationship Id="rs" Target="settings.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/>'
)


def _hanging(level: re.Match[str]) -> str:
    left = 360 + 360 * int(level[2])
    return f'{level[1]}<w:pPr><w:ind w:left="{left}" w:hanging="360"/></w:pPr></w:lvl>'


def _word_styles() -> str:
    spacing = '<w:spacing w:after="120" w:line="259" w:lineRule="auto"/>'
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{spacing}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    headings = (
        f'<w:style w:type="paragraph" w:styleId="H{n}"><w:name w:val="heading {n}"/><w:pPr><w:keepNext/>'
        f'<w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="{n - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{2 * _POINTS.get(n, 11)}"/></w:rPr></w:style>'
        for n in range(1, 7)
    )
    return defaults + "".join(headings)


def printers() -> dict[str, Printer]:
    """Return the printers of this computer by name; Qt is always there."""
    found: dict[str, Printer] = {"qt": _with_qt}
    if office := shutil.which("soffice"):
        writers: dict[str, tuple[Callable[[list[Para]], bytes], str]] = {
            "office-docx": (dressed_docx, "docx"),
            "office-running": (partial(dressed_docx, running=True), "docx"),
            "office-columns": (partial(dressed_docx, columns=2, running=True), "docx"),
            "office-odt": (odt, "odt"),
        }
        found |= {name: partial(_with_office, office, *how) for name, how in writers.items()}
    if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
        found["chromium"] = partial(_with_chromium, chromium, True)
        found["chromium-running"] = partial(_with_chromium, chromium, False)
    if weasyprint := shutil.which("weasyprint"):
        looks = {"plain": "", "running": _SYLLABLES, "columns": _SYLLABLES + _COLUMNS}
        for name, look in looks.items():
            found[f"weasyprint-{name}"] = partial(_with_weasyprint, weasyprint, _LOOK + _SHEET + look)
    return found
