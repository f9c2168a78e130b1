"""Load: a busy loop on each core, so that everything else has to wait for a processor."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

CORES: Final = os.cpu_count() or 1
LIFE: Final = 600  # seconds for which a busy loop lives on when nobody replaces it
BUSY: Final = f"import time\nend = time.monotonic() + {LIFE}\nwhile time.monotonic() < end: pass"


@contextmanager
def load() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep every core busy while the block runs, but for ten minutes at most unless renewed."""
    loops: list[subprocess.Popen[bytes]] = []
    renew(loops)
    try:
        yield loops
    finally:
        _end(loops)


def renew(loops: list[subprocess.Popen[bytes]]) -> None:
    """Replace the busy loops with new ones."""
    _end(loops)
    loops[:] = [
        subprocess.Popen([sys.executable, "-c", BUSY])  # noqa: S603 -- a loop of ours
        for _ in range(CORES)
    ]


def _end(loops: list[subprocess.Popen[bytes]]) -> None:
    for loop in loops:
        loop.kill()
        loop.wait()
