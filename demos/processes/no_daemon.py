"""At its end a process waits for the processes that it has started.

Main starts a process, and this one starts the worker. The first has nothing left to do, and
does not end before the worker has ended.
"""

from multiprocessing import Event, Pipe, Process

from demos.stage import play, say, seconds


def work(connection):
    connection.recv()
    say("worker ends")


def start_a_worker(connection, done):
    worker = Process(target=work, args=(connection,))
    worker.start()
    say("starter has nothing left to do")
    done.set()


def main():
    done = Event()
    ours, theirs = Pipe()
    starter = Process(target=start_a_worker, args=(theirs, done))
    starter.start()
    done.wait()
    starter.join(timeout=seconds(5))
    say("main has waited for a while", alive=starter.is_alive())
    ours.send("you may leave")
    starter.join()
    say("starter has ended", exitcode=starter.exitcode)


if __name__ == "__main__":
    play(main)
