"""print() writes the text and the end of its line in one piece.

For a terminal or a pipe that would be better, and nothing forbids it.
"""

import builtins
import sys

from mutants.tools import in_a_demo

original = builtins.print


def print(*words, sep=" ", end="\n", **options):
    if in_a_demo(sys._getframe(1)):
        words, end = ((sep or " ").join(map(str, words)) + (end or "\n"),), ""
    original(*words, sep=sep, end=end, **options)


builtins.print = print
