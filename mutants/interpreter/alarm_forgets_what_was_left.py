"""alarm() always returns 0, as if no alarm had been set before.

So a library that takes the alarm for a moment cannot give it back.
"""

import signal

original = signal.alarm


def alarm(units):
    original(units)
    return 0


signal.alarm = alarm
