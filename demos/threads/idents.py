"""A thread gets its ident when it starts, and no two that are alive have the same.

Once a thread has ended, its ident may be given to another.

Case 8 of the course.
"""

from threading import Event, Thread, get_ident

from demos.stage import play, say

leave = Event()


def work(name):
    say(f"{name} has begun", ident=get_ident())
    leave.wait()


def main():
    left, right = Thread(target=work, args=("left",)), Thread(target=work, args=("right",))
    say("left is made", ident=left.ident)
    left.start()
    right.start()
    say("both have started", main=get_ident(), left=left.ident, right=right.ident)
    leave.set()
    left.join()
    say("left has ended", ident=left.ident)


if __name__ == "__main__":
    play(main)
