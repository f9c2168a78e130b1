"""A recorded run as lanes, spans and arrows: what a picture draws, and nothing that it guesses."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from book import runs

if TYPE_CHECKING:
    from book.runs import Recorded

MOST_LANES: Final = 9  # more, and those that say nothing are left out
QUIET_PER_EVENT: Final = 8  # more, and only starts, ends, joins and pauses are drawn
MOST_ITEMS: Final = 220  # events and doings; what comes after is left out, and the caption says so


@dataclass(eq=False)
class Lane:
    """A thread of a process."""

    name: str
    process: int
    process_name: str | None
    main: bool
    called: str  # in its own process
    index: int = 0
    begun: bool = False
    ended: bool = False


@dataclass(eq=False)
class Item:
    """An event, which has a text; or something that was done quietly."""

    i: int
    lane: Lane
    time: float  # units since the first
    text: str = ""
    line: int | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    does: str = ""
    told: dict[str, Any] = field(default_factory=dict)
    y: float = 0

    @property
    def kind(self) -> str:
        """What kind of thing is waited for, taken, set."""
        return str(self.told.get("kind") or "")

    @property
    def what(self) -> str:
        """Its name."""
        return str(self.told.get("what") or "")


@dataclass(eq=False)
class Span:
    """What lasts: a span of the claims, a wait, a hold, a pause. Without an end it is open."""

    lane: Lane
    kind: str
    label: str
    start: int
    end: int | None = None
    sub: str = ""


@dataclass(frozen=True)
class Arrow:
    """What the trace settles: a start; or what has ended a wait."""

    kind: str  # start, end, lock, meet, set, hand
    tail: int
    head: int


class Model:
    """What there is to draw of one run."""

    def __init__(self, run: Recorded) -> None:
        self.stuck = run.ending == runs.STUCK
        self.observed = run.observed
        feeders = {n for n, lane in enumerate(run.lanes) if lane[0] == "QueueFeederThread"}
        lanes = [_lane(*told) for told in run.lanes]
        self.items = [_item(lanes[line[0]], line) for line in run.lines if line[0] not in feeders]
        self.cut = max(0, len(self.items) - MOST_ITEMS)
        del self.items[MOST_ITEMS:]
        self.lanes = [lane for n, lane in enumerate(lanes) if n not in feeders]
        self._name_apart()
        self.folded = 0
        self.thinned = False
        self._thin()
        self._number()
        self.spans: list[Span] = []
        self._find_spans()
        self.arrows: list[Arrow] = []
        self._find_arrows()

    def events(self) -> list[Item]:
        """Give what was said, in order."""
        return [item for item in self.items if item.text]

    def _name_apart(self) -> None:
        taken: dict[tuple[int, str], int] = {}
        for lane in self.lanes:
            count = taken[lane.process, lane.name] = taken.get((lane.process, lane.name), 0) + 1
            if count > 1:
                lane.name = f"{lane.name} #{count}"

    def _order(self) -> dict[Lane, tuple[Any, ...]]:
        started = {item.told.get("token"): item.i for item in self.items if item.does == "starts"}
        first: dict[Lane, int] = {}
        for n, item in enumerate(self.items):
            first.setdefault(item.lane, n)
            if item.does == "begins" and item.told.get("token") in started:
                first[item.lane] = min(first[item.lane], started[item.told["token"]])
        process: dict[int, int] = {}
        for lane in self.lanes:
            if lane in first:
                process[lane.process] = min(process.get(lane.process, first[lane]), first[lane])
        return {
            lane: (lane.process != 0, process[lane.process], not lane.main, first[lane])
            for lane in first
        }

    def _thin(self) -> None:
        for n, item in enumerate(self.items):
            item.i = n
        order = self._order()
        self.lanes = sorted(order, key=lambda lane: order[lane])
        if len(self.lanes) > MOST_LANES:
            speak = {item.lane for item in self.items if item.text}
            keep = [lane for n, lane in enumerate(self.lanes) if n == 0 or lane in speak]
            gone = {lane.name for lane in self.lanes if lane not in keep}
            self.folded = len(self.lanes) - len(keep)
            self.lanes = keep
            self.items = [
                item
                for item in self.items
                if item.lane in keep and item.told.get("who") not in gone and item.what not in gone
            ]
        loud = len(self.events())
        if len(self.items) - loud > QUIET_PER_EVENT * (loud + len(self.lanes)):
            self.thinned = True
            self.items = [
                item
                for item in self.items
                if item.text
                or item.does in {"begins", "ends", "starts", "pauses"}
                or item.kind in {"thread", "process", "pause"}
            ]

    def _number(self) -> None:
        for n, item in enumerate(self.items):
            item.i = n
            item.lane.begun |= item.does == "begins"
            item.lane.ended |= item.does == "ends"
        self.lanes = [lane for lane in self.lanes if any(i.lane is lane for i in self.items)]
        for n, lane in enumerate(self.lanes):
            lane.index = n

    def _find_spans(self) -> None:
        waits: dict[Lane, list[Span]] = {}
        holds: dict[tuple[Lane, str], list[Span]] = {}
        said: dict[tuple[Lane, str], Span] = {}
        for item in self.items:
            lane = item.lane
            if item.does in {"waits", "pauses"}:
                kind = "pause" if item.does == "pauses" else "wait"
                span = Span(lane, kind, item.what, item.i, None, item.kind)
                waits.setdefault(lane, []).append(span)
                self.spans.append(span)
            elif item.does == "goes on":
                if waits.get(lane):
                    waits[lane].pop().end = item.i
            elif item.does == "takes":
                span = Span(lane, "hold", item.what, item.i, None, item.kind)
                holds.setdefault((lane, item.what), []).append(span)
                self.spans.append(span)
            elif item.does == "gives back":
                if holds.get((lane, item.what)):
                    holds[lane, item.what].pop().end = item.i
                else:
                    self._freed_by_another(item)
            elif item.text.endswith(" starts"):
                said[lane, item.text[:-7]] = Span(lane, "span", item.text[:-7], item.i)
            elif item.text.endswith(" ends") and (lane, item.text[:-5]) in said:
                span = said.pop((lane, item.text[:-5]))
                span.end = item.i
                self.spans.append(span)

    def _freed_by_another(self, item: Item) -> None:
        """A Lock may be released by a thread that does not hold it."""
        for span in self.spans:
            if span.kind == "hold" and span.label == item.what and span.end is None:
                span.end = item.i
                return

    def _find_arrows(self) -> None:  # noqa: C901, PLR0912 -- a line for each thing that is done
        starts: dict[Any, Item] = {}
        ends: dict[tuple[int, str], Item] = {}
        self._called = Counter(_joined_as(lane) for lane in self.lanes)
        freed: dict[str, Item] = {}
        sets: dict[str, list[Item]] = {}
        puts: dict[tuple[str, Any], list[Item]] = {}
        waiting: dict[Lane, list[Item]] = {}
        here: dict[str, list[Item]] = {}  # at a barrier, in the round that is under way
        rounds: dict[Lane, Item] = {}
        for item in self.items:
            if item.does == "starts":
                starts[item.told.get("token")] = item
            elif item.does == "begins":
                tail = starts.pop(item.told.get("token"), None)
                if tail is not None and tail.lane is not item.lane:
                    self._arrow("start", tail, item)
            elif item.does == "ends":
                ends[_joined_as(item.lane)] = item
            elif item.does == "gives back" and item.kind == "lock":
                freed[item.what] = item
            elif item.does == "sets":
                sets.setdefault(item.what, []).append(item)
            elif item.does == "puts":
                puts.setdefault((item.what, item.told.get("thing")), []).append(item)
            elif item.does == "gets":
                there = puts.get((item.what, item.told.get("thing")), [])
                if len(there) == 1 and there[0].lane is not item.lane:
                    self._arrow("hand", there[0], item)
                puts.pop((item.what, item.told.get("thing")), None)
            elif item.does == "waits":
                waiting.setdefault(item.lane, []).append(item)
                if item.kind == "barrier":
                    here.setdefault(item.what, []).append(item)
            elif item.does == "goes on" and waiting.get(item.lane):
                wait = waiting[item.lane].pop()
                if item.told.get("got"):
                    self._ended(wait, item, ends, freed, sets)
                    if item.kind == "barrier":
                        self._met(wait, item, here, rounds)

    def _ended(
        self,
        wait: Item,
        item: Item,
        ends: dict[tuple[int, str], Item],
        freed: dict[str, Item],
        sets: dict[str, list[Item]],
    ) -> None:
        joined = (-1 if item.kind == "process" else item.lane.process, item.what)
        if item.kind in {"thread", "process"} and joined in ends and self._called[joined] == 1:
            self._arrow("end", ends[joined], item)
        if item.kind == "lock" and item.what in freed and freed[item.what].i > wait.i:
            self._arrow("lock", freed[item.what], item)
        since = [one for one in sets.get(item.what, []) if one.i > wait.i]
        if item.kind == "event" and len(since) == 1:
            self._arrow("set", since[0], item)

    def _met(
        self, wait: Item, item: Item, here: dict[str, list[Item]], rounds: dict[Lane, Item]
    ) -> None:
        """Whoever goes on at a barrier does so after the last that has come to it."""
        if wait.lane not in rounds:
            last = here.pop(item.what)[-1]
            present = [one for one in self.items[: item.i] if one.does == "waits"]
            for one in present:
                if one.kind == "barrier" and one.what == item.what:
                    rounds[one.lane] = last
        last = rounds.pop(wait.lane)
        if last.lane is not item.lane:
            self._arrow("meet", last, item)

    def _arrow(self, kind: str, tail: Item, head: Item) -> None:
        if tail.lane is not head.lane:
            self.arrows.append(Arrow(kind, tail.i, head.i))


def _lane(name: str, process_name: str | None, process: int, main: int) -> Lane:
    called = name
    if process and process_name not in {None, "MainProcess"}:
        name = f"{process_name}" if main else f"{process_name}/{name}"
    return Lane(name, process, process_name, bool(main), called)


def _joined_as(lane: Lane) -> tuple[int, str]:
    """Give what a join() calls it: a thread is joined in its own process."""
    if lane.process and lane.main:
        return (-1, lane.process_name or "")
    return (lane.process, lane.called)


def _item(lane: Lane, line: list[Any]) -> Item:
    _, time, what, *more = line
    if isinstance(what, str):
        return Item(0, lane, time, what, *more)
    does, *details = what
    names = runs.DONE.get(does, ())
    return Item(0, lane, time, does=does, told=dict(zip(names, details, strict=True)))


def short(name: str) -> str:
    """Shorten the name of a lane to what fits above it."""
    found = re.match(r"Thread-(\d+)( \(.*\))?( #\d+)?$", name)
    if found:
        return "T" + found.group(1)
    found = re.match(r"\w*Process-([\d:]+)(?:/(.*))?$", name)
    if found:
        return "P" + found.group(1) + ("·" + short(found.group(2)) if found.group(2) else "")
    found = re.match(r"ThreadPoolExecutor-\d+_(\d+)$", name)
    if found:
        return "W" + found.group(1)
    found = re.match(r"raw thread(?: #(\d+))?$", name)
    if found:
        return "R" + (found.group(1) or "1")
    return {"MainThread": "main", "MainProcess": "main"}.get(name, name)


def plain(name: str) -> str:
    """Thread-1 (visit) -> Thread-1."""
    return re.sub(r" \(.*\)$", "", "main" if name == "MainThread" else name)
