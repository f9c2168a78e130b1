"""Event.wait(timeout) returns True if the event was set, False if time ran out.

The first wait times out. The second could last an hour, and returns much earlier.
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
    returned = bell.wait(timeout=seconds(2))
    say("main gives up", returned=returned)
    ringer = Thread(target=ring)
    ringer.start()
    returned = bell.wait(timeout=3600)
    say("main has heard it", returned=returned)
    ringer.join()


if __name__ == "__main__":
    play(main)
