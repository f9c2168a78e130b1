"""Conditions are decided against the subject."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harness.subjects.conditions import applies, is_condition
from harness.subjects.interpreters import Subject, name_apart

SUBJECT = Subject(
    asked_for="python",
    command=("python",),
    version=(3, 9, 18),
    implementation="cpython",
    platform="linux",
    gil=True,
    free_threaded=False,
    clock_resolution=1e-9,
    start_methods=("fork", "spawn"),
)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("since_3_8", True),
        ("since_3_9", True),
        ("since_3_9_18", True),
        ("since_3_9_19", False),
        ("since_3_10", False),
        ("until_3_8", False),
        ("until_3_9", True),
        ("until_3_9_17", False),
        ("until_3_10", True),
        ("gil", True),
        ("no_gil", False),
        ("cpython", True),
        ("pypy", False),
        ("fork", True),
        ("linux", True),
        ("fork_by_default", True),
        ("no_fork_by_default", False),
        ("forkserver_by_default", False),
        ("no_forkserver_by_default", True),
    ],
)
def test_a_condition_is_decided_against_the_subject(tag: str, *, expected: bool) -> None:
    assert is_condition(tag)
    assert applies(tag, SUBJECT) is expected


def test_the_default_start_method_is_the_first() -> None:
    spawns = replace(SUBJECT, start_methods=("spawn", "fork"))
    serves = replace(SUBJECT, start_methods=("forkserver", "fork", "spawn"))
    has_none = replace(SUBJECT, start_methods=())
    tags = [f"{no}{method}_by_default" for method in ("fork", "forkserver") for no in ("", "no_")]
    told = {tag: [applies(tag, subject) for subject in (spawns, serves, has_none)] for tag in tags}
    assert told == {
        "fork_by_default": [False, False, False],
        "no_fork_by_default": [True, True, False],
        "forkserver_by_default": [False, True, False],
        "no_forkserver_by_default": [True, False, False],
    }


@pytest.mark.parametrize("platform", ["darwin", "win32", "android", "freebsd14"])
def test_other_systems_are_not_linux(platform: str) -> None:
    assert not applies("linux", replace(SUBJECT, platform=platform))


@pytest.mark.parametrize("tag", ["case_05", "since", "since_3", "until_x_y", "gil_or_so"])
def test_what_is_no_condition(tag: str) -> None:
    assert not is_condition(tag)
    with pytest.raises(ValueError, match="is not a condition"):
        applies(tag, SUBJECT)


def test_subjects_are_named_apart() -> None:
    other = replace(SUBJECT, asked_for="/some/where/else")
    free = replace(SUBJECT, version=(3, 13, 5), gil=False, free_threaded=True)
    pypy = replace(SUBJECT, implementation="pypy")
    assert list(name_apart([SUBJECT, other, SUBJECT, free, pypy])) == [
        "CPython 3.9.18 python",
        "CPython 3.9.18 else",
        "CPython 3.9.18 python #2",
        "CPython 3.13.5t",
        "PyPy 3.9.18",
    ]
