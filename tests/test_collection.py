"""Features are collected as they are: by folder, file, keyword, mark, and under xdist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.project import Project

GREEN = """
    When the demo "greeting" runs
    Then "hello" always happens once
"""
ONE = "@case_05\nScenario: The greeter waits\n" + GREEN
TWO = "Scenario: The greeter greets\n" + GREEN


@pytest.fixture
def greeting(project: Project) -> Project:
    project.demo("greeting", 'say("hello")')
    project.feature("greeting", ONE, TWO)
    return project


@pytest.mark.parametrize(
    ("arguments", "passed"),
    [
        ((), 2),
        (("features/trial",), 2),
        (("features/trial/greeting.feature", "-k", "waits"), 1),
        (("-m", "case_05"), 1),
        (("-n", "2"), 2),
        (("-p", "randomly"), 2),
        (("features/trial/greeting.feature::The greeter waits",), 1),
    ],
)
def test_each_way_of_choosing_scenarios(
    greeting: Project, arguments: tuple[str, ...], passed: int
) -> None:
    outcome = greeting.pytest(*arguments)
    assert outcome.counts["passed"] == passed, outcome.text


def test_ids_are_titles(greeting: Project) -> None:
    text = greeting.pytest("--collect-only", "-q").text
    assert "features/trial/greeting.feature::The greeter waits\n" in text


def test_ids_tell_subjects_apart(greeting: Project) -> None:
    outcome = greeting.pytest("-v", "--subject=python3", "--subject=python3", "-n", "2")
    assert outcome.counts["passed"] == 4, outcome.text
    assert "python3]" in outcome.text
    assert "python3 #2]" in outcome.text


def test_outlines_run_once_for_each_example(project: Project) -> None:
    project.demo("greeting", 'say("hello")\nsay("bye")')
    project.feature(
        "greeting",
        """
        Scenario Outline: The greeter speaks
          When the demo "greeting" runs
          Then "<word>" always happens once

          Examples:
            | word  |
            | hello |
            | bye   |
        """,
    )
    assert project.pytest().counts["passed"] == 2


def test_runs_differ_in_their_schedules_and_the_seed_is_told(greeting: Project) -> None:
    outcome = greeting.pytest("--runs", "3", "--seed", "apple")
    assert outcome.counts["passed"] == 2
    assert "--seed apple" in outcome.text


def test_nothing_is_left(greeting: Project) -> None:
    greeting.pytest("-n", "2")
    assert list(greeting.temporary.glob("hb-*")) == []
