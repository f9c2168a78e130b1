"""Two threads in catch_warnings() can leave the filters of warnings changed.

Both want to restore them. The first thread leaves its block before the second one does.
From Python 3.14 on, the option -X context_aware_warnings=1 gives each thread filters of its
own; it is the default where there is no GIL.
"""

import sys
from subprocess import PIPE, run

from demos.stage import play, say

PROGRAM = """
import threading, warnings

first_is_in, second_is_in, first_is_out = (threading.Event() for _ in range(3))

def first():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first_is_in.set()
        second_is_in.wait()
    first_is_out.set()

def second():
    first_is_in.wait()
    with warnings.catch_warnings():
        second_is_in.set()
        first_is_out.wait()

before = list(warnings.filters)
threads = [threading.Thread(target=target) for target in (first, second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(list(warnings.filters) == before)
"""


def main(aware):
    option = "context_aware_warnings={}".format(1 if aware == "aware" else 0)
    done = run([sys.executable, "-X", option, "-c", PROGRAM], stdout=PIPE, check=True)
    say("both threads have left", restored=done.stdout.decode().strip() == "True")


if __name__ == "__main__":
    play(main, choices=["unaware", "aware"])
