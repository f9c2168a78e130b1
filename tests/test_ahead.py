"""Runs that are played ahead of their time are the same runs, made once, and end with pytest."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from harness.launching.processes import CannotStartError
from harness.runs import playing
from harness.runs.ahead import Rehearsals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.project import Project


@pytest.fixture
def runs() -> Iterator[Rehearsals]:
    found = Rehearsals()
    yield found
    found.close()


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    made: list[tuple[str, str]] = []

    def perform(what: str, **how: Any) -> str:  # noqa: ANN401 -- whatever there is
        if how.get("fails"):
            raise CannotStartError(what)
        made.append((what, threading.current_thread().name))
        return f"run {len(made)}"

    monkeypatch.setattr(playing, "perform", perform)
    return made


def asked(runs: Rehearsals, name: str) -> str:
    return str(runs.run(name, "join"))


def test_a_run_is_made_once_whoever_asks_for_it(
    runs: Rehearsals, played: list[tuple[str, str]]
) -> None:
    assert [asked(runs, "one"), asked(runs, "one")] == ["run 1", "run 1"]
    assert (asked(runs, "two"), runs.made, len(played)) == ("run 2", 2, 2)


def test_a_run_that_was_announced_is_given_to_who_asks(
    runs: Rehearsals, played: list[tuple[str, str]]
) -> None:
    runs.announce(2, "one", "join")
    assert (runs.made, asked(runs, "one"), runs.made) == (0, "run 1", 1)
    assert [what for what, _ in played] == ["join"]
    assert played[0][1].startswith("rehearsal")


def test_what_is_forgotten_is_made_anew(runs: Rehearsals, played: list[tuple[str, str]]) -> None:
    runs.announce(2, "one", "join")
    before = asked(runs, "one"), asked(runs, "other")
    runs.forget("one")
    assert (asked(runs, "one"), asked(runs, "other"), len(played)) == ("run 3", before[1], 3)


@pytest.mark.parametrize("announced", [False, True])
@pytest.mark.usefixtures("played")
def test_a_run_that_cannot_be_made_is_tried_again_by_who_asks_again(
    runs: Rehearsals, *, announced: bool
) -> None:
    if announced:
        runs.announce(2, "one", "join", fails=True)
    for _ in range(2):
        with pytest.raises(CannotStartError):
            runs.run("one", "join", fails=True)


def test_scenarios_are_under_way_while_another_is_judged(project: Project) -> None:
    """Each waits until the other has begun; one after the other, neither would end by itself."""
    meet = """
        open(os.environ["HERE"] + "/MINE", "w").close()
        say("begun")
        while not os.path.exists(os.environ["HERE"] + "/OTHER"):
            time.sleep(0.001)
    """
    project.demo("one", meet.replace("MINE", "one").replace("OTHER", "other"))
    project.demo("other", meet.replace("MINE", "other").replace("OTHER", "one"))
    steps = [
        f'When the demo "{name}" runs\nThen "begun" always happens' for name in ("one", "other")
    ]
    for number, workers in enumerate(("0", "1")):
        project.feature("trial", *steps)
        here = project.folder / f"here{number}"
        here.mkdir()
        outcome = project.pytest("-n", workers, "--deadline", "60", HERE=str(here))
        assert outcome.counts == {"passed": 2}, outcome.text
