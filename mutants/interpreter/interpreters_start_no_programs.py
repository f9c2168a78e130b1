"""An interpreter that is not the main one cannot start programs at all.

subprocess forks, and fork() is forbidden there; CPython has to make an exception for it.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    import subprocess
    from concurrent import interpreters

    if interpreters.get_current().id != interpreters.get_main().id:

        def run(*arguments, **options):
            raise RuntimeError("fork not supported for isolated subinterpreters")

        subprocess.run = run
