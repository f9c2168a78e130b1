"""Performing: what a scenario's When starts, with the runs and the pace that were asked for."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from harness.launching.folders import NoRoomError
from harness.launching.guarding import dismiss_guard
from harness.launching.processes import (
    CannotStartError,
    Ending,
    end_in_order_at_sigterm,
    hear_signals,
)
from harness.pytest_plugin import options, progress
from harness.runs import catalogue, playing
from harness.runs.ahead import Rehearsals
from harness.subjects.interpreters import Subject
from harness.verdicts import explain
from harness.verdicts.experiments import Experiment, Flaw, RefutedError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from pytest_bdd.parser import Feature, Step

SEED = pytest.StashKey[str]()
STEP = pytest.StashKey[str]()
SLOWER = pytest.StashKey[float]()  # by how much a scenario is played slower than asked for
PLAYER = pytest.StashKey[Subject]()  # who plays a scenario, if not the subject it was cast with
LOST = pytest.StashKey["Counter[Subject]"]()  # runs in a row that came to nothing
ENOUGH = 3  # of them
REHEARSED = 4  # of the runs with which an experiment begins: it may have a million
BEGUN = pytest.StashKey[list[Experiment]]()  # what a scenario has begun and not concluded
NO_ROOM = "Bus error"  # of who writes into shared memory that there is no room for
PLAIN = playing.Setting()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options that say how scenarios are run."""
    group = parser.getgroup("happens-before", "the specification of threads and processes")
    group.addoption(
        "--runs",
        type=options.number("--runs", int, 1),
        default=1,
        metavar="N",
        help="judge each scenario on N runs with different schedules (1)",
    )
    group.addoption(
        "--first-run",
        type=options.number("--first-run", int, 1),
        default=1,
        metavar="N",
        help="count the runs from N: the first of all has Python's own schedule (1)",
    )
    group.addoption(
        "--seed",
        type=options.text("--seed"),
        metavar="TEXT",
        help="the seed that schedules are drawn from (drawn and printed)",
    )
    group.addoption(
        "--pace",
        type=options.number("--pace", float, 0.0001),
        default=0.005,
        metavar="SECONDS",
        help="seconds in a demo's unit of time, to begin with (0.005)",
    )
    group.addoption(
        "--deadline",
        type=options.number("--deadline", float, 0.1),
        default=60.0,
        metavar="SECONDS",
        help="seconds after which a run is ended (60), and as many more as it had no processor",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed; a worker of xdist hears it from its controller."""
    config.stash[LOST] = Counter()
    hear_signals()
    if not hasattr(config, "workerinput"):
        end_in_order_at_sigterm()
    told = getattr(config, "workerinput", {}).get("happens_before_seed")
    drawn = str(random.SystemRandom().getrandbits(32))
    config.stash[SEED] = told or config.getoption("--seed") or drawn


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 -- xdist's, and untyped
    """Tell a worker of xdist the seed."""
    node.workerinput["happens_before_seed"] = node.config.stash[SEED]


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish() -> None:
    """End all runs and the warm subjects: a worker whose pytest was killed gets no further."""
    RUNS.close()
    playing.STOCK.close()


def pytest_unconfigure() -> None:
    """End what a session that never began has left, and stop the guard."""
    pytest_sessionfinish()
    dismiss_guard()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Report the seed if there are several schedules."""
    if config.getoption("--runs") == 1:
        return []
    return [f"runs: {config.getoption('--runs')} each, --seed {config.stash[SEED]}"]


def pytest_bdd_before_step(request: pytest.FixtureRequest, feature: Feature, step: Step) -> None:
    """Keep the sentence that is being judged, for the message if it is refuted."""
    place = f"{Path(feature.filename).name}:{step.line_number}"
    request.node.stash[STEP] = f"{place}  {step.keyword} {step.name}"


def _given_up(subject: Subject) -> str:
    return (
        f"{explain.name(subject)} is given up: {ENOUGH} runs in a row could not be "
        "started, or did not end before their deadline"
    )


@contextmanager
def _telling_of_a_full_disk(item: pytest.Item) -> Iterator[None]:
    try:
        yield
    except NoRoomError as error:
        item.user_properties.append(("not_run", str(error)))
        raise RefutedError(f"{item.stash[STEP]}\n{error}", Flaw.BROKEN) from None


def _expect_room(item: pytest.Item, player: Subject, run: playing.Run) -> None:
    """Skip a scenario whose demo has met what this system was found to lack."""
    if player.lacks_room and any(it in run.stderr for it in (player.lacks_room, NO_ROOM)):
        why = f"semaphores or shared memory cannot be made here: {player.lacks_room}"
        item.user_properties.append(("not_run", why))
        pytest.skip(f"not run: {why}; the subject is {player.name}")


RUNS = Rehearsals()
forget_runs = RUNS.forget


def first_runs(
    item: pytest.Function, player: Subject, module: str, setting: playing.Setting
) -> Iterator[tuple[str, tuple[Any, ...], dict[str, Any]]]:
    """Give the runs with which an experiment begins, as RUNS takes them."""
    config = item.config
    first = config.getoption("--first-run")
    for number in range(first, first + min(config.getoption("--runs"), REHEARSED)):
        schedule = playing.Schedule.number(number - 1, _seed(config, module, setting))
        yield _run(item, player, module, config.getoption("--pace"), schedule, setting)


def _run(  # noqa: PLR0913, PLR0917 -- all that a run depends on
    item: pytest.Function,
    player: Subject,
    module: str,
    pace: float,
    schedule: playing.Schedule,
    setting: playing.Setting,
) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
    how = {"setting": setting, "deadline": item.config.getoption("--deadline")}
    return item.callspec.id, (player, module, pace, schedule), how


def _seed(config: pytest.Config, module: str, setting: playing.Setting) -> str:
    return f"{config.stash[SEED]} {module} {setting}"


@pytest.fixture
def begin(request: pytest.FixtureRequest, subject: Subject) -> Iterator[Callable[..., Experiment]]:
    """Return a function that begins an experiment with a demo of the feature's chapter."""

    def begin(
        name: str, *, may_stick: bool = False, setting: playing.Setting = PLAIN
    ) -> Experiment:
        config = request.config
        player = request.node.stash.get(PLAYER, subject)
        method = setting.start_method
        if method is not None and method not in player.start_methods:
            has = ", ".join(player.start_methods) or "none"
            pytest.skip(f"{player.name} has no start method {method!r} here; it has {has}")
        try:
            module = catalogue.module(request.path.parent.name, name)
        except catalogue.NoSuchDemoError as error:
            pytest.fail(f"{request.node.stash[STEP]}\n{error}", pytrace=False)

        def perform(pace: float, schedule: playing.Schedule) -> playing.Run:
            lost, made_before = config.stash[LOST], RUNS.made
            if lost[player] >= ENOUGH and player.mutant is None:
                request.node.user_properties.append(("not_run", _given_up(player)))
                raise RefutedError(f"{request.node.stash[STEP]}\n{_given_up(player)}", Flaw.BROKEN)
            try:
                name, what, how = _run(request.node, player, module, pace, schedule, setting)
                with _telling_of_a_full_disk(request.node):
                    run = RUNS.run(name, *what, **how)
            except CannotStartError as error:
                lost[player] += 1
                told = f"{explain.name(player)} can no longer be started: {error}"
                raise RefutedError(f"{request.node.stash[STEP]}\n{told}", Flaw.BROKEN) from None
            _expect_room(request.node, player, run)
            # Where nothing else tells that a run is stuck, the deadline ends those that are to be.
            if RUNS.made > made_before and not may_stick:
                lost[player] = lost[player] + 1 if run.ending is Ending.DEADLINE else 0
            return run

        told = "may get stuck" if may_stick else "demo"
        request.node.user_properties += [(told, module), *setting.variables().items()]
        experiment = Experiment(
            perform=perform,
            claim=lambda: request.node.stash[STEP],
            pace=config.getoption("--pace") * request.node.stash.get(SLOWER, 1),
            runs=config.getoption("--runs"),
            first=config.getoption("--first-run"),
            seed=_seed(config, module, setting),
            may_stick=may_stick,
        )
        begun.append(experiment)
        request.node.stash.setdefault(BEGUN, []).append(experiment)
        return experiment

    begun: list[Experiment] = []
    before = RUNS.made
    yield begin
    made = RUNS.made - before
    slower = sum(experiment.slowdown for experiment in begun)
    runs_judged = sum(experiment.made for experiment in begun)
    told = {"runs_made": made, "slower_runs": slower, "runs": runs_judged}
    request.node.user_properties += told.items()
    if request.config.getoption("--certain"):
        for experiment in begun:
            request.node.user_properties.append(("certain", experiment.certain()))


def conclude(item: pytest.Item) -> None:
    """Have the runs made that are still to come when all of a scenario has been claimed."""
    tell = progress.teller(item, item.config.getoption("--runs"))
    for experiment in item.stash.get(BEGUN, ()):
        experiment.conclude(tell)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Conclude what a scenario has begun, unless it has failed by then."""
    done = yield
    conclude(pyfuncitem)
    return done
