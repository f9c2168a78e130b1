"""What each breakage has to turn red, wherever else it shows: by chapter, titles of scenarios."""

from __future__ import annotations

KILLS: dict[str, dict[str, list[str]]] = {
    "threads": {
        "join_returns_at_once": [
            "The main thread waits for both loops",
            "Threads may be joined in another order than they end in",
            "What the thread wrote is seen after join",
            "A daemon that is joined is waited for",
            "Each worker ends before the next one starts",
        ],
        "daemons_are_waited_for": [
            "A daemon can be ended in the middle of its work",
            "The finally of a daemon that is cut short is not run",
        ],
        "threads_are_cut_short": [
            "An ordinary thread works on after main has ended",
            "The main thread is done first",
        ],
        "start_runs_inline": [
            "Thread.start returns while its target still runs",
            "An overridden run runs once, and not in its starter",
            "A thread is alive while it runs, not before and not after",
            "A worker is itself and not the main thread",
        ],
        "arguments_are_dropped": [
            "A Thread takes positional and keyword arguments",
            "One argument without its comma falls into letters in a Thread",
        ],
        "threads_start_twice": [
            "Starting a thread again is refused, while it runs and after it has ended",
        ],
        "current_thread_is_main": ["A worker is itself and not the main thread"],
        "enumerate_forgets_the_last": [
            "A thread is listed from its start to its end",
            "active_count is the length of that list",
        ],
        "names_are_not_set": [
            "A thread has the name that it is given, and may change it",
            "What the constructor is given is there in run",
        ],
        "run_is_ignored": ["An overridden run runs once, and not in its starter"],
    },
}
