"""Sentences of scenarios as HTML: verbs stand out, events have their numbers, values are code."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pytest_bdd.parser import Step

VERB: Final = re.compile(r"\b(always|never|can)\b")
TOKEN: Final = re.compile(r'"([^"]*)"|\[[^\]]*\]|\b(?:True|False|None)\b|(?<![\w.])-?\d+(?![\w.])')
FACT: Final = re.compile(r"(?<=, )[a-z_]+(?= (?:is|can|are)\b)|(?<=same as )[a-z_]+(?= at)")
NEVER: Final = re.compile(r'^"[^"]*" never happens')
VALUE_BEFORE: Final = re.compile(
    r"(?:is always|is never|can be|can be other than|mentions|started by|at least|status is always"
    r"|runs as)\s*$"
)


def escape(text: str) -> str:
    """Make a text safe to be put into HTML."""
    return html.escape(text, quote=True)


def names(sentence: str) -> list[str]:
    """Give the events and spans that a sentence speaks of, in order."""
    return [
        match[1]
        for match in TOKEN.finditer(sentence)
        if match[1] is not None and not VALUE_BEFORE.search(sentence[: match.start()])
    ]


def spans_of(sentence: str) -> list[str]:
    """Give those of its names that are spans: from "X starts" to "X ends"."""
    if " overlap" in sentence or " inside " in sentence:
        return names(sentence)
    return []


def events_of(sentence: str) -> list[str]:
    """Give the texts of the events that a sentence is about."""
    spans = spans_of(sentence)
    if spans:
        return [text for span in spans for text in (f"{span} starts", f"{span} ends")]
    return names(sentence)


def numbers_of(sentence: str, numbers: Mapping[str, int]) -> list[int]:
    """Give the numbers of its events, as far as they have some."""
    return [numbers[text] for text in events_of(sentence) if text in numbers]


def claim(sentence: str, numbers: Mapping[str, int]) -> str:
    """Write what a Then says."""
    spans = {*spans_of(sentence)}
    never = bool(NEVER.match(sentence))
    parts: list[str] = []
    last = 0
    for match in TOKEN.finditer(sentence):
        parts.append(_words(sentence[last : match.start()]))
        last = match.end()
        text = match[1]
        if text is None or VALUE_BEFORE.search(sentence[: match.start()]):
            parts.append(f"<code>{escape(match[0])}</code>")
        else:
            parts.append(_event(text, _number(text, numbers, span=text in spans, never=never)))
    parts.append(_words(sentence[last:]))
    return "".join(parts)


def _number(text: str, numbers: Mapping[str, int], *, span: bool, never: bool) -> str:
    if span:
        ends = [numbers.get(f"{text} {end}") for end in ("starts", "ends")]
        if all(ends):
            return f'<span class="no">{ends[0]}–{ends[1]}</span>'
        return ""
    if text in numbers:
        return f'<span class="no">{numbers[text]}</span>'
    return '<span class="no none"><span class="vh">never: </span></span>' if never else ""


def _event(text: str, number: str) -> str:
    first, _, rest = text.partition(" ")
    told = f'<span class="nb">{number}<span class="t">{escape(first)}</span></span>'
    return f'<span class="e">{told}{f" <span class=t>{escape(rest)}</span>" if rest else ""}</span>'


def _words(text: str) -> str:
    text = FACT.sub(lambda match: f"\0{match[0]}\1", text)
    text = VERB.sub(lambda match: f'<b class="v {match[0]}">{match[0]}</b>', escape(text))
    return text.replace("\0", "<code>").replace("\1", "</code>")


def when(steps: Iterable[Step]) -> str:
    """Write what a When says."""
    for step in steps:
        if step.type == "when":
            told = step.name.replace("the demo ", "")
            return "When " + TOKEN.sub(lambda m: f"<code>{escape(m[1] or m[0])}</code>", told)
    return ""
