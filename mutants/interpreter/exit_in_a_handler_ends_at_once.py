"""sys.exit() in the handler of a signal ends the process at once, without finally clauses.

The exception is raised where nobody expects one, and whoever calls handlers ends the process
(https://github.com/gevent/gevent/issues/1364 is about the other such exception).
"""

import os

from mutants.tools import around_handlers


def call(handler, number, frame):
    try:
        handler(number, frame)
    except SystemExit as error:
        os._exit(error.code)


around_handlers(call)
