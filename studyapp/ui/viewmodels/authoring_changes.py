"""What the page shows when a text is a newer version of an article already here."""

from studyapp.core.authoring.draft import Draft
from studyapp.core.authoring.ids import article_id
from studyapp.core.study.card import Card
from studyapp.services.authoring import Changes
from studyapp.ui.viewmodels.article_imports import Imported
from studyapp.ui.viewmodels.authoring_state import ChangedState, ChangeList
from studyapp.ui.viewmodels.draft_rows import draft_row
from studyapp.wording import authoring_changes as wording


def derive_changed(imported: Imported, changes: Changes) -> ChangedState:
    assert imported.earlier is not None
    judged = sum(each.decision is not None for each in changes.same)
    kept = sum(each.is_kept for each in changes.gone)
    lists = (
        ChangeList(wording.added(len(changes.text.added)), changes.text.added),
        ChangeList(wording.dropped(len(changes.text.dropped)), changes.text.dropped),
        ChangeList(wording.new_drafts(len(changes.new)), tuple(map(asked, changes.new))),
        ChangeList(
            wording.gone_drafts(len(changes.gone)),
            tuple(wording.gone(row.stem, row.verdict) for row in map(draft_row, changes.gone)),
        ),
    )
    return ChangedState(
        title=imported.earlier.title,
        summary=wording.summary(len(changes.same), judged, len(changes.new), len(changes.gone)),
        agreement=wording.agreement(kept) if kept else "",
        lists=tuple(each for each in lists if each.rows),
        can_be_alone=article_id(imported.built.article.text) != imported.earlier.id,
    )


def asked(draft: Draft) -> str:
    content = draft.content
    return content.prompt if isinstance(content, Card) else content.stem
