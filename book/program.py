"""A demo's source as HTML: highlighted, with the numbers of the events that its lines report."""

from __future__ import annotations

import ast
import html
import re
from typing import TYPE_CHECKING

from pygments import lex
from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from book.phrases import say
from harness.runs import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from book.features import Played

SET_BACK = re.compile(r'^(from demos\.stage import .*|if __name__ == "__main__":|    play\(.*\))$')


def docstring(demo: str) -> str:
    """Give what a demo's docstring says below its first line, without the course's case."""
    told = ast.get_docstring(ast.parse(catalogue.source(demo).read_text(encoding="utf-8"))) or ""
    rest = told.partition("\n\n")[2]
    kept = [part for part in rest.split("\n\n") if not re.match(r"Cases? [\d, and]+of ", part)]
    return "\n\n".join(kept)


def source(played: Played, marks: Mapping[int, list[int]], copy: str = "") -> str:
    """Write the program and the command that runs it; `marks` are numbers by line."""
    text = catalogue.source(played.demo).read_text(encoding="utf-8")
    start = _after_docstring(text)
    rows = []
    for number, line in enumerate(_lines(text), 1):
        if number > start:
            rows.append((number, *line))
    while rows and not rows[0][1].strip():
        del rows[0]
    while rows and not rows[-1][1].strip():
        del rows[-1]
    body = "".join(_row(told, plain, marks.get(number, [])) for number, plain, told in rows)
    command = html.escape(played.command)
    copy = copy or say("Copy")
    name = played.demo.rpartition(".")[2].replace("_", " ")
    return (
        f'<div class="program"><div class="bar"><span class="cmd">{command}</span>'
        f'<button class="copy" type="button" data-copy="{command}">{copy}</button></div>'
        f'<pre tabindex="0" role="region" aria-label="{name}, the program">{body}</pre></div>'
    )


def _after_docstring(text: str) -> int:
    body = ast.parse(text).body
    if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        return body[0].end_lineno or 0
    return 0


def _lines(text: str) -> list[tuple[str, str]]:
    lines: list[list[str]] = [[]]
    for kind, value in lex(text, PythonLexer(stripnl=False)):
        style = STANDARD_TYPES.get(kind, "")
        for n, part in enumerate(value.split("\n")):
            if n:
                lines.append([])
            if part:
                told = html.escape(part, quote=False)
                lines[-1].append(
                    f'<span class="{style}">{told}</span>' if _is_told(style) else told
                )
    return list(zip(text.split("\n"), ["".join(line) for line in lines], strict=False))


def _is_told(style: str) -> bool:
    return style[:1] in {"k", "s", "c"} or style == "ow"


def _row(told: str, plain: str, numbers: list[int]) -> str:
    if not plain.strip():
        return '<span class="l blank">\n</span>'
    indent = len(plain) - len(plain.lstrip())
    kind = "l dim" if SET_BACK.match(plain) else "l said" if numbers else "l"
    data = f' data-n="{" ".join(map(str, numbers))}"' if numbers else ""
    style = f' style="--i:{indent}"' if indent else ""
    marks = "".join(f'<span class="no">{number}</span>' for number in numbers)
    before = f'<span class="ns" aria-hidden="true">{marks}</span>' if numbers else ""
    return f'<span class="{kind}"{data}{style}>{before}{told}\n</span>'
