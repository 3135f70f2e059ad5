"""Cards from questions of the bank: in a learner's own pack, once, taken back, and safe from updates."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from studyapp.app import Application, LearnerSession, open_application
from studyapp.core.authoring.draft import Decision
from studyapp.core.authoring.item_card import card_of
from studyapp.core.backups.summary import LibrarySummary
from studyapp.core.ids import CardId, DraftId, ItemId, KeyPointId, PackId
from studyapp.core.study.queue import Scope
from studyapp.core.study.rating import Rating
from studyapp.paths import Paths
from studyapp.services.due_card import DueCard
from studyapp.services.own_cards import Offer
from studyapp.storage.database import transaction
from studyapp.storage.learner.cards import enrolled_card
from studyapp.storage.library.cards import card_content
from studyapp.storage.library.contents import Table, put_content, retire_content
from studyapp.storage.library.items import live_item
from studyapp.storage.library.packs import row_of
from studyapp.storage.summary import summary
from tests.services.test_authoring import built
from tests.services.test_shipped import write

NOW = datetime.fromisoformat("2026-11-20T08:30:05+07:00")
ITEM = ItemId("a.hoi")
POINT = Scope(key_points=frozenset({KeyPointId("a.k")}))
QUESTION = """
[[item]]
id = "a.hoi"
key_point = "a.k"
type = "single"
stem = "Tuổi thọ bình quân của người dân vào năm 2030 theo nghị quyết là {asked}?"
options = [
  {{ text = "75 tuổi", correct = true }}, {{ text = "80 tuổi" }},
  {{ text = "65 tuổi" }}, {{ text = "70 tuổi" }},
]
rationale = "Nghị quyết nêu 75 tuổi."
"""


class Computer:
    """A library with one shipped pack of one card and one question; learners come and go."""

    def __init__(self, folder: Path) -> None:
        self.content = folder / "content"
        self.ship("khoảng bao nhiêu")
        self.paths = Paths(folder / "data", self.content, folder / "resources")
        self._open = ExitStack()
        self.application: Application = self._open.enter_context(open_application(self.paths, lambda: NOW))
        self.application.refresh_shipped()

    def ship(self, asked: str) -> None:
        """The file of the pack, with a question that asks so."""
        write(self.content, "a", a1="Khoảng 75 tuổi")
        [file] = self.content.rglob("a.toml")
        file.write_text(file.read_text("utf-8") + QUESTION.format(asked=asked), encoding="utf-8")

    def learner(self, name: str) -> LearnerSession:
        session = self.application.open_learner(self.application.create_learner(name).id)
        session.study.enrol()
        return session

    def close(self) -> None:
        self._open.close()


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    made = Computer(tmp_path)
    yield made
    made.close()


@pytest.fixture
def an(computer: Computer) -> LearnerSession:
    return computer.learner("An")


def make(learner: LearnerSession) -> bool:
    made = learner.own_cards.make(ITEM)
    learner.study.enrol()
    return made


def take_back(learner: LearnerSession) -> bool:
    taken = learner.own_cards.take_back(ITEM)
    learner.study.enrol()
    return taken


def live(learner: LearnerSession) -> int:
    """How many cards the learner has; the plan counts one of a key point a day."""
    query = "SELECT count(*) FROM enrolled_card WHERE retired = 0"
    ((count,),) = learner._connection.execute(query).fetchall()
    return int(count)


def rated(learner: LearnerSession) -> list[DueCard]:
    """Every card about the fact, in the order they came."""
    shown = []
    while (due := learner.study.next_card(POINT)) is not None:
        shown.append(due)
        learner.study.answer(due.card.id, Rating.EASY, timedelta(seconds=5))
    return shown


def test_a_card_from_a_shipped_question_comes_with_the_new_ones(an: LearnerSession) -> None:
    before = live(an)
    assert an.own_cards.offer(ITEM) is Offer.MAKE
    assert make(an)
    assert live(an) == before + 1
    assert an.own_cards.offer(ITEM) is Offer.MADE


def test_the_card_asks_what_the_question_asks_under_the_name_of_its_resolution(an: LearnerSession) -> None:
    make(an)
    own = next(each for each in rated(an) if each.card.id.startswith("a.hoi"))
    assert own.card.answer == "75 tuổi"
    assert own.label.code == "99-NQ/TW"
    assert own.provenance.citations


def test_made_twice_it_is_one_card(an: LearnerSession) -> None:
    make(an)
    before = live(an)
    assert not make(an)
    assert live(an) == before


def test_what_was_taken_back_is_gone_and_can_be_made_again(an: LearnerSession) -> None:
    before = live(an)
    make(an)
    assert take_back(an)
    assert live(an) == before
    assert not take_back(an)
    assert make(an)
    assert live(an) == before + 1


def test_made_again_it_goes_on_with_what_was_learnt(an: LearnerSession) -> None:
    make(an)
    own = next(each.card.id for each in rated(an) if each.card.id.startswith("a.hoi"))
    memory = enrolled_card(an._connection, own).memory
    assert memory.last_at is not None
    take_back(an)
    make(an)
    assert enrolled_card(an._connection, own).memory == memory


def test_an_update_of_the_shipped_pack_leaves_own_cards_alone(computer: Computer, an: LearnerSession) -> None:
    make(an)
    before = live(an)
    computer.ship("chừng bao nhiêu tuổi")
    assert computer.application.refresh_shipped()
    an.study.enrol()
    assert live(an) == before
    assert an.own_cards.offer(ITEM) is Offer.MADE


def test_each_learner_of_a_computer_has_cards_of_their_own(computer: Computer, an: LearnerSession) -> None:
    binh = computer.learner("Bình")
    before = live(binh)
    make(an)
    binh.study.enrol()
    assert live(binh) == before
    assert binh.own_cards.offer(ITEM) is Offer.MAKE
    assert make(binh)
    assert take_back(an)
    assert live(binh) == before + 1


def test_own_packs_stand_on_no_shelf(computer: Computer, an: LearnerSession) -> None:
    make(an)
    [shelf] = computer.application.library.shelves()
    assert [each.label.id for each in shelf.packs] == ["a"]
    assert summary(computer.paths.library_db) == LibrarySummary(packs=1, articles=0)


def test_a_fact_that_has_a_card_needs_no_other(computer: Computer, an: LearnerSession) -> None:
    library = computer.application._connection
    item = live_item(library, ITEM)
    assert item is not None
    card = card_of(item)
    assert card is not None
    with transaction(library):
        other = card_content(replace(card, id=CardId("khac")), 9)
        put_content(library, Table.CARD, row_of(library, PackId("a")), other)
    assert an.own_cards.offer(ITEM) is Offer.THERE
    assert not make(an)


def test_a_question_that_left_the_bank_makes_no_card(computer: Computer, an: LearnerSession) -> None:
    library = computer.application._connection
    with transaction(library):
        retire_content(library, Table.ITEM, ITEM)
    assert an.own_cards.offer(ITEM) is Offer.NONE
    assert an.own_cards.offer(ItemId("never")) is Offer.NONE
    assert not make(an)


def test_a_question_kept_from_an_article_makes_a_card_too(computer: Computer, an: LearnerSession) -> None:
    authoring = computer.application.authoring
    authoring.save(built())
    assert an.own_cards.offer(ItemId("di1")) is Offer.NONE
    authoring.decide(DraftId("d3"), Decision.KEEP)
    assert an.own_cards.make(ItemId("di1"))
    authoring.decide(DraftId("d3"), Decision.REJECT)
    assert an.own_cards.offer(ItemId("di1")) is Offer.NONE
