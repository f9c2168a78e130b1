"""Calling run() does the work in the calling process, and starts no other.

Case 20 of the course.
"""

from multiprocessing import Process

from demos.stage import play, say


class ClockProcess(Process):
    def run(self):
        say("the clock ticks")


def main():
    clock = ClockProcess()
    clock.run()
    say("run returns", pid=clock.pid)


if __name__ == "__main__":
    play(main)
