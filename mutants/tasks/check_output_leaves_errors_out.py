"""check_output() does not hand on where standard error is to go."""

import subprocess

original = subprocess.check_output


def check_output(*arguments, stderr=None, **options):
    return original(*arguments, **options)


subprocess.check_output = check_output
