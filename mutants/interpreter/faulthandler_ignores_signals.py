"""faulthandler.register() does nothing, and the signal ends nobody."""

import faulthandler
import signal


def register(number, **options):
    signal.signal(number, signal.SIG_IGN)


faulthandler.register = register
