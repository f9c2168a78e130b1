"""run() of a program returns when its output has been taken, without waiting for its end.

A program that has closed its output need not have ended; without pipes nothing shows it.
"""

import subprocess


def run(*args, **kwargs):
    kwargs.pop("check", None)
    kwargs.pop("input", None)
    kwargs.pop("timeout", None)
    program = subprocess.Popen(*args, **kwargs)
    return subprocess.CompletedProcess(program.args, program.poll(), None, None)


original = subprocess.run


def run_or_start(*args, **kwargs):
    plain = not any(kwargs.get(name) for name in ("stdout", "stderr", "check", "input", "timeout"))
    return run(*args, **kwargs) if plain else original(*args, **kwargs)


subprocess.run = run_or_start
