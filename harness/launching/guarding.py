"""The harness's side of the guard, which tidies up if the harness is killed."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from threading import Lock
from typing import TYPE_CHECKING, Final

from harness.launching import guard

if TYPE_CHECKING:
    from pathlib import Path

KILLED: Final = 3  # guards in a row, and somebody does not want one


class _Guard:
    """The process that outlives a killed harness until it has tidied up after it.

    If it is killed itself, another takes its place, and is told of all that is watched.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self._watched: dict[Path, int] = {}

    def expect(self, folder: Path) -> None:
        """Watch a folder, whatever happens in it; raise OSError if there is nobody to do so."""
        try:
            self._watch(0, folder)
        except OSError:
            self._watched.pop(folder)
            raise

    def watch(self, group: int, folder: Path) -> None:
        with contextlib.suppress(OSError):
            self._watch(group, folder)

    def done(self, folder: Path) -> None:
        with self._lock, contextlib.suppress(OSError):
            if self._watched.pop(folder, None) is not None:
                self._tell("done", 0, folder)

    def _watch(self, group: int, folder: Path) -> None:
        if os.name == "posix":
            with self._lock:
                self._watched[folder] = group
                self._tell("watch", group, folder)

    def _tell(self, order: str, group: int, folder: Path) -> None:
        for _ in range(KILLED):
            try:
                if self._process is None:
                    self._process = self._start()
                    for other, number in self._watched.items():
                        self._write("watch", number, other)
                else:
                    self._write(order, group, folder)
            except BrokenPipeError:
                self._forget()
            else:
                return
        raise BrokenPipeError(0, f"it has been killed {KILLED} times")

    @staticmethod
    def _start() -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 -- a file of this project
            [sys.executable, "-I", "-S", guard.__file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,
        )

    def _write(self, order: str, group: int, folder: Path) -> None:
        if self._process is not None and self._process.stdin is not None:
            line = f"{order} {group} {guard.written(str(folder))}\n"
            self._process.stdin.write(line.encode("ascii"))

    def _forget(self) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            self._process.wait()
        self._process = None

    def close(self) -> None:
        """Let the guard end; the harness is about to end normally."""
        with self._lock:
            self._forget()


_guard = _Guard()
expect, watch, done = _guard.expect, _guard.watch, _guard.done
dismiss_guard = _guard.close
