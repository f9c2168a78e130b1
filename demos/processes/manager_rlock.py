"""An RLock of a manager lets its owner in again, and keeps other processes out until then."""

from multiprocessing import Manager, Process

from demos.stage import play, say


def attempt(lock, answers):
    answers.append(lock.acquire(False))


def attempt_elsewhere(lock, answers):
    child = Process(target=attempt, args=(lock, answers))
    child.start()
    child.join()


def main():
    with Manager() as manager:
        lock, answers = manager.RLock(), manager.list()
        with lock:
            with lock:
                say("main has it twice")
            attempt_elsewhere(lock, answers)
        attempt_elsewhere(lock, answers)
        say("children have tried while main had it, and afterwards", acquired=list(answers))


if __name__ == "__main__":
    play(main)
