"""A read-write lock that lets readers in while others read can keep a writer waiting.

The writer asked before the second reader did, and comes after it all the same.
"""

from demos.explorer import Condition, play, together


def model():
    free = Condition()
    reading = []
    order = []

    def read(name):
        with free:
            reading.append(name)
            order.append(name)
        with free:
            reading.remove(name)
            free.notify_all()

    def write():
        with free:
            order.append("writer asks")
            while reading:
                free.wait()
            order.append("writer")

    def first_reader():
        read("first")

    def second_reader():
        read("second")

    together(first_reader, write, second_reader)
    return {"order": ", ".join(order)}


if __name__ == "__main__":
    play(model)
