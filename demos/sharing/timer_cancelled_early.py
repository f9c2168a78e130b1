"""A Timer that is cancelled before its start never calls its function.

The thread that cancels it need not know whether it has been started yet.
"""

from threading import Timer

from demos.stage import pause, play, say, seconds


def ring():
    say("the timer rings")


def main():
    timer = Timer(seconds(1), ring)
    timer.cancel()
    timer.start()
    timer.join()
    pause(2)
    say("main ends", alive=timer.is_alive())


if __name__ == "__main__":
    play(main)
