"""Whatever an object in a manager raises comes back as a RemoteError."""

from multiprocessing import managers

original = managers.convert_to_error


def convert_to_error(kind, result):
    error = original(kind, result)
    return managers.RemoteError(str(error)) if kind == "#ERROR" else error


managers.convert_to_error = convert_to_error
