"""Features as pages: a parser for Sphinx that turns a .feature file into a document.

Prose and titles become nodes like those of any page, so that search, translations and links work
as everywhere. Claims, programs, pictures and strips become HTML.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from docutils import nodes
from docutils.utils import new_document
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.parsers import Parser

from book import exhibits, features, phrases, program, results, schedules, words
from book.phrases import say
from book.proof import kills

if TYPE_CHECKING:
    from pytest_bdd.parser import Step

    from book.exhibits import Exhibit
    from book.features import Page, Told

DEMOS: Final = re.compile(r"^Demos?: \[.*?(?:\n\n|\Z)", re.DOTALL | re.MULTILINE)
FEATURE: Final = re.compile(r"^\s*(?:(?:#|@).*\n\s*)*Feature:", re.MULTILINE)
SOURCE: Final = "HAPPENS_BEFORE_SOURCE"  # where the repository is to be read, if that is known


def slug(text: str) -> str:
    """Make an anchor of a title."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class InShort(nodes.General, nodes.Element):
    """Stands for the list of a page's rules, until their titles are translated."""


class FeatureParser(Parser):
    """Parses features; what is no feature, a translated message for one, is Markdown."""

    supported = ("feature",)

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill a document."""
        if not FEATURE.match(inputstring):
            MystParser().parse(inputstring, document)
            return
        name = document.settings.env.current_document.docname
        page = features.pages()[name]
        document["feature"] = name
        _Writer(page, document, inputstring).write()


class _Writer:
    """Writes one page."""

    def __init__(self, page: Page, document: nodes.document, source: str) -> None:
        self.page = page
        self.document = document
        self.source = source.splitlines()
        self.path = document["source"]
        self.line = 0
        self.exhibits = 0
        self.taken: set[str] = set()

    def write(self) -> None:
        """Write it all."""
        page = self.page
        section = self.section(page.title, [slug(page.title)], "feature")
        self.document += section
        section += self.html(f'<p class="eyebrow">{words.escape(self.place())}</p>', "eyebrow-box")
        two = nodes.container(classes=["two", "opening"])
        lead = nodes.container(classes=["lead"])
        lead += self.prose(page.description)
        two += lead
        two += InShort()
        section += two
        for rule, about, several in page.rules:
            section += self.rule(rule, about, several)
        section += self.html(self.foot(), "page-foot")

    def place(self) -> str:
        """Say where in the book the page stands."""
        title = phrases.chapter(self.page.chapter)
        return say("{chapter}, {number}", chapter=title, number=self.page.number)

    def rule(self, rule: str, about: str, several: tuple[Told, ...]) -> nodes.Node:
        """Write a Rule with its scenarios."""
        section = self.section(
            rule or "Scenarios", [self.anchor(slug(rule or "scenarios"))], "rule"
        )
        section += self.prose(DEMOS.sub("", about))
        for exhibit in exhibits.of(several):
            section += self.exhibit(exhibit)
        return section

    def exhibit(self, exhibit: Exhibit) -> nodes.Node:
        """Write scenarios, the picture of a run, and the program."""
        self.exhibits += 1
        box = nodes.container(classes=["two", "exhibit"])
        told = nodes.container(classes=["words"])
        for scenario in exhibit.scenarios:
            told += self.scenario(scenario, exhibit)
        told += self.prose(program.docstring(exhibit.played.demo), "about")
        box += told
        drawn = exhibits.picture(exhibit, f"p{self.exhibits}")
        if exhibit.played.is_model:
            drawn = schedules.shown(exhibit.played, _outcomes(exhibit))
        elif not drawn:
            drawn = exhibits.missing()
        if drawn:
            box += self.html(drawn)
        box += self.html(program.source(exhibit.played, exhibit.marks()))
        return box

    def scenario(self, told: Told, exhibit: Exhibit) -> nodes.Node:
        """Write a scenario."""
        ids = [self.anchor(told.anchor), self.anchor(slug(told.title))]
        section = self.section(told.title, ids, "scenario")
        if told.description:
            section += self.prose(told.description, "about")
        first = told.rows[0]
        lines = [f'<p class="when">{words.when(first.scenario.steps)}</p>', '<ul class="claims">']
        for step in first.scenario.steps:
            if step.type == "then":
                numbers = words.numbers_of(step.name, exhibit.numbers)
                data = f' data-n="{" ".join(map(str, numbers))}"' if numbers else ""
                but = ' class="but"' if step.keyword.strip() == "But" else ""
                claim = words.claim(step.name, exhibit.numbers)
                lines.append(f"<li{data}{but}>{claim}{_table(step)}</li>")
        lines.append("</ul>")
        if len(told.rows) > 1:
            lines.append(_examples(told))
        lines.append(exhibits.strip(told.rows))
        lines.append(self.more(told))
        section += self.html("".join(lines))
        return section

    def more(self, told: Told) -> str:
        """Tell of what it speaks, what proves it, and where it stands."""
        mutants = sorted({name for row in told.rows for name in kills(row.entry)})
        parts = []
        if mutants:
            first = mutants[0].replace("_", " ")
            where = f"../proof-{self.page.name.partition('/')[0]}.html#{told.anchor}"
            link = f'<a href="{where}">{first}</a>'
            more = len(mutants) - 1
            phrase = (
                "Seen red under {mutant} and {count} more" if more else "Seen red under {mutant}"
            )
            parts.append(say(phrase, mutant=link, count=more))
        source = self.to_source(told.template.line_number)
        parts.append(f'<a href="{source}">{say("source")}</a>')
        cases = sorted(tag[5:] for tag in told.tags if tag.startswith("case_"))
        if cases:
            where = ", ".join(str(int(case)) for case in cases)
            case = say("Case {cases} of the course", cases=where)
            parts.insert(0, f'<a href="../course.html">{case}</a>')
        if "disputed" in told.tags:
            disputed = say("The documentation says otherwise")
            parts.insert(0, f'<a href="../changes.html#disputed">{disputed}</a>')
        return f'<p class="proof">{" · ".join(parts)}</p>'

    def to_source(self, line: int | None = None) -> str:
        """Give the address of the feature: in the repository, or the copy that the site has."""
        name = self.page.name
        where = os.environ.get(SOURCE)
        if where:
            return f"{where}/features/{name}.feature" + (f"#L{line}" if line else "")
        return f"../_sources/{name}.feature.txt"

    def foot(self) -> str:
        """Say how to run the page."""
        name = self.page.name
        told = say(
            "The scenarios of this page are in {file}. To test your Python against them: {command}",
            file=f'<a href="{self.to_source()}">features/{name}.feature</a>',
            command=f"<code>tox run -e spec -- features/{name}.feature</code>",
        )
        return f'<p class="foot">{told}</p>'

    # -- nodes -----------------------------------------------------------------------------------

    def section(self, title: str, ids: list[str], kind: str) -> nodes.section:
        """Make a section with a title that can be translated."""
        section = nodes.section(ids=ids, names=[], classes=[kind])
        plain = title.replace("\\<", "<")
        heading = nodes.title(plain, "", *_inline(plain))
        self.line = next(
            (n for n, line in enumerate(self.source, 1) if line.strip().endswith(title)), self.line
        )
        section.source = heading.source = self.path
        section.line = heading.line = self.line
        section += heading
        return section

    def prose(self, text: str, kind: str = "") -> list[nodes.Node]:
        """Read Markdown."""
        if not text.strip():
            return []
        inner = new_document(self.path, self.document.settings)
        MystParser().parse(text, inner)
        found = list(inner.children)
        for node in inner.findall(nodes.Element):
            if node.line is not None:
                node.line += self.line
        if kind:
            for node in found:
                node["classes"].append(kind)
        return found

    def html(self, text: str, kind: str = "") -> nodes.Node:
        """Wrap HTML."""
        node = nodes.raw("", text, format="html")
        if kind:
            node["classes"].append(kind)
        return node

    def anchor(self, wanted: str) -> str:
        """Give an anchor that is unique on the page."""
        found, number = wanted, 1
        while found in self.taken:
            number += 1
            found = f"{wanted}-{number}"
        self.taken.add(found)
        return found


def _inline(text: str) -> list[nodes.Node]:
    return [nodes.Text(text)]


def _table(step: Step) -> str:
    """Write the table below a step, such as the outcomes of a model."""
    if step.datatable is None:
        return ""
    head, *rows = step.datatable.raw()
    titles = "".join(f"<th>{words.escape(str(cell))}</th>" for cell in head)
    told = "".join(
        f"<tr>{''.join(f'<td>{words.escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows
    )
    return f'<table class="outcomes"><thead><tr>{titles}</tr></thead><tbody>{told}</tbody></table>'


def _outcomes(exhibit: Exhibit) -> list[list[str]] | None:
    """Give the table of outcomes that the first scenario has that lists any."""
    for told in exhibit.scenarios:
        for step in told.rows[0].scenario.steps:
            if step.datatable is not None:
                return [[str(cell) for cell in row] for row in step.datatable.raw()]
    return None


def _examples(told: Told) -> str:
    gaps = list(told.rows[0].context)
    head = "".join(f"<th>{words.escape(gap.replace('_', ' '))}</th>" for gap in gaps)
    rows = []
    for row in told.rows:
        cells = "".join(f"<td>{words.escape(row.context[gap])}</td>" for gap in gaps)
        holds = results.holds(row.entry)
        where = ""
        if holds is not None and not all(holds):
            where = f"<td>{exhibits.ranges([bool(one) for one in holds])}</td>"
        rows.append(f"<tr>{cells}{where}</tr>")
    count = say("{count} examples", count=len(told.rows))
    return (
        f'<details class="examples"><summary>{count}</summary>'
        f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></details>"
    )
