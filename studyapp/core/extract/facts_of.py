"""All facts of an article but its statements."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TypeVar

from studyapp.core.extract.body import Reading, captions_of, reading_of
from studyapp.core.extract.conferences import conferences_in
from studyapp.core.extract.counts import counts_in
from studyapp.core.extract.dates import dated_spans, dates_in
from studyapp.core.extract.documents import documents_in
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.figures import figures_in
from studyapp.core.extract.people import people_in
from studyapp.core.extract.places import places_in
from studyapp.core.extract.quantities import quantities_in
from studyapp.core.library.article import Article
from studyapp.core.library.evidence import Span
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.watch import Report, part_of, unwatched, watched

_Fact = TypeVar("_Fact")


def facts_of(article: Article, known: KnownDocuments, report: Report = unwatched) -> Facts:
    """`statements` stays empty. A caption adds only what the body does not say: mostly it repeats it."""
    facts = facts_in(reading_of(article), known, part_of(report, 0.0, 0.9))
    for start, caption in watched(captions_of(article), part_of(report, 0.9, 1.0)):
        facts = _with_more(facts, _moved(facts_in(caption, known), start))
    return facts


def facts_in(reading: Reading, known: KnownDocuments, report: Report = unwatched) -> Facts:
    dates = dated_spans(reading.text)
    conferences = conferences_in(reading, dates)
    report(0.2)
    quantities = quantities_in(reading)
    report(0.3)
    documents = documents_in(reading, known, conferences)
    report(0.7)
    people = people_in(reading)
    report(0.8)
    places = places_in(reading)
    report(0.9)
    return Facts(
        documents=documents,
        conferences=conferences,
        people=people,
        places=places,
        dates=dates_in(reading, dates),
        counts=counts_in(reading, quantities),
        figures=figures_in(reading, quantities),
    )


def _moved(facts: Facts, by: int) -> Facts:
    """Spans of a piece of the text become spans of the whole."""
    return Facts(
        documents=tuple(
            replace(each, span=_at(each.span, by), mentions=tuple(_at(span, by) for span in each.mentions))
            for each in facts.documents
        ),
        conferences=tuple(replace(each, span=_at(each.span, by)) for each in facts.conferences),
        people=tuple(replace(each, span=_at(each.span, by)) for each in facts.people),
        places=tuple(replace(each, span=_at(each.span, by)) for each in facts.places),
        dates=tuple(replace(each, span=_at(each.span, by)) for each in facts.dates),
        counts=tuple(replace(each, span=_at(each.span, by)) for each in facts.counts),
        figures=tuple(replace(each, span=_at(each.span, by)) for each in facts.figures),
    )


def _at(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _with_more(body: Facts, captions: Facts) -> Facts:
    return Facts(
        documents=_merged(
            body.documents, captions.documents, lambda each: (each.document.kind, each.document.number)
        ),
        conferences=_merged(body.conferences, captions.conferences, lambda each: (each.ordinal, each.body)),
        people=_merged(body.people, captions.people, lambda each: each.name),
        places=_merged(body.places, captions.places, lambda each: each.name),
        dates=_merged(body.dates, captions.dates, lambda each: (each.start, each.end, each.day_month)),
        counts=_merged(body.counts, captions.counts, lambda each: (each.value, each.unit)),
        figures=_merged(body.figures, captions.figures, lambda each: (each.value, each.unit)),
    )


def _merged(
    body: tuple[_Fact, ...], captions: tuple[_Fact, ...], same: Callable[[_Fact], Hashable]
) -> tuple[_Fact, ...]:
    said = set(map(same, body))
    return (*body, *(each for each in captions if same(each) not in said))
