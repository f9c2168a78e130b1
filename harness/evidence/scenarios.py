"""Scenarios: each has a key, for people, and an identity, under which its evidence is filed.

A key is what pytest calls a scenario, its file and its title. An identity is made from what is
judged: the relations with their arguments, the setting, and the code of the demo. Words are
not part of it, nor is the layout of the code. To find out what is judged, each step is called once
with a sketch in place of an experiment, which notes what is claimed and runs nothing.
"""

from __future__ import annotations

import ast
import functools
import hashlib
import importlib
import inspect
import json
import pkgutil
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from harness import ROOT
from harness.evidence import meaning
from harness.runs import catalogue
from harness.subjects import conditions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from pytest_bdd.parser import Scenario, ScenarioTemplate, Step

    from harness.runs.playing import Setting
    from harness.subjects.interpreters import Subject

SENTENCES: Final = "steps"  # the package that has the step definitions
T = TypeVar("T")


@dataclass(frozen=True)
class Entry:
    """A scenario, with one row of its examples.

    `judged` is a digest of what is judged. `disputed` is the scenario's description, if Python's
    documentation says otherwise. `kind` and `advice` say what it means to a program that it holds
    and what to do, `unit` is the Rule by which Pythons are compared; harness.evidence.meaning has
    more about them. An `accident` is what an implementation happens to do.
    """

    key: str
    conditions: frozenset[str]
    judged: str
    disputed: str = ""
    unit: str = ""
    title: str = ""
    line: int = 0
    kind: str = ""
    advice: str = ""
    elsewhere: str = ""
    links: tuple[str, ...] = ()
    accident: bool = False

    @property
    def identity(self) -> str:
        """What its evidence is filed under; twins may be judged alike, on different Pythons."""
        return " @".join([self.judged, *sorted(self.conditions)])

    @property
    def chapter(self) -> str:
        """The folder of its feature."""
        return self.key.split("/")[1]

    @property
    def feature(self) -> str:
        """The file that it is in."""
        return self.key.partition("::")[0]

    def speaks_of(self, subject: Subject) -> bool:
        """Return whether it claims anything about that Python."""
        return all(conditions.applies(tag, subject) for tag in self.conditions)


def key_of(path: Path, title: str, example: Iterable[str] = ()) -> str:
    """Return the key of a scenario: what pytest calls it if there is one subject."""
    values = "-".join(example)
    return f"{path.relative_to(ROOT).as_posix()}::{title}" + (f"[{values}]" if values else "")


@functools.cache
def entries() -> dict[str, Entry]:
    """Read all readable features; return their scenarios by key, one for each row of examples."""
    found = [entry for path in sorted(ROOT.glob("features/*/*.feature")) for entry in _read(path)]
    return {entry.key: entry for entry in found}


def refiled(filed: dict[str, T], there: Collection[Entry]) -> dict[str, T]:
    """File evidence under present identities, and drop what belongs to no scenario any more.

    Evidence belongs to the scenario that is judged in that way. If several are judged alike, their
    conditions tell them apart; if there is only one, its conditions may have changed.
    """
    before = Counter(identity.partition(" ")[0] for identity in filed)
    alone = {identity.partition(" ")[0]: told for identity, told in filed.items()}
    now = Counter(judged for judged, _ in {(entry.judged, entry.identity) for entry in there})
    found = {}
    for entry in there:
        if entry.identity in filed:
            found[entry.identity] = filed[entry.identity]
        elif before[entry.judged] == now[entry.judged] == 1:
            found[entry.identity] = alone[entry.judged]
    return found


def digest(*texts: str) -> str:
    """Return a short fingerprint of some texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:12]


def _read(path: Path) -> Iterator[Entry]:
    try:
        feature = get_feature(str(path.parent), path.name)
    except (GherkinParseError, KeyError):  # collecting it gives the error
        return
    for title, template in feature.scenarios.items():
        outer = feature.tags | template.tags | (template.rule.tags if template.rule else set())
        rows = [
            (examples.tags, context)
            for examples in template.examples
            for context in examples.as_contexts()
        ]
        for tags, context in rows or [(set(), {})]:
            yield Entry(
                key_of(path, title, context.values()),
                frozenset(tag for tag in outer | tags if conditions.is_condition(tag)),
                digest(*_what_is_judged(path.parent.name, template.render(context))),
                " ".join(template.description.split()) if "disputed" in outer | tags else "",
                unit=meaning.unit(template),
                title=_title(template, context),
                line=template.line_number,
                kind=meaning.kind(template, tags),
                advice=meaning.advice(template),
                elsewhere=meaning.elsewhere(template),
                links=meaning.links(template),
                accident="accident" in outer | tags,
            )


def _title(template: ScenarioTemplate, context: Mapping[str, Any]) -> str:
    """Return the title of a scenario, with the values of a row that it does not tell apart."""
    told = [template.render(row).name for each in template.examples for row in each.as_contexts()]
    title = str(template.render(context).name)
    return (
        title
        if told.count(title) == 1 or not context
        else f"{title} [{', '.join(context.values())}]"
    )


class _Relation(Protocol):
    """What a step claims: a relation that knows its name and its arguments."""

    @property
    def name(self) -> str: ...
    @property
    def arguments(self) -> tuple[object, ...]: ...


class Sketch:
    """Takes the place of an experiment, and notes what would be claimed."""

    def __init__(self, chapter: str) -> None:
        self.told: list[str] = []
        self._chapter = chapter

    def begin(
        self, name: str, *, may_stick: bool = False, setting: Setting | None = None
    ) -> Sketch:
        """Note which demo would be played, and how."""
        played = catalogue.source(catalogue.module(self._chapter, name))
        variables = {} if setting is None else setting.variables()
        self.told += [code(played.read_text(encoding="utf-8")), json.dumps(variables)]
        self.told.append(f"may stick: {may_stick}")
        return self

    def always(self, relation: _Relation) -> None:
        """Note a claim."""
        self._take("always", relation.name, *relation.arguments)

    def can(self, relation: _Relation) -> None:
        """Note a claim."""
        self._take("can", relation.name, *relation.arguments)

    def exits_with(self, status: int) -> None:
        """Note a claim."""
        self._take("exits with", status)

    def _take(self, *claim: object) -> None:
        self.told.append(repr(claim))


def _what_is_judged(chapter: str, scenario: Scenario) -> list[str]:
    """List what is judged, or the sentences of a scenario that cannot be played."""
    sketch = Sketch(chapter)
    there: dict[str, object] = {"begin": sketch.begin}
    try:
        for step in scenario.steps:
            definition = definition_of(step)
            given: dict[str, Any] = definition.parser.parse_arguments(step.name) or {}
            if step.datatable is not None:
                given["datatable"] = step.datatable.raw()
            gaps = inspect.signature(definition.step_func).parameters
            made = definition.step_func(**{gap: {**there, **given}[gap] for gap in gaps})
            if definition.target_fixture is not None:
                there[definition.target_fixture] = made
    except (LookupError, catalogue.NoSuchDemoError, SyntaxError):
        return [repr(said(step)) for step in scenario.steps]
    return sketch.told


def said(step: Step) -> tuple[str, object]:
    """Return what a step says: its sentence, and its table."""
    return step.name, None if step.datatable is None else step.datatable.raw()


def definition_of(step: Step) -> StepFunctionContext:
    """Find the definition of a sentence; raise LookupError if there is none."""
    return _definition_of(step.type, step.name)


@functools.cache
def _definition_of(kind: str, sentence: str) -> StepFunctionContext:
    for definition in definitions():
        if definition.type in (None, kind) and definition.parser.is_matching(sentence):
            return definition
    raise LookupError(f"no step is defined for {sentence!r}")


@functools.cache
def definitions() -> tuple[StepFunctionContext, ...]:
    """List the step definitions, without the one that pytest-bdd brings."""
    for module in pkgutil.iter_modules([str(ROOT / SENTENCES)]):
        importlib.import_module(f"{SENTENCES}.{module.name}")
    contexts = step_function_context_registry.values()
    return tuple(context for context in contexts if context.parser.name != "trace")


@functools.cache
def code(source: str) -> str:
    """Return the code of a program without its words and its layout.

    Left out are comments, layout and docstrings, unless the program reads docstrings. This is
    written by hand, because the output of `ast` and `tokenize` changes from one Python to another.
    """
    return _plain(ast.parse(source), docstrings="__doc__" in source)


def _plain(node: object, *, docstrings: bool) -> str:
    if isinstance(node, list):
        return f"[{', '.join(_plain(one, docstrings=docstrings) for one in node)}]"
    if isinstance(node, ast.Constant):
        return ascii(node.value)
    if not isinstance(node, ast.AST):
        return repr(node)
    # Empty fields are left out, because newer Pythons have more of them.
    fields = {name: told for name, told in ast.iter_fields(node) if told not in (None, [], 0)}
    if not docstrings and isinstance(fields.get("body"), list) and _has_docstring(node):
        fields["body"] = fields["body"][1:]
    told = (
        f"{name}={_plain(field, docstrings=docstrings)}" for name, field in sorted(fields.items())
    )
    return f"{type(node).__name__}({', '.join(told)})"


def _has_docstring(node: ast.AST) -> bool:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return isinstance(node, holders) and ast.get_docstring(node, clean=False) is not None
