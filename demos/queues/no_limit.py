"""A Queue without a maxsize is never full, and its put() never blocks."""

from queue import Queue

from demos.stage import play, say


def main():
    for queue in (Queue(), Queue(maxsize=0), Queue(maxsize=-1)):
        for number in range(1000):
            queue.put(number)
        say("a thousand are put", full=queue.full())


if __name__ == "__main__":
    play(main)
