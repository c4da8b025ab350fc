"""The counts of the scores against counts made by hand, and what is written from them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import score as command
from gold import gold_files, language_of, meets, read_units
from score_report import report
from scoring import Bin, Scores, calibration_error, macro, micro, no_bins, score, united

from reader import analyse
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.model import Analysis, CategoryLabel, Labels

TEXT = "1. DATA\n1.1 We collect your e-mail. We use cookies.\n"
GOLD = (
    "1\t0\t7\theading\t-\t-\t-\n"
    "2\t8\t35\tbody\tcollection\tcollects_data\tdata=email\n"
    "3\t36\t51\tbody\ttracking,purpose\tuses_cookies\t-\n"
)


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "a.en.gold.tsv").write_text(GOLD, "utf-8")
    (tmp_path / "a.en.txt").write_text(TEXT, "utf-8")
    return tmp_path / "a.en.gold.tsv"


def labelled(**confidences: float) -> Analysis:
    """Return an analysis whose one clause has these categories and nothing else."""
    analysis = analyse(TEXT)
    (clause,) = analysis.clauses  # so short that it stays one, and meets both units
    labels = Labels(categories=tuple(CategoryLabel(*pair) for pair in confidences.items()))
    return replace(analysis, labels={clause.id: labels}, cards=())


def test_the_counts_by_hand(gold: Path) -> None:
    scores = score(TEXT, read_units(gold), labelled(collection=1.0), "en")
    categories = micro(scores.categories)
    assert (categories.hits, categories.extra, categories.missed) == (1, 1, 2)
    assert (categories.precision, categories.recall) == pytest.approx((1 / 2, 1 / 3))
    assert categories.f1 == pytest.approx(0.4)
    assert macro(scores.categories) == pytest.approx((2 / 3 + 0 + 0) / 3)
    findings, facts = micro(scores.findings), micro(scores.facts)
    assert (findings.hits, findings.extra, findings.missed) == (0, 0, 2)
    assert (facts.hits, facts.extra, facts.missed) == (0, 0, 1)
    assert (scores.headings.hits, scores.headings.extra, scores.headings.missed) == (1, 0, 0)
    assert (scores.body, scores.covered, scores.clauses, scores.lost) == (2, 2, 1, 0)
    assert (scores.document_language.hits, scores.clause_language.shown) == (1, 1)


def test_a_wrong_language_is_seen(gold: Path) -> None:
    scores = score(TEXT, read_units(gold), labelled(), "kk")
    assert scores.document_language.precision == 0.0
    assert scores.clause_language.precision == 0.0


def test_points_need_a_unit_with_their_finding(gold: Path) -> None:
    right = score(TEXT, read_units(gold), analyse(TEXT), "en")
    assert right.points.shown == right.points.hits > 0
    units = [replace(unit, findings=frozenset()) for unit in read_units(gold)]
    assert score(TEXT, units, analyse(TEXT), "en").points.hits == 0


def test_confidence_is_held_against_the_units_that_the_clause_meets(gold: Path) -> None:
    scores = score(TEXT, read_units(gold), labelled(collection=0.9, tracking=0.87, legal=0.81), "en")
    assert scores.bins["collection"][9] == Bin(1, 1, 0.9)
    assert scores.bins["tracking"][8] == Bin(1, 1, 0.87)
    assert scores.bins["legal"][8] == Bin(1, 0, 0.81)
    assert [one.pairs for one in scores.all_bins()] == [0, 0, 0, 0, 0, 0, 0, 0, 2, 1]
    # the two of the ninth bin: told 0.84 on the mean, held 0.5; the one of the tenth: told 0.9, held 1
    assert calibration_error(scores.all_bins()) == pytest.approx((2 * 0.34 + 1 * 0.1) / 3)


def test_a_confidence_of_one_stands_in_the_last_bin(gold: Path) -> None:
    scores = score(TEXT, read_units(gold), labelled(collection=1.0), "en")
    assert scores.bins["collection"][9].pairs == 1
    assert calibration_error(scores.all_bins()) == 0.0
    assert calibration_error(no_bins()) == 0.0


def test_sums_are_those_of_the_parts(gold: Path) -> None:
    one = score(TEXT, read_units(gold), labelled(collection=0.9), "en")
    two = united([one, one])
    assert (two.documents, two.units, two.body) == (2, 6, 4)
    assert micro(two.categories).hits == 2
    assert two.bins["collection"][9] == Bin(2, 2, 1.8)
    assert calibration_error(two.all_bins()) == pytest.approx(calibration_error(one.all_bins()))
    assert one.documents == 1


def test_half_of_either_is_enough_to_meet(gold: Path) -> None:
    unit = read_units(gold)[1]  # 27 characters from 8
    assert meets(unit, (8, 35))
    assert meets(unit, (0, 16))  # 8 of 16
    assert not meets(unit, (0, 15))  # 7 of 15
    assert meets(unit, (33, 36))
    assert not meets(unit, None)


def test_the_language_is_in_the_name_or_the_folder(tmp_path: Path) -> None:
    assert language_of(tmp_path / "shop.ky.gold.tsv") == "ky"
    assert language_of(tmp_path / "kk" / "shop.gold.tsv") == "kk"
    with pytest.raises(ValueError, match=r"shop\.gold\.tsv"):
        language_of(tmp_path / "shop.gold.tsv")


def of(shown: int, right: int) -> Scores:
    scores = Scores(documents=1)
    scores.categories["rights"].hits, scores.categories["rights"].extra = right, shown - right
    return scores


def data(*, counts: bool = True, unseen: bool = False) -> command.DataSet:
    return command.DataSet("some", "for the test", (), counts, unseen)


def test_unseen_policies_alone_are_told_where_they_show_enough() -> None:
    seen, many, few = of(30, 30), of(20, 15), of(19, 10)
    for unseen, expected in ((many, ("unseen", 20, 15)), (few, ("all", 49, 40))):
        table = command.accuracy([(data(), {"kk": seen}), (data(unseen=True), {"kk": unseen})])
        row = json.loads(command.as_json(table))["languages"]["kk"]["rights"]
        assert (row["data"], row["shown"], row["right"]) == expected


def test_what_was_written_beside_the_rules_does_not_count() -> None:
    table = command.accuracy([(data(counts=False), {"kk": of(30, 30)})])
    written = json.loads(command.as_json(table))
    assert list(written["languages"]) == list(LANGUAGES)
    assert all(list(rows) == list(CATEGORIES) for rows in written["languages"].values())
    assert written["languages"]["kk"]["rights"]["shown"] == 0


def test_the_report_sets_the_samples_apart(gold: Path) -> None:
    scores = {"en": score(TEXT, read_units(gold), labelled(collection=0.9), "en")}
    told = report([("samples", "ours", False, scores), ("others", "theirs", True, scores)])
    assert "| samples | en | 0.400 |" in told
    assert "| others | en | 0.400 |" in told
    assert "## All but the samples: categories" in told
    assert "| collection | 1 | 0.500 | 1.000 | 0.667 |" in told
    assert "| 0.9–1.0 | 1 | 0.900 | 1.000 |" in told


def test_a_folder_without_gold_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_a_named_folder_is_printed_and_nothing_is_written(
    gold: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert gold_files(tmp_path) == [gold]
    assert command.main([str(tmp_path)]) == 0
    assert "| en |" in capsys.readouterr().out
    assert not (tmp_path / "docs").exists()


def test_without_the_corpus_the_files_stay_and_with_it_they_are_written(
    gold: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(command, "ROOT", tmp_path)
    policies, corpus = tmp_path / "tests" / "policies" / "en", tmp_path / "corpus"
    for folder in (policies, corpus / "seeds", tmp_path / "docs", tmp_path / "resources"):
        folder.mkdir(parents=True)
    for path in (gold, gold.with_name("a.en.txt")):
        path.rename(policies / path.name)
    assert command.main(["--corpus", str(tmp_path / "nowhere")]) == 0
    assert not (tmp_path / "docs" / "scores.md").exists()
    assert command.main(["--corpus", str(corpus)]) == 0
    told = (tmp_path / "docs" / "scores.md").read_text("utf-8")
    assert "| strangers | en |" in told
    assert told in capsys.readouterr().out
    rows = json.loads((tmp_path / "resources" / "accuracy.json").read_text("utf-8"))["languages"]["en"]
    assert rows["collection"]["n"] == 1
