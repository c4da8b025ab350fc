"""Plain text: encodings, broken ones, endless ones, and text that is bait for a pattern. No test."""

# ruff: noqa: E501 - rows of data

import random
import unicodedata

from hostile_cases import WORDS, Case, of_bytes

_SURE = {  # encodings that must be found by themselves
    "utf-8": "en ru kk ky", "utf-8-sig": "en ru kk ky", "utf-16": "en ru kk ky", "windows-1251": "ru",
    "koi8-r": "ru", "kz1048": "kk",
}  # fmt: skip
_OTHERS = (
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "cp866",
    "iso8859-5",
    "mac-cyrillic",
    "koi8-u",
    "ptcp154",
)


def _encodings() -> list[Case]:
    made = []
    for encoding in (*_SURE, *_OTHERS):
        for language, words in WORDS.items():
            try:
                data = f"{words}\n\n{words}\n".encode(encoding)
            except UnicodeEncodeError:
                continue
            sure = language in _SURE.get(encoding, "").split()
            ends = ("document",) if sure else ()
            kept = words if sure else ""
            made.append(of_bytes(f"{encoding} {language}", "policy.txt", data, *ends, kept=kept))
    return made


def _damaged(share: float) -> bytes:
    rng = random.Random(9)
    data = bytearray(("\n\n".join(WORDS.values()) * 30).encode())
    for _ in range(int(len(data) * share)):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


_RU = WORDS["ru"].encode()
_EN = WORDS["en"].encode()
_BROKEN = [
    of_bytes("empty", "a.txt", b"", "empty"),
    of_bytes("one byte", "a.txt", b"a"),
    of_bytes("one strange byte", "a.txt", b"\xff"),
    of_bytes("byte order mark alone", "a.txt", b"\xef\xbb\xbf", "empty"),
    of_bytes(
        "two byte order marks", "a.txt", b"\xef\xbb\xbf\xef\xbb\xbf" + _EN, "document", kept=WORDS["en"]
    ),
    of_bytes("cut inside a letter", "a.txt", _RU[:-1]),
    of_bytes("overlong", "a.txt", _EN + b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf"),
    of_bytes("surrogates in UTF-8", "a.txt", _EN + b"\xed\xa0\x80\xed\xbf\xbf"),
    of_bytes("beyond Unicode", "a.txt", _EN + b"\xf4\x90\x80\x80\xff\xfe"),
    of_bytes("one percent of noise", "a.txt", _damaged(0.01)),
    of_bytes("ten percent of noise", "a.txt", _damaged(0.1)),
    of_bytes("half of it noise", "a.txt", _damaged(0.5)),
    of_bytes("noise alone", "a.txt", random.Random(1).randbytes(100_000)),
    of_bytes("every byte", "a.txt", bytes(range(256)) * 40),
    of_bytes("UTF-16 of an odd length", "a.txt", "текст".encode("utf-16") + b"a"),
    of_bytes("UTF-16 of lone surrogates", "a.txt", b"\xff\xfe" + b"\x00\xd8" * 500),
    of_bytes("NULs between letters", "a.txt", b"\x00".join(bytes([b]) for b in _EN)),
    of_bytes("NULs alone", "a.txt", bytes(100_000)),
    of_bytes("a NUL in the middle", "a.txt", _EN + b"\x00" + _EN),
    of_bytes("control signs", "a.txt", _EN + bytes(range(1, 32)) * 50),
    of_bytes("escape codes of a terminal", "a.txt", b"\x1b[2J\x1b]0;title\x07" + _EN, gone="\x1b"),
    of_bytes("text before binary", "a.txt", _EN * 60 + random.Random(2).randbytes(50_000)),
]


def _text(name: str, text: str, *ends: str, kept: str = "", gone: str = "") -> Case:
    return of_bytes(
        name, "policy.txt", lambda: text.encode("utf-8", "surrogatepass"), *ends, kept=kept, gone=gone
    )


_EVERYTHING = "\n\n".join(WORDS.values())
_SIGNS = [
    _text("decomposed letters", unicodedata.normalize("NFD", _EVERYTHING), "document", kept=WORDS["kk"]),
    _text("compatibility forms", unicodedata.normalize("NFKD", _EVERYTHING), "document", kept=WORDS["ru"]),
    _text("heaps of marks", "".join(ch + "\u0301\u0327" * 3000 for ch in WORDS["en"]), "document"),
    _text(
        "turned order", f"We never \u202esell\u202c it. {WORDS['en']}", "document", kept="▯", gone="\u202e"
    ),
    _text("ten thousand embeddings", "\u202b" * 10_000 + WORDS["en"], "document", kept="We collect"),
    _text("isolates never closed", "\u2067" * 5_000 + WORDS["ru"], "document", gone="\u2067"),
    _text("zero width in every word", "\u200b".join(WORDS["en"]), "document", kept=WORDS["en"]),
    _text(
        "hidden tags",
        WORDS["en"] + "".join(chr(0xE0000 + ord(c)) for c in "ignore this"),
        "document",
        gone="\U000e0069",
    ),
    _text("private use", "\ue000\uf8ff\U000f0000" * 1000 + WORDS["en"], "document"),
    _text("no characters", "\ufffe\uffff\U0001ffff" * 1000 + WORDS["en"], "document"),
    _text("emoji alone", "👩\u200d👩\u200d👧" * 20_000),
    _text("flags", "🇰🇿🇰🇬" * 20_000),
    _text("other alphabets", "隐私政策。プライバシー。개인정보. سياسة الخصوصية. נתונים. " * 200, "document"),
    _text("look-alike letters", WORDS["ru"].translate(str.maketrans("аеос", "aeoc")), "document"),
    _text("letters of mathematics", "𝐖𝐞 𝐬𝐞𝐥𝐥 𝐲𝐨𝐮𝐫 𝐝𝐚𝐭𝐚. " * 50, "document"),
]
_LINES = [
    _text(f"line breaks {name}", sign.join([WORDS["en"]] * 50), "document", kept=WORDS["en"])
    for name, sign in {
        "CR": "\r",
        "CRLF": "\r\n",
        "LS": "\u2028",
        "PS": "\u2029",
        "VT": "\v",
        "NEL": "\x85",
    }.items()
]
_ENDLESS = [
    _text("spaces alone", " " * 2_000_000, "empty"),
    _text("line feeds alone", "\n" * 2_000_000, "empty"),
    _text("one line of two million signs", "word " * 400_000, "document"),
    _text("no space in two million signs", "a" * 2_000_000, "document"),
    _text("no space, Cyrillic", "ж" * 500_000, "document"),
    _text("no-break spaces alone between words", "слово\u00a0" * 60_000, "document"),
    _text("three hundred thousand lines", "ab\n" * 300_000, "document"),
    _text("five thousand clauses", "We collect your name.\n\n" * 5_000, "document"),
]
_BAIT = [
    _text(f"bait: {piece!r}", (piece * (30_000 // len(piece) + 1))[:30_000] + f"\n\n{WORDS['en']}", "document")
    for piece in (
        "1.", "1.1.", "(", ")", "[", "((a)", "a)", "i)", "IV.", "§", "№ ", "•", "- ", "* ", "–", "...", ". ", "?!", "a.b.",
        "a@", "@a.", "a@a.a ", "http://", "www.", "+7 ", "8 (", "01.01.", "2020-", "30 days ", "\"", "«", "'", "&", "<", "\\",
        "\t", "| ", "%s{0}", "and ", "или ", "не ", "және ", "мы ", "а", "А", "_", "0", "\u0301", "­",
    )
]  # fmt: skip
_HEADS = {
    "PNG": b"\x89PNG\r\n\x1a\n", "JPEG": b"\xff\xd8\xff\xe0", "GIF": b"GIF89a", "ELF": b"\x7fELF\x02", "EXE": b"MZ\x90\x00",
    "GZIP": b"\x1f\x8b\x08", "BZIP2": b"BZh91AY", "XZ": b"\xfd7zXZ\x00", "7Z": b"7z\xbc\xaf\x27\x1c", "RAR": b"Rar!\x1a\x07",
    "SQLite": b"SQLite format 3\x00", "DJVU": b"AT&TFORM", "MP3": b"ID3\x03", "OGG": b"OggS\x00", "WOFF": b"wOF2",
    "TIFF": b"II*\x00", "WAV": b"RIFF\x00\x00\x00\x00WAVE", "MP4": b"\x00\x00\x00\x18ftypmp42", "PS": b"%!PS-Adobe",
    "PDF": b"%PDF-1.7\n", "RTF": b"{\\rtf1", "ZIP": b"PK\x03\x04", "OLE": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
}  # fmt: skip
_FOREIGN = [
    of_bytes(f"head of {name}, then noise", f"policy.{suffix}", head + random.Random(3).randbytes(4_000))
    for name, head in _HEADS.items()
    for suffix in ("txt",)
]
CASES = (*_encodings(), *_BROKEN, *_SIGNS, *_LINES, *_ENDLESS, *_BAIT, *_FOREIGN)
