"""call() returns True or False."""

import subprocess

original = subprocess.call


def call(*args, **options):
    return original(*args, **options) == 0


subprocess.call = call
