"""Whether a process is daemonic is settled when it starts."""

from multiprocessing import Event, Process

from demos.stage import play, say


def work(gate):
    gate.wait()


def main():
    gate = Event()
    child = Process(target=work, args=(gate,))
    child.daemon = True
    child.daemon = False
    child.start()
    try:
        child.daemon = True
    except AssertionError as error:
        say("it is too late", error=type(error).__name__)
    say("main looks", daemon=child.daemon)
    gate.set()
    child.join()


if __name__ == "__main__":
    play(main)
