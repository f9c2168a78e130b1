"""A consumer that dies before task_done() leaves join() waiting forever.

The item is out of the queue, and nobody will mark it as done. The program does not end: stop
it with Ctrl-C.

Case 22 of the course, with a consumer that fails.
"""

from multiprocessing import JoinableQueue, Process

from demos.stage import play, say


def consume(queue):
    queue.get()
    say("the consumer takes an item")
    raise ValueError("out of luck")


def main():
    queue = JoinableQueue()
    consumer = Process(target=consume, args=(queue,))
    consumer.start()
    queue.put("bread")
    consumer.join()
    say("the consumer has ended", exitcode=consumer.exitcode)
    queue.join()
    say("main goes on")


if __name__ == "__main__":
    play(main)
