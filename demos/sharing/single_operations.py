"""append(), `d[key] = value` and add() lose nothing, however many threads call them.

Four threads write into one list, one dict and one set, each its own thousand numbers. They
begin together, and the interpreter is told to switch threads as often as it can.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say

TIMES = 1000

as_list, as_dict, as_set = [], {}, set()
begin = Barrier(4)


def write(first):
    begin.wait()
    for number in range(first, first + TIMES):
        as_list.append(number)
        as_dict[number] = "written"
        as_set.add(number)


def main():
    sys.setswitchinterval(1e-6)
    writers = [Thread(target=write, args=(part * TIMES,)) for part in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    say(
        "all is written",
        in_list=len(as_list),
        in_dict=len(as_dict),
        in_set=len(as_set),
    )


if __name__ == "__main__":
    play(main)
