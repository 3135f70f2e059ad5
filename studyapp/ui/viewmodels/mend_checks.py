"""The flaws of a draft while it is mended; those that show beside the article once it was read again."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from studyapp.core.authoring.draft import Decision, Doubt
from studyapp.core.authoring.mending import Found, check_mended
from studyapp.core.authoring.whole_quiz import is_of_quiz
from studyapp.core.errors import StudyError
from studyapp.core.library.article import Article
from studyapp.core.library.known_documents import KnownDocuments
from studyapp.core.quiz.item import Item
from studyapp.core.study.card import Card
from studyapp.services.authoring import AuthoringService, Review, with_quiz_doubts
from studyapp.ui.jobs import Job, JobRunner

if TYPE_CHECKING:
    from studyapp.core.authoring.material import Material


class MendChecks:
    def __init__(self, service: AuthoringService, jobs: JobRunner) -> None:
        self._service = service
        self._jobs = jobs
        self._read_with: tuple[Article, KnownDocuments] | None = None
        self._material: Material | None = None

    def prepare(self, article: Article, ready: Callable[[], None]) -> None:
        """Reads the article on a worker, unless it was read already; `ready` is called when that is done."""
        known = self._service.known_documents()
        if (article, known) == self._read_with:
            return
        self._read_with, self._material = (article, known), None

        def done(material: "Material") -> None:
            if (article, known) == self._read_with:
                self._material = material
                ready()

        def work(job: Job) -> "Material":
            from studyapp.services.build import material_of  # the rules load where nobody waits for them

            return material_of(article.text, known, earlier=article, report=job.report)

        self._jobs.start(work, done=done, failed=self._forget)

    def found(self, review: Review, position: int, mended: Card | Item) -> Found:
        """`mended` is what the draft at `position` would become."""
        return check_mended(review.drafts[position].draft, mended, self._material)

    def found_beside(self, review: Review, position: int, mended: Card | Item) -> tuple[Doubt, ...]:
        """What it would have in doubt beside the others of the article."""
        kept = replace(review.drafts[position], decision=Decision.MEND, mended=mended)
        drafts = (*review.drafts[:position], kept, *review.drafts[position + 1 :])
        return tuple(filter(is_of_quiz, with_quiz_doubts(drafts)[position].doubts))

    def _forget(self, _error: StudyError) -> None:
        """A text that can't be read again is checked by what shows in the draft alone."""
        self._material = None
