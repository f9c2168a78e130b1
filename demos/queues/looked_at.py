"""qsize(), empty() and full() describe the queue at the moment of the call.

As long as no other thread uses the queue, what they return stays true.
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
