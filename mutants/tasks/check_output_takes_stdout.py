"""check_output() takes stdout, and forgets it."""

import subprocess

original = subprocess.check_output


def check_output(*arguments, stdout=None, **options):
    return original(*arguments, **options)


subprocess.check_output = check_output
