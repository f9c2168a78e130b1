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

  Rule: faulthandler can write where all threads are when a time is up, or when a signal comes
    A thread that waits has nothing to do for it. If a program may hang, let it call `dump_traceback_later()`, and
    `cancel_dump_traceback_later()` when all has gone well.

    Demos: [faulthandler_writes.py](../../demos/interpreter/faulthandler_writes.py),
    [faulthandler_cancelled.py](../../demos/interpreter/faulthandler_cancelled.py)

    Scenario: dump_traceback_later() writes down the function in which main waits, and not before the time is up
      When the demo "faulthandler writes" runs as "some time"
      Then it always takes at least 2 units from "main sets it up" to "faulthandler has written where main waits"
      And "faulthandler has written where main waits" always comes before "main goes on"

    @signals
    Scenario: After faulthandler.register() a signal has it write down the function in which main waits
      When the demo "faulthandler writes" runs as "a signal"
      Then "main sets it up" always comes before "faulthandler has written where main waits"
      And "faulthandler has written where main waits" always comes before "main goes on"

    Scenario: With repeat=True dump_traceback_later() can write again and again
      When the demo "faulthandler cancelled" runs as "not cancelled"
      Then at "main looks at the file", grows can be True

    Scenario: After cancel_dump_traceback_later() nothing is ever written
      When the demo "faulthandler cancelled" runs as "cancelled"
      Then at "main looks at the file", grows is always False

  Rule: A trace function is for the thread that sets it, or for threads that start later
    Debuggers and coverage tools follow each thread so. In `sys` the function is set for the thread that calls
    `settrace()`, in `threading` for each Thread that starts from then on. A raw thread has to set its own.

    Demo: [tracing.py](../../demos/interpreter/tracing.py)

    Scenario Outline: <setter>() traces the thread that calls it, and no thread that it starts
      When the demo "tracing" runs as "<setter>"
      Then at "main has baked", seen is always 1
      And at "a thread has baked", seen is always 0

      Examples:
        | setter         |
        | sys.settrace   |
        | sys.setprofile |

    Scenario Outline: <setter>() traces each Thread that starts later, and not who calls it or raw threads
      When the demo "tracing" runs as "<setter>"
      Then at "main has baked", seen is always 0
      And at "a thread has baked", seen is always 1
      And at "a raw thread has baked", seen is always 0
      And at "all bake once more", seen is always 0

      Examples:
        | setter               |
        | threading.settrace   |
        | threading.setprofile |
