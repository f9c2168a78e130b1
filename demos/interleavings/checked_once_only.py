"""A check without the lock, and none with it, can make a thing twice.

Both threads find nothing. The lock then keeps them apart, and each makes the thing.
"""

from demos.explorer import Dict, Lock, play, together


def model():
    cache = Dict()
    lock = Lock()
    made = []

    def look_up():
        if "page" not in cache:
            with lock:
                made.append("page")
                cache["page"] = "text"

    together(look_up, look_up)
    return {"made": len(made)}


if __name__ == "__main__":
    play(model)
