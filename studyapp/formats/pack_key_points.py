"""Sources and key points of a pack file: who says it, and what is worth knowing."""

import re
from collections.abc import Mapping

from studyapp.core.ids import KeyPointId, SourceId
from studyapp.core.library.evidence import Citation, Source, Sourcing
from studyapp.core.library.key_point import Aim, Figure, KeyPoint, Level
from studyapp.formats import pack_keys as keys
from studyapp.formats.toml_table import Table

_PUBLISHED = re.compile(r"\d{4}(-\d{2}-\d{2})?")
_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+")


def source_from(table: Table) -> Source:
    return Source(
        id=SourceId(table.id("id")),
        publisher=table.text("publisher"),
        title=table.text("title"),
        address=_matching(table, "address", _ADDRESS, "chép địa chỉ gốc, bắt đầu bằng http:// hoặc https://"),
        published=_matching(table, "published", _PUBLISHED, 'viết "2017" hoặc "2017-10-25"'),
    )


def _matching(table: Table, key: str, form: re.Pattern[str], mend: str) -> str | None:
    value = table.text_or_none(key)
    if value is not None and not form.fullmatch(value):
        raise table.wrong(key, f"“{value}” viết sai dạng", mend)
    return value


def key_point_from(table: Table, sources: Mapping[SourceId, Source]) -> KeyPoint:
    evidence = tuple(_citation(table, value, sources) for value in table.list("sources"))
    return KeyPoint(
        id=KeyPointId(table.id("id")),
        topic=table.text("topic"),
        text=table.text("text"),
        aim=table.choice("aim", Aim),
        level=table.choice("level", Level),
        sourcing=_sourcing(table, evidence),
        evidence=evidence,
        figures=tuple(map(_figure, table.tables("figures", keys.FIGURE))),
        later=table.flag("later"),
    )


def _citation(table: Table, value: object, sources: Mapping[SourceId, Source]) -> Citation:
    """A source's id alone, or a table that adds the place in it."""
    cited = table.inner("sources", value if isinstance(value, dict) else {"source": value}, keys.CITATION)
    id = SourceId(cited.id("source"))
    if id not in sources:
        raise table.wrong("sources", f"không có nguồn “{id}”", "khai nguồn đó trong một bảng [[source]]")
    return Citation(sources[id], cited.text_or_none("place"))


def _sourcing(table: Table, evidence: tuple[Citation, ...]) -> Sourcing:
    """What is claimed about the sources must be what is cited."""
    if not evidence:
        raise table.wrong("sources", "ý chính không có nguồn", "ghi ít nhất một nguồn nói điều này")
    sourcing, count = table.choice("sourcing", Sourcing), len({each.source.id for each in evidence})
    if count != len(evidence):
        raise table.wrong("sources", "một nguồn ghi hai lần", "mỗi nguồn chỉ ghi một lần")
    if sourcing is Sourcing.SEVERAL and count == 1:
        raise table.wrong("sourcing", "ghi “several” mà chỉ có 1 nguồn", 'thêm nguồn, hoặc ghi "one"')
    if sourcing is Sourcing.ONE and count > 1:
        raise table.wrong("sourcing", f"ghi “one” mà có {count} nguồn", 'bớt nguồn, hoặc ghi "several"')
    return sourcing


def _figure(table: Table) -> Figure:
    return Figure(
        value=table.number("value"),
        unit=table.text("unit"),
        qualifier=table.text_or_none("qualifier"),
        year=table.year_or_none("year"),
        scope=table.text_or_none("scope"),
    )
