"""Material from a text, as the writers get it."""

from dataclasses import replace
from datetime import date

from studyapp.core.authoring.ids import article_id
from studyapp.core.authoring.material import Material
from studyapp.core.authoring.setting import setting_of
from studyapp.core.extract.body import body_sentences, reading_of
from studyapp.core.extract.clean import read_article
from studyapp.core.extract.enumerations import enumerations_in, parts_as_statements
from studyapp.core.extract.facts import Facts
from studyapp.core.extract.facts_of import facts_in
from studyapp.core.extract.key_points import key_points_of
from studyapp.core.extract.outline import outline_of
from studyapp.core.extract.reports import reports_in
from studyapp.core.extract.statements import statements_in
from studyapp.core.ids import DocumentId
from studyapp.core.library.document import Document
from studyapp.core.library.known_documents import KnownDocuments

CENTRAL = "Ban Chấp hành Trung ương Đảng"
REORGANISING = (
    "Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, "
    "hoạt động hiệu lực, hiệu quả"
)
PUBLIC_UNITS = (
    "Tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động "
    "của các đơn vị sự nghiệp công lập"
)
HEALTH = "Tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới"


def resolution(number: int, term: str, title: str, issued: date) -> Document:
    return Document(
        DocumentId(f"{number}-{term}"),
        "Nghị quyết",
        str(number),
        f"{number}-NQ/TW",
        title,
        issued,
        CENTRAL,
        term,
    )


KNOWN = KnownDocuments(
    (
        resolution(18, "XII", REORGANISING, date(2017, 10, 25)),
        resolution(19, "XII", PUBLIC_UNITS, date(2017, 10, 25)),
        resolution(20, "XII", HEALTH, date(2017, 10, 25)),
        resolution(21, "XII", "Công tác dân số trong tình hình mới", date(2017, 10, 25)),
        resolution(29, "XIII", "Đẩy mạnh công nghiệp hóa đất nước đến năm 2030", date(2022, 11, 17)),
        resolution(18, "XIII", "Nâng cao hiệu quả quản lý và sử dụng đất đai", date(2022, 6, 16)),
    )
)


def material_of(text: str, known: KnownDocuments = KNOWN) -> Material:
    article = read_article(text, article_id(text))
    reading, sentences = reading_of(article), body_sentences(article)
    found = facts_in(reading, known)
    named = [span for fact in found.documents for span in fact.mentions]
    facts = Facts(
        documents=found.documents,
        conferences=found.conferences,
        people=found.people,
        places=found.places,
        dates=found.dates,
        counts=found.counts,
        figures=found.figures,
        statements=statements_in(reading, sentences, named),
    )
    reports = reports_in(reading, sentences)
    enumerations = enumerations_in(reading, sentences)
    outline = outline_of(reading)
    facts = replace(facts, statements=parts_as_statements(reading, enumerations, facts.statements, outline))
    points = key_points_of(article, reading, facts, sentences, reports, enumerations)
    setting = setting_of(article, facts)
    return Material(article, reading, facts, points, setting, known, reports, enumerations)
