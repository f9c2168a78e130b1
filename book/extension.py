"""The project's own extension of Sphinx: features as pages, links between them, directives."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

from book import changes, exhibits, features, results, runs, words
from book.parser import SOURCE, FeatureParser, slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

LOGGER = getLogger(__name__)
FEATURE = re.compile(r"^(?:\.\./)*(?:features/)?(?:([a-z_]+)/)?([a-z_0-9]+)\.feature$")
ELSEWHERE = {
    "README.md#the-course": "course",
    "where-the-course-is-wrong.md": "where-the-course-is-wrong",
    "matrix.md": "changes",
    "reference.md": "changes",
}


class Links(SphinxPostTransform):
    """Lets links lead where the book has what the repository has elsewhere.

    A link whose text is the title of a scenario leads to that scenario.
    """

    default_priority = 5  # before MyST's own

    def run(self, **_: Any) -> None:
        """Resolve them."""
        for node in list(self.document.findall(pending_xref)):
            if node.get("reftype") == "myst":
                self._resolve(node)

    def _resolve(self, node: pending_xref) -> None:
        here = self.env.docname
        target = str(node["reftarget"])
        anchor = node.get("reftargetid")
        if node.get("refdomain") == "doc":
            name = target
        else:
            found = FEATURE.match(target)
            name = ""
            if found:
                chapter = found[1] or here.partition("/")[0]
                name = f"{chapter}/{found[2]}"
            for ending, page in ELSEWHERE.items():
                if target.endswith(ending):
                    name = page
        if name in features.pages():
            anchor = _scenario(name, node.astext()) or anchor
        if name in self.env.found_docs:
            self._point(node, name, anchor)
        elif re.search(r"\.(py|md|json|yml)$|^\.\./|/$", target):
            self._to_repository(node, target)

    def _point(self, node: pending_xref, name: str, anchor: str | None) -> None:
        builder = self.app.builder
        uri = builder.get_relative_uri(self.env.docname, name)
        if anchor:
            uri = f"{uri.partition('#')[0]}#{anchor}"
        node.replace_self(nodes.reference("", "", *node.children, refuri=uri, internal=True))

    def _to_repository(self, node: pending_xref, target: str) -> None:
        where = os.environ.get(SOURCE)
        plain = re.sub(r"^(\.\./)+", "", target)
        if where:
            told: nodes.Element = nodes.reference("", "", *node.children, refuri=f"{where}/{plain}")
        else:
            told = nodes.inline("", "", *node.children, classes=["file"])
        node.replace_self(told)


def _scenario(name: str, title: str) -> str | None:
    title = title.replace("\\<", "<")
    for told in features.pages()[name].scenarios:
        if told.title == title or any(row.entry.title == title for row in told.rows):
            return told.anchor
    return None


def _found(name: str, title: str) -> exhibits.Exhibit:
    for _, _, several in features.pages()[name].rules:
        for exhibit in exhibits.of(several):
            if any(told.title == title for told in exhibit.scenarios):
                return exhibit
    raise LookupError(f"{name} has no scenario {title!r}")


class Hero(SphinxDirective):
    """What one sees first: what this is, a search, a scenario, and its picture."""

    def run(self) -> list[nodes.Node]:
        """Write it."""
        name = "threads/join"
        told = features.pages()[name].scenarios[0]
        exhibit = _found(name, told.title)
        claims = "".join(
            f'<li data-n="{" ".join(map(str, words.numbers_of(step.name, exhibit.numbers)))}">'
            f"{words.claim(step.name, exhibit.numbers)}</li>"
            for step in told.rows[0].scenario.steps
            if step.type == "then"
        )
        lead = nodes.container(classes=["lead"])
        about = nodes.paragraph()
        text = (
            "What Python’s threads and processes do, said in sentences, shown by small programs, "
            "and put to the test on every Python from 3.6 on."
        )
        about = nodes.paragraph(text, text)
        about.source, about.line = self.get_source_info()
        lead += about
        lead += nodes.raw("", _SEARCH, format="html")
        lead += nodes.raw(
            "",
            f'<div class="sample"><p class="when">{words.when(told.rows[0].scenario.steps)}</p>'
            f'<ul class="claims">{claims}</ul></div>{_VERBS}',
            format="html",
        )
        box = nodes.container(classes=["two", "hero", "exhibit"])
        box += lead
        caption = (
            f'A run of <a href="{name}.html">join</a>. Time goes down; '
            "an arrow is what ended a wait. "
            '<a href="pictures.html">How to read it</a>'
        )
        box += nodes.raw("", exhibits.picture(exhibit, "hero", caption), format="html")
        return [box]


_SEARCH = """\
<form class="big" role="search" action="search.html" method="get">
<svg width="19" height="19" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" \
stroke-linecap="round" aria-hidden="true"><circle cx="11" cy="11" r="7"/>\
<path d="M21 21l-4.7-4.7"/></svg>
<input type="search" name="q" placeholder="daemon, RLock, atomic, can't start new thread …" \
aria-label="Search the book"></form>
"""
_VERBS = """\
<dl class="verbs"><dt><b class="v always">always</b></dt><dd>in every run, under every schedule</dd>
<dt><b class="v never">never</b></dt><dd>in no run, under no schedule</dd>
<dt><b class="v can">can</b></dt><dd>there is a run that shows it</dd></dl>
"""


class Jump(SphinxDirective):
    """Lists the groups of questions, and how one asks from A to B."""

    def run(self) -> list[nodes.Node]:
        """Write it."""
        text = features.CONTENTS.read_text(encoding="utf-8")
        part = text.partition("\n## Questions\n")[2].partition("\n## ")[0]
        groups = re.findall(r"^### (.+)$", part, re.MULTILINE)
        links = " · ".join(
            f'<a href="#{slug(group)}">{words.escape(group)}</a>' for group in groups
        )
        usual = [python.label for python in results.pythons() if python.usual]
        move = "changes.html"
        if {"3.11", "3.14"} <= {*usual}:
            move += "?from=3.11&amp;to=3.14"
        told = (
            f'<p class="jump">{links}</p><p class="jump"><a class="strong" href="{move}">'
            "What breaks, warns, is new or gone from 3.11 to 3.14, or between any two Pythons?"
            "</a></p>"
        )
        return [nodes.raw("", told, format="html")]


class Contents(SphinxDirective):
    """The chapters and their pages, in reading order."""

    def run(self) -> list[nodes.Node]:
        """Write it."""
        found = []
        for number, chapter in enumerate(features.chapters(), 1):
            pages = "".join(
                f'<li><a href="{name}.html">{words.escape(features.pages()[name].title)}</a></li>'
                for name in chapter.pages
            )
            found.append(
                f'<section class="chapter"><div><h3><span>{number}</span>{chapter.title}</h3>'
                f"<p>{words.escape(chapter.about)}</p></div><ol>{pages}</ol></section>"
            )
        return [nodes.raw("", f'<div class="chapters">{"".join(found)}</div>', format="html")]


class Run(SphinxDirective):
    """The picture of a scenario's run: `threads/join The main thread waits for both loops`."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = False

    def run(self) -> list[nodes.Node]:
        """Draw it."""
        name, _, title = self.arguments[0].partition(" ")
        try:
            exhibit = _found(name, title)
        except (LookupError, KeyError) as error:
            return [self.state.document.reporter.warning(str(error), line=self.lineno)]
        uid = f"r{self.env.new_serialno('run')}"
        return [nodes.raw("", exhibits.picture(exhibit, uid), format="html")]


def _write_data(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        static = Path(app.outdir) / "_static"
        (static / "changes.js").write_text(changes.data(), encoding="utf-8")


def _context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document
) -> None:
    del templatename, doctree
    if pagename == "changes":
        app.add_js_file("changes.js")
    tree = str(context.get("furo_navigation_tree", ""))
    context["furo_navigation_tree"] = tree.replace(
        'role="heading"', 'role="heading" aria-level="2"'
    )
    body = str(context.get("body", ""))
    body = body.replace('<div class="highlight"><pre>', '<div class="highlight"><pre tabindex="0">')
    kind = "front" if pagename == "index" else "page"
    context["body"] = f'<div class="{kind}">{body}</div>'


def _tell_what_is_missing(app: Sphinx) -> None:
    del app
    if not results.pythons():
        LOGGER.info(
            "no results: %s is not there, so no page says in which Pythons it holds", results.file()
        )
    missing = sorted(set(_without_a_run()))
    if missing:
        LOGGER.info("%s of the demos have no recorded run: python -m book record", len(missing))


def _without_a_run() -> Iterator[str]:
    for page in features.pages().values():
        for told in page.scenarios:
            played = features.claims(told.rows[0]).played
            if played is not None and not played.is_model and not runs.all_of(played):
                yield played.demo


def setup(app: Sphinx) -> dict[str, Any]:
    """Tell Sphinx what there is."""
    app.add_source_suffix(".feature", "feature")
    app.add_source_parser(FeatureParser)
    app.add_post_transform(Links)
    for name, directive in _DIRECTIVES.items():
        app.add_directive(name, directive)
    app.connect("builder-inited", _tell_what_is_missing)
    app.connect("build-finished", _write_data)
    app.connect("html-page-context", _context, priority=900)  # after the theme
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


class Proofs(SphinxDirective):
    """Links to the proof of each chapter."""

    def run(self) -> list[nodes.Node]:
        """Write them."""
        links = "".join(
            f'<li><a href="proof-{chapter.name}.html">{words.escape(chapter.title)}</a></li>'
            for chapter in features.chapters()
        )
        return [nodes.raw("", f"<ul>{links}</ul>", format="html")]


_DIRECTIVES: dict[str, type[SphinxDirective]] = {
    "hero": Hero,
    "jump": Jump,
    "contents-of-book": Contents,
    "run": Run,
    "proofs": Proofs,
}
