"""The proof: every scenario can fail. It is run under mutants that it kills by the record.

`--proof` runs each scenario under one mutant that it kills, chosen so that each mutant is
killed once. `--sample N` instead runs pairs drawn from the whole record, kills and survivals
alike. `--record` runs the pairs that the record lacks, and writes it: a kill counts if it comes
in five tries of five, and if the scenario holds without the mutant. Afterwards, that a scenario
kills a mutant is a *can*: it is tried again at a slower pace, up to a limit. A refuted claim kills,
and so does a run that is seen to be stuck; a crash or a deadline does not.
"""

from __future__ import annotations

import random
from dataclasses import replace
from inspect import signature
from typing import TYPE_CHECKING, Any, Final

import pytest

from harness.evidence import files, pages, record, scenarios
from harness.pytest_plugin import casting, options, performing
from harness.subjects import mutation
from harness.verdicts import experiments
from harness.verdicts.experiments import Flaw, RefutedError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from harness.evidence.record import Pair, Record
    from harness.subjects.interpreters import Subject

PLAN = pytest.StashKey[dict[str, list[str]]]()
KNOWN = pytest.StashKey[set[tuple[str, str]]]()  # the pairs that are kills
PAIR = pytest.StashKey[tuple[str, str]]()
TOLD = pytest.StashKey[dict[str, Any]]()  # what the controller has planned
ROWS = pytest.StashKey[dict[str, list[str]]]()
STEADY: Final = 5  # tries, all of which have to kill
UNSTEADY: Final = "unsteady"  # the name of a report's property
KILLS: Final = (Flaw.CLAIM, Flaw.STUCK)
HOPELESS: Final = (Flaw.DEADLINE, Flaw.BROKEN)  # which no slower pace can mend
REMEDY: Final = "tox run -e record tries what has changed; see CONTRIBUTING.md on mutants"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of the proof."""
    group = parser.getgroup("happens-before")
    group.addoption(
        "--proof",
        action="store_true",
        help="show that each scenario can fail: run it under a mutant that it kills",
    )
    group.addoption(
        "--sample",
        type=options.number("--sample", int, 1),
        metavar="N",
        help="check the record: run N of its pairs, half of them kills and half survivals, "
        "drawn by the seed; with --conforming: N scenarios under conforming variants",
    )
    group.addoption(
        "--record",
        nargs="?",
        const="missing",
        choices=["home", "missing", "anew", "steady"],
        help="try scenarios on mutants and write down which kills which: all pairs of which one "
        "is new or has changed (missing), those within a chapter (home), all (anew), or once more "
        "the kills on record, to leave out what kills by chance (steady)",
    )


@pytest.hookimpl(trylast=True)  # the seed has to be settled, and the subjects known
def pytest_configure(config: pytest.Config) -> None:
    """Plan which pairs of a scenario and a mutant are to be run; a worker of xdist hears it."""
    told = getattr(config, "workerinput", {}).get("happens_before_plan")
    if told is None:
        told = _planned(config)
    if told:
        config.stash[TOLD] = told
        config.stash[PLAN] = told["plan"]
        config.stash[KNOWN] = {(key, name) for key, name in told["known"]}
        config.stash[casting.CAST] = lambda definition: _cast(config, definition)


def _planned(config: pytest.Config) -> dict[str, Any]:
    """Tell what is to be run, in plain values; nothing if it is no proof that was asked for."""
    which, sample = config.getoption("--record"), config.getoption("--sample")
    if config.getoption("--conforming") or not (config.getoption("--proof") or sample or which):
        return {}
    known = _record()
    if sample:
        plan = _drawn(known, sample, config.stash[performing.SEED])
    elif which is None:
        plan = known.everyday()
    elif which == "steady":
        plan = {entry.key: known.killers(entry.key) for entry in scenarios.entries().values()}
    else:
        plan = _wanted(known, which, config.getoption("--mutant"))
    complete = config.getoption("--proof") and not sample
    there = list(scenarios.entries().values())
    subjects = config.stash[casting.SUBJECTS]
    return {
        "plan": plan,
        "known": sorted(pair for pair in known.kills() if pair[1] in plan.get(pair[0], ())),
        "subjects": {
            entry.key: [name for name, subject in subjects.items() if entry.speaks_of(subject)]
            for entry in there
            if plan.get(entry.key)
        },
        "breaches": list(known.breaches(there, record.broken())) if complete else [],
    }


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:  # noqa: ANN401 -- xdist's, and untyped
    """Tell a worker of xdist what is to be run: to read the record takes each as long again."""
    node.workerinput["happens_before_plan"] = node.config.stash.get(TOLD, {})


def _record() -> Record:
    return record.Record(scenarios.entries().values())


def _wanted(known: Record, which: str, names: list[str] | None) -> dict[str, list[str]]:
    return {
        entry.key: [
            mutant.name
            for mutant in record.broken()
            if (which == "anew" or not known.knows(entry, mutant))
            and (which != "home" or entry.chapter == mutant.chapter)
            and (names is None or mutant.name in names)
        ]
        for entry in scenarios.entries().values()
    }


def _drawn(known: Record, sample: int, seed: str) -> dict[str, list[str]]:
    """Draw pairs from the record, half of them kills and half survivals if there are enough."""
    kills = sorted(known.kills())
    survivals = [
        (entry.key, mutant.name)
        for entry in scenarios.entries().values()
        for mutant in record.broken()
        if known.knows(entry, mutant) and mutant.name not in known.killers(entry.key)
    ]
    luck = random.Random(seed)  # noqa: S311 -- nothing is kept secret here
    few = luck.sample(kills, min(sample // 2, len(kills)))
    plan: dict[str, list[str]] = {}
    for key, name in few + luck.sample(survivals, min(sample - len(few), len(survivals))):
        plan.setdefault(key, []).append(name)
    return plan


def _cast(config: pytest.Config, definition: pytest.Function) -> dict[str, Subject]:
    """Return the broken subjects for a scenario, for any of its examples."""
    here = scenarios.key_of(definition.path, definition.originalname)
    cast = {}
    for key in _rows(config).get(here, ()):
        for subject in _subjects_for(config, key)[:1]:
            for name in config.stash[PLAN][key]:
                broken = replace(subject, mutant=mutation.find(name).module)
                cast[f"{name}, {subject.name}"] = broken
    return dict(sorted(cast.items()))


def _rows(config: pytest.Config) -> dict[str, list[str]]:
    """List the scenarios of the plan by all that can be the key of their outline, or their own."""
    rows = config.stash.setdefault(ROWS, {})
    for key in () if rows else config.stash[PLAN]:
        for end in [*(at for at, letter in enumerate(key) if letter == "["), len(key)]:
            rows.setdefault(key[:end], []).append(key)
    return rows


def _subjects_for(config: pytest.Config, key: str) -> list[Subject]:
    """List the subjects that a scenario of the plan speaks of."""
    names = config.stash[TOLD]["subjects"].get(key, ())
    return [config.stash[casting.SUBJECTS][name] for name in names]


def pytest_collection_modifyitems(
    session: pytest.Session, config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep the planned pairs, and report each gap of the record as an error."""
    plan = config.stash.get(PLAN, None)
    if plan is None:
        if config.getoption("--conforming") and config.getoption("--sample"):
            items[:] = _few(config, items)
        return
    kept = []
    for item in items:
        pair = _pair(item)
        if pair is not None and pair[1] in plan.get(pair[0], ()):
            item.stash[PAIR] = pair
            kept.append(item)
    # Scenarios with the same demo share its run under a mutant, if they follow one another.
    items[:] = sorted(kept, key=lambda item: (item.path, item.stash[PAIR][1]))
    items += [
        casting.Complaint.from_parent(session, name=breach, why=f"{breach}\n{REMEDY}")
        for breach in config.stash[TOLD]["breaches"]
    ]


def _few(config: pytest.Config, items: list[pytest.Item]) -> list[pytest.Item]:
    """Draw scenarios under conforming variants, of those that speak of the subject."""
    luck = random.Random(config.stash[performing.SEED])  # noqa: S311 -- nothing is kept secret here
    told = [(item, casting.scenario_and_subject(item)) for item in items]
    asked = [item for item, pair in told if pair is None or not casting.unmet(item, pair[1])]
    drawn = set(luck.sample(asked, min(config.getoption("--sample"), len(asked))))
    return [item for item in items if item in drawn]


def _pair(item: pytest.Item) -> Pair | None:
    """Return the scenario and the mutant of an item, if it runs under the subject chosen for it."""
    key, subject = casting.scenario_and_subject(item) or ("", None)
    if subject is None or subject.mutant is None:
        return None
    if replace(subject, mutant=None) not in _subjects_for(item.config, key)[:1]:
        return None
    return key, subject.mutant.partition(".")[2]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> object | None:
    """Try a pair until the mutant is killed: at slower paces, and for the proof on other subjects.

    To record a kill, see first that it is one.
    """
    if PAIR not in pyfuncitem.stash:
        return None
    if pyfuncitem.config.getoption("--record"):
        _measure(pyfuncitem)
        return True
    refuted: RefutedError | None = None
    for subject in _broken(pyfuncitem):
        for slower in _paces(pyfuncitem):
            refuted = _try(pyfuncitem, subject, slower)
            flaw = None if refuted is None else refuted.flaw
            settled = flaw in KILLS
            if settled or flaw in HOPELESS:
                break
        if settled:
            break
    if refuted is not None:
        raise refuted
    return True


def _measure(item: pytest.Function) -> None:
    """Try a pair once, and a kill until it is sure to be one.

    It is the mutant's doing if the scenario holds without it, here and now; and it is
    steady if each of some tries kills. What kills in some of them only is noted as unsteady.
    """
    key, mutant = item.stash[PAIR]
    broken = _broken(item)[0]
    for slower in _paces(item):
        first = _try(item, broken, slower)
        if first is not None and first.flaw in KILLS:
            break
    if first is None:
        return
    if first.flaw in KILLS:
        without = _try(item, replace(broken, mutant=None), 1)
        if without is not None:
            told = f"nothing can be told of {mutant}: without it this scenario fails as well:"
            pytest.fail(f"{told}\n{key}\n\n{without}", pytrace=False)
        for number in range(2, STEADY + 1):
            performing.forget_runs(item.callspec.id)
            again = _try(item, broken, slower)
            if again is None or again.flaw not in KILLS:
                told = f"{mutant} was killed {number - 1} times, and survived then: {key}"
                item.user_properties.append((UNSTEADY, told))
                return
    raise first


def _try(item: pytest.Function, subject: Subject, slower: float) -> RefutedError | None:
    """Run a scenario once, at a pace and on a subject; return the refutation, if any."""
    item.stash[performing.BEGUN] = []
    item.stash[performing.PLAYER], item.stash[performing.SLOWER] = subject, slower
    try:
        item.obj(**{name: item.funcargs[name] for name in signature(item.obj).parameters})
        performing.conclude(item)
    except RefutedError as refuted:
        return refuted
    return None


def _broken(item: pytest.Function) -> list[Subject]:
    """Return the subjects that a pair is tried on, in order."""
    first: Any = item.callspec.params["subject"]
    others = item.config.getoption("--proof") and item.stash[PAIR] in item.config.stash[KNOWN]
    subjects = _subjects_for(item.config, item.stash[PAIR][0]) if others else [first]
    return [replace(subject, mutant=first.mutant) for subject in subjects]


def _paces(item: pytest.Function) -> list[float]:
    """Return how much slower each try is than the first.

    A kill on record is not lost by one try while the machine is busy.
    """
    if item.stash[PAIR] in item.config.stash[KNOWN]:
        return [experiments.GROWTH**number for number in range(1 + experiments.SLOWER_RUNS)]
    return [1]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Invert the verdict: the outcome on record has to be seen again."""
    told = yield
    if PAIR not in item.stash or call.when != "call" or told.skipped:
        return told
    key, mutant = item.stash[PAIR]
    error = call.excinfo.value if call.excinfo is not None else None
    flaw = error.flaw if isinstance(error, RefutedError) else None
    if error is not None and flaw is None:
        return told
    pair = {"scenario": key, "mutant": mutant, "kills": flaw in KILLS, "seconds": call.duration}
    told.user_properties.append(("pair", pair))
    survives = (key, mutant) not in item.config.stash[KNOWN]
    if item.config.getoption("--record") or (flaw in KILLS) is not survives:
        told.outcome, told.longrepr = "passed", None
    elif flaw is None:
        told.outcome = "failed"
        told.longrepr = f"{mutant} survives, but is on record as killed by this scenario:\n{key}"
    elif flaw in KILLS:
        told.longrepr = (
            f"{mutant} is killed, but is on record as surviving this scenario:\n{key}\n\n{error}"
        )
    else:
        told.longrepr = f"{mutant} was killed, but no claim was refuted ({flaw.value}):\n{error}"
    return told


def _told(reports: Iterable[pytest.TestReport]) -> Iterator[dict[str, Any]]:
    """Yield what reports say about a pair."""
    for phase in reports:
        found = [told for name, told in phase.user_properties if name == "pair"]
        if phase.when == "call" and found and isinstance(found[-1], dict):
            yield found[-1]


class Tally:
    """What was tried, with its seconds, and what was killed, collected in the controller."""

    def __init__(self) -> None:
        self.tried: dict[Pair, float] = {}
        self.kills: set[Pair] = set()
        self.unsteady: set[str] = set()

    def add(self, report: pytest.TestReport) -> None:
        """Add a report."""
        self.unsteady |= {str(told) for name, told in report.user_properties if name == UNSTEADY}
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
    known = _record()
    known.merge(_tally.tried, _tally.kills)
    with options.writing(session):
        known.save()
        files.save(pages.MUTANTS, pages.mutants(known))


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:  # noqa: ANN401 -- pytest's
    """Report what has been proven, or what was drawn."""
    if config.getoption("--conforming") and config.getoption("--sample"):
        terminalreporter.line(f"drawn with --seed {config.stash[performing.SEED]}")
    if config.stash.get(PLAN, None) is None:
        return
    terminalreporter.section("proof")
    if config.getoption("--sample"):
        killing, tried = len(_tally.kills), len(_tally.tried)
        told = f"pairs of the record: {killing} kills and {tried - killing} survivals seen again"
        terminalreporter.line(f"{told}; --seed {config.stash[performing.SEED]}")
        return
    # What was known before need not be tried again, and still counts.
    kills = _record().kills() if config.getoption("--record") else _tally.kills
    killed, proven = ({pair[i] for pair in kills} for i in (1, 0))
    mutants, keys = ({pair[i] for pair in _tally.tried} for i in (1, 0))
    unasked = len(set(scenarios.entries()) - keys)
    terminalreporter.line(
        f"mutants: {len(mutants & killed)} killed, {len(mutants - killed)} survived"
    )
    terminalreporter.line(
        f"scenarios: {len(keys & proven)} proven, {len(keys - proven)} unproven, "
        f"{unasked} not tried on these subjects"
    )
    for name in sorted(mutants - killed):
        terminalreporter.line(f"survived: {name}")
    for key in sorted(keys - proven):
        terminalreporter.line(f"unproven: {key}")
    for told in sorted(_tally.unsteady):
        terminalreporter.line(f"unsteady: {told}")
