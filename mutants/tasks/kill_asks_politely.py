"""kill() sends the signal that terminate() sends.

The command of that name sends it, unless told otherwise.
"""

import subprocess

subprocess.Popen.kill = lambda self: self.terminate()
