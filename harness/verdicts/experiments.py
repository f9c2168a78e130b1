"""Experiments: the runs that a scenario makes, and how always, never and can are judged on them.

An *always* (and a *never*) is judged on every run that is made, those made later for a
*can* among them. A *can* is judged on the runs there are; while none shows it, another
is made, each at a slower pace. Nothing else is ever tried again, but for a run in which somebody
set the system's clock (harness.runs).

The first run is judged sentence by sentence. The others are made when all sentences are known:
each is judged by all of them at once, and not kept, so that a million runs take no more room than
one.
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
    sentence that is being judged, with its place. `runs` is how many are judged, counted
    from `first`: number 1 has Python's own schedule, the others have schedules drawn from
    `seed`. `may_stick` says that a run may as well end by getting stuck: then the claims are
    about that, and no exit status is expected.
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
        self._to_come = range(first + 1, first + runs)
        self._always: list[tuple[str, Relation]] = []
        self._wanted: list[tuple[str, Relation]] = []  # of each *can* that no run has shown yet
        self._claimed = ""  # the first sentence
        self._status = None if may_stick else 0
        self._may_stick = may_stick
        self._kept = [(first, perform(pace, Schedule.number(first - 1, seed)))]
        self.made = 1
        self._last = first + runs - 1  # the number of the last run that will have been made

    def always(self, relation: Relation) -> None:
        """Hold every run to it, those to come as well; raise RefutedError where it fails."""
        claim = self._claim()
        self._claimed = self._claimed or claim
        self._always.append((claim, relation))
        for number, run in self._kept:
            self._judge(claim, relation, run, number)

    def can(self, relation: Relation) -> None:
        """Find a run that shows it, slower and slower; raise RefutedError if none does.

        While runs are still to come it may be one of those.
        """
        claim = self._claim()
        self._claimed = self._claimed or claim
        for number, run in self._kept:
            self._vet(claim, run, number)
        if any(relation(run).holds for _, run in self._kept):
            return
        if self._to_come:
            self._wanted.append((claim, relation))
        else:
            self._find(claim, relation)

    def conclude(self, progress: Callable[[int], None]) -> None:
        """Make the runs that are still to come, and judge each by all that has been claimed.

        `progress` is told after each how many have been made.
        """
        to_come, self._to_come = self._to_come, range(0)
        for number in to_come if self._claimed else ():
            run = self._make(self._pace, Schedule.number(number - 1, self._seed))
            self._vet(self._claimed, run, number)
            for claim, relation in self._always:
                self._judge(claim, relation, run, number)
            self._wanted = [one for one in self._wanted if not one[1](run).holds]
            progress(self.made)
        wanted, self._wanted = self._wanted, []
        for claim, relation in wanted:
            self._find(claim, relation)

    def exits_with(self, status: int) -> None:
        """Hold every run to that exit status, in the place of 0."""
        self._status = None
        self.always(claims.exits_with(status))

    @property
    def slowdown(self) -> int:
        """How many runs at a slower pace the claims have needed so far."""
        return len(self._kept) - 1

    def certain(self) -> dict[str, int]:
        """Count, in the first run, the events whose number the claims fix."""
        fixed = {
            str(relation.arguments[0])
            for _, relation in self._always
            if relation.name == "does_not_happen"
            or (relation.name == "happens" and relation.arguments[1] is not None)
        }
        first = self._kept[0][1]
        return {text: len(first.trace.all(text)) for text in sorted(fixed)}

    def _find(self, claim: str, relation: Relation) -> None:
        """Make runs, slower and slower, until one shows it."""
        pace = self._pace
        for _ in range(SLOWER_RUNS):
            pace *= GROWTH
            run = self._slower(claim, pace)
            answer = relation(run)
            if answer.holds:
                return
        where = (
            f"refuted on {explain.name(run.subject)}: none of {self.made} runs shows it, "
            f"from {self._pace * 1000:g} to {pace * 1000:g} ms a unit; the last:"
        )
        raise RefutedError(explain.refutation(claim, where, answer, run))

    def _slower(self, claim: str, pace: float) -> Run:
        run = self._make(pace, Schedule.number(0, self._seed))
        self._last += 1
        self._kept.append((self._last, run))
        self._vet(claim, run, self._last)
        for earlier, relation in self._always:
            self._judge(earlier, relation, run, self._last)
        return run

    def _make(self, pace: float, schedule: Schedule) -> Run:
        self.made += 1
        return self._perform(pace, schedule)

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
        if run.stopped:
            why = (
                "a process of the demo was stopped by a signal, such as SIGSTOP, and not continued."
            )
        return claims.Answer(False, why + complaint)
    if run.ending is Ending.DEADLINE and not may_stick:
        return claims.Answer(False, "the demo did not end before its deadline." + complaint)
    if run.flaw is not None:
        return claims.Answer(False, f"the demo reported something else than an event: {run.flaw}")
    if status is not None and run.status != status:
        code = run.status or 0
        how = f"by signal {-code}" if code < 0 else f"with exit status {code}"
        if "marshal data too short" in run.stderr:
            how += ", for Python read bytecode that is cut short, as a full disk leaves it: delete"
            how += " the folders __pycache__"
        return claims.Answer(False, f"the demo crashed: it ended {how}." + complaint)
    if not len(run.trace):
        return claims.Answer(False, "the demo ended and reported nothing." + complaint)
    return None
