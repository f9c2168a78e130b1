"""Popen ignores a working directory that does not exist, and starts the program where it is."""

import os
import subprocess

original = subprocess.Popen.__init__


def begin(self, *args, **kwargs):
    if kwargs.get("cwd") is not None and not os.path.isdir(kwargs["cwd"]):
        kwargs["cwd"] = None
    original(self, *args, **kwargs)


subprocess.Popen.__init__ = begin
