"""Damaged files in fifty ways: the program starts, says it in one sentence, and harms no good copy."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from studyapp.app import Application
from studyapp.core.errors import StorageError
from studyapp.core.ids import LearnerId
from studyapp.services.profiles import Learner
from studyapp.storage.database import open_database
from studyapp.ui.jobs import JobRunner
from studyapp.ui.opening import Make, Opening
from studyapp.ui.start import Program
from studyapp.ui.surroundings import Surroundings
from studyapp.ui.theme import Theme
from studyapp.ui.viewmodels.recovery import Way
from studyapp.ui.views.recovery import RecoveryWindow
from studyapp.wording import errors
from tests.damages.damage import Damage, Heal, Outcome
from tests.damages.patient import Patient, copy_of
from tests.damages.to_a_learner import LEARNER
from tests.damages.to_the_library import LIBRARY
from tests.damages.to_the_log import LOG
from tests.damages.to_the_surroundings import SURROUNDINGS as ROUND_ABOUT
from tests.ui.looking import settle
from tests.ui.program import SURROUNDINGS

DAMAGES = [*LIBRARY.damages, *LEARNER.damages, *LOG.damages, *ROUND_ABOUT.damages]
SENTENCE_ENDS = re.compile(r"[.!?](?=\s|$)")
IN_THE_REAL_WINDOW = DAMAGES[::9]


class WithoutPages:
    """The program at its start, less the drawing; what a page cannot read is said on the page."""

    def __init__(self, application: Application, _surroundings: Surroundings) -> None:
        self._application = application
        self.jobs = JobRunner()
        self.window: QWidget | None = None
        self.learner: Learner | None = None

    def open(self, learner: LearnerId | None = None) -> None:
        last = None if learner else self._application.last_learner()
        chosen = learner or (last.id if last else None)
        assert chosen is not None
        session = self._application.open_learner(chosen)
        self._application.refresh_shipped()
        session.study.enrol()
        session.settings.settings()
        self.learner = session.learner

    def begin_anew(self) -> None:
        raise AssertionError("nobody asked for a new learner")

    def open_door(self) -> None:
        """Nobody rings."""

    def close(self) -> None:
        self.jobs.close()


class Ward:
    """A damaged profile, and the program that is opened on it."""

    def __init__(self, patient: Patient, outcome: Outcome, heal: Heal | None, program: Make) -> None:
        self.patient = patient
        self.outcome = outcome
        self._heal = heal
        self.good: dict[Path, bytes] = {}
        self.opening = Opening(patient.paths, program, lambda _window: None, SURROUNDINGS)

    def open(self) -> None:
        self.opening.open()
        settle()

    def said(self) -> str:
        """Empty where the program opened."""
        window = self.opening.window
        if not isinstance(window, RecoveryWindow):
            return ""
        label = window.findChild(QLabel, "sentence")
        assert isinstance(label, QLabel)
        return label.accessibleName()

    def heal(self) -> None:
        heal, self._heal = self._heal, None
        if heal is not None:
            heal()

    def go(self, way: Way) -> None:
        window = self.opening.window
        assert window is not None
        suffix = f"_{self.patient.binh.stem}" if way is Way.OTHER_LEARNER else ""
        button = window.findChild(QAbstractButton, f"{way}{suffix}")
        assert isinstance(button, QAbstractButton), way
        button.click()
        settle()

    def owner(self) -> str:
        program = self.opening._program
        assert program is not None
        assert program.learner is not None
        return program.learner.name


@contextmanager
def harmed(patient: Patient, damage: Damage, program: Make) -> Iterator[Ward]:
    """Whatever happens the surroundings are put right again: the tests go on in them."""
    with ExitStack() as afterwards:
        heal = damage.harm(patient)
        ward = Ward(patient, damage.outcome, heal, program)
        afterwards.callback(ward.heal)
        afterwards.callback(ward.opening.close)
        ward.good = patient.good_copies()
        yield ward


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    Patient(folder).live()
    return folder


@pytest.fixture
def patient(template: Path, tmp_path: Path, look: Theme, monkeypatch: pytest.MonkeyPatch) -> Patient:
    """Where whoever is not root can reach it, too."""
    monkeypatch.setitem(open_database.__kwdefaults__ or {}, "patience", timedelta(0))
    ward = tmp_path / "ward"
    made = copy_of(template, ward)
    for above in (ward, tmp_path, *tmp_path.parents[:2]):
        above.chmod(above.stat().st_mode | 0o055)
    return made


def one_sentence(text: str) -> bool:
    return len(SENTENCE_ENDS.findall(text)) == 1


def check(ward: Ward) -> None:
    outcome, patient = ward.outcome, ward.patient
    named = {"library": patient.library, "an": patient.an, "": Path()}[outcome.on]
    ward.open()
    said = ward.said()
    assert bool(said) == bool(outcome.says)
    assert outcome.says in said
    if outcome.says:
        assert str(named) in said
        assert one_sentence(said)
    ward.heal()
    assert patient.good_copies() == ward.good
    damaged = named.read_bytes() if named.is_file() else b""
    for way in outcome.ways:
        assert ward.said()
        ward.go(way)
    assert ward.said() == ""
    assert ward.owner() == outcome.owner
    ward.opening.close()
    if outcome.answers >= 0:
        assert patient.answers() == outcome.answers
    assert patient.good_copies().items() >= ward.good.items()
    check_nothing_is_lost(damaged, patient, outcome.ways)
    check_the_next_day(ward)


def check_nothing_is_lost(damaged: bytes, patient: Patient, ways: tuple[Way, ...]) -> None:
    """What was in a file's place before it was restored lies, byte for byte, where files are set aside."""
    if damaged and {Way.RESTORE, Way.EMPTY} & set(ways):
        assert damaged in [path.read_bytes() for path in patient.paths.set_aside.iterdir()]


def check_the_next_day(ward: Ward) -> None:
    backups, daily = ward.patient.backups(days_later=1), ward.outcome.daily
    learner = LearnerId(ward.patient.an.stem)
    if ward.outcome.answers < 0:
        return
    if not daily:
        backups.back_up_daily(learner)
    else:
        with pytest.raises(StorageError) as refused:
            backups.back_up_daily(learner)
        assert daily in errors.sentence(refused.value)
        assert one_sentence(errors.sentence(refused.value))
    assert ward.patient.good_copies().items() >= ward.good.items()


def test_there_are_fifty_damages_and_each_has_its_name() -> None:
    names = [damage.name for damage in DAMAGES]
    assert len(names) == len(set(names)) == 50


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_the_program_starts_says_it_in_a_sentence_and_harms_no_good_copy(
    damage: Damage, patient: Patient
) -> None:
    with harmed(patient, damage, WithoutPages) as ward:
        check(ward)


@pytest.mark.parametrize("damage", IN_THE_REAL_WINDOW, ids=lambda damage: damage.name)
def test_so_it_does_with_all_its_pages(damage: Damage, patient: Patient) -> None:
    with harmed(patient, damage, Program) as ward:
        check(ward)
