"""Between pairs with the same priority the second elements decide, not the arrival."""

from queue import PriorityQueue

from demos.stage import play, say


def main():
    patients = PriorityQueue()
    for name in ("Mary", "Ada", "Grace"):
        patients.put((1, name))
    names = [patients.get()[1] for _ in range(3)]
    say("the doctor sees the patients", names=names)


if __name__ == "__main__":
    play(main)
