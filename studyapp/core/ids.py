"""Names for the identifiers that travel between layers; all are text outside a database file."""

from typing import NewType

PackId = NewType("PackId", str)
ArticleId = NewType("ArticleId", str)
DocumentId = NewType("DocumentId", str)
SourceId = NewType("SourceId", str)
KeyPointId = NewType("KeyPointId", str)
CardId = NewType("CardId", str)
ItemId = NewType("ItemId", str)
DraftId = NewType("DraftId", str)
LearnerId = NewType("LearnerId", str)
AttemptId = NewType("AttemptId", str)
ReviewId = NewType("ReviewId", str)
