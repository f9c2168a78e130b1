"""A Process can be started only once, even after it has ended."""

from multiprocessing import Process

from demos.stage import play, say


def target():
    say("the target runs")


def main():
    process = Process(target=target)
    process.start()
    try:
        process.start()
    except AssertionError as error:
        say("a second start is refused", error=type(error).__name__)
    process.join()
    try:
        process.start()
    except AssertionError as error:
        say("a third start is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
