"""A learner at a desk of their own: real files, a clock that is set by hand, a library of small packs."""

import sqlite3
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

from studyapp.core.ids import CardId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Source, Sourcing
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack, Section
from studyapp.core.study.card import Card, CardType
from studyapp.core.study.day import study_day, unix_ms
from studyapp.core.study.memory import MemoryState
from studyapp.services.settings import Settings, SettingsService
from studyapp.services.study import StudyService
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.learner.cards import enrolled_card
from studyapp.storage.library.cards import replace_cards
from studyapp.storage.library.key_points import replace_key_points
from studyapp.storage.library.packs import retire_pack, save_pack

HANOI = timezone(timedelta(hours=7))
START = datetime(2026, 11, 20, 9, tzinfo=HANOI)
SOURCE = Source(SourceId("bao"), "Báo Thử", "Bài thử")
Cards = Mapping[str, int]


class Desk:
    """Packs are given as `p={"a": 2}`: the pack p, whose key point a has the cards a1 and a2."""

    def __init__(self, folder: Path) -> None:
        self.now = START
        self.learner_path = folder / "learner.db"
        self._ids = count()
        self.library = self._open(folder / "library.db", DatabaseKind.LIBRARY)
        self.restart()

    def restart(self) -> None:
        """A service that remembers nothing but what the files hold."""
        self.learner = self._open(self.learner_path, DatabaseKind.LEARNER)
        self.settings = SettingsService(self.learner)
        self.study = self.fresh_service()

    def fresh_service(self) -> StudyService:
        clock, make_id = (lambda: self.now), (lambda: f"id-{next(self._ids)}")
        return StudyService(self.learner, self.library, clock, make_id, self.settings)

    def start(self, **packs: Cards) -> None:
        self.fill(**packs)
        self.study.enrol()

    def fill(self, **packs: Cards) -> None:
        for name, cards in packs.items():
            save(self.library, name, cards)

    replace_pack = fill
    add_pack = start

    def remove_pack(self, name: str) -> None:
        with transaction(self.library):
            retire_pack(self.library, PackId(name))

    def limit(self, new: int = 20, reviews: int = 200) -> None:
        self.settings.save(Settings(new_per_day=new, reviews_per_day=reviews))

    def pass_time(self, span: timedelta) -> None:
        self.now += span

    def at(self, local: str) -> None:
        self.now = datetime.fromisoformat(local).replace(tzinfo=self.now.tzinfo)

    def _open(self, path: Path, kind: DatabaseKind) -> sqlite3.Connection:
        return open_database(path, kind, backups=path.parent / "backups", now=self.now)


def memory_of(learner: sqlite3.Connection, card: str) -> MemoryState:
    return enrolled_card(learner, CardId(card)).memory


def urge(learner: sqlite3.Connection, key_point: str, now: datetime) -> None:
    """What a wrong response in a quiz leaves in the learner's file."""
    with transaction(learner):
        learner.execute("INSERT OR IGNORE INTO form (hash, body) VALUES ('f', '{}')")
        (attempt,) = learner.execute("SELECT count(*) FROM attempt").fetchone()
        learner.execute(
            "INSERT INTO attempt (id, attempt, form, mode, started_at) VALUES (?, ?, 'f', 'practice', ?)",
            (attempt, f"attempt-{attempt}", unix_ms(now)),
        )
        learner.execute(
            """
            INSERT INTO response
                (response, attempt, position, item, key_point, chosen, correct, at, study_day)
            VALUES (?, ?, 0, 'i', ?, '[0]', 0, ?, ?)
            """,
            (f"response-{attempt}", attempt, key_point, unix_ms(now), study_day(now)),
        )
        learner.execute("UPDATE enrolled_card SET urgent = 1 WHERE key_point = ?", (key_point,))


def save(library: sqlite3.Connection, name: str, cards: Cards) -> None:
    key_points = tuple(map(_key_point, cards))
    pack = Pack(
        id=PackId(name),
        origin=Origin.SHIPPED,
        title=f"Tên đầy đủ của bộ {name}",
        subject=f"Bộ {name}",
        shelf="Kệ",
        as_of=date(2026, 1, 1),
        document=None,
        sources=(SOURCE,),
        sections=(Section("Phần", tuple(each.id for each in key_points)),),
        key_points=key_points,
    )
    with transaction(library):
        row = save_pack(library, pack, 0)
        replace_key_points(library, row, key_points)
        replace_cards(
            library, row, (_card(key, at) for key, many in cards.items() for at in range(1, many + 1))
        )


def _key_point(name: str) -> KeyPoint:
    return KeyPoint(
        id=KeyPointId(name),
        topic=f"Ý {name}",
        text=f"Nội dung {name}.",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        sourcing=Sourcing.ONE,
        evidence=(Citation(SOURCE),),
    )


def _card(key_point: str, number: int) -> Card:
    name = f"{key_point}{number}"
    return Card(
        id=CardId(name),
        type=CardType.BASIC,
        prompt=f"Hỏi {name}?",
        answer=f"Đáp {name}",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        key_point=KeyPointId(key_point),
        evidence=(),
    )
