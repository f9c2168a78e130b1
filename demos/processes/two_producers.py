"""A Queue is a line between processes: any of them may put, and any may get.

Two producers put numbers, main takes them. It knows how many there will be.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def produce(queue, name):
    for number in range(100):
        queue.put((name, number))
    say("a producer has put all")


def main():
    queue = Queue()
    producers = [Process(target=produce, args=(queue, name)) for name in ("left", "right")]
    for producer in producers:
        producer.start()
    taken = [queue.get() for _ in range(200)]
    for producer in producers:
        producer.join()
    left = [number for name, number in taken if name == "left"]
    right = [number for name, number in taken if name == "right"]
    say(
        "all is taken",
        lost=len({("left", n) for n in range(100)} | {("right", n) for n in range(100)})
        - len(set(taken)),
        twice=len(taken) - len(set(taken)),
        in_order=left == sorted(left) and right == sorted(right),
        empty=queue.empty(),
    )


if __name__ == "__main__":
    play(main)
