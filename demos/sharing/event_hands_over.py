"""What one thread wrote before set(), another can read after wait()."""

from threading import Event, Thread

from demos.stage import pause, play, say

squares = []
complete = Event()


def work():
    for number in range(1, 5):
        pause(0.5)
        squares.append(number * number)
    complete.set()


def main():
    worker = Thread(target=work)
    worker.start()
    complete.wait()
    say("main reads", squares=squares)
    worker.join()


if __name__ == "__main__":
    play(main)
