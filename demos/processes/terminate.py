"""terminate() ends a process in the middle of its work, and no finally clause runs.

Main makes sure that the worker works, and terminates it. The message that the worker waits
for is sent too late.
"""

from multiprocessing import Pipe, Process

from demos.stage import play, say


def work(connection):
    try:
        say("worker works")
        connection.send("at work")
        connection.recv()
        say("worker goes on")
    finally:
        say("worker tidies up")


def main():
    ours, theirs = Pipe()
    worker = Process(target=work, args=(theirs,))
    worker.start()
    ours.recv()
    worker.terminate()
    ours.send("go on")
    worker.join()
    say("worker has ended", alive=worker.is_alive(), succeeded=worker.exitcode == 0)


if __name__ == "__main__":
    play(main)
