"""One sentinel for each consumer stops them all: each takes one and ends.

Case 24 of the course.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def consume(queue):
    while True:
        item = queue.get()
        if item is None:
            break
        say(f"item {item} is taken")
    say("a consumer ends")


def main():
    queue = Queue()
    consumers = [Process(target=consume, args=(queue,)) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3):
        queue.put(number)
    for _ in consumers:
        queue.put(None)
    for consumer in consumers:
        consumer.join()
    say("main ends", exitcodes=[consumer.exitcode for consumer in consumers])


if __name__ == "__main__":
    play(main)
