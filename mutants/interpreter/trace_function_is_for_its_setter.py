"""threading.settrace() and threading.setprofile() set the function of their caller."""

import sys
import threading

threading.settrace = sys.settrace
threading.setprofile = sys.setprofile
