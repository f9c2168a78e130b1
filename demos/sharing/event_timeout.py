"""Event.wait(timeout) answers whether the event was set, or time ran out.

The first wait is in vain. The second has an hour, and need not use it up.
"""

from threading import Event, Thread

from demos.stage import pause, play, say, seconds

bell = Event()


def ring():
    pause(1)
    say("the bell rings")
    bell.set()


def main():
    say("main waits")
    answer = bell.wait(timeout=seconds(2))
    say("main gives up", answer=answer)
    ringer = Thread(target=ring)
    ringer.start()
    answer = bell.wait(timeout=3600)
    say("main has heard it", answer=answer)
    ringer.join()


if __name__ == "__main__":
    play(main)
