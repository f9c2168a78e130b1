"""Says what of a translation is missing or stale: `python -m book stale [LANGUAGE]`.

Catalogues are gettext's, in book/locale/LANGUAGE/LC_MESSAGES, one for each page. The templates of
today, in docs/_build/gettext, are made first. `--update` takes new messages into the catalogues
that are there: a message whose text has changed keeps its translation, marked as fuzzy.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from babel.messages.pofile import read_po, write_po

from book.build import BUILD, template

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from babel.messages.catalog import Catalog

HERE: Final = Path(__file__).parent / "locale"
TEMPLATES: Final = BUILD / "gettext"


def main(arguments: Sequence[str]) -> None:
    """Tell it, page by page."""
    parser = argparse.ArgumentParser(prog="python -m book stale", description=__doc__)
    parser.add_argument("language", nargs="?", default="zh_CN")
    parser.add_argument(
        "--update", action="store_true", help="take new messages into the catalogues"
    )
    parser.add_argument("--strict", action="store_true", help="fail if a catalogue is stale")
    options = parser.parse_args(arguments)
    template()
    stale = 0
    for line, count in told(options.language, update=options.update):
        print(line)
        stale += count
    sys.exit(bool(stale) and options.strict)


def told(language: str, *, update: bool = False) -> Iterator[tuple[str, int]]:
    """Yield a line for each page, and how many of its translations are stale."""
    all_, done = 0, 0
    for path in sorted(TEMPLATES.rglob("*.pot")):
        name = path.relative_to(TEMPLATES).with_suffix(".po")
        today = _read(path)
        wanted = {str(message.id) for message in today if message.id}
        catalogue = HERE / language / "LC_MESSAGES" / name
        all_ += len(wanted)
        if not catalogue.exists():
            yield f"{name.with_suffix('')}: {len(wanted)} untranslated, no catalogue", 0
            continue
        there = _read(catalogue, language)
        if update:
            there.update(today)
            with catalogue.open("wb") as file:
                write_po(file, there, width=100, omit_header=False, ignore_obsolete=True)
        good = {str(m.id) for m in there if m.id and m.string and not m.fuzzy}
        fuzzy = sum(1 for message in there if message.id and message.fuzzy)
        gone = good - wanted
        done += len(good & wanted)
        yield (
            (
                f"{name.with_suffix('')}: {len(wanted - good)} untranslated, "
                f"{len(gone) + fuzzy} stale, {len(good & wanted)} translated"
            ),
            len(gone) + fuzzy,
        )
    yield f"{language}: {done} of {all_} messages are translated", 0


def _read(path: Path, language: str | None = None) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)
