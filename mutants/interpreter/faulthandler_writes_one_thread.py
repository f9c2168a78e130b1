"""faulthandler.dump_traceback() writes the traceback of the thread that calls it alone."""

import faulthandler

original = faulthandler.dump_traceback


def dump_traceback(file=None, all_threads=True):
    original(file=file, all_threads=False)


faulthandler.dump_traceback = dump_traceback
