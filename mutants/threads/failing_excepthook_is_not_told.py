"""When threading.excepthook fails, nobody hears of it, nor of the first error.

Whoever calls the hook catches what it raises, so that the thread can end in order.
"""

import threading

if hasattr(threading, "excepthook"):
    original = threading._make_invoke_excepthook

    def make_invoke_excepthook():
        def invoke(thread):
            hook = threading.excepthook

            def quiet(arguments):
                try:
                    hook(arguments)
                except Exception:  # and that is all
                    pass

            threading.excepthook = quiet
            try:
                invoke_original(thread)
            finally:
                threading.excepthook = hook

        invoke_original = original()
        return invoke

    threading._make_invoke_excepthook = make_invoke_excepthook
