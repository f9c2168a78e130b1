Feature: Looking at threads that are stuck
  A program hangs. Which thread waits, and where? Ask the program itself, or have it answer a signal.

  ```python
  frame = sys._current_frames().get(thread.ident)  # noqa: SLF001 -- its name, underscore and all
  while frame is not None:
      yield frame.f_code.co_name
      frame = frame.f_back
  ```

  `sys._current_frames()` returns the frame of each thread, by its ident. `faulthandler.dump_traceback()` writes
  the tracebacks of all threads into a file. [`faulthandler.register()`](https://docs.python.org/3/library/faulthandler.html#faulthandler.register)
  does that when a signal comes, which works although the main thread is stuck.

  Rule: The stack of every thread can be seen from another, also if it waits
    Demo: [frames.py](../../demos/interpreter/frames.py)

    Scenario: sys._current_frames() has the function in which another thread waits
      When the demo "frames" runs
      Then at "main looks at the thread", found is always True

    Scenario: faulthandler.dump_traceback() writes down the function in which another thread waits
      When the demo "frames" runs
      Then at "faulthandler has written", found is always True
