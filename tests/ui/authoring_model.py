"""The page Soạn câu hỏi on the real program; what it would do on another thread waits."""

from studyapp.core.authoring.draft import Approver
from studyapp.formats.article_file import read_article_file, text_of_rich
from studyapp.ui.jobs import JobRunner
from studyapp.ui.viewmodels.authoring import AuthoringViewModel, Readers
from tests.ui.real_program import RealProgram
from tests.ui.waiting import Waiting


def authoring_model(program: RealProgram, waiting: Waiting, trainer: Approver) -> AuthoringViewModel:
    return AuthoringViewModel(
        program.application.authoring,
        program.session.study,
        JobRunner(waiting),
        Readers(read_article_file, text_of_rich),
        lambda: trainer,
    )
