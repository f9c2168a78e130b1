"""What a red scenario says: the claim, the verdict, and the events in a column for each thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harness.runs.playing import Run
    from harness.runs.traces import Event, Trace
    from harness.subjects.interpreters import Subject
    from harness.verdicts.claims import Answer

MOST_ROWS = 60
WIDEST_CELL = 44
MOST_OUTPUT = 60  # lines
FEW_LINES = 15  # of standard error, where that is not the point
COMPLAINT = "On standard error:"


def refutation(claim: str, where: str, answer: Answer, run: Run) -> str:
    """Explain to a stranger what happened.

    `claim` is the sentence with its place, `where` says which run of how many it was, and
    `answer` says what happened in that run.
    """
    paragraphs = [f"{claim}\n{where}", columns(run.trace, answer.events), answer.why]
    if run.stderr.strip() and COMPLAINT not in answer.why:
        paragraphs.append(complaint(run, FEW_LINES))
    paragraphs.append(f"To see it: {again(run, answer.options)}")
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def complaint(run: Run, lines: int = MOST_OUTPUT) -> str:
    """Return what a run wrote to standard error, or the end of it."""
    return f"{COMPLAINT}\n\n{tail(run.stderr, lines) or '    (nothing)'}"


def whereabouts(run: Run, number: int, of: int) -> str:
    """Describe a run: its subject, its number, its pace and its schedule."""
    told = [
        name(run.subject),
        f"run {number} of {of}",
        f"{run.pace * 1000:g} ms a unit",
    ]
    if str(run.schedule):
        told.append(str(run.schedule))
    return ", ".join(told)


def name(subject: Subject) -> str:
    """Return the name of a subject, and how it was asked for."""
    return f"{subject.name} ({subject.asked_for})"


def again(run: Run, instead: str = "") -> str:
    """Return the command that plays the demo again, or that shows just one thing of it."""
    told = dict(run.schedule.variables())
    if run.subject.mutant is not None:
        told |= {"HAPPENS_BEFORE_MUTANT": run.subject.mutant, "PYTHONPATH": "mutants/loader"}
    variables = "".join(f"{key}={value} " for key, value in told.items())
    options = instead or f"--pace {run.pace:g}{run.setting.arguments()}"
    return f"{variables}{run.subject.asked_for} -m {run.demo} {options}"


def columns(trace: Trace, marked: tuple[Event, ...] = ()) -> str:
    """Lay out a trace: a row for each event, a column for each thread, times in milliseconds."""
    if not len(trace):
        return "    (nothing was reported)"
    names = trace.actors()
    places = {actor: i for i, actor in enumerate(names)}
    zero = trace.events[0].time
    rows = [["ms", *names.values()]]
    rows += [
        [
            f"{(event.time - zero) * 1000:.2f}",
            *_cells(event, places[event.actor], len(names)),
        ]
        for event in trace
    ]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row, event in zip(rows, [None, *trace], strict=True):
        time, *cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        mark = ">" if event is not None and event in marked else " "
        lines.append(f"  {mark} {time.strip().rjust(widths[0])}   {'   '.join(cells)}".rstrip())
    return "\n".join(_shortened(lines))


def tail(text: str, lines: int = MOST_OUTPUT) -> str:
    """Return the end of an output, indented."""
    told = text.strip().splitlines()
    cut = [f"    ({len(told) - lines} lines before that)"] if len(told) > lines else []
    return "\n".join([*cut, *(f"    {line}".rstrip() for line in told[-lines:])])


def _cells(event: Event, place: int, count: int) -> list[str]:
    text = event.text
    if event.facts:
        text += "  " + " ".join(f"{key}={value!r}" for key, value in event.facts.items())
    if len(text) > WIDEST_CELL:
        text = text[: WIDEST_CELL - 1] + "…"
    return [text if i == place else "" for i in range(count)]


def _shortened(lines: list[str]) -> list[str]:
    """Leave out the middle of a long table, but none of the marked rows."""
    if len(lines) <= MOST_ROWS:
        return lines
    head, tail_ = MOST_ROWS // 2, len(lines) - MOST_ROWS // 2
    kept: list[str] = []
    left_out = 0
    for i, line in enumerate(lines):
        if i < head or i >= tail_ or line.startswith("  >"):
            if left_out:
                kept.append(f"    … {left_out} events …")
                left_out = 0
            kept.append(line)
        else:
            left_out += 1
    return kept
