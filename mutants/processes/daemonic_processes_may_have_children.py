"""A daemonic process may start processes.

Many a program would like to, above all pools within pools; but nobody would end what it
has started.
"""

from multiprocessing import process

original = process.BaseProcess.start


def start(self):
    config = process.current_process()._config
    daemonic = config.pop("daemon", None)
    try:
        original(self)
    finally:
        if daemonic is not None:
            config["daemon"] = daemonic


process.BaseProcess.start = start
