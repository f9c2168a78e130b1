"""clear() takes an event back, and who waits for it has to wait again.

One clear() is enough, however often the event was set.
"""

from threading import Event, Thread

from demos.stage import pause, play, say

gate = Event()


def walk():
    gate.wait()
    say("a walker goes through")


def main():
    gate.set()
    gate.set()
    say("the gate is open", is_set=gate.is_set())
    gate.clear()
    say("the gate is shut", is_set=gate.is_set())
    walker = Thread(target=walk)
    walker.start()
    pause(2)
    say("main opens the gate again")
    gate.set()
    walker.join()


if __name__ == "__main__":
    play(main)
