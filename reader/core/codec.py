"""Frozen values of the model as plain JSON values and back, checked against their types on the way in."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union

T = TypeVar("T")
PIECE = 200  # values of a tuple or a mapping
Decoder = Callable[[Any], Any]


def to_plain(value: object) -> Any:
    """Return lists, dicts, strings and numbers that say the same: a dataclass is a list of its fields."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in value.items()}
    if is_dataclass(value):
        return [to_plain(getattr(value, field.name)) for field in fields(value)]
    return str(value)


def to_pieces(value: object) -> Iterator[Any]:
    """Return the plain value of a dataclass piece by piece: (place of the field, a part of its value).

    Long tuples and mappings are cut, so that no piece takes long to be read.
    """
    for n, field in enumerate(fields(value)):  # type: ignore[arg-type]
        whole = getattr(value, field.name)
        if isinstance(whole, tuple):
            for at in range(0, max(1, len(whole)), PIECE):
                yield [n, to_plain(whole[at : at + PIECE])]
        elif isinstance(whole, Mapping):
            items = list(whole.items())
            for at in range(0, max(1, len(items)), PIECE):
                yield [n, to_plain(dict(items[at : at + PIECE]))]
        else:
            yield [n, to_plain(whole)]


def from_pieces(kind: type[T], pieces: Iterable[object]) -> T:
    """Return the value of a dataclass from what `to_pieces` made of it.

    Raises: ValueError, as `from_plain` does, also where a piece is missing.
    """
    hints = typing.get_type_hints(kind)
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    made: dict[str, Any] = {}
    for piece in pieces:
        if not isinstance(piece, list) or len(piece) != 2 or piece[0] not in range(len(names)):
            raise ValueError("no piece")
        name = names[int(piece[0])]
        try:
            part = _decoder(hints[name])(piece[1])
        except (ArithmeticError, AttributeError, LookupError, TypeError) as error:
            raise ValueError(str(error)) from error
        if isinstance(part, tuple):
            made.setdefault(name, []).extend(part)
        elif isinstance(part, dict):
            made.setdefault(name, {}).update(part)
        else:
            made[name] = part
    if len(made) < len(names):
        raise ValueError("pieces are missing")
    return kind(**{name: tuple(part) if isinstance(part, list) else part for name, part in made.items()})


def from_plain(kind: type[T], plain: object) -> T:
    """Return the value of a dataclass from what `to_plain` made of it.

    Raises: ValueError where the plain value has not the shape and the types of ``kind``; nothing of
    what comes from another process is taken on trust.
    """
    decode: Decoder = _decoder(kind)  # type: ignore[arg-type]
    try:
        made: T = decode(plain)
    except (ArithmeticError, AttributeError, LookupError, TypeError) as error:
        raise ValueError(str(error)) from error
    return made


@cache
def _decoder(kind: Any) -> Decoder:
    """Return the function that checks and makes a value of a type of the model."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        (one,) = (a for a in arguments if a is not type(None))
        inner = _decoder(one)
        return lambda plain: None if plain is None else inner(plain)
    if origin is tuple:
        return _tuple_decoder(_decoder(arguments[0]))
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_decoder(_decoder(arguments[1]))
    if kind is object:
        return lambda plain: plain
    if kind is float:
        return _number
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda plain: kind(plain)
    return _exact_decoder(kind)


def _tuple_decoder(inner: Decoder) -> Decoder:
    def decode(plain: Any) -> tuple[Any, ...]:
        if type(plain) is not list:
            raise ValueError("no list")
        return tuple([inner(one) for one in plain])

    return decode


def _mapping_decoder(inner: Decoder) -> Decoder:
    def decode(plain: Any) -> dict[str, Any]:
        if type(plain) is not dict:
            raise ValueError("no mapping")
        return {key: inner(one) for key, one in plain.items()}

    return decode


def _dataclass_decoder(kind: Any) -> Decoder:
    hints = typing.get_type_hints(kind)
    inner = [_decoder(hints[field.name]) for field in fields(kind)]

    def decode(plain: Any) -> Any:
        if type(plain) is not list or len(plain) != len(inner):
            raise ValueError(f"no {kind.__name__}")
        return kind(*[make(one) for make, one in zip(inner, plain, strict=True)])

    return decode


def _exact_decoder(kind: type) -> Decoder:
    def decode(plain: Any) -> Any:
        if type(plain) is not kind:
            raise ValueError(f"no {kind.__name__}")
        return plain

    return decode


def _number(plain: Any) -> float:
    if type(plain) not in (int, float):
        raise ValueError("no number")
    return float(plain)
