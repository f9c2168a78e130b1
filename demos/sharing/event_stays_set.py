"""An event stays set: whoever comes late does not wait at all.

It does not count, either. Setting it a second time changes nothing.
"""

from threading import Event, Thread

from demos.stage import play, say

ready = Event()


def come_late():
    answer = ready.wait()
    say("a latecomer goes on", answer=answer, is_set=ready.is_set())


def main():
    say("the event is new", is_set=ready.is_set())
    ready.set()
    say("the event is set", is_set=ready.is_set())
    ready.set()
    say("it is set again", is_set=ready.is_set())
    for _ in range(2):
        latecomer = Thread(target=come_late)
        latecomer.start()
        latecomer.join()


if __name__ == "__main__":
    play(main)
