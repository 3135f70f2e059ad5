"""From the text of an article to everything that is shown for review; pure, so any thread may run it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.ids import article_id
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.setting import setting_of
from studyapp.core.extract.body import body_sentences, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_of
from studyapp.core.extract.gate import check
from studyapp.core.extract.key_points import key_points_of
from studyapp.core.extract.reports import reports_in
from studyapp.core.extract.statements import statements_in
from studyapp.core.library.article import Article
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.known_documents import KnownDocuments


@dataclass(frozen=True, slots=True)
class Built:
    """`refused` counts the drafts that were thrown away, by flaw."""

    article: Article
    facts: Facts
    key_points: tuple[KeyPoint, ...]
    drafts: tuple[Draft, ...]
    refused: Mapping[str, int]


def never() -> bool:
    return False


def ignore(_share: float) -> None:
    pass


def build(
    text: str,
    known: KnownDocuments,
    *,
    name: str | None = None,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = ignore,
) -> Built:
    """Raises an InputError for a text that is not read; stops early, with what it has, once cancelled."""
    check(text, name)
    article = read_article(text, article_id(text))
    progress(0.2)
    built = Built(article, Facts(), (), (), {})
    if cancelled():
        return built
    reading, sentences = reading_of(article), body_sentences(article)
    facts = facts_of(article, known)
    named = [span for fact in facts.documents for span in fact.mentions]
    facts = replace(facts, statements=statements_in(reading, sentences, named))
    progress(0.5)
    reports = reports_in(reading, sentences)
    key_points = key_points_of(article, reading, facts, sentences, reports)
    built = replace(built, facts=facts, key_points=key_points)
    if cancelled():
        return built
    material = Material(article, reading, facts, key_points, setting_of(article, facts), known, reports)
    drafted = drafts_of(material)
    progress(1.0)
    return replace(built, drafts=drafted.drafts, refused=drafted.refused)
