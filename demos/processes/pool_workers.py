"""The initializer of a Pool runs in each worker; maxtasksperchild limits a worker's tasks."""

import os
from multiprocessing import Pool

from demos.stage import play, say

word = None


def prepare(text):
    global word
    word = text
    say("a worker is prepared")


def work(number):
    say(f"task {number} runs", word=word)
    return os.getpid()


def main(limit):
    at_most = 1 if limit == "one task each" else None
    with Pool(1, prepare, ("ready",), maxtasksperchild=at_most) as pool:
        first = pool.apply(work, (1,))
        second = pool.apply(work, (2,))
        say("both tasks are done", same_worker=first == second)
        pool.close()
        pool.join()


if __name__ == "__main__":
    play(main, choices=["no limit", "one task each"])
