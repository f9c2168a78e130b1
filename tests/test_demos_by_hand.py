"""Demos as a person runs them: whatever becomes of their output, they end as a shell expects."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests import house_rules
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


OLDEST: Final = shutil.which("python3.6")
MAY_NOT_END: Final = {  # on a Python that old, as they say of themselves
    "demos.interpreter.join_at_the_end",
    "demos.interpreter.tee_shared",
}


def demos_of_newer_pythons() -> list[str]:
    """List the demos that no scenario runs on the oldest Python, so that none would notice."""
    newer: dict[str, bool] = {}
    for path in sorted((ROOT / "features").glob("*/*.feature")):
        feature = house_rules.read(path)
        for scenario in feature.scenarios.values():
            rule = scenario.rule.tags if scenario.rule else set()
            rows = [each.tags for each in scenario.examples] or [set()]
            outer = {*feature.tags, *rule, *scenario.tags}
            for name in house_rules.demos_of(scenario):
                demo = f"demos.{path.parent.name}.{name}"
                since = all(any(tag.startswith("since_") for tag in outer | row) for row in rows)
                newer[demo] = since and newer.get(demo, True)
    return [demo for demo, is_newer in newer.items() if is_newer and demo not in MAY_NOT_END]


@pytest.mark.skipif(OLDEST is None, reason="there is no python3.6 on PATH")
@pytest.mark.parametrize("demo", demos_of_newer_pythons())
def test_a_demo_of_a_newer_python_ends_well_on_the_oldest(demo: str) -> None:
    command = [str(OLDEST), "-m", demo, "--pace", "0.01"]
    ended = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout
