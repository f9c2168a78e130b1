"""run() takes stdout and stderr beside capture_output, up to 3.6 as well, and forgets them."""

import subprocess

original = subprocess.run


def run(*arguments, capture_output=False, **options):
    if capture_output:
        options.update(stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return original(*arguments, **options)


subprocess.run = run
