"""clear() lets nobody go on who waits: only set() does."""

from threading import Event, Thread

from demos.stage import pause, play, say

gate = Event()


def walk():
    answer = gate.wait()
    say("a walker goes through", answer=answer)


def main():
    walker = Thread(target=walk)
    walker.start()
    pause(2)
    gate.clear()
    say("main has cleared it")
    pause(2)
    say("main opens the gate")
    gate.set()
    walker.join()


if __name__ == "__main__":
    play(main)
