"""A thread gets its ident when it starts, and no two that are alive have the same.

Once a thread has ended, its ident may be given to another.

Case 8 of the course.
"""

from threading import Event, Thread, current_thread, get_ident

from demos.stage import play, say

leave = Event()


def work():
    say("worker asks", same=get_ident() == current_thread().ident)
    leave.wait()


def main():
    left, right = Thread(target=work), Thread(target=work)
    say("before the start", ident=left.ident)
    left.start()
    right.start()
    idents = [get_ident(), left.ident, right.ident]
    say("while they run", different=len(set(idents)), whole=isinstance(left.ident, int))
    leave.set()
    left.join()
    say("after the end", kept=left.ident == idents[1])


if __name__ == "__main__":
    play(main)
