"""Casting: on which Pythons each scenario runs, and of which it does not speak."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any, Final

import pytest

from harness.evidence import scenarios
from harness.launching import stillness
from harness.pytest_plugin import options
from harness.pytest_plugin.features import FeatureFile
from harness.subjects import conditions, mutation
from harness.subjects.interpreters import NotASubjectError, Subject, ask, default, name_apart

SUBJECTS = pytest.StashKey[dict[str, Subject]]()
NO_SUBJECTS = pytest.StashKey[dict[str, str]]()
STEERS: Final = re.compile("PYTHON(?!PATH$|DONTWRITEBYTECODE$|INSPECT$)|PYPY|LD_PRELOAD$").match
SLOW: Final = 1.0  # seconds until a subject has answered who it is
CAST = pytest.StashKey[Callable[[pytest.Function], dict[str, Subject]]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options that say which Pythons are tested."""
    group = parser.getgroup("happens-before", "the specification of threads and processes")
    group.addoption(
        "--subject",
        action="append",
        metavar="PYTHON",
        help="a Python to test: a path, a name on PATH, a command; may be given "
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
        help="change each subject in each way that breaks no promise: everything has to stay green",
    )
    group.addoption("--mutants", action="store_true", help="list the mutants, and run nothing")


def pytest_configure(config: pytest.Config) -> None:
    """Ask each subject which Python it is; a worker of xdist hears it from its controller."""
    told = getattr(config, "workerinput", {}).get("happens_before_cast")
    if told is None:
        config.stash[SUBJECTS], config.stash[NO_SUBJECTS] = _ask_all(config)
    else:
        config.stash[SUBJECTS] = {
            name: Subject(**plain) for name, plain in told["subjects"].items()
        }
        config.stash[NO_SUBJECTS] = told["no_subjects"]


def _ask_all(config: pytest.Config) -> tuple[dict[str, Subject], dict[str, str]]:
    subjects, missing = [], {}
    try:
        mutants = [mutation.find(name) for name in config.getoption("--mutant") or ()]
    except mutation.NoSuchMutantError as error:
        raise pytest.UsageError(f"--mutant: {error}") from None
    if config.getoption("--conforming"):
        mutants += [mutant for mutant in mutation.all_mutants() if mutant.conforming]
    proving = any(config.getoption(option) for option in options.PROVING)
    proving &= not config.getoption("--conforming")
    to_break = bool(mutants or proving)
    for asked_for in config.getoption("--subject") or [default()]:
        try:
            subject = ask(
                asked_for,
                config.getoption("--deadline"),
                to_break=to_break,
                cold="--cold was asked for" if config.getoption("--cold") else None,
            )
            broken = [replace(subject, mutant=mutant.module) for mutant in mutants]
            subjects += broken if broken and not proving else [subject]
        except NotASubjectError as error:
            missing[asked_for] = f"--subject {asked_for}: {error}"
    if not subjects:
        raise pytest.UsageError(*missing.values())
    return name_apart(subjects), missing


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """List the mutants, if asked to."""
    if not config.getoption("--mutants"):
        return None
    for mutant in mutation.all_mutants():
        print(f"{mutant.module:<46} {mutant.what}")  # noqa: T201 -- it was asked for
    return 0


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 -- xdist's, and untyped
    """Tell a worker of xdist what the subjects have answered."""
    stash = node.config.stash
    node.workerinput["happens_before_cast"] = {
        "subjects": {name: asdict(subject) for name, subject in stash[SUBJECTS].items()},
        "no_subjects": stash[NO_SUBJECTS],
    }


def pytest_report_header(config: pytest.Config) -> list[str]:
    """Name the subjects."""
    lines = [
        f"subject: {name}, {'GIL' if subject.gil else 'no GIL'}, {subject.asked_for}"
        for name, subject in config.stash[SUBJECTS].items()
    ]
    lines += [
        f"its wrapper hides signals, and tells an end by one as status 128 + its number: {name}"
        for name, subject in config.stash[SUBJECTS].items()
        if subject.signals_hidden
    ]
    lines += [
        f"no semaphores or no shared memory: {name}: {subject.lacks_room}; "
        "what needs them is not run"
        for name, subject in config.stash[SUBJECTS].items()
        if subject.lacks_room
    ]
    lines += [
        f"slow to start: {name} took {subject.starts_within:.1f} s, as each of its processes may"
        for name, subject in config.stash[SUBJECTS].items()
        if subject.starts_within > SLOW
    ]
    steering = [
        f"{name}={value}" for name, value in sorted(os.environ.items()) if value and STEERS(name)
    ]
    if steering:
        lines.append(f"environment: {ascii(', '.join(steering))[1:-1]}")
    if not stillness.TOLD:
        lines.append(
            "stuck: this system does not tell, so that a run that is stuck is noticed by its "
            "deadline, and some scenarios take as long as that"
        )
    return lines + [f"no subject: {why}" for why in config.stash[NO_SUBJECTS].values()]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each scenario under each subject; one subject alone needs no mention in the ID."""
    if isinstance(metafunc.definition.parent, FeatureFile):
        config = metafunc.config
        cast = config.stash.get(CAST, None)
        subjects = config.stash[SUBJECTS] if cast is None else cast(metafunc.definition)
        ids = list(subjects) if len(subjects) > 1 or cast else [pytest.HIDDEN_PARAM]
        metafunc.fixturenames.append("subject")
        # A scope, so that pytest asks one subject after the other: few of them are kept warm.
        metafunc.parametrize("subject", list(subjects.values()), ids=ids, scope="session")


def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Report each subject that cannot be used as one error, beside the results of the others."""
    for asked_for, why in session.config.stash[NO_SUBJECTS].items():
        items.append(Complaint.from_parent(session, name=f"subject {asked_for}", why=why))


class Complaint(pytest.Item):
    """An error that stands beside the results, such as that a subject is missing."""

    def __init__(self, *, why: str, **kwargs: Any) -> None:  # noqa: ANN401 -- pytest's own
        super().__init__(**kwargs)
        self._why = why

    def runtest(self) -> None:
        """Fail with the message."""
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
            pytest.skip("--check-tags runs only what tags leave out")
    elif left_out_by:
        pytest.skip(f"{meaning(item.config, left_out_by[0])}; the subject is {subject.name}")


def scenario_and_subject(item: pytest.Item) -> tuple[str, Subject] | None:
    """Return the key of an item's scenario, and the subject that it runs on."""
    if not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return None
    params: dict[str, Any] = dict(item.callspec.params)
    subject = params.get("subject")
    if not isinstance(subject, Subject):
        return None
    example: dict[str, str] = params.get("_pytest_bdd_example", {})
    return scenarios.key_of(item.path, item.originalname, example.values()), subject


def unmet(item: pytest.Item, subject: Subject) -> list[str]:
    """List the conditions of a scenario that a subject does not meet."""
    tags = [mark.name for mark in item.iter_markers() if conditions.is_condition(mark.name)]
    return sorted({tag for tag in tags if not conditions.applies(tag, subject)})


def meaning(config: pytest.Config, tag: str) -> str:
    """Return what a tag means, in the words of its declaration."""
    for line in config.getini("markers"):
        name, _, meaning = line.partition(":")
        if name.strip() == tag:
            return str(meaning.strip())
    return tag
