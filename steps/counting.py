"""Sentences on whether, and how often, something happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.verdicts.experiments import Experiment


@then(sentence("{event:Name} always happens"))
def _(experiment: Experiment, event: str) -> None:
    experiment.always(claims.happens(event))


@then(sentence("{event:Name} always happens {times:Times}"))
def _(experiment: Experiment, event: str, times: int) -> None:
    experiment.always(claims.happens(event, times))


@then(sentence("{event:Name} never happens"))
def _(experiment: Experiment, event: str) -> None:
    experiment.always(claims.does_not_happen(event))


@then(sentence("there is never more than {most:d} thread inside {span:Name}"))
@then(sentence("there are never more than {most:d} threads inside {span:Name}"))
def _(experiment: Experiment, span: str, most: int) -> None:
    experiment.always(claims.crowds(span, most))


@then(sentence("there can be {count:d} threads inside {span:Name}"))
def _(experiment: Experiment, span: str, count: int) -> None:
    experiment.can(claims.gathers(span, count))
