"""A process that has put much into a Queue does not end before somebody takes it out.

Its put() has returned, and so has its target. But a thread of the queue has yet to send the
thing off, and a pipe takes only so much at once. Whoever joins first, to get
afterwards, waits for ever; main here waits for a while.
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
