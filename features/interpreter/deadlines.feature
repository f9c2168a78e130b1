Feature: Deadlines by signals
  Many calls have no timeout, such as `os.read()`. On POSIX a timer can end them: `setitimer()` sends the process a signal
  after some time, and the signal's handler raises an exception in the main thread.

  ```python
  try:
      setitimer(ITIMER_REAL, seconds(2), seconds(1))
      os.read(reader, 1)
      say("main has read")
  except TimeoutError:
      setitimer(ITIMER_REAL, 0)
      say("main is called off")
  ```

  This works in the [main thread](signals.feature) alone, because no other thread runs handlers. There is one such timer in
  a [process](https://docs.python.org/3/library/signal.html#signal.setitimer), so two parts of a program cannot both have
  a deadline. The exception can come [anywhere](https://docs.python.org/3/library/signal.html#handlers-and-exceptions), also in the
  middle of a `finally` clause. So take a timeout of the call
  itself where there is one.

  Rule: A handler that raises when a timer rings ends a call that blocks
    Demo: [deadline.py](../../demos/interpreter/deadline.py)

    @signals
    Scenario: setitimer() and a handler that raises end a read that would never return
      Elsewhere, on Windows, there are no such timers.

      When the demo "deadline" runs
      Then it always takes at least 2 units from "main begins to read" to "main is called off"
      And "the handler runs" always happens in the main thread
      And "main has read" never happens

  Rule: A timer rings once, or again and again with an interval, until it is set to 0
    `setitimer()` takes the time until the first signal and the interval between later ones, and returns what was left of
    both before. `alarm()` is the same for whole seconds, and rings once.

    Demo: [timer_rings.py](../../demos/interpreter/timer_rings.py)

    @signals
    Scenario: A timer with an interval can ring again and again, and never after it was set to 0
      Elsewhere, on Windows, there are no such timers.

      When the demo "timer rings" runs
      Then at "the timer has rung again", three_times can be True
      And at "main has stopped it", more is always 0
      And at "main has stopped it", rang_on is always True

    @signals
    Scenario: A timer without an interval can ring, and never rings twice
      Elsewhere, on Windows, there are no such timers.

      When the demo "timer rings" runs
      Then at "main has let it ring once", more can be 1
      And at "main has let it ring once", more is never 2

    @signals
    Scenario: getitimer() tells how much is left of an alarm, and that it rings once
      Elsewhere, on Windows, there is no alarm().

      When the demo "timer rings" runs
      Then at "main looks at the alarm", some_left is always True
      And at "main looks at the alarm", again is always False

    @signals
    Scenario: alarm(0) takes an alarm back, and returns the seconds that were left
      Elsewhere, on Windows, there is no alarm().

      When the demo "timer rings" runs
      Then at "main takes an alarm back", some_left is always True
      And at "main takes an alarm back", none_left is always True
