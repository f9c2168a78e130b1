"""set() of an Event wakes every process that waits for it."""

from multiprocessing import Barrier, Event, Process

from demos.stage import play, say, seconds


def work(started, all_are_here):
    all_are_here.wait()
    answer = started.wait()
    say("a child goes on", answer=answer)


def main():
    started, all_are_here = Event(), Barrier(3)
    children = [Process(target=work, args=(started, all_are_here)) for _ in range(2)]
    for child in children:
        child.start()
    all_are_here.wait()
    say("main waits")
    say("main has waited", answer=started.wait(timeout=seconds(2)))
    say("main sets it")
    started.set()
    for child in children:
        child.join()


if __name__ == "__main__":
    play(main)
