"""notify() can wake another consumer where a producer was meant, and then all wait.

Producers and consumers wait for the same Condition, and notify() wakes any one of them.
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
                changed.notify()

    def take():
        with changed:
            while not buffer:
                changed.wait()
            buffer.pop()
            changed.notify()

    together(take, take, put)
    return {"left": len(buffer)}


if __name__ == "__main__":
    play(model)
