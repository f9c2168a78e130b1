"""A program ignores the signals that its starter ignores, except SIGPIPE.

Python ignores SIGPIPE for itself. The programs that it starts do not, unless restore_signals is
False.
"""

import signal
import subprocess

from demos.stage import play, say


def status_after(name, **options):
    line = "kill -" + name + " $$; exit 5"
    return subprocess.run(["sh", "-c", line], check=False, **options).returncode


def handler(_number, _frame):
    say("main hears a signal")


def main():
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, handler)
    say("main ignores it", status=status_after("USR1"))
    say("main has a handler for it", status=status_after("TERM"))
    say("Python ignores SIGPIPE", status=status_after("PIPE"))
    say("nothing is restored", status=status_after("PIPE", restore_signals=False))


if __name__ == "__main__":
    play(main)
