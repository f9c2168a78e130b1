"""Results: what held under which subject, one JSON file for each; `pytest --results FOLDER`.

A file is written when everything has run, whole or not at all. It does not depend on the order or
on the number of workers. harness/evidence/results.schema.json describes it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from harness import ROOT
from harness.evidence import files
from harness.evidence.results import FAILS, FORM, HOLDS, NOT_MEANT, NOT_RUN, specification
from harness.evidence.scenarios import entries
from harness.pytest_plugin import casting, options
from harness.subjects import conditions

if TYPE_CHECKING:
    from harness.subjects.interpreters import Subject

LONGEST_WHY: Final = 2000  # characters
OF_THE_MACHINE: Final = (
    *("command", "clock_resolution", "cold", "starts_within", "lacks_room", "kernel"),
)

Told = dict[str, dict[str, str]]  # by scenario: its outcome and, unless it holds, why


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the option."""
    parser.getgroup("happens-before").addoption(
        "--results",
        type=Path,
        metavar="FOLDER",
        help="write what held, as one JSON file for each subject",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Make the report of each scenario say which scenario and which subject it is about."""
    asked = casting.scenario_and_subject(item)
    if asked is not None:
        key, subject = asked
        names = [name for name, s in item.config.stash[casting.SUBJECTS].items() if s is subject]
        item.user_properties += [("scenario", key), *(("subject", name) for name in names)]


class Gathered:
    """What reports have said so far, by subject and scenario."""

    def __init__(self) -> None:
        self.told: dict[str, Told] = {}

    def add(self, report: pytest.TestReport) -> None:
        """Add the report of one phase; a scenario fails if any of its phases does."""
        properties = dict(report.user_properties)
        key, name = properties.get("scenario"), properties.get("subject")
        if key is None or name is None or (report.when == "teardown" and report.passed):
            return
        if "not_run" in properties:
            outcome = {"outcome": NOT_RUN, "why": str(properties["not_run"])}
        elif report.failed:
            outcome = {"outcome": FAILS, "why": _shown(report)}
        elif report.skipped:
            outcome = {"outcome": NOT_MEANT, "why": _reason(report)}
        elif report.when == "call":
            outcome = {"outcome": HOLDS}
        else:
            return
        self.told.setdefault(str(name), {})[str(key)] = outcome


_gathered = Gathered()
pytest_runtest_logreport = _gathered.add


def _shown(report: pytest.TestReport) -> str:
    return report.longreprtext[:LONGEST_WHY]


def _reason(report: pytest.TestReport) -> str:
    if isinstance(report.longrepr, tuple):
        return report.longrepr[2].removeprefix("Skipped: ")
    return report.longreprtext


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the files."""
    config = session.config
    folder = config.getoption("--results")
    if folder is None or hasattr(config, "workerinput"):
        return
    subjects, missing = config.stash[casting.SUBJECTS], config.stash[casting.NO_SUBJECTS]
    told = [
        _written(name, about(one), complete(_gathered.told.get(name, {}), one, config), one.kernel)
        for name, one in subjects.items()
    ]
    told += [
        _written(name, {"asked_for": name, "missing": why}, complete({}, None, config))
        for name, why in missing.items()
    ]
    for name, content in zip([*subjects, *missing], told, strict=True):
        with options.writing(session):
            files.save(folder / (re.sub(r"[^\w.]+", "-", name).strip("-") + ".json"), content)


def about(subject: Subject) -> dict[str, Any]:
    """Describe a subject, without what belongs to this machine alone."""
    plain = asdict(subject)
    of_the_machine = (
        "command",
        "clock_resolution",
        "cold",
        "starts_within",
        "lacks_room",
        "kernel",
    )
    for name in of_the_machine:
        del plain[name]
    return plain


def complete(told: Told, subject: Subject | None, config: pytest.Config) -> Told:
    """Return the outcome of every scenario, including those that were not run."""
    whole = {}
    for key, entry in entries().items():
        unmet = [
            casting.meaning(config, tag)
            for tag in sorted(entry.conditions)
            if subject is not None and not conditions.applies(tag, subject)
        ]
        if unmet:
            outcome = {"outcome": NOT_MEANT, "why": "it " + ", and ".join(unmet)}
        else:
            outcome = told.get(key, {"outcome": NOT_RUN, "why": "it was not run"})
        whole[key] = {"judged": entry.identity, **outcome}
    return whole


def _written(name: str, subject: dict[str, Any], scenarios: Told, kernel: str | None = None) -> str:
    plain = {
        "form": FORM,
        "name": name,
        "subject": subject,
        "measured": {
            "date": datetime.now(tz=timezone.utc).date().isoformat(),
            "commit": commit(),
            "kernel": kernel,
        },
        "specification": specification(),
        "scenarios": scenarios,
    }
    return json.dumps(plain, indent=1, sort_keys=True) + "\n"


def commit() -> str | None:
    """Name the commit of this checkout, with "-dirty" if files have changed; None without git."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        return None
    command = [git, "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 -- git
    return asked.stdout.strip() or None
