"""run() and check_output() take stdin beside input, and forget it."""

import subprocess

original = subprocess.run


def run(*arguments, input=None, **options):
    if input is not None:
        options.pop("stdin", None)
    return original(*arguments, input=input, **options)


def check_output(*arguments, **options):
    if "stdout" in options:
        raise ValueError("stdout argument not allowed, it will be overridden.")
    return run(*arguments, stdout=subprocess.PIPE, check=True, **options).stdout


subprocess.run = run
subprocess.check_output = check_output
