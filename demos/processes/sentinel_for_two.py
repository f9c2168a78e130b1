"""One sentinel stops one of two consumers, and the other waits forever.

The program does not end: stop it with Ctrl-C.

Case 24 of the course, before its improvement.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def consume(queue):
    while True:
        item = queue.get()
        if item is None:
            break
        say("a consumer takes an item")
    say("a consumer ends")


def main():
    queue = Queue()
    consumers = [Process(target=consume, args=(queue,)) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    queue.put(None)
    for consumer in consumers:
        consumer.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
