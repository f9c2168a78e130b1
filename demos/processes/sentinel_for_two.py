"""One sentinel stops one consumer, and the other waits for ever.

The program does not end: stop it with Ctrl-C.

Case 24 of the course, as it is before the improvement.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def consume(queue):
    while True:
        thing = queue.get()
        if thing is None:
            break
        say("a consumer takes a thing")
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
