"""The windows that show when something is in the way: a data file, another window, a fault, a crash."""

from collections.abc import Iterator
from pathlib import Path

from studyapp.app import open_backups
from studyapp.core.backups.summary import LearnerSummary, LibrarySummary
from studyapp.core.errors import (
    ContentError,
    CopyDamaged,
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseNewer,
    DiskFull,
    LogUnusable,
    ReadOnly,
    StudyError,
)
from studyapp.core.ids import LearnerId
from studyapp.services.backups import KeptCopy
from studyapp.services.profiles import Learner
from studyapp.ui.viewmodels.recovery import Fault, RecoveryViewModel, Way
from studyapp.ui.views.recovery import RecoveryWindow
from studyapp.ui.widgets.crash_dialog import CrashDialog
from studyapp.ui.widgets.fault_dialog import FaultDialog, SentenceDialog
from studyapp.wording import backups, errors, shell
from tests.ui.looking import settle, show
from tests.ui.program import NOW, paths_in
from tests.ui.scene import Scene
from tests.ui.stage import LONG_FOLDER, LONG_NAME, discard

LIBRARY = Path(LONG_FOLDER) / "library.db"
LEARNER = Path(LONG_FOLDER) / "learners" / "01890a5d-ac96-774b-bcce-b302099a8057.db"
OTHERS = (Learner(LearnerId("a"), LONG_NAME), Learner(LearnerId("b"), "Trần Thị Bình"))
COPIES = {
    LIBRARY: KeptCopy(LIBRARY, NOW, LibrarySummary(12, 3)),
    LEARNER: KeptCopy(LEARNER, NOW, LearnerSummary("b", LONG_NAME, 12_345, 67)),
}
KINDS: dict[str, tuple[StudyError, bool]] = {
    "damaged library": (DatabaseDamaged(LIBRARY), True),
    "damaged library, no copy": (DatabaseDamaged(LIBRARY), False),
    "damaged learner": (DatabaseDamaged(LEARNER), True),
    "damaged learner, no copy": (DatabaseDamaged(LEARNER), False),
    "library gone": (DatabaseMissing(LIBRARY), True),
    "learner gone": (DatabaseMissing(LEARNER), False),
    "log of the library": (LogUnusable(LIBRARY), True),
    "log of a learner": (LogUnusable(LEARNER), True),
    "newer library": (DatabaseNewer(LIBRARY, 99, 7), False),
    "newer learner": (DatabaseNewer(LEARNER, 99, 7), False),
    "held library": (DatabaseLocked(LIBRARY), False),
    "held learner": (DatabaseLocked(LEARNER), False),
    "full disk": (DiskFull(LIBRARY), False),
    "read only": (ReadOnly(LEARNER), False),
    "a pack": (ContentError(Path(LONG_FOLDER) / "thu.toml", "item.3", "thiếu đáp án", "thêm đáp án"), False),
}


def trouble_scenes(folder: Path) -> Iterator[Scene]:
    for name, (error, has_copy) in KINDS.items():
        yield from recovery_scenes(folder, name, error, has_copy=has_copy)
    yield from dialog_scenes(folder)


def recovery_scenes(folder: Path, name: str, error: StudyError, *, has_copy: bool) -> Iterator[Scene]:
    """The copies are gone, so that a press on the first way meets with a refusal."""
    model = recovery(folder, error, has_copy=has_copy)
    window = RecoveryWindow(model)
    show(window)
    yield Scene(f"recovery, {name}", window)
    [*restore] = (row for row in model.state.ways if row.way is Way.RESTORE)
    if restore:
        model.go(restore[0])
        settle()
        assert model.state.problem
        yield Scene(f"recovery, {name}, not restored", window)
    discard(window)


def recovery(folder: Path, error: StudyError, *, has_copy: bool) -> RecoveryViewModel:
    path = getattr(error, "path", LIBRARY)
    paths = paths_in(folder)
    fault = Fault(error, path == LIBRARY, COPIES[path] if has_copy else None, OTHERS)
    return RecoveryViewModel(fault, open_backups(paths, lambda: NOW), paths.data)


def dialog_scenes(folder: Path) -> Iterator[Scene]:
    under = RecoveryWindow(recovery(folder, DatabaseLocked(LIBRARY), has_copy=False))
    show(under, 1024, 600)
    for name, dialog in (
        ("fault", FaultDialog(f"{LONG_FOLDER}/logs/studyapp.log")),
        ("already open", SentenceDialog(shell.START_FAULT_TITLE, shell.ALREADY_OPEN)),
        (
            "not backed up",
            SentenceDialog(backups.NOT_BACKED_UP, errors.sentence(DiskFull(LEARNER)), parent=under),
        ),
        ("not restored", SentenceDialog(backups.NOT_RESTORED, errors.sentence(CopyDamaged(LEARNER)))),
        ("crash", CrashDialog("Fatal Python error", Path(LONG_FOLDER), under)),
    ):
        dialog.open()
        settle()
        yield Scene(name, dialog)
        discard(dialog)
    discard(under)
