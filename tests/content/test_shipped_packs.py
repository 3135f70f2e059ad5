"""The shipped packs as an examiner reads them: every claim sourced, dated, unambiguous and in own words."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from studyapp.core.authoring.card_flaws import card_flaws
from studyapp.core.library.evidence import Sourcing, citations_of
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.known_documents import without_about
from studyapp.core.library.pack import Layout, Pack
from studyapp.core.quiz.flaws import flaws
from studyapp.core.quiz.item import Item, ItemType
from studyapp.core.text.folding import fold
from studyapp.formats.documents import load_documents
from studyapp.formats.pack import LoadedPack, load_pack
from studyapp.formats.pack_files import pack_files
from tests.shared_files import SHARED, article_paths, needs_shared

CONTENT = Path(__file__).resolve().parents[2] / "content"
FILES = {path.stem: path for path in pack_files(CONTENT)}
PACKS = {name: load_pack(path) for name, path in FILES.items()}

NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
DATED = re.compile(r"\b(?:19|20)\d\d\b|\bkhóa [IVX]+\b")
LONGEST_SHARED_RUN = 9
NAME_OF_THE_CONFERENCE = "Hội nghị lần thứ 6 Ban Chấp hành Trung ương"
PEOPLE = ("Nguyễn Phú Trọng", "Phạm Bình Minh", "đồng chí")
UNCONFIRMED = {
    "168",
    "168,5",
    "157,5",
    "109",
    "22",
    "11",
    "49",
    "45",
}  # of the strategy of 2019, or unsourced

every_pack = pytest.mark.parametrize("name", PACKS)


def singles(loaded: LoadedPack) -> list[Item]:
    return [item for item in loaded.items if item.type is ItemType.SINGLE]


def points_of(loaded: LoadedPack) -> dict[str, KeyPoint]:
    return {point.id: point for point in loaded.pack.key_points}


def right_texts(item: Item) -> list[str]:
    return [option.text for option in item.options if option.correct]


def said(loaded: LoadedPack) -> Iterator[str]:
    """Everything that is worded here; official titles and headlines of sources are quoted on purpose."""
    for point in loaded.pack.key_points:
        yield from (point.topic, point.text)
    for card in loaded.cards:
        yield from (card.prompt, *card.answer.splitlines(), card.note)
    for item in loaded.items:
        yield from (item.stem, *(option.text for option in item.options), item.rationale)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def runs(text: str, length: int) -> Iterator[str]:
    told = words(text)
    return (" ".join(told[at : at + length]) for at in range(len(told) - length + 1))


def told_by(point: KeyPoint, pack: Pack) -> set[str]:
    """The numbers a question on this point may give as right."""
    figures = {f"{figure.value.normalize():f}".replace(".", ",") for figure in point.figures}
    return figures | set(NUMBER.findall(f"{point.text} {pack.title}"))


def test_both_model_packs_are_shipped() -> None:
    assert set(PACKS) == {"18-nq-tw", "21-nq-tw"}


@every_pack
def test_a_pack_has_enough_to_learn_and_to_ask(name: str) -> None:
    loaded = PACKS[name]
    assert len(loaded.pack.key_points) >= 19
    assert len(loaded.cards) >= 18
    assert len(loaded.items) >= 14
    assert {item.type for item in loaded.items} == {ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUE_FALSE}


@every_pack
def test_every_aim_and_level_is_met(name: str) -> None:
    loaded = PACKS[name]
    assert {point.aim for point in loaded.pack.key_points} == set(Aim)
    assert {item.level for item in loaded.items} == set(Level)
    assert any(item.aim is Aim.APPLY for item in loaded.items)


def test_ids_are_unique_over_all_packs_and_begin_with_their_pack() -> None:
    ids: list[tuple[str, str]] = []
    for name, loaded in PACKS.items():
        ids += ((name, point.id) for point in loaded.pack.key_points)
        ids += ((name, card.id) for card in loaded.cards)
        ids += ((name, item.id) for item in loaded.items)
    assert [count for count in Counter(id for _, id in ids).values() if count > 1] == []
    assert all(id.startswith(f"{name.partition('-')[0]}-2017.") for name, id in ids)


@every_pack
def test_the_document_is_the_one_in_the_table_of_known_documents(name: str) -> None:
    document = PACKS[name].pack.document
    assert document is not None
    known = load_documents(CONTENT / "documents.toml")
    (entry,) = (each for each in known.documents if each.id == document.id)
    assert document.title is not None
    assert entry.title == without_about(document.title)
    assert (entry.code, entry.issued, entry.body, entry.term) == (
        document.code,
        document.issued,
        document.body,
        document.term,
    )


@every_pack
def test_no_claim_is_made_of_the_official_text(name: str) -> None:
    pack = PACKS[name].pack
    assert not pack.checked
    assert all(point.sourcing is not Sourcing.ORIGINAL for point in pack.key_points)


@every_pack
def test_what_came_later_stands_apart_and_is_marked(name: str) -> None:
    pack = PACKS[name].pack
    *earlier, last = pack.sections
    later = {point.id for point in pack.key_points if point.later}
    assert last.title == "Văn bản về sau"
    assert later == set(last.key_points)
    assert all(section.key_points for section in earlier)


@every_pack
def test_every_target_in_a_table_has_a_card(name: str) -> None:
    loaded = PACKS[name]
    asked = {card.key_point for card in loaded.cards}
    tables = [section for section in loaded.pack.sections if section.layout is Layout.TABLE]
    assert [id for section in tables for id in section.key_points if id not in asked] == []


@every_pack
def test_a_question_cites_what_its_key_point_cites(name: str) -> None:
    loaded = PACKS[name]
    points = points_of(loaded)
    asked = [(card.key_point, card.evidence) for card in loaded.cards]
    asked += [(item.key_point, item.evidence) for item in loaded.items]
    for point, evidence in asked:
        assert evidence == points[point].evidence
        assert citations_of(evidence)


@every_pack
def test_every_prompt_and_stem_names_a_year_a_day_or_a_term(name: str) -> None:
    loaded = PACKS[name]
    asked = [*(card.prompt for card in loaded.cards), *(item.stem for item in loaded.items)]
    assert [text for text in asked if not DATED.search(text)] == []


@every_pack
def test_right_answers_give_only_numbers_of_their_key_point(name: str) -> None:
    """What is computed from a number, at the level of use, is checked by eye."""
    loaded = PACKS[name]
    points = points_of(loaded)
    told = {point.id: told_by(point, loaded.pack) for point in loaded.pack.key_points}
    answers = [(card.key_point, card.answer) for card in loaded.cards]
    keys = [
        (item.key_point, text)
        for item in loaded.items
        for text in right_texts(item)
        if item.level is not Level.APPLY
    ]
    strange = [
        (point, number)
        for point, text in (*answers, *keys)
        for number in NUMBER.findall(text)
        if number not in told[point] and number not in NUMBER.findall(points[point].topic)
    ]
    assert strange == []


@every_pack
def test_a_true_statement_gives_only_numbers_of_its_key_point(name: str) -> None:
    loaded = PACKS[name]
    points = points_of(loaded)
    for item in loaded.items:
        if item.type is ItemType.TRUE_FALSE and item.key == (0,) and item.level is not Level.APPLY:
            document = loaded.pack.document
            assert document is not None
            known = told_by(points[item.key_point], loaded.pack) | {document.number or "", "2017"}
            assert set(NUMBER.findall(item.stem)) <= known, item.id


@every_pack
def test_a_rationale_says_the_right_answer(name: str) -> None:
    for item in singles(PACKS[name]):
        (right,) = right_texts(item)
        numbers = NUMBER.findall(right)
        assert all(number in NUMBER.findall(item.rationale) for number in numbers), item.id


@every_pack
def test_figures_of_a_table_are_in_the_text_as_well(name: str) -> None:
    for point in PACKS[name].pack.key_points:
        for figure in point.figures:
            millions = figure.value / Decimal(1_000_000)
            value = millions if millions >= 1 else figure.value
            assert f"{value.normalize():f}".replace(".", ",") in NUMBER.findall(point.text), point.id
            assert figure.qualifier is None or figure.qualifier in point.text, point.id
            assert figure.year is None or str(figure.year) in point.text, point.id


@every_pack
def test_the_place_and_length_of_the_key_tell_nothing(name: str) -> None:
    items = singles(PACKS[name])
    places = Counter(item.key[0] for item in items)
    longest = [item for item in items if _is_only_longest(item)]
    assert set(places) == {0, 1, 2, 3}
    assert max(places.values()) <= len(items) * 0.45
    assert len(longest) <= len(items) * 0.3


def _is_only_longest(item: Item) -> bool:
    lengths = [len(option.text) for option in item.options]
    return lengths[item.key[0]] == max(lengths) and lengths.count(max(lengths)) == 1


@every_pack
def test_the_key_is_not_the_end_of_a_scale(name: str) -> None:
    for item in singles(PACKS[name]):
        numbers = [NUMBER.findall(option.text) for option in item.options]
        plain = all(re.fullmatch(r"\d+(?:%| \w+)?", option.text) for option in item.options)
        if plain:
            values = [int(each[0]) for each in numbers]
            assert min(values) < values[item.key[0]] < max(values), item.id


@every_pack
def test_options_are_of_like_length(name: str) -> None:
    for item in PACKS[name].items:
        lengths = [len(option.text) for option in item.options]
        if item.type is not ItemType.TRUE_FALSE and max(lengths) > 12:
            assert max(lengths) <= 1.7 * min(lengths), item.id


@every_pack
def test_true_and_false_are_about_as_frequent(name: str) -> None:
    keys = Counter(item.key for item in PACKS[name].items if item.type is ItemType.TRUE_FALSE)
    assert set(keys) == {(0,), (1,)}
    assert abs(keys[(0,)] - keys[(1,)]) <= 1


@every_pack
def test_no_item_or_card_has_a_flaw(name: str) -> None:
    loaded = PACKS[name]
    assert {item.id: flaws(item) for item in loaded.items if flaws(item)} == {}
    assert {card.id: card_flaws(card) for card in loaded.cards if card_flaws(card)} == {}


@every_pack
def test_people_are_not_asked_about(name: str) -> None:
    loaded = PACKS[name]
    points = {point.text for point in loaded.pack.key_points} | {
        point.topic for point in loaded.pack.key_points
    }
    asked = " ".join(text for text in said(loaded) if text not in points)
    assert [person for person in PEOPLE if person in asked] == []


def test_numbers_that_no_source_confirms_for_the_resolution_are_absent() -> None:
    for point in PACKS["21-nq-tw"].pack.key_points:
        bare = re.sub(r"\d+/\d+/\d{4}|\d+/\d+|\d+[-/]\w+/?\w*", " ", point.text)
        assert not set(NUMBER.findall(bare)) & UNCONFIRMED, point.id


@needs_shared
@every_pack
def test_no_run_of_ten_words_comes_from_an_article_or_the_notes(name: str) -> None:
    loaded = PACKS[name]
    paths = [*article_paths(), SHARED / "notes" / "facts.md"]
    foreign = {
        run
        for path in paths
        if path.is_file()
        for run in runs(path.read_text(encoding="utf-8"), LONGEST_SHARED_RUN + 1)
    }
    names = [" ".join(words(name)) for name in (loaded.pack.title, NAME_OF_THE_CONFERENCE)]
    taken = [
        run
        for text in said(loaded)
        for part in re.split("|".join(names), " ".join(words(text)))
        for run in runs(part, LONGEST_SHARED_RUN + 1)
        if run in foreign
    ]
    assert len(foreign) > 5000
    assert taken == []
