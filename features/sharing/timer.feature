Feature: Timers
  A Timer is a thread that waits for a number of seconds and then calls a function, once. While it waits, it
  can be cancelled. Use it for a timeout of your own, a reminder, or a task that runs later unless another
  thread cancels it.

  ```python
  say("main starts the timer")
  Timer(seconds(3), ring).start()
  for _ in range(2):
      say("main goes on")
      pause(1)
  ```

  The function is never called before the interval has passed; on a busy machine it may be called later. There
  is one exception, [as with any timeout](timeout.feature): on older CPythons, setting the system's clock
  [moves the timer](https://github.com/python/cpython/issues/75450). The function runs in the timer's thread,
  while main goes on, so what the two share needs a [lock](lock.feature).

  Do not start thousands of Timers, since each is a thread: use `sched` or an event loop. For a function that
  is to be called again and again, use a thread with an [Event](event.feature) whose `wait(timeout)` sets the
  beat.

  [The course](../README.md#the-course)'s case 17 counts in an endless loop beside its timer. It need not: a
  process does not end before its timers have called their functions.

  Rule: A Timer calls its function once, in its own thread, when the interval has passed
    Demos: [timer.py](../../demos/sharing/timer.py),
    [timer_arguments.py](../../demos/sharing/timer_arguments.py),
    [timer_joined.py](../../demos/sharing/timer_joined.py)

    @case_17
    Scenario: A Timer never calls its function before the interval has passed, and calls it once
      When the demo "timer" runs
      Then it always takes at least 3 units from "main starts the timer" to "the timer rings"
      And "the timer rings" always happens once

    @case_17
    Scenario: A Timer's function never runs in the main thread, and main can go on meanwhile
      When the demo "timer" runs
      Then "the timer rings" never happens in the main thread
      And every "main goes on" can come before "the timer rings"

    @case_17
    Scenario: A Timer passes positional and keyword arguments to its function
      When the demo "timer arguments" runs
      Then at "the timer greets", words is always ["hello", "Ada", "Grace"]

    @case_17
    Scenario: join() of a Timer returns after its function has returned
      When the demo "timer joined" runs
      Then "the function ends" always comes before "join returns"
      And at "join returns", alive is always False

  Rule: A Timer is cancelled while it waits, or not at all
    A second `start()` raises "RuntimeError: threads can only be started once".

    Demos: [timer_cancelled.py](../../demos/sharing/timer_cancelled.py),
    [timer_cancelled_early.py](../../demos/sharing/timer_cancelled_early.py),
    [timer_cancelled_late.py](../../demos/sharing/timer_cancelled_late.py)

    Scenario: A Timer that is cancelled while it waits never calls its function, and ends at once
      When the demo "timer cancelled" runs
      Then "main has cancelled it" always comes before "the timer has ended"
      And "the timer rings" never happens

    Scenario: A Timer that is cancelled before its start never calls its function, once started
      When the demo "timer cancelled early" runs
      Then "the timer rings" never happens
      And at "main ends", alive is always False

    Scenario: cancel() does nothing to a Timer that has called its function
      When the demo "timer cancelled late" runs
      Then "the timer rings" always comes before "main has cancelled it"
      And "the timer rings" always happens once

    Scenario: A second start() of a Timer raises RuntimeError
      When the demo "timer cancelled late" runs
      Then at "main starts it again", raised is always "RuntimeError"

  Rule: A process treats a Timer like any other thread
    Demos: [timer_outlives_main.py](../../demos/sharing/timer_outlives_main.py),
    [timer_daemon.py](../../demos/sharing/timer_daemon.py)

    @case_17
    Scenario: A process always waits for its Timers, though main can end before they ring
      When the demo "timer outlives main" runs
      Then "the timer rings" always happens before the process ends
      And "main ends" can come before "the timer rings"

    Scenario: A process can end before a Timer that is a daemon has called its function
      When the demo "timer daemon" runs
      Then the process can end before "the timer rings"
      And "main ends" always happens before the process ends
