"""set_start_method() sets the method whenever it is called, as with force=True.

Then a library can overrule the program, and locks of two methods come together.
"""

import multiprocessing

original = multiprocessing.set_start_method

multiprocessing.set_start_method = lambda method, force=False: original(method, force=True)
