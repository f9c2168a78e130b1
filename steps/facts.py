"""Sentences on the facts that an event reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness import claims
from steps import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.experiments import Experiment
    from harness.traces import Fact


@then(sentence('the {fact:Word} at {event:Name} is always {value:Value}'))
def _(experiment: Experiment, claim: Callable[[], str], fact: str, event: str, value: Fact) -> None:
    experiment.always(claim(), claims.fact_is(fact, event, value))


@then(sentence('the {fact:Word} at {event:Name} are always {value:Value}'))
def _(experiment: Experiment, claim: Callable[[], str], fact: str, event: str, value: Fact) -> None:
    experiment.always(claim(), claims.fact_is(fact, event, value))
