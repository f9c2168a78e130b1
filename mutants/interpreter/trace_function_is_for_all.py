"""sys.settrace() and sys.setprofile() set the function for threads that start later as well."""

import sys
import threading

settrace, setprofile = sys.settrace, sys.setprofile


def trace_all(function):
    threading.settrace(function)
    settrace(function)


def profile_all(function):
    threading.setprofile(function)
    setprofile(function)


sys.settrace, sys.setprofile = trace_all, profile_all
