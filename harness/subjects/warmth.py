"""Warm subjects: a Python that has imported what a demo imports, and forks for each run of it."""

from __future__ import annotations

import ast
import functools
import os
import signal
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from harness.launching import folders
from harness.launching.processes import Ending, Launch
from harness.launching.warm import NotWarmError, Warm, WarmthLostError
from harness.subjects import mutation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from harness.subjects.interpreters import Subject

INSIDE: Final = Path(__file__).parent / "inside"
LAUNCHER: Final = INSIDE / "launch.py"
WHOAMI: Final = INSIDE / "whoami.py"
DEAR: Final = {"threading", "queue", "subprocess", "multiprocessing", "concurrent.futures"}
TOLD: Final = hasattr(os, "pidfd_open")  # whether a system tells of the end of another's child
KEPT: Final = 32  # processes; those that have not been used for the longest time are ended
LOSSES: Final = 3  # of one kind, and it is not warmed again
PATIENCE: Final = 5.0  # seconds for which nothing may move in one that is tried


def variables(folder: Path, mutant: str | None, own: Mapping[str, str]) -> dict[str, str]:
    """Give the environment that every run in that folder has; `own` is the harness's.

    Under PYTHONINSPECT an exit status is lost, so that variable is not handed on.
    """
    return {
        **{name: value for name, value in own.items() if name != "PYTHONINSPECT"},
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
        return "this system does not tell when a child of another process ends"
    try:
        warm = _warm(command, INSIDE, (), mutant, os.environ, deadline)
    except (NotWarmError, OSError) as error:
        return str(error)
    try:
        with folders.temporary() as name:
            folder = Path(name)
            (folder / "trace").touch()
            environment = variables(folder, mutant, os.environ)
            with Launch((WHOAMI.stem,), folder, environment, warm) as launch:
                ending = launch.wait(deadline, PATIENCE, 0)
            alike = (ending, launch.status, launch.stdout, launch.stderr) == (
                Ending.BY_ITSELF, -signal.SIGKILL, said, "",
            )  # fmt: skip
            return None if alike else "a fork of it does not answer as it does itself"
    except (WarmthLostError, OSError) as error:
        return str(error)
    finally:
        warm.close()


def _warm(  # noqa: PLR0913, PLR0917 -- all that it depends on
    command: tuple[str, ...],
    root: Path,
    imports: tuple[str, ...],
    mutant: str | None,
    own: Mapping[str, str],
    patience: float,
) -> Warm:
    unbroken = None if mutant is None else ""  # its forks are broken, each in its own way
    return Warm(
        (*command, str(LAUNCHER), str(root)),
        imports,
        lambda folder: variables(folder, unbroken, own),
        patience,
    )


@functools.cache
def imports(demo: Path) -> tuple[str, ...]:
    """List the statements at the top of a demo that import slow modules.

    Each slow module imports threading, so threading is not listed beside others.
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
    """The warm subjects of this harness; no more than so many are kept that are not in use."""

    def __init__(self) -> None:
        self._idle: list[tuple[object, Warm]] = []  # the last used comes last
        self._lost: Counter[object] = Counter()
        self._lock = Lock()
        self.losses: list[str] = []  # what has been lost and why, until somebody takes note

    @contextmanager
    def lent(
        self, subject: Subject, root: Path, demo: Path, own: Mapping[str, str], patience: float
    ) -> Iterator[Warm | None]:
        """Lend a warm subject for a run of a demo; None if that is to be cold.

        If it fails meanwhile, the block is left, as if it had ended well.
        """
        told = {name: value for name, value in own.items() if name != "PYTEST_CURRENT_TEST"}
        key = subject.command, subject.mutant is None, root, frozenset(told.items()), imports(demo)
        warm = self._take(key)
        if warm is None and subject.cold is None and TOLD and self._lost[key] < LOSSES:
            try:
                warm = _warm(subject.command, root, imports(demo), subject.mutant, own, patience)
            except NotWarmError as error:
                self._note(key, LOSSES, f"{subject.name}: {error}")
        try:
            yield warm
        except WarmthLostError as error:
            self._note(key, 1, f"{subject.name}: {error}")
            if warm is not None:
                warm.close()
        except BaseException:
            if warm is not None:
                warm.close()
            raise
        else:
            if warm is not None:
                self._give_back(key, warm)

    def close(self) -> None:
        """End them all."""
        with self._lock:
            while self._idle:
                self._idle.pop()[1].close()

    def _take(self, key: object) -> Warm | None:
        with self._lock:
            for at in reversed(range(len(self._idle))):
                if self._idle[at][0] == key:
                    return self._idle.pop(at)[1]
        return None

    def _give_back(self, key: object, warm: Warm) -> None:
        with self._lock:
            self._idle.append((key, warm))
            old = self._idle.pop(0)[1] if len(self._idle) > KEPT else None
        if old is not None:
            old.close()

    def _note(self, key: object, weight: int, why: str) -> None:
        self._lost[key] += weight
        self.losses.append(why)
