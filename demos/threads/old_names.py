"""The camelCase names of threading still work, and are deprecated from Python 3.10 on.

currentThread() is current_thread(), activeCount() is active_count(), and getName() and
setName() are the attribute name.

Case 8 of the course.
"""

import threading
import warnings
from threading import Thread

from demos.stage import play, say


def main():
    worker = Thread()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        current = threading.currentThread()
        count = threading.activeCount()
        worker.setName("clerk")
        name = worker.getName()
    say(
        "the old names are used",
        current_is_main=current is threading.main_thread(),
        count=count,
        name=name,
        warnings=len(caught),
    )


if __name__ == "__main__":
    play(main)
