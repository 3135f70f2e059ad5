"""The system's clock gives local, aware times."""

from datetime import UTC, datetime, timedelta

from studyapp.services.clock import system_clock


def test_the_time_is_local_and_aware() -> None:
    now = system_clock()
    assert now.utcoffset() == now.replace(tzinfo=None).astimezone().utcoffset()
    assert abs(datetime.now(UTC) - now) < timedelta(minutes=1)
