"""Jobs run elsewhere and deliver here; a cancelled one delivers nothing."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from studyapp.core.errors import EmptyText, StudyError
from studyapp.ui.jobs import Job, JobRunner
from tests.ui.waiting import Waiting


@dataclass
class Heard:
    """What came back."""

    results: list[object] = field(default_factory=list)
    errors: list[StudyError] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)


def start(runner: JobRunner, work: Callable[[Job], object], heard: Heard) -> Job:
    return runner.start(work, done=heard.done, failed=heard.errors.append, progress=heard.shares.append)


def refuse(_job: Job) -> object:
    raise EmptyText("bai.txt")


@pytest.fixture
def runner(qtbot: QtBot, waiting: Waiting) -> JobRunner:
    return JobRunner(waiting)


def test_nothing_is_delivered_before_the_work_ran(runner: JobRunner, waiting: Waiting) -> None:
    heard = Heard()
    start(runner, lambda _job: 7, heard)
    assert heard.results == []
    waiting.drain()
    assert heard.results == [7]


def test_a_refusal_goes_to_failed(runner: JobRunner, waiting: Waiting) -> None:
    heard = Heard()
    start(runner, refuse, heard)
    waiting.drain()
    assert [type(error) for error in heard.errors] == [EmptyText]
    assert heard.results == []


def test_progress_is_told_in_order(runner: JobRunner, waiting: Waiting) -> None:
    heard = Heard()

    def work(job: Job) -> None:
        for share in (0.25, 0.5, 1.0):
            job.report(share)

    start(runner, work, heard)
    waiting.drain()
    assert heard.shares == [0.25, 0.5, 1.0]


@pytest.mark.parametrize("work", [lambda _job: 7, refuse], ids=["result", "refusal"])
def test_a_cancelled_job_delivers_nothing(
    runner: JobRunner, waiting: Waiting, work: Callable[[Job], object]
) -> None:
    heard = Heard()
    start(runner, work, heard).cancel()
    waiting.drain()
    assert heard == Heard()


def test_a_cancelled_worker_is_stopped_at_its_next_report(runner: JobRunner, waiting: Waiting) -> None:
    reached: list[float] = []

    def work(job: Job) -> None:
        for share in (0.2, 0.4, 0.6):
            if share == 0.4:
                job.cancel()
            job.report(share)
            reached.append(share)

    start(runner, work, Heard())
    waiting.drain()
    assert reached == [0.2]


def test_progress_never_goes_back_and_steps_too_small_to_see_are_not_told(
    runner: JobRunner, waiting: Waiting
) -> None:
    heard = Heard()

    def work(job: Job) -> None:
        for share in (0.1, 0.101, 0.05, 0.2):
            job.report(share)

    start(runner, work, heard)
    waiting.drain()
    assert heard.shares == [0.1, 0.2]


def test_a_bug_in_the_work_is_raised_on_this_thread(
    runner: JobRunner, waiting: Waiting, qtbot: QtBot
) -> None:
    heard = Heard()
    with qtbot.captureExceptions() as caught:
        start(runner, lambda _job: 1 // 0, heard)
        waiting.drain()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert heard == Heard()


def test_results_of_a_real_thread_arrive_on_the_interface_thread(qtbot: QtBot) -> None:
    runner, heard = JobRunner(), Heard()
    worker: list[int] = []
    begin = threading.Event()

    def work(job: Job) -> str:
        begin.wait()
        worker.append(threading.get_ident())
        job.report(0.5)
        return "xong"

    start(runner, work, heard)
    begin.set()
    qtbot.waitUntil(lambda: heard.results == ["xong"])
    runner.close()
    assert heard.threads == {threading.get_ident()} != set(worker)
    assert heard.shares == [0.5]


def test_no_progress_is_told_after_the_end(runner: JobRunner, waiting: Waiting) -> None:
    heard = Heard()
    job = start(runner, lambda _job: 7, heard)
    waiting.drain()
    job.report(0.9)
    assert heard.shares == []


def test_closing_cancels_what_runs_and_shuts_the_workers(runner: JobRunner, waiting: Waiting) -> None:
    heard = Heard()
    job = start(runner, lambda _job: 7, heard)
    runner.close()
    assert job.is_cancelled()
    assert waiting.is_shut
    waiting.drain()
    assert heard == Heard()


def test_closing_an_idle_runner_does_nothing(qtbot: QtBot) -> None:
    JobRunner().close()
