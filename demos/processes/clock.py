"""A Process runs its target in another process, while its starter goes on.

The clock ticks three times; main works for as long as the clock runs.

Case 19 of the course, whose clock never stops.
"""

from multiprocessing import Process

from demos.stage import pause, play, say


def clock(interval, times):
    say("the clock starts", interval=interval, times=times)
    for _ in range(times):
        pause(interval)
        say("the clock ticks")
    say("the clock ends")


def main():
    process = Process(target=clock, args=(1,), kwargs={"times": 3})
    say("main calls start")
    process.start()
    say("main's work starts")
    while process.is_alive():
        pause(1)
    say("main's work ends")


if __name__ == "__main__":
    play(main)
