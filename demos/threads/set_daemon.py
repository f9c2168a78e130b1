"""setDaemon() sets the attribute daemon, and isDaemon() returns it.

Case 7 of the course.
"""

import warnings
from threading import Thread

from demos.stage import play, say


def main():
    worker = Thread()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        worker.setDaemon(True)
        returned = worker.isDaemon()
    say(
        "the old names are used",
        daemon=worker.daemon,
        returned=returned,
        warnings=[warning.category.__name__ for warning in caught],
    )


if __name__ == "__main__":
    play(main)
