"""multiprocessing.cpu_count() is that of os."""

import multiprocessing
import os

from demos.stage import play, say


def main():
    say("main asks os", count=os.cpu_count())
    say("main asks multiprocessing", count=multiprocessing.cpu_count())


if __name__ == "__main__":
    play(main)
