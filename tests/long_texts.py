"""Texts as long as books that do not repeat themselves: the tour article with other numbers and things."""

import re
from pathlib import Path
from random import Random

ARTICLE = Path(__file__).resolve().parents[1] / "resources" / "tour" / "bai-bao.txt"
PLACES = ("Vân Lĩnh", "Tân Phong", "Nà Sản", "Hòa Bình", "Đông Thành", "Phú Lương", "Mường Khoa", "An Hải")
THINGS = ("dân số", "đất đai", "giáo dục", "y tế", "rừng", "chăn nuôi", "đường sá", "thủy lợi", "hợp tác xã")

_NUMBER = re.compile(r"\d+")


def long_text(characters: int) -> str:
    lines = [line for line in ARTICLE.read_text("utf-8").split("\n") if len(line) > 100]
    rng = Random(characters)
    found: list[str] = []
    length = 0
    while length < characters:
        found.append(_other(rng.choice(lines), rng))
        length += len(found[-1]) + 1
    return "\n".join(found)[:characters]


def _other(line: str, rng: Random) -> str:
    numbered = _NUMBER.sub(lambda found: str(rng.randrange(1, 10 ** len(found[0]))), line)
    placed = numbered.replace("Vân Lĩnh", rng.choice(PLACES)).replace("dân số", rng.choice(THINGS))
    words = placed.split()
    words.insert(rng.randrange(len(words)), rng.choice(THINGS))
    return " ".join(words)
