"""dump_traceback_later() waits for a tenth of the time."""

import faulthandler

original = faulthandler.dump_traceback_later


def dump_traceback_later(timeout, **options):
    original(timeout / 10, **options)


faulthandler.dump_traceback_later = dump_traceback_later
