"""Each item that is put into a Queue is taken once, and one producer's items in order.

Two producers put numbers, and main takes them. It knows how many there will be.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def produce(queue, name):
    for number in range(5):
        queue.put((name, number))
    say("a producer has put all")


def main():
    queue = Queue()
    producers = [Process(target=produce, args=(queue, name)) for name in ("left", "right")]
    for producer in producers:
        producer.start()
    taken = [queue.get() for _ in range(10)]
    for producer in producers:
        producer.join()
    left = [number for name, number in taken if name == "left"]
    right = [number for name, number in taken if name == "right"]
    say("main has taken all", left=left, right=right, empty=queue.empty())


if __name__ == "__main__":
    play(main)
