"""daemon may be set before start(); after it, setting it raises RuntimeError.

Case 7 of the course.
"""

from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def main():
    worker = Thread(target=leave.wait)
    worker.daemon = True
    say("daemon is set before the start", daemon=worker.daemon)
    worker.daemon = False
    worker.start()
    try:
        worker.daemon = True
    except RuntimeError as error:
        say(
            "setting daemon after the start raises",
            error=type(error).__name__,
            daemon=worker.daemon,
        )
    leave.set()


if __name__ == "__main__":
    play(main)
