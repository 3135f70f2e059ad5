"""All facts of an article but its statements."""

from studyapp.core.extract.body import Reading, reading_of
from studyapp.core.extract.conferences import conferences_in
from studyapp.core.extract.counts import counts_in
from studyapp.core.extract.dates import dates_in
from studyapp.core.extract.documents import documents_in
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.figures import figures_in
from studyapp.core.extract.people import people_in
from studyapp.core.extract.places import places_in
from studyapp.core.library.article import Article
from studyapp.core.library.known_documents import KnownDocuments


def facts_of(article: Article, known: KnownDocuments) -> Facts:
    """`statements` stays empty: they are read from sentences, not from patterns of the whole text."""
    return facts_in(reading_of(article), known)


def facts_in(reading: Reading, known: KnownDocuments) -> Facts:
    conferences = conferences_in(reading)
    return Facts(
        documents=documents_in(reading, known, conferences),
        conferences=conferences,
        people=people_in(reading),
        places=places_in(reading),
        dates=dates_in(reading),
        counts=counts_in(reading),
        figures=figures_in(reading),
    )
