"""A wait with a timeout never ends if its time is up when a handler returns.

The time that is left is below zero then, and that means no limit. CPython's SimpleQueue is like
that from 3.7 to 3.12, and libraries in C++ have been: https://github.com/ClickHouse/poco/pull/55
"""

from mutants.clockwork import replace_waits

replace_waits(after_a_signal=lambda timeout, left: left)
