"""Items of every kind for the tests of quizzes: by hand for tables, drawn for laws."""

from hypothesis import strategies as st

from studyapp.core.ids import ArticleId, ItemId, KeyPointId, PackId, SourceId
from studyapp.core.library.evidence import Citation, Quote, Source, Span
from studyapp.core.library.key_point import Aim, Level
from studyapp.core.quiz.form import Form, Question
from studyapp.core.quiz.item import Item, ItemType, Option


def item(
    *texts: str, key: str = "A", kind: ItemType = ItemType.SINGLE, name: str = "c1", point: str = "y1"
) -> Item:
    """`key` names the right options by their letters."""
    texts = texts or ("Một", "Hai", "Ba", "Bốn")
    options = tuple(Option(text, letter in key) for letter, text in zip("ABCDEFGH", texts, strict=False))
    return Item(
        id=ItemId(name),
        type=kind,
        stem=f"Câu {name}?",
        options=options,
        aim=Aim.CORE,
        level=Level.REMEMBER,
        rationale="Vì thế.",
        key_point=KeyPointId(point),
        evidence=(),
    )


def form(*items: Item) -> Form:
    return Form(tuple(Question(each, PackId("bo")) for each in items))


words = st.text(max_size=12)
options = st.builds(Option, words, st.booleans(), st.none() | words)
spans = st.builds(Span, st.integers(0, 99), st.integers(0, 99))
sources = st.builds(Source, st.builds(SourceId, words), words, words, st.none() | words, st.none() | words)
evidence = st.one_of(
    st.builds(Quote, st.builds(ArticleId, words), st.lists(spans, max_size=3).map(tuple)),
    st.builds(Citation, sources, st.none() | words),
)
items = st.builds(
    Item,
    id=st.builds(ItemId, words),
    type=st.sampled_from(ItemType),
    stem=words,
    options=st.lists(options, max_size=5).map(tuple),
    aim=st.sampled_from(Aim),
    level=st.sampled_from(Level),
    rationale=words,
    key_point=st.builds(KeyPointId, words),
    evidence=st.lists(evidence, max_size=2).map(tuple),
    answers=st.lists(words, max_size=2).map(tuple),
)
forms = st.lists(st.builds(Question, items, st.builds(PackId, words)), max_size=4).map(
    lambda questions: Form(tuple(questions))
)
