"""A process that has put a large item into a Queue does not end before another takes it.

Its put() has returned, and so has its target. But a thread of the queue still has to write
the item into a pipe, and the pipe is full. If main joined first, without a timeout, and got
the item afterwards, both would wait forever.
"""

from multiprocessing import Event, Process, Queue

from demos.stage import play, say, seconds


def work(queue, done):
    queue.put(bytes(10_000_000))
    say("child has put it")
    done.set()


def main():
    queue, done = Queue(), Event()
    child = Process(target=work, args=(queue, done))
    child.start()
    done.wait()
    child.join(timeout=seconds(2))
    say("join gives up", alive=child.is_alive())
    say("main gets it", size=len(queue.get()))
    child.join()
    say("join returns", alive=child.is_alive())


if __name__ == "__main__":
    play(main)
