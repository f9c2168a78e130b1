"""The matrix: which behaviour holds in which Python.

    python -m harness.matrix [--required NAME ...] [--page FILE] [PYTEST-OPTION ...]
    python -m harness.matrix --merge PATH ... [--page FILE]

The first runs the specification under every Python that is found on PATH, spread over
all cores, and leaves one file of results for each in a folder (.matrix, or --results). The
second puts files together that were made here or on other machines. Both end with a table:
chapters and features by subject.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from harness import ROOT
from harness.evidence import record
from harness.pytest_plugin import results
from harness.pytest_plugin.results import FAILS, HOLDS, NOT_MEANT, NOT_RUN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Results = list[dict[str, Any]]
SIGNS: Final = {HOLDS: "✓", FAILS: "✗", NOT_MEANT: "·", NOT_RUN: "?"}
LEGEND: Final = "✓ so many scenarios hold, · do not speak of this Python, ✗ fail, ? were not run."


def main() -> None:
    """Run or merge, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--merge", nargs="+", type=Path, metavar="PATH", help="files or folders of results"
    )
    parser.add_argument(
        "--results", type=Path, default=ROOT / ".matrix", help="where to leave them"
    )
    parser.add_argument("--page", type=Path, help="write the table there as well, as Markdown")
    parser.add_argument(
        "--required",
        action="append",
        default=[],
        metavar="NAME",
        help="fail if this was not among them: 3.14, 3.13t, pypy3.11",
    )
    options, rest = parser.parse_known_args()
    status = 0
    if options.merge is None:
        for old in options.results.glob("*.json"):
            old.unlink()
        status = _run(options.results, rest)
    try:
        found = in_order(results.joined(results.read(options.merge or [options.results])))
    except results.ResultsError as error:
        sys.exit(str(error))
    told = "\n".join(page(found))
    print(told)
    if options.page is not None:
        options.page.write_text(told + "\n", encoding="utf-8")
    wanting = sorted(set(options.required) - {short(one) for one in found if has_run(one)})
    if wanting:
        sys.exit(f"required, and not among those that ran: {', '.join(wanting)}")
    sys.exit(status or any(count(one)[FAILS] or not has_run(one) for one in found))


def _run(folder: Path, rest: list[str]) -> int:
    subjects = rest if any(word.startswith("--subject") for word in rest) else [*_found(), *rest]
    workers = f"-n{2 * (os.cpu_count() or 1)}"  # for much of a run is spent waiting
    command = [sys.executable, "-m", "pytest", "-q", workers, f"--results={folder}", *subjects]
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


def short(one: dict[str, Any]) -> str:
    """Name a subject in a few letters: 3.14, 3.13t, pypy3.11."""
    subject = one["subject"]
    if "version" not in subject:
        return str(one["name"])
    version = "{}.{}".format(*subject["version"])
    implementation = subject["implementation"]
    name = ("" if implementation == "cpython" else implementation) + version
    return name + ("t" if subject["free_threaded"] else "")


def in_order(found: Results) -> Results:
    """Sort results: CPython by version, then the others, then what could not be had."""

    def rank(one: dict[str, Any]) -> tuple[bool, str, list[int], bool, str]:
        subject = one["subject"]
        implementation = subject.get("implementation", "~")
        version = list(subject.get("version", []))
        free_threaded = bool(subject.get("free_threaded"))
        return (implementation != "cpython", implementation, version, free_threaded, one["name"])

    return sorted(found, key=rank)


def has_run(one: dict[str, Any]) -> bool:
    """Tell whether anything was learnt of a subject."""
    return bool(count(one)[HOLDS])


def count(one: dict[str, Any], feature: str = "") -> Counter[str]:
    """Count the outcomes of a feature, or of all."""
    return Counter(
        told["outcome"] for key, told in one["scenarios"].items() if key.startswith(feature)
    )


def page(found: Results) -> Iterator[str]:
    """Give the table and what it leaves out, as Markdown."""
    features = sorted({key.partition("::")[0] for one in found for key in one["scenarios"]})
    names = _headings(found)
    yield from ["# Which behaviour holds in which Python", ""]
    asked = [one for one in found if "missing" not in one["subject"]]
    platforms = sorted({one["subject"]["platform"] for one in asked})
    yield f"Put to the test on {', '.join(platforms)}: {', '.join(one['name'] for one in asked)}."
    yield ""
    yield LEGEND
    chapter = ""
    for feature in features:
        if feature.split("/")[1] != chapter:
            chapter = feature.split("/")[1]
            yield from ["", f"## {chapter}", "", f"| | {' | '.join(names)} |"]
            yield "| --- |" + " --- |" * len(names)
        cells = [_cell(count(one, f"{feature}::")) for one in found]
        title = Path(feature).stem.replace("_", " ")
        yield f"| [{title}]({feature}) | {' | '.join(cells)} |"
    yield from ["", f"| all | {' | '.join(names)} |", "| --- |" + " --- |" * len(names)]
    yield f"| scenarios | {' | '.join(_cell(count(one)) for one in found)} |"
    yield from _differences(found, names)
    yield from _details(found, names)


def _headings(found: Results) -> list[str]:
    names = [short(one) for one in found]
    return [
        name if names.count(name) == 1 else f"{name} {one['subject'].get('platform', one['name'])}"
        for name, one in zip(names, found, strict=True)
    ]


def _cell(counted: Counter[str]) -> str:
    return " ".join(f"{SIGNS[outcome]} {counted[outcome]}" for outcome in SIGNS if counted[outcome])


def _differences(found: Results, names: list[str]) -> Iterator[str]:
    """Give a row for each scenario that does not hold on all of them."""
    keys = sorted({key for one in found for key in one["scenarios"]})
    rows = {
        key: [SIGNS[one["scenarios"].get(key, {}).get("outcome", NOT_RUN)] for one in found]
        for key in keys
    }
    differing = {key: signs for key, signs in rows.items() if {*signs} != {SIGNS[HOLDS]}}
    if differing:
        yield from ["", "## What depends on the Python", "", f"| | {' | '.join(names)} |"]
        yield "| --- |" + " --- |" * len(names)
    for key, signs in differing.items():
        yield f"| {_title(key)} | {' | '.join(signs)} |"


def _details(found: Results, names: list[str]) -> Iterator[str]:
    for one, name in zip(found, names, strict=True):
        if "missing" in one["subject"]:
            yield from ["", f"**{name}** could not be had: {one['subject']['missing']}"]
    yield from _group("What fails", FAILS, found, names)
    yield from _disputes(found, names)
    yield from _not_run(found, names)
    yield from _group("What does not apply, and why", NOT_MEANT, found, names)


def _not_run(found: Results, names: list[str]) -> Iterator[str]:
    reasons = Counter(
        (name, told.get("why", ""))
        for one, name in zip(found, names, strict=True)
        for told in one["scenarios"].values()
        if told["outcome"] == NOT_RUN and "missing" not in one["subject"]
    )
    if reasons:
        yield from ["", "## What was not run", ""]
    for (name, why), many in sorted(reasons.items()):
        yield f"- {name}: {many} scenario{'s' * (many > 1)}: {why}"


def _disputes(found: Results, names: list[str]) -> Iterator[str]:
    disputed = [entry for entry in record.entries().values() if entry.disputed]
    if disputed:
        yield from ["", "## Where Python's documentation says otherwise", ""]
    for entry in disputed:
        holding = [
            name
            for one, name in zip(found, names, strict=True)
            if one["scenarios"].get(entry.key, {}).get("outcome") == HOLDS
        ]
        where = f"holds on {', '.join(holding)}" if holding else "holds on none of these"
        yield f"- {_title(entry.key)} — {where}. {entry.disputed}"


def _group(title: str, outcome: str, found: Results, names: list[str]) -> Iterator[str]:
    where: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one, name in zip(found, names, strict=True):
        for key, told in one["scenarios"].items():
            if told["outcome"] == outcome and has_run(one):
                where[key, _first_lines(told.get("why", ""))].append(name)
    if where:
        yield from ["", f"## {title}", ""]
    for (key, why), whom in sorted(where.items()):
        yield f"- {_title(key)} — {', '.join(whom)}: {why}"


def _title(key: str) -> str:
    feature, _, title = key.partition("::")
    return f"[{Path(feature).stem.replace('_', ' ')}]({feature}): {title.replace('<', '&lt;')}"


def _first_lines(why: str) -> str:
    """Give the claim and the verdict; of a skip, the condition without the subject's name."""
    lines: Iterable[str] = why.partition("; the subject is")[0].strip().splitlines()[:2]
    return "; ".join(line.strip() for line in lines)
