"""Warm and cold: the specification both ways, and what differs, which nothing should.

    python -m harness.both_ways [PYTEST-OPTION ...]

Compared are the outcome of each scenario and, of its first run, how often each event happened whose
number its claims fix.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from harness import ROOT

Told = dict[str, dict[str, Any]]


def main() -> None:
    """Run both ways, and compare."""
    rest = sys.argv[1:]
    if not any(word.startswith("-n") for word in rest):
        rest = ["-n", "auto", *rest]
    with tempfile.TemporaryDirectory() as folder:
        warm = _run(Path(folder) / "warm", rest)
        cold = _run(Path(folder) / "cold", ["--cold", *rest])
    print("\n".join(compared(warm, cold)))
    sys.exit(warm != cold)


def _run(file: Path, rest: list[str]) -> Told:
    command = [sys.executable, "-m", "pytest", "-q", f"--certain={file}", *rest]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")  # noqa: S603 -- pytest
    print(done.stdout.strip().rpartition("\n")[2])
    if not file.exists():
        sys.exit(f"{' '.join(command)} told nothing:\n{done.stdout}{done.stderr}")
    told: Told = json.loads(file.read_text(encoding="utf-8"))
    if not any(one["outcome"] == "passed" for one in told.values()):
        sys.exit(f"no scenario holds, so there is nothing to compare:\n{done.stdout[-2000:]}")
    return told


def compared(warm: Told, cold: Told) -> list[str]:
    """Say what differs, a line for each scenario and subject, or that nothing does."""
    differing = sorted(key for key in {*warm, *cold} if warm.get(key) != cold.get(key))
    events = sum(len(told["events"]) for told in cold.values())
    return [
        *(f"{key}\n  warm: {warm.get(key)}\n  cold: {cold.get(key)}" for key in differing),
        f"{len(cold)} verdicts and {events} numbers of events: {len(differing) or 'none'} differ",
    ]
