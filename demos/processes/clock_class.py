"""A subclass of Process puts its work into run(), which runs in the new process.

There are two objects: the child gets a copy of the one that main made, and what run() writes
to self stays in that copy.

Case 20 of the course, whose clock never stops.
"""

from multiprocessing import Process

from demos.stage import pause, play, say


class ClockProcess(Process):
    def __init__(self, interval):
        super().__init__(name="the clock's process")
        self.interval = interval
        self.ticks = 0

    def run(self):
        for _ in range(3):
            pause(self.interval)
            self.ticks += 1
            say("the clock ticks", name=self.name, interval=self.interval)
        say("the clock ends", ticks=self.ticks)


def main():
    clock = ClockProcess(1)
    say("main calls start")
    clock.start()
    clock.join()
    say("main looks at the clock", ticks=clock.ticks)


if __name__ == "__main__":
    play(main)
