"""When a signal interrupts a wait with a timeout, the timeout begins anew.

The call below is made once more with the time that was given at first. So it was with locks, and
with all that is made of them: https://github.com/python/cpython/issues/74953
"""

from mutants.clockwork import replace_waits

replace_waits(after_a_signal=lambda timeout, left: timeout)
