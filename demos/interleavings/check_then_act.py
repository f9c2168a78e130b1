"""Two threads that look for a key and then add it can both do so.

Each finds nothing, if both look before either adds. Single operations of a dict are atomic; two
in a row are not.
"""

from demos.explorer import Dict, play, together


def model():
    cache = Dict()
    made = []

    def look_up():
        if "page" not in cache:
            made.append("page")
            cache["page"] = "text"

    together(look_up, look_up)
    return {"made": len(made)}


if __name__ == "__main__":
    play(model)
