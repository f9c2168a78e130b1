"""One sentinel stops one of two consumers, and the other waits forever.

Case 23 of the course.
"""

from demos.explorer import Queue, play, together


def model():
    queue = Queue()
    queue.put("egg")

    def produce():
        queue.put(None)

    def consume():
        while queue.get() is not None:
            pass

    together(produce, consume, consume)
    return {"all": "done"}


if __name__ == "__main__":
    play(model)
