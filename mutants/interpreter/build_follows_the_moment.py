"""A free-threaded Python that uses a GIL says that it was built with one."""

import sys
import sysconfig

original = sysconfig.get_config_var


def get_config_var(name):
    if name == "Py_GIL_DISABLED" and hasattr(sys, "_is_gil_enabled"):
        return int(not sys._is_gil_enabled())
    return original(name)


sysconfig.get_config_var = get_config_var
