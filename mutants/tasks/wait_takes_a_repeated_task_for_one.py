"""wait() counts a Future once, however often it is given.

So it is from 3.9 on (https://bugs.python.org/issue20369).
"""

from concurrent import futures

original = futures.wait


def wait(fs, *arguments, **options):
    return original(set(fs), *arguments, **options)


futures.wait = wait
