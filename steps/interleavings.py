"""Sentences on models, which are played in every interleaving of their threads."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from pytest_bdd import then, when

from harness.runs.playing import Setting
from harness.verdicts import claims
from steps import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.runs.traces import Fact
    from harness.verdicts.experiments import Experiment

WORDS: Final = "meaning"  # the column for the reader


@when(
    sentence("the model {name:Name} is played in every interleaving"), target_fixture="experiment"
)
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name)


@when(
    sentence("the model {name:Name} is played in every interleaving, one by one"),
    target_fixture="experiment",
)
def _(name: str, begin: Callable[..., Experiment]) -> Experiment:
    return begin(name, setting=Setting(choice="plain"))


@then(sentence("its outcomes are always exactly"))
def _(experiment: Experiment, datatable: list[list[str]]) -> None:
    head, *rows = datatable
    outcomes = (
        tuple(sorted((name, _fact(cell)) for name, cell in zip(head, row, strict=True)
                     if cell and name != WORDS))
        for row in rows
    )  # fmt: skip
    experiment.always(claims.ends_in(tuple(sorted(outcomes, key=repr))))


def _fact(cell: str) -> Fact:
    """Read a number, True, False or None; anything else is a text."""
    try:
        value = ast.literal_eval(cell)
    except (SyntaxError, ValueError):
        return cell
    return value if value is None or isinstance(value, (bool, int)) else cell
