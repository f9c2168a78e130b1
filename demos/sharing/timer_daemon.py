"""A process does not wait for a Timer that is a daemon."""

from threading import Timer

from demos.stage import play, say, seconds


def ring():
    say("the timer rings")


def main():
    timer = Timer(seconds(4), ring)
    timer.daemon = True
    timer.start()
    say("main ends")


if __name__ == "__main__":
    play(main)
