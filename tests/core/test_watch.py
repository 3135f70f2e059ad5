"""Shares of parts lie inside the whole; watched things are all given."""

from studyapp.core.watch import part_of, unwatched, watched


def test_a_part_reports_inside_its_place() -> None:
    shares: list[float] = []
    part = part_of(part_of(shares.append, 0.5, 1.0), 0.0, 0.5)
    for share in (0.0, 0.5, 1.0):
        part(share)
    assert shares == [0.5, 0.625, 0.75]


def test_watched_things_come_one_by_one_with_their_share() -> None:
    shares: list[float] = []
    assert list(watched("abcd", shares.append)) == list("abcd")
    assert shares == [0.0, 0.25, 0.5, 0.75]
    assert list(watched((), unwatched)) == []
