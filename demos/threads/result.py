"""What a target returns is dropped; a queue brings the results of threads back.

join() returns None, whatever the target returned.
"""

from queue import Queue
from threading import Thread

from demos.stage import play, say


def square(number, results):
    results.put(number * number)
    return number * number  # nobody receives this


def main():
    results = Queue()
    threads = [Thread(target=square, args=(number, results)) for number in (2, 3, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        say("join returns", returned=thread.join())
    squares = [results.get() for _ in threads]
    say("main has the results", squares=sorted(squares))


if __name__ == "__main__":
    play(main)
