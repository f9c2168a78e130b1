"""Results: a file for each subject, the same however it was come by, and the table made of them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

if TYPE_CHECKING:
    from tests.project import Project

ROOT = Path(__file__).parent.parent
PYTHON = sys.executable


@pytest.fixture
def book(project: Project) -> Project:
    """Give a specification with one scenario that holds, one that fails, one for others."""
    project.demo("greet", 'say("hello")')
    project.feature(
        "trial",
        'When the demo "greet" runs\nThen "hello" always happens',
        'When the demo "greet" runs\nThen "goodbye" always happens',
        '@until_3_6\nScenario: long ago\nWhen the demo "greet" runs\nThen "hello" always happens',
    )
    return project


def results(project: Project, *arguments: str, folder: str = "results") -> dict[str, Any]:
    project.pytest(f"--results={project.folder / folder}", *arguments)
    files = sorted((project.folder / folder).iterdir())
    assert [file.suffix for file in files] == [".json"] * len(files)
    return {file.name: json.loads(file.read_text()) for file in files}


def matrix(project: Project, *arguments: str) -> tuple[int, str]:
    done = project.program("harness.matrix", *arguments)
    return done.status, done.text


def test_each_outcome_is_told_with_its_reason(book: Project) -> None:
    (one,) = results(book).values()
    told = {key.rpartition("::")[2]: outcome for key, outcome in one["scenarios"].items()}
    identities = [outcome.pop("judged") for outcome in told.values()]
    assert [" " in identity for identity in identities] == [True, False, False]
    assert told["number 0"] == {"outcome": "holds"}
    assert told["number 1"]["outcome"] == "fails"
    assert 'Then "goodbye" always happens\nrefuted on' in told["number 1"]["why"]
    assert told["long ago"] == {
        "outcome": "does not apply",
        "why": "it holds up to Python 3.6",
    }
    assert one["subject"]["version"] == list(sys.version_info[:3])


def test_results_do_not_depend_on_workers_or_order(book: Project) -> None:
    book.feature("trial", *['When the demo "greet" runs\nThen "hello" always happens'] * 6)
    alone = results(book, folder="a")
    assert results(book, "-n", "2", folder="b") == alone
    assert results(book, "-p", "randomly", folder="c") == alone


def test_a_scenario_that_was_not_run_is_told_as_such(book: Project) -> None:
    (one,) = results(book, "-k", "0").values()
    outcomes = {key.rpartition("::")[2]: told["outcome"] for key, told in one["scenarios"].items()}
    assert outcomes["number 1"] == "not run"


def test_a_subject_that_could_not_be_had_has_a_column_that_says_so(book: Project) -> None:
    found = results(book, f"--subject={PYTHON}", "--subject=nosuch")
    assert "there is no 'nosuch'" in found["nosuch.json"]["subject"]["missing"]
    status, told = matrix(book, "--merge", "results")
    assert status == 1
    assert "nosuch could not be had: --subject nosuch: there is no 'nosuch'" in told


def test_merging_gives_the_table_of_one_run(book: Project) -> None:
    results(book, "-k", "0", folder="one")
    results(book, "-k", "not 0", folder="two")
    results(book, folder="both")
    merged = matrix(book, "--merge", "one", "two", "--page", "merged/page.md")[1]
    whole = matrix(book, "--merge", "both", "--page", "both-pages/page.md")[1]
    assert merged.partition("\n\n")[0] == whole.partition("\n\n")[0]
    assert "1 of 2 claims hold, 1 does not apply, 1 is refuted" in merged
    for name in ("page.md", "page/trial.md", "compat.json"):
        one_run = (book.folder / "both-pages" / name).read_text()
        assert (book.folder / "merged" / name).read_text() == one_run


def test_the_summary_counts_what_holds_and_names_what_fails(book: Project) -> None:
    results(book)
    status, told = matrix(book, "--merge", "results", "--page", "page.md")
    assert status == 1
    assert "1 of 2 claims hold, 1 does not apply, 1 is refuted" in told
    assert "trial.feature::number 1: " in told
    assert 'Then "goodbye" always happens; refuted on' in told
    page = (book.folder / "page.md").read_text()
    assert "1 of 2 claims hold, 1 does not apply, 1 is refuted" in page
    assert "[trial](page/trial.md)" in page


def test_a_python_that_is_required_has_to_be_there(book: Project) -> None:
    results(book, "-k", "0")
    here = "{}.{}".format(*sys.version_info)
    assert matrix(book, "--merge", "results", "--required", here)[0] == 0
    status, told = matrix(book, "--merge", "results", "--required", "2.7")
    assert status == 1
    assert "required, but did not run: 2.7" in told


@pytest.mark.parametrize("text", ["", "[]", '{"form": "another"}'])
def test_a_file_that_is_no_results_is_named(book: Project, text: str) -> None:
    path = book.write("odd.json", text)
    status, told = matrix(book, "--merge", str(path))
    assert status == 1
    assert "odd.json" in told


def test_a_matrix_is_run_and_shown(book: Project) -> None:
    book.feature("trial", 'When the demo "greet" runs\nThen "hello" always happens')
    status, told = matrix(book, f"--subject={PYTHON}")
    assert status == 0
    assert "1 of 1 claims hold, 0 do not apply" in told
    assert len(told.splitlines()) <= 40


def test_the_schema_names_what_is_written(book: Project) -> None:
    schema = json.loads((ROOT / "harness/evidence/results.schema.json").read_text())
    (one,) = results(book).values()
    assert set(one) == set(schema["required"]) == set(schema["properties"])
    subject = schema["properties"]["subject"]["oneOf"][0]
    assert set(one["subject"]) == set(subject["required"]) == set(subject["properties"])
    measured = schema["properties"]["measured"]
    assert set(one["measured"]) == set(measured["required"]) == set(measured["properties"])
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(one)
    outcomes = schema["properties"]["scenarios"]["additionalProperties"]["properties"]["outcome"]
    assert {told["outcome"] for told in one["scenarios"].values()} < set(outcomes["enum"])


def test_a_subject_that_vanishes_half_way_costs_its_own_column_only(book: Project) -> None:
    count = book.write("count", "")
    wrapper = book.script(
        "python-for-a-while",
        f"""
        echo >> "{count}"
        [ $(wc -l < "{count}") = 4 ] && rm -- "$0"
        exec "{PYTHON}" "$@"
        """,
    )
    for number in range(9):  # a demo each, since scenarios of one demo share its run
        book.demo(f"greet_{number}", 'say("hello")')
    scenario = 'When the demo "greet {}" runs\nThen "hello" always happens'
    book.feature("trial", *[scenario.format(number) for number in range(9)])
    each_start_counts = ("--cold", "--ahead=0")
    results(book, f"--subject={PYTHON}", f"--subject={wrapper}", *each_start_counts)
    status, told = matrix(book, "--merge", "results")
    assert status == 1
    assert "9 of 9 claims hold, 0 do not apply\n" in told
    assert "3 of 6 claims hold, 0 do not apply, 3 are refuted, 3 were not run" in told
    assert "can no longer be started" in told
    assert ": 3 scenarios: CPython" in told
    assert "is given up: 3 runs in a row could not be started" in told
