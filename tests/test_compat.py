"""The table of Pythons: what differs by Rule, what changes on the way from one to another."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator

from harness.evidence import compat, reference, results, table
from harness.evidence.changes import Move
from harness.evidence.results import FAILS, FORM, HOLDS, NOT_MEANT, NOT_RUN
from harness.evidence.scenarios import Entry, entries
from harness.pytest_plugin.results import OF_THE_MACHINE
from tests.house_rules import a_python, read

if TYPE_CHECKING:
    from harness.subjects.interpreters import Subject
    from tests.project import Project

ROOT = Path(__file__).parent.parent
FIVE = [
    a_python(8),
    a_python(11),
    a_python(13, gil=False, free_threaded=True),
    a_python(14),
    a_python(11, implementation="pypy"),
]


def scenario(unit: str, title: str, kind: str = "", tags: str = "", judged: str = "") -> Entry:
    """Imagine a scenario of one Rule, with its conditions."""
    return Entry(
        f"features/trial/trial.feature::{title}",
        frozenset(tags.split()),
        judged or title,
        unit=unit,
        title=title,
        kind=kind,
        advice="take care.",
        elsewhere="Elsewhere nothing is claimed (gh-116372)." if unit == "claimed" else "",
    )


# A book with Rules of each kind.
BOOK = {
    entry.key: entry
    for entry in (
        scenario("same", "it always holds"),
        scenario("default", "it sees the global", "breaks", "fork_by_default"),
        scenario("default", "it sees no global, by default", "breaks", "no_fork_by_default"),
        scenario("shutdown", "a queue is shut down", "new", "since_3_13"),
        scenario("shutdown", "a queue has no shutdown", "", "until_3_12"),
        scenario("camels", "camels warn", "warns", "since_3_10"),
        scenario("camels", "camels do not warn", "", "until_3_9"),
        scenario("interval", "there is an interval", "", "until_3_8 cpython"),
        scenario("interval", "there is no interval", "gone", "since_3_9 cpython"),
        scenario("interval", "PyPy has an interval", "", "pypy"),
        scenario("late", "a late thread runs", "", "until_3_11", "it runs"),
        scenario("late", "a late thread is refused", "breaks", "since_3_12 until_3_12_2"),
        scenario("late", "a late thread runs again", "", "since_3_12_3", "it runs"),
        scenario("claimed", "several join", "new", "since_3_13"),
        scenario("more", "a thread has a copy", "new", "since_3_7"),
        scenario("more", "a thread takes a context", "new", "since_3_14"),
        scenario("pools", "a pool forks", "breaks", "until_3_9"),
        scenario("pools", "a pool spawns", "breaks", "since_3_10"),
        scenario("turns", "threads take turns", "", "gil"),
        scenario("turns", "threads run at once", "new", "no_gil"),
    )
}


def results_of(
    subject: Subject, part: str = "", known: dict[str, Entry] | None = None, **measured: str
) -> dict[str, Any]:
    """Give results as they are if each scenario that speaks of a subject holds; of a part only."""
    plain = asdict(subject)
    for name in OF_THE_MACHINE:
        del plain[name]
    outcomes = {
        key: {
            "judged": entry.identity,
            "outcome": HOLDS if entry.speaks_of(subject) else NOT_MEANT,
        }
        if part in key or not entry.speaks_of(subject)
        else {"judged": entry.identity, "outcome": NOT_RUN, "why": "it was not run"}
        for key, entry in (entries() if known is None else known).items()
    }
    return json.loads(  # type: ignore[no-any-return] # as from a file
        json.dumps(
            {
                "form": FORM,
                "name": subject.name,
                "subject": plain,
                "measured": {
                    "date": "2026-01-31",
                    "commit": "0" * 40,
                    "kernel": "Linux 6.1",
                    **measured,
                },
                "specification": results.specification(),
                "scenarios": outcomes,
            }
        )
    )


def table_of(*subjects: Subject, known: dict[str, Entry] | None = None) -> table.Table:
    return table.made_of([results_of(subject, known=known) for subject in subjects], known)


def moved(one: str, other: str, *subjects: Subject) -> dict[str, str]:
    """Give what changes in the book, by scenarios that show it: of which kind, and since when."""
    made = table_of(*subjects, known=BOOK)
    changes = Move(made, made.find(one), made.find(other)).changes
    return {row.title: f"{each.kind} {each.since}" for each in changes for row in each.rows}


def test_what_breaks_warns_is_new_or_gone_is_told_with_its_version() -> None:
    minors = [a_python(minor) for minor in range(8, 15)]
    assert moved("3.8", "3.14", *minors) == {
        "it sees no global, by default": "breaks 3.14",
        "a pool spawns": "breaks 3.10",
        "camels warn": "warns 3.10",
        "a queue is shut down": "new 3.13",
        "several join": "new 3.13",
        "a thread takes a context": "new 3.14",
        "there is no interval": "gone 3.9",
    }


def test_a_version_that_nobody_measured_is_known_by_the_condition() -> None:
    told = moved("3.8", "3.14", a_python(8), a_python(14))
    assert told["a queue is shut down"] == "new 3.13"
    assert told["it sees no global, by default"] == "breaks 3.14"


def test_on_the_way_back_what_was_new_is_gone() -> None:
    assert moved("3.14", "3.8", a_python(8), a_python(14)) == {
        "it sees the global": "breaks ",
        "a pool forks": "breaks ",
        "a queue is shut down": "gone ",
        "several join": "gone ",
        "a thread takes a context": "gone ",
        "there is no interval": "new ",
    }


def test_twins_that_claim_the_same_are_no_difference() -> None:
    pythons = [a_python(11), a_python(12, 1), a_python(12, 9)]
    assert moved("3.11", "3.12", *pythons) == {}
    assert moved("3.11", "3.12.1", *pythons) == {"a late thread is refused": "breaks 3.12"}
    assert moved("3.12.1", "3.12", *pythons) == {}


def test_another_make_and_another_build_are_moves_too() -> None:
    pypy, free = a_python(11, implementation="pypy"), a_python(13, gil=False, free_threaded=True)
    pythons = [a_python(8), a_python(11), a_python(13), pypy, free]
    assert moved("3.11", "pypy3.11", *pythons) == {"there is no interval": "new "}
    assert moved("3.13", "3.13t", *pythons) == {"threads run at once": "new "}


def test_each_change_says_what_to_do_and_which_scenario_shows_it() -> None:
    made = table_of(*FIVE)
    for here, there in permutations(range(len(FIVE)), 2):
        move = Move(made, here, there)
        assert move.changes
        assert all(row.advice for change in move.changes for row in change.rows)
        lines = list(move.lines())
        assert sum("→" in line for line in lines) == len(move.changes)
        assert all(line.isascii() or "→" in line or "…" in line for line in lines)


def test_a_move_fits_on_two_screens() -> None:
    made = table_of(*(a_python(minor) for minor in range(9, 15)))
    assert len(list(Move(made, made.find("3.9"), made.find("3.14")).lines())) <= 150
    assert len(list(Move(made, made.find("3.13"), made.find("3.14")).lines())) <= 90


def test_a_subject_that_nobody_foresaw_has_a_column_and_can_be_compared() -> None:
    strange = replace(a_python(14), implementation="snakelike", version=(4, 1, 0), platform="beos")
    made = table_of(*FIVE, strange)
    assert [column.name for column in made.columns][-1] == "snakelike on beos"
    assert Move(made, made.find("3.11"), made.find("snakelike4.1")).changes
    page = "\n".join(reference.chapter(made, "processes", ROOT))
    assert "snakelike on beos (4.1)" in page
    assert compat.written(made).count('"snakelike-on-beos"') > 10


def test_variants_of_one_python_have_columns_of_their_own() -> None:
    odd = [
        replace(a_python(14), free_threaded=True),
        replace(a_python(14), assertions=False),
        replace(a_python(14), mutant="threads.join_returns_at_once"),
        a_python(14),
    ]
    made = table_of(*odd)
    assert {subject.label for subject in made.subjects} == {
        "3.14",
        "3.14t with the GIL",
        "3.14 without assertions",
        "3.14 with join_returns_at_once",
    }
    assert len(made.columns) == 4


def test_two_builds_of_one_version_are_told_apart() -> None:
    other = replace(a_python(14), asked_for="mine", build="mine")
    made = table.made_of([results_of(a_python(14)), {**results_of(other), "name": "CPython mine"}])
    assert len(made.columns) == 2
    assert {subject.label for subject in made.subjects} == {"3.14", "3.14.9"}


def cells(made: table.Table, unit: str, notes: reference.Notes | None = None) -> list[str]:
    rows = made.units()["features/trial/trial.feature", unit]
    told = reference.Notes() if notes is None else notes
    return [reference.cell(made, column, rows, told) for column in made.columns]


def test_the_newest_patch_has_the_name_of_the_minor_version() -> None:
    made = table_of(a_python(11), a_python(12, 1), a_python(12, 9), a_python(13), known=BOOK)
    assert [subject.label for subject in made.subjects] == ["3.11", "3.12.1", "3.12", "3.13"]
    notes = reference.Notes()
    assert cells(made, "late", notes) == ["≤ 3.11 [1], 3.12 to 3.12.2 [2], 3.12.3+ [3]"]
    assert list(notes.lines()) == [
        "1. a late thread runs",
        "2. a late thread is refused",
        "3. a late thread runs again",
    ]


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("same", ["yes", "yes", "yes"]),
        ("shutdown", ["3.13+", "yes", "no"]),
        ("default", ["≤ 3.13 [1], 3.14+ [2]", "yes [1]", "yes [1]"]),
        ("camels", ["3.10+ [1]", "yes [1]", "3.10+ [1]"]),
        ("claimed", ["3.13+", "yes", "nothing claimed [1]"]),
        ("more", ["3.7+, more from 3.14 on [1]", "yes", "yes"]),
        ("turns", ["yes [1]", "yes [2]", "yes [1]"]),
    ],
)
def test_a_cell_says_from_when_to_when(unit: str, told: list[str]) -> None:
    made = table_of(
        *(a_python(minor) for minor in (6, 7, 9, 10, 12, 13, 14)),
        a_python(13, gil=False, free_threaded=True),
        *(a_python(minor, implementation="pypy") for minor in (9, 11)),
        known=BOOK,
    )
    assert cells(made, unit) == told


def test_where_one_range_ends_the_next_begins() -> None:
    pythons = [a_python(minor, implementation="pypy") for minor in (9, 11)]
    assert cells(table_of(*pythons, known=BOOK), "pools") == ["≤ 3.9 [1], 3.10+ [2]"]


def test_unknown_and_no_are_different_cells() -> None:
    free = results_of(a_python(13, gil=False, free_threaded=True), part="nothing", known=BOOK)
    found = [results_of(a_python(minor), known=BOOK) for minor in (8, 12)]
    assert cells(table.made_of([*found, free], BOOK), "shutdown") == ["no", "not tried"]


def test_an_accident_is_told_as_one_and_comes_back_from_compat_json(tmp_path: Path) -> None:
    lucky = replace(scenario("luck", "a loop is safe", tags="cpython since_3_10"), accident=True)
    lost = scenario("luck", "a loop can lose", "breaks", "cpython until_3_9")
    plain = scenario("luck", "a lock is safe")
    known = {
        entry.key: replace(entry, elsewhere="Elsewhere it depends.")
        for entry in (lucky, lost, plain)
    }
    pypy = a_python(11, implementation="pypy")
    made = table_of(a_python(9), a_python(14), pypy, known=known)
    notes = reference.Notes()
    assert cells(made, "luck", notes) == ["≤ 3.9 [1], 3.10+ by accident [2]", "yes [3]"]
    assert list(notes.lines())[1:] == ["2. a loop is safe", "3. Elsewhere it depends."]
    path = tmp_path / "compat.json"
    path.write_text(compat.written(made))
    assert [row.accident for row in compat.read(path).outcomes] == [True, False, False]


def test_each_row_of_each_outline_has_a_key_and_a_title_of_its_own() -> None:
    named = [(entry.feature, entry.title) for entry in entries().values()]
    assert len(named) == len({*named})
    rows = [
        row
        for path in ROOT.glob("features/*/*.feature")
        for scenario in read(path).scenarios.values()
        for row in [row for each in scenario.examples for row in each.as_contexts()] or [{}]
    ]
    assert len(entries()) == len(rows)


def test_each_rule_that_differs_has_one_row() -> None:
    made = table_of(*FIVE)
    rows = [
        line
        for name in sorted(path.name for path in (ROOT / "features").iterdir() if path.is_dir())
        for line in reference.chapter(made, name, ROOT)
        if line.startswith("| [")
    ]
    titles = [line.partition("](")[0] for line in rows]
    assert len(titles) == len({*titles}) > 50
    assert len(rows) == sum(made.differs(rows) for rows in made.units().values())


def test_what_nobody_measured_is_named_in_words() -> None:
    told = list(table.unmeasured(table_of(*FIVE)))
    assert told == ["CPython 3.14t (free-threaded)", "macOS", "Windows"]
    mac = replace(a_python(14, default="spawn"), platform="darwin")
    assert "macOS" not in table.unmeasured(table_of(*FIVE, mac))


def test_compat_json_is_as_its_schema_says_and_can_be_read_back(tmp_path: Path) -> None:
    schema = json.loads(compat.SCHEMA.read_text())
    Draft202012Validator.check_schema(schema)
    made = table_of(*FIVE)
    path = tmp_path / "compat.json"
    path.write_text(compat.written(made))
    Draft202012Validator(schema).validate(json.loads(path.read_text()))
    back = compat.read(path)
    for one, other in permutations(["3.8", "3.13t", "3.14", "pypy3.11"], 2):
        told = [[*Move(each, each.find(one), each.find(other)).lines()] for each in (made, back)]
        assert told[0] == told[1]


def test_the_compat_json_in_docs_is_as_its_schema_says() -> None:
    assert compat.read(compat.FILE).subjects


def test_compat_json_tells_unknown_from_no() -> None:
    free = results_of(a_python(13, gil=False, free_threaded=True), part="several", known=BOOK)
    found = [results_of(a_python(minor), known=BOOK) for minor in (11, 12)]
    told = json.loads(compat.written(table.made_of([*found, free], BOOK)))
    rules = told["rules"]["features/trial/trial.feature"]

    def added(unit: str) -> list[object]:
        return [each[0]["version_added"] for each in rules[unit]["support"].values()]

    assert added("shutdown") == [False, None]
    assert added("claimed") == [False, "≤3.13"]
    assert added("same") == ["≤3.11", None]
    assert added("late") == ["≤3.11", None]


def test_what_fails_is_in_compat_json_and_on_the_page(tmp_path: Path) -> None:
    found = [results_of(a_python(minor), known=BOOK) for minor in (13, 14)]
    title = "a queue is shut down"
    told = found[1]["scenarios"][f"features/trial/trial.feature::{title}"]
    told |= {"outcome": FAILS, "why": "it is refuted"}
    made = table.made_of(found, BOOK)
    path = tmp_path / "compat.json"
    path.write_text(compat.written(made))
    for each in (made, compat.read(path)):
        assert f"Refuted on 3.14: {title}" in "\n".join(Move(each, 0, 1).lines())
    page = "\n".join(reference.chapter(made, "trial", ROOT))
    assert "**refuted** on 3.14" in page
    assert "1 is refuted" in reference.line(made, 1)
    assert any("it is refuted" in line for line in reference.summary(made, found))


def test_merging_what_five_pythons_made_apart_is_one_run_over_the_five() -> None:
    whole = compat.written(table.made_of(results.joined(map(results_of, FIVE))))
    apart = [results_of(subject) for subject in FIVE]
    for order in (apart, apart[::-1], apart[2:] + apart[:2]):
        assert compat.written(table.made_of(results.joined(order))) == whole


def test_merging_parts_is_one_run() -> None:
    chapters = sorted({key.split("/")[1] for key in entries()})
    whole = [results_of(subject, date="2026-02-03") for subject in FIVE]
    parts = [
        results_of(subject, part=f"features/{chapter}/", date=f"2026-02-0{1 + number % 3}")
        for number, chapter in enumerate(chapters)
        for subject in FIVE
    ]
    merged = compat.written(table.made_of(results.joined(parts)))
    assert merged == compat.written(table.made_of(results.joined(whole)))


@pytest.fixture
def book(project: Project) -> Project:
    """Give a specification whose Rule has twins by version."""
    project.demo("greet", 'say("hello")')
    project.write(
        "features/trial/trial.feature",
        """
        Feature: trial

          @breaks
          Rule: a greeting is told
            What to do: listen.

            @until_3_9
            Scenario: long ago
              When the demo "greet" runs
              Then "goodbye" never happens

            @since_3_10
            Scenario: today
              When the demo "greet" runs
              Then "hello" always happens
        """,
    )
    return project


def five_files(project: Project) -> list[Path]:
    """Run once, and make of its results those of five versions, each in a folder of its own."""
    assert project.pytest("--results=once").status == 0
    (file,) = (project.folder / "once").iterdir()
    one = json.loads(file.read_text())
    made = []
    for minor in range(6, 16, 2):
        told = {"outcome": "holds"}, {"outcome": "does not apply", "why": "it does not"}
        keys = sorted(one["scenarios"], reverse=minor >= 10)
        for key, outcome in zip(keys, told, strict=True):
            judged = one["scenarios"][key]["judged"]
            one["scenarios"][key] = {"judged": judged, **outcome}
        one["subject"]["version"] = [3, minor, 1]
        one["name"] = f"CPython 3.{minor}.1"
        made.append(project.write(f"from-{minor}/results.json", json.dumps(one)))
    return made


def test_the_command_merges_in_any_order_to_the_same_file(book: Project) -> None:
    files = five_files(book)
    for number, file in enumerate(files):
        book.write(f"together/{number}.json", file.read_text())
    merge = book.program("harness.matrix", "--merge", "together", "--page", "a/page.md")
    assert merge.status == 0, merge.text
    folders = [str(file.parent) for file in reversed(files)]
    assert book.program("harness.matrix", "--merge", *folders, "--page", "b/page.md").status == 0
    names = ("compat.json", "page.md", "page/trial.md", "page/badges/3.6.svg")
    for name in names:
        assert (book.folder / "a" / name).read_text() == (book.folder / "b" / name).read_text()
    assert "≤ 3.9 [1], 3.10+ [2]" in (book.folder / "a/page/trial.md").read_text()


def test_the_command_compares_names_and_files(book: Project) -> None:
    files = five_files(book)
    done = book.program("harness.matrix", "--diff", "3.6", "3.14", "--merge", *map(str, files))
    assert done.status == 0, done.text
    assert "1 breaks" in done.text
    assert "3.10    today (trial/trial.feature)" in done.text
    assert "→ listen." in done.text
    done = book.program("harness.matrix", "--diff", str(files[0]), str(files[-1]))
    assert "today (trial/trial.feature)" in done.text
    done = book.program("harness.matrix", "--diff", "3.6", "3.99", "--merge", *map(str, files))
    assert done.status == 1
    assert "no results of '3.99'; there are some of 3.6, 3.8, 3.10, 3.12, 3.14" in done.text


def test_without_results_the_command_compares_by_compat_json(book: Project) -> None:
    files = map(str, five_files(book))
    assert book.program("harness.matrix", "--merge", *files, "--page", "docs/matrix.md").status == 0
    done = book.program("harness.matrix", "--diff", "3.6", "3.14")
    assert "3.10    today (trial/trial.feature)" in done.text
    book.write("docs/compat.json", '{"form": "happens-before compat 0"}')
    done = book.program("harness.matrix", "--diff", "3.6", "3.14")
    assert done.status == 1
    assert "compat.json has the form 'happens-before compat 0'" in done.text


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"form": "happens-before results 2"}, "has the form 'happens-before results 2'"),
        ({"measured": None}, "is not a file of results: $.measured"),
        ({"scenarios": {"one": {"outcome": "holds"}}}, "'judged' is a required property"),
        ({"specification": "another"}, "is of another state of the specification"),
    ],
)
def test_wrong_and_older_results_are_refused_by_name(
    book: Project, change: dict[str, Any], told: str
) -> None:
    file = five_files(book)[2]
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    done = book.program("harness.matrix", "--merge", str(file))
    assert done.status == 1
    assert f"{file} " in done.text
    assert told in done.text


def test_results_of_a_changed_scenario_are_refused(book: Project) -> None:
    file = five_files(book)[2]
    feature = book.folder / "features/trial/trial.feature"
    feature.write_text(feature.read_text().replace("always happens", "always happens once"))
    done = book.program("harness.matrix", "--merge", str(file))
    assert done.status == 1
    assert "1 of its scenarios have changed or are gone, 1 are new" in done.text
    feature.write_text(feature.read_text().replace("today", "nowadays"))
    feature.write_text(feature.read_text().replace("always happens once", "always happens"))
    assert book.program("harness.matrix", "--merge", str(file)).status == 0


def test_the_summary_has_at_most_forty_lines() -> None:
    found = [results_of(a_python(minor, micro)) for minor in range(6, 16) for micro in range(4)]
    for one in found:
        for told in list(one["scenarios"].values())[:50]:
            told |= {"outcome": FAILS, "why": "a long story\nin two lines\nor three"}
    made = table.made_of(found)
    lines = list(reference.summary(made, found))
    assert len(lines) <= 40
    assert sum("python -m harness.matrix" in line for line in lines) == 2
    assert "and 20 more" in lines


def test_a_badge_is_a_picture_that_says_how_many_claims_hold() -> None:
    made = table_of(a_python(14))
    picture = ET.fromstring(reference.badge(made, 0))  # noqa: S314 -- our own
    (title, *_) = picture
    holds = made.count(0)[HOLDS]
    assert title.text == f"happens-before, 3.14: {holds} of {holds} claims hold"


def test_a_python_is_found_by_the_name_that_a_shell_knows() -> None:
    made = table_of(a_python(11), a_python(14), a_python(11, implementation="pypy"), known=BOOK)
    assert made.find("python3.14") == made.find("cpython3.14") == made.find("3.14")
    assert made.find("pypy3.11") != made.find("python3.11")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--diff", "3.6", "python3.6"], "3.6 and python3.6 are the same: CPython 3.6.1"),
        (["--diff", "3.6", "mine.json"], "there is no file 'mine.json'"),
        (["--diff", "3.6", "3.8", "--deep"], "this is no option: --deep"),
        (["--merge", "nowhere"], "there is no file or folder nowhere"),
        (["--merge", "empty"], "there are no results in empty"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(
    book: Project, arguments: list[str], told: str
) -> None:
    book.write("empty/notes.txt", "nothing")
    more = [] if "--merge" in arguments else ["--merge", *map(str, five_files(book))]
    done = book.program("harness.matrix", *arguments, *more)
    assert done.status != 0
    assert told in done.text
    assert "Traceback" not in done.text
