"""Folders of runs: short enough for a socket, whatever TMPDIR is, and with room in them."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFIX: Final = "hb-"
# Bytes: a socket's path has 107 at most, unix(7). Below a run's folder multiprocessing adds
# /pymp-xxxxxxxx/listener-xxxxxxxx, and the folder itself is /hb-xxxxxxxx.
LONGEST: Final = 107 - 32 - 12
ROOM: Final = (1 << 20, 100)  # bytes and files that are free before anything is run
LEAST: Final = (1 << 16, 4)  # and after each run
FULL: Final = (errno.ENOSPC, errno.EDQUOT)
SHORT: Final = ("/tmp", "/var/tmp")  # noqa: S108 -- a folder of its own is made in it


def temporary() -> tempfile.TemporaryDirectory[str]:
    """Make a folder that is removed in the end: where TMPDIR says, unless that is too long."""
    return tempfile.TemporaryDirectory(prefix=PREFIX, dir=_parent())


def lasting() -> str:
    """Make such a folder, which the caller has to remove."""
    return tempfile.mkdtemp(prefix=PREFIX, dir=_parent())


class NoRoomError(Exception):
    """There is no room for a run's files. The message says where."""


def expect_room(least: tuple[int, int] = ROOM) -> None:
    """Raise NoRoomError if there is less room than that for the files of runs."""
    parent = _parent()
    if hasattr(os, "statvfs"):
        told = os.statvfs(parent)
        files = told.f_favail if told.f_files else least[1]  # some systems have no such limit
        if (told.f_bavail * told.f_frsize < least[0]) or files < least[1]:
            raise NoRoomError(_full(parent))


@contextmanager
def with_room() -> Iterator[None]:
    """Let a full disk be told as NoRoomError, whatever the system's error is about."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise NoRoomError(_full(_parent())) from None
        raise


def _full(folder: str) -> str:
    return f"there is no room for the files of a run in {folder!r}: is the disk full?"


def _parent() -> str:
    parent = tempfile.gettempdir()
    if os.name == "posix" and len(os.fsencode(parent)) > LONGEST:
        usable = [one for one in SHORT if os.access(one, os.W_OK | os.X_OK)]
        parent = (*usable, parent)[0]
    return parent
