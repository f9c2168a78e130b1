"""A thread can be started once: a second start() raises RuntimeError, whenever it comes."""

from threading import Event, Thread

from demos.stage import play, say

leave = Event()


def target():
    say("the target runs")
    leave.wait()


def main():
    thread = Thread(target=target)
    thread.start()
    try:
        thread.start()
    except RuntimeError as error:
        say("a second start is refused", error=type(error).__name__)
    leave.set()
    thread.join()
    try:
        thread.start()
    except RuntimeError as error:
        say("a third start is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
