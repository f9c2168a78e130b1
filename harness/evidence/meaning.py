"""What a difference between Pythons means to a program, as the author of a Rule has said it.

A tag says it: `@breaks` (a program that relied on the other behaviour goes wrong), `@warns`,
`@new` or `@gone`. On a scenario it is about that scenario, on a Rule or a Feature about those of
its scenarios that have none of their own, except for a twin that says what older Pythons lack:
one that holds `until` a version tells of nothing that is new. What to do about it is a paragraph
of the prose that begins with "What to do:".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

    from pytest_bdd.parser import ScenarioTemplate

BREAKS, WARNS, NEW, GONE = "breaks", "warns", "new", "gone"
KINDS: Final = (BREAKS, WARNS, NEW, GONE)  # the most serious first
ADVICE: Final = re.compile(r"^\s*What to do:\s+(.+?)(?:\n\s*\n|\Z)", re.DOTALL | re.MULTILINE)
LINK: Final = re.compile(r"https://[^\s)>]+")


def kind(scenario: ScenarioTemplate, row: Collection[str] = ()) -> str:
    """Return what it means to a program that a scenario holds, or "" if that is not said.

    `row` are the tags of the examples that are meant.
    """
    for own in (row, scenario.tags):
        for found in KINDS:
            if found in own:
                return found
    tags = {*scenario.feature.tags, *scenario.tags, *row}
    rule = scenario.rule.tags if scenario.rule else set()
    for inherited in (rule, scenario.feature.tags):
        for found in KINDS:
            if found in inherited:
                return "" if found != BREAKS and _tells_of_older(tags | rule) else found
    return ""


def _tells_of_older(tags: Collection[str]) -> bool:
    return any(tag.startswith("until_") for tag in tags)


def unit(scenario: ScenarioTemplate) -> str:
    """Return the name of what Pythons are compared by: its Rule, or a Feature that has a tag."""
    if scenario.rule is None or not {*KINDS}.isdisjoint(scenario.feature.tags):
        return str(scenario.feature.name)
    return str(scenario.rule.name)


def advice(scenario: ScenarioTemplate) -> str:
    """Return what to do where Pythons differ in it: its own prose says so, or that around it."""
    found = (ADVICE.search(text) for text in _prose(scenario))
    return next((" ".join(match[1].split()) for match in found if match), "")


def elsewhere(scenario: ScenarioTemplate) -> str:
    """Return what a scenario, or its Rule, says about the Pythons that it leaves out."""
    told = [scenario.description, scenario.rule.description if scenario.rule else ""]
    found = [text[text.index("Elsewhere") :] for text in told if text and "Elsewhere" in text]
    return " ".join(re.split(r"\n\s*\n", found[0])[0].split()) if found else ""


def links(scenario: ScenarioTemplate) -> tuple[str, ...]:
    """List the links to the web in its prose and its Rule's, in order, each once."""
    told = [scenario.description, scenario.rule.description if scenario.rule else ""]
    return tuple(dict.fromkeys(link for text in told for link in LINK.findall(text or "")))


def _prose(scenario: ScenarioTemplate) -> list[str]:
    rule = scenario.rule.description if scenario.rule else ""
    return [text or "" for text in (scenario.description, rule, scenario.feature.description)]
