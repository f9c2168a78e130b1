"""Experiments: the runs that a scenario makes, and how always, never and can are judged on them.

An *always* (and a *never*) is judged on every run that is made, those made later for a
*can* among them. A *can* is judged on the runs there are; while none shows it, another
is made, each at a slower pace. Nothing else is ever tried again, but for a run in which somebody
set the system's clock (harness.runs).
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import pytest

from harness.launching import stillness
from harness.launching.processes import Ending
from harness.runs.playing import Schedule
from harness.verdicts import claims, explain

if TYPE_CHECKING:
    from harness.runs.playing import Run
    from harness.verdicts.claims import Answer, Relation

GROWTH: Final = 4
SLOWER_RUNS: Final = 4

Performer = Callable[[float, Schedule], "Run"]


class Flaw(enum.Enum):
    """What was wrong: a claim was refuted, or the demo gave no evidence for or against it."""

    CLAIM = "a claim was refuted"
    STUCK = "the demo got stuck"
    DEADLINE = "the demo did not end before its deadline"
    BROKEN = "the demo crashed or told nonsense"


class RefutedError(pytest.fail.Exception):  # type: ignore[misc,name-defined] # an attribute
    """A claim does not hold. The message is all that its reader needs, so no traceback is shown."""

    def __init__(self, message: str, flaw: Flaw = Flaw.CLAIM) -> None:
        super().__init__(message, pytrace=False)
        self.flaw = flaw


class Experiment:
    """A demo under a subject, and what has been claimed of it so far.

    `perform` makes a run at a pace (seconds a unit) and a schedule; `claim` gives the
    sentence that is being judged, with its place. `runs` is how many
    are made before anything is judged, counted from `first`: number 1 has Python's own
    schedule, the others have schedules drawn from `seed`. `may_stick` says that a run may
    as well end by getting stuck: then the claims are about that, and no exit status is
    expected.
    """

    def __init__(  # noqa: PLR0913 -- all by name, and all that a scenario settles at its start
        self,
        *,
        perform: Performer,
        claim: Callable[[], str],
        pace: float,
        runs: int,
        seed: str,
        first: int = 1,
        may_stick: bool = False,
    ) -> None:
        self._perform = perform
        self._claim = claim
        self._pace = pace
        self._seed = seed
        self._first = first
        self._claims: list[tuple[str, Relation]] = []
        self._status = None if may_stick else 0
        self._may_stick = may_stick
        numbers = range(first, first + runs)
        self.runs = [perform(pace, Schedule.number(number - 1, seed)) for number in numbers]

    def always(self, relation: Relation) -> None:
        """Hold every run to it, those to come as well; raise RefutedError where it fails."""
        claim = self._claim()
        self._claims.append((claim, relation))
        for number, run in enumerate(self.runs, self._first):
            self._judge(claim, relation, run, number)

    def can(self, relation: Relation) -> None:
        """Find a run that shows it, slower and slower; raise RefutedError if none does."""
        claim = self._claim()
        for number, run in enumerate(self.runs, self._first):
            self._vet(claim, run, number)
        if any(relation(run).holds for run in self.runs):
            return
        pace = self._pace
        for _ in range(SLOWER_RUNS):
            pace *= GROWTH
            run = self._another(claim, pace)
            answer = relation(run)
            if answer.holds:
                return
        where = (
            f"refuted on {explain.name(run.subject)}: none of {len(self.runs)} runs shows it, "
            f"from {self._pace * 1000:g} to {pace * 1000:g} ms a unit; the last:"
        )
        raise RefutedError(explain.refutation(claim, where, answer, run))

    def exits_with(self, status: int) -> None:
        """Hold every run to that exit status, in the place of 0."""
        self._status = None
        self.always(claims.exits_with(status))

    @property
    def slowdown(self) -> int:
        """How many runs at a slower pace the claims have needed so far."""
        return sum(run.pace > self._pace for run in self.runs)

    def certain(self) -> dict[str, int]:
        """Count, in the first run, the events whose number the claims fix."""
        fixed = {
            str(relation.arguments[0])
            for _, relation in self._claims
            if relation.name == "does_not_happen"
            or (relation.name == "happens" and relation.arguments[1] is not None)
        }
        return {text: len(self.runs[0].trace.all(text)) for text in sorted(fixed)}

    @property
    def _last(self) -> int:
        return self._first + len(self.runs) - 1

    def _another(self, claim: str, pace: float) -> Run:
        run = self._perform(pace, Schedule.number(0, self._seed))
        self.runs.append(run)
        self._vet(claim, run, self._last)
        for earlier, relation in self._claims:
            self._judge(earlier, relation, run, self._last)
        return run

    def _judge(self, claim: str, relation: Relation, run: Run, number: int) -> None:
        self._vet(claim, run, number)
        answer = relation(run)
        if not answer.holds:
            if run.ending is Ending.DEADLINE and stillness.TOLD:  # there may have been more to come
                self._vet(claim, run, number, may_stick=False)
            where = f"refuted on {explain.whereabouts(run, number, self._last)}"
            raise RefutedError(explain.refutation(claim, where, answer, run))

    def _vet(self, claim: str, run: Run, number: int, *, may_stick: bool | None = None) -> None:
        """Take a run as evidence only if the demo came to its end and told no nonsense."""
        may_stick = self._may_stick if may_stick is None else may_stick
        answer = _flaw(run, self._status, may_stick=may_stick)
        if answer is not None:
            where = f"not shown on {explain.whereabouts(run, number, self._last)}"
            flaw = {Ending.STUCK: Flaw.STUCK, Ending.DEADLINE: Flaw.DEADLINE}.get(
                run.ending, Flaw.BROKEN
            )
            raise RefutedError(explain.refutation(claim, where, answer, run), flaw)


def _flaw(run: Run, status: int | None, *, may_stick: bool) -> Answer | None:
    complaint = f"\n\n{explain.complaint(run)}"
    if run.ending is Ending.STUCK and not may_stick:
        why = "the demo got stuck: all of its threads wait, and "
        why += "no time ends these waits." if run.waits_for_ever else "none moved for a long time."
        return claims.Answer(False, why + complaint)
    if run.ending is Ending.DEADLINE and not may_stick:
        return claims.Answer(False, "the demo did not end before its deadline." + complaint)
    if run.flaw is not None:
        return claims.Answer(False, f"the demo reported something else than an event: {run.flaw}")
    if status is not None and run.status != status:
        code = run.status or 0
        how = f"by signal {-code}" if code < 0 else f"with exit status {code}"
        return claims.Answer(False, f"the demo crashed: it ended {how}." + complaint)
    if not len(run.trace):
        return claims.Answer(False, "the demo ended and reported nothing." + complaint)
    return None
