"""A handler that returns ends a wait that has a timeout, as if time were up.

The call below returns early when a signal comes, and is taken at its word. It was so for many
calls before https://bugs.python.org/issue23648 went through them all.
"""

from mutants.clockwork import replace_waits

replace_waits(after_a_signal=lambda timeout, left: 0)
