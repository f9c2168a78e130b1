"""sys._current_frames() has the frame of the thread that calls it, and no other."""

import sys
from _thread import get_ident

original = sys._current_frames


def current_frames():
    return {ident: frame for ident, frame in original().items() if ident == get_ident()}


sys._current_frames = current_frames
