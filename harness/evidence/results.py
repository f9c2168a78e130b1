"""Results: what held under which subject, in JSON files that can be merged.

A scenario has its key, for people, and is identified by what is judged: if its title changes, its
results are still its own. results.schema.json describes the form.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from harness.evidence import schemas
from harness.evidence.scenarios import digest, entries

if TYPE_CHECKING:
    from collections.abc import Iterable

FORM: Final = "happens-before results 3"
SCHEMA: Final = Path(__file__).with_name("results.schema.json")
HOLDS, NOT_MEANT, FAILS, NOT_RUN = "holds", "does not apply", "fails", "not run"


class ResultsError(Exception):
    """A file does not hold results in this form. The message names it."""


def specification() -> str:
    """Return a digest of all that is judged at present."""
    return digest(*sorted(entry.identity for entry in entries().values()))


def joined(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Merge the results of subjects that were tested in several parts, on several machines.

    What was run anywhere counts; what failed anywhere fails. The date is that of the last part.
    """
    rank = [NOT_RUN, HOLDS, NOT_MEANT, FAILS].index
    titles = {entry.identity: key for key, entry in entries().items()}
    whole: dict[str, dict[str, Any]] = {}
    for part in found:
        which = json.dumps([part["name"], part["subject"]], sort_keys=True)
        one = whole.setdefault(which, {**part, "scenarios": {}})
        one["measured"] = _both(one["measured"], part["measured"])
        scenarios = one["scenarios"]
        for called, told in part["scenarios"].items():
            same = called in entries() and entries()[called].identity == told["judged"]
            key = called if same else titles.get(told["judged"], called)
            if key not in scenarios or rank(told["outcome"]) > rank(scenarios[key]["outcome"]):
                scenarios[key] = told
    return list(whole.values())


def _both(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    both: dict[str, Any] = {"date": max(one["date"], other["date"])}
    for name in ("commit", "kernel"):
        told = {word for part in (one, other) if part[name] for word in part[name].split(", ")}
        both[name] = ", ".join(sorted(told)) or None
    return both


def read(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Read files of results, and all in folders.

    Raise ResultsError if one is not of this form, or is about another state of the specification.
    """
    files = sorted(
        file for path in paths for file in (path.glob("*.json") if path.is_dir() else [path])
    )
    if not files:
        raise ResultsError(f"there are no results in {', '.join(map(str, paths)) or 'no folder'}")
    found = []
    for file in files:
        try:
            plain = json.loads(file.read_text(encoding="utf-8"))
            form = plain["form"]
        except FileNotFoundError:
            raise ResultsError(f"there is no file or folder {file}") from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ResultsError(f"{file} is not a file of results: {error!r}") from None
        if form != FORM:
            raise ResultsError(f"{file} has the form {form!r}, not {FORM!r}; run the matrix anew")
        wrong = schemas.first_error(plain, SCHEMA)
        if wrong is not None:
            raise ResultsError(f"{file} is not a file of results: {wrong}")
        if plain["specification"] != specification():
            raise ResultsError(f"{file} is of another state of the specification: {_stale(plain)}")
        found.append(plain)
    return found


def _stale(plain: dict[str, Any]) -> str:
    judged = {told["judged"] for told in plain["scenarios"].values()}
    now = {entry.identity for entry in entries().values()}
    made = plain["measured"]
    return (
        f"{len(judged - now)} of its scenarios have changed or are gone, {len(now - judged)} are "
        f"new. It was made on {made['date']} of commit {made['commit'] or '(unknown)'}: check "
        "that out, or run the matrix anew"
    )
