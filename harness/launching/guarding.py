"""The harness's side of the guard, which tidies up if the harness is killed."""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Lock
from typing import TYPE_CHECKING

from harness.launching import guard

if TYPE_CHECKING:
    from pathlib import Path


class _Guard:
    """The process that outlives a killed harness, until it has tidied up after it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lock = Lock()

    def expect(self, folder: Path) -> None:
        self._tell("watch", 0, folder)  # whatever happens before its number is known

    def watch(self, group: int, folder: Path) -> None:
        self._tell("watch", group, folder)

    def done(self, folder: Path) -> None:
        self._tell("done", 0, folder)

    def _tell(self, order: str, group: int, folder: Path) -> None:
        if os.name != "posix":
            return
        with self._lock:
            if self._process is None:
                self._process = subprocess.Popen(  # noqa: S603 -- a file of this project
                    [sys.executable, "-I", "-S", guard.__file__],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    encoding="ascii",
                    start_new_session=True,
                )
            if self._process.stdin is not None:
                word = guard.written(str(folder))
                self._process.stdin.write(f"{order} {group} {word}\n")
                self._process.stdin.flush()

    def close(self) -> None:
        """Let the guard end; the harness is about to end normally."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            self._process.wait()
        self._process = None


_guard = _Guard()
expect, watch, done = _guard.expect, _guard.watch, _guard.done
dismiss_guard = _guard.close
