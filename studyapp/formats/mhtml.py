"""A page that a browser saved with its pictures in one .mht or .mhtml file."""

from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from studyapp.core.errors import BrokenFile
from studyapp.formats.html import text_of_html


def text_of_mhtml(data: bytes, name: str) -> str:
    """The text of its first page; pictures and style sheets are not unpacked."""
    message = message_from_bytes(data, policy=compat32)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if isinstance(page, Message) else None
    if page is None or not isinstance(content, bytes):
        raise BrokenFile(name)
    return text_of_html(content, name, page.get_content_charset())
