"""From the text of an article to everything that is shown for review; pure, so any thread may run it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.drafting import drafts_of
from studyapp.core.authoring.ids import article_id
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.setting import setting_of
from studyapp.core.authoring.versions import is_same_text
from studyapp.core.extract.body import body_sentences, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.extract.enumerations import enumerations_in, parts_as_statements
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_of
from studyapp.core.extract.gate import check
from studyapp.core.extract.key_points import key_points_of
from studyapp.core.extract.outline import outline_of
from studyapp.core.extract.reports import reports_in
from studyapp.core.extract.statements import statements_in
from studyapp.core.library.article import Article, with_restored
from studyapp.core.library.key_point import KeyPoint
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.watch import Report, part_of, unwatched, watched


@dataclass(frozen=True, slots=True)
class Built:
    """`refused` counts the drafts that were thrown away, by flaw."""

    article: Article
    facts: Facts
    key_points: tuple[KeyPoint, ...]
    drafts: tuple[Draft, ...]
    refused: Mapping[str, int]


def build(
    text: str,
    known: KnownDocuments,
    *,
    name: str | None = None,
    earlier: Article | None = None,
    report: Report = unwatched,
) -> Built:
    """Raises an InputError for a text that is not read, and what `report` raises to stop it.

    As a new version of `earlier` it has that article's id, so that the same sentences give the same drafts.
    """
    material = material_of(text, known, name=name, earlier=earlier, report=report)
    drafted = drafts_of(material, part_of(report, 0.8, 1.0))
    return Built(material.article, material.facts, material.points, drafted.drafts, drafted.refused)


def material_of(
    text: str,
    known: KnownDocuments,
    *,
    name: str | None = None,
    earlier: Article | None = None,
    report: Report = unwatched,
) -> Material:
    """What the writers write from, and what a mended draft is checked against."""
    check(text, name)
    report(0.05)
    article = read_article(text, earlier.id if earlier else article_id(text))
    if earlier and is_same_text(earlier.text, text):
        article = with_restored(article, earlier.restored)
    report(0.1)
    reading = reading_of(article)
    report(0.12)
    sentences = body_sentences(article)
    report(0.13)
    outline = outline_of(reading)
    report(0.15)
    facts = facts_of(article, known, part_of(report, 0.15, 0.45))
    named = [span for fact in facts.documents for span in fact.mentions]
    stated = statements_in(reading, watched(sentences, part_of(report, 0.45, 0.6)), named, outline)
    facts = replace(facts, statements=stated)
    reports = reports_in(reading, watched(sentences, part_of(report, 0.6, 0.7)))
    enumerations = enumerations_in(reading, sentences, outline)
    facts = replace(facts, statements=parts_as_statements(reading, enumerations, facts.statements, outline))
    report(0.72)
    key_points = key_points_of(article, reading, facts, sentences, reports, enumerations)
    report(0.75)
    setting = setting_of(article, facts)
    report(0.78)
    return Material(article, reading, facts, key_points, setting, known, reports, enumerations)
