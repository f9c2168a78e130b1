"""A Timer is a Thread: join() returns when its function has returned.

Case 17 of the course.
"""

from threading import Timer

from demos.stage import pause, play, say, seconds


def ring():
    say("the function starts")
    pause(1)
    say("the function ends")


def main():
    timer = Timer(seconds(1), ring)
    timer.start()
    timer.join()
    say("join returns", alive=timer.is_alive())


if __name__ == "__main__":
    play(main)
