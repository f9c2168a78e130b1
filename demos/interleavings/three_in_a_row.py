"""Three threads that ask for one lock can get it in each of six orders."""

from demos.explorer import Lock, play, together


def model():
    lock = Lock()
    order = []

    def alice():
        with lock:
            order.append("A")

    def bob():
        with lock:
            order.append("B")

    def carol():
        with lock:
            order.append("C")

    together(alice, bob, carol)
    return {"order": "".join(order)}


if __name__ == "__main__":
    play(model)
