"""qsize(), empty() and full() tell how it was when they were asked.

As long as no other thread has the queue, they tell how it is.
"""

from queue import Queue

from demos.stage import play, say

shelf = Queue(maxsize=2)


def look(moment):
    say(moment, qsize=shelf.qsize(), empty=shelf.empty(), full=shelf.full())


def main():
    look("nothing is there")
    shelf.put("rye")
    look("one loaf is there")
    shelf.put("wheat")
    look("two loaves are there")
    shelf.get()
    look("one was taken")


if __name__ == "__main__":
    play(main)
