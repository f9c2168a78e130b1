"""start_new_thread() takes the arguments as a tuple, and keyword arguments as a dict.

A raw thread cannot be joined. Each one here releases a lock when it is done, and the main
thread acquires that lock to wait for it.

Case 3 of the course.
"""

from _thread import allocate_lock, start_new_thread

from demos.stage import play, say

arrived = allocate_lock()


def take_one(name):
    say("one argument arrives", name=name)
    arrived.release()


def take_two(first, second):
    say("two arguments arrive", names=[first, second])
    arrived.release()


def take_keyword(greeting, *, name):
    say("a keyword argument arrives", words=[greeting, name])
    arrived.release()


def main():
    arrived.acquire()
    start_new_thread(take_one, ("Ada",))
    arrived.acquire()
    start_new_thread(take_two, ("Ada", "Grace"))
    arrived.acquire()
    start_new_thread(take_keyword, ("hello",), {"name": "Ada"})
    arrived.acquire()


if __name__ == "__main__":
    play(main)
