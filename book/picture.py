"""The picture of a run as SVG: time goes down, a lane for each thread, a row for each event.

An event that says something gets a row below all that was told before it. What is merely done
gets no row, but a place below the last thing in its own lane and below the tail of its arrow. A
gap in time pushes all that follows down. So order is always that of the trace, and lengths are
times only beside a ruler.
"""

from __future__ import annotations

import html
import math
import re
from typing import TYPE_CHECKING

from book.model import plain, short
from book.phrases import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from book.model import Arrow, Lane, Model, Span


ROW, QUIET, UNIT, CAP = 27, 8, 38, 200
BURST = 0.15  # units: less than that is 'at once'


def esc(s: object) -> str:
    return html.escape(str(s), quote=True)


NARROW = {
    **dict.fromkeys("il'|", 0.225),
    **dict.fromkeys("jftI.,:;! /[]", 0.28),
    **dict.fromkeys("r()-", 0.34),
    "m": 0.83,
    "w": 0.72,
    "M": 0.83,
    "W": 0.94,
    "_": 0.56,
}


def width(s: str, size: float = 13.5) -> float:
    return size * sum(NARROW.get(c, 0.67 if c.isupper() else 0.55) for c in s)


def wrap(text: str, room: float, size: float = 13.5) -> list[str]:
    lines: list[str] = []
    cur = ""
    for word in text.split():
        trial = (cur + " " + word).strip()
        if cur and (width(trial, size) if size else mono(trial)) > room:
            lines.append(cur)
            cur = word
        else:
            cur = trial
    return [*lines, cur]


def mono(s: str) -> float:
    return len(s) * 7.05


def shown(v: object) -> str:
    if isinstance(v, str):  # what cannot be printed, a NUL for one, would be no XML
        return '"' + "".join(c if c.isprintable() else repr(c)[1:-1] for c in v) + '"'
    if isinstance(v, list):
        return "[" + ", ".join(shown(x) for x in v) + "]"
    return repr(v)


class Picture:
    def __init__(
        self,
        model: Model,
        uid: str,
        numbers: Mapping[str, int] | None = None,
        title: str = "",
        room: float = 400,
        crowd: str | None = None,
        most: int = 3,
    ) -> None:
        self.m, self.uid, self.title = model, uid, title
        self.numbers = numbers or {}
        self.crowd, self.most = crowd, most
        n = len(model.lanes)
        self.pitch = 38 if n <= 3 else 30 if n <= 5 else 20
        self.off: list[float] = []
        last: int | None = None
        for l in model.lanes:
            self.off.append(
                (self.off[-1] if self.off else 0)
                + (16 if last is not None and last != l.process else 0)
            )
            last = l.process
        timed = any(
            b.time - a.time >= BURST for a, b in zip(model.items, model.items[1:], strict=False)
        )
        self.timed = timed
        self.gut = 30
        self.x0 = self.gut + 20
        self.xl = self.x0 + (n - 1) * self.pitch + self.off[-1]  # the last rail
        self.codes = n > 1
        codew = max(width(self.code(l), 11) for l in model.lanes) if self.codes else 0
        self.xt = self.xl + 22 + (codew + 8 if self.codes else 0)
        self.cw = most * 10 + 10 if crowd else 0
        natural = max(
            [
                width(i.text) * 1.06
                + (
                    mono(", ".join(f"{a}={shown(v)}" for a, v in i.facts.items())) + 14
                    if i.facts
                    else 0
                )
                for i in model.items
                if i.text
            ]
            + [120]
        )
        if model.stuck:
            natural = max(natural, 245)
        self.W = min(room, max(376, self.xt + natural + self.cw + 8))
        self.textroom = self.W - self.xt - self.cw - 4
        order: list[str] = []
        for s in model.spans:
            if s.kind == "hold" and s.label not in order:
                order.append(s.label)
        self.locks = {l: k for k, l in enumerate(order)}
        self.used: set[tuple[str, str, int]] = set()
        self.ring: list[Span] = []
        self.stuck_rows: list[Span] = []
        self.stuck_from = 0.0
        self.ring_h = 0
        self.layout()

    def x(self, lane: Lane) -> float:
        return self.x0 + lane.index * self.pitch + self.off[lane.index]

    def last_y(self, lane: Lane) -> float:
        return max(i.y for i in self.m.items if i.lane is lane)

    def code(self, l: Lane) -> str:
        return short(l.name)

    # -- where everything goes -------------------------------------------------
    def layout(self) -> None:
        m = self.m
        top = 32
        heads = {a.head: a for a in m.arrows}
        lane_y: dict[int, float] = {}
        bottom: float = top
        last_loud: float | None = None
        floor: float = top
        prev_t: float | None = None
        self.gaps: list[tuple[float, float, float, float]] = []
        self.rows: dict[int, tuple[list[str], str, list[str]]] = {}
        for it in m.items:
            k = it.lane.index
            if prev_t is not None and it.time - prev_t >= BURST:
                d = min((it.time - prev_t) * UNIT, CAP)
                self.gaps.append((bottom, bottom + d, prev_t, it.time))
                floor = bottom = bottom + d
            if it.text:
                lines = wrap(it.text, self.textroom)
                facts = ", ".join(f"{a}={shown(v)}" for a, v in it.facts.items())
                inline = (
                    facts
                    and len(lines) == 1
                    and width(it.text) * 1.06 + mono(facts) + 12 < self.textroom
                )
                fl = [] if not facts or inline else wrap(facts, self.textroom + self.cw, 0)
                extra = (len(lines) - 1 + len(fl)) * 16
                y = max(floor, lane_y.get(k, 0) + 13, bottom + 10 if bottom > floor else floor)
                if last_loud is not None:
                    y = max(y, last_loud + ROW)
                it.y = y
                self.rows[it.i] = (lines, facts if inline else "", fl)
                lane_y[k] = floor = bottom = y
                last_loud = y + extra
            else:
                prev = next((p for p in reversed(m.items[: it.i]) if p.lane is it.lane), None)
                gap = QUIET
                if prev is not None and prev.text:
                    gap = 13 if prev.text in self.numbers else 10
                y = max(floor, lane_y[k] + gap) if k in lane_y else floor
                if it.i in heads:
                    a = heads[it.i]
                    y = max(y, m.items[a.tail].y + (15 if a.kind == "start" else 11))
                it.y = lane_y[k] = y
                bottom = max(bottom, y)
            prev_t = it.time
        self.bottom = bottom
        self.H = max(bottom, last_loud if last_loud is not None else bottom) + 18

    # -- drawing ---------------------------------------------------------------
    def svg(self) -> str:
        m = self.m
        items = m.items
        under: list[str] = []
        rails: list[str] = []
        layers: list[tuple[int, str]] = []
        arrows: list[str] = []
        marks: list[str] = []
        if m.stuck:
            self.stuck_height()
        H, p = self.H, self.uid

        gut: list[str] = []
        prev: float | None = None
        pending, head_item = False, items[0]
        for it in items:
            if prev is None or it.time - prev >= BURST:
                head_item, pending = it, True
            prev = it.time
            if it.text and pending and self.timed:
                gut.append(
                    f'<text class="t" x="{self.gut - 2}" y="{it.y + 4:.1f}">{head_item.time:.1f}</text>'
                )
                pending = False
        for a, b, *_ in self.gaps:
            if b - a > 20:
                xg = self.gut - 10
                gut.append(
                    f'<path class="ruler" d="M{xg - 2.5} {a + 8:.1f}h5m-2.5 0V{b - 11:.1f}m-2.5 0h5"/>'
                )
        for lane in m.lanes:
            rails += self.rail(lane, H)
        claimed = {*self.numbers}
        for s in m.spans:
            if s.kind not in ("span", "hold") or self.doubled(s):
                continue
            y1 = items[s.start].y
            y2 = (
                items[s.end].y
                if s.end is not None
                else (H - 16 if m.stuck else self.last_y(s.lane))
            )
            x = self.x(s.lane)
            if s.kind == "hold":
                nest = sum(
                    1
                    for t in m.spans
                    if t.kind == "hold"
                    and t.lane is s.lane
                    and t is not s
                    and t.start < s.start
                    and (t.end is None or (s.end is not None and t.end > s.end))
                )
                w, k = 16 - 5 * nest, self.locks.get(s.label, 0) % 4
                self.used.add(("hold", s.label, k))
                layers.append(
                    (
                        nest,
                        f'<rect class="hold k{k}" x="{x - w / 2:g}" y="{y1:.1f}" width="{w}" height="{max(3, y2 - y1):.1f}" rx="3"/>',
                    )
                )
            else:
                inside = any(
                    t.kind == "hold"
                    and not self.doubled(t)
                    and t.lane is s.lane
                    and t.start <= s.start
                    and (t.end is None or t.end >= (s.end if s.end is not None else 1e9))
                    for t in m.spans
                )
                strong = " strong" if {s.label + " starts", s.label + " ends"} <= claimed else ""
                w = 6 if inside else 12
                self.used.add(("span", s.label, 0))
                layers.append(
                    (
                        5,
                        f'<rect class="span{strong}" x="{x - w / 2:g}" y="{y1:.1f}" width="{w}" height="{max(3, y2 - y1):.1f}" rx="{w / 2}"/>',
                    )
                )
        bands = [b for _, b in sorted(layers, key=lambda q: q[0])]
        arrows += [self.arrow(arrow) for arrow in m.arrows]
        count_inside = 0
        for it in items:
            if not it.text:
                continue
            lines, inline, fl = self.rows[it.i]
            x, y = self.x(it.lane), it.y
            n = self.numbers.get(it.text)
            end = self.xl + (18 if self.codes else 16)
            if x + 8 < end:
                under.append(f'<path class="lead" d="M{x + 6:g} {y:.1f}H{end:g}"/>')
            mark = (
                f'<circle class="disc" cx="{x:g}" cy="{y:.1f}" r="8.5"/><text class="num" x="{x:g}" y="{y + 4:.1f}">{n}</text>'
                if n
                else f'<circle class="dot" cx="{x:g}" cy="{y:.1f}" r="4"/>'
            )
            t = "".join(
                f'<tspan x="{self.xt:g}" dy="{0 if j == 0 else 16}">{esc(l)}</tspan>'
                for j, l in enumerate(lines)
            )
            if inline:
                t += f'<tspan class="fact" dx="8">{esc(inline)}</tspan>'
            t += "".join(
                f'<tspan class="fact" x="{self.xt:g}" dy="16">{esc(l)}</tspan>' for l in fl
            )
            who = (
                f'<text class="who" x="{self.xt - 8:g}" y="{y + 4:.1f}">{esc(self.code(it.lane))}</text>'
                if self.codes
                else ""
            )
            count = ""
            if self.crowd:
                count_inside += (it.text == f"{self.crowd} starts") - (
                    it.text == f"{self.crowd} ends"
                )
                count = "".join(
                    f'<rect class="in{" on" if j < count_inside else ""}" x="{self.W - self.most * 10 + j * 10:g}" y="{y - 4:.1f}" width="8" height="8" rx="1.5"/>'
                    for j in range(self.most)
                )
            facts = "".join(f", {a}={shown(v)}" for a, v in it.facts.items())
            tip = f"{it.time:.3f} s · {it.lane.name} · {it.text}{facts}"
            data = f' data-n="{n}"' if n else ""
            h = 24 + 16 * (len(lines) - 1 + len(fl))
            marks.append(
                f'<g class="ev{" claimed" if n else ""}" tabindex="0" role="listitem"{data}><title>{esc(tip)}</title>'
                f'<rect class="hit" x="{self.x0 - 14:g}" y="{y - 12:.1f}" width="{self.W - self.x0 + 14:g}" height="{h}" rx="4"/>{mark}{who}<text class="what" y="{y + 4.5:.1f}">{t}</text>{count}</g>'
            )
        walls = "".join(
            f'<path class="wall" d="M{(self.x(a) + self.x(b)) / 2:g} 6V{H - 6:.0f}"/>'
            for a, b in zip(m.lanes, m.lanes[1:], strict=False)
            if a.process != b.process
        )
        head = walls + "".join(
            f'<text class="code" x="{self.x(l) - (5 if self.pitch < 26 and l.index == 0 else 0):g}" y="16"><title>{esc(l.name)}</title>{esc(self.code(l))}</text>'
            for l in m.lanes
        )
        if self.crowd:
            head += f'<text class="code sec" x="{self.W - 2:g}" y="16">inside</text>'
        if self.timed:
            head += f'<text class="code sec" x="{self.gut - 2}" y="16">s</text>'
        labels = self.wait_labels()
        stuck_under, stuck_over = self.stuck() if m.stuck else ("", "")
        kdefs = "".join(
            f'<pattern id="{p}-k{k}" width="6" height="6" patternUnits="userSpaceOnUse"{t}><rect class="kbg{k}" width="6" height="6"/>{d}</pattern>'
            for k, t, d in [
                (1, ' patternTransform="rotate(45)"', '<path class="kfg" d="M1.5 0V6"/>'),
                (2, "", '<circle class="kdot" cx="3" cy="3" r="1.3"/>'),
                (3, "", '<path class="kfg" d="M0 1.5H6"/>'),
            ]
            if any(u[0] == "hold" and u[2] == k for u in self.used)
        )
        defs = (
            f'<defs><pattern id="{p}-w" width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="hatchbg" width="5" height="5"/><path class="hatch" d="M1 0V4.5"/></pattern>'
            + (
                f'<pattern id="{p}-s" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="stuckhatch" d="M0 0V10"/></pattern>'
                if m.stuck
                else ""
            )
            + kdefs
            + f'<marker id="{p}-a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 .8L7.4 4L0 7.2Z"/></marker>'
            + (
                f'<marker id="{p}-b" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="tipb" d="M0 .5L7.6 4L0 7.5Z"/></marker>'
                if m.stuck
                else ""
            )
            + "</defs>"
        )
        body = "".join(
            [
                defs,
                stuck_under,
                f'<g class="under">{"".join(under)}</g>',
                f'<g class="gut">{"".join(gut)}</g>',
                f'<g class="head">{head}</g>',
                f'<g class="arrows">{"".join(arrows)}</g>',
                "".join(bands),
                "".join(rails),
                stuck_over,
                "".join(labels),
                f'<g role="list">{"".join(marks)}</g>',
            ]
        )
        body = re.sub(
            r' (?:d|x|y|cx|cy|width|height)="[^"]*"',
            lambda m: re.sub(r"(\d)\.0(?=[^\d])", r"\1", m.group(0)),
            body,
        )
        for k in (1, 2, 3):
            body = body.replace(
                f'class="hold k{k}"', f'class="hold k{k}" style="fill:url(#{p}-k{k})"'
            )
        body = body.replace("PATHATCH", f"url(#{p}-w)")
        return (
            f'<svg class="run" role="group" aria-labelledby="{p}-t" aria-describedby="{p}-d" viewBox="0 0 {self.W:.0f} {self.H:.0f}" width="{self.W:.0f}" height="{self.H:.0f}" xmlns="http://www.w3.org/2000/svg">'
            f'<title id="{p}-t">{esc(self.title)}</title><desc id="{p}-d">{esc(self.desc())}</desc>{body}</svg>'
        )

    def desc(self) -> str:
        n = len(self.m.lanes)
        said = "; ".join(f"{i.time:.1f} s {plain(i.lane.name)}: {i.text}" for i in self.m.events())
        return f"{n} lane{'s' if n > 1 else ''}, time goes down. {said}." + (
            " Then nothing moves any more: the run is stuck." if self.m.stuck else ""
        )

    def doubled(self, s: Span) -> bool:
        """Whether a token is held for just as long as a span within it lasts."""
        if s.kind != "hold" or s.sub != "semaphore" or s.end is None:
            return False
        within = [i for i in self.m.items if i.lane is s.lane and s.start < i.i < s.end and i.text]
        return len(within) == 2 and any(
            t.kind == "span"
            and t.lane is s.lane
            and t.start == within[0].i
            and t.end == within[1].i
            for t in self.m.spans
        )

    def rail(self, lane: Lane, H: float) -> list[str]:
        m = self.m
        out: list[str] = []
        items = [i for i in m.items if i.lane is lane]
        x = self.x(lane)
        first, last = items[0], items[-1]
        y1 = first.y
        y2 = last.y if not m.stuck or lane.ended else H - 16
        if not lane.begun:
            out.append(f'<path class="unsaid" d="M{x:g} {max(22, y1 - 16):.1f}V{y1:.1f}"/>')
        cur = y1
        for s in sorted(
            (s for s in m.spans if s.lane is lane and s.kind in ("wait", "pause")),
            key=lambda q: q.start,
        ):
            ya = m.items[s.start].y
            yb = m.items[s.end].y if s.end is not None else y2
            if ya > cur:
                out.append(f'<path class="rail" d="M{x:g} {cur:.1f}V{ya:.1f}"/>')
            if s.kind == "wait":
                self.used.add(("wait", "", 0))
                if yb - ya > 1:
                    out.append(
                        f'<rect class="wait" style="fill:PATHATCH" x="{x - 4:g}" y="{ya:.1f}" width="8" height="{yb - ya:.1f}" rx="1"/>'
                    )
            else:
                self.used.add(("pause", "", 0))
                out.append(f'<path class="pause" d="M{x:g} {ya + 1:.1f}V{yb:.1f}"/>')
            cur = yb
        if y2 > cur:
            out.append(f'<path class="rail" d="M{x:g} {cur:.1f}V{y2:.1f}"/>')
        if lane.ended:
            out.append(f'<path class="cap" d="M{x - 6:g} {y2:.1f}H{x + 6:g}"/>')
        elif not m.stuck:
            out.append(f'<path class="unsaid" d="M{x:g} {y2:.1f}v16"/>')
        if lane.index == 0 and first.does == "begins":
            out.append(f'<path class="cap" d="M{x - 6:g} {y1:.1f}H{x + 6:g}"/>')
        return out

    def arrow(self, a: Arrow) -> str:
        t, h = self.m.items[a.tail], self.m.items[a.head]
        x1, y1, x2, y2 = self.x(t.lane), t.y, self.x(h.lane), h.y
        d = 1 if x2 > x1 else -1
        r: float = 7
        self.used.add(("arrow", a.kind, 0))
        if a.kind == "start":
            r = min(r, y2 - y1)
            return f'<path class="arrow start" d="M{x1:g} {y1:.1f}H{x2 - d * r:g}Q{x2:g} {y1:.1f} {x2:g} {y1 + r:.1f}V{y2:.1f}"/><circle class="knot" cx="{x1:g}" cy="{y1:.1f}" r="3"/>'
        if a.kind == "end":
            r = min(r, max(2, y2 - y1))
            path = f"M{x1:g} {y1:.1f}V{y2 - r:.1f}Q{x1:g} {y2:.1f} {x1 + d * r:g} {y2:.1f}H{x2 - d * 4:g}"
        else:
            mx = (x1 + x2) / 2
            path = (
                f"M{x1 + d * 2:g} {y1:.1f}C{mx:g} {y1:.1f} {mx:g} {y2:.1f} {x2 - d * 5:g} {y2:.1f}"
            )
        return f'<path class="arrow {a.kind}" d="{path}" marker-end="url(#{self.uid}-a)"/>'

    def wait_labels(self) -> list[str]:
        """A wait that lasts is named where the picture has room for it."""
        m = self.m
        out: list[str] = []
        taken = [
            (i.y, i.y + 16 * (len(self.rows[i.i][0]) - 1 + len(self.rows[i.i][2])))
            for i in m.items
            if i.text
        ]
        groups: dict[tuple[tuple[float, float, float, float], str, str], list[Span]] = {}
        for s in m.spans:
            if s.kind != "wait" or s.end is None:
                continue
            a, b = m.items[s.start], m.items[s.end]
            if b.time - a.time < BURST:
                continue
            gap = next(
                (g for g in self.gaps if g[2] >= a.time - 1e-6 and g[3] <= b.time + 1e-6), None
            )
            if gap:
                groups.setdefault((gap, s.sub, s.label), []).append(s)
        for (gap, kind, what), spans in sorted(groups.items(), key=lambda g: g[0][0]):
            ga, gb = gap[0], gap[1]
            names = [self.code(s.lane) for s in spans]
            who = (
                names[0]
                if len(names) == 1
                else f"{names[0]} and {names[1]}"
                if len(names) == 2
                else f"{len(names)} threads"
            )
            thing = {
                "process": f"{short(what)} to end",
                "thread": f"{short(what)} to end",
                "semaphore": "a token" if what == "semaphore" else what,
                "barrier": "the others",
                "queue": f"the {what}",
                "future": f"{what}",
                "pool": "the tasks of the pool",
                "program": "the program",
                "pipe": f"the {what}",
            }.get(kind, what.replace("_", " "))
            lines = wrap(
                f"{who} {'waits' if len(names) == 1 else 'wait'} for {thing}",
                self.W - self.xt - 16,
                12.5,
            )
            h = 15 * (len(lines) - 1)
            y = ga + 14
            while y + h < gb - 12 and any(l - 18 < y + h and y < hh + 18 for l, hh in taken):
                y += 2
            if y + h > gb - 10:
                continue
            taken.append((y, y + h))
            out.append(
                f'<g class="wl"><rect class="wait" style="fill:PATHATCH" x="{self.xt}" y="{y - 4:.1f}" width="8" height="9"/><text class="quiet" y="{y + 4:.1f}">'
                + "".join(
                    f'<tspan x="{self.xt + 14}" dy="{0 if j == 0 else 15}">{esc(l)}</tspan>'
                    for j, l in enumerate(lines)
                )
                + "</text></g>"
            )
        return out

    # -- a run that is stuck ---------------------------------------------------
    def open_waits(self) -> list[Span]:
        return [s for s in self.m.spans if s.kind == "wait" and s.end is None]

    def lane_of(self, wait: Span) -> Lane | None:
        """The thread or process that a join() waits for."""
        for l in self.m.lanes:
            if wait.sub == "process" and l.main and l.process and l.process_name == wait.label:
                return l
            if wait.sub == "thread" and l.process == wait.lane.process and l.called == wait.label:
                return l
        return None

    def holder(self, what: str) -> Lane | None:
        return next(
            (
                s.lane
                for s in self.m.spans
                if s.kind == "hold" and s.label == what and s.end is None
            ),
            None,
        )

    def circle(self) -> list[Span]:
        wants = {s.lane.index: s for s in self.open_waits()}
        for start in wants:
            seen: list[int] = []
            cur = start
            while cur in wants and cur not in seen:
                seen.append(cur)
                s = wants[cur]
                nxt = self.holder(s.label) if s.sub == "lock" else self.lane_of(s)
                if nxt is None:
                    break
                cur = nxt.index
            else:
                if cur in seen:
                    return [wants[i] for i in seen[seen.index(cur) :]]
        return []

    def stuck_height(self) -> None:
        self.stuck_from = self.H + 2
        self.ring = self.circle()
        in_ring = {id(s) for s in self.ring}
        self.stuck_rows = self.ring + [s for s in self.open_waits() if id(s) not in in_ring]
        self.ring_h = 172 if len(self.ring) > 1 else 112 if self.ring else 0
        self.H = self.stuck_from + 32 + len(self.stuck_rows) * 24 + self.ring_h + 20

    def stuck(self) -> tuple[str, str]:
        y, H, m = self.stuck_from, self.H, self.m
        left = self.x0 - 18
        under = (
            f'<rect class="stuckzone" x="{left}" y="{y:.1f}" width="{self.W - left:g}" height="{H - y:.1f}"/>'
            f'<rect style="fill:url(#{self.uid}-s)" x="{left}" y="{y:.1f}" width="{self.xl - left + 18:g}" height="{H - y:.1f}"/>'
            f'<path class="stuckline" d="M{left} {y:.1f}H{self.W:g}"/>'
        )
        xt = self.xl + 30
        o = [f'<text class="stucktitle" x="{xt}" y="{y + 21:.1f}">Nothing moves any more</text>']
        yy = y + 32
        for s in self.stuck_rows:
            yy += 12
            who = self.code(s.lane) if self.codes else plain(s.lane.name)
            if s.sub == "lock":
                h = self.holder(s.label)
                held = (
                    "which it holds itself"
                    if h is s.lane
                    else f"held by {self.code(h)}"
                    if h
                    else ""
                )
                text = f"{who} waits for {s.label}" + (f", {held}" if held else "")
            elif s.sub in {"thread", "process"}:
                l = self.lane_of(s)
                text = f"{who} waits for {self.code(l) if l else plain(s.label)} to end"
            else:
                text = f"{who} waits for {s.label}"
            x = self.x(s.lane)
            o.append(
                f'<path class="lead stuck" d="M{x + 8:g} {yy:.1f}H{xt - 5}"/><rect class="halt" x="{x - 5.5:g}" y="{yy - 5.5:.1f}" width="11" height="11" rx="2"/>'
                f'<text class="what" x="{xt}" y="{yy + 4.5:.1f}">{esc(text)}</text>'
            )
            yy += 12
        for l in m.lanes:
            if not l.ended:
                x = self.x(l)
                o.append(
                    "".join(
                        f'<circle class="goeson" cx="{x:g}" cy="{H - 11 + j * 5:.1f}" r="1.7"/>'
                        for j in range(3)
                    )
                )
        if self.ring:
            o.append(
                self.draw_ring(yy + 8, xt) if len(self.ring) > 1 else self.draw_loop(yy + 8, xt)
            )
        return under, "".join(o)

    def chip(self, kind: str, name: str, k: int, px: float, py: float) -> tuple[str, float]:
        w = width(name, 12.5) * 1.08 + (18 if kind == "thread" else 24)
        if kind == "thread":
            return (
                f'<rect class="ringthread" x="{px - w / 2:.1f}" y="{py - 12:.1f}" width="{w:.1f}" height="24" rx="12"/><text class="ringname" x="{px:.1f}" y="{py + 4.5:.1f}">{esc(name)}</text>',
                w,
            )
        return (
            f'<rect class="hold k{k}" x="{px - w / 2:.1f}" y="{py - 12:.1f}" width="{w:.1f}" height="24" rx="3"/>'
            f'<rect class="ringplate" x="{px - w / 2 + 6:.1f}" y="{py - 8:.1f}" width="{w - 12:.1f}" height="16" rx="1.5"/><text class="ringname" x="{px:.1f}" y="{py + 4.5:.1f}">{esc(name)}</text>'
        ), w

    @staticmethod
    def touches(
        point: tuple[float, float],
        centre: tuple[float, float],
        node: tuple[str, str, int],
        room: float,
    ) -> bool:
        kind, name, _ = node
        w = width(name, 12.5) * 1.08 + (18 if kind == "thread" else 24)
        return abs(point[0] - centre[0]) < w / 2 + room and abs(point[1] - centre[1]) < 12 + room

    def draw_ring(self, y: float, xt: float) -> str:
        cx, cy, rx, ry = xt + (self.W - xt) / 2 - 6, y + 82, min(86, (self.W - xt) / 2 - 40), 56
        nodes: list[tuple[str, str, int]] = []
        for s in self.ring:
            nodes.append(("thread", plain(s.lane.name), 0))
            nodes.append(("lock", s.label, self.locks.get(s.label, 0) % 4))
        N = len(nodes)
        o: list[str] = []

        def at(a: float) -> tuple[float, float]:
            return cx + rx * math.cos(a), cy + ry * math.sin(a)

        for j in range(N):
            a0, a1 = (math.pi + 2 * math.pi * (j + d) / N for d in (0, 1))
            b0, b1 = a0, a1
            while self.touches(at(b0), at(a0), nodes[j], 5):
                b0 += 0.01
            while self.touches(at(b1), at(a1), nodes[(j + 1) % N], 6):
                b1 -= 0.01
            (px, py), (qx, qy) = at(b0), at(b1)
            wants = nodes[j][0] == "thread"
            o.append(
                f'<path class="ringarc" d="M{px:.1f} {py:.1f}A{rx:g} {ry} 0 0 1 {qx:.1f} {qy:.1f}" marker-end="url(#{self.uid}-b)"/>'
            )
            am = (b0 + b1) / 2
            tx, ty = cx + (rx + 12) * math.cos(am), cy + (ry + 12) * math.sin(am)
            o.append(
                f'<text class="ringlabel" text-anchor="{"end" if math.cos(am) < 0 else "start"}" x="{tx:.1f}" y="{ty + 4:.1f}">{"waits for" if wants else "held by"}</text>'
            )
        for j, (kind, name, k) in enumerate(nodes):
            px, py = at(math.pi + 2 * math.pi * j / N)
            o.append(self.chip(kind, name, k, px, py)[0])
        return "".join(o)

    def draw_loop(self, y: float, xt: float) -> str:
        s = self.ring[0]
        cx, cy = xt + 100, y + 50
        t, _ = self.chip("thread", plain(s.lane.name), 0, cx - 62, cy)
        l, _ = self.chip("lock", s.label, self.locks.get(s.label, 0) % 4, cx + 62, cy)
        return (
            f'<path class="ringarc" d="M{cx - 56:g} {cy - 14:g}C{cx - 40:g} {cy - 42:g} {cx + 40:g} {cy - 42:g} {cx + 56:g} {cy - 15:g}" marker-end="url(#{self.uid}-b)"/>'
            f'<path class="ringarc" d="M{cx + 56:g} {cy + 14:g}C{cx + 40:g} {cy + 42:g} {cx - 40:g} {cy + 42:g} {cx - 56:g} {cy + 15:g}" marker-end="url(#{self.uid}-b)"/>'
            f'<text class="ringlabel" text-anchor="middle" x="{cx}" y="{cy - 38}">waits for</text><text class="ringlabel" text-anchor="middle" x="{cx}" y="{cy + 47}">held by</text>{t}{l}'
        )

    # -- what the shadings mean, as far as they are used -----------------------
    def legend(self) -> str:
        def key(sw: str, words: str) -> str:
            for k in (1, 2, 3):
                sw = sw.replace(
                    f'class="hold k{k}"', f'class="hold k{k}" style="fill:url(#{self.uid}-k{k})"'
                )
            return f'<span class="key"><svg class="run swatch" width="20" height="14" aria-hidden="true">{sw}</svg>{words}</span>'

        out = []
        spans = [u for u in self.used if u[0] == "span"]
        if spans:
            words = (
                f"“{esc(spans[0][1])}”" if len(spans) == 1 else say("from “… starts” to “… ends”")
            )
            strong = " strong" if any(u[1] + " starts" in self.numbers for u in spans) else ""
            out.append(
                key(
                    f'<rect class="span{strong}" x="1" y="2" width="18" height="10" rx="5"/>', words
                )
            )
        for _, label, k in sorted((u for u in self.used if u[0] == "hold"), key=lambda u: u[2]):
            out.append(
                key(
                    f'<rect class="hold k{k}" x="1" y="1" width="18" height="12" rx="3"/>',
                    say("has a token")
                    if label == "semaphore"
                    else say("holds {lock}", lock=esc(label)),
                )
            )
        if any(u[0] == "wait" for u in self.used):
            out.append(
                key(
                    f'<rect class="wait" style="fill:url(#{self.uid}-w)" x="1" y="3" width="18" height="8" rx="1"/>',
                    say("waits"),
                )
            )
        if any(u[0] == "pause" for u in self.used):
            out.append(key('<path class="pause" d="M2 7H20"/>', say("sleeps")))
        return "".join(out)
