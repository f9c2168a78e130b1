"""Consumers that look again after wait() never find the buffer empty.

The buffer has room for one item.
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
            while not buffer:
                changed.wait()
            buffer.pop()
            changed.notify_all()

    together(take, take, put)
    return {"left": len(buffer)}


if __name__ == "__main__":
    play(model)
