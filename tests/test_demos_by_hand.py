"""Demos as a person runs them: whatever becomes of their output, they end as a shell expects."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

SEEN_ENOUGH: Final = 128 + 13  # the signal being SIGPIPE
PROGRAMS: Final = [
    "demos",
    "demos.threads.join --help",
    "demos.threads.join --pace 0.01",  # whose threads speak
    "demos.processes.joinable_queue --pace 0.01",  # whose processes wait for each other
]


def run(
    program: str, *options: str, prepare: Callable[[], object] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, "-m", *program.split()],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        preexec_fn=prepare,
    )


def into_a_pipe_without_a_reader() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    os.dup2(writer, 1)


def into_a_full_disk() -> None:
    os.dup2(os.open("/dev/full", os.O_WRONLY), 1)


def nowhere() -> None:
    os.close(1)


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("options", [[], ["-u"]], ids=["", "unbuffered"])
def test_a_reader_that_leaves(program: str, options: list[str]) -> None:
    ended = run(program, *options, prepare=into_a_pipe_without_a_reader)
    assert (ended.returncode, ended.stdout, ended.stderr) == (SEEN_ENOUGH, "", "")


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("where", [into_a_full_disk, nowhere])
def test_output_that_nobody_takes(program: str, where: Callable[[], None]) -> None:
    ended = run(program, prepare=where)
    assert ended.returncode == 1
    told = set(ended.stderr.splitlines())
    (line,) = told  # each process may say so
    assert line.startswith("standard output takes no more: ")


def test_the_list_of_demos_is_printed_whole() -> None:
    ended = run("demos")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "demos.threads.join " in ended.stdout
    assert ended.stdout.endswith("ten times as quick)\n")
