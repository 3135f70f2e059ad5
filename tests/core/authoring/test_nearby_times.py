"""Days, months and quarters near a given one."""

import pytest

from studyapp.core.authoring.nearby_times import shifted


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "trước ngày 20/01/2018",
            [
                "trước ngày 21/12/2017",
                "trước ngày 05/01/2018",
                "trước ngày 20/01/2018",
                "trước ngày 04/02/2018",
            ],
        ),
        (
            "trước ngày 31/12/2017",
            [
                "trước ngày 31/10/2017",
                "trước ngày 30/11/2017",
                "trước ngày 31/12/2017",
                "trước ngày 31/01/2018",
            ],
        ),
        (
            "trong tháng 9/2022",
            ["trong tháng 7/2022", "trong tháng 8/2022", "trong tháng 9/2022", "trong tháng 10/2022"],
        ),
        (
            "trong quý I/2019",
            ["trong quý III/2018", "trong quý IV/2018", "trong quý I/2019", "trong quý II/2019"],
        ),
        ("trước ngày 15/12 hằng năm", []),
        ("sớm nhất có thể", []),
    ],
)
def test_times_stand_around_the_right_one(said: str, expected: list[str]) -> None:
    assert shifted(said, above=1) == expected


@pytest.mark.parametrize("above", [1, 2])
def test_the_right_time_keeps_its_own_writing(above: int) -> None:
    assert shifted("xong trước 5-3-2024", above=above)[3 - above] == "xong trước 5-3-2024"


@pytest.mark.parametrize("said", ["trước ngày 31/2/2024", "trước 30.13.2024", "trong tháng 13/2024"])
def test_a_day_that_no_calendar_has_has_none_beside_it(said: str) -> None:
    assert shifted(said, above=1) == []
