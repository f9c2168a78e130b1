"""The front page and the course: made of features/README.md, so that nothing is typed twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from book import features

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTION: Final = re.compile(r"^\*\*(.+?)\*\*\n(.+?)(?:\s*→\s*\n(.+))?$", re.DOTALL)
HERO: Final = """\
```{hero}
```
"""


def pages() -> Iterator[tuple[str, str]]:
    """Give the name and the Markdown of each page."""
    parts = _parts()
    yield "index", "\n".join(_index(parts))
    yield (
        "reading",
        "# How to read it\n\n" + parts["How to read it"].replace("(#the-course)", "(course.md)"),
    )
    yield "course", "# The course\n\n" + parts["The course"]


def _parts() -> dict[str, str]:
    text = features.CONTENTS.read_text(encoding="utf-8")
    return {
        part.partition("\n")[0].strip(): part.partition("\n")[2].strip()
        for part in ("\n" + text).split("\n## ")
    }


def _index(parts: dict[str, str]) -> Iterator[str]:
    yield from ["# happens-before", "", HERO, "## Questions", ""]
    yield from ["```{jump}", "```", ""]
    for group in parts["Questions"].split("\n### ")[1:]:
        title, _, rest = group.partition("\n")
        yield from [f"### {title.strip()}", ""]
        for paragraph in rest.strip().split("\n\n"):
            found = QUESTION.match(paragraph.strip())
            if found is None:
                yield from [paragraph, ""]
                continue
            question, answer, links = found.groups()
            yield from [f"#### {question}", "", answer, ""]
            if links:
                yield from ["```{shown}", f"→ {links}", "```", ""]
    yield from ["## In reading order", "", "```{contents-of-book}", "```", ""]
    yield from _trees()


def _trees() -> Iterator[str]:
    yield from _tree("The book", ["reading", "pictures", "glossary"])
    for chapter in features.chapters():
        yield from _tree(chapter.title, list(chapter.pages))
    yield from _tree("Which Python", ["changes", "pythons"])
    proofs = [f"proof-{chapter.name}" for chapter in features.chapters()]
    yield from _tree(
        "How it works", ["how", "course", "where-the-course-is-wrong", "proof", *proofs]
    )


def _tree(caption: str, names: list[str]) -> Iterator[str]:
    yield from ["```{toctree}", ":hidden:", ":titlesonly:", f":caption: {caption}", ""]
    yield from [*names, "```", ""]
