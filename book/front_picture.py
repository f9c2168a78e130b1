"""The picture on README's first screen: `python -m book picture` draws docs/join.svg."""

from __future__ import annotations

import re
from typing import Final

from book import exhibits, features
from book.picture import Picture
from harness import ROOT
from harness.evidence import files

FILE: Final = ROOT / "docs" / "join.svg"
CSS: Final = ROOT / "book" / "static" / "book.css"


def svg() -> str:
    """Draw the run of `join`, with its style inside, light and dark."""
    rule = features.pages()["threads/join"].rules[0]
    exhibit = next(exhibits.of(rule[2]))
    assert exhibit.model is not None, "no run of join is recorded"
    told = Picture(exhibit.model, "r", exhibit.numbers, title="A run of join").svg()
    style = CSS.read_text(encoding="utf-8")
    rules = "".join(re.findall(r"^\.run .+$", style, re.MULTILINE))
    light, dark = re.findall(r"(?:--hb-[a-z0-9-]+: [^;]+;\s*)+", style)[:2]
    font = "--font-stack: system-ui, sans-serif; --hb-mono: monospace;"
    inside = (
        f"<style>svg.run {{ {light} {font} }} "
        f"@media (prefers-color-scheme: dark) {{ svg.run {{ {dark} }} }} {rules}</style>"
    )
    at = told.index(">") + 1
    return " ".join((told[:at] + inside + told[at:]).split()) + "\n"


def main() -> None:
    """Write it."""
    files.save(FILE, svg())
