"""shutdown() sends a consumer home that waits, and leaves no item behind.

Python has it from 3.13 on.
"""

from demos.explorer import Queue, ShutDown, play, together


def model():
    queue = Queue()
    taken = []

    def consume():
        try:
            while True:
                taken.append(queue.get())
        except ShutDown:
            taken.append("ShutDown")

    def produce():
        queue.put("egg")
        queue.shutdown()

    together(consume, produce)
    return {"taken": ", ".join(taken)}


if __name__ == "__main__":
    play(model, since=(3, 13))
