"""Each public name of Python's modules is used by a demo, or has its reason."""

from __future__ import annotations

import pytest

from tests import names

# Pythons before it have names that are gone since, for which no reasons are kept.
OLDEST = (3, 14)


@pytest.fixture
def _names_of_a_new_python() -> None:
    version, _ = names.offered()
    if tuple(map(int, version.split(".")[:2])) < OLDEST:
        pytest.skip(f"asks Python 3.14 or later for its names; the newest here is {version}")


KNOWN = ["threading.Thread", "threading.Thread.join", "queue.Queue", "queue.Queue.join"]


@pytest.mark.usefixtures("_names_of_a_new_python")
def test_each_name_is_in_a_demo_or_has_a_reason() -> None:
    assert list(names.unsettled(names.coverage(), names.reasons())) == []


@pytest.mark.usefixtures("_names_of_a_new_python")
def test_a_new_name_without_a_demo_or_a_reason_is_found() -> None:
    covered = {**names.coverage(), "threading.Gate": ()}
    (told,) = names.unsettled(covered, names.reasons())
    assert told == "no demo uses threading.Gate, and tests/names.json gives no reason"
    excused = {**names.reasons(), "threading.Gate": "it is new"}
    assert list(names.unsettled(covered, excused)) == []


@pytest.mark.usefixtures("_names_of_a_new_python")
def test_a_reason_that_is_left_over_is_found() -> None:
    excused = {**names.reasons(), "threading.Thread.join": "nobody needs it"}
    (told,) = names.unsettled(names.coverage(), excused)
    assert told.startswith("tests/names.json says why no demo uses threading.Thread.join, and ")


@pytest.mark.parametrize(
    ("program", "used"),
    [
        ("import threading\nthreading.Thread", ["threading.Thread"]),
        ("from queue import Queue as Q\nq = Q()\nq.join()", ["queue.Queue", "queue.Queue.join"]),
        ("from threading import Thread\nfor t in ts: t.join()", KNOWN[:2]),
        ("import queue\nx.join()", []),
        ("import queue\ngetattr(queue, 'Queue')().join()", KNOWN[2:]),
        ("PROGRAM = 'import threading; threading.Thread'", ["threading.Thread"]),
        ("from threading import Thread\nfrom queue import Queue\nq = Queue()\nq.join()",
         ["threading.Thread", *KNOWN[2:]]),
    ],
)  # fmt: skip
def test_the_names_that_a_program_uses_are_found(program: str, used: list[str]) -> None:
    assert sorted(names.used(program, KNOWN)) == sorted(used)


def test_the_page_names_every_owner_and_stays_short() -> None:
    text = names.page(names.coverage(), names.reasons())
    assert text.startswith("<!-- Made by `tox run -e names`. -->\n")
    assert "| threading.Thread |" in text
    assert len(text.splitlines()) < 150
