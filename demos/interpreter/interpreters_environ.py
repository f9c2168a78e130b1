"""Each interpreter has its own os.environ, and the process has one environment.

An assignment to os.environ changes both: the mapping of this interpreter, and the environment
that programs are started with. The mappings of the others stay as they are.
"""

import os
import subprocess
import sys
from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

QUESTION = "import os; print(os.environ.get('GREETING'), end='')"


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        other.exec("import os; os.environ['GREETING'] = 'hello'")
        say("the other has set a variable", greeting=os.environ.get("GREETING"))
        told = subprocess.check_output([sys.executable, "-c", QUESTION])
        say("a program that main starts looks", greeting=told.decode())
        os.reload_environ()
        say("main has reloaded its environment", greeting=os.environ.get("GREETING"))


if __name__ == "__main__":
    play(main)
