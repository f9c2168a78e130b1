"""Feature files as pytest's test modules: found as they are, by folder, file, title and tag."""

from __future__ import annotations

import functools
import importlib
import types
from typing import TYPE_CHECKING, Any

import pytest
from pytest_bdd import scenario as bind
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import features
from pytest_bdd.parser import FeatureParser
from pytest_bdd.steps import step_function_context_registry

# The package has a function of that name.
bdd_scenario: Any = importlib.import_module("pytest_bdd.scenario")

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pytest_bdd.gherkin_parser import GherkinDocument
    from pytest_bdd.parser import Feature, Step


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """Collect each feature file as it is."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


class FeatureFile(pytest.Module):
    """A feature file: a test module whose functions are its scenarios, under their own titles."""

    def _getobj(self) -> types.ModuleType:
        feature = self._parse()
        module = types.ModuleType(feature.name)
        for title in feature.scenarios:
            function = bind(self.path.name, title, features_base_dir=str(self.path.parent))(
                _nothing
            )
            vars(function)["__test__"] = True  # for its name is a title, not test_…
            setattr(module, title, function)
        return module

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """Collect the scenarios; a feature that cannot be read is one error."""
        try:
            return super().collect()
        except GherkinParseError as error:
            where = f"{self.path}:{error.line}" if error.line else str(self.path)
            raise self.CollectError(
                f"{where}: this feature cannot be read: {error.message}"
            ) from None

    def _parse(self) -> Feature:
        parser = _Parser(str(self.path.parent), self.path.name)
        try:
            feature = parser.parse()
        except KeyError:
            raise self._unreadable("there is no Feature in it") from None
        titles = list(_titles(parser.document))
        twice = sorted({title for title in titles if titles.count(title) > 1})
        if twice:
            raise self._unreadable(
                f"two scenarios have the same title, and only one of them would run: {twice}"
            )
        features[parser.abs_filename] = feature  # where pytest-bdd looks before it reads a file
        for scenario in feature.scenarios.values():
            if not scenario.steps:
                told = f"{scenario.name!r} has no steps, and would claim nothing"
                raise self._unreadable(told, scenario.line_number)
        return feature

    def _unreadable(self, why: str, line: int | None = None) -> pytest.Collector.CollectError:
        where = f"{self.path}:{line}" if line else str(self.path)
        return self.CollectError(f"{where}: this feature cannot be read: {why}")


class _Parser(FeatureParser):
    """Keeps the document that it reads, which tells of scenarios that a Feature has lost."""

    document: GherkinDocument

    def _parse_feature_file(self) -> GherkinDocument:
        self.document = super()._parse_feature_file()
        return self.document


def _titles(document: GherkinDocument) -> Iterator[str]:
    for child in document.feature.children:
        for holder in child.rule.children if child.rule else [child]:
            if holder.scenario:
                yield holder.scenario.name


@functools.cache
def _definitions(manager: Any, file: pytest.Collector) -> list[Any]:  # noqa: ANN401 -- private
    """List the definitions of steps that the scenarios of a file can see."""
    return [
        definition
        for name in bdd_scenario.get_fixture_names(fixturemanager=manager)
        for definition in bdd_scenario.getfixturedefs(manager, name, file) or []
        if definition.func in step_function_context_registry
    ]


@functools.lru_cache
def _definitions_of(kind: str, sentence: str, manager: Any, file: pytest.Collector) -> list[Any]:  # noqa: ANN401 -- private
    """List those that fit a sentence."""
    contexts = step_function_context_registry
    return [
        definition
        for definition in _definitions(manager, file)
        if contexts[definition.func].type in (None, kind)
        and contexts[definition.func].parser.is_matching(sentence)
    ]


def _find(step: Step, fixturemanager: Any, node: pytest.Item) -> list[Any]:  # noqa: ANN401 -- private
    return _definitions_of(step.type, step.name, fixturemanager, node.getparent(FeatureFile))


# pytest-bdd asks pytest about every fixture, twice for each step, which takes longer than all
# else that it does. Definitions belong to files here, and so they are looked up once for each.
bdd_scenario.find_fixturedefs_for_step = _find


def _nothing() -> None:
    """Do nothing: a scenario has its steps, and no body of its own."""
