"""wait() returns True, and on the next line the event may be cleared again.

Here the walker is slow: main shuts the gate before the walker looks.
"""

from threading import Event, Thread

from demos.stage import play, say

gate = Event()
walker_has_passed, gate_is_shut = Event(), Event()


def walk():
    returned = gate.wait()
    walker_has_passed.set()
    gate_is_shut.wait()
    say("the walker looks back", returned=returned, is_set=gate.is_set())


def main():
    walker = Thread(target=walk)
    walker.start()
    gate.set()
    walker_has_passed.wait()
    gate.clear()
    gate_is_shut.set()
    walker.join()


if __name__ == "__main__":
    play(main)
