"""The proof: every scenario can fail. Mutants are run where the record says that they are killed.

`--proof` runs each scenario under one mutant that it kills, and so that each mutant is
killed once; `--record` runs the pairs that the record lacks, and writes it. That a scenario
kills a mutant is a *can*: while it does not, it is tried again at a slower pace, up to
a limit. It kills by a claim refuted, or by a run that is seen to be stuck; not by a crash,
and not by a deadline.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import pytest
from _pytest.runner import runtestprotocol

from harness.evidence import pages, record
from harness.pytest_plugin import plugin
from harness.subjects import conditions, mutation
from harness.verdicts import experiments
from harness.verdicts.experiments import Flaw, RefutedError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from harness.subjects.interpreters import Subject

PLAN = pytest.StashKey[dict[str, list[str]]]()
KNOWN = pytest.StashKey[dict[str, list[str]]]()  # the mutants that each scenario kills
PAIR = pytest.StashKey[tuple[str, str]]()
STEADY: Final = 5  # tries, each of which has to kill
KILLS: Final = (Flaw.CLAIM, Flaw.STUCK)
HOPELESS: Final = (Flaw.DEADLINE, Flaw.BROKEN)  # and no slower pace will mend it
REMEDY: Final = "tox run -e record tries what has changed; CONTRIBUTING.md tells about mutants"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the proof."""
    group = parser.getgroup("happens-before")
    group.addoption(
        "--proof",
        action="store_true",
        help="show that each scenario can fail: run it under a mutant that it kills",
    )
    group.addoption(
        "--record",
        nargs="?",
        const="missing",
        choices=["home", "missing", "anew", "steady"],
        help="try scenarios on mutants and write down which kills which: all pairs of which one "
        "is new or has changed (missing), those within a chapter (home), all (anew), or five times "
        "over those that the proof rests on, to leave out what kills by chance (steady)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Plan which pairs of a scenario and a mutant are to be run."""
    if config.getoption("--proof"):
        plan = record.Record.load().everyday()
    elif config.getoption("--record"):
        plan = _wanted(config.getoption("--record"), config.getoption("--mutant"))
    else:
        return
    config.stash[PLAN] = plan
    config.stash[KNOWN] = record.Record.load().killers
    config.stash[plugin.CAST] = lambda definition: _cast(config, definition)


def _wanted(which: str, names: list[str] | None) -> dict[str, list[str]]:
    known, mutants = record.Record.load(), record.broken()
    if which == "steady":
        return known.everyday()
    return {
        entry.key: [
            mutant.name
            for mutant in mutants
            if (which == "anew" or not known.knows(entry, mutant))
            and (which != "home" or entry.chapter == mutant.chapter)
            and (names is None or mutant.name in names)
        ]
        for entry in record.entries().values()
    }


def _cast(config: pytest.Config, definition: pytest.Function) -> dict[str, Subject]:
    """Give the broken subjects for a scenario, for any of its examples."""
    here = record.key_of(definition.path, definition.originalname, ())
    cast = {}
    for key, names in config.stash[PLAN].items():
        for subject in _subjects_for(config, key)[:1]:
            for name in names if key == here or key.startswith(here + "[") else ():
                broken = replace(subject, mutant=mutation.find(name).module)
                cast[f"{name}, {subject.name}"] = broken
    return dict(sorted(cast.items()))


def _subjects_for(config: pytest.Config, key: str) -> list[Subject]:
    """List the subjects that a scenario speaks of."""
    entry = record.entries().get(key)
    return [
        subject
        for subject in config.stash[plugin.SUBJECTS].values()
        if entry is not None and all(conditions.applies(tag, subject) for tag in entry.conditions)
    ]


def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep the pairs that were planned, and let each gap of the record be one error."""
    plan = config.stash.get(PLAN, None)
    if plan is None:
        return
    kept = []
    for item in items:
        pair = _pair(item)
        if pair is not None and pair[1] in plan.get(pair[0], ()):
            item.stash[PAIR] = pair
            kept.append(item)
    # Scenarios with the same demo share its run under a mutant, if they follow one another.
    items[:] = sorted(kept, key=lambda item: (item.path, item.stash[PAIR][1]))
    if config.getoption("--proof"):
        known, there = record.Record.load(), list(record.entries().values())
        items += [
            plugin.Complaint.from_parent(session, name=breach, why=f"{breach}\n{REMEDY}")
            for breach in known.breaches(there, record.broken())
        ]


def _pair(item: pytest.Item) -> tuple[str, str] | None:
    """Give the scenario and the mutant of an item, if it runs under the subject chosen for it."""
    key, subject = plugin.scenario_and_subject(item) or ("", None)
    if subject is None or subject.mutant is None:
        return None
    if replace(subject, mutant=None) not in _subjects_for(item.config, key)[:1]:
        return None
    return key, subject.mutant.partition(".")[2]


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Try a pair until the mutant is killed: at slower paces, and for the proof on other subjects.

    To record a steady kill, try it until it is not killed.
    """
    if PAIR not in item.stash or not isinstance(item, pytest.Function):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    goes_on = True
    for subject in _broken(item):
        item.callspec.params["subject"] = subject
        for slower in _paces(item):
            if goes_on:
                reports = _try(item, nextitem, slower)
                told = next(_told(reports), None)
                steady = item.config.getoption("--record") == "steady"
                goes_on = told is not None and told["kills"] == steady
                if told is not None and told["hopeless"]:
                    break
    for phase in reports:
        item.ihook.pytest_runtest_logreport(report=phase)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _try(
    item: pytest.Function, nextitem: pytest.Item | None, slower: float
) -> list[pytest.TestReport]:
    if item.config.getoption("--record") == "steady":
        plugin.forget_runs()
    item.stash[plugin.SLOWER] = slower
    item._initrequest()  # noqa: SLF001 -- for fixtures anew
    return runtestprotocol(item, nextitem=nextitem, log=False)


def _broken(item: pytest.Function) -> list[Subject]:
    """Give the subjects that a pair is tried on, in that order."""
    key, _ = item.stash[PAIR]
    first: Any = item.callspec.params["subject"]
    subjects = _subjects_for(item.config, key) if item.config.getoption("--proof") else [first]
    return [replace(subject, mutant=first.mutant) for subject in subjects]


def _paces(item: pytest.Function) -> list[float]:
    """Give how much slower each try is: until it kills, or as often as it has to.

    What is on record as a kill is not lost by one try in a busy moment.
    """
    if item.config.getoption("--record") == "steady":
        return [1] * STEADY
    key, mutant = item.stash[PAIR]
    if mutant in item.config.stash[KNOWN].get(key, ()):
        return [experiments.GROWTH**number for number in range(1 + experiments.SLOWER_RUNS)]
    return [1]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn the verdict round: a scenario that turns red by its claim is what is wanted."""
    told = yield
    if PAIR not in item.stash or call.when != "call" or told.skipped:
        return told
    key, mutant = item.stash[PAIR]
    error = call.excinfo.value if call.excinfo is not None else None
    flaw = error.flaw if isinstance(error, RefutedError) else None
    if error is not None and flaw is None:
        return told
    pair = {
        "scenario": key,
        "mutant": mutant,
        "kills": flaw in KILLS,
        "hopeless": flaw in HOPELESS,
        "seconds": call.duration,
    }
    told.user_properties.append(("pair", pair))
    if flaw in KILLS or item.config.getoption("--record"):
        told.outcome, told.longrepr = "passed", None
    elif flaw is None:
        told.outcome = "failed"
        told.longrepr = f"{mutant} survives: it is on record as killed by this scenario,\n{key}"
    else:
        told.longrepr = f"{mutant} was not killed by a claim refuted ({flaw.value}):\n{error}"
    return told


def _told(reports: Iterable[pytest.TestReport]) -> Iterator[dict[str, Any]]:
    """Give what reports tell of a pair; of each, what it told last."""
    for phase in reports:
        found = [told for name, told in phase.user_properties if name == "pair"]
        if phase.when == "call" and found and isinstance(found[-1], dict):
            yield found[-1]


class Tally:
    """What was tried, with its seconds, and what was killed: gathered where all results meet."""

    def __init__(self) -> None:
        self.tried: dict[tuple[str, str], float] = {}
        self.kills: set[tuple[str, str]] = set()

    def add(self, report: pytest.TestReport) -> None:
        """Take in a report."""
        for told in _told([report]):
            pair = (told["scenario"], told["mutant"])
            self.tried[pair] = told["seconds"]
            if told["kills"]:
                self.kills.add(pair)


_tally = Tally()
pytest_runtest_logreport = _tally.add


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the record."""
    config = session.config
    if hasattr(config, "workerinput") or not config.getoption("--record"):
        return
    known, entries, mutants = record.Record.load(), list(record.entries().values()), record.broken()
    settled = {
        (entry.key, mutant.name)
        for entry in entries
        for mutant in mutants
        if known.knows(entry, mutant)
    }
    known.merge(_tally.tried, _tally.kills)
    known.settle(entries, mutants, settled | set(_tally.tried))
    known.save()
    pages.PAGE.write_text(pages.page(known), encoding="utf-8")


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:  # noqa: ANN401 -- pytest's
    """Say what has been proven."""
    if config.stash.get(PLAN, None) is None:
        return
    # What was known before need not be tried again, and is no less killed and proven for that.
    kills = record.Record.load().kills() if config.getoption("--record") else _tally.kills
    killed, proven = ({pair[i] for pair in kills} for i in (1, 0))
    mutants, scenarios = ({pair[i] for pair in _tally.tried} for i in (1, 0))
    unasked = len(set(record.entries()) - scenarios)
    terminalreporter.section("proof")
    terminalreporter.line(
        f"mutants: {len(mutants & killed)} killed, {len(mutants - killed)} survived"
    )
    terminalreporter.line(
        f"scenarios: {len(scenarios & proven)} proven, {len(scenarios - proven)} unproven, "
        f"{unasked} not asked of these subjects"
    )
    for name in sorted(mutants - killed):
        terminalreporter.line(f"survived: {name}")
    for key in sorted(scenarios - proven):
        terminalreporter.line(f"unproven: {key}")
