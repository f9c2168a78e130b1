"""The matrix: which behaviour holds in which Python, and what changes from one to another.

    python -m harness.matrix [--required NAME ...] [--page FILE] [PYTEST-OPTION ...]
    python -m harness.matrix --merge PATH ... [--page FILE]
    python -m harness.matrix --diff FROM TO [--merge PATH ...]

The first runs the specification under every Python that it finds on PATH, on all cores, and
writes one file of results for each to a folder (.matrix, or --results). The second merges files
that were made here or on other machines. Both end with a summary. The third prints what breaks,
warns, is new or is gone for a program that moves from one Python to another: a name such as
3.11, 3.13t, pypy3.11 or 3.12.1, or a file of results. It takes the results of --merge, else those
of the last run here, else docs/compat.json.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from harness import ROOT
from harness.evidence import compat, files, reference, results, schemas, table
from harness.evidence.changes import Move
from harness.evidence.results import FAILS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from harness.evidence.table import Table


def main() -> None:
    """Run, merge or compare, and print what came of it."""
    parser = argparse.ArgumentParser(
        prog="python -m harness.matrix",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--merge", nargs="+", type=Path, metavar="PATH", help="files or folders of results"
    )
    parser.add_argument(
        "--diff", nargs=2, metavar=("FROM", "TO"), help="two Pythons: names, or files of results"
    )
    parser.add_argument(
        "--results", type=Path, default=ROOT / ".matrix", help="the folder to write them to"
    )
    parser.add_argument(
        "--page",
        type=Path,
        metavar="FILE",
        help="also write a page there, those of the chapters and badges to a folder of that name, "
        "and compat.json beside it",
    )
    parser.add_argument(
        "--required",
        action="append",
        default=[],
        metavar="NAME",
        help="fail if this Python did not run: 3.14, 3.13t, pypy3.11",
    )
    options, rest = parser.parse_known_args()
    if rest and (options.diff or options.merge is not None):
        parser.error(f"nothing is run here, so this is no option: {shlex.join(rest)}")
    try:
        if options.diff:
            _show(_compare(options))
            return
        _measure(options, rest)
    except (results.ResultsError, compat.CompatError, schemas.NoValidatorError) as error:
        sys.exit(str(error))
    except files.CannotWriteError as error:
        sys.exit(str(error))


def _measure(options: argparse.Namespace, rest: list[str]) -> None:
    status = 0
    try:
        if options.merge is None:
            files.expect_folder(options.results)
        if options.page is not None:
            files.expect(options.page)
    except files.CannotWriteError as error:
        sys.exit(f"{error}; nothing was run")
    if options.merge is None:
        for old in options.results.glob("*.json"):
            old.unlink()
        status = _run(options.results, rest)
    paths = options.merge or [options.results]
    found = results.joined(results.read(paths))
    made = table.made_of(found)
    here = Path.cwd()
    source = shlex.join(
        str(path.relative_to(here) if path.is_relative_to(here) else path) for path in paths
    )
    _show(reference.summary(made, table.in_order(found), source))
    if options.page is not None:
        reference.write(made, options.page)
    ran = {table.short(one) for one in found if table.has_run(one)}
    wanting = sorted(set(options.required) - ran)
    if wanting:
        sys.exit(f"required, but did not run: {', '.join(wanting)}")
    refuted = any(FAILS in told for told in made.outcomes.values())
    sys.exit(status or refuted or not all(table.has_run(one) for one in found))


def _show(lines: Iterator[str]) -> None:
    """Print lines; somebody may stop reading, as `head` does."""
    try:
        print("\n".join(lines), flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _compare(options: argparse.Namespace) -> Iterator[str]:
    """Say what changes from one Python to another, line by line."""
    named = [Path(name) for name in options.diff if Path(name).is_file()]
    folder = [options.results] if [*options.results.glob("*.json")] else []
    paths = options.merge or folder
    if not paths and not named:
        made = compat.read(compat.FILE)
    else:
        made = table.made_of(results.joined(results.read({*paths, *named})))
    try:
        here, there = (_place(made, name) for name in options.diff)
    except LookupError as error:
        sys.exit(str(error.args[0]))
    if here == there:
        sys.exit(f"{' and '.join(options.diff)} are the same: {made.subjects[here].name}")
    yield from Move(made, here, there).lines()


def _place(made: Table, name: str) -> int:
    """Find a subject by its name, or the one whose results are in a file."""
    if name.endswith(".json") and not Path(name).exists():
        raise LookupError(f"there is no file {name!r}")
    if not Path(name).is_file():
        return made.find(name)
    (own,) = results.read([Path(name)])
    return made.find(own["name"])


def _run(folder: Path, rest: list[str]) -> int:
    subjects = rest if any(word.startswith("--subject") for word in rest) else [*_found(), *rest]
    slow = ["--durations=10", "--durations-min=10"]  # seconds: a run that was long stuck is seen
    command = [sys.executable, "-m", "pytest", "-q", "-nauto", *slow, f"--results={folder}"]
    command += subjects
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 -- pytest


def _found() -> Iterator[str]:
    """Find the Pythons on PATH, each version of each implementation once."""
    from python_discovery import iter_interpreters  # noqa: PLC0415 -- merging does without it

    seen = set()
    for python in iter_interpreters():
        version = python.version_info
        kind = (python.implementation, version.major, version.minor, python.free_threaded)
        if kind not in seen and (version.major, version.minor) >= (3, 6):
            seen.add(kind)
            yield f"--subject={python.executable}"
