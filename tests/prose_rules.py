"""The rules that the prose of features keeps, so that what it says is as true as the claims are.

Each is a function that lists the breaches it finds, as sentences with their place. What shows a
sentence is written down beside the tests, in `prose/<chapter>.json`: for each feature, sentences
of its Feature and its Rules, each with the title of the scenario or the Rule that shows it. The
title may be of another feature, as `threads/join.feature: title`. One of the words in `WORDS` says
that there is nothing to show. A sentence that carries a link to the web needs no entry.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Final

from harness import ROOT
from harness.runs import catalogue
from tests import house_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_bdd.parser import Feature

WORDS: Final = {
    "advice": "it says what to do, not what is",
    "definition": "it says what a word means, or what the text is about",
    "accident": "it says itself that an implementation happens to do so",
}
PRONOUNS: Final = {
    *("it", "its", "they", "their", "them", "this", "that", "these", "those"),
    *("he", "she", "who", "whoever", "what", "whatever", "such"),
}
SHOWN: Final = re.compile(r"\bcan\b|outcomes are always exactly")  # a row is what a model can do
FENCE: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK: Final = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
EVIDENCE: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]+\.feature)\)")
CODE: Final = re.compile(r"^( *)```.*?^\1```$", re.DOTALL | re.MULTILINE)  # indented or not
EXCERPT: Final = range(4, 11)  # lines


def evidence_of(chapter: str) -> dict[str, dict[str, str]]:
    """Give what shows the sentences of a chapter, by the name of the feature's file."""
    path = ROOT / "tests" / "prose" / f"{chapter}.json"
    told: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return told


def sentences(text: str) -> list[str]:
    """Split prose into its sentences; code, tables and lines of nothing but links are none."""
    found = []
    for paragraph in re.split(r"\n\s*\n|\n(?=\s*[-*] )", FENCE.sub("\n", text)):
        told = " ".join(paragraph.split()).removeprefix("- ").removeprefix("* ")
        if told.startswith("|") or not re.search(r"[a-z]{2}", LINK.sub("", told).lower()):
            continue
        if re.fullmatch(r"(The )?[Dd]emos?:.*|What to do: .*", told):  # advice, by its form
            continue
        found += re.split(r"(?<=[.!?:])[\"')*_]* +(?=[\"'(*_`\[]*[A-Z0-9])", told)
    return [one for one in found if one]


def shown_or_linked(feature: Feature, evidence: dict[str, str]) -> Iterator[str]:
    """Each statement is shown by a scenario, carries a link, or is none about Python."""
    titles = _titles(feature)
    told = set()
    for place, text in _prose(feature):
        for sentence in sentences(text):
            told.add(sentence)
            if "https://" in sentence:
                continue
            shown = evidence.get(sentence)
            if shown is None:
                yield f"{place}: neither shown nor linked: {sentence!r}"
            elif shown not in WORDS and shown not in titles and not _elsewhere(shown):
                yield f"{place}: {sentence!r} is shown by {shown!r}, and there is no such title"
    for sentence in sorted({*evidence} - told):
        yield f"{Path(feature.filename).name}: shown, and said no more: {sentence!r}"


def titles_that_stand_alone(features: Iterable[Feature]) -> Iterator[str]:
    """A title is the only one of its kind, and does not begin with a bare pronoun."""
    titles = [
        (Path(feature.filename), title) for feature in features for title in feature.scenarios
    ]
    count = Counter(title for _, title in titles)
    for path, title in titles:
        if count[title] > 1:
            yield f"{path.name}: {count[title]} scenarios are called {title!r}"
        if re.split(r"\W", title)[0].lower() in PRONOUNS:
            yield f"{path.name}: this title needs another line to be understood: {title!r}"


def titles_with_the_verb_of_a_step(feature: Feature) -> Iterator[str]:
    """A title says "can" only if one of its steps does: an *always* does not read like a *can*.

    "May" is free for what Python allows.
    """
    for title, scenario in feature.scenarios.items():
        claims = [re.sub(r'"[^"]*"', "", step.name) for step in scenario.steps]
        if "can" in title.split() and not any(SHOWN.search(claim) for claim in claims):
            yield f'{Path(feature.filename).name}: no step of {title!r} says "can"'


def excerpts(feature: Feature) -> Iterator[str]:
    """A feature opens with a few lines of Python, taken from a demo that it runs."""
    path = Path(feature.filename)
    blocks = [code for language, code in FENCE.findall(feature.description) if language == "python"]
    if not blocks:
        yield f"{path.name}: it shows no code"
    pages = [_lines(catalogue.source(demo).read_text(encoding="utf-8")) for demo in _demos(feature)]
    for code in blocks:
        lines = _lines(dedent(code))
        if len(lines) not in EXCERPT:
            yield f"{path.name}: its excerpt has {len(lines)} lines, not four to ten"
        if not any(_stands_in(lines, page) for page in pages):
            yield f"{path.name}: its excerpt stands so in none of its demos: {lines[0]!r}…"


def linked_demos(feature: Feature) -> Iterator[str]:
    """Each scenario, or its Rule, links to the demo that it runs."""
    path = Path(feature.filename)
    for scenario in feature.scenarios.values():
        near = scenario.description + (scenario.rule.description if scenario.rule else "")
        for demo in house_rules.demos_of(scenario):
            link = f"(../../demos/{path.parent.name}/{demo}.py)"
            if link not in near:
                yield f"{path.name}: {scenario.name!r} does not link to its demo: {link}"


def links_that_lead_somewhere(path: Path, text: str) -> Iterator[str]:
    """What a page links to within the project is there: the file, and the heading of a page.

    In code, `menu[0](guest)` is not a link.
    """
    for link in LINK.findall(CODE.sub("", text)):
        target, _, heading = link.partition("#")
        page = path.parent / target if target else path
        if "://" in link:
            continue
        if not page.exists():
            yield f"{path.name}: it links to {link}, which is not there"
        elif heading and page.suffix == ".md" and heading not in _anchors(page):
            yield f"{path.name}: it links to {link}, and {page.name} has no such heading"


def quotations(path: Path, text: str) -> Iterator[str]:
    """What a page shows of Python or of Gherkin stands so in a file that the page names."""
    named = [path.parent / name for name in re.findall(r"[\w/]+\.(?:py|feature)\b", text)]
    pages = [_lines(each.read_text(encoding="utf-8")) for each in named if each.is_file()]
    for language, code in FENCE.findall(text):
        lines = _lines(code)
        if language in {"python", "gherkin"} and not any(_stands_in(lines, one) for one in pages):
            yield f"{path.name}: no file that it names has these lines: {lines[0]!r}…"


def questions(text: str) -> list[str]:
    """Give the questions of a page, each with its answer: paragraphs that begin in bold."""
    told = text.partition("\n## Questions\n")[2].partition("\n## ")[0]
    return [one for one in re.split(r"\n\s*\n", told) if one.strip().startswith("**")]


def items(text: str) -> list[str]:
    """Give the items of the lists of a page."""
    return re.findall(r"^- .*\n(?:^  .*\n)*", text, re.MULTILINE)


def statements_with_evidence(path: Path, statements: Iterable[str]) -> Iterator[str]:
    """Each statement of a page links to a feature, by the title of a scenario that shows it.

    So a scenario that is retitled or removed is noticed. The title may be that of a Rule. Markdown
    wants a backslash before `<`, `_` and `*`.
    """
    for statement in statements:
        name = " ".join(statement.split())[:60]
        links = EVIDENCE.findall(statement)
        if not links:
            yield f"{path.name}: no scenario shows it: {name}…"
        for text, target in links:
            title = re.sub(r"\\([<_*])", r"\1", " ".join(text.split()))
            feature = path.parent / target
            if not feature.exists() or title not in _titles(house_rules.read(feature)):
                yield f"{path.name}: {target} has no scenario {title!r}: {name}…"


def _prose(feature: Feature) -> Iterator[tuple[str, str]]:
    name = Path(feature.filename).name
    yield name, feature.description
    rules = {id(s.rule): s.rule for s in feature.scenarios.values() if s.rule is not None}
    yield from ((f"{name}, {rule.name!r}", rule.description) for rule in rules.values())


def _titles(feature: Feature) -> set[str]:
    rules = {scenario.rule.name for scenario in feature.scenarios.values() if scenario.rule}
    return rules | {*feature.scenarios}


def _anchors(page: Path) -> set[str]:
    """Give the anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def _elsewhere(shown: str) -> bool:
    """Tell whether this names a title of another feature: `threads/join.feature: title`."""
    name, _, title = shown.partition(": ")
    path = ROOT / "features" / name
    return path.suffix == ".feature" and path.exists() and title in _titles(house_rules.read(path))


def _demos(feature: Feature) -> list[str]:
    chapter = Path(feature.filename).parent.name
    names = {name for each in feature.scenarios.values() for name in house_rules.demos_of(each)}
    return [f"demos.{chapter}.{name}" for name in sorted(names)]


def _lines(code: str) -> list[str]:
    return [line.strip() for line in code.splitlines() if line.strip()]


def _stands_in(excerpt: list[str], page: list[str]) -> bool:
    """Tell whether the runs of lines between ellipses stand in a page, one after the other."""
    at = 0
    for run in " \0 ".join(excerpt).split(" \0 ... \0 "):
        lines = run.split(" \0 ")
        places = [i for i in range(at, len(page)) if page[i : i + len(lines)] == lines]
        if not places:
            return False
        at = places[0] + len(lines)
    return True
