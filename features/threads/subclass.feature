Feature: Subclassing Thread
  Instead of handing a Thread a target, one may derive from it and put the work into
  `run()`. The object then holds what the work needs and what it finds out.

  It is a matter of taste more than of need: a target with arguments does the same, and
  keeps the work apart from the way in which it is run. Two things have to be kept in
  mind. `start()` is what makes a thread, `run()` alone is a plain call; and a constructor
  of one's own has to call the one it replaces.

  Rule: start() has run() called in a new thread

    @case_09
    Scenario: An overridden run runs once, and not in its starter
      When the demo "subclass" runs
      Then "run runs" always happens once
      And "run runs" never happens in the main thread
      And "main starts it" always comes before "run runs"

    @case_09
    Scenario: What the constructor is given is there in run
      When the demo "subclass arguments" runs
      Then at "run runs", argument is always "Ada"
      And at "run runs", name is always "worker for Ada"

  Rule: run() alone makes no thread

    @case_09
    Scenario: A run that is called runs in its caller
      When the demo "run called" runs
      Then "run runs" always happens in the main thread
      And "run runs" always comes before "run returns"
      And at "run returns", alive is always False

    @case_09
    Scenario: The run of a plain Thread calls its target, in the caller as well
      When the demo "run called" runs
      Then "target runs" always happens in the main thread

  Rule: To start and join at once is a sequence
    The course's case 9 does it, in a loop. It works, and no two of its threads ever
    run at one time.

    @case_09
    Scenario: Each worker ends before the next one starts
      When the demo "one at a time" runs
      Then "worker 0 ends" always comes before "worker 1 starts"
      And "worker 1 ends" always comes before "worker 2 starts"
      And "worker 2 ends" always comes before "worker 3 starts"
      And "worker 3 ends" always comes before "worker 4 starts"
      And "worker 4 ends" always comes before "main is done"
      And it always takes at least 5 units from "worker 0 starts" to "main is done"

  Rule: The constructor of Thread has to be called
    What happens if it is not is written nowhere. CPython and PyPy refuse to start such a thread.

    @case_09
    Scenario: A subclass that skips Thread.__init__ cannot start
      When the demo "init forgotten" runs
      Then at "the start is refused", error is always "RuntimeError"
      And "run runs" never happens
