"""Results: what held under which subject, in JSON files that can be merged.

A scenario has its key, for people, and is identified by what is judged: if its title changes, its
results are still its own. results.schema.json describes the form.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from harness.evidence.scenarios import entries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FORM: Final = "happens-before results 2"
HOLDS, NOT_MEANT, FAILS, NOT_RUN = "holds", "does not apply", "fails", "not run"


class ResultsError(Exception):
    """A file does not hold results in this form. The message names it."""


def joined(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Merge the results of subjects that were tested in several parts, on several machines.

    What was run anywhere counts; what failed anywhere fails.
    """
    rank = [NOT_RUN, HOLDS, NOT_MEANT, FAILS].index
    titles = {entry.identity: key for key, entry in entries().items()}
    whole: dict[str, dict[str, Any]] = {}
    for part in found:
        which = json.dumps([part["name"], part["subject"]], sort_keys=True)
        scenarios = whole.setdefault(which, {**part, "scenarios": {}})["scenarios"]
        for called, told in part["scenarios"].items():
            same = called in entries() and entries()[called].identity == told["judged"]
            key = called if same else titles.get(told["judged"], called)
            if key not in scenarios or rank(told["outcome"]) > rank(scenarios[key]["outcome"]):
                scenarios[key] = told
    return list(whole.values())


def read(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Read files of results, and all in folders; raise ResultsError if one is not of this form."""
    files = sorted(
        file for path in paths for file in (path.glob("*.json") if path.is_dir() else [path])
    )
    found = []
    for file in files:
        try:
            plain = json.loads(file.read_text(encoding="utf-8"))
            form = plain["form"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ResultsError(f"{file} is not a file of results: {error!r}") from None
        if form != FORM:
            raise ResultsError(f"{file} has the form {form!r}, not {FORM!r}")
        found.append(plain)
    return found
