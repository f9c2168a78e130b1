"""parent_process() returns None in every process.

None is right in the first process, and in others the answer has to be sent along at the start.
While a spawned process imports the program, it is None still (gh-111627).
"""

import multiprocessing

multiprocessing.parent_process = lambda: None
