"""PDF files made for tests: by Qt with real fonts, and by hand where a flaw must sit at a certain place."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from zlib import compress

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextDocument,
)

ROOT = Path(__file__).resolve().parents[2]
HEAD, FOOT = 40.0, 40.0


def printed(html: str, head: str = "", foot: str = "") -> bytes:
    """Pages as an office program prints them; "{n}" in `head` and `foot` is the page's number."""
    font = _font()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    scale = writer.logicalDpiX() / 96
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width() / scale, writer.height() / scale - HEAD - FOOT))
    painter = QPainter(writer)
    painter.scale(scale, scale)
    painter.setFont(font)
    for at in range(document.pageCount()):
        if at:
            writer.newPage()
        _print_page(painter, document, at, head, foot)
    painter.end()
    return bytes(data.data())


def _print_page(painter: QPainter, document: QTextDocument, at: int, head: str, foot: str) -> None:
    width, height = document.pageSize().width(), document.pageSize().height()
    centre = Qt.AlignmentFlag.AlignHCenter
    painter.drawText(QRectF(0, 0, width, HEAD), centre, head.format(n=at + 1))
    painter.drawText(QRectF(0, HEAD + height + 10, width, FOOT), centre, foot.format(n=at + 1))
    for block in _blocks(document):
        place = document.documentLayout().blockBoundingRect(block)
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            if int((place.top() + line.y() + 1) // height) == at:
                line.draw(painter, QPointF(place.left(), HEAD + place.top() - at * height))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _font() -> QFont:
    for path in (ROOT / "resources" / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(16)
    return font


def scanned(pages: int) -> bytes:
    """Pictures of pages only."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    picture = QImage(1240, 1754, QImage.Format.Format_Grayscale8)
    picture.fill(200)
    painter = QPainter(writer)
    for at in range(pages):
        if at:
            writer.newPage()
        painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), picture)
    painter.end()
    return bytes(data.data())


def locked(data: bytes, user: str, owner: str, algorithm: str = "AES-256") -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    writer.encrypt(user, owner, algorithm=algorithm)
    return _written(writer)


def stamped(data: bytes, subtype: str, contents: str, name: str = "") -> bytes:
    """With a stamp or a note of free text laid over the first page."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(subtype),
            NameObject("/Contents"): TextStringObject(contents),
            NameObject("/Rect"): ArrayObject(map(NumberObject, (0, 0, 90, 30))),
        }
    )
    if name:
        note[NameObject("/Name")] = NameObject(name)
    writer.pages[0][NameObject("/Annots")] = ArrayObject([note])
    return _written(writer)


def typed(lines: Sequence[str], font: str, *, packed: bool = True) -> bytes:
    """One line below the other in a font whose letters are the bytes of Latin-1, without a map to Unicode."""
    shown = [f"1 0 0 1 50 {800 - 20 * at} Tm ({_escaped(line)}) Tj" for at, line in enumerate(lines)]
    content = f"BT /F1 12 Tf {' '.join(shown)} ET"
    return with_content(content.encode("latin-1", "replace"), font, packed=packed)


def with_content(content: bytes, font: str = "Helvetica", *, packed: bool = True) -> bytes:
    """One page with this content."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    face = {
        "/Type": "/Font",
        "/Subtype": "/TrueType",
        "/BaseFont": f"/{font}",
        "/Encoding": "/WinAnsiEncoding",
    }
    fonts = DictionaryObject({NameObject("/F1"): _names(face)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = StreamObject()
    stream.set_data(compress(content) if packed else content)
    stream.update(_names({"/Filter": "/FlateDecode"} if packed else {}))
    page[NameObject("/Contents")] = writer._add_object(stream)
    return _written(writer)


def _names(entries: Mapping[str, str]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): NameObject(value) for key, value in entries.items()})


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _written(writer: PdfWriter) -> bytes:
    target = BytesIO()
    writer.write(target)
    return target.getvalue()
