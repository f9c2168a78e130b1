"""An item that is put after the sentinel is never taken.

Main puts the sentinel in while a producer is still running. The consumer ends, and does not
see the item that the producer puts later.

Case 24 of the course, with its improvement forgotten.
"""

from multiprocessing import Event, Process, Queue

from demos.stage import play, say


def produce_late(queue, now):
    now.wait()
    queue.put("loaf")


def consume(queue):
    say("the consumer ends", taken=list(iter(queue.get, None)))


def main():
    queue, now = Queue(), Event()
    consumer = Process(target=consume, args=(queue,))
    producer = Process(target=produce_late, args=(queue, now))
    consumer.start()
    producer.start()
    queue.put("egg")
    queue.put(None)  # the mistake
    consumer.join()
    now.set()
    say("something is left behind", left=queue.get())
    producer.join()


if __name__ == "__main__":
    play(main)
