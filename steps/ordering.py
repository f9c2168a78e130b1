"""Sentences on what comes before what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness import claims
from steps import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.experiments import Experiment


@then(sentence("{first:Name} always comes before {second:Name}"))
def _(
    experiment: Experiment, claim: Callable[[], str], first: str, second: str
) -> None:
    experiment.always(claim(), claims.comes_before(first, second))


@then(sentence("{first:Name} can come before {second:Name}"))
def _(
    experiment: Experiment, claim: Callable[[], str], first: str, second: str
) -> None:
    experiment.can(claim(), claims.comes_before(first, second))


@then(sentence("{one:Name} and {other:Name} can overlap"))
def _(experiment: Experiment, claim: Callable[[], str], one: str, other: str) -> None:
    experiment.can(claim(), claims.overlap(one, other))


@then(sentence("{one:Name} and {other:Name} never overlap"))
def _(experiment: Experiment, claim: Callable[[], str], one: str, other: str) -> None:
    experiment.always(claim(), claims.do_not_overlap(one, other))


@then(sentence("{start:Name} to {end:Name} always takes at least {units:d} units"))
def _(
    experiment: Experiment, claim: Callable[[], str], start: str, end: str, units: int
) -> None:
    experiment.always(claim(), claims.lasts(start, end, units))
