"""How packs are called in every list."""

ARTICLE = "Bài báo"


def short_code(code: str | None, year: int | None) -> str:
    """A number always goes with its year: "21-NQ/TW (2017)"."""
    if code is None:
        return ARTICLE
    return f"{code} ({year})" if year else code


def pack_label(code: str | None, year: int | None, subject: str) -> str:
    return f"{short_code(code, year)} · {subject}"
