"""Pythons broken on purpose turn the fitting scenarios red, and only a minority of the others."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.kills import KILLS

ROOT = Path(__file__).parent.parent
BREAKAGES = Path(__file__).parent / "breakages"

MOST_OTHERS = 1 / 2  # of all scenarios of the chapter: a minority


def broken(folder: Path, chapter: str, breakage: str) -> Path:
    """Make a Python that is broken so: a wrapper script that sets a variable and execs a Python."""
    wrapper = folder / breakage
    path = BREAKAGES / chapter / breakage
    wrapper.write_text(f'#!/bin/sh\nPYTHONPATH="{path}" exec "{sys.executable}" "$@"\n')
    wrapper.chmod(0o755)
    return wrapper


def test_each_breakage_is_tried() -> None:
    there = {path.parent.relative_to(BREAKAGES) for path in BREAKAGES.rglob("sitecustomize.py")}
    assert there == {Path(chapter, name) for chapter in KILLS for name in KILLS[chapter]}


@pytest.mark.skipif(os.name != "posix", reason="makes shell scripts")
@pytest.mark.parametrize(
    ("chapter", "breakage"), [(chapter, name) for chapter in KILLS for name in KILLS[chapter]]
)
def test_a_breakage_is_seen(tmp_path: Path, chapter: str, breakage: str) -> None:
    subject = broken(tmp_path, chapter, breakage)
    arguments = [f"features/{chapter}", f"--subject={subject}", "--pace=0.001", "-rA", "-n2"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    red = set(re.findall(r"^FAILED .*?::(.*?)(?: - |$)", done.stdout, re.MULTILINE))
    green = set(re.findall(r"^PASSED .*?::(.*?)$", done.stdout, re.MULTILINE))
    assert red, done.stdout
    assert set(KILLS[chapter][breakage]) <= red
    assert len(red - set(KILLS[chapter][breakage])) < MOST_OTHERS * len(red | green)
    told = done.stdout.partition("short test summary")[0]
    reports = told.count("refuted on ") + told.count("not shown on ")
    assert reports == len(red), "each red scenario tells what was refuted, and in which run"
