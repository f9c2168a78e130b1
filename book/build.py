"""Builds the site: `python -m book [--only en] [OPTIONS OF sphinx-build]`, into docs/_build.

The sources are put together in docs/_build/source: the features as they are, the pages of
book/pages, and what is made of features/README.md, the records and the results. Sphinx does the
rest. `--language zh_CN` builds a translation; `--gettext` writes the catalogues' templates.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from book import changes, features, front, phrases, proof, pythons, results, runs, schedules
from harness import ROOT
from harness.evidence.record import KILLS
from harness.evidence.scenarios import digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BUILD: Final = ROOT / "docs" / "_build"
SOURCE: Final = BUILD / "source"
TREES: Final = BUILD / "trees"  # what Sphinx has read: no part of the site
HERE: Final = Path(__file__).parent
SITE: Final = "HAPPENS_BEFORE_SITE"  # the address that it will have, if that is known
LANGUAGES: Final[tuple[str, ...]] = ("zh_CN",)


def sphinx(arguments: Sequence[str]) -> int:
    """Run Sphinx; give its exit status."""
    from sphinx.cmd.build import main  # noqa: PLC0415 -- pages are made, and tested, without it

    status: int = main(arguments)
    return status


def main(arguments: Sequence[str]) -> None:
    """Build what is asked for, or all."""
    prepare(SOURCE)
    schedules.make()
    for line in missing():
        print(line)
    told = _forget_what_is_stale()
    common = ["-q", "-W", "--keep-going", "-c", str(HERE), *arguments]
    languages = LANGUAGES
    if "--only" in common:
        place = common.index("--only")
        languages = () if common[place + 1] == "en" else (common[place + 1],)
        del common[place : place + 2]
    jobs = ["-j", str(min(4, os.cpu_count() or 1))]
    status = 0
    if "--gettext" in common:
        template()
    else:
        pages = ["-b", "html", *jobs, *common]
        status = sphinx([*pages, "-d", str(TREES / "en"), str(SOURCE), str(BUILD / "html")])
        for language in languages:
            more = ["-D", f"language={language}", "-d", str(TREES / language)]
            if os.environ.get(SITE):
                more += ["-D", f"html_baseurl={os.environ[SITE].rstrip('/')}/{language}/"]
            status |= sphinx([*pages, *more, str(SOURCE), str(BUILD / "html" / language)])
    if status == 0:
        (BUILD / "seal").write_text(told, encoding="utf-8")
    sys.exit(status)


def template() -> None:
    """Write today's messages, for translators."""
    prepare(SOURCE)
    sphinx(["-q", "-b", "gettext", "-c", str(HERE), str(SOURCE), str(BUILD / "gettext")])
    phrases.write_template(BUILD / "gettext")


def missing() -> Iterator[str]:
    """Tell what pages will lack."""
    if not results.pythons():
        yield f"no results: there is no {results.file()}, so no page says where what holds"
    played = {
        (one.played.demo, one.played.is_model, bool(runs.all_of(one.played)))
        for page in features.pages().values()
        for told in page.scenarios
        for one in [features.claims(told.rows[0])]
        if one.played is not None
    }
    without = {demo for demo, is_model, is_there in played if not is_model and not is_there}
    if without:
        yield f"no recorded run of {len(without)} demos: tox run -e traces records them"
    if not KILLS.exists():
        yield f"no proof: there is no {KILLS}, so no page says which mutants a scenario kills"


def prepare(folder: Path) -> None:
    """Put the sources together; what has not changed keeps its time, and is not built again."""
    wanted: dict[str, str] = {}
    for path in sorted((HERE / "pages").glob("*.md")):
        wanted[path.name] = path.read_text(encoding="utf-8")
    for name in features.pages():
        path = ROOT / "features" / f"{name}.feature"
        wanted[f"{name}.feature"] = path.read_text(encoding="utf-8")
    course = ROOT / "features" / "where-the-course-is-wrong.md"
    wanted[course.name] = course.read_text(encoding="utf-8")
    for several in (front, changes, pythons, proof):
        wanted |= {f"{name}.md": text for name, text in several.pages()}
    for path in folder.rglob("*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _forget_what_is_stale() -> str:
    """Begin anew if anything has changed of which Sphinx does not know that pages depend on it."""
    read = [runs.FILE, results.file(), KILLS, *HERE.glob("*.py"), *ROOT.glob("demos/*/*.py")]
    read += [schedules.FILE, *HERE.glob("locale/*/LC_MESSAGES/phrases.po")]
    told = digest(*(path.read_text(encoding="utf-8") for path in sorted(read) if path.exists()))
    seal = BUILD / "seal"
    if not seal.exists() or seal.read_text(encoding="utf-8") != told:
        for folder in (BUILD / "html", BUILD / "gettext", TREES):
            shutil.rmtree(folder, ignore_errors=True)
    seal.unlink(missing_ok=True)  # until all is built: what was interrupted is no beginning
    return told
