"""After cancel_join_thread() a process ends without flushing what it put into a queue."""

from multiprocessing import Process, Queue

from demos.stage import play, say


def work(queue):
    queue.cancel_join_thread()
    queue.put(bytes(10_000_000))
    say("child has put it")


def main():
    queue = Queue()
    child = Process(target=work, args=(queue,))
    child.start()
    child.join()
    say("child has ended", exitcode=child.exitcode)


if __name__ == "__main__":
    play(main)
