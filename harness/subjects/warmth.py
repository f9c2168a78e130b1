"""Warm subjects: a Python that has imported what a demo imports, and forks for each run of it."""

from __future__ import annotations

import ast
import functools
import os
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from harness.launching.processes import Ending, Launch
from harness.launching.warm import NotWarmError, Warm, WarmthLostError
from harness.subjects import mutation

if TYPE_CHECKING:
    from harness.subjects.interpreters import Subject

INSIDE: Final = Path(__file__).parent / "inside"
LAUNCHER: Final = INSIDE / "launch.py"
WHOAMI: Final = INSIDE / "whoami.py"
DEAR: Final = {"threading", "queue", "subprocess", "multiprocessing", "concurrent.futures"}
TOLD: Final = hasattr(os, "pidfd_open")  # whether a system tells of the end of another's child
KEPT: Final = 32  # processes; those that have not been used for the longest time are ended
LOSSES: Final = 3  # of one kind, and it is not warmed again
PATIENCE: Final = 5.0  # seconds for which nothing may move in one that is tried

Environment = "Callable[[Path], Mapping[str, str]]"  # of a run, given its folder


def variables(folder: Path, mutant: str | None) -> dict[str, str]:
    """Give the environment that every run in that folder has, beside what is its own."""
    return {
        **os.environ,
        **mutation.variables(mutant),
        "HAPPENS_BEFORE_TRACE": str(folder / "trace"),
        "PYTHONFAULTHANDLER": "1",
        "TMPDIR": str(folder),
    }


def why_cold(
    command: tuple[str, ...], said: str, deadline: float, mutant: str | None
) -> str | None:
    """Try whether a Python takes to being warm; say why not, or None if it does.

    `said` is what whoami.py wrote when it was started cold: a fork has to say the same.
    """
    if not TOLD:
        return "this system does not tell when another's child ends"
    try:
        warm = _warm(command, INSIDE, (), mutant, deadline)
    except NotWarmError as error:
        return str(error)
    try:
        with tempfile.TemporaryDirectory(prefix="hb-") as name:
            folder = Path(name)
            environment = variables(folder, mutant)
            with Launch((WHOAMI.stem,), folder, environment, warm) as launch:
                ending = launch.wait(deadline, PATIENCE, 0)
            alike = (ending, launch.status, launch.stdout, launch.stderr) == (
                Ending.BY_ITSELF, 0, said, "",
            )  # fmt: skip
            return None if alike else "a fork of it does not answer as it does itself"
    except WarmthLostError as error:
        return str(error)
    finally:
        warm.close()


def _warm(
    command: tuple[str, ...],
    root: Path,
    imports: tuple[str, ...],
    mutant: str | None,
    patience: float,
) -> Warm:
    unbroken = None if mutant is None else ""  # its forks are broken, each in its own way
    return Warm(
        (*command, str(LAUNCHER), str(root)),
        imports,
        lambda folder: variables(folder, unbroken),
        patience,
    )


@functools.cache
def imports(demo: Path) -> tuple[str, ...]:
    """List those statements with which a demo begins that import what is dear to import.

    All that is dear imports threading, so that is not listed beside others.
    """
    found = set()
    for node in ast.parse(demo.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            found |= {f"import {alias.name}" for alias in node.names if alias.name in DEAR}
        elif isinstance(node, ast.ImportFrom) and node.module == "concurrent.futures":
            # Its executors are imported when they are asked for.
            names = [alias.name for alias in node.names if alias.name.endswith("Executor")]
            found |= {f"from {node.module} import {name}" for name in names}
            found.add(f"import {node.module}")
        elif isinstance(node, ast.ImportFrom) and node.module in DEAR:
            found.add(f"import {node.module}")
    if len(found) > 1:
        found.discard("import threading")
    return tuple(sorted(found))


class Stock:
    """The warm subjects of this harness; no more than so many are kept."""

    def __init__(self) -> None:
        self._kept: dict[object, Warm] = {}
        self._lost: Counter[object] = Counter()
        self.losses: list[str] = []  # what has been lost and why, until somebody takes note

    def warm(self, subject: Subject, root: Path, demo: Path, patience: float) -> Warm | None:
        """Give a warm subject for runs of a demo; None if they are to be cold."""
        if subject.cold is not None or not TOLD:
            return None
        key = self._key(subject, root, demo)
        if self._lost[key] >= LOSSES:
            return None
        warm = self._kept.pop(key, None)
        if warm is None:
            while len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept))).close()
            try:
                warm = _warm(subject.command, root, imports(demo), subject.mutant, patience)
            except NotWarmError as error:
                self._note(key, subject, str(error))
                self._lost[key] = LOSSES
                return None
        self._kept[key] = warm
        return warm

    def lose(self, subject: Subject, root: Path, demo: Path, why: str) -> None:
        """Do without a warm subject that has failed."""
        key = self._key(subject, root, demo)
        self._kept.pop(key).close()
        self._note(key, subject, why)

    def close(self) -> None:
        """End them all."""
        while self._kept:
            self._kept.popitem()[1].close()

    def _note(self, key: object, subject: Subject, why: str) -> None:
        self._lost[key] += 1
        self.losses.append(f"{subject.name}: {why}")

    def _key(self, subject: Subject, root: Path, demo: Path) -> object:
        own = {name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"}
        environment = frozenset(own.items())
        return subject.command, subject.mutant is None, root, environment, imports(demo)
