"""Where a pack comes from."""

from enum import StrEnum


class Origin(StrEnum):
    SHIPPED = "shipped"
    ARTICLE = "article"
