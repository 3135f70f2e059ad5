"""The words over a list of sources."""

from studyapp.wording import sources


def test_the_heading_says_how_many() -> None:
    assert sources.heading("2 nguồn trở lên") == "Nguồn của ý này: 2 nguồn trở lên"


def test_a_passage_stands_in_quotation_marks() -> None:
    assert sources.quote("Một câu.") == "“Một câu.”"
