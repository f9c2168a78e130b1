"""A daemon that is ended with the process does not tidy up: its finally is not run.

This one waits for something that never happens, so nothing but the end of the process
can end it.

Case 7 of the course.
"""

from threading import Event, Thread

from demos.stage import play, say

working = Event()


def work():
    try:
        say("daemon works")
        working.set()
        Event().wait()
    finally:
        say("daemon tidies up")


def main():
    Thread(target=work, daemon=True).start()
    working.wait()
    say("main ends")


if __name__ == "__main__":
    play(main)
