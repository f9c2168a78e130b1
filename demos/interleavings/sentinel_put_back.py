"""One sentinel stops two consumers, if each puts it back.

It is still in the queue when both have ended.
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
        queue.put(None)

    together(produce, consume, consume)
    return {"left": queue.qsize()}


if __name__ == "__main__":
    play(model)
