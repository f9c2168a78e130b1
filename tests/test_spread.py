"""Spread over several machines, the specification gives the results that one process gives."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from tests.test_results import PYTHON

if TYPE_CHECKING:
    from pathlib import Path

    from tests.project import Project

GREET = """
    here = os.path.dirname(os.path.abspath(__file__))
    open(os.path.join(here, "..", "..", "was-played-here"), "w").close()
    say("hello")
"""
FAILS = 'When the demo "greet" runs\nThen "goodbye" always happens'
HOLDS = 'When the demo "greet" runs\nThen "hello" always happens'


@pytest.fixture
def book(project: Project) -> Project:
    project.demo("greet", GREET)
    project.feature("trial", *[HOLDS] * 7, FAILS)
    return project


def results(folder: Path) -> dict[str, Any]:
    """Read results, without the reasons: those of a failure tell times."""
    found = {file.name: json.loads(file.read_text()) for file in sorted(folder.iterdir())}
    for one in found.values():
        for told in one["scenarios"].values():
            told.pop("why", None)
    return found


def table(project: Project, *folders: Path) -> str:
    """Give the summary of what these folders merge to, without the commands that it ends with."""
    told = project.program("harness.matrix", "--merge", *map(str, folders)).text
    return told.partition("\n\n")[0]


def test_two_hosts_with_trees_of_their_own_give_the_results_of_one_process(
    book: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    hosts = [tmp_path_factory.mktemp(name) / "tree" for name in ("left", "right")]
    for host in hosts:
        shutil.copytree(book.folder, host)
    away, here = book.folder / "away", book.folder / "here"
    # Not python -m pytest, which would let the workers import what lies here.
    spread = [f"--tx=popen//chdir={host}" for host in hosts]
    program = "import sys, pytest; sys.exit(pytest.main())"
    command = [PYTHON, "-P", "-c", program, "-p", "no:cacheprovider", "-d", *spread]
    command += [f"--results={away}"]
    subprocess.run(command, cwd=book.folder, env=book.environment(), check=False)
    played = [(tree / "was-played-here").exists() for tree in (*hosts, book.folder)]
    assert played == [True, True, False]
    book.pytest(f"--results={here}")
    assert results(away) == results(here)


def test_shards_merge_into_the_table_of_the_whole(book: Project) -> None:
    parts = [book.folder / f"shard-{number}" for number in (1, 2, 3)]
    for number, part in enumerate(parts, 1):
        outcome = book.pytest("--splits=3", f"--group={number}", f"--results={part}")
        assert 0 < outcome.counts["passed"] < 7
    whole = book.folder / "whole"
    book.pytest(f"--results={whole}")
    assert table(book, *parts) == table(book, whole)
    assert "7 of 8 claims hold, 0 do not apply, 1 is refuted" in table(book, *parts)
