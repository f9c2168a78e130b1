"""What the specification costs, compared with the bare cost of running its demos.

    python -m harness.bench [--rounds N] [PATH ...]
    python -m harness.bench --interleavings

Everything is measured in turn, round by round, so that a machine whose speed drifts
does so for all of it; each figure is the median of the rounds. The floor is the demos that the
suite plays, at the same pace, started cold, two at a time, by nothing but this program. Demos
that get stuck never end by themselves, so they are not in the floor; the suite plays them all
the same. What more copies of a subject cost is measured on a sample, the chapter on queues.
Processor time is that of all processes together. Memory is the greatest sum of what
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
FLOOR: Final = "floor, cold, 2 at a time"
PART: Final = "sample, warm, -n auto"
COLLECTION: Final = "collection"
ALL: Final = ["features"]
SAMPLE: Final = "features/queues"  # which costs more with each copy as the whole does, and less
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
    parser.add_argument("paths", nargs="*", default=ALL, help="features (all)")
    options = parser.parse_args()
    if options.interleavings:
        sys.exit(_interleavings())
    sample = [SAMPLE] if options.paths == ALL else options.paths
    demos: list[Demo] = []
    slower = 0

    def suite() -> int:
        nonlocal slower
        memory, demos[:], slower = _played(options.paths)
        return memory

    measures: dict[str, Callable[[], int]] = {
        AUTO: suite,  # the first, because it tells which demos are in the floor
        FLOOR: lambda: _floor(demos, 2),
        "suite, cold, -n 2": lambda: _pytest(options.paths, "--cold", "-n", "2"),
        "suite, warm, -n 2": lambda: _pytest(options.paths, "-n", "2"),
        PART: lambda: _pytest(sample, "-n", "auto"),
        f"{PART}, 2 copies": lambda: _pytest(sample, "-n", "auto", *_copies(2)),
        f"{PART}, 4 copies": lambda: _pytest(sample, "-n", "auto", *_copies(4)),
        COLLECTION: lambda: _pytest(options.paths, "--collect-only"),
        f"{COLLECTION}, 4 copies": lambda: _pytest(options.paths, "--collect-only", *_copies(4)),
    }
    taken: dict[str, list[Cost]] = {name: [] for name in measures}
    for _ in range(options.rounds):
        for name, measure in measures.items():
            taken[name].append(_measured(measure))
            if not demos:
                sys.exit(
                    f"no scenario in {' '.join(options.paths)} has passed: "
                    "there is nothing to measure"
                )
    print(f"{len(demos)} runs on {sys.executable}, median of {options.rounds} rounds")
    print(f"runs at a slower pace, for a can: {slower}\n")
    print(f"{'':<32}   seconds             of processor    MB")
    seconds = {}
    for name, costs in taken.items():
        wall, processor, memory = (statistics.median(column) for column in zip(*costs, strict=True))
        seconds[name] = wall
        low, high = min(costs)[0], max(costs)[0]
        span = f"({low:.1f} to {high:.1f})" if len(costs) > 1 else ""
        print(f"  {name:<32} {wall:7.2f} {span:<15} {processor:7.2f} {memory or '':>6}")
    more = (seconds[f"{PART}, 4 copies"] - seconds[PART]) / 3 / seconds[PART]
    collecting = (seconds[f"{COLLECTION}, 4 copies"] - seconds[COLLECTION]) / 3
    print(f"\n  suite to floor             {seconds[AUTO] / seconds[FLOOR]:.2f}")
    print(f"  a run                      {seconds[AUTO] / len(demos) * 1000:.1f} ms")
    print(f"  one more subject           {more:.2f} of what the first takes, its start included")
    print(f"  collecting, for a run      {collecting / len(demos) * 1000:.2f} ms")
    for copies in (2, 4):
        grown = seconds[f"{PART}, {copies} copies"] / seconds[PART]
        print(f"  {copies} copies to one            {grown:.2f}")
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


def _played(paths: list[str]) -> tuple[int, list[Demo], int]:
    """Run the suite: give its memory, which demo each scenario plays and how, and slower runs."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        memory = _pytest(paths, "-n", "auto", f"--junitxml={report}")
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
    return memory, demos, sum(int(properties["slower_runs"]) for properties in played)


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
