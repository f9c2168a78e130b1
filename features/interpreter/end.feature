Feature: The end of the interpreter
  A program ends in four steps. The main thread runs to its end, be it the last line,
  `sys.exit` or an exception. Then Python waits for every thread that is not a daemon. Then it
  calls the functions that were registered with `atexit`, the last first, in the main
  thread. Then it takes itself apart, and whatever daemons are left end with it.

  So an exit function finds all ordinary threads gone. It cannot be what tells them to stop:
  while they run, it is not called. A flag that main sets before it ends is.

  `os._exit` and signals that nobody handles skip all four steps. Nothing is waited for, no
  exit function is called, no `finally` is run.

  What an exit function may still do is less settled. Since 3.12 Python's documentation says
  that to start a thread in one is a RuntimeError. It was so in 3.12.0 to 3.12.2; it broke so
  many programs (gh-113964) that 3.12.3 took it back, and so it is until today, while the
  documentation says what it said. In a thread that an exit function starts and does not
  join, nothing can be relied on.

  Rule: Threads first, exit functions after them, the last one first

    Scenario: Exit functions are called when the last ordinary thread has ended
      When the demo "exit functions" runs
      Then "main ends" can come before "the worker ends"
      And "the worker ends" always comes before "the last exit function is called"
      And "the last exit function is called" always comes before "the first exit function is called"
      And "the first exit function is called" always happens in the main thread
      And at "the first exit function is called", worker_is_alive is always False

    Scenario: An exit function that fails does not keep the others from being called
      When the demo "exit function fails" runs
      Then "one exit function fails" always comes before "the other is called"
      And standard error always mentions "ValueError"
      And the exit status is always 0

    Scenario: An exit function gets its arguments, and may be taken back
      When the demo "exit function unregistered" runs
      Then "main ends" always comes before "an exit function greets"
      And at "an exit function greets", words is always ["hello", "Ada"]
      And at "an exit function greets", mark is always "!"
      And "an exit function says farewell" never happens

  Rule: However main ends, threads are waited for, and the exit status is main's

    Scenario Outline: Main ends by <way>, with exit status <status>, after its thread
      When the demo "main ends" runs as "<way>"
      Then the exit status is always <status>
      And "main ends" always happens
      And "the worker ends" always happens before the process ends
      And "the worker ends" always comes before "the exit function is called"

      Examples:
        | way          | status |
        | its end      | 0      |
        | sys.exit     | 3      |
        | an exception | 1      |

  Rule: Some ends wait for nobody
    The worker waits for ever, within `try` and `finally`.

    Scenario: os._exit ends the process on the spot
      When the demo "ends at once" runs as "os._exit"
      Then the exit status is always 3
      And "main is about to end it" always happens
      And "the worker tidies up" never happens
      And "the exit function is called" never happens

    @signals
    Scenario: So does a signal that nobody handles
      When the demo "ends at once" runs as "SIGTERM"
      Then the exit status is always -15
      And "main is about to end it" always happens
      And "the worker tidies up" never happens
      And "the exit function is called" never happens

  Rule: An exit function can start a thread, but for three releases

    @until_3_11
    Scenario: Up to 3.11 a thread can be started, and does its work
      When the demo "thread at exit" runs
      Then "main ends" always comes before "the late thread works"
      And "the late thread works" always comes before "the exit function has joined it"
      And "the exit function is refused a thread" never happens

    @since_3_12 @until_3_12_2
    Scenario: From 3.12.0 to 3.12.2 it is refused
      When the demo "thread at exit" runs
      Then at "the exit function is refused a thread", error is always "RuntimeError"
      And "the late thread works" never happens

    @since_3_12_3 @disputed
    Scenario: Since 3.12.3 a thread can be started again, whatever the documentation says
      Of 3.12 and later https://docs.python.org/3/library/atexit.html#atexit.register says that
      this leads to a RuntimeError.

      When the demo "thread at exit" runs
      Then "main ends" always comes before "the late thread works"
      And "the late thread works" always comes before "the exit function has joined it"
      And "the exit function is refused a thread" never happens

  Rule: A thread can start another when main has ended, but for three releases
    While Python waits for the threads, they may start more, and it waits for those as well.

    @until_3_11
    Scenario: Up to 3.11 the late thread is waited for like any other
      When the demo "thread after main" runs
      Then "main ends" can come before "the worker is about to start another"
      And "the late thread ends" always happens before the process ends
      And "the worker is refused a thread" never happens

    @since_3_12 @until_3_12_2
    Scenario: From 3.12.0 to 3.12.2 it can be refused
      When the demo "thread after main" runs
      Then at "the worker is refused a thread", error can be "RuntimeError"

    @since_3_12_3
    Scenario: Since 3.12.3 the late thread is waited for again
      When the demo "thread after main" runs
      Then "main ends" can come before "the worker is about to start another"
      And "the late thread ends" always happens before the process ends
      And "the worker is refused a thread" never happens
