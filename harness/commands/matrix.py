"""The matrix: which behaviour holds in which Python.

    python -m harness.matrix [--required NAME ...] [--page FILE] [PYTEST-OPTION ...]
    python -m harness.matrix --merge PATH ... [--page FILE]

The first runs the specification under every Python that it finds on PATH, on all cores, and
writes one file of results for each to a folder (.matrix, or --results). The second merges files
that were made here or on other machines. Both print a table of chapters and features by subject,
and then what depends on the Python.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from harness import ROOT
from harness.evidence import files, results
from harness.evidence.matrix import Pages, count, has_run, in_order, short
from harness.evidence.results import FAILS

if TYPE_CHECKING:
    from collections.abc import Iterator


def main() -> None:
    """Run or merge, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--merge", nargs="+", type=Path, metavar="PATH", help="files or folders of results"
    )
    parser.add_argument(
        "--results", type=Path, default=ROOT / ".matrix", help="the folder to write them to"
    )
    parser.add_argument(
        "--page",
        type=Path,
        metavar="FILE",
        help="also write a page there, and the pages of the chapters to a folder of that name",
    )
    parser.add_argument(
        "--required",
        action="append",
        default=[],
        metavar="NAME",
        help="fail if this Python did not run: 3.14, 3.13t, pypy3.11",
    )
    options, rest = parser.parse_known_args()
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
    try:
        found = in_order(results.joined(results.read(options.merge or [options.results])))
    except results.ResultsError as error:
        sys.exit(str(error))
    pages = Pages(found)
    print("\n".join(pages.whole()))
    if options.page is not None:
        try:
            pages.write(options.page)
        except files.CannotWriteError as error:
            sys.exit(str(error))
    wanting = sorted(set(options.required) - {short(one) for one in found if has_run(one)})
    if wanting:
        sys.exit(f"required, but did not run: {', '.join(wanting)}")
    sys.exit(status or any(count(one)[FAILS] or not has_run(one) for one in found))


def _run(folder: Path, rest: list[str]) -> int:
    subjects = rest if any(word.startswith("--subject") for word in rest) else [*_found(), *rest]
    command = [sys.executable, "-m", "pytest", "-q", "-nauto", f"--results={folder}", *subjects]
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
