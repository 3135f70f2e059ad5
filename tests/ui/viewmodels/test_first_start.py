"""The first start needs a name and nothing else."""

from studyapp.core.errors import BlankName
from studyapp.ui.viewmodels.first_start import FirstStartViewModel
from studyapp.wording import errors


def create(name: str) -> str:
    if not name.strip():
        raise BlankName
    return name


def test_a_name_begins() -> None:
    model = FirstStartViewModel(create)
    begun: list[object] = []
    model.begun.connect(begun.append)
    model.begin("Nguyễn Văn An")
    assert begun == ["Nguyễn Văn An"]
    assert not model.state.problem


def test_no_name_is_said_and_nothing_begins() -> None:
    model = FirstStartViewModel(create)
    begun: list[object] = []
    told: list[str] = []
    model.begun.connect(begun.append)
    model.changed.connect(lambda: told.append(model.state.problem))
    model.begin(" ")
    assert begun == []
    assert told == [errors.NO_NAME]
