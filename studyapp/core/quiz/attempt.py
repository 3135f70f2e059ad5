"""One run through a form: each question is answered at most once, and what was answered first stays."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from studyapp.core.quiz.form import Form
from studyapp.core.quiz.scoring import can_choose, is_right


@dataclass(frozen=True, slots=True)
class Response:
    position: int
    chosen: frozenset[int]
    correct: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """`responses` by position; a position without one is not answered."""

    form: Form
    responses: Mapping[int, Response]
    flagged: frozenset[int] = frozenset()
    finished: bool = False

    def judge(self, position: int, chosen: frozenset[int]) -> Response:
        """What this choice makes; a second choice for a question gives the first response again."""
        earlier = self.responses.get(position)
        if earlier:
            return earlier
        item = self.form.questions[position].item
        if self.finished or not can_choose(item, chosen):
            raise ValueError(f"position {position} of a form cannot be answered with {sorted(chosen)}")
        return Response(position, chosen, is_right(item, chosen))

    def with_response(self, response: Response) -> "Attempt":
        return replace(self, responses={**self.responses, response.position: response})
