"""Results: what held under which subject, in files of JSON that can be put together.

A scenario is named by its key, for people, and known by what is judged: results that were made
before its title was bettered are still its own. results.schema.json describes the form.
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
    """A file is no results of this form. The message names it."""


def joined(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put the parts together of subjects that were asked in several parts, on several machines.

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
    """Read files of results, and all in folders; raise ResultsError for one that is none."""
    files = sorted(
        file for path in paths for file in (path.glob("*.json") if path.is_dir() else [path])
    )
    found = []
    for file in files:
        try:
            plain = json.loads(file.read_text(encoding="utf-8"))
            form = plain["form"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ResultsError(f"{file} is no file of results: {error!r}") from None
        if form != FORM:
            raise ResultsError(f"{file} is of the form {form!r}, not {FORM!r}")
        found.append(plain)
    return found
