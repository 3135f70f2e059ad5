"""Cards that a learner makes from questions of the bank, in a pack of their own that no update replaces."""

import sqlite3
from dataclasses import replace
from enum import Enum, auto

from studyapp.core.authoring.flaws import set_flaw
from studyapp.core.authoring.item_card import card_of
from studyapp.core.ids import CardId, ItemId, LearnerId
from studyapp.core.library.origin import Origin, own_pack_id
from studyapp.core.library.pack import Pack
from studyapp.core.study.card import Card
from studyapp.core.study.day import unix_ms
from studyapp.services.clock import Clock
from studyapp.storage.database import transaction
from studyapp.storage.library import cards, items, packs
from studyapp.storage.library.contents import Table, put_content, retire_content


class Offer(Enum):
    """What can be done with a question: nothing, make a card, take the made one back; or its fact has one."""

    NONE = auto()
    MAKE = auto()
    MADE = auto()
    THERE = auto()


class OwnCardsService:
    """One learner's; the card reaches the learner's file when it catches up with the pack's revision."""

    def __init__(self, library: sqlite3.Connection, clock: Clock, learner: LearnerId) -> None:
        self._library = library
        self._clock = clock
        self._learner = learner
        self._pack = own_pack_id(learner)

    def offer(self, item: ItemId) -> Offer:
        made = self._card_of(item)
        if made is None:
            return Offer.NONE
        others = cards.cards_about(self._library, made.key_point, self._pack)
        if any(each.id == made.id for each in others):
            return Offer.MADE
        return Offer.THERE if set_flaw(made, others) else Offer.MAKE

    def make(self, item: ItemId) -> bool:
        """Whether there is a new card; made again it is the card there was, with its memory."""
        with transaction(self._library):
            made = self._card_of(item)
            if made is None or self.offer(item) is not Offer.MAKE:
                return False
            pack = packs.save_pack(self._library, self._empty_pack(), unix_ms(self._clock()))
            position = cards.count_of(self._library, pack)
            put_content(self._library, Table.CARD, pack, cards.card_content(made, position))
        return True

    def take_back(self, item: ItemId) -> bool:
        """Whether there was one; what was studied of it stays."""
        with transaction(self._library):
            made = self._card_of(item)
            if made is None or self.offer(item) is not Offer.MADE:
                return False
            retire_content(self._library, Table.CARD, made.id)
            packs.raise_revision(self._library, packs.row_of(self._library, self._pack))
        return True

    def _card_of(self, item: ItemId) -> Card | None:
        """Its id is the learner's: two of one computer may make a card from the same question."""
        found = items.live_item(self._library, item)
        card = None if found is None else card_of(found)
        return None if card is None else replace(card, id=CardId(f"{card.id}-{self._learner}"))

    def _empty_pack(self) -> Pack:
        return Pack(
            id=self._pack,
            origin=Origin.OWN,
            title="",
            subject="",
            shelf="",
            as_of=self._clock().date(),
            document=None,
            sources=(),
            sections=(),
            key_points=(),
        )
