"""Says which Python this is: one line, a literal. Any Python from 2.7 on can read this file."""

import os
import sys
import time

PREFIX = "happens-before subject: "
THREADS = 64  # which is more than a few demos at once have
ROOM = 64  # semaphores, which is more than a few demos at once have


def has_gil():
    asked = getattr(sys, "_is_gil_enabled", None)
    return asked is None or bool(asked())


def threads():
    """Count the threads that it can have at once, up to so many as are enough."""
    started = 0
    try:
        import _thread  # noqa: PLC0415 -- a Python without threads may lack it

        gate = _thread.allocate_lock()
        with gate:
            while started < THREADS:
                _thread.start_new_thread(lambda: gate.acquire() and gate.release(), ())
                started += 1
    except (ImportError, RuntimeError):
        pass
    return started


def is_free_threaded():
    import sysconfig  # noqa: PLC0415 -- not worth its time in a Python too old

    return bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def libc():
    """Name the C library, such as glibc 2.36; None if it does not tell."""
    try:
        return os.confstr("CS_GNU_LIBC_VERSION")
    except (AttributeError, ValueError, OSError):
        return None


def system():
    """Name the kernel and the machine, such as Linux 6.1 and x86_64."""
    import platform  # noqa: PLC0415 -- not worth its time in a Python too old

    return "{} {}".format(platform.system(), platform.release()), platform.machine()


def reports():
    """Tell whether it can write to the trace of its run; None if it is not told of one."""
    trace = os.environ.get("HAPPENS_BEFORE_TRACE")
    return trace and os.access(trace, os.W_OK)


def start_methods():
    try:
        import multiprocessing  # noqa: PLC0415 -- a Python without processes lacks parts of it

        return multiprocessing.get_all_start_methods()
    except (ImportError, OSError):
        return []


def lacks_room():
    """Say why semaphores or shared memory cannot be made, by making some; None if they can.

    All are unlinked at once. The semaphores take a page each, and are kept until all are made.
    What is said is in the traceback of whatever fails for the same reason.
    """
    name = "/hb-" + os.urandom(8).hex() + "-"
    try:
        from _multiprocessing import SemLock  # noqa: PLC0415 -- likewise

        made = [SemLock(1, 1, 1, name + str(number), True) for number in range(ROOM)]
        del made
        if sys.version_info >= (3, 8) and os.name == "posix":
            import _posixshmem  # noqa: PLC0415 -- not there before

            os.close(_posixshmem.shm_open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600))
            _posixshmem.shm_unlink(name)
    except ImportError as error:
        return str(error)
    except OSError as error:
        return "[Errno {}] {}".format(error.errno, os.strerror(error.errno))
    return None


def main():
    answer = {"version": list(sys.version_info[:3])}
    if sys.version_info >= (3, 6):
        answer["implementation"] = sys.implementation.name
        answer["platform"] = sys.platform
        answer["gil"] = has_gil()
        answer["free_threaded"] = is_free_threaded()
        answer["build"] = " ".join(sys.version.split())
        answer["libc"] = libc()
        answer["kernel"], answer["machine"] = system()
        answer["clock_resolution"] = time.get_clock_info("monotonic").resolution
        answer["reports"] = reports()
        answer["threads"] = threads()
        answer["assertions"] = __debug__
        answer["start_methods"] = start_methods()
        answer["lacks_room"] = lacks_room()
        answer["can_be_broken"] = hasattr(sys.modules.get("sitecustomize"), "run_the_one_behind")
    sys.stdout.write("\n" + PREFIX + repr(answer) + "\n")
    sys.stdout.flush()
    if os.name == "posix":
        os.kill(os.getpid(), 9)  # so that it is seen how an end by a signal arrives


main()
