"""A thread has a name: the one that it is given, or one of its own, and it may change.

Names are for people. Two threads may bear the same one, and nothing looks for a
thread by its name.

Case 8 of the course.
"""

from threading import Thread, current_thread

from demos.stage import play, say


def work():
    say("named at birth", name=current_thread().name)
    current_thread().name = "clerk"
    say("renamed", name=current_thread().name)


def main():
    Thread(target=work, name="porter").start()
    one, other = Thread(), Thread()
    say(
        "not named",
        names_differ=one.name != other.name,
        nameless="" in (one.name, other.name),
    )


if __name__ == "__main__":
    play(main)
