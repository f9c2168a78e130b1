"""start() can return while the target is still at work.

Case 4 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def target():
    say("target starts")
    pause(2)
    say("target ends")


def main():
    thread = Thread(target=target)
    say("main calls start")
    thread.start()
    say("start returns")


if __name__ == "__main__":
    play(main)
