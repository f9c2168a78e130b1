"""A semaphore of 2 lets two threads in at a time, and never three."""

from demos.explorer import Semaphore, Shared, play, together


def model():
    semaphore = Semaphore(2)
    shared = Shared(picture="seen by nobody")
    inside = []
    seen = []

    def visit():
        with semaphore:
            inside.append("a visitor")
            seen.append(len(inside))
            shared.picture = "seen by somebody"
            inside.pop()

    together(visit, visit, visit)
    return {"most": max(seen)}


if __name__ == "__main__":
    play(model)
