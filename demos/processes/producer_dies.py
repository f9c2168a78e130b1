"""A producer that dies puts no sentinel in, and the consumer waits forever.

The queue cannot tell: main could put something in itself, so there is always a process that
may put more. The program does not end: stop it with Ctrl-C.
"""

from multiprocessing import Process, Queue

from demos.stage import play, say


def produce(queue):
    queue.put("bread")
    say("the producer fails")
    raise ValueError("out of flour")  # so it never puts the sentinel, None


def main():
    queue = Queue()
    producer = Process(target=produce, args=(queue,))
    producer.start()
    for item in iter(queue.get, None):
        say("main gets something", item=item)
    producer.join()
    say("main ends")


if __name__ == "__main__":
    play(main)
