"""A thread has a name, which you give it or Python makes up, and which may be changed.

Names are for people. Two threads may have the same name, and no function of threading finds
a thread by its name.

Case 8 of the course.
"""

from threading import Thread, current_thread

from demos.stage import play, say


def work():
    say("the thread has begun", name=current_thread().name)
    current_thread().name = "clerk"
    say("the thread is renamed", name=current_thread().name)


def main():
    Thread(target=work, name="porter").start()
    one, other = Thread(), Thread()
    say("two threads get no name", one=one.name, other=other.name)


if __name__ == "__main__":
    play(main)
