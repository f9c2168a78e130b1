"""target=loop() calls the loop; target=loop passes it.

With the parentheses the loop runs to its end at once, in the main thread, and the Thread
gets what it returned: None, which means that there is no target.

Case 10 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


def loop():
    say("loop starts")
    pause(2)
    say("loop ends")


def main():
    thread = Thread(target=loop())  # the mistake
    say("the thread is made")
    thread.start()
    thread.join()
    say("all done")


if __name__ == "__main__":
    play(main)
