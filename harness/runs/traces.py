"""Traces: what one run of a demo reported, in one order over its threads and processes."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Fact = None | bool | int | float | str | list["Fact"]


class NotAnEventError(ValueError):
    """A line of a trace is not an event. `line` counts from 0."""

    def __init__(self, line: int, found: str) -> None:
        super().__init__(f"line {line + 1} of the trace is not an event: {found[:200]}")
        self.line = line


@dataclass(frozen=True)
class Actor:
    """The one thread of one process that reported an event."""

    process: int
    thread: tuple[int, float]


@dataclass(frozen=True, eq=False)
class Event:
    """One thing that happened.

    `time` is in seconds of the system's monotonic clock, taken just before the event
    was written; `position` is the event's place in the order of the whole run.
    """

    position: int
    actor: Actor
    process_name: str | None
    thread_name: str
    main: bool
    time: float
    text: str
    facts: dict[str, Fact]


class Trace:
    """The events of one run, in the order in which they were written."""

    def __init__(self, events: tuple[Event, ...]) -> None:
        self.events = events

    @classmethod
    def read(cls, text: str) -> Trace:
        """Read a trace; raise NotAnEventError at the first line that is not an event."""
        return cls(tuple(_event(i, line) for i, line in enumerate(text.splitlines())))

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __len__(self) -> int:
        return len(self.events)

    def all(self, text: str) -> tuple[Event, ...]:
        """Return every event with that text, in order."""
        return tuple(event for event in self.events if event.text == text)

    def actors(self) -> dict[Actor, str]:
        """Name each thread that reported anything, in the order of their first events."""
        names: dict[Actor, str] = {}
        several = len({event.actor.process for event in self.events}) > 1
        for event in self.events:
            if event.actor in names:
                continue
            name = event.thread_name
            if several:
                name = f"{event.process_name or 'MainProcess'}/{name}"
            taken = sum(other.split(" #")[0] == name for other in names.values())
            names[event.actor] = f"{name} #{taken + 1}" if taken else name
        return names


def _event(position: int, line: str) -> Event:
    try:
        told = ast.literal_eval(line)
        ident, first_heard = told["thread"]
        return Event(
            position=position,
            actor=Actor(int(told["process"]), (int(ident), float(first_heard))),
            process_name=told["process_name"],
            thread_name=str(told["thread_name"]),
            main=bool(told["main"]),
            time=float(told["time"]),
            text=str(told["text"]),
            facts=dict(told["facts"]),
        )
    except (
        SyntaxError,
        ValueError,
        TypeError,
        KeyError,
        MemoryError,
        RecursionError,
    ) as error:
        raise NotAnEventError(position, line) from error
