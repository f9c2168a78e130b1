"""run() of a program without pipes returns while the program still runs.

Where there are pipes, to read them to their end is nearly to wait for the program.
"""

import subprocess

original = subprocess.run


def run(*args, **kwargs):
    if kwargs.keys() & {"stdout", "stderr", "input", "capture_output", "timeout"}:
        return original(*args, **kwargs)
    kwargs.pop("check", None)
    program = subprocess.Popen(*args, **kwargs)
    return subprocess.CompletedProcess(program.args, program.poll())


subprocess.run = run
