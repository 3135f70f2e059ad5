"""A profile with far more in it than anyone has, and with names and titles that are far too long.

At full size: 100,000 enrolled cards of 33,334 key points in 40 packs, 50,000 reviews of 25,000 of them, 2,000
responses, and an article with 5,000 drafts. The tests take a fraction of it.
"""

import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from studyapp.app import open_application
from studyapp.core.authoring.draft import Doubt, Draft
from studyapp.core.ids import ArticleId, CardId, DraftId, ItemId, KeyPointId, LearnerId, PackId
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Quote, Sourcing, Span
from studyapp.core.library.key_point import Aim, KeyPoint, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Pack
from studyapp.core.quiz.item import Item, ItemType, Option
from studyapp.core.study.card import Card, CardType
from studyapp.core.study.day import study_day, unix_ms
from studyapp.core.study.queue import Scope
from studyapp.paths import Paths
from studyapp.services.quiz import QuizService
from studyapp.services.unique import new_id
from studyapp.storage.database import DatabaseKind, open_database, transaction
from studyapp.storage.learner import enrolment
from studyapp.storage.library import articles, drafts, headings, packs, passages
from studyapp.storage.library.cards import replace_cards
from studyapp.storage.library.enrol_rows import enrol_rows
from studyapp.storage.library.items import replace_items
from studyapp.storage.library.key_points import replace_key_points

SIBLINGS = 3
REVIEWS_OF_EACH = 2
DAYS = 180
ASKED = 20
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên Khuê Trường"
TITLE = (
    "Hội nghị cán bộ chủ chốt toàn tỉnh nghiên cứu, học tập, quán triệt và triển khai thực hiện các "
    "nghị quyết về tiếp tục đổi mới, sắp xếp tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả gắn với "
    "chuyển đổi số"
)
RARE = "điểm cầu"  # stands in every fiftieth card


@dataclass(frozen=True, slots=True)
class Size:
    """`reviewed` cards have a history, the pack that is imported last has `drafts`."""

    cards: int
    packs: int
    reviewed: int
    responses: int
    drafts: int


FULL = Size(cards=100_000, packs=40, reviewed=25_000, responses=2_000, drafts=5_000)
SMALL = Size(cards=6_000, packs=40, reviewed=600, responses=200, drafts=300)


def build_profile(paths: Paths, size: Size) -> LearnerId:
    """The learner whose window opens next."""
    rng = random.Random(1)
    with open_application(paths, lambda: NOW) as application:
        learner = application.create_learner(LONG_NAME).id
    library, own = paths.library_db, paths.learners / f"{learner}.db"
    with (
        closing(open_database(library, DatabaseKind.LIBRARY, backups=paths.backups, now=NOW)) as books,
        closing(open_database(own, DatabaseKind.LEARNER, backups=paths.backups, now=NOW)) as learnt,
    ):
        fill_library(books, size)
        fill_learner(learnt, books, rng, size)
    return learner


def fill_library(library: sqlite3.Connection, size: Size) -> None:
    for number in range(size.packs):
        numbers = range(number, -(-size.cards // SIBLINGS), size.packs)
        with transaction(library):
            row = packs.save_pack(library, pack(number), 0)
            replace_key_points(library, row, map(key_point, numbers))
            replace_cards(library, row, cards_of(numbers, size))
            replace_items(library, row, map(item, numbers))
            saved = articles.save_article(library, row, article(number), {})
            if number == size.packs - 1:
                drafts.replace_drafts(library, saved, drafts_of(numbers, size))
            passages.index_pack(library, row)


def pack(number: int) -> Pack:
    return Pack(
        id=pack_id(number),
        origin=Origin.ARTICLE,
        title=f"{number + 1}. {TITLE}",
        subject=f"{number + 1}. {TITLE}",
        shelf="",
        as_of=date(2026, 1, 1),
        document=None,
        sources=(),
        sections=(),
        key_points=(),
    )


def pack_id(number: int) -> PackId:
    return PackId(f"bo-{number}")


def article(number: int) -> Article:
    sentences = (f"Câu thứ {each} nói về một việc phải làm trong năm nay." for each in range(1, 201))
    return Article(article_id(number), f"{number + 1}. {TITLE}", "\n".join(sentences))


def article_id(number: int) -> ArticleId:
    return ArticleId(f"bo-{number}")


def quote(number: int) -> Quote:
    return Quote(article_id(number), (Span(0, 40),))


def key_point(number: int) -> KeyPoint:
    return KeyPoint(
        id=KeyPointId(f"y-{number}"),
        topic=f"Ý chính {number}",
        text=f"Nội dung của ý chính {number}.",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        sourcing=Sourcing.ONE,
        evidence=(quote(0),),
    )


def cards_of(numbers: Iterable[int], size: Size) -> Iterator[Card]:
    for number in numbers:
        for sibling in range(SIBLINGS):
            if number * SIBLINGS + sibling < size.cards:
                yield card(number, sibling)


def card(number: int, sibling: int = 0) -> Card:
    rare = f" ở {RARE}" if (number * SIBLINGS + sibling) % 50 == 0 else ""
    return Card(
        id=CardId(f"the-{number}-{sibling}"),
        type=CardType.BASIC,
        prompt=f"Câu hỏi {sibling} về ý chính {number}{rare}?",
        answer=f"Trả lời {number}",
        aim=Aim.CORE,
        level=Level.REMEMBER,
        key_point=KeyPointId(f"y-{number}"),
        evidence=(quote(0),),
    )


def item(number: int) -> Item:
    return Item(
        id=ItemId(f"cau-{number}"),
        type=ItemType.SINGLE,
        stem=f"Ý chính {number} nói gì?",
        options=tuple(Option(f"Phương án {at}", at == 0) for at in range(4)),
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale="Vì thế.",
        key_point=KeyPointId(f"y-{number}"),
        evidence=(quote(0),),
    )


def drafts_of(numbers: range, size: Size) -> Iterator[Draft]:
    """Further cards of the same key points, every tenth with something to look at."""
    for at in range(size.drafts):
        doubts = (Doubt("long_answer"),) if at % 10 == 0 else ()
        content = card(numbers[at % len(numbers)], SIBLINGS + at)
        yield Draft(DraftId(f"nhap-{at}"), content, Span(0, 40), "tasks", doubts)


def fill_learner(
    learner: sqlite3.Connection, library: sqlite3.Connection, rng: random.Random, size: Size
) -> None:
    with transaction(learner):
        for pack, revision in headings.revisions(library).items():
            enrolment.enrol(learner, pack, revision, enrol_rows(library, pack))
    respond(learner, library, rng, size)
    with transaction(learner):
        review_cards(learner, rng, size)


def review_cards(learner: sqlite3.Connection, rng: random.Random, size: Size) -> None:
    today = study_day(NOW)
    ids = [id for (id,) in learner.execute("SELECT card FROM enrolled_card").fetchall()]
    for card in rng.sample(ids, size.reviewed):
        days = sorted(today - rng.randrange(DAYS) for _ in range(REVIEWS_OF_EACH))
        learner.executemany(
            """
            INSERT INTO review_log
                (review, card, rating, at, zone_offset_s, study_day, duration_ms, interval_s, kind)
            VALUES (?, ?, 3, ?, 0, ?, 8000, 86400, 'review')
            """,
            [(new_id(), card, ms_of(day), day) for day in days],
        )
        learner.execute(
            """
            UPDATE enrolled_card SET state = 2, stability = ?, difficulty = 5, due_day = ?,
                   last_day = ?, last_at = ?, reviews = 2 WHERE card = ?
            """,
            (rng.uniform(2, 200), today + rng.randrange(-5, 60), days[-1], ms_of(days[-1]), card),
        )


def respond(learner: sqlite3.Connection, library: sqlite3.Connection, rng: random.Random, size: Size) -> None:
    """Practices of twenty questions on days of their own."""
    for _ in range(size.responses // ASKED):
        now = NOW - timedelta(days=rng.randrange(DAYS))
        quiz = QuizService(learner, library, lambda now=now: now, new_id, rng)  # type: ignore[misc]
        attempt = quiz.start(Scope(packs=frozenset({pack_id(rng.randrange(size.packs))})), count=ASKED)
        for position in range(ASKED):
            quiz.respond(attempt, position, frozenset({rng.randrange(4)}))


def ms_of(day: int) -> int:
    return unix_ms(NOW - timedelta(days=study_day(NOW) - day))
