"""A queue that main has used already works in a child all the same.

It has a thread by then, which a forked child does not have. And it has items that are not sent
yet, because the first of them is too large for the pipe.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say

LARGE = "x" * 1000000


def put(queue, item):
    queue.put(item)


def main():
    queue = Queue()
    queue.put(LARGE)
    queue.put("main")
    children = [Process(target=put, args=(queue, name)) for name in ("left", "right")]
    for child in children:
        child.start()
    taken = [queue.get() for _ in range(4)]
    queue.put("main again")
    taken.append(queue.get())
    for child in children:
        child.join()
    counts = [taken.count(item) for item in (LARGE, "main", "left", "right", "main again")]
    say("main looks", counts=counts, empty=queue.empty())


if __name__ == "__main__":
    play(main)
