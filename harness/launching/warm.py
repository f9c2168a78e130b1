"""Warm programs: processes that fork on request, where starting one each time is expensive.

The program that is kept warm speaks a protocol over two descriptors that it is given as arguments;
`harness/subjects/inside/warm.py` has it in full. What it forks is not a child of the harness. So
the harness asks it to reap each, when the group that this one led is gone.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from harness.launching import folders, guard, guarding

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

END: Final = b"\0\0"
ENOUGH: Final = 1 << 20  # bytes: no answer is as long as this


class WarmthLostError(Exception):
    """A warm program has died, hangs, or answers nonsense. The message says which."""


class NotWarmError(Exception):
    """A program cannot be kept warm. The message says why."""


class Warm:
    """A program that is kept warm, in a session and with a folder of its own.

    `command` is what starts it, without its last arguments: the two descriptors and `rest`.
    `environment` gives its environment, for a folder; each later one may differ from it only in
    what the program, or a wrapper around it, leaves as it is. Within `patience` seconds it has to
    answer whatever it is asked.

    Raises NotWarmError if that does not work.
    """

    def __init__(
        self,
        command: tuple[str, ...],
        rest: tuple[str, ...],
        environment: Callable[[Path], Mapping[str, str]],
        patience: float,
    ) -> None:
        self.folder = Path(folders.lasting())
        self._patience = patience
        try:
            guarding.expect(self.folder)
        except OSError as error:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise NotWarmError(f"what would tidy up after it cannot be started: {error}") from None
        self._given = {**environment(self.folder), **guard.mark(str(self.folder))}
        try:
            requests, self._requests = os.pipe()
            self._answers, answers = os.pipe()
        except OSError as error:
            self._forget()
            raise NotWarmError(f"it cannot be asked: {error}") from None
        output = self.folder / "output"
        try:
            with output.open("wb") as file:
                self._process = subprocess.Popen(  # noqa: S603 -- to run what the user names
                    (*command, str(requests), str(answers), *rest),
                    cwd=self.folder,
                    env=self._given,
                    stdin=subprocess.DEVNULL,
                    stdout=file,
                    stderr=file,
                    start_new_session=True,
                    pass_fds=(requests, answers),
                )
        except OSError as error:
            self._forget()
            raise NotWarmError(f"it cannot be started: {error}") from None
        finally:
            os.set_blocking(self._requests, False)
            os.close(requests)
            os.close(answers)
        guarding.watch(self._process.pid, self.folder)
        try:
            self._get_to_know(output)
        except WarmthLostError as error:
            self.close()
            raise NotWarmError(f"it does not serve: {error}") from None
        except NotWarmError:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def _get_to_know(self, output: Path) -> None:
        pid, *environment = self._answer()
        if output.stat().st_size:
            raise NotWarmError("it writes something of its own when it starts")
        if not pid.isdigit():
            raise WarmthLostError(f"it answers nonsense: {pid[:80]!r}")
        if int(pid) != self.pid:
            raise NotWarmError("its command starts Python as a child, instead of becoming it")
        self._own = dict(word.split(b"=", 1) for word in environment if b"=" in word)
        given = _encoded(self._given)
        self._changed = {
            name: self._own.get(name)
            for name in {*given, *self._own}
            if self._own.get(name) != given.get(name)
        }

    def fork(self, folder: Path, module: str, environment: Mapping[str, str]) -> Forked:
        """Make it fork a child that runs a module; raise WarmthLostError if it fails to.

        The child leads a session of its own. Its standard output and error are files in its folder.
        """
        wanted, given = _encoded(environment), _encoded(self._given)
        for name, value in self._changed.items():
            if wanted.get(name) != given.get(name):
                raise WarmthLostError(f"its command changes {name.decode(errors='replace')}")
            if value is None:
                wanted.pop(name, None)
            else:
                wanted[name] = value.replace(os.fsencode(self.folder), os.fsencode(folder))
        changes = [
            name + b"=" + value for name, value in wanted.items() if self._own.get(name) != value
        ]
        changes += [name for name in self._own if name not in wanted]
        self._ask(b"run", os.fsencode(folder), module.encode(), *changes)
        return Forked(self, self._number())

    def reap(self, pid: int) -> int:
        """Make it reap a child of its own that has ended; give the child's exit status."""
        self._ask(b"reap", str(pid).encode())
        return os.waitstatus_to_exitcode(self._number())

    def close(self) -> None:
        """End it and all that bears its mark, and remove its folder."""
        os.close(self._requests)
        os.close(self._answers)
        guard.tell(self.pid, signal.SIGKILL)
        self._process.wait()
        if guard.tell_group(self.pid, 0) or guard.strays(str(self.folder)):
            guard.end_group(self.pid, str(self.folder))
        self._forget()

    def _forget(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        guarding.done(self.folder)

    def _ask(self, *words: bytes) -> None:
        try:
            whole = b"\0".join(words) + END
            if os.write(self._requests, whole) < len(whole):
                raise WarmthLostError("it does not read what it is asked")
        except OSError as error:
            raise WarmthLostError(f"it cannot be asked: {error}") from None

    def _number(self) -> int:
        (answer,) = self._answer()[:1]
        if not answer.isdigit():
            raise WarmthLostError(f"it answers nonsense: {answer[:80]!r}")
        return int(answer)

    def _answer(self) -> list[bytes]:
        got = b""
        until = time.monotonic() + self._patience
        poll = select.poll()
        poll.register(self._answers, select.POLLIN)
        while not got.endswith(END):
            if not poll.poll(max(0, until - time.monotonic()) * 1000):
                raise WarmthLostError(f"it has not answered within {self._patience:g} s")
            more = os.read(self._answers, 1 << 16)
            got += more
            if not more:
                raise WarmthLostError("it has ended")
            if len(got) > ENOUGH:
                raise WarmthLostError("it answers without an end")
        return got[: -len(END)].split(b"\0")


class Forked:
    """A process that a warm program has forked; what subprocess.Popen is for your own children."""

    def __init__(self, parent: Warm, pid: int) -> None:
        self.parent = parent
        self.pid = pid
        self.returncode: int | None = None

    def wait(self) -> int:
        """Give the exit status of a process that has ended, and let its number go."""
        if self.returncode is None:
            self.returncode = self.parent.reap(self.pid)
        return self.returncode


def _encoded(environment: Mapping[str, str]) -> dict[bytes, bytes]:
    return {os.fsencode(name): os.fsencode(value) for name, value in environment.items()}
