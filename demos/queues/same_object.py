"""A queue holds the object that was put in, not a copy of it."""

from queue import Queue

from demos.stage import play, say


def main():
    queue = Queue()
    basket = ["bread"]
    queue.put(basket)
    basket.append("wine")  # the basket is in the queue, and can still be changed
    say("main takes the basket", basket=queue.get())


if __name__ == "__main__":
    play(main)
