"""All features and demos keep the house rules, and each rule can be broken."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from harness.evidence.scenarios import definitions
from tests import house_rules

if TYPE_CHECKING:
    from tests.project import Project

ROOT = Path(__file__).parent.parent
FEATURES = sorted((ROOT / "features").rglob("*.feature"))
DEMOS = sorted(path for path in (ROOT / "demos").glob("*/*.py") if path.stem != "__init__")
CASES = range(1, 25)


def declared(config: pytest.Config) -> set[str]:
    return {line.partition(":")[0].strip() for line in config.getini("markers")}


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_a_feature_keeps_the_rules(path: Path, pytestconfig: pytest.Config) -> None:
    feature, known = house_rules.read(path), definitions()
    breaches = [
        *house_rules.steps_in_order(feature),
        *house_rules.one_when_and_a_then(feature),
        *house_rules.short_backgrounds(feature),
        *house_rules.told_as_prose(feature),
        *house_rules.known_tags(feature, declared(pytestconfig)),
        *house_rules.defined_steps(feature, known),
        *house_rules.events_that_demos_tell(feature, known),
        *house_rules.twins(feature),
        *house_rules.differences_mean_something(feature),
        *house_rules.disputes_with_a_link(feature),
    ]
    assert breaches == []


@pytest.mark.parametrize("path", DEMOS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_demo_keeps_the_rules(path: Path) -> None:
    assert list(house_rules.textbook_page(path, path.read_text())) == []


def test_the_specification_as_a_whole_keeps_the_rules(pytestconfig: pytest.Config) -> None:
    features, known = [house_rules.read(path) for path in FEATURES], definitions()
    breaches = [
        *house_rules.unused_definitions(features, known),
        *house_rules.missing_cases(features, CASES),
        *house_rules.demos_that_nobody_runs(DEMOS, features, known),
    ]
    assert breaches == []
    used = {
        tag
        for feature in features
        for scenario in feature.scenarios.values()
        for tag in house_rules.tags(feature, scenario)
    }
    ours = {tag for tag in declared(pytestconfig) if house_rules.speaks_of_us(tag)}
    assert ours - used == set()


def test_the_table_of_contents_names_every_feature() -> None:
    contents = (ROOT / "features" / "README.md").read_text()
    links = [
        f"[{house_rules.read(path).name}]({path.relative_to(ROOT / 'features').as_posix()})"
        for path in FEATURES
    ]
    assert [link for link in links if link not in contents] == []


def test_the_table_of_contents_leads_from_case_to_feature_to_demo() -> None:
    contents = (ROOT / "features" / "README.md").read_text()
    features = [house_rules.read(path) for path in FEATURES]
    rows = house_rules.case_table(features, ROOT / "features")
    written = [line for line in contents.splitlines() if re.match(r"\| \d+ \|", line)]
    assert written == rows, "the table should be:\n" + "\n".join(rows)


GOOD = """
Feature: trial
  What it is for.

  Rule: it works

    @case_05
    Scenario: one
      When the demo "join" runs
      Then "loop 1 ends" always comes before "all done"
"""


@pytest.mark.parametrize(
    ("rule", "good", "bad", "breach"),
    [
        ("steps_in_order", "When the", "Then the demo can get stuck\n      When the", "go back"),
        ("one_when_and_a_then", "When the", 'When the demo "join" runs\n      And the', "2 Whens"),
        ("one_when_and_a_then", 'Then "loop 1 ends" always', 'And "loop 1 ends" always', "no Then"),
        ("told_as_prose", "  What it is for.\n", "", "says nothing of itself"),
        ("told_as_prose", "  Rule: it works\n", "", "under no Rule"),
        ("known_tags", "@case_05", "@unheard_of", "@unheard_of is declared nowhere"),
        ("known_tags", "@case_05", "@slow", "@slow is neither a condition nor a case"),
        ("disputes_with_a_link", "@case_05", "@disputed", "no link says where"),
        ("twins", "@case_05", "@since_3_9", "says what holds on CPython 3.6.9"),
        ("differences_mean_something", "@case_05", "@since_3_9", "and no tag, such as @breaks"),
        ("differences_mean_something", "@case_05", "@since_3_9 @new", 'begins with "What to do:"'),
        ("defined_steps", "always comes before", "sometimes comes before", "has no definition"),
        ("events_that_demos_tell", "loop 1 ends", "lopp 1 ends", "never tells 'lopp 1 ends'"),
        ("events_that_demos_tell", '"join"', '"jion"', "there is no demo 'jion'"),
    ],
)  # fmt: skip
def test_each_rule_for_features_can_be_broken(  # noqa: PLR0913, PLR0917 -- a table has its columns
    tmp_path: Path, pytestconfig: pytest.Config, rule: str, good: str, bad: str, breach: str
) -> None:
    (tmp_path / "threads").mkdir()
    path = tmp_path / "threads" / "trial.feature"
    more_of: dict[str, list[Any]] = {
        "known_tags": [{*declared(pytestconfig), "slow"}],
        "defined_steps": [definitions()],
        "events_that_demos_tell": [definitions()],
    }
    more = more_of.get(rule, [])
    check = getattr(house_rules, rule)
    path.write_text(GOOD)
    assert list(check(house_rules.read(path), *more)) == []
    assert good in GOOD
    path.write_text(GOOD.replace(good, bad))
    assert [told for told in check(house_rules.read(path), *more) if breach in told]


def test_a_background_of_three_givens_breaks_a_rule(tmp_path: Path) -> None:
    path = tmp_path / "trial.feature"
    given = "".join(f"\n      Given something {number}" for number in range(3))
    path.write_text(GOOD.replace("  Rule:", f"  Background:{given}\n\n  Rule:"))
    assert list(house_rules.short_backgrounds(house_rules.read(path)))


def test_the_sentences_can_be_listed() -> None:
    command = [sys.executable, "-m", "steps"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    listed = done.stdout.splitlines()
    assert len(listed) == len(definitions()), done.stderr
    assert "When  the demo {name:Name} runs until nothing moves" in listed


def test_two_definitions_of_a_sentence_break_a_rule(tmp_path: Path) -> None:
    path = tmp_path / "trial.feature"
    path.write_text(GOOD)
    twice = definitions() * 2
    assert all(
        "2 definitions" in told for told in house_rules.defined_steps(house_rules.read(path), twice)
    )
    assert list(house_rules.defined_steps(house_rules.read(path), twice))


def test_what_nobody_uses_breaks_rules(tmp_path: Path) -> None:
    path = tmp_path / "trial.feature"
    path.write_text(GOOD)
    features, known = [house_rules.read(path)], definitions()
    assert "nobody says 'the demo always gets stuck'" in house_rules.unused_definitions(
        features, known
    )
    assert list(house_rules.missing_cases(features, [5, 6])) == [
        "no scenario shows case 6 of the course"
    ]
    demos = [ROOT / "demos" / "threads" / "daemon.py"]
    assert list(house_rules.demos_that_nobody_runs(demos, features, known)) == [
        "no scenario runs threads/daemon.py"
    ]


PAGE = '''"""It shows this."""

from demos.stage import pause, play


def main():
    pause(1)


if __name__ == "__main__":
    play(main)
'''


@pytest.mark.parametrize(
    ("good", "bad", "breach"),
    [
        ("It shows this.", "", "does not begin with one short sentence"),
        (
            "It shows this.",
            "It shows" + " this" * 20 + ".",
            "does not begin with one short sentence",
        ),
        ("play(main)\n", "main()\n", "does not end by playing"),
        ("pause(1)", "assert pause(1)", "a demo judges nothing"),
        ("pause(1)", "pause(20)", "no demo waits for 20"),
        ("pause(1)", "(one := 1)", "Python 3.6 cannot read it"),
        (
            "from demos.stage",
            "import harness.runs\nfrom demos.stage",
            "neither the standard library",
        ),
    ],
)
def test_each_rule_for_demos_can_be_broken(good: str, bad: str, breach: str) -> None:
    path = Path("demos/trial/page.py")
    assert list(house_rules.textbook_page(path, PAGE)) == []
    assert good in PAGE
    told = list(house_rules.textbook_page(path, PAGE.replace(good, bad)))
    assert [line for line in told if breach in line]


def imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the imports of a project against its map of rooms."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    command += ["--no-cache", "--config", str(folder / "pyproject.toml")]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_imports_lead_down_the_map_of_rooms() -> None:
    done = imports(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("room", "imported"),
    [
        ("launching/guard.py", "harness.runs.traces"),
        ("evidence/record.py", "harness.verdicts.claims"),
        ("verdicts/claims.py", "harness.evidence.record"),
        ("runs/traces.py", "harness.pytest_plugin.casting"),
        ("runs/catalogue.py", "demos.stage"),
        ("subjects/conditions.py", "steps.facts"),
    ],
)
def test_an_import_against_the_map_is_found(project: Project, room: str, imported: str) -> None:
    path = project.folder / "harness" / room
    path.write_text(f"{path.read_text()}\nimport {imported}\n")
    project.write("book/__init__.py", "")
    done = imports(project.folder)
    assert done.returncode == 1
    where = f"harness.{room.removesuffix('.py').replace('/', '.')} -> {imported}"
    assert where in done.stdout, done.stdout + done.stderr


def test_the_map_of_rooms_is_the_one_that_is_held() -> None:
    (layers, *_) = re.findall(
        r"^layers = \[(.*?)^\]", (ROOT / "pyproject.toml").read_text(), re.MULTILINE | re.DOTALL
    )
    doors, *rooms = re.findall(r'"(.+)"', layers)
    held = [room for layer in rooms for room in layer.split(" | ")]
    assert doors == "matrix | soak | bench | both_ways | outcomes"
    told = (ROOT / "CONTRIBUTING.md").read_text().partition("The rooms of the harness.")[2]
    drawn = told.split("```")[1].splitlines()[1:]
    assert [line.split()[0] for line in drawn] == held
    assert len(drawn) <= 15


def test_the_root_is_a_front_door() -> None:
    told = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False  # noqa: S607 -- git
    )  # fmt: skip
    names = {line.partition("/")[0] for line in told.stdout.splitlines()}
    seen = {name for name in names if not name.startswith(".")}
    assert len(seen) <= 16
    generated = [
        path.name
        for path in (ROOT / name for name in seen)
        if path.is_file() and "<!-- Made by" in path.read_text().partition("\n")[0]
    ]
    assert generated == []


def test_what_is_generated_says_what_makes_it_and_is_short() -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        if "_build" in page.parts:  # the sources of the book, which git ignores
            continue
        lines = page.read_text().splitlines()
        assert re.match(r"<!-- Made by `tox run -e .+`\. -->", lines[0]), page
        assert len(lines) < 150, page
