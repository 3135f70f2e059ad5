"""What is dangerous or broken is refused before it is unpacked or parsed."""

import io
import struct
import zipfile
from pathlib import Path

import pytest

from studyapp.core.errors import BrokenFile, InputError, ProtectedFile, SwollenFile
from studyapp.formats.docx import text_of_docx
from studyapp.formats.word import package
from tests.formats.docx_files import docx, p, root, zipped

BOMB = "<w:p/>" * 1_000_000
LAUGHS = "".join(f'<!ENTITY b{at + 1} "{f"&b{at};" * 10}">' for at in range(9))


def document(content: str) -> str:
    return root("document", f"<w:body>{content}</w:body>")


def refused(data: bytes) -> type[InputError]:
    with pytest.raises(InputError) as error:
        text_of_docx(data, "bai.docx")
    assert error.value.name == "bai.docx"
    return error.type


def with_doctype(doctype: str, encoding: str = "utf-8") -> bytes:
    content = document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>").partition("?>")[2]
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{doctype}{content}'
    return zipped({"word/document.xml": xml.encode(encoding)})


def test_a_small_file_that_unpacks_to_much_is_swollen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile.ZipFile, "read", reading_only_relations(zipfile.ZipFile.read))
    assert refused(zipped({"word/document.xml": document(BOMB)})) is SwollenFile


def reading_only_relations(read: object) -> object:
    def guarded(self: zipfile.ZipFile, entry: zipfile.ZipInfo) -> object:
        assert entry.filename.endswith(".rels"), f"{entry.filename} was unpacked"
        return read(self, entry)  # type: ignore[operator]

    return guarded


def test_parts_that_are_large_only_together_are_swollen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_BYTES", 30_000)
    parts = {f"header{at}": root("hdr", p("x" * 4_000)) for at in range(1)}
    assert text_of_docx(docx(p("x" * 4_000), **parts), "bai.docx")
    assert refused(docx(p("x" * 20_000), styles=root("styles", "x" * 20_000))) is SwollenFile


def test_too_many_entries_or_tags_are_swollen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_TAGS", 100)
    assert refused(docx(*[p("x")] * 100)) is SwollenFile
    monkeypatch.setattr(package, "MOST_ENTRIES", 100)
    assert refused(zipped({f"{at}.xml": "" for at in range(101)})) is SwollenFile


def test_pictures_of_any_size_are_not_unpacked() -> None:
    file = io.BytesIO(docx(p("Đổi mới")))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.emf", b"\0" * 70_000_000)
    assert text_of_docx(file.getvalue(), "bai.docx") == "Đổi mới"


def test_a_zip_within_the_zip_is_not_opened() -> None:
    inner = docx(p("trong"))
    data = zipped({"word/document.xml": document(p("ngoài")), "word/embeddings/a.docx": inner})
    assert text_of_docx(data, "bai.docx") == "ngoài"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY x "y">]>',
        '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        f'<!DOCTYPE x [<!ENTITY b0 "ha">{LAUGHS}<!ENTITY x "&b9;">]>',
    ],
)
def test_entities_are_refused(doctype: str, encoding: str) -> None:
    assert refused(with_doctype(doctype, encoding)) is BrokenFile


def test_an_entity_nobody_declared_is_broken() -> None:
    assert refused(with_doctype("")) is BrokenFile


def test_parts_outside_the_file_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "styles.xml").write_text(root("styles", ""), "utf-8")
    relation = '<Relationship Type="x/styles" Target="{}" TargetMode="{}"/>'
    targets = (
        ((tmp_path / "styles.xml").as_uri(), "External"),
        ("http://127.0.0.1:9/styles.xml", "External"),
        (str(tmp_path / "styles.xml"), "Internal"),
        ("../../../../styles.xml", "Internal"),
    )
    inner = "".join(relation.format(*target) for target in targets)
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    data = zipped({"word/document.xml": document(p("Đổi mới")), "word/_rels/document.xml.rels": rels})
    assert text_of_docx(data, "bai.docx") == "Đổi mới"


def test_every_cut_of_a_file_is_broken() -> None:
    whole = docx(p("Đổi mới"), styles=root("styles", ""))
    for length in range(0, len(whole), 37):
        assert refused(whole[:length]) is BrokenFile


def test_a_flipped_byte_in_the_text_is_noticed() -> None:
    whole = bytearray(zipped({"word/document.xml": document(p("Đổi mới"))}, method=zipfile.ZIP_STORED))
    whole[whole.index("mới".encode())] ^= 1
    assert refused(bytes(whole)) is BrokenFile


def test_an_entry_under_a_password_is_protected() -> None:
    whole = bytearray(zipped({"word/document.xml": document(p("Đổi mới"))}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = whole.rindex(signature) + offset
        whole[at : at + 2] = struct.pack("<H", 1)
    assert refused(bytes(whole)) is ProtectedFile


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_to_pack_that_word_does_not_use_are_broken(method: int) -> None:
    assert refused(zipped({"word/document.xml": document(p("Đổi mới"))}, method=method)) is BrokenFile


@pytest.mark.parametrize(
    "parts",
    [
        {"xl/workbook.xml": "<workbook/>"},
        {"word/document.xml": "<x/>"},
        {"word/document.xml": ""},
        {"word/document.xml": "<w:document"},
        {"word/document.xml": b"\xff\xfe\x00"},
        {"word/document.xml": '<?xml version="1.0" encoding="x-unknown"?><a/>'},
        {"word/document.xml": document("<w:ins>" * 5000 + "</w:ins>" * 5000)},
        {"_rels/.rels": "no xml", "word/document.xml": document("")},
    ],
)
def test_what_is_no_word_file_is_broken(parts: dict[str, str | bytes]) -> None:
    assert refused(zipped(parts)) is BrokenFile


def test_the_document_may_lie_anywhere() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" '
        'Target="/word/document2.xml"/></Relationships>'
    )
    data = zipped({"_rels/.rels": rels, "word/document2.xml": document(p("Đổi mới"))})
    assert text_of_docx(data, "bai.docm") == "Đổi mới"


def test_the_strict_kind_is_read_alike() -> None:
    strict = document(p("Đổi mới")).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert text_of_docx(zipped({"word/document.xml": strict}), "bai.docx") == "Đổi mới"
