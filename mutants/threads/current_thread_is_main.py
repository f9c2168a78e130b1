"""current_thread() returns the main thread to every caller.

So it is in a Python whose threads are not real ones, or which forgets to enter a new
thread into its table.
"""

import threading

threading.current_thread = threading.main_thread
