"""A proxy stands for an object in the server, and is not that object.

str() and len() are asked of the object, == and repr() of the proxy. An exception that the
object raises is raised here.
"""

from multiprocessing import Manager
from multiprocessing.managers import RemoteError

from demos.stage import play, say


def main():
    with Manager() as manager:
        names = manager.list(["Ada"])
        say("main compares", equal=names == ["Ada"], length=len(names), told=str(names))
        try:
            names.pop(7)
        except (IndexError, RemoteError) as error:
            say("main asks too much", error=type(error).__name__)
        baskets = manager.dict(fruits=["apple"])
        fruits = baskets["fruits"]
        fruits.append("pear")
        baskets["fruits"] = fruits
        say("main has put it back", fruits=baskets["fruits"])
        shared = manager.Namespace(guests=1)
        shared.guests += 1
        shared._private = "mine"  # noqa: SLF001 -- it stays in the proxy
        say("main has used a namespace", guests=shared.guests, told=str(shared))


if __name__ == "__main__":
    play(main)
