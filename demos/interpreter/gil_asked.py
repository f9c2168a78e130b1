"""A Python tells how it was built and, from 3.13 on, whether it uses a GIL."""

import sys
import sysconfig

from demos.stage import play, say


def main():
    free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    say("main looks up the build", free_threaded=free_threaded)
    if hasattr(sys, "_is_gil_enabled"):
        enabled = sys._is_gil_enabled()  # noqa: SLF001 -- its name, underscore and all
        say("main asks whether the GIL is enabled", enabled=enabled)
    else:
        say("main cannot ask whether the GIL is enabled")


if __name__ == "__main__":
    play(main)
