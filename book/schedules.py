"""The interleavings of models: for each outcome its shortest, with a column for each thread.

They are always the same, so none is recorded: the build plays each model once, and keeps what came
out in docs/_build/schedules.json until the model or the explorer changes.
"""

from __future__ import annotations

import functools
import json
import re
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from book import features, results, runs, words
from book.phrases import say
from harness import ROOT
from harness.evidence import files
from harness.evidence.scenarios import digest
from harness.runs.playing import Schedule
from harness.subjects.interpreters import NotASubjectError, Subject, ask
from harness.verdicts.claims import COUNT, OUTCOME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from book.features import Row

FILE: Final = ROOT / "docs" / "_build" / "schedules.json"
EXPLORER: Final = ROOT / "demos" / "explorer.py"
DEADLINE: Final = 60.0  # seconds
PACE: Final = 0.001  # seconds a unit; a model takes no time
OPEN: Final = 2  # outcomes whose interleavings are shown at once; the others are asked for
COLUMN: Final = re.compile(r"\S+(?: \S+)*")
MISSING: Final = (
    "No Python that built this page can play this model, so its interleavings are missing."
)
CHANGE: Final = re.compile(r"^[\w\[\]'\"]+ = ")


@dataclass(frozen=True)
class Ending:
    """An outcome: its facts, how many interleavings end so, and the shortest of them."""

    facts: dict[str, Any]
    count: int | None
    threads: list[str]
    steps: list[list[str]]  # the number, what each thread does, what is held

    @property
    def holds_locks(self) -> bool:
        """Whether the last column has anything to tell."""
        return any(step[-1] for step in self.steps)

    @property
    def stuck(self) -> int:
        """How many threads are stuck in the end; the last steps say where, one for each."""
        told = str(self.facts.get("deadlock", ""))
        return len(told.split("; ")) if told else 0


@dataclass(frozen=True)
class Explored:
    """A model that was played: by which Python, to which outcomes, and whether to the end."""

    python: str
    endings: list[Ending]
    bounded: bool


def columns(lines: list[str]) -> tuple[list[str], list[list[str]]]:
    """Cut the lines of an interleaving into the names of its threads and its steps."""
    starts = [match.start() for match in COLUMN.finditer(lines[0])]
    cuts = [0, *starts]
    head, *steps = [
        [line[a:b].strip() for a, b in zip(cuts, [*cuts[1:], None], strict=True)] for line in lines
    ]
    return head[1:-1], steps


def play(played: features.Played, subject: Subject) -> Explored | None:
    """Play a model; None if this Python cannot."""
    from book import record  # noqa: PLC0415 -- it needs what pages do not

    run, raw = record.play(played, subject, Schedule(), observed=False, pace=PACE)
    if run.status != 0:
        return None
    endings, bounded = [], True
    for told in raw:
        facts = dict(told.get("facts") or {})
        if told.get("text") == OUTCOME:
            del facts["schedule"]
            threads, steps = columns(facts.pop("steps"))
            endings.append(Ending(facts, facts.pop(COUNT, None), threads, steps))
        elif told.get("text") == "the play ends":
            bounded = bool(facts["bounded"])
    return Explored(subject.name, endings, bounded) if endings else None


def make() -> None:
    """Play all models that are new or have changed, and keep what came out."""
    there = _kept()
    fresh: dict[str, Any] = {}
    todo: list[tuple[str, features.Played, Subject]] = []
    for row in _rows():
        played = features.claims(row).played
        assert played is not None
        key = _key(played)
        if key in there:
            fresh[key] = there[key]
        elif key not in {one for one, _, _ in todo}:
            subject = next((one for one in _subjects() if features.speaks_of(row, one)), None)
            if subject is not None:
                todo.append((key, played, subject))
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda one: play(one[1], one[2]), todo)
        for (key, _, _), told in zip(todo, made, strict=True):
            if told is not None:
                fresh[key] = asdict(told)
    files.save(FILE, json.dumps(fresh, ensure_ascii=False))
    _kept.cache_clear()


def of(played: features.Played) -> Explored | None:
    """Give what came out; None if no Python here could play it."""
    told = _kept().get(_key(played))
    if told is None:
        return None
    endings = [Ending(**one) for one in told["endings"]]
    return Explored(told["python"], endings, told["bounded"])


def _rows() -> Iterator[Row]:
    for page in features.pages().values():
        for told in page.scenarios:
            for row in told.rows:
                played = features.claims(row).played
                if played is not None and played.is_model:
                    yield row


@functools.cache
def _subjects() -> tuple[Subject, ...]:
    """List this Python, and those of the table that are on PATH, the newest first."""
    found = [ask(sys.executable, DEADLINE)]
    for python in reversed(results.pythons()):
        command = shutil.which(f"python{python.label}") if python.usual else None
        if command is not None:
            try:
                found.append(ask(command, DEADLINE))
            except NotASubjectError:
                continue
    return tuple(found)


def _key(played: features.Played) -> str:
    explorer = EXPLORER.read_text(encoding="utf-8")
    return f"{played.key} {digest(runs.code_of(played.demo), explorer)}"


@functools.cache
def _kept() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}


# -- as HTML --------------------------------------------------------------------------------------


def shown(played: features.Played, table: list[list[str]] | None) -> str:
    """Write the interleavings of a model; `table` are the outcomes as the scenario lists them."""
    there = of(played)
    if there is None:
        return f'<p class="picture missing">{say(MISSING)}</p>'
    endings = _in_order(there.endings, table)
    told = "".join(
        _ending(ending, meaning, is_open=n < OPEN) for n, (ending, meaning) in enumerate(endings)
    )
    each = say(
        "For each outcome the shortest interleaving, played on {python}. A row is a step."
        if len(endings) > 1
        else "The shortest interleaving, played on {python}. A row is a step.",
        python=there.python,
    )
    cut = say("The search was cut short: there may be more outcomes.") if there.bounded else ""
    return f'<div class="picture schedules">{told}<p class="detail">{each} {cut}</p></div>'


def _in_order(endings: list[Ending], table: list[list[str]] | None) -> list[tuple[Ending, str]]:
    """Put the outcomes into the order of the scenario's table, each with its meaning there."""
    if not table:
        return [(ending, "") for ending in endings]
    head, *rows = table
    names = [name for name in head if name not in {COUNT, "meaning"}]
    places: dict[tuple[str, ...], tuple[int, str]] = {}
    for number, row in enumerate(rows):
        cells = dict(zip(head, row, strict=True))
        places[tuple(cells[name] for name in names)] = (number, cells.get("meaning", ""))

    def place(ending: Ending) -> tuple[int, str]:
        told = tuple(str(ending.facts.get(name, "")) for name in names)
        return places.get(told, (len(rows), ""))

    ordered = sorted(endings, key=lambda ending: place(ending)[0])
    return [(ending, place(ending)[1]) for ending in ordered]


def _ending(ending: Ending, meaning: str, *, is_open: bool) -> str:
    facts = ", ".join(
        f"{words.escape(name.replace('_', ' '))} <code>{words.escape(str(value))}</code>"
        for name, value in ending.facts.items()
    )
    of_it = f": {words.escape(meaning)}" if meaning else ""
    head = "".join(f'<th scope="col">{words.escape(name)}</th>' for name in ending.threads)
    held = f'<th scope="col" class="held">{say("held")}</th>' if ending.holds_locks else ""
    moving = len(ending.steps) - ending.stuck
    rows = "".join(_step(step, ending, is_stuck=n >= moving) for n, step in enumerate(ending.steps))
    label = words.escape(", ".join(f"{name} {value}" for name, value in ending.facts.items()))
    return (
        f'<details class="schedule"{" open" if is_open else ""}><summary>{facts}{of_it}</summary>'
        f'<div class="wide" tabindex="0" role="group" aria-label="Shortest interleaving: {label}">'
        f'<table class="columns"><thead><tr><th scope="col"><span class="vh">{say("step")}</span>'
        f"</th>{head}{held}</tr></thead><tbody>{rows}</tbody></table></div></details>"
    )


def _step(step: list[str], ending: Ending, *, is_stuck: bool) -> str:
    number, *cells, held = step
    told = []
    for cell in cells:
        kind = "stuck" if is_stuck and cell else "w" if CHANGE.match(cell) else ""
        of_a_kind = f' class="{kind}"' if kind else ""
        told.append(f"<td{of_a_kind}>{words.escape(cell)}</td>")
    held = words.escape(held.replace("  ", ", "))
    last = f'<td class="held">{held}</td>' if ending.holds_locks else ""
    return f'<tr><td class="nth">{number}</td>{"".join(told)}{last}</tr>'
