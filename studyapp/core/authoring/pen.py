"""Putting a card or an item on paper: its id, its evidence, the order of its options."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.authoring.ids import draft_id, rng_of
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.shaping import tidied
from studyapp.core.ids import CardId, DraftId, ItemId
from studyapp.core.library.evidence import Quote, Span
from studyapp.core.library.key_point import KeyPoint, Level
from studyapp.core.quiz.flaws import FALSE, TRUE
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType

LONG_ANSWER = "long_answer"
_LONG_ANSWER = 60


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes drafts about one place of an article, and where one needs them `more` places behind it.

    `slot` tells the drafts of one writer about one place apart.
    """

    material: Material
    writer: str
    point: KeyPoint
    place: Span
    level: Level = Level.REMEMBER
    doubts: tuple[Doubt, ...] = ()
    slot: str = ""
    more: tuple[Span, ...] = ()

    def card(self, type: CardType, prompt: str, answer: str, note: str = "") -> Draft:
        id = self._id(f"card{self.slot}")
        card = Card(
            CardId(id),
            type,
            tidied(prompt),
            tidied(answer),
            self.point.aim,
            self.level,
            self.point.id,
            self._evidence(),
            note or self._cited(),
        )
        long = (Doubt(LONG_ANSWER),) if len(answer.split()) > _LONG_ANSWER else ()
        return self._draft(id, card, long)

    def choice(
        self, stem: str, right: Sequence[str], wrong: Sequence[str], rationale: str, *, several: bool = False
    ) -> Draft:
        """Options stand in an order that the id decides."""
        id = self._id(f"choice{self.slot}")
        options = [Option(text, correct=True) for text in right] + [Option(text) for text in wrong]
        rng_of(id).shuffle(options)
        return self._item(id, ItemType.MULTIPLE if several else ItemType.SINGLE, stem, options, rationale)

    def ranked(self, stem: str, options: Sequence[Option], rationale: str) -> Draft:
        """Options that stay in the order given, as numbers do."""
        return self._item(self._id(f"ranked{self.slot}"), ItemType.SINGLE, stem, options, rationale)

    def true_false(self, stem: str, rationale: str, *, true: bool) -> Draft:
        options = (Option(TRUE, correct=true), Option(FALSE, correct=not true))
        return self._item(self._id(f"true{self.slot}"), ItemType.TRUE_FALSE, stem, options, rationale)

    def match(self, stem: str, pairs: Sequence[tuple[str, str]], rationale: str) -> Draft:
        id = self._id(f"match{self.slot}")
        options = [Option(text, match=partner) for text, partner in pairs]
        rng_of(id).shuffle(options)
        return self._item(id, ItemType.MATCH, stem, options, rationale)

    def fill_in(self, stem: str, answers: Sequence[str], rationale: str) -> Draft:
        draft = self._item(self._id(f"fill{self.slot}"), ItemType.FILL_IN, stem, (), rationale)
        assert isinstance(draft.content, Item)
        return replace(draft, content=replace(draft.content, answers=tuple(answers)))

    def falls_true(self) -> bool:
        """Whether the statement is to be shown as it is: half of them are, and the text decides which."""
        return rng_of(self._id("side")).random() < 0.5

    def chosen(self, words: Sequence[str]) -> str:
        """One of them; the text decides which."""
        return rng_of(self._id("chosen")).choice(words)

    def order(self, stem: str, steps: Sequence[str], rationale: str) -> Draft:
        """`steps` in the right order; whoever asks shuffles them."""
        return self._item(
            self._id(f"order{self.slot}"), ItemType.ORDER, stem, [*map(Option, steps)], rationale
        )

    def _item(
        self, id: DraftId, type: ItemType, stem: str, options: Sequence[Option], rationale: str
    ) -> Draft:
        item = Item(
            ItemId(id),
            type,
            tidied(stem),
            tuple(replace(each, text=tidied(each.text)) for each in options),
            self.point.aim,
            self.level,
            tidied(f"{self.material.setting.called(rationale)} {self._cited()}".rstrip()),
            self.point.id,
            self._evidence(),
        )
        return self._draft(id, item)

    def _cited(self) -> str:
        """ "Mục II.2.a." where the text is numbered as resolutions are; empty elsewhere."""
        place = self.material.outline.place_of(self.place.start)
        return f"Mục {place}." if place else ""

    def _draft(self, id: DraftId, content: Card | Item, doubts: tuple[Doubt, ...] = ()) -> Draft:
        first = self.material.sentence_at(self.place)
        last = max(span.end for span in (first, self.place, *self.more))  # a list goes on over many sentences
        sentence = Span(first.start, last)
        return Draft(id, content, sentence, self.writer, (*self.doubts, *doubts))

    def _evidence(self) -> tuple[Quote, ...]:
        return (Quote(self.material.article.id, (self.place, *self.more)),)

    def _id(self, slot: str) -> DraftId:
        reading = self.material.reading
        words = reading.shown(self.place.start, self.place.end)
        return draft_id(self.material.article.id, words, self.writer, slot)
