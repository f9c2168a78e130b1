"""subprocess.run(check=True) raises nothing.

call() and check_call() were two functions, and the first became the second by one line.
"""

import subprocess

original = subprocess.run


def run(*args, check=False, **kwargs):
    return original(*args, **kwargs)


subprocess.run = run
