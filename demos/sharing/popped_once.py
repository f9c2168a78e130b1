"""pop() of a list or a dict gives each item to one thread, however many call it.

Four threads take what there is, until the list is empty and no key is left. They begin
together, and the interpreter is told to switch threads as often as it can.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say

NUMBERS = range(4000)

as_list, as_dict = list(NUMBERS), {number: number for number in NUMBERS}
begin = Barrier(4)


def take(from_list, from_dict):
    begin.wait()
    while True:
        try:
            from_list.append(as_list.pop())
        except IndexError:
            break
    for number in NUMBERS:
        if as_dict.pop(number, None) is not None:
            from_dict.append(number)


def main():
    sys.setswitchinterval(1e-6)
    from_list, from_dict = [[], [], [], []], [[], [], [], []]
    takers = [Thread(target=take, args=pair) for pair in zip(from_list, from_dict)]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    for name, parts in (("list", from_list), ("dict", from_dict)):
        items = [item for part in parts for item in part]
        say(f"the {name} is empty", taken=len(items), different=len(set(items)))


if __name__ == "__main__":
    play(main)
