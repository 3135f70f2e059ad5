"""A pack file becomes a pack, or an error that names the place and the mend."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from studyapp.core.errors import ContentError
from studyapp.core.library.evidence import Citation, Sourcing, citations_of
from studyapp.core.library.key_point import Aim, Figure, Level
from studyapp.core.library.origin import Origin
from studyapp.core.library.pack import Layout
from studyapp.core.quiz.item import ItemType
from studyapp.core.study.card import CardType
from studyapp.formats.pack import LoadedPack, file_hash, load_pack
from studyapp.formats.pack_keys import TABLES
from studyapp.formats.toml_table import Keys
from tests.formats.pack_texts import PACK, changed, written

FORMAT_PAGE = Path(__file__).resolve().parents[2] / "docs" / "formats" / "pack.md"


@pytest.fixture
def loaded(tmp_path: Path) -> LoadedPack:
    return load_pack(written(tmp_path, PACK))


def error_of(folder: Path, text: str) -> ContentError:
    with pytest.raises(ContentError) as caught:
        load_pack(written(folder, text))
    return caught.value


def test_the_pack_is_named_dated_and_unchecked_unless_it_says_so(loaded: LoadedPack) -> None:
    pack = loaded.pack
    assert (pack.id, pack.title, pack.subject, pack.shelf) == (
        "thu",
        "Về công tác thử nghiệm",
        "Thử nghiệm",
        "Hội nghị thử",
    )
    assert (pack.origin, pack.as_of, pack.checked) == (Origin.SHIPPED, date(2026, 11, 20), False)


def test_a_checked_pack_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, changed("as_of = 2026-11-20", "as_of = 2026-11-20\nchecked = true"))
    assert load_pack(path).pack.checked


def test_the_document_keeps_number_code_date_and_term(loaded: LoadedPack) -> None:
    document = loaded.pack.document
    assert document is not None
    assert (document.number, document.code, document.issued, document.term) == (
        "1",
        "1-NQ/TW",
        date(2020, 2, 3),
        "XII",
    )


def test_sections_keep_the_order_of_the_file_and_hold_their_key_points(loaded: LoadedPack) -> None:
    assert [(each.title, each.layout, each.key_points) for each in loaded.pack.sections] == [
        ("Mục tiêu", Layout.TABLE, ("thu.muc-sinh",)),
        ("Việc cần làm", Layout.TEXT, ("thu.viec",)),
    ]


def test_a_key_point_carries_its_sources_with_their_places(loaded: LoadedPack) -> None:
    first, second = loaded.pack.key_points
    assert [(each.source.id, each.place) for each in citations_of(first.evidence)] == [
        ("bao-a", None),
        ("bao-b", "tít phụ"),
    ]
    assert (first.sourcing, second.sourcing) == (Sourcing.SEVERAL, Sourcing.ONE)
    assert (first.later, second.later) == (False, True)


def test_a_source_keeps_its_address_and_day_where_known(loaded: LoadedPack) -> None:
    known, unknown = loaded.pack.sources
    assert (known.address, known.published) == ("https://a.vn/bai-mot", "2020-02-04")
    assert (unknown.address, unknown.published) == (None, None)


def test_a_figure_is_exactly_what_is_written(loaded: LoadedPack) -> None:
    expected = Figure(Decimal("2.1"), "con/phụ nữ", "khoảng", 2030, "cả nước")
    assert loaded.pack.key_points[0].figures == (expected,)


@pytest.mark.parametrize("value", ["2.1", '"2.1"', "2.10"])
def test_numbers_have_no_binary_noise(tmp_path: Path, value: str) -> None:
    loaded = load_pack(written(tmp_path, changed("value = 2.1", f"value = {value}")))
    assert loaded.pack.key_points[0].figures[0].value == Decimal("2.1")


def test_cards_and_items_take_aim_level_and_evidence_from_their_key_point(loaded: LoadedPack) -> None:
    card, other = loaded.cards
    single, several, _ = loaded.items
    assert (card.aim, card.level, other.level) == (Aim.NEW, Level.UNDERSTAND, Level.REMEMBER)
    assert (single.aim, single.level, several.aim, several.level) == (
        Aim.CORE,
        Level.REMEMBER,
        Aim.APPLY,
        Level.APPLY,
    )
    assert card.evidence == (Citation(loaded.pack.sources[0]),)
    assert single.evidence == loaded.pack.key_points[0].evidence


def test_a_list_card_has_one_entry_a_line(loaded: LoadedPack) -> None:
    cloze, listed = loaded.cards
    assert (cloze.type, cloze.answer, cloze.note) == (CardType.CLOZE, "thử", "Một lưu ý.")
    assert (listed.type, listed.answer, listed.note) == (CardType.LIST, "Một\nHai", "")


def test_items_know_their_type_and_key(loaded: LoadedPack) -> None:
    assert [(each.type, each.key) for each in loaded.items] == [
        (ItemType.SINGLE, (1,)),
        (ItemType.MULTIPLE, (0, 1)),
        (ItemType.TRUE_FALSE, (0,)),
    ]


def test_a_pack_may_have_neither_cards_nor_items(tmp_path: Path) -> None:
    loaded = load_pack(written(tmp_path, PACK[: PACK.index("[[card]]")]))
    assert (loaded.cards, loaded.items) == ((), ())


EMPTY = '[[section]]\nid = "a"\ntitle = "A"\n'
SPOILED = [
    # what stands in the file, what stands there instead, the place named, a part of the problem
    ('subject = "Thử nghiệm"', "", "pack: subject", "thiếu khóa"),
    ('subject = "Thử nghiệm"', 'subject = ""', "pack: subject", "không để trống"),
    ('subject = "Thử nghiệm"', "subject = 3", "pack: subject", "phải là chữ"),
    ('subject = "Thử nghiệm"', 'subject = "Thử "', "pack: subject", "thừa khoảng trắng"),
    ('subject = "Thử nghiệm"', 'subject = "Thử"\ncolour = "xanh"', "pack: colour", "trong định dạng"),
    ("as_of = 2026-11-20", 'as_of = "2026-11-20"', "pack: as_of", "phải là một ngày"),
    ("as_of = 2026-11-20", "as_of = 2026-11-20T10:00:00", "pack: as_of", "phải là một ngày"),
    ("as_of = 2026-11-20", 'as_of = 2026-11-20\nchecked = "có"', "pack: checked", "true hoặc false"),
    ('id = "thu"', 'id = "Thử"', "pack: id", "viết sai"),
    ("issued = 2020-02-03", "", "document: issued", "thiếu khóa"),
    ('id = "bao-b"', 'id = "bao-a"', "source 2: id", "đã dùng"),
    ('"https://a.vn/bai-mot"', '"a.vn/bai-mot"', "source 1: address", "sai dạng"),
    ('published = "2020-02-04"', 'published = "4/2/2020"', "source 1: published", "sai dạng"),
    ('published = "2020-02-04"', "published = 2020", "source 1: published", "phải là chữ"),
    ('id = "viec"\n', 'id = "muc-tieu"\n', "section 2: id", "đã dùng"),
    ('layout = "table"', 'layout = "grid"', "section 1: layout", "“grid” không dùng được"),
    ('title = "Việc cần làm"', 'title = "V"\nlayout = "table"', "section 2: layout", "“thu.viec” không có"),
    ('section = "viec"', 'section = "khac"', "key_point 2: section", "không có phần “khac”"),
    ('[[section]]\nid = "viec"', f'{EMPTY}[[section]]\nid = "viec"', "section 2: id", "ý chính nào"),
    ('id = "thu.viec"\n', 'id = "thu.muc-sinh"\n', "key_point 2: id", "đã dùng"),
    ('aim = "new"', 'aim = "moi"', "key_point 2: aim", "“moi” không dùng được"),
    ('level = "understand"', "level = 2", "key_point 2: level", "“2” không dùng được"),
    ('sources = ["bao-a"]', "sources = []", "key_point 2: sources", "không có nguồn"),
    ('sources = ["bao-a"]', 'sources = "bao-a"', "key_point 2: sources", "danh sách"),
    ('sources = ["bao-a"]', "sources = [3]", "key_point 2: sources: source", "phải là chữ"),
    ('sources = ["bao-a"]', 'sources = ["bao-c"]', "key_point 2: sources", "không có nguồn “bao-c”"),
    ('sources = ["bao-a"]', 'sources = ["bao-a", "bao-a"]', "key_point 2: sources", "hai lần"),
    ('sources = ["bao-a"]', 'sources = ["bao-a", "bao-b"]', "key_point 2: sourcing", "2 nguồn"),
    ('sourcing = "one"', 'sourcing = "several"', "key_point 2: sourcing", "chỉ có 1 nguồn"),
    ('["bao-a", { source = "bao-b", place = "tít phụ" }]', '["bao-a"]', "key_point 1: sourcing", "1 nguồn"),
    ("value = 2.1", 'value = "2,1"', "key_point 1: figures 1: value", "phải là một số"),
    ("value = 2.1", "value = true", "key_point 1: figures 1: value", "phải là một số"),
    ("value = 2.1", "value = inf", "key_point 1: figures 1: value", "phải là một số"),
    ("value = 2.1", "value = [2]", "key_point 1: figures 1: value", "phải là một số"),
    ("year = 2030", "year = 30", "key_point 1: figures 1: year", "phải là một năm"),
    ("year = 2030", 'year = "2030"', "key_point 1: figures 1: year", "phải là một năm"),
    ("later = true", "later = 1", "key_point 2: later", "true hoặc false"),
    ("later = true", "figures = []", "key_point 2: figures", "trống"),
    ("later = true", "figures = [7]", "key_point 2: figures 1", "phải là một bảng"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "key", "problem"), SPOILED)
def test_what_is_wrong_is_named_with_its_place_and_mend(
    tmp_path: Path, old: str, new: str, key: str, problem: str
) -> None:
    error = error_of(tmp_path, changed(old, new))
    assert (error.file, error.key) == (tmp_path / "thu.toml", key)
    assert problem in error.problem
    assert error.mend


def test_a_source_that_nothing_cites_is_refused(tmp_path: Path) -> None:
    text = changed(', { source = "bao-b", place = "tít phụ" }', "").replace('"several"', '"one"')
    error = error_of(tmp_path, text)
    assert (error.key, "“bao-b”" in error.problem) == ("source", True)


def test_wrong_syntax_names_line_and_column(tmp_path: Path) -> None:
    assert error_of(tmp_path, 'a = "một"\nb = = 2\n').key == "dòng 2, cột 5"


def test_a_file_that_ends_too_early_says_so(tmp_path: Path) -> None:
    assert error_of(tmp_path, 'a = "một').key == "cuối tệp"


def test_a_missing_file_and_another_encoding_are_content_errors(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="không mở được"):
        load_pack(tmp_path / "khong-co.toml")
    path = tmp_path / "utf16.toml"
    path.write_bytes(PACK.encode("utf-16"))
    with pytest.raises(ContentError, match="UTF-8"):
        load_pack(path)


def test_the_hash_follows_the_content_and_not_the_name(tmp_path: Path) -> None:
    one, same, other = (tmp_path / name for name in ("1", "2", "3"))
    one.write_text("a")
    same.write_text("a")
    other.write_text("b")
    assert file_hash(one) == file_hash(same) != file_hash(other)


@pytest.mark.parametrize(("table", "keys"), TABLES.items())
def test_the_format_page_describes_every_key_and_marks_what_must_be_there(table: str, keys: Keys) -> None:
    page = FORMAT_PAGE.read_text(encoding="utf-8")
    for key, needed in keys.items():
        mark = "*" if needed else ""
        forms = (f"`{key}`{mark}", f"`[{key}]`{mark}", f"`[[{key}]]`{mark}")
        assert any(form in page for form in forms), f"{table}.{key}"
