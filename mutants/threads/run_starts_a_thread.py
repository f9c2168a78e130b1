"""A call of run() starts a thread and waits for it.

The two methods are confused so often that one might think to help.
"""

import threading

Thread = threading.Thread


class Helpful(Thread):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "run" in vars(cls):
            cls.run = in_a_thread(cls.run)


def in_a_thread(run):
    def start_or_run(self):
        if self.ident is None:
            self.start()
            self.join()
        else:
            run(self)

    return start_or_run


Helpful.run = in_a_thread(Thread.run)
threading.Thread = Helpful
