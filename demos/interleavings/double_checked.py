"""A check without the lock, and another with it, makes a thing once.

Most threads find the thing at the first check, and need no lock. The second check is for one that
has waited for the lock while another made the thing.
"""

from demos.explorer import Dict, Lock, play, together


def model():
    cache = Dict()
    lock = Lock()
    made = []

    def look_up():
        if "page" not in cache:
            with lock:
                if "page" not in cache:
                    made.append("page")
                    cache["page"] = "text"

    together(look_up, look_up)
    return {"made": len(made)}


if __name__ == "__main__":
    play(model)
