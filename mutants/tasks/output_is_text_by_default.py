"""check_output() returns text, whether it is asked for text or not."""

import subprocess

original = subprocess.check_output


def check_output(*args, **options):
    options["universal_newlines"] = True
    return original(*args, **options)


subprocess.check_output = check_output
