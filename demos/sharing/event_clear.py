"""After clear(), a thread that calls wait() blocks until the next set().

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
    say("main opens the gate twice", is_set=gate.is_set())
    gate.clear()
    say("main shuts the gate once", is_set=gate.is_set())
    walker = Thread(target=walk)
    walker.start()
    pause(2)  # only so that you see it wait
    say("main opens the gate again")
    gate.set()
    walker.join()


if __name__ == "__main__":
    play(main)
