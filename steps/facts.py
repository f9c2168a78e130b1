"""Sentences on the facts that an event reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.runs.traces import Fact
    from harness.verdicts.experiments import Experiment


@then(sentence("at {event:Name}, {fact:Word} is always {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.always(claims.fact_is(fact, event, value))


@then(sentence("at {event:Name}, {fact:Word} can be {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.can(claims.fact_is(fact, event, value))


@then(sentence("at {event:Name}, {fact:Word} can be other than {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.can(claims.fact_is_not(fact, event, value))


@then(sentence("at {event:Name}, {fact:Word} is never {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.always(claims.fact_is_not(fact, event, value))


@then(sentence("at {event:Name}, {fact:Word} is always at least {bound:d}"))
def _(experiment: Experiment, fact: str, event: str, bound: int) -> None:
    experiment.always(claims.fact_is_at_least(fact, event, bound))


@then(
    sentence("at {event:Name}, {fact:Word} is always the same as {other_fact:Word} at {other:Name}")
)
def _(experiment: Experiment, fact: str, event: str, other_fact: str, other: str) -> None:
    experiment.always(claims.facts_agree(fact, event, other_fact, other))


@then(
    sentence("at {event:Name}, {fact:Word} is never the same as {other_fact:Word} at {other:Name}")
)
def _(experiment: Experiment, fact: str, event: str, other_fact: str, other: str) -> None:
    experiment.always(claims.facts_differ(fact, event, other_fact, other))
