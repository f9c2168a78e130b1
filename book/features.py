"""Features as the book reads them: chapters in reading order, rules, scenarios, what they run."""

from __future__ import annotations

import functools
import inspect
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pytest_bdd.feature import get_feature

from harness import ROOT
from harness.evidence import scenarios
from harness.runs import catalogue
from harness.runs.playing import Setting
from harness.subjects import conditions

if TYPE_CHECKING:
    from pytest_bdd.parser import Scenario, ScenarioTemplate

    from harness.subjects.interpreters import Subject
    from harness.verdicts.claims import Relation

CONTENTS: Final = ROOT / "features" / "README.md"
BLANK: Final = re.compile(r"<([^<>\n]+)>")


@dataclass(frozen=True)
class Played:
    """A demo and the way in which it is played: what a scenario's When says."""

    demo: str
    setting: Setting = field(default_factory=Setting)
    may_stick: bool = False

    @property
    def is_model(self) -> bool:
        """Whether it is a model, which plays every interleaving: there is no one run to draw."""
        return self.demo.startswith("demos.interleavings.")

    @property
    def command(self) -> str:
        """What a person types to see it."""
        return f"python -m {self.demo}{self.setting.arguments()}"

    @property
    def key(self) -> str:
        """Its name in the file of recorded runs."""
        return self.command.removeprefix("python -m ")


@dataclass(frozen=True)
class Row:
    """A scenario with one row of its examples: an entry of the specification."""

    key: str
    entry: scenarios.Entry
    scenario: Scenario
    context: dict[str, str]


@dataclass(frozen=True)
class Told:
    """A scenario as a reader meets it."""

    feature: str  # threads/join
    title: str
    rule: str
    description: str
    tags: frozenset[str]
    rows: tuple[Row, ...]
    template: ScenarioTemplate

    @property
    def anchor(self) -> str:
        """Its place on the page, made of what is judged: a new title does not change it."""
        return "s-" + scenarios.digest(self.rows[0].entry.identity)[:8]


@dataclass(frozen=True)
class Page:
    """A feature: its place in the book, its title, its prose, its rules with their prose."""

    name: str  # threads/join
    chapter: str
    number: int
    title: str
    description: str
    rules: tuple[tuple[str, str, tuple[Told, ...]], ...]

    @property
    def scenarios(self) -> tuple[Told, ...]:
        """All scenarios, in order."""
        return tuple(told for _, _, several in self.rules for told in several)


@dataclass(frozen=True)
class Chapter:
    """A chapter of the book."""

    name: str
    title: str
    about: str
    pages: tuple[str, ...]


@functools.cache
def chapters() -> tuple[Chapter, ...]:
    """Read the table of contents; a chapter that it does not name yet comes last."""
    text = CONTENTS.read_text(encoding="utf-8")
    contents = text.partition("\n## Contents\n")[2].partition("\n## ")[0]
    found = []
    for part in contents.split("\n### ")[1:]:
        title, _, rest = part.partition("\n")
        pages = re.findall(r"\]\(([a-z_]+/[a-z_0-9]+)\.feature\)", rest)
        about = " ".join(rest.partition("\n1. ")[0].split())
        if pages:
            found.append(Chapter(pages[0].split("/")[0], title.strip(), about, tuple(pages)))
    named = {page for chapter in found for page in chapter.pages}
    there = sorted(f"{path.parent.name}/{path.stem}" for path in ROOT.glob("features/*/*.feature"))
    missing: dict[str, list[str]] = {}
    for page in there:
        if page not in named:
            missing.setdefault(page.split("/")[0], []).append(page)
    for name, pages in missing.items():
        found.append(Chapter(name, name.capitalize(), "", tuple(pages)))
    return tuple(found)


@functools.cache
def pages() -> dict[str, Page]:
    """Read all features, in reading order."""
    return {
        name: _page(name, chapter, number)
        for chapter in chapters()
        for number, name in enumerate(chapter.pages, 1)
    }


def _page(name: str, chapter: Chapter, number: int) -> Page:
    path = ROOT / "features" / f"{name}.feature"
    feature = get_feature(str(path.parent), path.name)
    entries = scenarios.entries()
    rules: dict[str, tuple[str, list[Told]]] = {}
    for title, template in feature.scenarios.items():
        rule = template.rule
        heading = rule.name if rule else ""
        contexts = [c for examples in template.examples for c in examples.as_contexts()] or [{}]
        rows = []
        for context in contexts:
            key = scenarios.key_of(path, title, context.values())
            plain = {str(gap): str(value) for gap, value in context.items()}
            rows.append(Row(key, entries[key], template.render(context), plain))
        told = Told(
            feature=name,
            title=title,
            rule=heading,
            description=inspect.cleandoc(template.description or ""),
            tags=frozenset(feature.tags | template.tags | (rule.tags if rule else set())),
            rows=tuple(rows),
            template=template,
        )
        about = inspect.cleandoc("\n" + rule.description) if rule else ""
        rules.setdefault(heading, (about, []))[1].append(told)
    return Page(
        name=name,
        chapter=chapter.title,
        number=number,
        title=feature.name or name,
        description=feature.description,
        rules=tuple((heading, about, tuple(told)) for heading, (about, told) in rules.items()),
    )


@dataclass
class Claims:
    """Takes the place of an experiment, and keeps what is claimed of which demo."""

    chapter: str
    played: Played | None = None
    always_: list[Relation] = field(default_factory=list)
    can_: list[Relation] = field(default_factory=list)

    def begin(
        self, name: str, *, may_stick: bool = False, setting: Setting | None = None
    ) -> Claims:
        """Keep which demo is played, and how."""
        module = catalogue.module(self.chapter, name)
        self.played = Played(module, setting or Setting(), may_stick)
        return self

    def always(self, relation: Relation) -> None:
        """Keep a claim."""
        self.always_.append(relation)

    def can(self, relation: Relation) -> None:
        """Keep a claim."""
        self.can_.append(relation)

    def exits_with(self, status: int) -> None:
        """Take it: a recorded run shows its own end."""


def claims(row: Row) -> Claims:
    """Ask each step of a scenario what it claims, and run nothing."""
    taken = Claims(row.entry.chapter)
    there: dict[str, object] = {"begin": taken.begin}
    for step in row.scenario.steps:
        definition = scenarios.definition_of(step)
        given: dict[str, Any] = definition.parser.parse_arguments(step.name) or {}
        if step.datatable is not None:
            given["datatable"] = step.datatable.raw()
        gaps = inspect.signature(definition.step_func).parameters
        made = definition.step_func(**{gap: {**there, **given}[gap] for gap in gaps})
        if definition.target_fixture is not None:
            there[definition.target_fixture] = made
    return taken


def speaks_of(row: Row, subject: Subject) -> bool:
    """Return whether it claims anything about that Python."""
    return all(conditions.applies(tag, subject) for tag in row.entry.conditions)
