"""Draws generated questions, mixes controls in, and writes the judges' folder and the answer file."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import ceil
from pathlib import Path
from random import Random
from typing import Any

from tests.quality.controls import CARDS, Question, controls, with_moved_key
from tests.quality.corpus import FOLDERS, Json, built

PER_ARTICLE, PER_TYPE = 8, 3
GOOD, BROKEN = 0.15, 0.10
SENTENCE_END = re.compile(r"[.!?…;:][”\"’)]*\s+|\n")
LETTERS = "ABCDEFGHIJ"
GATES = ("R1", "R2", "R3", "R4", "R5", "R6", "R7")


def questions_of(text: str, name: str) -> list[Question]:
    """All cards and items that the program writes from a text."""
    made = built(text, name)
    whole = made["article"]["text"]
    cards = [card_question(each, name, whole) for each in made["cards"]]
    return cards + [item_question(each, name, whole) for each in made["items"]]


def sentences_around(whole: str, spans: Iterable[Sequence[int]]) -> tuple[str, ...]:
    """Whole sentences, so that the cut of a span does not tell a generated question from a written one."""
    ends = [0, *(found.end() for found in SENTENCE_END.finditer(whole)), len(whole)]
    found = []
    for start, end in spans:
        first = max(at for at in ends if at <= start)
        last = min((at for at in ends if at >= end), default=len(whole))
        found.append(whole[first:last].strip())
    return tuple(dict.fromkeys(found))


def card_question(card: Json, name: str, whole: str) -> Question:
    return Question(
        article=name,
        type=str(card["type"]),
        stem=card["prompt"],
        options=(),
        right=(),
        answer=tuple(card["answer"].split("\n")),
        sentences=sentences_around(whole, [card["span"]]),
        origin="generated",
        id=str(card["id"]),
    )


def item_question(item: Json, name: str, whole: str) -> Question:
    type, options = str(item["type"]), item["options"]
    answer = tuple(item["answer"] or ())
    texts: tuple[str, ...] = ()
    if type == "match":
        answer = tuple(f"{each['text']} = {each['match']}" for each in options)
    elif type == "order":
        answer = tuple(each["text"] for each in options)
    else:
        texts = tuple(each["text"] for each in options)
    return Question(
        article=name,
        type=type,
        stem=item["stem"],
        options=texts,
        right=tuple(at for at, each in enumerate(options) if each.get("correct")),
        answer=answer,
        sentences=sentences_around(whole, item["evidence"]),
        origin="generated",
        id=str(item["id"]),
    )


def drawn(pool: Sequence[Question], count: int, rng: Random) -> list[Question]:
    """At most eight of an article; at least three of each type that is there, the rest as they fall."""
    shuffled = rng.sample(pool, len(pool))
    articles: Counter[str] = Counter()
    types: Counter[str] = Counter()
    taken: list[Question] = []
    for least in (PER_TYPE, len(pool)):
        for question in shuffled:
            full = articles[question.article] >= PER_ARTICLE or types[question.type] >= least
            if len(taken) < count and not full and question not in taken:
                taken.append(question)
                articles[question.article] += 1
                types[question.type] += 1
    return taken


def mixed(texts: Mapping[str, str], count: int, rng: Random) -> tuple[list[Question], dict[str, str]]:
    """The questions of a sheet in random order, and every text they are about."""
    pool = [question for name, text in texts.items() for question in questions_of(text, name)]
    generated = drawn(pool, count, rng)
    written = by_hand("good", ceil(count * GOOD), rng)
    broken = ceil(count * BROKEN)
    written += by_hand("broken", ceil(broken / 2), rng)
    moved = moved_keys([each for each in pool if each not in generated], broken // 2, rng)
    names = dict.fromkeys(each.article for each in written if each.article not in texts)
    extra = {name: (FOLDERS["open"] / f"{name}.txt").read_text("utf-8") for name in names}
    about = {**texts, **extra}
    sheet = [*generated, *moved, *(in_whole_sentences(each, about) for each in written)]
    sheet += fillers(extra, rng)
    return rng.sample(sheet, len(sheet)), about


def by_hand(origin: str, count: int, rng: Random) -> list[Question]:
    there = [each for each in controls() if each.origin == origin]
    return rng.sample(there, min(count, len(there)))


def moved_keys(pool: Sequence[Question], count: int, rng: Random) -> list[Question]:
    """From questions that are not on the sheet, so that no two of it differ in the key alone."""
    moved = (with_moved_key(each, rng) for each in rng.sample(pool, len(pool)))
    return [each for each in moved if each][:count]


def in_whole_sentences(question: Question, texts: Mapping[str, str]) -> Question:
    whole = texts[question.article]
    spans = [(whole.index(each), whole.index(each) + len(each)) for each in question.sentences]
    return replace(question, sentences=sentences_around(whole, spans))


def fillers(texts: Mapping[str, str], rng: Random) -> list[Question]:
    """One generated question for each article that only controls are about."""
    found = []
    for name, text in texts.items():
        choice = questions_of(text, name)
        if choice:
            found.append(replace(rng.choice(choice), origin="filler"))
    return found


def shown(n: int, article: str, question: Question, rng: Random) -> dict[str, Any]:
    """What the judge sees; nothing in it tells where the question comes from."""
    order = list(range(len(question.options)))
    if question.type != "true_false":
        rng.shuffle(order)
    entry: dict[str, Any] = {
        "n": n,
        "article": article,
        "kind": "card" if question.type in CARDS else "item",
        "type": question.type,
        "stem": question.stem,
    }
    if order:
        entry["options"] = [f"{LETTERS[at]}. {question.options[each]}" for at, each in enumerate(order)]
        entry["key"] = [LETTERS[at] for at, each in enumerate(order) if each in question.right]
    else:
        entry["answer"] = list(question.answer)
    entry["sentences"] = list(question.sentences)
    return entry


def for_solver(entry: dict[str, Any], rng: Random) -> dict[str, Any]:
    """The question without its key."""
    kept = {name: value for name, value in entry.items() if name not in {"key", "sentences", "answer"}}
    if entry["type"] == "match":
        lefts, rights = zip(*(each.split(" = ", 1) for each in entry["answer"]), strict=True)
        kept["left"], kept["right"] = list(lefts), rng.sample(rights, len(rights))
    elif entry["type"] == "order":
        kept["to order"] = rng.sample(entry["answer"], len(entry["answer"]))
    return kept


def write_sheet(texts: Mapping[str, str], count: int, seed: int, folder: Path, answers: Path) -> Counter[str]:
    """Returns how many questions of each origin stand on the sheet."""
    rng = Random(seed)
    questions, about = mixed(texts, count, rng)
    names = {name: f"bai-{at:02}" for at, name in enumerate(rng.sample(sorted(about), len(about)), 1)}
    entries = [shown(n, names[question.article], question, rng) for n, question in enumerate(questions, 1)]
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    for name, text in about.items():
        (folder / "articles" / f"{names[name]}.txt").write_text(text, "utf-8")
    write_json(folder / "sheet.json", entries)
    write_json(folder / "solver.json", [for_solver(entry, rng) for entry in entries])
    form = ["\t".join(("n", *GATES, "keep", "note"))]
    form += [str(entry["n"]) + "\t" * (len(GATES) + 2) for entry in entries]
    (folder / "judgement.tsv").write_text("\n".join(form) + "\n", "utf-8")
    write_json(answers, labels(questions, entries))
    return Counter(question.origin for question in questions)


def labels(questions: Iterable[Question], entries: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "n": entry["n"],
            "origin": question.origin,
            "type": question.type,
            "article": question.article,
            "id": question.id,
            "gate": question.gate,
            "how": question.how,
            "key": entry.get("key") or entry["answer"],
        }
        for question, entry in zip(questions, entries, strict=True)
    ]


def write_json(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", "utf-8")
