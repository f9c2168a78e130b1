"""Whether a thread is a daemon is settled when it starts.

Case 7 of the course.
"""

from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def main():
    worker = Thread(target=leave.wait)
    worker.daemon = True
    say("it is set before the start", daemon=worker.daemon)
    worker.daemon = False
    worker.start()
    try:
        worker.daemon = True
    except RuntimeError as error:
        say(
            "it is refused after the start",
            error=type(error).__name__,
            daemon=worker.daemon,
        )
    leave.set()


if __name__ == "__main__":
    play(main)
