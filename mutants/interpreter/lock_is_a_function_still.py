"""Lock is a function that makes locks, as it was up to 3.12.

There is nothing one could do with the class that one cannot do with the function, except to
ask.
"""

from mutants.tools import real_lock, replace_lock

replace_lock(real_lock)
