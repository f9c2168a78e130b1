"""A Manager keeps a list and a dict in a process of its own, and others use proxies.

A call of a proxy's method is carried out on the manager's list. A plain list inside that list
or dict is handed out as a copy; a list made by the manager is not.
"""

from multiprocessing import Manager, Process

from demos.stage import play, say


def work(numbers, ages, baskets):
    numbers.append(2)
    ages["Grace"] = 85
    baskets["a list"].append("pear")
    baskets["a list of the manager's"].append("pear")


def main():
    with Manager() as manager:
        numbers = manager.list([1])
        ages = manager.dict({"Ada": 36})
        apples = manager.list(["apple"])
        baskets = manager.dict({"a list": ["apple"], "a list of the manager's": apples})
        child = Process(target=work, args=(numbers, ages, baskets))
        child.start()
        child.join()
        say("main looks at the list", numbers=list(numbers))
        say("main looks at the dict", names=sorted(ages.keys()), age=ages["Grace"])
        say("main looks into the list inside", fruits=baskets["a list"])
        say("main looks into the manager's list inside", fruits=list(apples))


if __name__ == "__main__":
    play(main)
