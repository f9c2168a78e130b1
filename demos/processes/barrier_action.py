"""The last process that comes to a Barrier runs its action, before anybody goes on.

wait() gives each process another number.
"""

from multiprocessing import Barrier, Process, SimpleQueue

from demos.stage import pause, play, say


def open_the_gate():
    say("the gate opens")


def cross(barrier, numbers):
    number = barrier.wait()
    say("a child goes on")
    numbers.put(number)


def main():
    barrier, numbers = Barrier(2, action=open_the_gate), SimpleQueue()
    child = Process(target=cross, args=(barrier, numbers))
    child.start()
    while barrier.n_waiting == 0 and child.is_alive():
        pause(0.1)
    say("main sees the child wait", waiting=barrier.n_waiting, parties=barrier.parties)
    number = barrier.wait()
    say("main goes on")
    say("both have crossed", numbers=sorted([number, numbers.get()]))
    child.join()


if __name__ == "__main__":
    play(main)
