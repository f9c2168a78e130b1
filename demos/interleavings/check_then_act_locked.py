"""A lock around the check and the act makes them one step for all who take it."""

from demos.explorer import Dict, Lock, play, together


def model():
    cache = Dict()
    lock = Lock()
    made = []

    def look_up():
        with lock:
            if "page" not in cache:
                made.append("page")
                cache["page"] = "text"

    together(look_up, look_up)
    return {"made": len(made)}


if __name__ == "__main__":
    play(model)
