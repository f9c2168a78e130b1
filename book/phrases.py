"""What the book says around that of which it is made: phrases, which can be translated as well.

Their catalogue is phrases.po, beside those of the pages; `{words}` in braces are filled in.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from book import features

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCALE: Final = Path(__file__).parent / "locale"
NAME: Final = "phrases"
PHRASES: Final = (
    "In short",
    "The rules of this page",
    "{chapter}, {number}",
    "Holds on {pythons}",
    "every Python that was tested",
    "none of those that were tested",
    "In which Pythons it holds has not been measured yet.",
    "Not measured yet.",
    "{count} examples",
    "No run of this program is recorded yet.",
    "Case {cases} of the course",
    "The documentation says otherwise",
    "Seen red under {mutant}",
    "Seen red under {mutant} and {count} more",
    "source",
    "The scenarios of this page are in {file}. To test your Python against them: {command}",
    "Copy",
    "One run of many, recorded on {python}.",
    "{count} threads that report nothing are left out.",
    "Of what is not reported, only starts, ends, joins and sleeps are drawn.",
    "The rest of the run, {count} lines, is left out.",
    "Only what the demo reports is drawn.",
    "waits",
    "sleeps",
    "has a token",
    "holds {lock}",
    "from “… starts” to “… ends”",
    "A run of {demo}. Time goes down; an arrow is what ended a wait. {how}",
    "How to read it",
    "in every run, under every schedule",
    "in no run, under no schedule",
    "there is a run that shows it",
    "Search the book",
    "What breaks, warns, is new or gone from 3.11 to 3.14, or between any two Pythons?",
    "step",
    "held",
    "For each outcome the shortest interleaving, played on {python}. A row is a step.",
    "The shortest interleaving, played on {python}. A row is a step.",
    "The search was cut short: there may be more outcomes.",
    "No Python that built this page can play this model, so its interleavings are missing.",
)
_language = "en"


def use(language: str) -> None:
    """Speak that language from now on, as far as there are translations."""
    global _language  # noqa: PLW0603 -- a build speaks one language
    _language = language


@functools.cache
def _catalogue(language: str, name: str) -> dict[str, str]:
    path = LOCALE / language / "LC_MESSAGES" / f"{name}.po"
    if not path.exists():
        return {}
    with path.open("rb") as file:
        return {
            str(message.id): str(message.string)
            for message in read_po(file, locale=language)
            if message.id and message.string and not message.fuzzy
        }


def say(phrase: str, **gaps: object) -> str:
    """Give a phrase in the language of the book."""
    if phrase not in PHRASES:
        raise LookupError(f"{phrase!r} is not among the phrases that can be translated")
    return _catalogue(_language, NAME).get(phrase, phrase).format(**gaps)


def chapter(text: str) -> str:
    """Give the title of a chapter, or what is said about it."""
    return _catalogue(_language, NAME).get(text, text)


def title(page: str, text: str) -> str:
    """Give the title of a scenario, as its page has it."""
    return re.sub(r"\\(?=[<_])", "", _catalogue(_language, page).get(text, text))


def write_template(folder: Path) -> None:
    """Write today's phrases, for translators."""
    catalogue = Catalog(project="happens-before")
    for phrase in _all():
        catalogue.add(phrase)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{NAME}.pot").open("wb") as file:
        write_po(file, catalogue, width=100)


def _all() -> Iterator[str]:
    yield from PHRASES
    for one in features.chapters():
        yield one.title
        if one.about:
            yield one.about
