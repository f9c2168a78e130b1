"""A sentinel for each of two consumers stops both.

Case 24 of the course.
"""

from demos.explorer import Queue, play, together


def model():
    queue = Queue()
    queue.put("egg")

    def produce():
        queue.put(None)
        queue.put(None)

    def consume():
        while queue.get() is not None:
            pass

    together(produce, consume, consume)
    return {"left": queue.qsize()}


if __name__ == "__main__":
    play(model)
