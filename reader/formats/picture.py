"""A page as a picture (PNG, JPEG), laid on a page of PDF, so that PDFium decodes it like any other scan."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from reader.core.errors import DocumentError, InterlacedPicture, LimitExceeded, Scanned
from reader.formats.limits import PICTURE_MAX_PIXELS
from reader.formats.reading import Reading
from reader.formats.sniff import PNG

_LONG_SIDE_PT = 842.0  # the longer side of the page, as of A4
_COLOURS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a PNG: kind of colour -> numbers a pixel
_SPACES = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}
_ON_WHITE = b"3 index mul 3 index 1 exch sub add 3 1 roll "
_OPAQUE = {  # colour and opacity -> colour on white
    2: (b"/DeviceGray", b"/G /A", b"{ dup 3 1 roll mul exch 1 exch sub add }"),
    4: (
        b"/DeviceRGB",
        b"/R /G /B /A",
        b"{ 4 1 roll %s 4 3 roll pop }" % (3 * _ON_WHITE),
    ),
}
_TURNS = {  # how the camera was held -> degrees, and whether the picture is a mirror's
    2: (0, True), 3: (180, False), 4: (180, True), 5: (270, True),
    6: (90, False), 7: (90, True), 8: (270, False),
}  # fmt: skip
_MOST_PARTS = 10_000


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    """Raise `Scanned`: a picture has no text to read; what `as_pdf` raises where it is none."""
    as_pdf(data)
    raise Scanned(pages=1)


def as_pdf(data: bytes) -> bytes:
    """Return a PDF whose one page is the picture, upright.

    Raises: `DocumentError` where its head is damaged, `InterlacedPicture` for a PNG that is stored in passes,
    `LimitExceeded` for more than `PICTURE_MAX_PIXELS`.
    """
    try:
        return _png(data) if data.startswith(PNG) else _jpeg(data)
    except (struct.error, IndexError, KeyError) as error:
        raise DocumentError(format="PNG" if data.startswith(PNG) else "JPEG") from error


def _png(data: bytes) -> bytes:
    parts = list(_png_parts(data))
    clear = next((body for kind, body in parts if kind == b"tRNS"), b"")
    wide, high, depth, colour, _, _, passes = struct.unpack(">IIBBBBB", parts[0][1][:13])
    if passes:
        raise InterlacedPicture()
    numbers = _COLOURS[colour]
    predictor = b"<< /Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d >>" % (numbers, depth, wide)
    extra: list[bytes] = []
    if colour == 3:
        palette = _on_white(next(body for kind, body in parts if kind == b"PLTE")[:768], clear)
        space = b"[/Indexed /DeviceRGB %d <%s>]" % (len(palette) // 3 - 1, palette.hex().encode())
    elif numbers in _OPAQUE:
        base, names, program = _OPAQUE[numbers]
        space = b"[/DeviceN [%s] %s 6 0 R]" % (names, base)
        extra = [_stream(_function(numbers), program)]
    else:
        space = _SPACES[numbers]
    drawn = b"".join(body for kind, body in parts if kind == b"IDAT")
    about = b"/ColorSpace %s /BitsPerComponent %d" % (space, depth)
    about += b" /Filter /FlateDecode /DecodeParms %s" % predictor
    if clear and colour in (0, 2):  # one colour that is no colour
        values = struct.unpack(f">{numbers}H", clear[: 2 * numbers])
        about += b" /Mask [%s]" % b" ".join(b"%d %d" % (value, value) for value in values)
    return _file(wide, high, about, drawn, extra=extra)


def _on_white(palette: bytes, opacities: bytes) -> bytes:
    """Return the colours as they are seen on white paper; those without an opacity are solid."""
    parts = [opacity for opacity in opacities[: len(palette) // 3] for _ in range(3)]
    mixed = bytes(255 - (255 - value) * part // 255 for value, part in zip(palette, parts, strict=False))
    return mixed + palette[len(mixed) :]


def _function(numbers: int) -> bytes:
    return b"/FunctionType 4 /Domain [%s] /Range [%s]" % (b"0 1 " * numbers, b"0 1 " * (numbers - 1))


def _png_parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(PNG)
    for _ in range(_MOST_PARTS):
        if at + 8 > len(data):
            break
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length


def _jpeg(data: bytes) -> bytes:
    held, inverted = 1, False
    for kind, start, end in _jpeg_parts(data):
        if kind == 0xE1 and data[start : start + 6] == b"Exif\0\0":
            held = _orientation(data[start + 6 : end])
        elif kind == 0xEE and data[start : start + 5] == b"Adobe":
            inverted = True
        elif 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            high, wide, numbers = struct.unpack(">xHHB", data[start : start + 6])
            decode = b" /Decode [%s]" % (b"1 0 " * 4) if inverted and numbers == 4 else b""
            about = b"/ColorSpace %s /BitsPerComponent 8 /Filter /DCTDecode%s" % (_SPACES[numbers], decode)
            return _file(wide, high, about, data, _TURNS.get(held, (0, False)))
    raise DocumentError(format="JPEG")


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield kind, start and end of each part before the drawing itself."""
    at = 2
    for _ in range(_MOST_PARTS):
        if data[at] != 0xFF:
            return
        if data[at + 1] == 0xFF:  # filling
            at += 1
            continue
        length = struct.unpack(">H", data[at + 2 : at + 4])[0]
        yield data[at + 1], at + 4, at + 2 + length
        at += 2 + length


def _orientation(exif: bytes) -> int:
    """Return how the camera was held, 1 (upright) where it does not say."""
    order = "<" if exif[:2] == b"II" else ">"
    place = struct.unpack(f"{order}I", exif[4:8])[0]
    count = struct.unpack(f"{order}H", exif[place : place + 2])[0]
    for at in range(place + 2, place + 2 + 12 * min(count, 100), 12):
        tag, _, _, value = struct.unpack(f"{order}HHIH", exif[at : at + 10])
        if tag == 0x0112:
            return int(value)
    return 1


def _file(
    wide: int, high: int, about: bytes, data: bytes, held: tuple[int, bool] = (0, False),
    extra: Sequence[bytes] = (),
) -> bytes:  # fmt: skip
    turn, mirrored = held
    if not wide or not high:
        raise DocumentError(format="picture")
    if wide * high > PICTURE_MAX_PIXELS:
        raise LimitExceeded(limit="picture_pixels", size=wide * high, allowed=PICTURE_MAX_PIXELS)
    scale = _LONG_SIDE_PT / max(wide, high)
    across, up = wide * scale, high * scale
    image = b"/Type /XObject /Subtype /Image /Width %d /Height %d %s" % (wide, high, about)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Rotate %d /Contents 4 0 R "
        b"/Resources << /XObject << /I 5 0 R >> >> >>" % (across, up, turn),
        _stream(
            b"", b"%.2f 0 0 %.2f %.2f 0 cm /I Do" % (-across if mirrored else across, up, across * mirrored)
        ),
        _stream(image, data),
        *extra,
    ]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _stream(about: bytes, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (about, len(data), data)
