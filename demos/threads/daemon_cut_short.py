"""A daemon that is still running when the process ends does not run its finally.

This one waits for something that never happens, so only the end of the process can
end it.

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
