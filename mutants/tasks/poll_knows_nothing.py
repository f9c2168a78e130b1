"""poll() returns None, even when the program has ended.

The operating system answers only the first time, so that answer has to be kept.
"""

import subprocess

subprocess.Popen.poll = lambda self: None
