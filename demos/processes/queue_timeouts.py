"""With a timeout, get() raises Empty and put() raises Full."""

from multiprocessing import Queue
from queue import Empty, Full

from demos.stage import play, say, seconds


def main():
    queue = Queue(maxsize=1)
    say("main asks")
    try:
        queue.get(timeout=seconds(2))
    except Empty as error:
        say("main gives up asking", error=type(error).__name__)
    queue.put("bread")
    say("main offers")
    try:
        queue.put("wine", timeout=seconds(2))
    except Full as error:
        say("main gives up offering", error=type(error).__name__)
    say("main takes what is there", item=queue.get())


if __name__ == "__main__":
    play(main)
