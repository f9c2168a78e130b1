"""set_forkserver_preload() ends the fork server, so that the next child comes from a new one."""

from multiprocessing import forkserver

original = forkserver.set_forkserver_preload


def set_forkserver_preload(*modules, **options):
    original(*modules, **options)
    server = forkserver._forkserver
    if server._forkserver_pid is not None:
        forkserver._forkserver = forkserver.ForkServer()
        forkserver._forkserver._preload_modules = server._preload_modules
        forkserver.connect_to_new_process = forkserver._forkserver.connect_to_new_process


forkserver.set_forkserver_preload = set_forkserver_preload
