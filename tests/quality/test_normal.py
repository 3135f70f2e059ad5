"""What counts as the same writing, and what does not."""

from tests.quality import normal


def test_tone_placement_case_dashes_and_quotes_do_not_count() -> None:
    assert normal.plain("“Công nghiệp hoá – hiện đại hoá”") == normal.plain("công nghiệp hóa - hiện đại hóa")
    assert normal.plain("cấp uỷ,") == normal.plain("Cấp ủy")


def test_another_tone_counts() -> None:
    assert normal.plain("hòa") != normal.plain("hoa")
    assert normal.plain("Trần") != normal.plain("Trấn")


def test_a_title_may_begin_with_ve() -> None:
    assert normal.title("Về công tác dân số") == normal.title("công tác dân số")
    assert normal.title("về việc học tập") == normal.title("Học tập")


def test_a_place_is_its_name() -> None:
    assert normal.place("thành phố Hải An") == normal.place("Hải An")
    assert normal.place("toàn tỉnh") == normal.place("trong tỉnh")
    assert normal.place("Thủ đô Hà Nội") == normal.place("Hà Nội")


def test_roles_are_lists() -> None:
    assert normal.role("Phó Bí thư Tỉnh ủy; Chủ tịch HĐND") == normal.role(
        "Phó Bí thư Tỉnh uỷ, Chủ tịch HĐND"
    )


def test_bodies_have_short_and_long_names() -> None:
    assert normal.body("BCHTW") == normal.body("Ban Chấp hành Trung ương Đảng khóa XII")


def test_a_range_may_be_told_by_either_end_and_a_scaled_unit_in_full() -> None:
    assert list(normal.values("35-40", "%")) == [35, 40]
    assert list(normal.values("1.5", "triệu doanh nghiệp")) == [1.5, 1_500_000]
    assert 0.9 in normal.values("9/10", "huyện")


def test_the_scaling_word_is_no_part_of_the_unit() -> None:
    assert normal.unit("triệu doanh nghiệp") == normal.unit("doanh nghiệp")
    assert normal.unit("tỷ đồng") == normal.unit("đồng")
