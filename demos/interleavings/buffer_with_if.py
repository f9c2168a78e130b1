"""A consumer that does not look again after wait() can find the buffer empty.

It was told that there is an item. Another consumer, who had not waited, took it first.
"""

from demos.explorer import Condition, play, together


def model():
    buffer = []
    changed = Condition()

    def put():
        for item in "ab":
            with changed:
                while len(buffer) == 1:
                    changed.wait()
                buffer.append(item)
                changed.notify_all()

    def take():
        with changed:
            if not buffer:
                changed.wait()
            buffer.pop()
            changed.notify_all()

    together(take, take, put)
    return {"left": len(buffer)}


if __name__ == "__main__":
    play(model)
