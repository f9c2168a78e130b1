"""signal.pause() does not wait for a signal."""

import signal


def pause():
    pass


signal.pause = pause
