"""Sentences on how a process ends, and what it says on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.verdicts.experiments import Experiment


@then(sentence("{event:Name} always happens before the process ends"))
def _(experiment: Experiment, event: str) -> None:
    experiment.always(claims.outlives(event))


@then(sentence("the process can end before {event:Name}"))
def _(experiment: Experiment, event: str) -> None:
    experiment.can(claims.ends_before(event))


@then(sentence("the demo always gets stuck"))
def _(experiment: Experiment) -> None:
    experiment.always(claims.gets_stuck())


@then(sentence("the demo can get stuck"))
def _(experiment: Experiment) -> None:
    experiment.can(claims.gets_stuck())


@then(sentence("standard error always mentions {words:Name}"))
def _(experiment: Experiment, words: str) -> None:
    experiment.always(claims.complains(words))


@then(sentence("standard error never mentions {words:Name}"))
def _(experiment: Experiment, words: str) -> None:
    experiment.always(claims.does_not_complain(words))


@then(sentence("the exit status is always {status:d}"))
def _(experiment: Experiment, status: int) -> None:
    experiment.exits_with(status)
