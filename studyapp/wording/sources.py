"""What the list of a claim's sources says."""

TITLE = "Nguồn của ý này"


def heading(count: str) -> str:
    return f"{TITLE}: {count}"


def quote(passage: str) -> str:
    return f"“{passage}”"
