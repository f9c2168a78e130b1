"""The ends that pytest holds: options, features as test files, subjects as parameters."""

from __future__ import annotations

import functools
import math
import random
import types
from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import scenario as bind
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.gherkin_parser import get_gherkin_document

from harness.evidence import record
from harness.launching.processes import CannotStartError, Ending, dismiss_guard, hear_signals
from harness.runs import catalogue, playing
from harness.subjects import conditions, mutation
from harness.subjects.interpreters import NotASubjectError, Subject, ask, default, name_apart
from harness.verdicts import explain
from harness.verdicts.experiments import Experiment, Flaw, RefutedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pytest_bdd.parser import Feature, Step

SUBJECTS = pytest.StashKey[dict[str, Subject]]()
NO_SUBJECTS = pytest.StashKey[dict[str, str]]()
SEED = pytest.StashKey[str]()
STEP = pytest.StashKey[str]()
SLOWER = pytest.StashKey[float]()  # by how much a scenario is played slower than asked for
CAST = pytest.StashKey["Callable[[pytest.Function], dict[str, Subject]]"]()
LOST = pytest.StashKey["Counter[Subject]"]()  # runs in a row that came to nothing
ENOUGH = 3  # of them
PLAIN = playing.Setting()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the specification."""
    group = parser.getgroup("happens-before", "the specification of threads and processes")
    group.addoption(
        "--subject",
        action="append",
        metavar="PYTHON",
        help="a Python to put to the test: a path, a name on PATH, a command; may be given "
        "several times (default: the Python that runs pytest)",
    )
    group.addoption(
        "--mutant",
        action="append",
        metavar="NAME",
        help="break each subject on purpose, in that way; may be given several times",
    )
    group.addoption(
        "--conforming",
        action="store_true",
        help="change each subject in each way that breaks no promise: all has to stay green",
    )
    group.addoption("--mutants", action="store_true", help="list the mutants, and run nothing")
    group.addoption(
        "--runs",
        type=_number("--runs", int, 1),
        default=1,
        metavar="N",
        help="judge each scenario on N runs with differing schedules (1)",
    )
    group.addoption(
        "--first-run",
        type=_number("--first-run", int, 1),
        default=1,
        metavar="N",
        help="count the runs from N: the first of all has Python's own schedule (1)",
    )
    group.addoption(
        "--seed",
        metavar="TEXT",
        help="what the schedules are drawn from (drawn and printed)",
    )
    group.addoption(
        "--pace",
        type=_number("--pace", float, 0.0001),
        default=0.005,
        metavar="SECONDS",
        help="seconds in a demo's unit of time, to begin with (0.005)",
    )
    group.addoption(
        "--deadline",
        type=_number("--deadline", float, 0.1),
        default=60.0,
        metavar="SECONDS",
        help="when to end a run that goes on and on (60)",
    )


def _number(option: str, kind: Callable[[str], float], least: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            number = kind(text)
        except ValueError:
            number = math.nan
        if not least <= number < math.inf:
            wanted = "a whole number" if kind is int else "a number"
            raise pytest.UsageError(f"{option} takes {wanted} of at least {least:g}, not {text!r}")
        return number

    return read


def pytest_configure(config: pytest.Config) -> None:
    """Ask each subject who it is; a worker of xdist is told by its controller."""
    config.stash[LOST] = Counter()
    hear_signals()
    told = getattr(config, "workerinput", {}).get("happens_before")
    if told is None:
        subjects, missing = _ask_all(config)
        config.stash[SUBJECTS], config.stash[NO_SUBJECTS] = subjects, missing
        config.stash[SEED] = config.getoption("--seed") or str(
            random.SystemRandom().getrandbits(32)
        )
    else:
        config.stash[SUBJECTS] = {
            name: Subject(**plain) for name, plain in told["subjects"].items()
        }
        config.stash[NO_SUBJECTS] = told["no_subjects"]
        config.stash[SEED] = told["seed"]


def _ask_all(config: pytest.Config) -> tuple[dict[str, Subject], dict[str, str]]:
    subjects, missing = [], {}
    try:
        mutants = [mutation.find(name) for name in config.getoption("--mutant") or ()]
    except mutation.NoSuchMutantError as error:
        raise pytest.UsageError(f"--mutant: {error}") from None
    if config.getoption("--conforming"):
        mutants += [mutant for mutant in mutation.all_mutants() if mutant.conforming]
    proving = config.getoption("--proof") or config.getoption("--record")
    to_break = bool(mutants or proving)
    for asked_for in config.getoption("--subject") or [default()]:
        try:
            subject = ask(asked_for, config.getoption("--deadline"), to_break=to_break)
            broken = [replace(subject, mutant=mutant.module) for mutant in mutants]
            subjects += broken if broken and not proving else [subject]
        except NotASubjectError as error:
            missing[asked_for] = f"--subject {asked_for}: {error}"
    if not subjects:
        raise pytest.UsageError(*missing.values())
    return name_apart(subjects), missing


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """List the mutants, if that is what was asked for."""
    if not config.getoption("--mutants"):
        return None
    for mutant in mutation.all_mutants():
        print(f"{mutant.module:<46} {mutant.what}")  # noqa: T201 -- it was asked for
    return 0


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 -- xdist's, and untyped
    """Tell a worker of xdist what has been asked already."""
    stash = node.config.stash
    node.workerinput["happens_before"] = {
        "subjects": {name: asdict(subject) for name, subject in stash[SUBJECTS].items()},
        "no_subjects": stash[NO_SUBJECTS],
        "seed": stash[SEED],
    }


def pytest_unconfigure() -> None:
    """Let the guard go."""
    dismiss_guard()


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Name the subjects and, when there are several schedules, their seed."""
    lines = [
        f"subject: {name}, {'GIL' if subject.gil else 'no GIL'}, {subject.asked_for}"
        for name, subject in config.stash[SUBJECTS].items()
    ]
    lines += [f"no subject: {why}" for why in config.stash[NO_SUBJECTS].values()]
    if config.getoption("--runs") > 1:
        lines.append(f"runs: {config.getoption('--runs')} each, --seed {config.stash[SEED]}")
    return lines


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """Take each feature file as it is."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


class FeatureFile(pytest.Module):
    """A feature file: a test module whose functions are its scenarios, under their own titles."""

    def _getobj(self) -> types.ModuleType:
        feature = self._parse()
        module = types.ModuleType(feature.name)
        for title in feature.scenarios:
            function = bind(self.path.name, title, features_base_dir=str(self.path.parent))(
                _nothing
            )
            vars(function)["__test__"] = True  # for its name is a title, not test_…
            setattr(module, title, function)
        return module

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Collect the scenarios; a feature that cannot be read is one error, of one message."""
        try:
            return super().collect()
        except GherkinParseError as error:
            where = f"{self.path}:{error.line}" if error.line else str(self.path)
            raise self.CollectError(
                f"{where}: this feature cannot be read: {error.message}"
            ) from None

    def _parse(self) -> Feature:
        titles = list(self._titles())
        twice = sorted({title for title in titles if titles.count(title) > 1})
        if twice:
            raise self._unreadable(f"two scenarios have one name, and only one would run: {twice}")
        feature = get_feature(str(self.path.parent), self.path.name)
        for scenario in feature.scenarios.values():
            if not scenario.steps:
                told = f"{scenario.name!r} has no steps, and would claim nothing"
                raise self._unreadable(told, scenario.line_number)
        return feature

    def _titles(self) -> Iterator[str]:
        try:
            document = get_gherkin_document(str(self.path))
        except KeyError:
            raise self._unreadable("there is no Feature in it") from None
        for child in document.feature.children:
            for holder in child.rule.children if child.rule else [child]:
                if holder.scenario:
                    yield holder.scenario.name

    def _unreadable(self, why: str, line: int | None = None) -> pytest.Collector.CollectError:
        where = f"{self.path}:{line}" if line else str(self.path)
        return self.CollectError(f"{where}: this feature cannot be read: {why}")


def _nothing() -> None:
    """Stand for the body of a scenario: all it does is in its steps."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each scenario under each subject; one subject alone needs no mention in the ID."""
    if isinstance(metafunc.definition.parent, FeatureFile):
        config = metafunc.config
        cast = config.stash.get(CAST, None)
        subjects = config.stash[SUBJECTS] if cast is None else cast(metafunc.definition)
        ids = list(subjects) if len(subjects) > 1 or cast else [pytest.HIDDEN_PARAM]
        metafunc.fixturenames.append("subject")
        metafunc.parametrize("subject", list(subjects.values()), ids=ids)


def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Let each subject that could not be had be one error, beside the results of the others."""
    for asked_for, why in session.config.stash[NO_SUBJECTS].items():
        items.append(Complaint.from_parent(session, name=f"subject {asked_for}", why=why))


class Complaint(pytest.Item):
    """Stands, beside the results, for something that is wanting, such as a subject."""

    def __init__(self, *, why: str, **kwargs: Any) -> None:  # noqa: ANN401 -- pytest's own
        super().__init__(**kwargs)
        self._why = why

    def runtest(self) -> None:
        """Say so."""
        pytest.fail(self._why, pytrace=False)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a scenario that does not speak of this subject, and say why."""
    asked = scenario_and_subject(item)
    if asked is None:
        return
    subject = asked[1]
    left_out_by = unmet(item, subject)
    if item.config.getoption("--check-tags"):
        if not left_out_by:
            pytest.skip("only what tags leave out is asked for")
    elif left_out_by:
        pytest.skip(f"{meaning(item.config, left_out_by[0])}; the subject is {subject.name}")


def scenario_and_subject(item: pytest.Item) -> tuple[str, Subject] | None:
    """Give the key of the scenario that an item is, and the subject that it is asked of."""
    if not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return None
    params: dict[str, Any] = dict(item.callspec.params)
    subject = params.get("subject")
    if not isinstance(subject, Subject):
        return None
    example: dict[str, str] = params.get("_pytest_bdd_example", {})
    return record.key_of(item.path, item.originalname, example.values()), subject


def unmet(item: pytest.Item, subject: Subject) -> list[str]:
    """List the conditions of a scenario that a subject does not meet."""
    tags = [mark.name for mark in item.iter_markers() if conditions.is_condition(mark.name)]
    return sorted({tag for tag in tags if not conditions.applies(tag, subject)})


def meaning(config: pytest.Config, tag: str) -> str:
    """Say what a tag means, in the words with which it is declared."""
    for line in config.getini("markers"):
        name, _, meaning = line.partition(":")
        if name.strip() == tag:
            return str(meaning.strip())
    return tag


def pytest_bdd_before_step(request: pytest.FixtureRequest, feature: Feature, step: Step) -> None:
    """Keep the sentence that is being judged, for whoever has to refute it."""
    place = f"{Path(feature.filename).name}:{step.line_number}"
    request.node.stash[STEP] = f"{place}  {step.keyword} {step.name}"


def _given_up(subject: Subject) -> str:
    return (
        f"{explain.name(subject)} has been given up: {ENOUGH} runs in a row could not be "
        "started, or did not end before their deadline"
    )


@functools.lru_cache(maxsize=256)
def _perform_once(name: str, *what: Any, **how: Any) -> playing.Run:  # noqa: ANN401, ARG001
    """Play a demo; scenarios that ask for the very same run share it.

    What is claimed of a run is no less true for being claimed by several of them. `name`
    keeps subjects apart that are equal in all but how they were asked for.
    """
    return playing.perform(*what, **how)


forget_runs = _perform_once.cache_clear


@pytest.fixture
def begin(request: pytest.FixtureRequest, subject: Subject) -> Iterator[Callable[..., Experiment]]:
    """Give what begins an experiment with the demo of that name, of the feature's own chapter."""

    def begin(
        name: str, *, may_stick: bool = False, setting: playing.Setting = PLAIN
    ) -> Experiment:
        config = request.config
        method = setting.start_method
        if method is not None and method not in subject.start_methods:
            has = ", ".join(subject.start_methods) or "none"
            pytest.skip(f"{subject.name} has no start method {method!r} here; it has {has}")
        try:
            module = catalogue.module(request.path.parent.name, name)
        except catalogue.NoSuchDemoError as error:
            pytest.fail(f"{request.node.stash[STEP]}\n{error}", pytrace=False)

        def perform(pace: float, schedule: playing.Schedule) -> playing.Run:
            lost, made_before = config.stash[LOST], _perform_once.cache_info().misses
            if lost[subject] >= ENOUGH and subject.mutant is None:
                request.node.user_properties.append(("not_run", _given_up(subject)))
                raise RefutedError(f"{request.node.stash[STEP]}\n{_given_up(subject)}", Flaw.BROKEN)
            try:
                run = _perform_once(
                    request.node.callspec.id,
                    subject,
                    module,
                    pace,
                    schedule,
                    setting=setting,
                    deadline=config.getoption("--deadline"),
                )
            except CannotStartError as error:
                lost[subject] += 1
                told = f"{explain.name(subject)} can no longer be started: {error}"
                raise RefutedError(f"{request.node.stash[STEP]}\n{told}", Flaw.BROKEN) from None
            if _perform_once.cache_info().misses > made_before:
                lost[subject] = lost[subject] + 1 if run.ending is Ending.DEADLINE else 0
            return run

        told = "may get stuck" if may_stick else "demo"
        request.node.user_properties += [(told, module), *setting.variables().items()]
        before = _perform_once.cache_info().misses
        experiment = Experiment(
            perform=perform,
            claim=lambda: request.node.stash[STEP],
            pace=config.getoption("--pace") * request.node.stash.get(SLOWER, 1),
            runs=config.getoption("--runs"),
            first=config.getoption("--first-run"),
            seed=f"{config.stash[SEED]} {module} {setting}",
            may_stick=may_stick,
        )
        begun.append(experiment)
        made = _perform_once.cache_info().misses - before
        request.node.user_properties.append(("runs_made", made))
        return experiment

    begun: list[Experiment] = []
    yield begin
    slower = sum(experiment.slowdown for experiment in begun)
    runs_judged = sum(len(experiment.runs) for experiment in begun)
    request.node.user_properties += [("slower_runs", slower), ("runs", runs_judged)]
