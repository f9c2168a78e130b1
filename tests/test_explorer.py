"""The explorer of interleavings: counts that can be known beforehand, and claims known to be false.

Here it plays in this process. That it does the same on each subject, features/interleavings show.
"""

from __future__ import annotations

import importlib
import random
import subprocess
import sys
from contextlib import ExitStack
from functools import partial
from math import factorial
from typing import TYPE_CHECKING, Any

import pytest

from harness import ROOT
from harness.runs import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.project import Project

explorer: Any = importlib.import_module("demos.explorer")  # it has no types: it runs on Python 3.6
MODELS = sorted(catalogue.demos("interleavings").values())
ENDLESS = {"demos.interleavings.lock_with_a_timeout_again"}
PLENTY = 10**6  # interleavings


def play(model: Callable[[], dict[str, Any]], *, plain: bool = True, **most: int) -> dict[str, int]:
    """Play a model in every interleaving; count them by outcome."""
    search = explorer.explore(model, plain=plain, **{"most_plays": PLENTY, **most})
    assert not search.bounded
    return {explorer.describe(found.outcome): found.count for found in search.found.values()}


def model_of(module: str) -> Callable[[], dict[str, Any]]:
    model: Callable[[], dict[str, Any]] = importlib.import_module(module).model
    return model


def writers(*points: int) -> Callable[[], dict[str, Any]]:
    """Make a model whose threads have so many points: they begin, and write."""

    def model() -> dict[str, Any]:
        shared = explorer.Shared(**{f"of_{i}": 0 for i in range(len(points))})

        def write(mine: str, times: int) -> None:
            for number in range(times):
                setattr(shared, mine, number)

        explorer.together(*(partial(write, f"of_{i}", n - 1) for i, n in enumerate(points)))
        return {}

    return model


@pytest.mark.parametrize("points", [(1, 1), (1, 4), (2, 3), (3, 3), (4, 3), (5, 5), (2, 2, 2)])
def test_threads_that_do_not_wait_have_as_many_interleavings_as_shuffles(
    points: tuple[int, ...],
) -> None:
    shuffles = factorial(sum(points))
    for count in points:
        shuffles //= factorial(count)
    assert sum(play(writers(*points)).values()) == shuffles
    assert sum(play(writers(*points), plain=False).values()) == 1


@pytest.mark.parametrize(
    ("name", "outcomes"),
    [
        ("two_adders", {"total=2": 8, "total=1": 12}),
        ("three_adders_locked", {"total=3": 270}),
        (
            "two_locks_crossed",
            {
                "both=done": 8,
                "deadlock=first holds left, wants right; second holds right, wants left": 6,
            },
        ),
        (
            "three_in_a_row",
            {f"order={one}": 15 for one in ["ABC", "ACB", "BAC", "BCA", "CAB", "CBA"]},
        ),
    ],
)
def test_counts_that_were_known_beforehand(name: str, outcomes: dict[str, int]) -> None:
    assert play(model_of(f"demos.interleavings.{name}")) == outcomes


@pytest.mark.parametrize(("name", "claim"), [("two_writers", "red"), ("check_then_act", 1)])
def test_claims_that_other_tools_have_certified_are_refuted(name: str, claim: object) -> None:
    search = explorer.explore(model_of(f"demos.interleavings.{name}"))
    (other,) = [f for f in search.found.values() if claim not in f.outcome.values()]
    _, outcome = explorer.steps(model_of(f"demos.interleavings.{name}"), other.schedule, search)
    assert outcome == other.outcome


@pytest.mark.parametrize("module", sorted({*MODELS} - ENDLESS))
def test_the_reduction_loses_no_outcome(module: str) -> None:
    if "shutdown" in module and sys.version_info < (3, 13):
        pytest.skip("this Python has no Queue.shutdown()")
    model = model_of(module)
    plain, reduced = play(model), play(model, plain=False)
    assert {*reduced} == {*plain}
    assert all(reduced[outcome] <= plain[outcome] for outcome in reduced)


@pytest.mark.parametrize("module", sorted({*MODELS} - ENDLESS))
def test_a_release_need_not_be_a_point(module: str) -> None:
    if "shutdown" in module and sys.version_info < (3, 13):
        pytest.skip("this Python has no Queue.shutdown()")
    model = model_of(module)
    search = explorer.Search()
    search.releases_are_points = True
    with explorer.instruments():
        search.all(model)
    with_points = {explorer.describe(found.outcome) for found in search.found.values()}
    assert {*play(model, plain=False)} == with_points


def test_a_release_is_a_point_if_somebody_asks_without_waiting() -> None:
    def model() -> dict[str, Any]:
        lock, shared = explorer.Lock(), explorer.Shared(written=False)
        seen = []

        def write() -> None:
            with lock:
                shared.written = True

        def ask() -> None:
            seen.append(shared.written)
            seen.append(lock.acquire(timeout=1))
            if seen[-1]:
                lock.release()

        explorer.together(write, ask)
        return {"seen": str(seen)}

    every = {f"seen=[{written}, {got}]" for written in (True, False) for got in (True, False)}
    assert {*play(model)} == {*play(model, plain=False)} == every


def made(kind: str, *arguments: object) -> Any:  # noqa: ANN401 -- a primitive, watched
    return getattr(explorer, kind)(*arguments)


def once(use: Callable[..., Any], kind: str, *arguments: object) -> Callable[[], dict[str, Any]]:
    """Make a model of one thread that does something with a primitive."""

    def model() -> dict[str, Any]:
        thing, told = made(kind, *arguments), []
        explorer.together(lambda: told.append(use(thing)))
        return {"told": told[0]} if told else {}

    return model


def fill(queue: Any) -> list[int]:  # noqa: ANN401
    for number in (2, 3, 1):
        queue.put(number)
    return [queue.get() for _ in range(3)]


@pytest.mark.parametrize(
    ("model", "outcome"),
    [
        (once(fill, "Queue"), "told=[2, 3, 1]"),
        (once(fill, "LifoQueue"), "told=[1, 3, 2]"),
        (once(fill, "PriorityQueue"), "told=[1, 2, 3]"),
        (once(fill, "SimpleQueue"), "told=[2, 3, 1]"),
        (once(lambda q: q.get(), "SimpleQueue"), "deadlock=<lambda> waits in thing.get()"),
        (once(lambda q: q.get(timeout=1), "SimpleQueue"), "raised=Empty in <lambda>"),
        (once(lambda q: q.get(timeout=1), "Queue"), "raised=Empty in <lambda>"),
        (once(lambda q: q.get(block=False), "Queue"), "raised=Empty in <lambda>"),
        (once(lambda q: [q.put(1), q.put(2)], "Queue", 1),
         "deadlock=<lambda> waits in thing.put(2)"),
        (once(lambda s: s.release(), "BoundedSemaphore", 1), "raised=ValueError in <lambda>"),
        (once(lambda s: [s.acquire(), s.acquire(timeout=1)], "Semaphore", 1),
         "told=[True, False]"),
        (once(lambda s: s.release(), "Lock"), "raised=RuntimeError in <lambda>"),
        (once(lambda lock: [lock.acquire(), lock.acquire(blocking=False), lock.locked()], "Lock"),
         "told=[True, False, True]"),
        (once(lambda lock: [lock.acquire(), lock.acquire(), lock.release()], "RLock"),
         "told=[True, True, None]"),
        (once(lambda event: [event.is_set(), event.wait(1), event.set(), event.wait()], "Event"),
         "told=[False, False, None, True]"),
        (once(lambda barrier: barrier.wait(timeout=1), "Barrier", 2),
         "raised=BrokenBarrierError in <lambda>"),
        (once(lambda barrier: barrier.wait(), "Barrier", 2),
         "deadlock=<lambda> waits in thing.wait()"),
        (once(lambda cond: [cond.acquire(), cond.wait(1), cond.wait_for(list, 1)], "Condition"),
         "told=[True, False, []]"),
        (once(lambda cond: cond.notify(), "Condition"), "raised=RuntimeError in <lambda>"),
    ],
)  # fmt: skip
def test_primitives_do_what_they_do_elsewhere(
    model: Callable[[], dict[str, Any]], outcome: str
) -> None:
    assert {*play(model)} == {*play(model, plain=False)} == {outcome}


def test_a_semaphore_that_somebody_asks_without_waiting_has_points_at_its_releases() -> None:
    def model() -> dict[str, Any]:
        semaphore, shared = explorer.Semaphore(1), explorer.Shared(written=False)
        seen = []

        def write() -> None:
            with semaphore:
                shared.written = True

        def ask() -> None:
            seen.append(shared.written)
            seen.append(semaphore.acquire(blocking=False))

        explorer.together(write, ask)
        return {"seen": str(seen)}

    assert "seen=[True, False]" in play(model)
    assert {*play(model)} == {*play(model, plain=False)}


def test_a_model_runs_its_threads_once() -> None:
    def model() -> dict[str, Any]:
        explorer.together(lambda: None)
        explorer.together(lambda: None)
        return {}

    with pytest.raises(RuntimeError, match="run together, and that once"):
        play(model)


def test_a_timed_wait_ends_in_both_ways() -> None:
    def model() -> dict[str, Any]:
        changed, woken = explorer.Condition(), []

        def wait() -> None:
            with changed:
                woken.append(changed.wait(timeout=1))

        def notify() -> None:
            with changed:
                changed.notify()

        explorer.together(wait, notify)
        return {"woken": woken[0]}

    assert {*play(model)} == {*play(model, plain=False)} == {"woken=True", "woken=False"}


@pytest.mark.parametrize(("count", "ends"), [(1, 3), (2, 3), (3, 1)])
def test_notify_wakes_any_of_those_that_wait(count: int, ends: int) -> None:
    def model() -> dict[str, Any]:
        changed, shared, woken = explorer.Condition(), explorer.Shared(waiting=0), []

        def wait(name: str) -> None:
            with changed:
                shared.waiting += 1
                changed.wait()
                woken.append(name)

        def notify() -> None:
            while shared.waiting < 3:
                explorer.spin()
            with changed:
                changed.notify(count)

        explorer.together(*(partial(wait, name) for name in "abc"), notify)
        return {"woken": "".join(sorted(woken))}

    told = {*play(model, plain=False)}
    assert len(told) == ends
    if count == 1:
        assert all(one.startswith("deadlock=") for one in told)


def test_a_model_that_goes_on_is_cut_short_and_said_to_be() -> None:
    def model() -> dict[str, Any]:
        shared = explorer.Shared(number=0)

        def count() -> None:
            while shared.number >= 0:
                shared.number += 1

        explorer.together(count)
        return {}

    search = explorer.explore(model)
    assert search.bounded
    assert not search.found
    assert explorer.explore(writers(5, 5), plain=True, most_plays=251).bounded
    assert not explorer.explore(writers(5, 5), plain=True, most_plays=252).bounded


def test_a_model_that_does_not_do_the_same_twice_is_refused() -> None:
    plays = []

    def model() -> dict[str, Any]:
        shared = explorer.Shared(number=0)
        plays.append(1)

        def write() -> None:
            for _ in range(3 if len(plays) % 2 else 1):
                shared.number = 1

        explorer.together(write, write)
        return {}

    with pytest.raises(RuntimeError, match="have not led to the same place again"):
        explorer.explore(model, plain=True)


def test_two_threads_that_spin_for_each_other_are_a_deadlock() -> None:
    def model() -> dict[str, Any]:
        shared = explorer.Shared(first=False, second=False)

        def first() -> None:
            while not shared.second:
                explorer.spin()
            shared.first = True

        def second() -> None:
            while not shared.first:
                explorer.spin()
            shared.second = True

        explorer.together(first, second)
        return {}

    told = "deadlock=first goes round and round; second goes round and round"
    assert {*play(model)} == {*play(model, plain=False)} == {told}


def by_hand(*options: str) -> str:
    command = [sys.executable, "-m", "demos.interleavings.two_adders", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_a_person_sees_the_table() -> None:
    assert by_hand("plain").splitlines()[2:6] == [
        "  total   interleavings   the shortest",
        "  2       8               1.1.1.2.2.2",
        "  1       12              1.1.2.2.2.1",
        "",
    ]


STEPS = """\
      add 1            add 2            held
  1   begins
  2   reads total: 0
  3                    begins
  4                    reads total: 0
  5                    total = 1
  6   total = 1

total=1
"""
TABLE_OF_TWENTY = """\
there are 20 interleavings, with these outcomes:
  total=2
  total=1
"""


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--outcome", "total=1"], STEPS),
        (["--schedule", "1.1.2.2.2.1"], STEPS),
        (["--schedule", "1"], "total=2\n"),
        (["--schedule", "20", "plain"], "total=1\n"),
        (["--schedule", "21", "plain"], TABLE_OF_TWENTY),
        (["--outcome", "total"], "total=2\n"),
        (["--schedule", "1.1.1.1"], "this is no schedule of the model\n"),
        (["--schedule", "1.3"], "this is no schedule of the model\n"),
        (["--schedule", "one"], "this is no schedule of the model\n"),
        (["--outcome", "total=3"], TABLE_OF_TWENTY.replace("20", "4")),
    ],
)
def test_a_person_steps_through_one(options: list[str], told: str) -> None:
    assert by_hand(*options, "--pace", "0.0001").endswith(told)


MODEL = """
from demos.explorer import Shared, play, together


def model():
    shared = Shared(total=0)

    def add():
        total = shared.total
        shared.total = total + 1

    together(add, add)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model%s)
"""
TABLE = """
    When the model "adders" is played in every interleaving%s
    Then its outcomes are always exactly
      | total | %s meaning |
      | 2     | %s fine    |
      | 1     | %s lost    |
"""


@pytest.mark.parametrize(
    ("steps", "more", "refuted"),
    [
        (TABLE % ("", "", "", ""), "", None),
        (TABLE % (", one by one", "interleavings |", "8 |", "12 |"), "", None),
        ((TABLE % ("", "", "", "")).replace("| 1  ", "| 2  "), "",
         "the table does not list this outcome: total=1"),
        ((TABLE % ("", "", "", "")).replace("| 1     |  lost    |", "| 1     |  lost |\n"
         "      | 3 | won |"), "", "no interleaving has this outcome: total=3"),
        ((TABLE % ("", "", "", "")).replace("| 1  ", "| True "), "",
         "the table does not list this outcome: total=1"),
        (TABLE % (", one by one", "interleavings |", "8 |", "11 |"), "",
         "the table does not list this outcome: interleavings=12, total=1"),
        (TABLE % (", one by one", "", "", ""), ", most_plays=19",
         "the search was cut short: there may be more outcomes"),
    ],
)  # fmt: skip
def test_a_table_is_exact(project: Project, steps: str, more: str, refuted: str | None) -> None:
    project.write("demos/trial/adders.py", MODEL % more)
    project.write("demos/trial/__init__.py", "")
    project.feature("tables", steps)
    done = project.pytest()
    if refuted is None:
        assert done.counts == {"passed": 1}, done.text
        return
    assert done.counts == {"failed": 1}, done.text
    assert refuted in done.text
    if "does not list" in refuted:
        assert "6   total = 1" in done.text
        assert "-m demos.trial.adders --schedule 1.1.2.2.2.1" in done.text


def at_random(seed: int) -> Callable[[], dict[str, Any]]:
    """Make a model of a few threads, each of which does a few things with what they share."""
    luck = random.Random(seed)  # noqa: S311 -- nothing is kept secret here
    threads = luck.choice([2, 2, 3])
    few = luck.sample(sorted(DEEDS), 5)
    plans = [luck.choices(few, k=luck.choice([1, 2, 3][: 5 - threads])) for _ in range(threads)]

    def model() -> dict[str, Any]:
        shared = explorer.Shared(number=0)
        things = {
            "left": explorer.Lock(),
            "right": explorer.Lock(),
            "rlock": explorer.RLock(),
            "semaphore": explorer.Semaphore(1),
            "queue": explorer.Queue(1),
            "changed": explorer.Condition(),
            "event": explorer.Event(),
            "barrier": explorer.Barrier(2),
        }
        seen: list[list[object]] = [[] for _ in plans]

        def follow(plan: list[str], seen: list[object]) -> None:
            seen += [DEEDS[name](shared, **things) for name in plan]

        explorer.together(*map(partial, [follow] * threads, plans, seen))
        return {"number": shared.number, "seen": str(seen)}

    return model


def under(*names: str) -> Callable[..., object]:
    def deed(shared: Any, **things: Any) -> None:  # noqa: ANN401
        with ExitStack() as held:
            for name in names:
                held.enter_context(things[name])
            shared.number += 1

    return deed


def woken(*how: int) -> Callable[..., object]:
    def deed(_shared: Any, changed: Any, **_: Any) -> object:  # noqa: ANN401
        with changed:
            return changed.wait(*how)

    return deed


def notifies(count: int) -> Callable[..., object]:
    def deed(_shared: Any, changed: Any, **_: Any) -> None:  # noqa: ANN401
        with changed:
            changed.notify(count)

    return deed


def tries(shared: Any, left: Any, **_: Any) -> bool:  # noqa: ANN401
    if not left.acquire(timeout=1):
        return False
    shared.number += 1
    left.release()
    return True


def spins(shared: Any, **_: Any) -> None:  # noqa: ANN401
    while not shared.number:
        explorer.spin()


DEEDS: dict[str, Callable[..., object]] = {
    "reads": lambda shared, **_: shared.number,
    "adds": under(),
    "adds under left": under("left"),
    "adds under left and right": under("left", "right"),
    "adds under right and left": under("right", "left"),
    "adds under an rlock, twice": under("rlock", "rlock"),
    "adds under a semaphore": under("semaphore"),
    "tries left": tries,
    "spins": spins,
    "puts": lambda _, queue, **__: queue.put(1),
    "gets": lambda _, queue, **__: queue.get(),
    "waits": woken(),
    "waits for a while": woken(1),
    "notifies one": notifies(1),
    "notifies two": notifies(2),
    "sets": lambda _, event, **__: event.set(),
    "waits for the event": lambda _, event, **__: event.wait(),
    "looks at the event": lambda _, event, **__: event.is_set(),
    "meets": lambda _, barrier, **__: barrier.wait(),
}


@pytest.mark.parametrize("seed", range(60))
def test_on_models_at_random_the_reductions_lose_no_outcome(seed: int) -> None:
    model = at_random(seed)
    plain = explorer.explore(model, plain=True, most_plays=1000)
    with_points = explorer.Search()
    with_points.releases_are_points = True
    with explorer.instruments():
        with_points.all(model)
    reduced = explorer.explore(model)
    assert {*plain.found} <= {*reduced.found}
    if not plain.bounded:
        assert {*plain.found} == {*reduced.found} == {*with_points.found}
        assert reduced.played <= plain.played
