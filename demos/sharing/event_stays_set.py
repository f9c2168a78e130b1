"""An event stays set: a thread that comes late does not wait at all.

It does not count, either. Setting it a second time changes nothing.
"""

from threading import Event, Thread

from demos.stage import play, say

ready = Event()


def come_late():
    returned = ready.wait()
    say("a latecomer goes on", returned=returned, is_set=ready.is_set())


def main():
    say("main makes an event", is_set=ready.is_set())
    ready.set()
    say("main sets it", is_set=ready.is_set())
    ready.set()
    say("main sets it again", is_set=ready.is_set())
    for _ in range(2):
        latecomer = Thread(target=come_late)
        latecomer.start()
        latecomer.join()


if __name__ == "__main__":
    play(main)
