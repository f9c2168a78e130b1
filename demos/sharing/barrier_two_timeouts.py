"""The timeout of wait() comes before the one that the Barrier was made with."""

from threading import Barrier, BrokenBarrierError

from demos.stage import play, say, seconds


def main():
    barrier = Barrier(2, timeout=seconds(1))
    say("main waits for nobody")
    try:
        barrier.wait(timeout=seconds(15))
    except BrokenBarrierError:
        say("main gives up")


if __name__ == "__main__":
    play(main)
