"""After join() the main thread reads everything that the thread has written."""

from threading import Thread

from demos.stage import pause, play, say

squares = []


def work():
    for number in range(1, 5):
        pause(0.5)
        squares.append(number * number)


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main reads", squares=squares)


if __name__ == "__main__":
    play(main)
