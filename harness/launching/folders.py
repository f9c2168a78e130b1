"""Folders of runs: short enough for a socket, whatever TMPDIR is."""

from __future__ import annotations

import os
import tempfile
from typing import Final

PREFIX: Final = "hb-"
# Bytes: a socket's path has 107 at most, unix(7). Below a run's folder multiprocessing adds
# /pymp-xxxxxxxx/listener-xxxxxxxx, and the folder itself is /hb-xxxxxxxx.
LONGEST: Final = 107 - 32 - 12
SHORT: Final = ("/tmp", "/var/tmp")  # noqa: S108 -- a folder of its own is made in it


def temporary() -> tempfile.TemporaryDirectory[str]:
    """Make a folder that is removed in the end: where TMPDIR says, unless that is too long."""
    return tempfile.TemporaryDirectory(prefix=PREFIX, dir=_parent())


def lasting() -> str:
    """Make such a folder, which the caller has to remove."""
    return tempfile.mkdtemp(prefix=PREFIX, dir=_parent())


def _parent() -> str:
    parent = tempfile.gettempdir()
    if os.name == "posix" and len(os.fsencode(parent)) > LONGEST:
        usable = [one for one in SHORT if os.access(one, os.W_OK | os.X_OK)]
        parent = (*usable, parent)[0]
    return parent
