"""Ten threads wait in get(), and each gets an item of its own.

Every second one has a timeout of an hour, and two more have given up. Then ten threads wait
for room, if the queue has a limit.
"""

import queue
from threading import Thread

from demos.stage import pause, play, say, seconds

KINDS = ("Queue", "LifoQueue", "PriorityQueue", "SimpleQueue")
HOUR = 3600  # seconds
MANY = range(10)


def lose_patience(call, *arguments):
    try:
        call(*arguments, timeout=seconds(1))
    except (queue.Empty, queue.Full):
        say("one gives up")


def start(target, *arguments):
    thread = Thread(target=target, args=arguments)
    thread.start()
    return thread


def let_many_get(tasks):
    def get(timeout):
        taken.append(tasks.get(timeout=timeout))
        say("a consumer goes on")

    taken = []
    impatient = [start(lose_patience, tasks.get) for _ in range(2)]
    consumers = [start(get, HOUR if number % 2 else None) for number in MANY]
    for thread in impatient:
        thread.join()
    pause(2)  # only so that all wait by now
    say("main begins to put")
    for number in MANY:
        tasks.put(number)
    for consumer in consumers:
        consumer.join()
    say("all consumers have got one", taken=sorted(taken), left=tasks.qsize())


def let_many_put(tasks):
    def put(number):
        tasks.put(number, timeout=HOUR if number % 2 else None)
        say("a producer goes on")

    tasks.put(-1)
    impatient = [start(lose_patience, tasks.put, 99) for _ in range(2)]
    producers = [start(put, number) for number in MANY]
    for thread in impatient:
        thread.join()
    pause(2)  # only so that all wait by now
    say("main begins to take")
    taken = [tasks.get() for _ in range(11)]
    for producer in producers:
        producer.join()
    say("all producers have put one", taken=sorted(taken), left=tasks.qsize())


def main(kind):
    if not hasattr(queue, kind):
        say("this Python has no such queue")
        return
    let_many_get(getattr(queue, kind)())
    if kind != "SimpleQueue":
        let_many_put(getattr(queue, kind)(maxsize=1))


if __name__ == "__main__":
    play(main, choices=KINDS)
