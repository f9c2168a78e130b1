"""The When: a demo runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import when

from steps import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.experiments import Experiment


@when(sentence("the demo {name:Name} runs"), target_fixture="experiment")
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name)


@when(
    sentence("the demo {name:Name} runs until nothing moves"),
    target_fixture="experiment",
)
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, may_stick=True)
