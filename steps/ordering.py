"""Sentences on what comes before what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from harness.verdicts.experiments import Experiment


@then(sentence("{first:Name} always comes before {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.always(claims.comes_before(first, second))


@then(sentence("every {first:Name} always comes before {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.always(claims.every_comes_before(first, second))


@then(sentence("{first:Name} always comes before any {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.always(claims.comes_before_any(first, second))


@then(sentence("every {first:Name} always comes before any {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.always(claims.every_comes_before_any(first, second))


@then(sentence("{first:Name} can come before {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.can(claims.comes_before(first, second))


@then(sentence("every {first:Name} can come before {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.can(claims.every_comes_before(first, second))


@then(sentence("{first:Name} can come before any {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.can(claims.comes_before_any(first, second))


@then(sentence("every {first:Name} can come before any {second:Name}"))
def _(experiment: Experiment, first: str, second: str) -> None:
    experiment.can(claims.every_comes_before_any(first, second))


@then(sentence("{one_span:Name} and {other_span:Name} can overlap"))
def _(experiment: Experiment, one_span: str, other_span: str) -> None:
    experiment.can(claims.overlap(one_span, other_span))


@then(sentence("{one_span:Name} and {other_span:Name} never overlap"))
def _(experiment: Experiment, one_span: str, other_span: str) -> None:
    experiment.always(claims.do_not_overlap(one_span, other_span))


@then(sentence("it always takes at least {units:d} units from {start:Name} to {end:Name}"))
def _(experiment: Experiment, start: str, end: str, units: int) -> None:
    experiment.always(claims.lasts(start, end, units))
