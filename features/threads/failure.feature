Feature: Exceptions in threads
  An exception that a thread does not catch ends that thread, and no other. The traceback goes to
  standard error. The main thread gets no exception, `join()` does not raise it, and the exit status
  is 0: if nobody reads standard error, the failure goes unnoticed.

  ```python
  def work(failures):
      try:
          int("seven")
      except ValueError as error:
          failures.put(error)
  ...
      raise failures.get()
  ```

  So catch exceptions inside the thread and hand them over, for instance through a
  [queue](../queues/queue.feature), or use [futures](../tasks/futures.feature), which do both. A
  `threading.excepthook` of your own is for the exceptions that slip through: a place to log them,
  not to handle them.

  Rule: An exception stays in the thread that raised it
    Demos: [failure.py](../../demos/threads/failure.py),
    [failure_handed_on.py](../../demos/threads/failure_handed_on.py)

    Scenario: join() of a thread that failed returns, and raises nothing
      When the demo "failure" runs
      Then "worker fails" always comes before "join returns"
      And at "join returns", alive is always False
      And the exit status is always 0

    Scenario: The traceback of a thread that fails goes to standard error
      When the demo "failure" runs
      Then standard error always mentions "ValueError: out of luck"

    Scenario: An exception that a thread hands over is raised again in main
      When the demo "failure handed on" runs
      Then at "main catches the failure", error is always "ValueError"
      And standard error never mentions "ValueError"

  @new
  Rule: threading.excepthook is called for each Thread that fails
    It exists from Python 3.8 on, and by default prints the traceback.

    If the hook itself raises an exception, that stays in the thread as well, and its traceback goes
    to standard error. The first hook says nothing of SystemExit, but a hook of your own gets it too. From 3.10 on
    `threading.__excepthook__` is the first hook; up to 3.9 keep it in a variable of your own.

    What to do: up to 3.7 catch the exception in the target.

    Demos: [excepthook.py](../../demos/threads/excepthook.py),
    [excepthook_fails.py](../../demos/threads/excepthook_fails.py),
    [excepthook_put_back.py](../../demos/threads/excepthook_put_back.py)

    @since_3_8
    Scenario: excepthook gets the exception and the thread, and runs in that thread
      When the demo "excepthook" runs
      Then at "the hook is called", type is always "ValueError"
      And at "the hook is called", value is always "out of luck"
      And at "the hook is called", thread is always "unlucky"
      And "worker fails" and "the hook is called" always happen in the same thread

    @since_3_8
    Scenario: An excepthook of your own replaces the traceback on standard error
      When the demo "excepthook" runs
      Then "the hook is called" always happens once
      And standard error never mentions "out of luck"

    @since_3_8
    Scenario: An excepthook that raises ends its own thread only, and its error goes to standard error
      When the demo "excepthook fails" runs
      Then "the hook is called" always happens twice
      And "main goes on" always happens twice
      And at "main goes on", alive is always False
      And at "main goes on", count is always 1
      And standard error always mentions "the error of the hook"

    @since_3_8
    Scenario: An excepthook of your own is called for SystemExit too
      When the demo "excepthook put back" runs
      Then at "the hook is called", type is always "SystemExit"
      And "the hook is called" always happens once
      And standard error never mentions "SystemExit"

    @since_3_10
    Scenario: From 3.10 on threading.__excepthook__ puts back the hook that prints the traceback
      Elsewhere, up to 3.9, the hook is called `threading.excepthook` until somebody replaces it.

      When the demo "excepthook put back" runs
      Then standard error always mentions "ValueError: out of luck"
      And "main goes on" always happens

    @until_3_7
    Scenario: Up to 3.7 an excepthook is never called, and the traceback is all there is
      When the demo "excepthook" runs
      Then "the hook is called" never happens
      And standard error always mentions "ValueError: out of luck"

  @new
  Rule: sys.unraisablehook is called for each raw thread that fails
    A raw thread, which `_thread.start_new_thread()` starts, does not call `threading.excepthook`.

    What to do: start a Thread, not a raw thread.

    Demo: [raw_failure.py](../../demos/threads/raw_failure.py)

    @since_3_8
    Scenario: A raw thread that fails ends alone, after unraisablehook got its exception
      Elsewhere, up to Python 3.7, there is no such hook
      (https://docs.python.org/3/library/sys.html#sys.unraisablehook).

      When the demo "raw failure" runs
      Then at "the hook is called", type is always "ValueError"
      And at "the hook is called", value is always "out of luck"
      And "the raw thread fails" and "the hook is called" always happen in the same thread
      And "the hook is called" always comes before "main goes on"
      And standard error never mentions "out of luck"

  Rule: SystemExit ends a thread quietly
    The functions `sys.exit()` and `_thread.exit()` raise it.

    Demos: [thread_exits.py](../../demos/threads/thread_exits.py),
    [raw_thread_exits.py](../../demos/threads/raw_thread_exits.py)

    Scenario: sys.exit() in a thread ends that thread alone, and prints nothing
      When the demo "thread exits" runs
      Then "worker exits" always comes before "main goes on"
      And standard error never mentions "SystemExit"
      And standard error never mentions "Traceback"
      And the exit status is always 0

    Scenario Outline: <way> ends a raw thread alone, and prints nothing
      When the demo "raw thread exits" runs as "<way>"
      Then "the raw thread begins" always comes before "main goes on"
      And standard error never mentions "SystemExit"
      And standard error never mentions "Traceback"
      And the exit status is always 0

      Examples:
        | way            |
        | _thread.exit() |
        | SystemExit     |
