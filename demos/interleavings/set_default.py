"""setdefault() gives both threads the same value, whoever comes first.

Each may have made a value of its own, and one of the two is not used.
"""

from demos.explorer import Dict, play, together


def model():
    cache = Dict()
    got = {}

    def first():
        got["first"] = cache.setdefault("page", "text of first")

    def second():
        got["second"] = cache.setdefault("page", "text of second")

    together(first, second)
    return {"first got": got["first"], "second got": got["second"]}


if __name__ == "__main__":
    play(model)
