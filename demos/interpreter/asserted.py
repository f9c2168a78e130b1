"""An assert statement of the library raises AssertionError for some misuses.

`python -O` leaves such statements out. Each way to run this demo tries one misuse, and
reports the error.
"""

from multiprocessing import Condition, Process, Queue
from threading import Thread

from demos.stage import play, say


def ended():
    process = Process(target=int)
    process.start()
    process.join()
    return process


def start_twice():
    ended().start()


def become_daemonic_late():
    ended().daemon = True


def join_before_start():
    Process(target=int).join()


def take_a_number_for_a_name():
    Process(target=int).name = 1


def notify_without_the_lock():
    Condition().notify()


def wait_without_the_lock():
    Condition().wait(0)


def join_an_open_queue():
    Queue().join_thread()


def put_a_process_in_a_group():
    Process(group="workers", target=int)


def put_a_thread_in_a_group():
    Thread(group="workers", target=int)


WAYS = {
    "a second start": start_twice,
    "a late daemon": become_daemonic_late,
    "a join before the start": join_before_start,
    "a number as name": take_a_number_for_a_name,
    "notify without the lock": notify_without_the_lock,
    "wait without the lock": wait_without_the_lock,
    "join_thread before close": join_an_open_queue,
    "a process in a group": put_a_process_in_a_group,
    "a thread in a group": put_a_thread_in_a_group,
}


def main(way):
    error = None
    try:
        WAYS[way]()
    except (AssertionError, AttributeError, TypeError) as caught:
        error = type(caught).__name__
    say("it has been tried", error=error)


if __name__ == "__main__":
    play(main, choices=list(WAYS))
