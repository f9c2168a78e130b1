"""poll() is None, even when the program has ended.

Only the first who asks the operating system gets an answer, and has to keep it.
"""

import subprocess

subprocess.Popen.poll = lambda self: None
