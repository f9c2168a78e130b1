"""clear() wakes no waiting thread: only set() does."""

from threading import Event, Thread

from demos.stage import pause, play, say

gate = Event()


def walk():
    returned = gate.wait()
    say("a walker goes through", returned=returned)


def main():
    walker = Thread(target=walk)
    walker.start()
    pause(2)  # only so that it waits by now
    gate.clear()
    say("main clears the event")
    pause(2)  # only so that you see it wait on
    say("main opens the gate")
    gate.set()
    walker.join()


if __name__ == "__main__":
    play(main)
