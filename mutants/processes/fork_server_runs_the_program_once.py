"""The fork server runs the lines of a script itself, on any Python.

It has done so from 3.14.1 on (gh-126631). Before, the path of the script was handed to it under a
name that it did not know.
"""

from multiprocessing import spawn

original = spawn.get_preparation_data


def get_preparation_data(name):
    data = original(name)
    if "init_main_from_path" in data:
        data.setdefault("main_path", data["init_main_from_path"])
    return data


spawn.get_preparation_data = get_preparation_data
