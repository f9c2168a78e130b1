"""An Array of a manager holds items of one type, and any process can change them."""

from multiprocessing import Manager, Process

from demos.stage import play, say


def work(numbers):
    numbers[1] = 20


def main():
    with Manager() as manager:
        numbers = manager.Array("i", [1, 2, 3])
        child = Process(target=work, args=(numbers,))
        child.start()
        child.join()
        say("main looks", numbers=list(numbers))
        try:
            numbers[0] = "one"
        except TypeError as error:
            say("a text is no number", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
