"""With a chunksize, a task that raises takes the other results of its chunk with it.

A pool of threads sends no chunks, and yields what comes before the failure.
"""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from demos.stage import play, say

EXECUTORS = {"threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


def share(people):
    return 12 // people


def main(executor):
    parties = [4, 2, 0, 1]
    with EXECUTORS[executor](max_workers=1) as pool:
        try:
            for people, each in zip(parties, pool.map(share, parties, chunksize=4)):
                say(f"{people} people get their share", each=each)
        except ZeroDivisionError as error:
            say("map raises", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(EXECUTORS))
