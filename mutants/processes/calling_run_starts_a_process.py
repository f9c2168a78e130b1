"""A run() that is called directly is run in a new process.

It spares a program the mistake of calling run() for start(), and takes from it the ordinary call.
"""

from multiprocessing import current_process
from multiprocessing.process import BaseProcess


def __init_subclass__(cls, **kwargs):
    super(BaseProcess, cls).__init_subclass__(**kwargs)
    original = cls.__dict__.get("run", BaseProcess.run)

    def run(self):
        if current_process() is self:
            original(self)
        else:
            self.start()
            self.join()

    cls.run = run


BaseProcess.__init_subclass__ = classmethod(__init_subclass__)
