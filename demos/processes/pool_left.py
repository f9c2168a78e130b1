"""Leaving the with block of a Pool ends its workers, in the middle of their tasks.

The task waits until main opens the gate. Main does so only if it is going to call
close() and join(), which wait for the task.
"""

from multiprocessing import Event, Pool, Semaphore, active_children

from demos.stage import play, say


def prepare(event, semaphore):
    global begun, gate
    begun, gate = event, semaphore


def work():
    say("the task begins")
    begun.set()
    gate.acquire()
    say("the task ends")


def main(way):
    begun, gate = Event(), Semaphore(0)
    with Pool(1, prepare, (begun, gate)) as pool:
        workers = active_children()
        pool.apply_async(work)
        begun.wait()
        if way == "close and join":
            pool.close()
            gate.release()
            pool.join()
            say("join returns")
    say("the with block is left", alive=[worker.is_alive() for worker in workers])


if __name__ == "__main__":
    play(main, choices=["leave at once", "close and join"])
