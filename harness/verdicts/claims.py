"""Claims: relations that hold in a run or do not, and the answer with its evidence."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, ParamSpec

from harness.launching.processes import Ending

if TYPE_CHECKING:
    from harness.runs.playing import Run
    from harness.runs.traces import Actor, Event, Fact


@dataclass(frozen=True)
class Answer:
    """Whether a relation holds in a run, the reason in a sentence, and the events concerned.

    `options` are those with which a person has the demo show just that.
    """

    holds: bool
    why: str
    events: tuple[Event, ...] = ()
    options: str = ""


Judge = Callable[["Run"], Answer]
OUTCOME: Final = "an outcome"  # the event with which a model tells one
COUNT: Final = "interleavings"  # the fact that says how many end so
How = ParamSpec("How")


@dataclass(frozen=True)
class Relation:
    """What is claimed of a run, and how that is judged.

    `name` and `arguments` identify the claim; its evidence is filed under them.
    """

    name: str
    arguments: tuple[object, ...]
    judge: Judge

    def __call__(self, run: Run) -> Answer:
        """Judge a run."""
        return self.judge(run)


def _relation(make: Callable[How, Judge]) -> Callable[How, Relation]:
    """Turn a maker of judges into a maker of relations, which know its name and arguments."""
    signature = inspect.signature(make)

    @functools.wraps(make)
    def named(*arguments: How.args, **named_ones: How.kwargs) -> Relation:
        bound = signature.bind(*arguments, **named_ones)
        bound.apply_defaults()
        judge = make(*arguments, **named_ones)
        return Relation(make.__name__, tuple(bound.arguments.values()), judge)

    return named


@_relation
def comes_before(first: str, second: str) -> Judge:
    """Both happen once, the first before the second."""
    return lambda run: (
        _several(run, first, "every")
        or _several(run, second, "any")
        or _in_order(run, first, second)
    )


@_relation
def every_comes_before(first: str, second: str) -> Judge:
    """The second happens once, and each `first` is before it."""
    return lambda run: _several(run, second, "any") or _in_order(run, first, second)


@_relation
def comes_before_any(first: str, second: str) -> Judge:
    """The first happens once, and is before each `second`."""
    return lambda run: _several(run, first, "every") or _in_order(run, first, second)


@_relation
def every_comes_before_any(first: str, second: str) -> Judge:
    """Both happen, and each `first` is before each `second`."""
    return lambda run: _in_order(run, first, second)


@_relation
def happens(text: str, times: int | None = None) -> Judge:
    """It happens at least once, or exactly that many times."""

    def relation(run: Run) -> Answer:
        found = run.trace.all(text)
        holds = bool(found) if times is None else len(found) == times
        told = f"happened {_times(len(found))}" if found else "never happened"
        return Answer(holds, f'"{text}" {told}', found)

    return relation


@_relation
def does_not_happen(text: str) -> Judge:
    """It does not happen."""
    return happens(text, times=0)


@_relation
def ends_before(text: str) -> Judge:
    """The process ends before it happens, so it never does."""

    def relation(run: Run) -> Answer:
        found = run.trace.all(text)
        if found:
            return Answer(False, f'"{text}" happened before the process ended', found)
        return Answer(True, f'the process ended before "{text}"')

    return relation


@_relation
def outlives(text: str) -> Judge:
    """The process ends after it has happened."""

    def relation(run: Run) -> Answer:
        found = run.trace.all(text)
        if found:
            return Answer(True, f'the process ended after "{text}"', found)
        return Answer(False, f'the process ended before "{text}"')

    return relation


@_relation
def overlap(one: str, other: str) -> Judge:
    """Some time lies within both spans, a span X being from "X starts" to "X ends"."""
    return lambda run: _overlap(run, one, other, wanted=True)


@_relation
def do_not_overlap(one: str, other: str) -> Judge:
    """Both spans are there, and no time lies within both."""
    return lambda run: _overlap(run, one, other, wanted=False)


@_relation
def lasts(start: str, end: str, units: float) -> Judge:
    """At least that many units pass between the two events, to the resolution of the clock."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, start, end)
        if missing is not None:
            return missing
        began, ended = run.trace.all(start)[-1], run.trace.all(end)[0]
        passed = ended.time - began.time
        return Answer(
            passed >= units * run.pace - run.subject.clock_resolution,
            f'from "{start}" to "{end}" it took {passed / run.pace:.3f} units, '
            f"{passed * 1000:.2f} ms",
            (began, ended),
        )

    return relation


@_relation
def fact_is(fact: str, text: str, value: Fact) -> Judge:
    """Each time the event happens, it reports that value for the fact."""
    return _compared(
        fact,
        text,
        repr(value),
        lambda told: type(told) is type(value) and told == value,
    )


@_relation
def fact_is_not(fact: str, text: str, value: Fact) -> Judge:
    """Each time the event happens, it reports a different value for the fact."""
    return _compared(fact, text, f"other than {value!r}", lambda told: told != value)


@_relation
def fact_is_at_least(fact: str, text: str, bound: float) -> Judge:
    """Each time the event happens, it reports a number at least that large for the fact."""
    return _compared(
        fact,
        text,
        f"at least {bound}",
        lambda told: isinstance(told, (int, float)) and told >= bound,
    )


@_relation
def facts_agree(fact: str, text: str, other_fact: str, other_text: str) -> Judge:
    """Both events happen, and report the same value for those facts."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, text, other_text)
        if missing is not None:
            return missing
        told = [(event, event.facts.get(fact)) for event in run.trace.all(text)]
        told += [(event, event.facts.get(other_fact)) for event in run.trace.all(other_text)]
        values = ", ".join(repr(value) for _, value in told)
        holds = all(value is not None and value == told[0][1] for _, value in told)
        return Answer(holds, f"the facts were {values}", tuple(event for event, _ in told))

    return relation


@_relation
def facts_differ(fact: str, text: str, other_fact: str, other_text: str) -> Judge:
    """Both events happen, and no value of one fact is a value of the other."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, text, other_text)
        if missing is not None:
            return missing
        found = (*run.trace.all(text), *run.trace.all(other_text))
        ones = [event.facts.get(fact) for event in run.trace.all(text)]
        others = [event.facts.get(other_fact) for event in run.trace.all(other_text)]
        holds = None not in (*ones, *others) and not any(one in others for one in ones)
        values = ", ".join(map(repr, (*ones, *others)))
        return Answer(holds, f"the facts were {values}", found)

    return relation


@_relation
def in_main_thread(text: str) -> Judge:
    """It happens, always in the main thread of its process."""

    def relation(run: Run) -> Answer:
        return _missing(run, text) or _where(run, text, wanted=True)

    return relation


@_relation
def outside_main_thread(text: str) -> Judge:
    """It happens, never in the main thread of its process."""

    def relation(run: Run) -> Answer:
        return _missing(run, text) or _where(run, text, wanted=False)

    return relation


@_relation
def in_one_thread(one: str, other: str) -> Judge:
    """Both happen, always in the same thread."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, one, other)
        if missing is not None:
            return missing
        found = (*run.trace.all(one), *run.trace.all(other))
        threads = {event.actor for event in found}
        return Answer(len(threads) == 1, f"they happened in {_count(threads, 'thread')}", found)

    return relation


@_relation
def in_threads_apart(one: str, other: str) -> Judge:
    """Both happen, and no thread reports both."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, one, other)
        if missing is not None:
            return missing
        ones, others = run.trace.all(one), run.trace.all(other)
        shared = {event.actor for event in ones} & {event.actor for event in others}
        names = run.trace.actors()
        if shared:
            who = ", ".join(names[actor] for actor in shared)
            return Answer(False, f"both happened in {who}", (*ones, *others))
        return Answer(True, "they happened in different threads", (*ones, *others))

    return relation


@_relation
def crowds(span: str, most: int) -> Judge:
    """Threads are inside the span, and never more of them than that."""

    def relation(run: Run) -> Answer:
        crowd = _largest_crowd(run, span)
        why = f'at most {_count(crowd, "thread")} inside "{span}" at once'
        return Answer(0 < len(crowd) <= most, why, tuple(crowd.values()))

    return relation


@_relation
def gathers(span: str, count: int) -> Judge:
    """At some time, at least that many threads are inside the span."""

    def relation(run: Run) -> Answer:
        crowd = _largest_crowd(run, span)
        why = f'at most {_count(crowd, "thread")} inside "{span}" at once'
        return Answer(len(crowd) >= count, why, tuple(crowd.values()))

    return relation


@_relation
def in_one_process(one: str, other: str) -> Judge:
    """Both happen, always in the same process."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, one, other)
        if missing is not None:
            return missing
        found = (*run.trace.all(one), *run.trace.all(other))
        processes = {event.actor.process for event in found}
        why = f"they happened in {len(processes)} process{'es' if len(processes) > 1 else ''}"
        return Answer(len(processes) == 1, why, found)

    return relation


@_relation
def in_processes_apart(one: str, other: str) -> Judge:
    """Both happen, and no process reports both."""

    def relation(run: Run) -> Answer:
        missing = _missing(run, one, other)
        if missing is not None:
            return missing
        ones, others = run.trace.all(one), run.trace.all(other)
        shared = {event.actor.process for event in ones} & {event.actor.process for event in others}
        where = ", ".join(map(str, shared))
        why = f"both happened in process {where}" if shared else "no process had both"
        return Answer(not shared, why, (*ones, *others))

    return relation


@_relation
def gets_stuck() -> Judge:
    """In the end all threads of the run wait, and none of them will ever go on."""

    def relation(run: Run) -> Answer:
        if run.ending is not Ending.BY_ITSELF:
            return Answer(
                True, "the demo got stuck: nothing moved any more, and it did not end by itself"
            )
        return Answer(False, f"the demo did not get stuck: it ended with exit status {run.status}")

    return relation


Outcome = tuple[tuple[str, "Fact"], ...]  # the names of some facts, each with its value


@_relation
def ends_in(outcomes: tuple[Outcome, ...]) -> Judge:
    """The model was played to its end, and these are its outcomes: no other, and none is missing.

    `interleavings` among the facts is how many end so.
    """
    counted = any(name == COUNT for outcome in outcomes for name, _ in outcome)
    listed = {_told(dict(outcome)): dict(outcome) for outcome in outcomes}

    def relation(run: Run) -> Answer:
        found = {
            _told(facts): event
            for event in run.trace.all(OUTCOME)
            for facts in [_facts(event, counted=counted)]
        }
        for told, event in found.items():
            if told not in listed:
                witness = "\n".join(f"    {line}" for line in _lines(event.facts.get("steps")))
                return Answer(
                    False,
                    f"the table does not list this outcome: {told}\n\n"
                    f"The shortest interleaving of those played that ends so:\n\n{witness}",
                    (event,),
                    f"--schedule {event.facts.get('schedule')}",
                )
        for told in listed:
            if told not in found:
                others = "".join(f"\n    {other}" for other in found) or " none"
                why = (
                    f"no interleaving has this outcome: {told}\n\nThese are all there are:{others}"
                )
                return Answer(False, why, run.trace.all(OUTCOME))
        ended = run.trace.all("the play ends")
        if not ended or ended[-1].facts.get("bounded") is not False:
            return Answer(False, "the search was cut short: there may be more outcomes", ended)
        return Answer(True, "the outcomes are those of the table", run.trace.all(OUTCOME))

    return relation


@_relation
def exits_with(status: int) -> Judge:
    """The process ends with that exit status; a signal's number, negative, if one ended it."""

    def relation(run: Run) -> Answer:
        as_told = {status, 128 - status} if status < 0 and run.subject.signals_hidden else {status}
        return Answer(run.status in as_told, f"the exit status was {run.status}")

    return relation


@_relation
def complains(words: str) -> Judge:
    """Standard error contains those words."""

    def relation(run: Run) -> Answer:
        return Answer(words in run.stderr, f"standard error said {_quote(run.stderr)}")

    return relation


@_relation
def does_not_complain(words: str) -> Judge:
    """Standard error does not have those words in it.

    That it is empty is no claim on a program: a subject may have something of its own to say, a
    warning when it starts, or what -X importtime tells.
    """

    def relation(run: Run) -> Answer:
        return Answer(words not in run.stderr, f"standard error said {_quote(run.stderr)}")

    return relation


def _facts(event: Event, *, counted: bool) -> dict[str, Fact]:
    """Give the facts that make up an outcome, perhaps with the number of its interleavings."""
    words = {"schedule", "steps"} | (set() if counted else {COUNT})
    return {name: value for name, value in event.facts.items() if name not in words}


def _told(facts: dict[str, Fact]) -> str:
    """Write facts in one order, so that outcomes can be compared."""
    return ", ".join(f"{name}={value!r}" for name, value in sorted(facts.items()))


def _lines(told: Fact) -> list[str]:
    return [str(line) for line in told] if isinstance(told, list) else []


def _compared(fact: str, text: str, wanted: str, fits: Callable[[Fact], bool]) -> Judge:
    def relation(run: Run) -> Answer:
        found = run.trace.all(text)
        for event in found:
            if fact not in event.facts:
                return Answer(False, f'"{text}" reports no {fact}', (event,))
            told = event.facts[fact]
            if not fits(told):
                return Answer(
                    False,
                    f'at "{text}", {fact} was {told!r}, not {wanted}',
                    (event,),
                )
        return _missing(run, text) or Answer(True, f'at "{text}", {fact} was {wanted}', found)

    return relation


def _in_order(run: Run, first: str, second: str) -> Answer:
    missing = _missing(run, first, second)
    if missing is not None:
        return missing
    last, start = run.trace.all(first)[-1], run.trace.all(second)[0]
    apart = f"{abs(last.time - start.time) * 1000:.2f} ms"
    if last.position < start.position:
        return Answer(True, f'"{first}" came {apart} before "{second}"', (last, start))
    return Answer(False, f'"{second}" came {apart} before "{first}"', (start, last))


def _several(run: Run, text: str, word: str) -> Answer | None:
    """Refute a claim about one event if there are several, and say how to word it."""
    found = run.trace.all(text)
    if len(found) < 2:  # noqa: PLR2004 -- one, or none
        return None
    told = f'"{text}" happened {_times(len(found))}, but the claim speaks of one. '
    return Answer(False, f'{told}If that is meant, write: {word} "{text}"', found)


def _largest_crowd(run: Run, span: str) -> dict[Actor, Event]:
    """Find the threads inside the span when most were, each with the event that began it."""
    inside: dict[Actor, Event] = {}
    largest: dict[Actor, Event] = {}
    for event in run.trace:
        if event.text == f"{span} starts":
            inside[event.actor] = event
        elif event.text == f"{span} ends":
            inside.pop(event.actor, None)
        if len(inside) > len(largest):
            largest = dict(inside)
    return largest


def _missing(run: Run, *texts: str) -> Answer | None:
    for text in texts:
        if not run.trace.all(text):
            there = tuple(event for other in texts for event in run.trace.all(other))
            return Answer(False, f'"{text}" never happened', there)
    return None


def _overlap(run: Run, one: str, other: str, *, wanted: bool) -> Answer:
    missing = _missing(run, f"{one} starts", f"{one} ends", f"{other} starts", f"{other} ends")
    if missing is not None:
        return missing
    began, ended = run.trace.all(f"{one} starts")[0], run.trace.all(f"{one} ends")[-1]
    began_too, ended_too = (
        run.trace.all(f"{other} starts")[0],
        run.trace.all(f"{other} ends")[-1],
    )
    found = began.position < ended_too.position and began_too.position < ended.position
    why = f'"{one}" and "{other}" {"overlapped" if found else "did not overlap"}'
    return Answer(found is wanted, why, (began, ended, began_too, ended_too))


def _where(run: Run, text: str, *, wanted: bool) -> Answer:
    found = run.trace.all(text)
    names = run.trace.actors()
    for event in found:
        if event.main is not wanted:
            return Answer(False, f'"{text}" happened in {names[event.actor]}', (event,))
    return Answer(True, f'"{text}" happened where it should', found)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _count(things: Collection[Actor], noun: str) -> str:
    return f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"


def _quote(text: str) -> str:
    text = text.strip()
    return "nothing" if not text else "\n" + "\n".join(f"    {line}" for line in text.splitlines())
