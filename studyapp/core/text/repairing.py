"""What every text is put through once, wherever it comes from."""

from studyapp.core.text.legacy_text import unmangle
from studyapp.core.text.lost_horns import with_lost_horns
from studyapp.core.text.marks import mended_marks
from studyapp.core.text.normalise import nfc


def repaired(text: str) -> str:
    """In NFC, out of TCVN3 and VNI, marks on their letters; any other text stays as it is."""
    return mended_marks(with_lost_horns(unmangle(nfc(text))))
