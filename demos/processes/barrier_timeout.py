"""A process that waits in vain at a Barrier with a timeout breaks it for all others."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError

from demos.stage import play, say, seconds


def wait_alone(barrier):
    say("child comes")
    try:
        barrier.wait()
    except BrokenBarrierError as error:
        say("child gives up", error=type(error).__name__)


def main():
    barrier = Barrier(2, timeout=seconds(2))
    child = Process(target=wait_alone, args=(barrier,))
    child.start()
    child.join()
    say("main comes", broken=barrier.broken)
    try:
        barrier.wait()
    except BrokenBarrierError as error:
        say("main is turned back", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
