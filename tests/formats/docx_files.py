"""Word files made by hand: pieces of their XML, the zip around them, and a small corpus to vary."""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from random import Random
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def root(name: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{name} {_SPACES}>{content}</w:{name}>'


def r(text: str = "", *, font: str = "", properties: str = "", xml: str = "") -> str:
    """A run: `xml` stands after the text."""
    fonts = f"<w:rFonts w:ascii={quoteattr(font)} w:hAnsi={quoteattr(font)}/>" if font else ""
    shown = f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""
    return f"<w:r><w:rPr>{fonts}{properties}</w:rPr>{shown}{xml}</w:r>"


def p(*content: str, style: str = "", numbered: tuple[int, int] | None = None, mark: str = "") -> str:
    """A paragraph; what is no XML becomes a run. `numbered` is the list and the level."""
    inner = "".join(each if each.startswith("<") else r(each) for each in content)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{_numbered(numbered)}<w:rPr>{mark}</w:rPr></w:pPr>{inner}</w:p>"


def _numbered(place: tuple[int, int] | None) -> str:
    if place is None:
        return ""
    return f'<w:numPr><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>'


def table(*rows: Sequence[str]) -> str:
    cells = ("".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: a new form and an old one that say the same."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    new = f"<w:drawing><wps:txbx>{content}</wps:txbx></w:drawing>"
    old = f"<w:pict><v:textbox>{content}</v:textbox></w:pict>"
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def field(question: str, *result: str) -> str:
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    return f"{begin}<w:r><w:instrText>{escape(question)}</w:instrText></w:r>{separate}{''.join(result)}{end}"


def level(at: int, form: str, text: str, extra: str = "", *, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f"{extra}<w:lvlText w:val={quoteattr(text)}/></w:lvl>"
    )


def numbering(patterns: Mapping[int, str], lists: Mapping[int, tuple[int, str]]) -> str:
    """Patterns are levels by number; a list is the pattern it follows and what it overrides."""
    abstract = (
        f'<w:abstractNum w:abstractNumId="{id}">{levels}</w:abstractNum>' for id, levels in patterns.items()
    )
    nums = (
        f'<w:num w:numId="{id}"><w:abstractNumId w:val="{pattern}"/>{override}</w:num>'
        for id, (pattern, override) in lists.items()
    )
    return root("numbering", "".join((*abstract, *nums)))


def style(id: str, content: str, *, kind: str = "paragraph", name: str = "", default: bool = False) -> str:
    attributes = f'w:type="{kind}" w:styleId="{id}" w:default="{int(default)}"'
    return f'<w:style {attributes}><w:name w:val="{name or id}"/>{content}</w:style>'


def fonts(font: str) -> str:
    return f"<w:rPr><w:rFonts w:ascii={quoteattr(font)} w:hAnsi={quoteattr(font)}/></w:rPr>"


def docx(*blocks: str, **parts: str) -> bytes:
    """`parts` are whole parts by name: styles, numbering, theme, header1, footer1 …"""
    document = root("document", f"<w:body>{''.join(blocks)}<w:sectPr/></w:body>")
    return zipped({"word/document.xml": document, **_related(parts)})


def zipped(parts: Mapping[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """With the list of parts and the relations that every Word file has, unless `parts` holds its own."""
    usual = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
    }
    held = BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, content in (usual | dict(parts)).items():
            archive.writestr(name, content)
    return held.getvalue()


def _content_types(parts: Iterable[str]) -> str:
    kinds = (f'<Override PartName="/{name}" ContentType="{_WORD_PART}.{_kind(name)}+xml"/>' for name in parts)
    usual = ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml")
    defaults = (f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in usual)
    return f'<Types xmlns="{_PACKAGE}/content-types">{"".join((*defaults, *kinds))}</Types>'


def _kind(part: str) -> str:
    stem = part.rpartition("/")[2].partition(".")[0].rstrip("0123456789")
    return "document.main" if stem == "document" else stem


def _related(parts: Mapping[str, str]) -> dict[str, str]:
    targets = {name.rstrip("0123456789"): f"{name}.xml" for name in parts}
    files = {f"word/{name}.xml": content for name, content in parts.items()}
    return {"word/_rels/document.xml.rels": _relations(targets), **files}


def _relations(targets: Mapping[str, str]) -> str:
    each = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def corpus() -> Iterator[bytes]:
    """One small file for each thing that a Word file may hold: seeds for varying."""
    line = "Cấp ủy các cấp cần khẩn trương xây dựng chương trình hành động thực hiện nghị quyết."
    levels = (
        level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>") + level(2, "bullet", "-")
    )
    lists = numbering(
        {0: levels},
        {1: (0, ""), 2: (0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>')},
    )
    yield docx(p(line))
    yield docx(*(p(line, numbered=(1 + at % 2, at % 3)) for at in range(6)), numbering=lists)
    yield docx(table([p("Câu"), p("1")], [p("Đáp án"), p("B") + p(line)]))
    yield docx(p("Tiêu đề", box(p(line))), p(field("HYPERLINK", r(line))), header1=root("hdr", p("Trang 1")))
    yield docx(
        p(r("NghÞ quyÕt", font=".VnTime"), r("xaõ hoäi", font="VNI-Times")),
        p("C«ng t¸c d©n vËn", style="Cu"),
        styles=root("styles", style("Cu", fonts(".VnTime")) + style("Goc", "", default=True)),
    )
    yield zipped(
        {"word/document.xml": root("document", f"<w:body>{p(line)}</w:body>")}, method=zipfile.ZIP_STORED
    )


def varied(seed: bytes, rng: Random) -> bytes:
    """A damaged copy of a Word file: its bytes, the XML in an intact zip, or which part is which."""
    return rng.choice((_flipped, _cut, _with_damaged_part, _with_exchanged_parts))(seed, rng)


def _flipped(data: bytes, rng: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def _cut(data: bytes, rng: Random) -> bytes:
    start, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[end:]


def _with_damaged_part(data: bytes, rng: Random) -> bytes:
    parts = _parts(data)
    name = rng.choice(sorted(parts))
    damage = rng.choice((_flipped, _cut, _with_moved_piece))
    return zipped(parts | {name: damage(parts[name], rng)})


def _with_moved_piece(data: bytes, rng: Random) -> bytes:
    """Whole elements, so that the XML often stays whole while its sense does not."""
    elements = re.findall(rb"<[^>]*>[^<]*", data)
    for _ in range(rng.randint(1, 4)):
        elements.insert(rng.randrange(len(elements) + 1), elements.pop(rng.randrange(len(elements))))
    return b"".join(elements)


def _with_exchanged_parts(data: bytes, rng: Random) -> bytes:
    parts = _parts(data)
    names = sorted(parts)
    return zipped(dict(zip(names, rng.sample(list(parts.values()), len(names)), strict=True)))


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
