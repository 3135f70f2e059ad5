"""Drawing a sheet for judges: random, repeatable, blind."""

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.quality.controls import Question
from tests.quality.corpus import FOLDERS
from tests.quality.sampling import PER_ARTICLE, drawn, write_sheet

NAMES = ("04-chuong-trinh-dan-so", "07-ket-qua-mot-nam-nq18-19", "20-de-cuong-nong-thon-moi")
TEXTS = {name: (FOLDERS["open"] / f"{name}.txt").read_text("utf-8") for name in NAMES}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheet")
    write_sheet(TEXTS, 20, 7, folder / "judge", folder / "answers.json")
    return folder


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def test_the_same_seed_draws_the_same_sheet(folder: Path, tmp_path: Path) -> None:
    write_sheet(TEXTS, 20, 7, tmp_path / "again", tmp_path / "other.json")
    assert read(folder / "judge" / "sheet.json") == read(tmp_path / "again" / "sheet.json")


def test_another_seed_draws_another_sheet(folder: Path, tmp_path: Path) -> None:
    write_sheet(TEXTS, 20, 8, tmp_path / "again", tmp_path / "other.json")
    assert read(folder / "judge" / "sheet.json") != read(tmp_path / "again" / "sheet.json")


def test_the_sheet_mixes_generated_good_and_broken(folder: Path) -> None:
    origins = Counter(label["origin"] for label in read(folder / "answers.json"))
    assert origins["generated"] == 20
    assert origins["good"] == 3
    assert origins["broken"] == 2


def test_nothing_the_judge_gets_tells_where_a_question_is_from(folder: Path) -> None:
    allowed = {"n", "article", "kind", "type", "stem", "options", "key", "answer", "sentences"}
    for entry in read(folder / "judge" / "sheet.json"):
        assert set(entry) <= allowed
    everything = "".join(path.read_text("utf-8") for path in (folder / "judge").glob("*.*"))
    assert not [word for word in ("broken", "origin", *NAMES) if word in everything]


def test_the_key_is_among_the_shuffled_options(folder: Path) -> None:
    sheet = read(folder / "judge" / "sheet.json")
    with_options = [entry for entry in sheet if "options" in entry]
    assert with_options
    for entry in with_options:
        letters = [option[0] for option in entry["options"]]
        assert entry["key"]
        assert set(entry["key"]) <= set(letters)


def test_every_article_asked_about_lies_beside_the_sheet(folder: Path) -> None:
    sheet = read(folder / "judge" / "sheet.json")
    texts = {path.stem: path.read_text("utf-8") for path in (folder / "judge" / "articles").iterdir()}
    for entry in sheet:
        for sentence in entry["sentences"]:
            assert sentence in texts[entry["article"]]


def test_the_solver_gets_no_key_and_no_sentence(folder: Path) -> None:
    for entry in read(folder / "judge" / "solver.json"):
        assert not {"key", "answer", "sentences"} & set(entry)


def test_the_form_has_a_line_for_each_question(folder: Path) -> None:
    lines = (folder / "judge" / "judgement.tsv").read_text("utf-8").splitlines()
    assert len(lines) == 1 + len(read(folder / "judge" / "sheet.json"))
    assert lines[0].split("\t")[:3] == ["n", "R1", "R2"]


def question(at: int, article: str, type: str) -> Question:
    return Question(article, type, f"Câu {at}?", (), (), ("x",), (), "generated", id=str(at))


def test_no_article_gives_more_than_its_share() -> None:
    pool = [question(at, "một" if at < 40 else "hai", "basic") for at in range(80)]
    articles = Counter(each.article for each in drawn(pool, 60, Random(1)))
    assert articles == {"một": PER_ARTICLE, "hai": PER_ARTICLE}


def test_a_rare_type_is_drawn_too() -> None:
    pool = [question(at, str(at), "order" if at < 3 else "basic") for at in range(200)]
    assert sum(each.type == "order" for each in drawn(pool, 10, Random(1))) == 3
