"""What the specification costs, beside the bare cost of running its demos.

    python -m harness.bench [--rounds N] [PATH ...]

Everything is measured in turn, round by round, so that a machine whose speed drifts
does so for all of it; each figure is the median of the rounds. The floor is what cannot
be saved: the demos that the suite plays, at the same pace, started cold, two at a time, by
nothing but this program. Demos that get stuck never end by themselves, so they are not
in the floor; the suite plays them all the same.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from harness import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

PACE: Final = "0.005"
Demo = tuple[str, dict[str, str]]


def main() -> None:
    """Measure, and print what was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="rounds (3)")
    parser.add_argument("paths", nargs="*", default=["features"], help="features (all)")
    options = parser.parse_args()
    demos, slower = _demos(options.paths)
    if not demos:
        sys.exit(
            f"no scenario in {' '.join(options.paths)} has passed: there is nothing to measure"
        )
    measures: dict[str, Callable[[], object]] = {
        "floor, 2 at a time": lambda: _floor(demos, 2),
        "floor, 1 at a time": lambda: _floor(demos, 1),
        "suite, -n 2": lambda: _pytest(options.paths, "-n", "2"),
        "suite, -n 1": lambda: _pytest(options.paths, "-n", "1"),
        "suite, no xdist": lambda: _pytest(options.paths),
        "suite, -n 2, 2 copies": lambda: _pytest(options.paths, "-n", "2", *_copies(2)),
        "suite, -n 2, 4 copies": lambda: _pytest(options.paths, "-n", "2", *_copies(4)),
        "collection": lambda: _pytest(options.paths, "--collect-only", "-q"),
        "collection, 4 copies": lambda: _pytest(options.paths, "--collect-only", "-q", *_copies(4)),
    }
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(options.rounds):
        for name, measure in measures.items():
            began = time.perf_counter()
            measure()
            taken[name].append(time.perf_counter() - began)
    seconds = {name: statistics.median(times) for name, times in taken.items()}
    count = len(demos)
    print(f"{count} runs on {sys.executable}, median of {options.rounds} rounds")
    print(f"runs at a slower pace, for a can: {slower}\n")
    for name, times in taken.items():
        low, high = min(times), max(times)
        print(f"  {name:<24} {seconds[name]:7.2f} s   ({low:.2f} to {high:.2f})")
    two, collected = seconds["suite, -n 2"], seconds["collection"]
    growth = (seconds["suite, -n 2, 4 copies"] - two) / 3
    collecting = (seconds["collection, 4 copies"] - collected) / 3 / count
    print(f"\n  suite to floor, -n 2       {two / seconds['floor, 2 at a time']:.2f}")
    print(
        f"  suite to floor, -n 1       {seconds['suite, -n 1'] / seconds['floor, 1 at a time']:.2f}"
    )
    print(f"  a run, -n 2                {two / count * 1000:.1f} ms")
    print(f"  a run more, -n 2           {growth / count * 1000:.1f} ms")
    print(f"  collecting, for a run      {collecting * 1000:.2f} ms")
    for copies in (2, 4):
        ratio = seconds[f"suite, -n 2, {copies} copies"] / two
        print(f"  {copies} copies to one            {ratio:.2f}")


def _copies(count: int) -> list[str]:
    return [f"--subject={sys.executable}"] * count


def _pytest(paths: list[str], *arguments: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, *paths]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 -- pytest
    if done.returncode != 0:
        sys.exit(f"the suite is not green, so its time means nothing:\n{done.stdout[-2000:]}")


def _demos(paths: list[str]) -> tuple[list[Demo], int]:
    """Run the suite once, and learn which demo each scenario plays and how."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        _pytest(paths, f"--junitxml={report}")
        cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 -- written a moment ago
    told = [
        {p.get("name", ""): p.get("value", "") for p in case.iter("property")} for case in cases
    ]
    told = [properties for properties in told if int(properties.get("runs_made", 0))]
    played = [properties for properties in told if "demo" in properties]
    demos = [
        (
            properties["demo"],
            {key: value for key, value in properties.items() if key.startswith("HAPPENS_BEFORE")},
        )
        for properties in played
    ]
    return demos, sum(int(properties["slower_runs"]) for properties in played)


def _floor(demos: list[Demo], at_a_time: int) -> None:
    with ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(_play, demos))


def _play(demo: Demo) -> None:
    module, variables = demo
    with tempfile.NamedTemporaryFile() as trace:
        environment = {
            **os.environ,
            **variables,
            "HAPPENS_BEFORE_TRACE": trace.name,
            "HAPPENS_BEFORE_PACE": PACE,
        }
        process = subprocess.Popen(  # noqa: S603 -- a demo
            [sys.executable, "-m", module],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        process.wait()
