"""The paragraphs of a policy, as the page shows them before and after it is understood."""

from reader.core.outline import outline
from reader.core.paragraphs import DEEPEST, Paragraph, paragraphs
from reader.formats import read_bytes

POLICY = """# Privacy

We collect:

- your name;
- what you type:
    - messages;
    - searches.

We keep it for a year. We sell nothing.
"""


def of(source: str, name: str = "policy.md") -> tuple[str, list[Paragraph]]:
    document = read_bytes(source.encode(), name=name)
    found = outline(document)
    return document.text, paragraphs(document.text, found.sections, found.clauses)


def test_every_letter_keeps_its_place() -> None:
    text, rows = of(POLICY)
    assert "\n".join(row.text for row in rows).replace("\n", " ") == text.replace("\n", " ")
    assert all(text[row.start : row.start + len(row.text)].split() == row.text.split() for row in rows)


def test_headings_and_items_know_their_level() -> None:
    _, rows = of(POLICY)
    levels = {row.text.strip("•- "): (row.heading, row.depth) for row in rows if row.text}
    assert levels["Privacy"] == (1, 0)
    assert levels["your name;"] == (0, 1)
    assert levels["messages;"] == (0, 2)


def test_pieces_are_the_clauses_of_a_paragraph_in_order() -> None:
    text, rows = of(POLICY)
    pieces = [piece for row in rows for piece in row.pieces]
    assert [text[p.start : p.end] for p in pieces if "We " in text[p.start : p.end]][-1].endswith("nothing.")
    for row in rows:
        for piece in row.pieces:
            assert row.start <= piece.start < piece.end <= row.start + len(row.text)


def test_a_clause_that_was_wrapped_flows_in_one_paragraph() -> None:
    lines = (
        "We collect the data that you give us when you open an account or",
        "place an order, and we keep it no longer than the law asks us to do.",
    )
    text, rows = of("\n".join(("Privacy policy", "", *lines, "")), "policy.txt")
    row = next(row for row in rows if "collect" in row.text)
    assert row.text == " ".join(lines)
    (piece,) = row.pieces
    assert text[piece.start : piece.end] == "\n".join(lines)


def test_no_item_is_set_in_farther_than_the_deepest() -> None:
    deep = "We take:\n\n" + "".join(f"{'    ' * n}- part {n}:\n" for n in range(DEEPEST + 3))
    _, rows = of(deep)
    assert max(row.depth for row in rows) == DEEPEST
