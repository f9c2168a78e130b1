"""What the specification costs, compared with the bare cost of running its demos.

    python -m harness.bench [--rounds N] [PATH ...]
    python -m harness.bench --interleavings

Everything is measured in turn, round by round, so that a machine whose speed drifts
does so for all of it; each figure is the median of the rounds. The floor is the demos that the
suite plays, at the same pace, started cold, two at a time, by nothing but this program. Demos
that get stuck never end by themselves, so they are not in the floor; the suite plays them all
the same. Processor time is that of all processes together. Memory is the greatest sum of what
each has for itself and its share of the rest, looked at twice a second. In the end, a table shows
how the number of interleavings grows with threads and points, one by one and with the reduction,
and how many of them the explorer plays in a second.
"""

from __future__ import annotations

import argparse
import contextlib
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
AUTO: Final = "suite, warm, -n auto"
COLLECTION: Final = "collection"
LOOK: Final = 0.5  # seconds between two looks at the memory
Cost = tuple[float, float, int]  # seconds, seconds of processor, MB
Demo = tuple[str, dict[str, str]]


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="rounds (1)")
    parser.add_argument(
        "--interleavings",
        action="store_true",
        help="measure only the explorer: how the number of interleavings grows, how many it plays "
        "in a second, one by one and with the reduction",
    )
    parser.add_argument("paths", nargs="*", default=["features"], help="features (all)")
    options = parser.parse_args()
    if options.interleavings:
        sys.exit(_interleavings())
    demos, slower = _demos(options.paths)
    if not demos:
        sys.exit(
            f"no scenario in {' '.join(options.paths)} has passed: there is nothing to measure"
        )
    measures: dict[str, Callable[[], int]] = {
        "floor, cold, 2 at a time": lambda: _floor(demos, 2),
        "suite, cold, -n 2": lambda: _pytest(options.paths, "--cold", "-n", "2"),
        "suite, warm, -n 2": lambda: _pytest(options.paths, "-n", "2"),
        AUTO: lambda: _pytest(options.paths, "-n", "auto"),
        f"{AUTO}, 2 copies": lambda: _pytest(options.paths, "-n", "auto", *_copies(2)),
        f"{AUTO}, 4 copies": lambda: _pytest(options.paths, "-n", "auto", *_copies(4)),
        COLLECTION: lambda: _pytest(options.paths, "--collect-only"),
        f"{COLLECTION}, 4 copies": lambda: _pytest(options.paths, "--collect-only", *_copies(4)),
    }
    taken: dict[str, list[Cost]] = {name: [] for name in measures}
    for _ in range(options.rounds):
        for name, measure in measures.items():
            taken[name].append(_measured(measure))
    print(f"{len(demos)} runs on {sys.executable}, median of {options.rounds} rounds")
    print(f"runs at a slower pace, for a can: {slower}\n")
    print(f"{'':<30}   seconds             of processor    MB")
    seconds = {}
    for name, costs in taken.items():
        wall, processor, memory = (statistics.median(column) for column in zip(*costs, strict=True))
        seconds[name] = wall
        low, high = min(costs)[0], max(costs)[0]
        span = f"({low:.1f} to {high:.1f})" if len(costs) > 1 else ""
        print(f"  {name:<30} {wall:7.2f} {span:<15} {processor:7.2f} {memory or '':>6}")
    floor, one = seconds["floor, cold, 2 at a time"], seconds[AUTO]
    growth = (seconds[f"{AUTO}, 4 copies"] - one) / 3
    collecting = (seconds[f"{COLLECTION}, 4 copies"] - seconds[COLLECTION]) / 3
    print(f"\n  suite to floor             {one / floor:.2f}")
    print(f"  a run                      {one / len(demos) * 1000:.1f} ms")
    print(f"  a run more                 {growth / len(demos) * 1000:.1f} ms")
    print(f"  one more subject           {growth:.2f} s")
    print(f"  collecting, for a run      {collecting / len(demos) * 1000:.2f} ms")
    for copies in (2, 4):
        print(
            f"  {copies} copies to one            {seconds[f'{AUTO}, {copies} copies'] / one:.2f}"
        )
    print("\nthe explorer: how many interleavings there are, and how many it plays", flush=True)
    sys.exit(_interleavings())


def _interleavings() -> int:
    return subprocess.call([sys.executable, "-m", "demos.explorer"], cwd=ROOT)


def _measured(measure: Callable[[], int]) -> Cost:
    before, began = os.times(), time.perf_counter()
    memory = measure()
    took, after = time.perf_counter() - began, os.times()
    processor = sum(after[:4]) - sum(before[:4])
    return took, processor, memory


def _copies(count: int) -> list[str]:
    return [f"--subject={sys.executable}"] * count


def _pytest(paths: list[str], *arguments: str) -> int:
    """Run the suite; give the most memory that it used at once, in MB."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, *paths]
    most = 0
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=output)  # noqa: S603 -- pytest
        while process.poll() is None:
            most = max(most, _memory(process.pid))
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LOOK)
        output.seek(0)
        if process.returncode != 0:
            told = output.read()[-2000:]
            sys.exit(f"the suite is not green, so its time means nothing:\n{told}")
    return most


def _memory(pid: int) -> int:
    """Add up the memory of a process and all that have come of it, in MB; 0 if it is not told."""
    total, family = 0, [pid]
    for member in family:
        with contextlib.suppress(OSError):
            for thread in Path(f"/proc/{member}/task").iterdir():
                family += map(int, (thread / "children").read_text(encoding="ascii").split())
            lines = Path(f"/proc/{member}/smaps_rollup").read_text(encoding="ascii").splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total // 1024


def _demos(paths: list[str]) -> tuple[list[Demo], int]:
    """Run the suite once, to find out which demo each scenario plays and how."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        _pytest(paths, "-n", "auto", f"--junitxml={report}")
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


def _floor(demos: list[Demo], at_a_time: int) -> int:
    with ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(_play, demos))
    return 0


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
