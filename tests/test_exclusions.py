"""--check-tags: what a tag leaves out is run, and has to turn red."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.project import Project

HOLDS = 'When the demo "greet" runs\nThen "hello" always happens'
FAILS = 'When the demo "greet" runs\nThen "goodbye" always happens'
LONG_AGO = "@until_3_6\nScenario: long ago\n"


@pytest.fixture
def book(project: Project) -> Project:
    project.demo("greet", 'say("hello")')
    return project


def test_an_exclusion_under_which_a_scenario_holds_is_reported(book: Project) -> None:
    book.feature("trial", LONG_AGO + HOLDS)
    outcome = book.pytest("--check-tags")
    assert (outcome.status, outcome.counts) == (1, {"failed": 1})
    assert "as well, though @until_3_6 leaves it out" in outcome.text
    assert 'in a sentence beginning "Elsewhere"' in outcome.text


def test_an_exclusion_under_which_a_scenario_fails_is_needed(book: Project) -> None:
    book.feature("trial", LONG_AGO + FAILS)
    outcome = book.pytest("--check-tags")
    assert (outcome.status, outcome.counts) == (0, {"passed": 1})


@pytest.mark.parametrize(
    "more",
    [
        "Elsewhere it may hold by chance.",
        f"{HOLDS}\n\n@since_3_10\nScenario: nowadays",
    ],
    ids=["the prose says that it may", "another scenario says so"],
)
def test_a_scenario_may_hold_elsewhere_if_that_is_said(book: Project, more: str) -> None:
    book.feature("trial", LONG_AGO + more + "\n\n" + HOLDS)
    outcome = book.pytest("--check-tags")
    assert outcome.status == 0
    assert outcome.counts["passed"] == 1


def test_what_is_meant_for_the_subject_is_not_asked(book: Project) -> None:
    book.feature("trial", HOLDS, "@since_3_7\nScenario: nowadays\n" + FAILS)
    outcome = book.pytest("--check-tags", "-rs")
    assert (outcome.status, outcome.counts) == (0, {"skipped": 2})
    assert "--check-tags runs only what tags leave out" in outcome.text
