"""Harm to what SQLite keeps beside a file: its write-ahead log, and the index of that."""

from pathlib import Path
from random import Random

from studyapp.app import open_application
from studyapp.core.ids import LearnerId
from tests.damages.damage import LEARNER_DAMAGED, LEARNER_MISSING, LOG_UNUSABLE, Outcome, Table
from tests.damages.patient import ANSWERED, PAGE, Patient, answer, cut, flip, log_of, overwrite
from tests.ui.program import NOW

LOG = Table()
ONE_MORE, TWO_MORE = Outcome(answers=ANSWERED + 1), Outcome(answers=ANSWERED + 2)


@LOG.add("a log left by a power cut", TWO_MORE)
def left(patient: Patient) -> None:
    patient.crash_after(2)


@LOG.add("that log gone", Outcome())
def gone(patient: Patient) -> None:
    patient.crash_after(2)
    patient.log.unlink()


@LOG.add("the end of that log cut off", ONE_MORE)
def end_cut(patient: Patient) -> None:
    patient.crash_after(2)
    cut(patient.log, patient.log.stat().st_size - 10)


@LOG.add("a byte flipped in the last page of that log", ONE_MORE)
def end_flipped(patient: Patient) -> None:
    patient.crash_after(2)
    flip(patient.log, patient.log.stat().st_size - 100)


@LOG.add("the library's log beside a learner's file", LOG_UNUSABLE)
def of_the_library(patient: Patient) -> None:
    patient.log.write_bytes(logs_of_others(patient)[patient.library])


@LOG.add("another learner's log beside a learner's file", LOG_UNUSABLE)
def of_the_other(patient: Patient) -> None:
    patient.log.write_bytes(logs_of_others(patient)[patient.binh])


@LOG.add("a log whose file is gone", LEARNER_MISSING)
def without_file(patient: Patient) -> None:
    patient.crash_after(2)
    patient.an.unlink()


@LOG.add("a log beside a damaged file", LEARNER_DAMAGED)
def beside_damage(patient: Patient) -> None:
    patient.crash_after(2)
    overwrite(patient.an, 2 * PAGE, b"\x77" * (patient.an.stat().st_size - 2 * PAGE))


@LOG.add("a text in place of the log's index", TWO_MORE)
def index(patient: Patient) -> None:
    patient.crash_after(2)
    patient.an.with_name(f"{patient.an.name}-shm").write_text("x" * 32_768)


def logs_of_others(patient: Patient) -> dict[Path, bytes]:
    """What a power cut would leave beside the library and the other learner's file."""
    with open_application(patient.paths, lambda: NOW, patient.ids, Random(7)) as application:
        answer(application, LearnerId(patient.binh.stem), ANSWERED)
        application.open_learner(patient.learner)
        return {path: log_of(path).read_bytes() for path in (patient.library, patient.binh)}
