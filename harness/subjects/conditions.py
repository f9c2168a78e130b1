"""Conditions: the tags that say for which subjects a scenario speaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from harness.subjects.interpreters import Subject

_VERSION = re.compile(r"(since|until)_(\d+)_(\d+)(?:_(\d+))?")

_PROPERTIES: dict[str, Callable[[Subject], bool]] = {
    "gil": lambda subject: subject.gil,
    "no_gil": lambda subject: not subject.gil,
    "gil_build": lambda subject: not subject.free_threaded,
    "free_threaded": lambda subject: subject.free_threaded,
    "cpython": lambda subject: subject.implementation == "cpython",
    "pypy": lambda subject: subject.implementation == "pypy",
    "fork": lambda subject: "fork" in subject.start_methods,
    # The default start method is the first of them; it depends on the Python and on the system.
    "fork_by_default": lambda subject: subject.start_methods[:1] == ("fork",),
    "no_fork_by_default": lambda subject: subject.start_methods[:1] not in {(), ("fork",)},
    "forkserver_by_default": lambda subject: subject.start_methods[:1] == ("forkserver",),
    "no_forkserver_by_default": lambda subject: (
        subject.start_methods[:1] not in {(), ("forkserver",)}
    ),
    "assertions": lambda subject: subject.assertions,
    "no_assertions": lambda subject: not subject.assertions,
    "linux": lambda subject: subject.platform == "linux",
    "signals": lambda subject: subject.platform != "win32",
}


def is_condition(tag: str) -> bool:
    """Tell whether a tag is a condition on the subject."""
    return tag in _PROPERTIES or _VERSION.fullmatch(tag) is not None


def applies(tag: str, subject: Subject) -> bool:
    """Tell whether a subject meets a condition; `until_3_9` takes in all of 3.9."""
    if tag in _PROPERTIES:
        return _PROPERTIES[tag](subject)
    found = _VERSION.fullmatch(tag)
    if found is None:
        raise ValueError(f"{tag!r} is not a condition")
    bound = tuple(int(number) for number in found.groups()[1:] if number is not None)
    if found[1] == "since":
        return subject.version >= bound
    return subject.version[: len(bound)] <= bound
