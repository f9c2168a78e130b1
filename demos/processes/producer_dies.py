"""A producer that dies puts no sentinel in, and the consumer waits for ever.

The queue does not tell of it: main could put something in itself, so for all that the queue
knows there is more to come. The program does not end: stop it with Ctrl-C.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def produce(queue):
    queue.put("bread")
    say("the producer fails")
    raise ValueError("out of flour")  # and never comes to queue.put(None)


def main():
    queue = Queue()
    Process(target=produce, args=(queue,)).start()
    for item in iter(queue.get, None):
        say("main gets something", item=item)
    say("main ends")


if __name__ == "__main__":
    play(main)
