"""The sentences of the specification, a module for each family of them.

`python -m steps` lists them. A sentence is a pattern of the library `parse`. Its gaps:

{x:Name}   a name in double quotes: an event, a span, a demo, a choice
{x:Value}  a Python literal: 3, "RuntimeError", None, ["left", "right"]
{x:Times}  once, twice, or 3 times
{x:Word}   a bare word: the name of a fact
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from parse import with_pattern
from pytest_bdd import parsers

if TYPE_CHECKING:
    from harness.runs.traces import Fact


@with_pattern(r'"[^"]+"')
def _name(text: str) -> str:
    return text[1:-1]


@with_pattern(r'None|True|False|-?\d+(?:\.\d+)?|"[^"]*"|\[.*\]')
def _value(text: str) -> Fact:
    value: Fact = ast.literal_eval(text)
    return value


@with_pattern(r"once|twice|\d+ times")
def _times(text: str) -> int:
    return {"once": 1, "twice": 2}.get(text) or int(text.split(maxsplit=1)[0])


@with_pattern(r"[a-z_]+")
def _word(text: str) -> str:
    return text


def sentence(text: str) -> parsers.parse:
    """Make the parser of a step's sentence."""
    kinds = {"Name": _name, "Value": _value, "Times": _times, "Word": _word}
    return parsers.parse(text, extra_types=kinds)
