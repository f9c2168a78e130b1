"""The prose of all features keeps its rules, and each rule can be broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness import ROOT
from tests import house_rules, prose_rules

CHAPTERS = sorted(path.stem for path in (ROOT / "tests" / "prose").glob("*.json"))
FEATURES = [
    path for chapter in CHAPTERS for path in sorted((ROOT / "features" / chapter).glob("*.feature"))
]
PAGES = [
    *sorted((ROOT / "features").rglob("*.feature")),
    *sorted(path for path in ROOT.glob("*.md")),
    *sorted(path for path in ROOT.glob("*/*.md")),
]


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_the_prose_of_a_feature_keeps_the_rules(path: Path) -> None:
    feature = house_rules.read(path)
    evidence = prose_rules.evidence_of(path.parent.name).get(path.name, {})
    breaches = [
        *prose_rules.shown_or_linked(feature, evidence),
        *prose_rules.excerpts(feature),
        *prose_rules.linked_demos(feature),
        *prose_rules.titles_with_the_verb_of_a_step(feature),
    ]
    assert breaches == []


def test_titles_stand_alone() -> None:
    features = [house_rules.read(path) for path in FEATURES]
    assert list(prose_rules.titles_that_stand_alone(features)) == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert list(prose_rules.links_that_lead_somewhere(path, text)) == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_pages_quote_what_is_there(name: str) -> None:
    path = ROOT / name
    assert list(prose_rules.quotations(path, path.read_text(encoding="utf-8"))) == []


ANSWERS = ROOT / "features" / "README.md"
COURSE = ROOT / "features" / "where-the-course-is-wrong.md"


def test_each_question_is_answered_by_a_scenario() -> None:
    asked = prose_rules.questions(ANSWERS.read_text(encoding="utf-8"))
    assert len(asked) >= 30
    assert list(prose_rules.statements_with_evidence(ANSWERS, asked)) == []


def test_each_statement_against_the_course_is_shown_by_a_scenario() -> None:
    told = prose_rules.items(COURSE.read_text(encoding="utf-8"))
    assert told
    assert list(prose_rules.statements_with_evidence(COURSE, told)) == []


GOOD = """
Feature: Joining a thread
  `join()` waits for a thread. Join it when you need its work.
  What it costs is [another matter](https://docs.python.org/3/).

  ```python
  worker = Thread(target=work)
  worker.start()
  worker.join()
  ...
  worker.join()
  ```

  Rule: join() returns once the thread has ended
    Demo: [join twice](../../demos/threads/join_twice.py)

    Scenario: A thread may be joined twice
      When the demo "join twice" runs
      Then "worker ends" always comes before "the first join returns"
"""
EVIDENCE = {
    "`join()` waits for a thread.": "join() returns once the thread has ended",
    "Join it when you need its work.": "advice",
}


def test_a_title_whose_verb_no_step_has_is_found(read: Path) -> None:
    read.write_text(GOOD.replace("A thread may be joined twice", "A thread can be joined twice"))
    feature = house_rules.read(read)
    assert list(prose_rules.titles_with_the_verb_of_a_step(feature)) == [
        "trial.feature: no step of 'A thread can be joined twice' says \"can\""
    ]
    read.write_text(GOOD)
    assert list(prose_rules.titles_with_the_verb_of_a_step(house_rules.read(read))) == []


@pytest.fixture
def read(tmp_path: Path) -> Path:
    """Give a place for a feature of the chapter on threads."""
    path = tmp_path / "features" / "threads" / "trial.feature"
    path.parent.mkdir(parents=True)
    return path


@pytest.mark.parametrize(
    ("good", "bad", "breach"),
    [
        ("Join it when you need", "Always join it for", "neither shown nor linked: 'Always join"),
        ("Join it when you need", "Always join it for", "shown, and said no more: 'Join it when"),
        ("Rule: join() returns once", "Rule: join() returns when", "there is no such title"),
        ("(https://docs.python.org/3/)", "(elsewhere)", "neither shown nor linked: 'What it costs"),
        ("  worker.start()\n  worker.join()\n  ...\n", "", "has 2 lines, not four to ten"),
        ("  worker.start()\n", "  worker.begin()\n", "stands so in none of its demos"),
        ("  ...\n", "", "stands so in none of its demos"),
        ("```python", "```", "it shows no code"),
        ("demos/threads/join_twice.py", "demos/threads/join.py", "does not link to its demo"),
    ],
)  # fmt: skip
def test_each_rule_for_prose_can_be_broken(read: Path, good: str, bad: str, breach: str) -> None:
    def breaches(text: str) -> list[str]:
        read.write_text(text)
        feature = house_rules.read(read)
        return [
            *prose_rules.shown_or_linked(feature, EVIDENCE),
            *prose_rules.excerpts(feature),
            *prose_rules.linked_demos(feature),
        ]

    assert breaches(GOOD) == []
    assert good in GOOD
    assert [told for told in breaches(GOOD.replace(good, bad)) if breach in told]


@pytest.mark.parametrize(
    ("title", "breach"),
    [
        ("It waits", "needs another line"),
        ("A thread may be joined twice", "2 scenarios are called"),
    ],
)
def test_a_title_that_does_not_stand_alone_is_found(read: Path, title: str, breach: str) -> None:
    read.write_text(GOOD)
    other = read.with_name("other.feature")
    other.write_text(GOOD.replace("A thread may be joined twice", title))
    told = prose_rules.titles_that_stand_alone(map(house_rules.read, (read, other)))
    assert [line for line in told if breach in line]


def test_evidence_can_be_in_another_feature(read: Path) -> None:
    read.write_text(GOOD)
    there = {**EVIDENCE, "`join()` waits for a thread.": "threads/trial.feature: A thread"}
    breaches = list(prose_rules.shown_or_linked(house_rules.read(read), there))
    assert ["there is no such title" in told for told in breaches] == [True]


def test_a_link_that_leads_nowhere_is_found() -> None:
    text = "[here](test_prose.py), [there](nowhere.py#top), [away](https://python.org)\n"
    text += "  ```python\n  POOLS[kind](max_workers=1)\n  ```\n"
    text += "[map](../CONTRIBUTING.md#where-things-are), [lost](../CONTRIBUTING.md#a)"
    assert list(prose_rules.links_that_lead_somewhere(Path(__file__), text)) == [
        "test_prose.py: it links to nowhere.py#top, which is not there",
        "test_prose.py: it links to ../CONTRIBUTING.md#a, and CONTRIBUTING.md has no such heading",
    ]


def test_a_quotation_of_what_is_not_there_is_found() -> None:
    text = "`steps/facts.py`\n\n```python\nfrom pytest_bdd import {}\n```\n"
    page = ROOT / "README.md"
    assert list(prose_rules.quotations(page, text.format("then"))) == []
    assert list(prose_rules.quotations(page, text.format("given"))) == [
        "README.md: no file that it names has these lines: 'from pytest_bdd import given'…"
    ]


PAGE = """# A page

## Questions

### Threads

**May I join a thread twice?**
Yes: see [A thread may be joined twice](trial.feature).

**May I join a thread that
has ended?** Yes. [join() returns once the
thread has ended](trial.feature)

## Other matters

**This is no question.**

- An item [A thread may be joined twice](trial.feature),
  of two lines.
- Another.
"""


@pytest.mark.parametrize(
    ("good", "bad", "breach"),
    [
        ("[A thread may be joined twice](trial.feature)", "below", "no scenario shows it: **May I"),
        ("[A thread may be joined twice]", "[It may]", "trial.feature has no scenario 'It may'"),
        ("[join() returns once the\nthread has ended]", "[join\\_]", "has no scenario 'join_'"),
        ("(trial.feature)", "(other.feature)", "other.feature has no scenario 'A thread may be"),
    ],
)
def test_an_answer_that_nothing_shows_is_found(
    read: Path, good: str, bad: str, breach: str
) -> None:
    def breaches(text: str) -> list[str]:
        asked = prose_rules.questions(text)
        assert len(asked) == 2
        return list(prose_rules.statements_with_evidence(read.with_name("README.md"), asked))

    read.write_text(GOOD)
    assert breaches(PAGE) == []
    assert good in PAGE
    assert [told for told in breaches(PAGE.replace(good, bad)) if breach in told]


def test_the_items_of_a_page_are_found() -> None:
    first, second = prose_rules.items(PAGE)
    assert first.endswith("of two lines.\n")
    assert second == "- Another.\n"


def test_sentences_are_told_apart_from_code_tables_and_links() -> None:
    text = "One `a.b` is here. Two\nare there: Three.\n\n```python\ncode.\n```\n\n| a | b |\n\n"
    text += "- Four, e.g. this.\n- Five\n\nWhat to do: nothing of\nthe kind.\n\n"
    text += "Demos: [one](one.py), [two](two.py)\n"
    assert prose_rules.sentences(text) == [
        "One `a.b` is here.", "Two are there:", "Three.", "Four, e.g. this.", "Five",
    ]  # fmt: skip
