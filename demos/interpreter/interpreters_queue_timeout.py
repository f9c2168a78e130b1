"""A queue between interpreters counts whole seconds, so a timeout of 0.9 seconds is 0."""

from threading import Thread
from time import sleep

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def count():
    sleep(0.5)
    say("half a second has passed")


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    queue = interpreters.create_queue()
    Thread(target=count).start()
    try:
        queue.get(timeout=0.9)
    except interpreters.QueueEmpty as error:
        say("main has given up", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
