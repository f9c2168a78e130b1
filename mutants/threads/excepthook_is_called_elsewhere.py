"""threading.excepthook is called in a thread of its own.

A hook that is called by the code that cleans up after threads gets all that it needs, but in
the wrong thread.
"""

import threading


class Unlucky(threading.Thread):
    def run(self):
        try:
            super().run()
        except Exception as error:
            failure = threading.ExceptHookArgs((type(error), error, error.__traceback__, self))
            teller = Thread(target=lambda: threading.excepthook(failure))
            teller.start()
            teller.join()


Thread = threading.Thread
threading.Thread = Unlucky
