"""Popen() accepts process_group before Python 3.11."""

import os
import subprocess
import sys

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if options.pop("process_group", None) is not None:
        options["preexec_fn"] = os.setpgrp
    original(self, args, *more, **options)


if sys.version_info < (3, 11):
    subprocess.Popen.__init__ = init
