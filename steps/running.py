"""The When: a demo runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pytest_bdd import when

from harness.runs.playing import Setting
from steps import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.verdicts.experiments import Experiment


DEFAULT: Final = "default"


def _by(start_method: str) -> Setting:
    """Choose a start method; "default" leaves it to the Python."""
    return Setting(start_method=None if start_method == DEFAULT else start_method)


@when(sentence("the demo {name:Name} runs"), target_fixture="experiment")
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name)


@when(
    sentence("the demo {name:Name} runs until nothing moves"),
    target_fixture="experiment",
)
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, may_stick=True)


@when(
    sentence("the demo {name:Name} runs, its processes started by {start_method:Name}"),
    target_fixture="experiment",
)
def _(name: str, start_method: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, setting=_by(start_method))


@when(
    sentence(
        "the demo {name:Name} runs until nothing moves, "
        "its processes started by {start_method:Name}"
    ),
    target_fixture="experiment",
)
def _(name: str, start_method: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, may_stick=True, setting=_by(start_method))


@when(sentence("the demo {name:Name} runs as {choice:Name}"), target_fixture="experiment")
def _(name: str, choice: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, setting=Setting(choice=choice))


@when(
    sentence("the demo {name:Name} runs as {choice:Name} until nothing moves"),
    target_fixture="experiment",
)
def _(name: str, choice: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, may_stick=True, setting=Setting(choice=choice))
