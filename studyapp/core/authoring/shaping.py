"""Clauses of an article as parts of a question: capitals, ends, and where a clause may be cut."""

import re

from studyapp.core.text.letters import LETTER

# What follows these only adds; the clause before them stands by itself.
_ADJUNCT = re.compile(
    r",? (?:qua đó|từ đó|góp phần|tạo tiền đề|tạo sự|tạo khí thế|tạo đồng thuận|nhất là|trong đó|đặc biệt "
    r"là|bảo đảm sát với|trên cơ sở đó|coi đây là|thể hiện quyết tâm)\b"
    r"|, (?:nhằm|để|bảo đảm|đảm bảo|gắn với|hoặc|theo đúng|phù hợp với)\b"
)
_POINTER = re.compile(
    r"(?i:(?<=hội nghị) (?:lần )?này|(?<=đề cương) này|(?<=kế hoạch) này|(?<=chương trình) này|(?<=nghị "
    r"quyết) này|(?<=chỉ thị) này)\b"
)
_TIGHT_COMMA = re.compile(rf",(?=[{LETTER}“])")
_ALREADY = re.compile(
    r"^(?:đã|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|không được|tuyệt đối không|nghiêm cấm|phải|cần)\b"
)


def opened(words: str) -> str:
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    return words[:1].lower() + words[1:]


def sentence(words: str) -> str:
    return f"{opened(words)}." if not words.endswith((".", "?", "!")) else opened(words)


def tidied(words: str) -> str:
    """With the space that the typist forgot after a comma."""
    return _TIGHT_COMMA.sub(", ", words)


def plain(words: str) -> str:
    """Without what points at the day of the news: "hội nghị lần này"."""
    return _POINTER.sub("", words)


def shortened(words: str, most: int) -> str:
    """Cut before what only adds, where the clause has more words than `most`."""
    while len(words.split()) > most:
        found = list(_ADJUNCT.finditer(words))
        if not found or len(words[: found[-1].start()].split()) < 5:
            return words
        words = words[: found[-1].start()]
    return words


def should(task: str) -> str:
    """ "cần rà soát ..."; a duty or a ban already has its verb."""
    return task if _ALREADY.match(task) else f"cần {task}"


def is_duty(task: str) -> bool:
    return _ALREADY.match(task) is not None


def gap_frame(frame: str) -> str:
    """ "Điền vào chỗ trống theo bài báo về ..."."""
    return f"Điền vào chỗ trống {small(frame)}"


def count_words(words: str) -> int:
    return len(words.split())
