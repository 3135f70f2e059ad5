"""Reads one article at a time on a worker, and finds the one of the library it is a newer version of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studyapp.core.authoring.versions import is_same_text, version_of
from studyapp.core.errors import StudyError
from studyapp.core.library.article import Article
from studyapp.core.watch import Report, part_of
from studyapp.services.authoring import AuthoringService
from studyapp.ui.jobs import Job, JobRunner

if TYPE_CHECKING:
    from studyapp.services.build import Built

READ = 0.4  # the share of the work that is done once the file is read


@dataclass(frozen=True, slots=True)
class Imported:
    """`earlier` is the article of the library with the same text, or an older one of it.

    `rebuilt`: the text was not brought anew, only read otherwise.
    """

    built: "Built"
    earlier: Article | None = None
    rebuilt: bool = False

    @property
    def is_changed(self) -> bool:
        return self.earlier is not None and not is_same_text(self.earlier.text, self.built.article.text)


class ArticleImports:
    """`done` gets what was read, `failed` why it was not, `progress` how far it is."""

    def __init__(
        self,
        service: AuthoringService,
        jobs: JobRunner,
        *,
        done: Callable[[Imported], None],
        failed: Callable[[StudyError], None],
        progress: Callable[[float], None],
    ) -> None:
        self._service = service
        self._jobs = jobs
        self._done, self._failed, self._progress = done, failed, progress
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def start(self, read: Callable[[Report], str], name: str | None, *, alone: bool = False) -> None:
        """`alone` takes it for an article of its own, whatever it is like."""
        stored = () if alone else self._service.known_articles()
        self._begin(read, name, lambda text: version_of(text, stored), rebuilt=False)

    def again(self, article: Article) -> None:
        """The same text, read as `article` says it is to be read."""
        self._begin(lambda _report: article.text, None, lambda _text: article, rebuilt=True)

    def cancel(self) -> bool:
        """Whether there was anything to stop."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
        return job is not None

    def _begin(
        self,
        read: Callable[[Report], str],
        name: str | None,
        find: Callable[[str], Article | None],
        *,
        rebuilt: bool,
    ) -> None:
        known = self._service.known_documents()

        def work(job: Job) -> Imported:
            from studyapp.services.build import build  # the rules load where nobody waits for them

            text = read(part_of(job.report, 0.0, READ))
            earlier = find(text)
            rest = part_of(job.report, READ, 1.0)
            built = build(text, known, name=name, earlier=earlier, report=rest)
            return Imported(built, earlier, rebuilt)

        self._job = self._jobs.start(work, done=self._end, failed=self._fail, progress=self._progress)

    def _end(self, imported: Imported) -> None:
        self._job = None
        self._done(imported)

    def _fail(self, error: StudyError) -> None:
        self._job = None
        self._failed(error)
