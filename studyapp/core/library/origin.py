"""Where a pack comes from."""

from enum import StrEnum

from studyapp.core.ids import LearnerId, PackId


class Origin(StrEnum):
    """A learner's own pack holds cards about key points of other packs; it stands on no shelf."""

    SHIPPED = "shipped"
    ARTICLE = "article"
    OWN = "own"


def own_pack_id(learner: LearnerId) -> PackId:
    return PackId(f"own-{learner}")
