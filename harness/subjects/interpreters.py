"""Subjects: the Pythons under test."""

from __future__ import annotations

import ast
import difflib
import os
import re
import shlex
import shutil
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from harness.launching import folders
from harness.launching.processes import CannotStartError, Ending, Launch
from harness.subjects import mutation, warmth
from harness.subjects.warmth import PATIENCE, WHOAMI

OLDEST = (3, 6)
PREFIX = "happens-before subject: "
THREADS = 64  # that it is to have at once; whoami.py starts as many
NAMES = {
    "cpython": "CPython",
    "pypy": "PyPy",
    "graalpy": "GraalPy",
    "rustpython": "RustPython",
}


TOO_MUCH = {-25, 128 + 25}  # the status of an end by SIGXFSZ
NO_REPORT = {
    None: "its process does not get the variables that it is given; does a wrapper drop them, such "
    "as env -i, or sudo or a container that passes on only some?",
    False: "it cannot write to the folder of a run; does it run as another user, or where that "
    "folder is not seen?",
}


class NotASubjectError(Exception):
    """Something that was asked for as a subject cannot be one. The message says why."""


@dataclass(frozen=True)
class Subject:
    """A Python under test: how it is started, and what it said of itself.

    `clock_resolution` is that of its monotonic clock, in seconds. `signals_hidden` says that an
    end by a signal arrives as an exit status, as a shell tells it: 128 + its number. `mutant` is
    the module in mutants/ by which it is broken, if it is. `lacks_room` says why it can make no
    semaphores or no shared memory, if it cannot. `cold` says why each of its runs starts
    it anew; None if it is kept warm. `starts_within` is how many seconds it took to start and
    answer. `build` is what it says of its version and its compiler, `libc` its C library, if it
    tells; `kernel` and `machine` are those that it runs on.
    """

    asked_for: str
    command: tuple[str, ...]
    version: tuple[int, int, int]
    implementation: str
    platform: str
    gil: bool
    free_threaded: bool
    clock_resolution: float
    start_methods: tuple[str, ...]
    assertions: bool = True
    signals_hidden: bool = False
    lacks_room: str | None = None
    mutant: str | None = None
    cold: str | None = None
    starts_within: float = 0
    build: str = ""
    libc: str | None = None
    kernel: str = ""
    machine: str = ""

    @property
    def name(self) -> str:
        """What it is, for people: 'CPython 3.13.5t', 't' standing for free-threaded.

        A mutant is named after the Python that it was made of and the way in which it is
        broken, 'CPython 3.13.5 with join_returns_at_once'.
        """
        version = ".".join(map(str, self.version))
        implementation = NAMES.get(self.implementation, self.implementation)
        name = f"{implementation} {version}{'t' if self.free_threaded else ''}"
        return name + (f" with {self.mutant.partition('.')[2]}" if self.mutant else "")


def ask(
    asked_for: str, deadline: float, *, to_break: bool = False, cold: str | None = None
) -> Subject:
    """Find a Python and ask it who it is.

    `asked_for` is a path, a name on PATH, or a command with arguments; `deadline` is
    in seconds; `to_break` says that mutants will be made of it; `cold`, why it is not to be kept
    warm, if it is not. Raises NotASubjectError if
    there is no such command, if it is no Python that the specification speaks of, or if it
    is to be broken and does not let itself.
    """
    command = find(asked_for)
    if to_break and os.pathsep in str(mutation.LOADER):
        raise NotASubjectError(
            f"{asked_for!r} cannot be broken from here: a mutant is found by way of PYTHONPATH, "
            f"which cannot hold a path with {os.pathsep!r} in it, {str(mutation.LOADER)!r}; use a "
            "checkout in another folder"
        )
    began = time.monotonic()
    with folders.temporary() as folder:
        try:
            trace = Path(folder) / "trace"
            trace.touch()
            environment = {
                **os.environ,
                **(mutation.variables("") if to_break else {}),
                "HAPPENS_BEFORE_TRACE": str(trace),
            }
            with Launch((*command, str(WHOAMI)), Path(folder), environment) as launch:
                ending = launch.wait(deadline, PATIENCE, 0)
                if ending is not Ending.BY_ITSELF:
                    launch.ask_for_stacks()
        except (CannotStartError, OSError) as error:
            raise NotASubjectError(f"{asked_for!r} cannot be started: {error}") from None
        said, complained = launch.stdout, launch.stderr
    took = time.monotonic() - began
    whole = re.search(rf"^{re.escape(PREFIX)}(.*)\n", said, re.MULTILINE)  # not cut by a full disk
    answer = None if whole is None else whole[1]
    if answer is None:
        raise NotASubjectError(
            _no_answer(
                asked_for, ending, launch.status, deadline, complained, stopped=launch.stopped
            )
        )
    told = ast.literal_eval(answer)
    version = tuple(told["version"])
    if version < OLDEST:
        found = ".".join(map(str, version))
        raise NotASubjectError(
            f"{asked_for!r} is too old: it is Python {found}, and a subject has to be 3.6 or later"
        )
    reports = told.pop("reports")
    if reports is not True:
        raise NotASubjectError(f"{asked_for!r} cannot report what happens: {NO_REPORT[reports]}")
    threads = told.pop("threads")
    if threads < THREADS:
        raise NotASubjectError(_too_few(asked_for, threads))
    if not told.pop("can_be_broken") and to_break:
        raise NotASubjectError(
            f"{asked_for!r} cannot be broken: it does not import sitecustomize from PYTHONPATH; "
            "does it change that variable, or is it started with -I, -E or -S?"
        )
    told["version"], told["start_methods"] = version, tuple(told["start_methods"])
    signals_hidden = os.name == "posix" and launch.status != -signal.SIGKILL
    if cold is None:
        cold = warmth.why_cold(command, said, deadline, "" if to_break else None)
    return Subject(
        asked_for=asked_for,
        command=command,
        signals_hidden=signals_hidden,
        cold=cold,
        starts_within=took,
        **told,
    )


def find(asked_for: str) -> tuple[str, ...]:
    """Give the command that somebody asked for, its program as an absolute path."""
    program, *arguments = [asked_for] if Path(asked_for).is_file() else _split(asked_for)
    found = shutil.which(program)
    if found is None:
        raise NotASubjectError(
            f"there is no {program!r}: neither a file that can be executed nor a command on PATH"
            + _hint(program, arguments)
        )
    return (str(Path(found).absolute()), *arguments)


def _split(command: str) -> list[str]:
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise NotASubjectError(f"{command!r} is not a command: {error}") from None
    if not words:
        raise NotASubjectError("a subject needs a name: a path or a command")
    return words


def _hint(program: str, arguments: list[str]) -> str:
    """Say what was probably meant."""
    path = Path(program)
    if re.match(r"\w+=", program):
        return f"; to set a variable write: env {shlex.join([program, *arguments])}"
    if program.startswith("~") or "$" in program:
        meant = os.path.expandvars(path.expanduser() if program.startswith("~") else program)
        return f"; no shell expands it: write {meant}"
    if path.is_dir():
        inside = [path / name for name in ("bin/python3", "bin/python", "python", "python.exe")]
        there = [str(one) for one in inside if os.access(one, os.X_OK) and one.is_file()]
        return "; it is a folder" + (f": do you mean {there[0]}?" if there else "")
    if path.is_file():
        return "; it is a file that may not be executed"
    return _near(program) or "; functions and aliases of a shell do not count"


def _near(program: str) -> str:
    on_path = {
        program.name
        for folder in os.environ.get("PATH", "").split(os.pathsep)
        for program in Path(folder).glob("*py*")
    }
    near = difflib.get_close_matches(program, sorted(on_path), n=3)
    return f"; near it: {', '.join(near)}" if near else ""


def _no_answer(  # noqa: PLR0913 -- all that is known of it
    asked_for: str,
    ending: Ending,
    status: int | None,
    deadline: float,
    complained: str,
    *,
    stopped: bool,
) -> str:
    if stopped:
        return f"{asked_for!r} did not say who it is: it was stopped by a signal, such as SIGSTOP"
    if ending is Ending.STUCK:
        return f"{asked_for!r} did not say who it is: it waits, and nothing in it moves"
    if ending is Ending.DEADLINE:
        return f"{asked_for!r} did not say who it is within {deadline:g} s"
    last_words = "; ".join(complained.strip().splitlines()[-2:])
    return (
        f"{asked_for!r} does not answer as a Python does: it ended with status {status}"
        + (f" and said: {last_words}" if last_words else " and said nothing on standard error")
        + ("; it wrote more than a subject may" if status in TOO_MUCH else "")
    )


def _too_few(asked_for: str, threads: int) -> str:
    found = (
        f"cannot have {THREADS} threads at once here, only {threads}"
        if threads
        else "has no threads: it cannot start one"
    )
    return f"{asked_for!r} {found}; is that limited, by ulimit -u or -v, or for a container?"


def name_apart(subjects: list[Subject]) -> dict[str, Subject]:
    """Give each subject a name of its own: what it is and, if need be, how it was asked for."""
    apart: dict[str, Subject] = {}
    names = [subject.name for subject in subjects]
    for subject in subjects:
        name = subject.name
        if names.count(name) > 1:
            name = f"{name} {Path(subject.asked_for).name}"
        number = 1
        unique = name
        while unique in apart:
            number += 1
            unique = f"{name} #{number}"
        apart[unique] = subject
    return apart


def default() -> str:
    """Name the subject that is meant when none is: the Python that runs this."""
    return sys.executable
