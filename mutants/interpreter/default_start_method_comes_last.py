"""get_all_start_methods() begins with a method other than the default.

The list was written for one system, or in the order of the alphabet, and the default has moved on.
"""

import multiprocessing

original = multiprocessing.get_all_start_methods

multiprocessing.get_all_start_methods = lambda: original()[::-1]
