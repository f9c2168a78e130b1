"""enumerate() lists the threads that have started and not ended.

active_count() returns their number.

Case 8 of the course.
"""

import threading
from threading import Event, Thread, active_count, main_thread

from demos.stage import play, say


def tell(event):
    names = sorted(thread.name for thread in threading.enumerate())
    say(event, threads=names, count=active_count())


def main():
    main_thread().name = "main"
    left_may_go, right_may_go = Event(), Event()
    left = Thread(target=left_may_go.wait, name="left")
    right = Thread(target=right_may_go.wait, name="right")
    tell("both are made")
    left.start()
    tell("left has started")
    right.start()
    tell("right has started")
    left_may_go.set()
    left.join()
    tell("left has ended")
    right_may_go.set()
    right.join()
    tell("right has ended")


if __name__ == "__main__":
    play(main)
