"""A program is in the process group of its starter, so Ctrl-C reaches both.

With start_new_session=True it has a session and a group of its own. With process_group=0,
from Python 3.11 on, it has a group of its own in the same session.
"""

import os
import sys
from subprocess import PIPE, run

from demos.stage import play, say

PROGRAM = "import os; print(os.getpgid(0), os.getsid(0))"


def main(way):
    options = {}
    if way == "start_new_session":
        options = {"start_new_session": True}
    elif way == "process_group":
        options = {"process_group": 0}
    try:
        done = run([sys.executable, "-c", PROGRAM], stdout=PIPE, check=True, **options)
    except TypeError:
        say("this Python has no process_group")
        return
    group, session = map(int, done.stdout.split())
    say(
        "the program tells", same_group=group == os.getpgid(0), same_session=session == os.getsid(0)
    )


if __name__ == "__main__":
    play(main, choices=["as its starter", "start_new_session", "process_group"])
