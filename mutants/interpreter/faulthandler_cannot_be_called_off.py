"""cancel_dump_traceback_later() leaves it at what was asked for."""

import faulthandler


def cancel_dump_traceback_later():
    pass


faulthandler.cancel_dump_traceback_later = cancel_dump_traceback_later
