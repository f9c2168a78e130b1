"""In text mode the ends of lines stay as the program has written them.

What communicate() reads is decoded, and no more.
"""

import subprocess


def _translate_newlines(_self, data, encoding, errors):
    return data.decode(encoding, errors)


subprocess.Popen._translate_newlines = _translate_newlines
