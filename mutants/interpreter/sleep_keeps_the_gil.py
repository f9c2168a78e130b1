"""time.sleep() does not release the GIL.

Letting go of the GIL and taking it again costs more than a short sleep takes, so somebody
may think that it can be spared.
"""

import time


def sleep(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


time.sleep = sleep
