"""Exclusions: a tag leaves Pythons out for a reason; `pytest --check-tags` tests it.

A scenario with a condition says nothing about the Pythons that do not meet it. `--check-tags`
runs it under those, and it has to turn red: if it holds there, the exclusion is no longer
needed, or never was. If it may hold there by chance, the scenario's prose or its Rule's says so
in a sentence that begins with "Elsewhere".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_bdd.feature import get_feature

from harness.evidence import meaning, scenarios
from harness.pytest_plugin import casting
from harness.subjects import conditions
from harness.verdicts.experiments import RefutedError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from pytest_bdd.parser import ScenarioTemplate

    from harness.subjects.interpreters import Subject


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option."""
    parser.getgroup("happens-before").addoption(
        "--check-tags",
        action="store_true",
        help="run each scenario under those subjects that its tags leave out, and report where it "
        "holds all the same",
    )


def _may_hold(item: pytest.Function, subject: Subject) -> bool:
    """Return whether prose says that it may hold by chance, or another scenario that it holds."""
    feature = get_feature(str(item.path.parent), item.path.name)
    own = feature.scenarios[item.originalname]
    return bool(meaning.elsewhere(own)) or any(
        [*map(scenarios.said, other.steps)] == [*map(scenarios.said, own.steps)]
        and all(conditions.applies(tag, subject) for tag in _conditions(other))
        for other in feature.scenarios.values()
        if other is not own
    )


def _conditions(scenario: ScenarioTemplate) -> Iterator[str]:
    tags = scenario.feature.tags | scenario.tags | (scenario.rule.tags if scenario.rule else set())
    return filter(conditions.is_condition, tags.union(*(e.tags for e in scenario.examples)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Invert the verdict: a scenario has to turn red where its tags leave it out."""
    told = yield
    if not item.config.getoption("--check-tags") or call.when != "call" or told.skipped:
        return told
    asked = casting.scenario_and_subject(item)
    if asked is None or not isinstance(item, pytest.Function):
        return told
    subject = asked[1]
    error = call.excinfo.value if call.excinfo is not None else None
    if isinstance(error, RefutedError):
        told.outcome, told.longrepr = "passed", None
    elif error is None and not _may_hold(item, subject):
        unmet = casting.unmet(item, subject)
        told.outcome = "failed"
        told.longrepr = (
            f"This holds on {subject.name} as well, though @{' and @'.join(unmet)} "
            f"leave{'s' * (len(unmet) == 1)} it out. Either the tag is not needed any more, or it "
            'holds by chance; then the prose should say so, in a sentence beginning "Elsewhere".'
        )
    return told
