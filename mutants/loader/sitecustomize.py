"""Loads a mutant into each Python that starts with this folder on its path.

Python imports sitecustomize when it starts, and so does each of its children, whatever
way they are started. HAPPENS_BEFORE_MUTANT names the module, as in threads.join_at_once. The
sitecustomize that this one stands before is run first.

With HAPPENS_BEFORE_OBSERVER the observer is loaded in the same way: see demos/observing.py.

Source: the documentation of the module site.
"""

import os
import sys
from importlib import import_module
from importlib.machinery import PathFinder

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def run_the_one_behind():
    rest = [folder for folder in sys.path if os.path.abspath(folder) != HERE]
    behind = PathFinder.find_spec("sitecustomize", rest)
    if behind is not None:
        exec(behind.loader.get_code("sitecustomize"), {"__name__": "sitecustomize"})


def load(name):
    sys.path.insert(0, ROOT)
    try:
        import_module(name)
    except Exception:  # an exception here would be told, and Python would go on unbroken
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
        os._exit(70)
    sys.path.remove(ROOT)


run_the_one_behind()
if os.environ.get("HAPPENS_BEFORE_MUTANT"):
    load("mutants." + os.environ["HAPPENS_BEFORE_MUTANT"])
if os.environ.get("HAPPENS_BEFORE_OBSERVER"):
    load("demos.observing")
