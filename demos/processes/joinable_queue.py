"""join() of a JoinableQueue waits until each item that was put is marked as done.

Two consumers work until the program ends. They are daemonic, so it can.

Case 22 of the course.
"""

from multiprocessing import JoinableQueue, Process

from demos.stage import pause, play, say


def consume(queue):
    while True:
        number = queue.get()
        try:
            pause(1)
            say(f"item {number} is done")
        finally:
            queue.task_done()


def main():
    queue = JoinableQueue()
    consumers = [Process(target=consume, args=(queue,), daemon=True) for _ in range(2)]
    for consumer in consumers:
        consumer.start()
    for number in (1, 2, 3, 4):
        queue.put(number)
    queue.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
