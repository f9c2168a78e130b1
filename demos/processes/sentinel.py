"""A sentinel, put in last, tells the consumer that nothing more will come.

The consumer takes it and ends by itself, with exit code 0.

Case 23 of the course.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def consume(queue):
    taken = []
    while True:
        item = queue.get()
        if item is None:
            break
        taken.append(item)
    say("the consumer ends", taken=taken)


def main():
    queue = Queue()
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    say("main puts the sentinel in")
    queue.put(None)
    consumer.join()
    say("the consumer has ended", exitcode=consumer.exitcode)


if __name__ == "__main__":
    play(main)
