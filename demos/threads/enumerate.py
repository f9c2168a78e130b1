"""enumerate() lists the threads that have started and not ended.

active_count() is how many they are.

Case 8 of the course.
"""

import threading
from threading import Event, Thread, active_count, main_thread

from demos.stage import play, say


def alive():
    main_thread().name = "main"
    return sorted(thread.name for thread in threading.enumerate())


def main():
    left_may_go, right_may_go = Event(), Event()
    left = Thread(target=left_may_go.wait, name="left")
    right = Thread(target=right_may_go.wait, name="right")
    say("neither has started", alive=alive(), count=active_count())
    left.start()
    say("left has started", alive=alive(), count=active_count())
    right.start()
    say("right has started", alive=alive(), count=active_count())
    left_may_go.set()
    left.join()
    say("left has ended", alive=alive(), count=active_count())
    right_may_go.set()
    right.join()
    say("right has ended", alive=alive(), count=active_count())


if __name__ == "__main__":
    play(main)
