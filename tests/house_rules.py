"""The rules that features and demos keep and that nothing else enforces.

Each is a function that lists the breaches it finds, as sentences with their place.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_bdd.parser import FeatureParser

from harness.evidence import meaning
from harness.evidence.scenarios import said
from harness.runs import catalogue
from harness.runs.playing import LONGEST_WAIT
from harness.subjects import conditions
from harness.subjects.interpreters import Subject

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from pytest_bdd.parser import Feature, ScenarioTemplate, Step
    from pytest_bdd.steps import StepFunctionContext

ORDER = ["given", "when", "then"]
ROOMS = ("demos.stage", "demos.explorer")  # what a demo may import of the project
EXPLORER = catalogue.source("demos.explorer")
EVENTS = {"first", "second", "event", "start", "end", "one", "other"}
SPANS = {"one_span", "other_span", "span"}
WIDEST_SUMMARY = 88


def a_python(  # noqa: PLR0913 -- all that Pythons differ in
    minor: int,
    micro: int = 9,
    implementation: str = "cpython",
    *,
    gil: bool = True,
    free_threaded: bool = False,
    default: str = "",
) -> Subject:
    """Imagine a Python 3 with all that a system can offer; its start method by default is first."""
    first = default or ("fork" if minor < 14 else "forkserver")
    others = (method for method in ("fork", "spawn", "forkserver") if method != first)
    version, methods = (3, minor, micro), (first, *others)
    return Subject("", (), version, implementation, "linux", gil, free_threaded, 1e-9, methods)


PYTHONS = [
    *(a_python(minor) for minor in range(6, 16)),
    a_python(12, 1),
    *(a_python(minor, default="spawn") for minor in range(8, 16)),  # macOS
    *(a_python(minor, gil=False, free_threaded=True) for minor in range(13, 16)),
    *(a_python(minor, free_threaded=True) for minor in range(13, 16)),  # -X gil=1
    *(a_python(minor, implementation="pypy") for minor in range(9, 12)),
]


# The moves from one Python to its neighbour: a version further, another build, another make.
MOVES = [
    *((a_python(minor), a_python(minor + 1)) for minor in range(6, 15)),
    (a_python(11), a_python(12, 1)),
    (a_python(12, 1), a_python(12)),
    *((a_python(m), a_python(m, gil=False, free_threaded=True)) for m in range(13, 16)),
    *((a_python(minor), a_python(minor, implementation="pypy")) for minor in range(9, 12)),
]


def read(path: Path) -> Feature:
    """Read a feature file."""
    return FeatureParser(str(path.parent), path.name).parse()


def steps_in_order(feature: Feature) -> Iterator[str]:
    """Given comes before When, When before Then."""
    for scenario in feature.scenarios.values():
        ranks = [ORDER.index(step.type) for step in scenario.steps]
        if ranks != sorted(ranks):
            yield f"{_place(feature, scenario)}: its steps go back from a Then to a When or a Given"


def one_when_and_a_then(feature: Feature) -> Iterator[str]:
    """A scenario has one When and claims something."""
    for scenario in feature.scenarios.values():
        types = [step.type for step in scenario.steps]
        if types.count("when") != 1:
            yield f"{_place(feature, scenario)}: it has {types.count('when')} Whens, not one"
        if "then" not in types:
            yield f"{_place(feature, scenario)}: it has no Then"


def short_backgrounds(feature: Feature) -> Iterator[str]:
    """A Background has at most two Givens, and nothing else."""
    for scenario in feature.scenarios.values():
        shared = scenario.all_background_steps
        if len(shared) > 2 or any(step.type != "given" for step in shared):
            yield f"{_place(feature, scenario)}: its Background is more than two Givens"


def told_as_prose(feature: Feature) -> Iterator[str]:
    """A feature has a description, and each scenario stands under a Rule."""
    if not feature.description.strip():
        yield f"{Path(feature.filename).name}: it says nothing of itself"
    for scenario in feature.scenarios.values():
        if scenario.rule is None:
            yield f"{_place(feature, scenario)}: it stands under no Rule"


def known_tags(feature: Feature, declared: Collection[str]) -> Iterator[str]:
    """Each tag is declared, and is a condition or a case of the course."""
    for scenario in feature.scenarios.values():
        for tag in sorted(tags(feature, scenario)):
            if tag not in declared:
                yield f"{_place(feature, scenario)}: @{tag} is declared nowhere"
            elif not speaks_of_us(tag):
                yield f"{_place(feature, scenario)}: @{tag} is neither a condition nor a case"


def defined_steps(feature: Feature, known: Collection[StepFunctionContext]) -> Iterator[str]:
    """Each sentence has one definition: not none, not two."""
    for scenario, step in _steps(feature):
        fitting = [context for context in known if _fits(context, step)]
        if len(fitting) != 1:
            count = "no definition" if not fitting else f"{len(fitting)} definitions"
            yield f"{_place(feature, scenario)}: {step.keyword} {step.name!r} has {count}"


def unused_definitions(
    features: Iterable[Feature], known: Collection[StepFunctionContext]
) -> Iterator[str]:
    """Each definition serves some sentence."""
    told = [step for feature in features for _, step in _steps(feature)]
    for context in known:
        if not any(_fits(context, step) for step in told):
            yield f"nobody says {context.parser.name!r}"


def missing_cases(features: Iterable[Feature], cases: Iterable[int]) -> Iterator[str]:
    """Each of these cases of the course is shown by some scenario."""
    shown = {
        tag
        for feature in features
        for each in feature.scenarios.values()
        for tag in tags(feature, each)
    }
    for number in cases:
        if f"case_{number:02}" not in shown:
            yield f"no scenario shows case {number} of the course"


def case_table(features: Iterable[Feature], root: Path) -> list[str]:
    """Write the rows of the table from the course's cases to features and demos."""
    shown: dict[str, dict[Path, set[str]]] = {}
    for feature in features:
        path = Path(feature.filename)
        for scenario in feature.scenarios.values():
            for tag in tags(feature, scenario):
                if tag.startswith("case_"):
                    demos = shown.setdefault(tag, {}).setdefault(path, set())
                    demos |= set(demos_of(scenario))
    rows = []
    for tag in sorted(shown):
        for path, demos in shown[tag].items():
            link = f"[{read(path).name}]({path.relative_to(root).as_posix()})"
            names = ", ".join(f"`{path.parent.name}.{demo}`" for demo in sorted(demos))
            rows.append(f"| {int(tag.removeprefix('case_'))} | {link} | {names} |")
    return rows


def demos_of(scenario: ScenarioTemplate) -> Iterator[str]:
    """Give the demo that a scenario runs, by the name of its file; none if that is in its rows."""
    for step in scenario.steps:
        found = re.match(r'the (?:demo|model) "([^"]+)" (?:runs|is played)', step.name)
        if step.type == "when" and found:
            yield found[1].replace(" ", "_")


def events_that_demos_tell(
    feature: Feature, known: Collection[StepFunctionContext]
) -> Iterator[str]:
    """Each event that a sentence names is one that its demo can tell.

    A name with a slip of the pen would make 'it never happens' true forever.
    """
    chapter = Path(feature.filename).parent.name
    demo = ""
    for scenario, step in _steps(feature):
        context = next((context for context in known if _fits(context, step)), None)
        gaps = context.parser.parse_arguments(step.name) if context else None
        if step.type == "when" and gaps:
            try:
                demo = catalogue.source(catalogue.module(chapter, str(gaps["name"]))).read_text()
                if "from demos.explorer import" in demo:
                    demo = EXPLORER.read_text()  # which tells all that there is to tell of a model
            except catalogue.NoSuchDemoError as error:
                yield f"{_place(feature, scenario)}: {error}"
                demo = ""
        sought = [str(text) for gap, text in (gaps or {}).items() if gap in EVENTS]
        for gap, text in (gaps or {}).items():
            if gap in SPANS:
                sought += [f"{text} starts", f"{text} ends"]
        for text in sought:
            if demo and not any(re.fullmatch(told, text) for told in _texts(demo)):
                yield f"{_place(feature, scenario)}: its demo never tells {text!r}"


def demos_that_nobody_runs(
    demos: Iterable[Path], features: Iterable[Feature], known: Collection[StepFunctionContext]
) -> Iterator[str]:
    """Each demo is run by some scenario of its chapter."""
    run = {
        (Path(feature.filename).parent.name, gaps["name"])
        for feature in features
        for _, step in _steps(feature)
        if step.type == "when"
        for context in known
        if _fits(context, step) and (gaps := context.parser.parse_arguments(step.name))
    }
    for path in demos:
        if (path.parent.name, path.stem.replace("_", " ")) not in run:
            yield f"no scenario runs {path.parent.name}/{path.name}"


def textbook_page(path: Path, source: str) -> Iterator[str]:
    """A demo is a page of a textbook: it says what it shows, in a line, and runs on 3.6."""
    place = f"{path.parent.name}/{path.name}"
    try:
        tree = ast.parse(source, feature_version=(3, 6))
    except SyntaxError as error:
        yield f"{place}:{error.lineno}: Python 3.6 cannot read it: {error.msg}"
        return
    summary = (ast.get_docstring(tree) or "").partition("\n")[0]
    if not summary.endswith(".") or len(summary) > WIDEST_SUMMARY:
        yield f"{place}: its docstring does not begin with one short sentence"
    if not re.search(r'\nif __name__ == "__main__":\n    play\((main|model)(, .+)?\)\n$', source):
        yield f"{place}: it does not end by playing its main function or its model"
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        yield from (f"{place}:{line}: {told}" for told in _foreign(node))


def _foreign(node: ast.AST) -> Iterator[str]:
    """Tell what has no place in a demo."""
    if isinstance(node, ast.Assert):
        yield "a demo judges nothing"
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    if isinstance(node, ast.ImportFrom):
        modules = [str(node.module)]
    for module in modules:
        if module not in ROOMS and module.partition(".")[0] not in sys.stdlib_module_names:
            yield f"{module} is neither the standard library nor the stage"
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for argument in node.args:
            number = argument.value if isinstance(argument, ast.Constant) else 0
            if not isinstance(number, (int, float)):
                continue
            if node.func.id in ("pause", "seconds") and number >= LONGEST_WAIT:
                yield f"it waits for {number} units; no demo waits for {LONGEST_WAIT}"


def disputes_with_a_link(feature: Feature) -> Iterator[str]:
    """A scenario at odds with Python's documentation tells where that says what."""
    for scenario in feature.scenarios.values():
        if "disputed" in tags(feature, scenario) and "https://" not in scenario.description:
            yield f"{_place(feature, scenario)}: it is disputed, and no link says where"


def twins(feature: Feature) -> Iterator[str]:
    """What a scenario says of some Pythons only, another says of the others, or why it is not said.

    The reason is a sentence of its own prose, or of its Rule's, that begins with "Elsewhere".
    """
    speakers = [
        (scenario, frozenset(filter(conditions.is_condition, base | tags)))
        for scenario in feature.scenarios.values()
        for base in [
            feature.tags | scenario.tags | (scenario.rule.tags if scenario.rule else set())
        ]
        for tags in [examples.tags for examples in scenario.examples] or [set()]
    ]
    for scenario, own in speakers:
        if not own or meaning.elsewhere(scenario):
            continue
        others = [tags for _, tags in speakers if tags and tags != own]
        for python in PYTHONS:
            if not any(_all_apply(tags, python) for tags in [own, *others]):
                yield (
                    f"{_place(feature, scenario)}: no other scenario says what holds on "
                    f'{python.name}, and no sentence that begins with "Elsewhere" says why'
                )
                break


def differences_mean_something(feature: Feature) -> Iterator[str]:
    """Where the scenarios of a Rule differ by Python, a tag says what that means to a program.

    And a paragraph of prose that begins with "What to do:" says what to do about it. A Feature that
    has such a tag is compared as a whole.
    """
    units: dict[str, list[ScenarioTemplate]] = {}
    for scenario in feature.scenarios.values():
        units.setdefault(meaning.unit(scenario), []).append(scenario)
    for unit, scenarios in units.items():
        place = f"{Path(feature.filename).name}, {unit!r}"
        rows = [(scenario, *row) for scenario in scenarios for row in _rows(feature, scenario)]
        for one, other in MOVES:
            here, there = ({row for row in rows if _all_apply(row[2], to)} for to in (one, other))
            lost, gained = here - there, there - here
            if {row[3] for row in here} == {row[3] for row in there}:
                continue  # twins that claim the same
            if one.version == other.version and not (lost and gained):
                continue  # of one of the two builds or makes nothing is said
            if not any(kind for _, kind, *_ in lost | gained):
                yield (
                    f"{place}: {one.name} and {other.name} differ in it, and no tag, such as "
                    "@breaks or @new, says what that means to a program"
                )
                break
        if not all(meaning.advice(scenario) for scenario, kind, *_ in rows if kind):
            yield f'{place}: no paragraph that begins with "What to do:" says what to do about it'


def _rows(
    feature: Feature, scenario: ScenarioTemplate
) -> Iterator[tuple[str, frozenset[str], tuple[str, ...]]]:
    """Give the rows of a scenario: what it means that each holds, its conditions, its steps."""
    outer = feature.tags | scenario.tags | (scenario.rule.tags if scenario.rule else set())
    examples = [(each.tags, row) for each in scenario.examples for row in each.as_contexts()]
    for tags, row in examples or [(set(), {})]:
        steps = tuple(repr(said(step)) for step in scenario.render(row).steps)
        kind = meaning.kind(scenario, tags)
        yield kind, frozenset(filter(conditions.is_condition, outer | tags)), steps


def _all_apply(tags: Collection[str], python: Subject) -> bool:
    return all(conditions.applies(tag, python) for tag in tags)


def speaks_of_us(tag: str) -> bool:
    """Tell whether a tag is one of the project's, or something that pytest knows besides."""
    return conditions.is_condition(tag) or (
        tag in meaning.KINDS or re.fullmatch(r"case_\d\d|disputed|accident", tag) is not None
    )


def tags(feature: Feature, scenario: ScenarioTemplate) -> set[str]:
    """Give the tags that apply to a scenario, whoever bears them."""
    found = feature.tags | scenario.tags | (scenario.rule.tags if scenario.rule else set())
    for examples in scenario.examples:
        found |= examples.tags
    return found


def _place(feature: Feature, scenario: ScenarioTemplate) -> str:
    return f"{Path(feature.filename).name}:{scenario.line_number} {scenario.name!r}"


def _steps(feature: Feature) -> Iterator[tuple[ScenarioTemplate, Step]]:
    for scenario in feature.scenarios.values():
        rows = [row for examples in scenario.examples for row in examples.as_contexts()]
        for row in rows or [{}]:
            for step in scenario.render(row).steps:
                yield scenario, step


def _fits(context: StepFunctionContext, step: Step) -> bool:
    return context.type in (None, step.type) and context.parser.is_matching(step.name)


def _texts(source: str) -> Iterator[str]:
    """Give a pattern for each text of a demo, what is filled in at run time being anything."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                for part in node.values
            )
