"""Sentences on the thread or process that something happens in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.verdicts.experiments import Experiment


@then(sentence("{event:Name} always happens in the main thread"))
def _(experiment: Experiment, event: str) -> None:
    experiment.always(claims.in_main_thread(event))


@then(sentence("{event:Name} never happens in the main thread"))
def _(experiment: Experiment, event: str) -> None:
    experiment.always(claims.outside_main_thread(event))


@then(sentence("{one:Name} and {other:Name} always happen in the same thread"))
def _(experiment: Experiment, one: str, other: str) -> None:
    experiment.always(claims.in_one_thread(one, other))


@then(sentence("{one:Name} and {other:Name} always happen in different threads"))
def _(experiment: Experiment, one: str, other: str) -> None:
    experiment.always(claims.in_threads_apart(one, other))


@then(sentence("{one:Name} and {other:Name} always happen in the same process"))
def _(experiment: Experiment, one: str, other: str) -> None:
    experiment.always(claims.in_one_process(one, other))


@then(sentence("{one:Name} and {other:Name} always happen in different processes"))
def _(experiment: Experiment, one: str, other: str) -> None:
    experiment.always(claims.in_processes_apart(one, other))
