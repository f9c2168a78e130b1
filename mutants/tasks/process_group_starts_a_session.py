"""process_group=0 gives a program its own session, not only its own process group."""

import subprocess
import sys

original = subprocess.Popen.__init__


def init(self, args, *more, **options):
    if options.pop("process_group", None) is not None:
        options["start_new_session"] = True
    original(self, args, *more, **options)


if sys.version_info >= (3, 11):
    subprocess.Popen.__init__ = init
