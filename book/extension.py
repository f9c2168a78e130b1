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

from book import changes, exhibits, features, phrases, results, words
from book.parser import SOURCE, FeatureParser, InShort
from book.phrases import say

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

NAMES = {"zh_CN": "中文"}
FEATURE = re.compile(r"^(?:\.\./)*(?:features/)?(?:([a-z_]+)/)?([a-z_0-9]+)\.feature$")
ELSEWHERE = {
    "README.md#the-course": "course",
    "where-the-course-is-wrong.md": "where-the-course-is-wrong",
    "matrix.md": "changes",
    "reference.md": "changes",
}


class JumpHere(nodes.General, nodes.Element):
    """Stands for links to the groups of questions."""


class ContentsHere(nodes.General, nodes.Element):
    """Stands for the chapters with their pages."""


class Lists(SphinxPostTransform):
    """Writes the lists that are made of titles, when those have been translated."""

    default_priority = 4

    def run(self, **_: Any) -> None:
        """Put each in the place that was kept for it."""
        for kind, write in (
            (InShort, self._in_short),
            (JumpHere, self._jump),
            (ContentsHere, self._contents),
        ):
            for node in list(self.document.findall(kind)):
                node.replace_self(nodes.raw("", write(), format="html"))

    def _in_short(self) -> str:
        rules = [one for one in self.document.findall(nodes.section) if "rule" in one["classes"]]
        told = "".join(f"<li>{_link(one)}</li>" for one in rules)
        return (
            f'<nav class="inshort" aria-label="{say("The rules of this page")}">'
            f'<p class="eyebrow">{say("In short")}</p><ol>{told}</ol></nav>'
        )

    def _jump(self) -> str:
        """Link the sections that stand beside the place."""
        here = next(iter(self.document.findall(JumpHere))).parent
        links = [_link(one) for one in here.children if isinstance(one, nodes.section)]
        return f'<p class="jump">{" · ".join(links)}</p>'

    def _contents(self) -> str:
        found = []
        for number, chapter in enumerate(features.chapters(), 1):
            pages = "".join(
                f'<li><a href="{name}.html">{words.escape(self.env.titles[name].astext())}</a></li>'
                for name in chapter.pages
            )
            title, about = map(phrases.chapter, (chapter.title, chapter.about))
            found.append(
                f'<section class="chapter"><div><h3><span>{number}</span>{words.escape(title)}</h3>'
                f"<p>{words.escape(about)}</p></div><ol>{pages}</ol></section>"
            )
        return f'<div class="chapters">{"".join(found)}</div>'


def _link(section: nodes.section) -> str:
    title = section.next_node(nodes.title)
    assert title is not None
    return f'<a href="#{section["ids"][0]}">{words.escape(title.astext())}</a>'


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
            anchor = self._scenario(name, node) or anchor
        if name in self.env.found_docs:
            self._point(node, name, anchor)
        elif re.search(r"\.(py|md|json|yml)$|^\.\./|/$", target):
            self._to_repository(node, target)

    def _scenario(self, name: str, node: pending_xref) -> str | None:
        """Find the scenario whose title a link has, and let it have the title in our language."""
        text = node.astext().replace("\\<", "<")
        for told in features.pages()[name].scenarios:
            here = phrases.title(name, told.title)
            if text in {told.title, here} or any(row.entry.title == text for row in told.rows):
                if text != here and text == told.title:
                    node.children = [nodes.inline("", here)]
                return told.anchor
        return None

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
        lead += nodes.raw("", _SEARCH.format(label=say("Search the book")), format="html")
        lead += nodes.raw(
            "",
            f'<div class="sample"><p class="when">{words.when(told.rows[0].scenario.steps)}</p>'
            f'<ul class="claims">{claims}</ul></div>{_verbs()}',
            format="html",
        )
        box = nodes.container(classes=["two", "hero", "exhibit"])
        box += lead
        caption = say(
            "A run of {demo}. Time goes down; an arrow is what ended a wait. {how}",
            demo=f'<a href="{name}.html">join</a>',
            how=f'<a href="pictures.html">{say("How to read it")}</a>',
        )
        box += nodes.raw("", exhibits.picture(exhibit, "hero", caption), format="html")
        return [box]


_SEARCH = """\
<form class="big" role="search" action="search.html" method="get">
<svg width="19" height="19" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" \
stroke-linecap="round" aria-hidden="true"><circle cx="11" cy="11" r="7"/>\
<path d="M21 21l-4.7-4.7"/></svg>
<input type="search" name="q" placeholder="daemon, RLock, atomic, can't start new thread …" \
aria-label="{label}"></form>
"""
_VERBS = {
    "always": "in every run, under every schedule",
    "never": "in no run, under no schedule",
    "can": "there is a run that shows it",
}


def _verbs() -> str:
    told = "".join(
        f'<dt><b class="v {verb}">{verb}</b></dt><dd>{say(meaning)}</dd>'
        for verb, meaning in _VERBS.items()
    )
    return f'<dl class="verbs">{told}</dl>'


class Jump(SphinxDirective):
    """Lists the groups of questions, and how one asks from A to B."""

    def run(self) -> list[nodes.Node]:
        """Write it."""
        usual = [python.label for python in results.pythons() if python.usual]
        move = "changes.html"
        if {"3.11", "3.14"} <= {*usual}:
            move += "?from=3.11&amp;to=3.14"
        asked = say(
            "What breaks, warns, is new or gone from 3.11 to 3.14, or between any two Pythons?"
        )
        told = f'<p class="jump"><a class="strong" href="{move}">{asked}</a></p>'
        return [JumpHere(), nodes.raw("", told, format="html")]


class Contents(SphinxDirective):
    """The chapters and their pages, in reading order."""

    def run(self) -> list[nodes.Node]:
        """Write it."""
        return [ContentsHere()]


class Shown(SphinxDirective):
    """Links to what shows an answer. Their texts are titles, which are translated elsewhere."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Read them."""
        found: list[nodes.Node] = self.parse_content_to_nodes()
        for node in found:
            node["translatable"] = False
        return found


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
        told = exhibits.picture(exhibit, uid) or exhibits.missing()
        return [nodes.raw("", told, format="html")]


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
    context["body"] = f'<div class="{kind}">{_other_languages(app, pagename)}{body}</div>'


def _other_languages(app: Sphinx, pagename: str) -> str:
    """Link a page to its translations, and a translated one to where it comes from."""
    root = "../" * pagename.count("/")
    language = app.config.language
    if language != "en":
        told = [("en", "English", f"{root}../{pagename}.html")]
    else:
        told = [
            (one, name, f"{root}{one}/{pagename}.html")
            for one, name in NAMES.items()
            if (phrases.LOCALE / one / "LC_MESSAGES" / f"{pagename}.po").exists()
        ]
    links = "".join(
        f'<a href="{where}" lang="{one.replace("_", "-")}" hreflang="{one.replace("_", "-")}">'
        f"{name}</a>"
        for one, name, where in told
    )
    return f'<p class="languages">{links}</p>' if links else ""


def _speak(app: Sphinx, config: Config) -> None:
    del app
    phrases.use(config.language)


def setup(app: Sphinx) -> dict[str, Any]:
    """Tell Sphinx what there is."""
    app.add_source_suffix(".feature", "feature")
    app.add_source_parser(FeatureParser)
    app.add_post_transform(Lists)
    app.add_post_transform(Links)
    for name, directive in _DIRECTIVES.items():
        app.add_directive(name, directive)
    app.connect("config-inited", _speak)
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
    "shown": Shown,
    "proofs": Proofs,
}
