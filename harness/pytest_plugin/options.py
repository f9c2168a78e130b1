"""Options: which go together, and what is needed for them; all refused before anything is run."""

from __future__ import annotations

import math
import tempfile
from contextlib import contextmanager
from itertools import combinations, product
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from harness.evidence import files, pages, record
from harness.launching import folders, processes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

UNWRITTEN = pytest.StashKey[list[str]]()


class Pairing(NamedTuple):
    """Options any of which cannot be given along with any of some others, and why not."""

    some: tuple[str, ...]
    others: tuple[str, ...]
    why: str


FILES: Final = 64  # that are open at once while a few runs are made
PROVING: Final = ("--proof", "--sample", "--record")
PAIRINGS: Final = (
    *(
        Pairing((one,), (other,), "each decides which scenarios meet which mutants")
        for one, other in combinations(PROVING, 2)
    ),
    Pairing(
        ("--proof", "--sample"), ("--mutant",), "the record decides which mutants are to be met"
    ),
    Pairing(
        ("--proof", "--record"),
        ("--conforming",),
        "a variant that conforms is there to kill nothing",
    ),
    Pairing(
        ("--mutant",), ("--conforming",), "one asks for red, the other for green: run them apart"
    ),
    Pairing(
        (*PROVING, "--mutant", "--conforming"),
        ("--check-tags",),
        "what tags leave out is asked of Pythons as they are",
    ),
    Pairing(
        (*PROVING, "--check-tags"),
        ("--results",),
        "verdicts are turned round, and the results would have them as they are then",
    ),
    Pairing(
        ("--collect-only", "--setup-only", "--setup-plan"),
        ("--results", "--record"),
        "nothing is run, and what was written down earlier would be lost",
    ),
)
OPTIONS: Final = sorted({option for some, others, _ in PAIRINGS for option in (*some, *others)})


def ill_matched(given: dict[str, object]) -> str | None:
    """Say which options do not go together, and why, of those given with their values."""
    for some, others, why in PAIRINGS:
        for one, other in product(some, others):
            if one in given and other in given:
                told = [_name(option, given[option]) for option in (one, other)]
                return f"{' and '.join(told)} do not go together: {why}"
    return None


@pytest.hookimpl(tryfirst=True)  # before a subject is asked anything
def pytest_configure(config: pytest.Config) -> None:
    """Refuse what makes no sense, and what cannot be written."""
    config.stash[UNWRITTEN] = []
    if not config.pluginmanager.has_plugin("pytest-bdd"):
        raise pytest.UsageError(
            "pytest-bdd is not loaded, and it reads the features: was it left out with -p no:…, "
            "or by PYTEST_DISABLE_PLUGIN_AUTOLOAD?"
        )
    given = {option: config.getoption(option) for option in OPTIONS}
    refusal = ill_matched({option: value for option, value in given.items() if value})
    if refusal is not None:
        raise pytest.UsageError(refusal)
    if hasattr(config, "workerinput"):
        return
    may_open = processes.open_files()
    if may_open < FILES:
        raise pytest.UsageError(
            f"only {may_open} files may be open at once, and {FILES} are needed: see ulimit -n"
        )
    try:
        folders.expect_room()
    except folders.NoRoomError as error:
        raise pytest.UsageError(f"{error} Set TMPDIR to another folder; nothing was run") from None
    if config.getoption("tx", None):
        _expect_utf_8(tempfile.gettempdir())
    try:
        for path in _to_be_written(config):
            files.expect(path)
        if config.getoption("--results"):
            files.expect_folder(config.getoption("--results"))
    except files.CannotWriteError as error:
        raise pytest.UsageError(f"{error}; nothing was run") from None


def _name(option: str, value: object) -> str:
    """Give an option as it may have been written, with its value if it has a short one."""
    return f"{option}={value}" if isinstance(value, str | int) and value is not True else option


def number(option: str, kind: Callable[[str], float], least: float) -> Callable[[str], float]:
    """Read an option that is a number of that kind, no smaller than that."""

    def read(given: str) -> float:
        try:
            found = kind(given)
        except ValueError:
            found = math.nan
        if not least <= found < math.inf:
            wanted = "a whole number" if kind is int else "a number"
            raise pytest.UsageError(f"{option} takes {wanted} of at least {least:g}, not {given!r}")
        return found

    return read


def text(option: str) -> Callable[[str], str]:
    """Read an option that is text, so that it can be printed and given again."""

    def read(given: str) -> str:
        if not given.isprintable():  # what is not UTF-8 is not
            raise pytest.UsageError(f"{option} takes text that can be printed, not {given!r}")
        return given

    return read


def _expect_utf_8(folder: str) -> None:
    """Refuse what xdist cannot send: it fails in its own words, and in many of them."""
    try:
        folder.encode()
    except UnicodeEncodeError:
        raise pytest.UsageError(
            f"xdist cannot tell its workers of the temporary folder {folder!r}, whose name is no "
            "text in this environment: set TMPDIR to another, or do without -n"
        ) from None


def _to_be_written(config: pytest.Config) -> Iterator[Path]:
    if config.getoption("--record"):
        yield from (record.KILLS, pages.MUTANTS)


@contextmanager
def writing(session: pytest.Session) -> Iterator[None]:
    """Write files when all is over; what cannot be written is told, and the verdicts stand."""
    try:
        yield
    except files.CannotWriteError as error:
        session.config.stash[UNWRITTEN].append(str(error))
        session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name what could not be written."""
    for told in config.stash[UNWRITTEN]:
        terminalreporter.write_line(told, red=True)
