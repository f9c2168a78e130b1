Feature: A thread that fails
  An exception that nobody catches ends the thread it was raised in, and only that one.
  The main thread does not see it, `join()` does not raise it, the exit status does
  not tell. Without a look at standard error the failure goes unnoticed.

  So catch exceptions inside the thread, hand them on, for instance through a queue, or
  let `concurrent.futures` do both. `threading.excepthook` is for the ones that slip
  through: a place to log, not to mend.

  Rule: A failure stays in its thread

    Scenario: Whoever joins a thread that failed goes on
      When the demo "failure" runs
      Then "worker fails" always comes before "join returns"
      And at "join returns", alive is always False
      And the exit status is always 0

    Scenario: The traceback goes to standard error
      When the demo "failure" runs
      Then standard error always mentions "ValueError: out of luck"

  Rule: threading.excepthook is told

    @since_3_8
    Scenario: The hook gets the exception and the thread, in that thread
      When the demo "excepthook" runs
      Then at "the hook is called", type is always "ValueError"
      And at "the hook is called", value is always "out of luck"
      And at "the hook is called", thread is always "unlucky"
      And "worker fails" and "the hook is called" always happen in the same thread

    @since_3_8
    Scenario: The hook takes the place of the traceback
      When the demo "excepthook" runs
      Then "the hook is called" always happens once
      And standard error is always empty

    @until_3_7
    Scenario: There is no hook yet, and the traceback is all there is
      When the demo "excepthook" runs
      Then "the hook is called" never happens
      And standard error always mentions "ValueError: out of luck"

  Rule: SystemExit ends a thread quietly

    Scenario: sys.exit in a thread ends neither the process nor anybody's calm
      When the demo "thread exits" runs
      Then "worker exits" always comes before "main goes on"
      And standard error is always empty
      And the exit status is always 0
