"""Runs that are played ahead of their time, beside each other, because a run mostly sleeps."""

from __future__ import annotations

import os
from collections.abc import Hashable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Final

from harness.launching import processes
from harness.runs import playing

Asked = tuple[str, Hashable, frozenset[Any]]  # by which name, for what, and how
KEPT: Final = 512  # runs, those under way among them
STOP: Final = 0.05  # seconds between two attempts to end what is under way


class Rehearsals:
    """Runs by what was asked for: who asks for the very same run again is given the same.

    `made` counts those that somebody has asked for, and not only announced.
    """

    def __init__(self) -> None:
        self.made = 0
        self._runs: dict[Asked, Future[playing.Run]] = {}
        self._asked: set[Asked] = set()
        self._pool: ThreadPoolExecutor | None = None

    def announce(self, at_once: int, name: str, *what: Any, **how: Any) -> None:  # noqa: ANN401
        """Begin with a run that will be asked for; so many are played at once at most."""
        key = (name, what, frozenset(how.items()))
        if key in self._runs:
            return
        self._pool = self._pool or ThreadPoolExecutor(at_once, "rehearsal")
        own = dict(os.environ)  # which is no more to be read from another thread
        self._runs[key] = self._pool.submit(playing.perform, *what, **how, own=own)

    def run(self, name: str, *what: Any, **how: Any) -> playing.Run:  # noqa: ANN401
        """Give a run; `name` keeps subjects apart that differ just in how they were asked for.

        What is claimed of a run is no less true for being claimed by several scenarios.
        """
        key = (name, what, frozenset(how.items()))
        if key not in self._asked:
            self._asked.add(key)
            self.made += 1
        if key not in self._runs:
            made: Future[playing.Run] = Future()
            made.set_result(playing.perform(*what, **how))
            self._runs[key] = made
        self._runs[key] = future = self._runs.pop(key)  # the youngest now
        self._forget_the_oldest()
        try:
            return future.result()
        except BaseException:
            del self._runs[key]
            raise

    def _forget_the_oldest(self) -> None:
        for key in list(self._runs)[: max(0, len(self._runs) - KEPT)]:
            if self._runs[key].done():
                del self._runs[key]
                self._asked.discard(key)

    def forget(self, name: str) -> None:
        """Forget the runs that were asked for under a name: who asks for one is given another."""
        there = {key: run for key, run in self._runs.items() if key[0] == name}
        wait(there.values())
        for key in there:
            del self._runs[key]
            self._asked.discard(key)

    def close(self) -> None:
        """End what is under way, and play nothing more."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            # wait() takes those that were cancelled before they began for ones that go on.
            begun = [run for run in self._runs.values() if not run.cancelled()]
            while wait(begun, STOP).not_done:
                processes.end_all()
            self._pool.shutdown()
        self._pool = None
        self._runs.clear()
        self._asked.clear()
