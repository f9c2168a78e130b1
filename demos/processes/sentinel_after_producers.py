"""Main joins all producers before it puts the sentinel in, so the sentinel comes last.

A process that has ended has flushed all that it put, and what main puts afterwards comes
after that.

Case 24 of the course.
"""

from multiprocessing import Process, Queue

from demos.stage import pause, play, say


def produce(queue, numbers):
    for number in numbers:
        pause(1)
        queue.put(number)


def consume(queue):
    say("the consumer ends", taken=sorted(iter(queue.get, None)))


def main():
    queue = Queue()
    consumer = Process(target=consume, args=(queue,))
    producers = [Process(target=produce, args=(queue, numbers)) for numbers in ([1, 2], [3, 4])]
    consumer.start()
    for producer in producers:
        producer.start()
    for producer in producers:
        producer.join()
    queue.put(None)
    consumer.join()
    say("main ends", empty=queue.empty())


if __name__ == "__main__":
    play(main)
