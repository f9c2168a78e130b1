"""Two threads that join each other wait forever.

Each waits for the end of the other, so neither ends. The program does not end either:
stop it with Ctrl-C. The two are daemons, so that one Ctrl-C is enough.
"""

from threading import Barrier, Thread

from demos.stage import play, say

both_run = Barrier(2)


def join_the_other(threads, number):
    both_run.wait()
    say("a thread joins the other")
    threads[number].join()
    say("a join returns")


def main():
    threads = []
    threads.append(Thread(target=join_the_other, args=(threads, 1), daemon=True))
    threads.append(Thread(target=join_the_other, args=(threads, 0), daemon=True))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    play(main)
