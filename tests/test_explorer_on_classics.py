"""The explorer against what is known from elsewhere.

Programs from the literature have known sets of outcomes: the attempts at mutual exclusion that
Dijkstra lists (EWD 123, 1965), litmus tests under sequential consistency (Lamport, 1979), bounded
buffers. And another explorer, twenty lines long, walks through the states of small programs with
neither threads nor a reduction. It has to find the same outcomes in as many interleavings.
"""

from __future__ import annotations

import importlib
import itertools
import random
from collections import Counter
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Model = Callable[[], dict[str, Any]]

explorer: Any = importlib.import_module("demos.explorer")  # it has no types: it runs on Python 3.6
PLENTY = 10**6  # interleavings


def outcomes(model: Model, *, plain: bool, **most: int) -> Counter[str]:
    """Count the interleavings of a model by outcome, of which "deadlock" is one."""
    search = explorer.explore(model, plain=plain, **{"most_plays": PLENTY, **most})
    told: Counter[str] = Counter()
    for found in search.found.values():
        ends = "deadlock" if "deadlock" in found.outcome else explorer.describe(found.outcome)
        told[ends] += found.count
    if search.bounded:
        told["bounded"] += 1
    return told


def both(model: Model, **most: int) -> set[str]:
    """Give the outcomes of a model, which are the same in the plain search and the reduced one."""
    plain, reduced = (outcomes(model, plain=plain, **most) for plain in (True, False))
    assert {*plain} == {*reduced}
    return {*plain}


# ------------------------------------------------------------------ mutual exclusion


def entering(
    enter: Callable[[Any, int, int], None], leave: Callable[[Any, int, int], None]
) -> Model:
    """Make a model of two threads that each enter, add one without a lock, and leave."""

    def model() -> dict[str, Any]:
        shared = explorer.Shared(total=0, turn=0, wants_0=False, wants_1=False)

        def visit(me: int) -> None:
            enter(shared, me, 1 - me)
            total = shared.total
            shared.total = total + 1
            leave(shared, me, 1 - me)

        explorer.together(partial(visit, 0), partial(visit, 1))
        return {"total": shared.total}

    return model


def wants(shared: Any, who: int) -> Any:  # noqa: ANN401
    return getattr(shared, f"wants_{who}")


def say(shared: Any, who: int, wanted: bool) -> None:  # noqa: ANN401, FBT001
    setattr(shared, f"wants_{who}", wanted)


def nothing(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    pass


def forget(shared: Any, me: int, _other: int) -> None:  # noqa: ANN401
    say(shared, me, False)


def take_turns(shared: Any, me: int, _other: int) -> None:  # noqa: ANN401
    while shared.turn != me:
        explorer.spin()


def give_turn(shared: Any, _me: int, other: int) -> None:  # noqa: ANN401
    shared.turn = other


def look_then_say(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    while wants(shared, other):
        explorer.spin()
    say(shared, me, True)


def say_then_look(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    say(shared, me, True)
    while wants(shared, other):
        explorer.spin()


def step_back(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    say(shared, me, True)
    while wants(shared, other):
        say(shared, me, False)
        say(shared, me, True)


def peterson(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    say(shared, me, True)
    shared.turn = other
    while wants(shared, other) and shared.turn == other:
        explorer.spin()


def peterson_the_wrong_way_round(shared: Any, me: int, other: int) -> None:  # noqa: ANN401
    say(shared, me, True)
    shared.turn = me
    while wants(shared, other) and shared.turn == other:
        explorer.spin()


@pytest.mark.parametrize(
    ("enter", "leave", "ends"),
    [
        (nothing, nothing, {"total=1", "total=2"}),
        (take_turns, give_turn, {"total=2"}),
        (take_turns, nothing, {"deadlock"}),
        (look_then_say, forget, {"total=1", "total=2"}),
        (say_then_look, forget, {"total=2", "deadlock"}),
        (say_then_look, nothing, {"deadlock"}),
        (peterson, forget, {"total=2"}),
        (peterson_the_wrong_way_round, forget, {"total=1", "total=2"}),
    ],
)
def test_attempts_at_mutual_exclusion_end_as_they_are_known_to(
    enter: Callable[..., None], leave: Callable[..., None], ends: set[str]
) -> None:
    assert both(entering(enter, leave)) == ends


def test_two_who_step_back_for_each_other_can_go_on_like_that() -> None:
    ends = outcomes(entering(step_back, forget), plain=False, most_points=14)
    assert {*ends} == {"total=2", "bounded"}


@pytest.mark.parametrize(("atomic", "ends"), [(True, {"total=2"}), (False, {"total=1", "total=2"})])
def test_a_ticket_lock_needs_tickets_that_are_drawn_in_one_step(
    atomic: bool,  # noqa: FBT001
    ends: set[str],
) -> None:
    def model() -> dict[str, Any]:
        shared = explorer.Shared(total=0, ticket=0, serving=0)
        tickets = explorer.List([1, 0])

        def draw() -> Any:  # noqa: ANN401
            if atomic:
                return tickets.pop()
            mine = shared.ticket
            shared.ticket = mine + 1
            return mine

        def visit() -> None:
            mine = draw()
            while shared.serving < mine:
                explorer.spin()
            total = shared.total
            shared.total = total + 1
            shared.serving = mine + 1

        explorer.together(visit, visit)
        return {"total": shared.total}

    assert both(model) == ends


# ------------------------------------------------------------------ litmus tests


Part = list[tuple[str, str, Any]]  # "writes" a variable and a value, or "reads" it under a name


def litmus(*parts: Part) -> Model:
    def model() -> dict[str, Any]:
        shared = explorer.Shared(x=0, y=0)
        seen = {}

        def follow(part: Part) -> None:
            for what, name, told in part:
                if what == "writes":
                    setattr(shared, name, told)
                else:
                    seen[told] = getattr(shared, name)

        explorer.together(*(partial(follow, part) for part in parts))
        return {**dict(sorted(seen.items())), "x": shared.x, "y": shared.y}

    return model


def writes(name: str, value: int) -> tuple[str, str, Any]:
    return "writes", name, value


def reads(name: str, told: str) -> tuple[str, str, Any]:
    return "reads", name, told


def never(**facts: int) -> Callable[[dict[str, int]], bool]:
    return lambda outcome: not all(outcome[name] == value for name, value in facts.items())


LITMUS: dict[str, tuple[list[Part], dict[str, int]]] = {
    "store buffering": (
        [[writes("x", 1), reads("y", "a")], [writes("y", 1), reads("x", "b")]],
        {"a": 0, "b": 0},
    ),
    "load buffering": (
        [[reads("x", "a"), writes("y", 1)], [reads("y", "b"), writes("x", 1)]],
        {"a": 1, "b": 1},
    ),
    "message passing": (
        [[writes("x", 1), writes("y", 1)], [reads("y", "a"), reads("x", "b")]],
        {"a": 1, "b": 0},
    ),
    "2+2W": (
        [[writes("x", 1), writes("y", 2)], [writes("y", 1), writes("x", 2)]],
        {"x": 1, "y": 1},
    ),
    "coherence": (
        [[writes("x", 1)], [reads("x", "a"), reads("x", "b")]],
        {"a": 1, "b": 0},
    ),
    "IRIW": (
        [
            [writes("x", 1)],
            [writes("y", 1)],
            [reads("x", "a"), reads("y", "b")],
            [reads("y", "c"), reads("x", "d")],
        ],
        {"a": 1, "b": 0, "c": 1, "d": 0},
    ),
}


@pytest.mark.parametrize(("parts", "forbidden"), LITMUS.values(), ids=LITMUS)
def test_litmus_tests_end_as_sequential_consistency_says(
    parts: list[Part], forbidden: dict[str, int]
) -> None:
    search = explorer.explore(litmus(*parts))
    told = [found.outcome for found in search.found.values()]
    assert len(told) == 2 ** len(forbidden) - 1  # all but that one
    assert all(map(never(**forbidden), told))
    if len(parts) == 2:  # the plain search of four threads takes long
        assert both(litmus(*parts)) == {explorer.describe(outcome) for outcome in told}


# ------------------------------------------------------------------ producers and consumers


def bounded_buffer(*, conditions: int, wake: str) -> Model:
    """Make a model of two producers and two consumers, whose buffer has room for one item."""

    def model() -> dict[str, Any]:
        lock = explorer.Lock()
        not_full = explorer.Condition(lock)
        not_empty = explorer.Condition(lock) if conditions == 2 else not_full
        buffer: list[str] = []
        taken: list[str] = []

        def put(item: str) -> None:
            with lock:
                while buffer:
                    not_full.wait()
                buffer.append(item)
                getattr(not_empty, wake)()

        def take() -> None:
            with lock:
                while not buffer:
                    not_empty.wait()
                taken.append(buffer.pop())
                getattr(not_full, wake)()

        explorer.together(partial(put, "a"), partial(put, "b"), take, take)
        return {"taken": "".join(taken)}

    return model


@pytest.mark.parametrize(
    ("conditions", "wake", "ends"),
    [
        (1, "notify_all", {"taken=ab", "taken=ba"}),
        (1, "notify", {"taken=ab", "taken=ba", "deadlock"}),
        (2, "notify", {"taken=ab", "taken=ba"}),
    ],
)
def test_a_buffer_with_one_condition_needs_notify_all(
    conditions: int, wake: str, ends: set[str]
) -> None:
    assert {*outcomes(bounded_buffer(conditions=conditions, wake=wake), plain=False)} == ends


def test_two_producers_and_two_consumers_share_a_queue() -> None:
    def model() -> dict[str, Any]:
        queue = explorer.Queue(1)
        got: dict[int, str] = {}

        def take(number: int) -> None:
            got[number] = queue.get()

        explorer.together(
            *(partial(queue.put, item) for item in "ab"), *(partial(take, i) for i in (0, 1))
        )
        return {"got": got[0] + got[1], "left": queue.qsize()}

    ends = outcomes(model, plain=False)
    assert {*ends} == {"got=ab, left=0", "got=ba, left=0"}


@pytest.mark.parametrize("fair", [False, True])
def test_a_writer_that_has_asked_is_overtaken_only_if_readers_do_not_look(
    fair: bool,  # noqa: FBT001
) -> None:
    def model() -> dict[str, Any]:
        free = explorer.Condition()
        reading: list[str] = []
        asking: list[str] = []
        order: list[str] = []

        def read(name: str) -> None:
            with free:
                while fair and asking:
                    free.wait()
                reading.append(name)
                order.append(name)
            with free:
                reading.remove(name)
                free.notify_all()

        def write() -> None:
            with free:
                asking.append("writer")
                order.append("asks")
                while reading:
                    free.wait()
                order.append("writes")
                asking.clear()
                free.notify_all()

        explorer.together(partial(read, "1"), write, partial(read, "2"))
        return {"order": " ".join(order)}

    told = {" ".join(o) for o in itertools.permutations(["1", "2", "asks", "writes"])}
    told = {f"order={one}" for one in told if one.index("asks") < one.index("writes")}
    overtaken = {one for one in told if "asks writes" not in one}
    both_late = {one for one in told if "asks 1 2" in one or "asks 2 1" in one}
    # Nobody reads when the writer asks first, so it writes at once.
    expected = told - overtaken if fair else told - both_late
    expected -= {one for one in overtaken if one.startswith("order=asks")}
    assert both(model) == expected


# ------------------------------------------------------------------ another explorer

Step = tuple[Any, ...]
Program = tuple[tuple[Step, ...], ...]
NAMES = ("x", "y")


def followed(program: Program) -> Model:  # noqa: C901 -- a case for each kind of step
    """Make a model whose threads follow a program."""

    def model() -> dict[str, Any]:
        shared = explorer.Shared(x=0, y=0)
        locks = explorer.Lock(), explorer.Lock()
        queue = explorer.SimpleQueue()
        registers = [0] * len(program)

        def follow(me: int) -> None:
            for what, *how in program[me]:
                if what == "read":
                    registers[me] = getattr(shared, how[0])
                elif what == "write":
                    setattr(shared, how[0], registers[me] + how[1])
                elif what == "acquire":
                    locks[how[0]].acquire()
                elif what == "release":
                    locks[how[0]].release()
                elif what == "put":
                    queue.put(registers[me] + how[0])
                elif what == "get":
                    registers[me] = queue.get()
                else:
                    while getattr(shared, how[0]) < how[1]:
                        explorer.spin()

        explorer.together(*(partial(follow, me) for me in range(len(program))))
        return {"x": shared.x, "y": shared.y, "registers": str(registers)}

    return model


def paths(program: Program) -> Counter[str]:  # noqa: C901 -- the same
    """Count the interleavings of a program by outcome, walking from state to state.

    A state is where each thread stands, what it has in its register, the variables, who holds the
    locks, and what is in the queue. A thread first begins, which changes nothing; and whoever
    has made a step also releases what comes to be released next.
    """

    @cache
    def walk(
        at: tuple[int, ...],
        registers: tuple[int, ...],
        variables: tuple[int, ...],
        held: tuple[bool, ...],
        queue: tuple[int, ...],
    ) -> Counter[str]:
        found: Counter[str] = Counter()
        for me, steps in enumerate(program):
            told = after(me, at, registers, variables, held, queue)
            if at[me] < len(steps) and told is not None:
                found += walk(*told)
        if not found:
            ended = all(place == len(steps) for place, steps in zip(at, program, strict=True))
            x, y = variables
            found[f"x={x}, y={y}, registers={[*registers]}" if ended else "deadlock"] = 1
        return found

    def after(  # noqa: C901, PLR0913, PLR0917 -- a state; a case for each kind of step
        me: int,
        at: tuple[int, ...],
        registers: tuple[int, ...],
        variables: tuple[int, ...],
        held: tuple[bool, ...],
        queue: tuple[int, ...],
    ) -> tuple[Any, ...] | None:
        place, steps = at[me], program[me]
        if place >= 0 and place < len(steps):
            what, *how = steps[place]
            name = NAMES.index(how[0]) if what in {"read", "write", "until"} else 0
            if what == "read":
                registers = put_in(registers, me, variables[name])
            elif what == "write":
                variables = put_in(variables, name, registers[me] + how[1])
            elif what == "acquire":
                if held[how[0]]:
                    return None
                held = put_in(held, how[0], True)
            elif what == "put":
                queue = (*queue, registers[me] + how[0])
            elif what == "get":
                if not queue:
                    return None
                registers, queue = put_in(registers, me, queue[0]), queue[1:]
            elif variables[name] < how[1]:
                return None
        place += 1
        while place < len(steps) and steps[place][0] == "release":
            held = put_in(held, steps[place][1], False)
            place += 1
        return put_in(at, me, place), registers, variables, held, queue

    return walk((-1,) * len(program), (0,) * len(program), (0, 0), (False, False), ())


def put_in(values: tuple[Any, ...], place: int, value: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return (*values[:place], value, *values[place + 1 :])


def at_random(seed: int, *more: str) -> Program:
    """Write a program of two threads, or three, that acquire locks in any order."""
    luck = random.Random(seed)  # noqa: S311 -- nothing is kept secret here
    threads = luck.choice([2, 2, 3])

    def some(depth: int, length: int) -> list[Step]:
        steps: list[Step] = []
        while len(steps) < length:
            what = luck.choice(["read", "write", "acquire", "put", "get", *more])
            if what == "acquire" and depth < 2:
                lock = luck.randrange(2)
                inner = some(depth + 1, luck.randrange(3))
                steps += [("acquire", lock), *inner, ("release", lock)]
            elif what == "read":
                steps.append((what, luck.choice(NAMES)))
            elif what in {"write", "until"}:
                steps.append((what, luck.choice(NAMES), luck.randrange(1, 3)))
            elif what == "put":
                steps.append((what, luck.randrange(3)))
            elif what == "get":
                steps.append((what,))
        return steps

    return tuple(
        tuple(some(0, luck.randrange(1, 5 if threads == 2 else 3))) for _ in range(threads)
    )


ADD: tuple[Step, ...] = ("read", "x"), ("write", "x", 1)
LOCKED: tuple[Step, ...] = ("acquire", 0), *ADD, ("release", 0)


@pytest.mark.parametrize(
    ("program", "count"),
    [
        ((ADD, ADD), 20),
        ((LOCKED, LOCKED, LOCKED), 270),
        (
            tuple(
                (("acquire", one), ("acquire", 1 - one), ("release", 1 - one), ("release", one))
                for one in (0, 1)
            ),
            14,
        ),
    ],
)
def test_another_explorer_finds_the_counts_that_are_known(program: Program, count: int) -> None:
    assert sum(paths(program).values()) == count


@pytest.mark.parametrize("seed", range(40))
def test_another_explorer_finds_the_same_outcomes_in_as_many_interleavings(seed: int) -> None:
    program = at_random(seed)
    expected = paths(program)
    assert {*outcomes(followed(program), plain=False)} == {*expected}
    if sum(expected.values()) <= 600:
        assert outcomes(followed(program), plain=True) == expected


@pytest.mark.parametrize("seed", range(40, 60))
def test_another_explorer_finds_the_same_outcomes_where_threads_spin(seed: int) -> None:
    program = at_random(seed, "until", "until")
    assert {*outcomes(followed(program), plain=False)} == {*paths(program)}
