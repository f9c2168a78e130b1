"""getstatusoutput() returns the status as os.wait() does, in which an exit status is shifted.

So it was up to Python 3.3.3.
"""

import subprocess

original = subprocess.getstatusoutput


def getstatusoutput(cmd, **options):
    status, output = original(cmd, **options)
    return status << 8, output


subprocess.getstatusoutput = getstatusoutput
