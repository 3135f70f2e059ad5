"""Long work off the interface thread: one runner, results and faults delivered back on that thread."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.core.watch import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
Work = Callable[["Job"], T]

STEP = 0.01  # a signal for each sentence of a book would keep the interface thread from everything else


class Executor(Protocol):
    """What runs the work; tests give one that waits to be told."""

    def submit(self, work: Callable[[], Any], /) -> "Future[Any]": ...

    def shutdown(self) -> None: ...


class Job(QObject):
    """One piece of work. `report` is for the worker, `cancel` for the window."""

    ended = Signal(object)
    reported = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._stop = Event()
        self._told = 0.0

    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, share: float) -> None:
        """How much is done, from 0 to 1; raises `Cancelled` where nobody waits for the work any more."""
        if self.is_cancelled():
            raise Cancelled
        if share - self._told >= STEP:
            self._told = share
            self.reported.emit(share)

    def cancel(self) -> None:
        """Nothing of this job is delivered any more; the worker ends when it next asks."""
        self._stop.set()


class JobRunner(QObject):
    """Without an executor of the caller's, one thread is started for the first job."""

    def __init__(self, executor: Executor | None = None) -> None:
        super().__init__()
        self._executor = executor
        self._running: set[_Delivery] = set()

    def start(
        self,
        work: Work[T],
        *,
        done: Callable[[T], None],
        failed: Callable[[StudyError], None],
        progress: Callable[[float], None] = lambda _share: None,
    ) -> Job:
        """A `StudyError` goes to `failed`; any other exception is raised on the interface thread."""
        job = Job()
        self._running.add(_Delivery(job, done, failed, progress, self._running.discard))
        self._pool().submit(lambda: work(job)).add_done_callback(job.ended.emit)
        return job

    def close(self) -> None:
        """Cancels what runs and waits for the workers."""
        for delivery in self._running:
            delivery.job.cancel()
        if self._executor is not None:
            self._executor.shutdown()

    def _pool(self) -> Executor:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # no start has a job

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._executor


class _Delivery(QObject):
    """Lives on the interface thread, so Qt brings the worker's signals over to it."""

    def __init__(
        self,
        job: Job,
        done: Callable[[Any], None],
        failed: Callable[[StudyError], None],
        progress: Callable[[float], None],
        forget: Callable[["_Delivery"], None],
    ) -> None:
        super().__init__()
        self.job = job
        self._ended = False
        self._done, self._failed, self._progress, self._forget = done, failed, progress, forget
        job.reported.connect(self._tell)
        job.ended.connect(self._end)

    def _tell(self, share: float) -> None:
        # a job that ended at once is told here before what it had queued
        if not (self._ended or self.job.is_cancelled()):
            self._progress(share)

    def _end(self, future: "Future[Any]") -> None:
        self._ended = True
        self._forget(self)
        if self.job.is_cancelled():
            return
        error = future.exception()
        if error is None:
            self._done(future.result())
        elif isinstance(error, StudyError):
            self._failed(error)
        else:
            raise error
