"""Sentences on the facts that an event reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.runs.traces import Fact
    from harness.verdicts.experiments import Experiment


@then(sentence("the {fact:Word} at {event:Name} is always {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.always(claims.fact_is(fact, event, value))


@then(sentence("the {fact:Word} at {event:Name} are always {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.always(claims.fact_is(fact, event, value))


@then(sentence("the {fact:Word} at {event:Name} can be {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.can(claims.fact_is(fact, event, value))


@then(sentence("the {fact:Word} at {event:Name} can be other than {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.can(claims.fact_is_not(fact, event, value))


@then(sentence("the {fact:Word} at {event:Name} is never {value:Value}"))
def _(experiment: Experiment, fact: str, event: str, value: Fact) -> None:
    experiment.always(claims.fact_is_not(fact, event, value))


@then(sentence("the {fact:Word} at {event:Name} is always at least {bound:d}"))
def _(experiment: Experiment, fact: str, event: str, bound: int) -> None:
    experiment.always(claims.fact_is_at_least(fact, event, bound))


@then(sentence("the {fact:Word} at {event:Name} is always the {other_fact:Word} at {other:Name}"))
def _(experiment: Experiment, fact: str, event: str, other_fact: str, other: str) -> None:
    experiment.always(claims.facts_agree(fact, event, other_fact, other))


@then(sentence("the {fact:Word} at {event:Name} is never the {other_fact:Word} at {other:Name}"))
def _(experiment: Experiment, fact: str, event: str, other_fact: str, other: str) -> None:
    experiment.always(claims.facts_differ(fact, event, other_fact, other))
