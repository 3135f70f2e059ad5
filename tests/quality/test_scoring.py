"""Scoring the judges' forms."""

from pathlib import Path

import pytest

from tests.quality.scoring import FormError, Label, read_form, report, solved

HEAD = "n\tR1\tR2\tR3\tR4\tR5\tR6\tR7\tkeep\tnote\n"
GOOD, BAD_KEY, TRIVIA = (
    "y\ty\ty\ty\ty\ty\t2\ty\t",
    "n\ty\ty\ty\ty\ty\t2\tn\tsai số",
    "y\ty\ty\ty\ty\ty\t0\tn\t",
)


def label(n: int, origin: str = "generated", type: str = "single", **rest: object) -> Label:
    return {"n": n, "origin": origin, "type": type, "gate": "", "how": "", "key": ["A"], **rest}


def form(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text(HEAD + "".join(f"{n}\t{line}\n" for n, line in enumerate(lines, 1)), "utf-8")
    return path


def test_a_question_is_valid_when_both_judges_pass_every_gate(tmp_path: Path) -> None:
    labels = [label(1), label(2), label(3, type="basic")]
    forms = [
        read_form(form(tmp_path, "một.tsv", GOOD, BAD_KEY, GOOD), labels),
        read_form(form(tmp_path, "hai.tsv", GOOD, GOOD, TRIVIA), labels),
    ]
    told = report(labels, forms)
    assert "single       1/2 = 0.500" in told
    assert "basic        0/1 = 0.000" in told
    assert "R1  1   0" in told
    assert "R7  0   1" in told
    assert "kept without an edit    1/3" in told


def test_controls_count_for_the_judges_and_not_for_the_program(tmp_path: Path) -> None:
    labels = [
        label(1),
        label(2, "broken", gate="R1", how="wrong key"),
        label(3, "broken", gate="R5", how="give-away"),
        label(4, "good"),
        label(5, "filler"),
    ]
    one = read_form(form(tmp_path, "một.tsv", GOOD, BAD_KEY, GOOD, GOOD, BAD_KEY), labels)
    told = report(labels, [one, one])
    assert "all          1/1" in told
    assert "broken ones caught 1/2" in told
    assert "at the gate meant 1" in told
    assert "missed: 3 (R5, give-away)" in told
    assert "kappa on valid / invalid, whole sheet: 1.00" in told


def test_a_form_must_be_complete(tmp_path: Path) -> None:
    with pytest.raises(FormError, match=r"no judgement of \[2\]"):
        read_form(form(tmp_path, "một.tsv", GOOD), [label(1), label(2)])


@pytest.mark.parametrize(
    ("line", "slip"), [("\ty\ty\ty\ty\ty\t2\ty\t", "R1"), (GOOD.replace("2", "3"), "R7")]
)
def test_an_empty_or_odd_cell_is_refused(tmp_path: Path, line: str, slip: str) -> None:
    with pytest.raises(FormError, match=slip):
        read_form(form(tmp_path, "một.tsv", line), [label(1)])


def test_solving_compares_letters_words_and_pairs(tmp_path: Path) -> None:
    labels = [
        label(1, key=["B"]),
        label(2, type="multiple", key=["A", "C"]),
        label(3, type="fill_in", key=["110", "một trăm mười"]),
        label(4, type="match", key=["x = 1", "y = 2"]),
        label(5, type="order", key=["x", "y"]),
        label(6, type="basic", key=["Thẻ"]),
    ]
    path = tmp_path / "solved.tsv"
    path.write_text("1\tb\n2\tc, a\n3\tMột trăm mười\n4\ty = 2|x = 1\n5\ty|x\n6\tThẻ\n", "utf-8")
    told = solved(labels, path)
    assert "single       1/1" in told
    assert "multiple     1/1" in told
    assert "fill_in      1/1" in told
    assert "match        1/1" in told
    assert "order        0/1" in told
    assert "basic" not in told
