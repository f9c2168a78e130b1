"""The book's pictures are true to the runs that they draw, and the observer changes no demo."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from book import (
    build,
    changes,
    exhibits,
    features,
    front_picture,
    phrases,
    pythons,
    record,
    results,
    runs,
    schedules,
    words,
)
from book.features import Played
from book.model import Model
from book.picture import Picture, shown
from harness import ROOT
from harness.evidence import scenarios
from harness.runs.playing import Schedule, Setting
from harness.subjects import conditions
from harness.subjects.interpreters import Subject, ask, default

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from book.runs import Recorded

PACE = 0.02
SVG = "{http://www.w3.org/2000/svg}"
SAMPLE = [
    ("demos.threads.join", Setting()),
    ("demos.threads.raw_threads", Setting()),
    ("demos.sharing.deadlock", Setting()),
    ("demos.sharing.lock", Setting()),
    ("demos.sharing.rlock_nested", Setting()),
    ("demos.sharing.semaphore", Setting()),
    ("demos.sharing.condition_wait_for", Setting()),
    ("demos.sharing.barrier", Setting()),
    ("demos.sharing.event", Setting()),
    ("demos.queues.producers_and_consumers", Setting()),
    ("demos.processes.joinable_queue", Setting()),
    ("demos.processes.pipe", Setting(start_method="spawn")),
    ("demos.tasks.submit", Setting(choice="threads")),
    ("demos.tasks.submit", Setting(choice="processes")),
]


@pytest.fixture(scope="module")
def subject() -> Subject:
    return ask(default(), 60)


def test_what_cannot_be_printed_is_drawn_as_python_writes_it() -> None:
    assert shown(["tea\x00\n", "thé", 3]) == r'["tea\x00\n", "thé", 3]'


def all_runs() -> list[Recorded]:
    return [run for run in runs.kept() if run.lines]


def drawn(run: Recorded) -> tuple[Model, Picture, ET.Element]:
    model = Model(run)
    said = dict.fromkeys(item.text for item in model.events())
    numbers = {text: n for n, text in enumerate(said, 1)}
    picture = Picture(model, "p", numbers, title=run.played)
    return model, picture, ET.fromstring(picture.svg())  # noqa: S314 -- it was written here


@pytest.mark.parametrize(("demo", "setting"), SAMPLE)
def test_a_demo_tells_the_same_under_the_observer_and_ends_alike(
    demo: str, setting: Setting, subject: Subject
) -> None:
    def told(*, observed: bool) -> tuple[Counter[str], object, object]:
        run, raw = record.play(
            Played(demo, setting), subject, Schedule(), observed=observed, pace=PACE
        )
        assert any("does" in line for line in raw) is observed
        return Counter(event.text for event in run.trace), run.ending, run.status

    assert told(observed=True) == told(observed=False)


def test_the_observer_tells_who_waits_and_who_holds(subject: Subject) -> None:
    run, raw = record.play(
        Played("demos.sharing.deadlock"), subject, Schedule(), observed=True, pace=PACE
    )
    lanes, lines = runs.compact(raw, PACE)
    done = [(lanes[line[0]][0].partition(" ")[0], *line[2]) for line in lines if len(line) == 3]
    assert ("Thread-1", "takes", "lock", "left") in done
    assert ("Thread-2", "takes", "lock", "right") in done
    assert ("Thread-1", "waits", "lock", "right") in done
    assert ("Thread-2", "waits", "lock", "left") in done
    assert run.ending.value == runs.STUCK


def test_the_lines_of_a_trace_are_kept_in_order(subject: Subject) -> None:
    _, raw = record.play(
        Played("demos.threads.join"), subject, Schedule(), observed=True, pace=PACE
    )
    _, lines = runs.compact(raw, PACE)
    assert [line[2] if isinstance(line[2], str) else line[2][0] for line in lines] == [
        told.get("text") or told["does"] for told in raw
    ]


def test_runs_are_recorded_for_all_chapters() -> None:
    recorded = {run.played.split(".")[1] for run in all_runs()}
    assert {chapter.name for chapter in features.chapters()} - recorded <= {"interleavings"}


def test_a_picture_has_each_event_once_and_in_the_order_of_the_trace() -> None:
    for run in all_runs():
        model, _, svg = drawn(run)
        rows = [
            (element.find(f"{SVG}title"), element)
            for element in svg.iter(f"{SVG}g")
            if "ev" in (element.get("class") or "").split()
        ]
        texts = [
            title.text.split(" · ", 2) for title, _ in rows if title is not None and title.text
        ]
        assert len(rows) == len(model.events()), run.played
        for told, item in zip(texts, model.events(), strict=True):
            assert told[1] == item.lane.name, run.played
            assert told[2].startswith(item.text), run.played
        heights = [item.y for item in model.events()]
        assert all(a < b for a, b in pairwise(heights)), run.played


def test_what_a_lane_does_goes_down_and_arrows_never_go_up() -> None:
    for run in all_runs():
        model, _, _ = drawn(run)
        for lane in model.lanes:
            heights = [item.y for item in model.items if item.lane is lane]
            assert heights == sorted(heights), (run.played, lane.name)
        for arrow in model.arrows:
            tail, head = model.items[arrow.tail], model.items[arrow.head]
            assert tail.i < head.i, run.played
            assert tail.y < head.y, run.played


def test_the_marks_of_a_lane_are_on_its_line() -> None:
    for run in all_runs():
        model, picture, svg = drawn(run)
        marks = [
            float(circle.get("cx") or 0)
            for circle in svg.iter(f"{SVG}circle")
            if circle.get("class") in {"disc", "dot"}
        ]
        assert marks == [picture.x(item.lane) for item in model.events()], run.played


def test_no_two_threads_hold_a_lock_at_once() -> None:
    for run in all_runs():
        holds = [s for s in Model(run).spans if s.kind == "hold" and s.sub == "lock"]
        for n, one in enumerate(holds):
            for other in holds[n + 1 :]:
                if one.label != other.label or one.lane.process != other.lane.process:
                    continue
                apart = [
                    s.end is not None and s.end < t.start for s, t in ((one, other), (other, one))
                ]
                assert any(apart), (run.played, one.label)


def exhibit(page: str, title: str) -> exhibits.Exhibit:
    for _, _, told in features.pages()[page].rules:
        for found in exhibits.of(told):
            if title in {one.title for one in found.scenarios}:
                return found
    raise LookupError(title)


def test_the_picture_of_the_deadlock_has_the_circle() -> None:
    found = exhibit(
        "sharing/deadlock", "Two threads that each hold the lock that the other wants are stuck"
    )
    assert found.model is not None
    picture = Picture(found.model, "p", found.numbers)
    svg = picture.svg()
    assert [(one.lane.called.split(" ")[0], one.label) for one in picture.ring] == [
        ("Thread-1", "right"),
        ("Thread-2", "left"),
    ] or [(one.lane.called.split(" ")[0], one.label) for one in picture.ring] == [
        ("Thread-2", "left"),
        ("Thread-1", "right"),
    ]
    assert svg.count('class="ringarc"') == 4
    assert "Nothing moves any more" in svg


def test_the_picture_of_the_semaphore_never_has_more_than_three_inside() -> None:
    found = exhibit(
        "sharing/semaphore",
        "Of eight threads never more than three are inside a Semaphore(3), and all of them get in",
    )
    told = exhibits.picture(found, "p")
    rows = re.findall(r'(?:<rect class="in(?: on)?"[^>]*>){3}', told)
    inside = [row.count('"in on"') for row in rows]
    assert max(inside) == 3
    assert inside[-1] == 0
    assert len(inside) == len(found.model.events()) if found.model else False


def test_numbers_follow_the_picture() -> None:
    found = exhibit("threads/join", "The main thread waits for both loops")
    assert found.model is not None
    order = [found.numbers[item.text] for item in found.model.events()]
    assert order == sorted(order) == [1, 2, 3, 4, 5]
    source = (ROOT / "demos" / "threads" / "join.py").read_text().splitlines()
    assert {source[line - 1].strip() for line in found.marks()} == {
        'say(f"loop {number} starts")',
        'say(f"loop {number} ends")',
        'say("all done")',
    }


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('"a" always comes before "b"', ["a", "b"]),
        ('at "a", error is always "ValueError"', ["a"]),
        ('"x" and "y" can overlap', ["x starts", "x ends", "y starts", "y ends"]),
        ('there are never more than 3 threads inside "visit"', ["visit starts", "visit ends"]),
        ('standard error never mentions "Traceback"', []),
    ],
)
def test_the_events_of_a_sentence_are_found(sentence: str, told: list[str]) -> None:
    assert words.events_of(sentence) == told


def test_verbs_and_values_stand_out() -> None:
    html = words.claim('at "a", alive is always True', {"a": 7})
    assert '<b class="v always">always</b>' in html
    assert "<code>True</code>" in html
    assert "<code>alive</code>" in html
    assert '<span class="no">7</span>' in html


def test_an_anchor_does_not_depend_on_the_title() -> None:
    page = features.pages()["threads/join"]
    anchors = [told.anchor for told in page.scenarios]
    assert all(re.fullmatch(r"s-[0-9a-f]{8}", anchor) for anchor in anchors)
    assert len({*anchors}) > len(anchors) / 2


def test_the_terminal_draws_a_lane_for_each_thread() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "demos.threads.join", "--pace", "0.02", "--timeline"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    head = done.stdout.partition("\n\n")[2].splitlines()
    assert head[0].split() == ["main", "T1", "T2"]
    assert any(line.endswith("main: waits for Thread-1 to end") for line in head)
    assert head[-2].endswith("main: all done")


def test_the_picture_of_the_readme_is_that_of_today() -> None:
    assert front_picture.FILE.read_text(encoding="utf-8") == front_picture.svg()


@pytest.mark.skipif(not results.pythons(), reason="no results: docs/compat.json is not there")
def test_nothing_holds_on_a_python_of_which_it_does_not_speak() -> None:
    wrong = [
        (python.label, entry.title)
        for entry in scenarios.entries().values()
        for python, holds in zip(results.pythons(), results.holds(entry) or (), strict=False)
        if holds and not all(conditions.applies(tag, python.subject) for tag in entry.conditions)
    ]
    assert wrong == []


@pytest.mark.skipif(not results.pythons(), reason="no results: docs/compat.json is not there")
def test_the_page_of_a_python_names_its_neighbours_and_counts_each_scenario_once() -> None:
    pages = dict(pythons.pages())
    assert {"python-3.14", "python-3.13t", "python-pypy3.11"} <= {*pages}
    assert "## From 3.13 to 3.14" in pages["python-3.14"]
    assert "## From 3.14 to 3.15" in pages["python-3.14"]
    assert "## From 3.13 to 3.13t" in pages["python-3.13t"]
    whole = sum(len(page.scenarios) for page in features.pages().values())
    for python in results.pythons():
        row = pages[pythons.name(python)].partition(">All chapters</th>")[2].partition("</tr>")[0]
        assert sum(map(int, re.findall(r"<td>(\d+)</td>", row))) == whole


@pytest.fixture
def nothing_measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("HAPPENS_BEFORE_COMPAT", str(tmp_path / "compat.json"))
    monkeypatch.setattr(runs, "FILE", tmp_path / "runs.jsonl")
    results.forget()
    runs.forget()
    yield
    monkeypatch.undo()
    results.forget()
    runs.forget()


@pytest.mark.usefixtures("nothing_measured")
def test_without_results_and_runs_the_pages_say_what_is_missing() -> None:
    told = "\n".join(build.missing())
    assert "no results" in told
    assert "no recorded run of" in told
    assert "results are missing" in dict(changes.pages())["changes"]
    assert "results are missing" in dict(pythons.pages())["pythons"]
    first = features.pages()["threads/join"].scenarios[0]
    assert "has not been measured yet" in exhibits.strip(first.rows)
    assert exhibits.picture(next(exhibits.of([first])), "p") == ""


MODELS = [("two_adders", None), ("two_adders", "plain"), ("two_locks_crossed", None)]


@pytest.mark.parametrize(("name", "choice"), MODELS)
def test_an_interleaving_that_is_shown_ends_as_it_says(
    name: str, choice: str | None, subject: Subject
) -> None:
    played = Played(f"demos.interleavings.{name}", Setting(choice=choice))
    there = schedules.play(played, subject)
    assert there is not None
    assert not there.bounded
    for ending in there.endings:
        for number, step in enumerate(ending.steps, 1):
            assert step[0] == str(number)
            assert len([cell for cell in step[1:-1] if cell]) == 1
        if "total" in ending.facts:
            told = [cell for step in ending.steps for cell in step[1:-1] if " = " in cell]
            assert told[-1] == f"total = {ending.facts['total']}"
        if "deadlock" in ending.facts:
            stuck = {cell for step in ending.steps[-ending.stuck :] for cell in step[1:-1]}
            assert stuck == {"", "wants left", "wants right"}


def test_columns_are_cut_where_the_names_of_threads_begin() -> None:
    lines = ["     add 1            held", "1    begins", "2    acquires left    left: add 1"]
    assert schedules.columns(lines) == (
        ["add 1"],
        [["1", "begins", ""], ["2", "acquires left", "left: add 1"]],
    )


def test_a_phrase_is_said_in_the_language_of_the_book() -> None:
    phrases.use("zh_CN")
    try:
        assert phrases.say("Case {cases} of the course", cases=5) == "课程的案例 5"
        assert phrases.title("threads/join", "The main thread waits for both loops") == (
            "主线程等待两个循环都结束"
        )
    finally:
        phrases.use("en")
    assert phrases.say("In short") == "In short"
    with pytest.raises(LookupError):
        phrases.say("no such phrase")
