"""The page Hôm nay: what to do now, what was left open, and how one stands."""

from PySide6.QtCore import QObject, Signal

from studyapp.core.errors import StudyError
from studyapp.services.clock import Clock
from studyapp.services.open_attempts import OpenAttempts
from studyapp.services.progress import ProgressService
from studyapp.services.reading import ReadingService
from studyapp.services.study import StudyService
from studyapp.ui.viewmodels.today_state import Found, TodayState, derive
from studyapp.wording import errors


class TodayViewModel(QObject):
    """Reads anew each time the page is shown."""

    changed = Signal()

    def __init__(
        self,
        study: StudyService,
        attempts: OpenAttempts,
        progress: ProgressService,
        reading: ReadingService,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._study = study
        self._attempts = attempts
        self._progress = progress
        self._reading = reading
        self._clock = clock
        self.state = TodayState()

    def refresh(self) -> None:
        try:
            self.state = derive(self._find())
        except StudyError as error:
            self.state = TodayState(problem=errors.sentence(error))
        self.changed.emit()

    def _find(self) -> Found:
        return Found(
            now=self._clock(),
            plan=self._study.plan(),
            progress=self._progress.overview(),
            bookmark=self._reading.last(),
            attempts=self._attempts.newest_first(),
            mistakes=self._progress.recent_mistakes(),
            later_answer=self._study.later_answer(),
        )
