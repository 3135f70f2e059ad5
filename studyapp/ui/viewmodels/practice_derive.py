"""How the state of the page Luyện tập follows from its set-up and the attempt that runs."""

from studyapp.core.quiz.item import ItemType
from studyapp.services.labels import PackLabel
from studyapp.services.open_attempts import OpenAttempt
from studyapp.services.own_cards import Offer
from studyapp.services.quiz import AskedItem, AttemptState
from studyapp.ui.viewmodels.practice_state import (
    CardLine,
    Cell,
    CountChoice,
    Explanation,
    OpenRow,
    OptionRow,
    PackChoice,
    PracticeState,
    QuestionScreen,
    ResultRow,
    ResultsScreen,
    Run,
    Setup,
    StartScreen,
    Step,
    Verdict,
)
from studyapp.wording import labels, pack_names, practice

COUNTS = (5, 10, 20)
LETTERS = "ABCDEFGHI"


CARD_LINES = {
    Offer.MAKE: CardLine("", practice.MAKE_CARD, is_made=False),
    Offer.MADE: CardLine(practice.CARD_MADE, practice.TAKE_CARD_BACK, is_made=True),
    Offer.THERE: CardLine(practice.CARD_THERE, "", is_made=False),
}


def derive(
    setup: Setup, run: Run | None, shows_results: bool, problem: str, offer: Offer = Offer.NONE
) -> PracticeState:
    if run is None:
        return PracticeState(practice.START_SUBTITLE, start_screen(setup), problem)
    screen = results_screen(run.attempt) if shows_results else question_screen(run, offer)
    return PracticeState(label_text(run.attempt.label), screen, problem)


def label_text(label: PackLabel | None) -> str:
    return pack_names.pack_label(label.code, label.year, label.subject) if label else practice.EVERYTHING


def start_screen(setup: Setup) -> StartScreen:
    packs = [PackChoice(None, practice.CHOSEN_POINTS if setup.key_points else practice.EVERYTHING)]
    packs += [PackChoice(label.id, label_text(label)) for label in setup.packs]
    return StartScreen(
        packs=tuple(packs),
        pack_at=next((at for at, each in enumerate(packs) if each.pack == setup.pack), 0),
        counts=count_choices(setup),
        available=practice.available(setup.available) if setup.available else practice.NO_ITEMS,
        start=practice.start(setup.asked) if setup.asked else "",
        open_rows=tuple(open_row(each) for each in setup.open_attempts),
    )


def count_choices(setup: Setup) -> tuple[CountChoice, ...]:
    """The fixed numbers below what there is, and everything."""
    counts = [*(each for each in COUNTS if each < setup.available), None]
    chosen = setup.count if setup.count in counts else None
    return tuple(
        CountChoice(each, practice.ALL if each is None else practice.items(each), each == chosen)
        for each in counts
    )


def open_row(attempt: OpenAttempt) -> OpenRow:
    progress = practice.open_attempt(attempt.right + attempt.wrong, attempt.total, attempt.right)
    return OpenRow(attempt.id, label_text(attempt.label), progress)


def question_screen(run: Run, offer: Offer = Offer.NONE) -> QuestionScreen:
    asked, attempt, judged = run.asked, run.attempt, run.judged
    multiple = asked.item.type is ItemType.MULTIPLE
    return QuestionScreen(
        position=practice.position(run.at + 1, len(attempt.items)),
        type=labels.ITEM_TYPES[asked.item.type],
        level=labels.LEVELS[asked.item.level],
        stem=asked.item.stem,
        options=option_rows(run, multiple),
        multiple=multiple,
        judged=judged,
        can_answer=multiple and bool(run.picked) and not judged,
        flagged=asked.flagged,
        explanation=explanation(asked) if judged else None,
        card=CARD_LINES.get(offer),
        hint=hint(run, multiple),
        step=step(run),
        cells=tuple(cell(at, each, at == run.at) for at, each in enumerate(attempt.items)),
        right=attempt.right,
        wrong=attempt.wrong,
        unanswered=attempt.unanswered,
        flags=sum(each.flagged for each in attempt.items),
        reviewing=attempt.finished,
        spoken=spoken(run),
    )


def spoken(run: Run) -> str:
    item = run.asked.item
    place = practice.position(run.at + 1, len(run.attempt.items))
    if not run.judged:
        return practice.asked_aloud(place, labels.ITEM_TYPES[item.type], item.stem)
    keys = "; ".join(f"{LETTERS[at]}. {item.options[at].text}" for at in item.key)
    return practice.judged_aloud(result_word(run.asked.correct), keys, item.rationale)


def option_rows(run: Run, several: bool) -> tuple[OptionRow, ...]:
    rows = []
    for at, option in enumerate(run.asked.item.options):
        verdict = verdict_of(run, at, option.correct)
        rows.append(OptionRow(LETTERS[at], option.text, verdict, verdict_word(verdict, several)))
    return tuple(rows)


def verdict_of(run: Run, at: int, correct: bool) -> Verdict:
    if not run.judged:
        return Verdict.PICKED if at in run.picked else Verdict.OPEN
    if at in (run.asked.chosen or ()):
        return Verdict.RIGHT if correct else Verdict.WRONG
    return Verdict.KEY if correct else Verdict.OPEN


def verdict_word(verdict: Verdict, several: bool) -> str:
    return {
        Verdict.RIGHT: practice.CHOSEN_RIGHT,
        Verdict.WRONG: practice.CHOSEN_WRONG,
        Verdict.KEY: practice.KEY_MISSED if several else practice.KEY,
    }.get(verdict, "")


def explanation(asked: AskedItem) -> Explanation:
    provenance = asked.provenance
    return Explanation(
        asked.item.rationale, labels.count_of_sources(provenance), labels.who_says(provenance), provenance
    )


def hint(run: Run, multiple: bool) -> str:
    match run.asked.correct:
        case True:
            return practice.RIGHT_HINT
        case False:
            return practice.MANY_WRONG_HINT if multiple else practice.WRONG_HINT
        case None if run.judged:
            return practice.NOT_ANSWERED_HINT
        case None if multiple:
            return practice.CHOOSE_MANY_HINT
        case None:
            return practice.choose_hint(len(run.asked.item.options))


def step(run: Run) -> Step:
    if run.next_at is None:
        return Step.RESULTS
    return Step.NEXT if run.judged else Step.SKIP


def cell(at: int, asked: AskedItem, current: bool) -> Cell:
    notes = [result_word(asked.correct)]
    notes += [practice.FLAGS] if asked.flagged else []
    notes += [practice.CURRENT] if current else []
    return Cell(at + 1, asked.correct, asked.flagged, current, practice.cell(at + 1, *notes))


def result_word(correct: bool | None) -> str:
    if correct is None:
        return practice.UNANSWERED
    return practice.RIGHT if correct else practice.WRONG


def results_screen(attempt: AttemptState) -> ResultsScreen:
    total = len(attempt.items)
    return ResultsScreen(
        score=practice.score(attempt.right, total),
        percent=practice.percent(attempt.right, total),
        right=attempt.right,
        wrong=attempt.wrong,
        unanswered=attempt.unanswered,
        rows=tuple(
            ResultRow(at, each.item.stem, each.correct, result_word(each.correct))
            for at, each in enumerate(attempt.items, start=1)
        ),
        wrong_points=frozenset(each.item.key_point for each in attempt.items if each.correct is False),
    )
