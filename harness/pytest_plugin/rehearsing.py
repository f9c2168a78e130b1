"""Rehearsing: the runs of the scenarios that come next are under way while one is judged.

What a scenario will ask for is found out from its When, by asking the step itself.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final

import pytest
from pytest_bdd.feature import get_feature
from pytest_bdd.steps import step_function_context_registry

from harness.pytest_plugin import casting, options, performing, warming
from harness.pytest_plugin.features import FeatureFile
from harness.runs import catalogue, playing

if TYPE_CHECKING:
    from collections.abc import Iterator


AHEAD: Final = 4  # scenarios for each run that is played at once, so that a long one holds up none
ANNOUNCED = pytest.StashKey[bool]()
PLACES = pytest.StashKey[dict[pytest.Item, int]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option."""
    parser.getgroup("happens-before").addoption(
        "--ahead",
        type=options.number("--ahead", int, 0),
        metavar="N",
        help="play the runs of so many scenarios ahead while one is judged (as many as keep all "
        "cores busy; a worker of xdist plays one ahead at most)",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Announce the runs of what comes next: a worker of xdist knows of one scenario only."""
    ahead = item.config.getoption("--ahead")
    if hasattr(item.config, "workerinput"):
        at_once, upcoming = 2, [nextitem] if nextitem else []
    else:
        at_once = warming.AT_ONCE * warming.cores()
        places = item.config.stash.setdefault(PLACES, {})
        if not places:
            places.update({each: at for at, each in enumerate(item.session.items)})
        at = places.get(item, len(places))
        upcoming = item.session.items[at + 1 : at + 1 + AHEAD * at_once]
    for each in upcoming[:ahead]:
        if ANNOUNCED not in each.stash:
            each.stash[ANNOUNCED] = True
            for name, what, how in _runs(each):
                performing.RUNS.announce(at_once, name, *what, **how)


def _runs(item: pytest.Item) -> Iterator[tuple[str, tuple[Any, ...], dict[str, Any]]]:
    """Give the runs with which a scenario will begin; none if that cannot be told."""
    told = casting.scenario_and_subject(item)
    if told is None or not isinstance(item, pytest.Function) or item.getparent(FeatureFile) is None:
        return
    subject = told[1]
    if bool(casting.unmet(item, subject)) != bool(item.config.getoption("--check-tags")):
        return
    for name, setting in _asks_for(item):
        try:
            module = catalogue.module(item.path.parent.name, name)
        except catalogue.NoSuchDemoError:
            return
        if setting.start_method in (None, *subject.start_methods):
            yield from performing.first_runs(item, subject, module, setting)


def _asks_for(item: pytest.Function) -> list[tuple[str, playing.Setting]]:
    """Ask the steps of a scenario's Whens which demos they will have run, and how."""
    asked: list[tuple[str, playing.Setting]] = []

    def begin(
        name: str, *, may_stick: bool = False, setting: playing.Setting = performing.PLAIN
    ) -> None:
        del may_stick
        asked.append((name, setting))

    template = get_feature(str(item.path.parent), item.path.name).scenarios[item.originalname]
    example: Any = item.callspec.params.get("_pytest_bdd_example", {})
    for step in template.render(example).steps:
        for context in step_function_context_registry.values():
            if step.type == context.type == "when" and context.parser.is_matching(step.name):
                gaps = context.parser.parse_arguments(step.name) or {}
                if {*inspect.signature(context.step_func).parameters} == {*gaps, "begin"}:
                    context.step_func(**gaps, begin=begin)
    return asked
