"""Copies in words."""

from datetime import datetime

from studyapp.wording import backups


def test_a_copy_is_known_by_its_time_and_what_it_holds() -> None:
    assert backups.moment(datetime.fromisoformat("2026-11-05T08:03:00")) == "08:03 ngày 05/11/2026"
    assert backups.learner_holds(1250, 12) == "1.250 lượt ôn thẻ, 12 lượt luyện tập"
    assert backups.library_holds(5, 3) == "5 bộ học liệu, trong đó 3 bài đã nhập"
    assert backups.library_holds(2, 0) == "2 bộ học liệu"


def test_the_rule_of_rotation_is_said_with_its_counts() -> None:
    assert "7 ngày, 5 tuần và 12 tháng" in backups.NOTE
