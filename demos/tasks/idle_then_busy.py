"""A pool that was idle for a while has room for as many tasks at once as before.

Its first tasks come one by one, so one thread may do them all. Then two tasks have to meet.
"""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from demos.stage import play, say

both = Barrier(2)


def work(number):
    return number


def meet():
    both.wait()
    say("a task meets the other")


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        done = [pool.submit(work, number).result() for number in range(4)]
        say("main has had four tasks done", done=done)
        for task in [pool.submit(meet) for _ in range(2)]:
            task.result()
        say("both have met")


if __name__ == "__main__":
    play(main)
