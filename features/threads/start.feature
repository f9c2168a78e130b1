Feature: Starting a thread
  A call is done when it returns: two calls in a row take the time of both. A thread
  is a call that nobody waits for. Whoever starts it goes on, and the two run beside
  each other, with the same memory and the same files, until the thread's function
  returns.

  Python has two ways to start one. `_thread.start_new_thread` is the bare one: a
  function, a tuple of arguments, and no way to wait, to ask or to name. It is what
  `threading` is built on, and a course meets it first because it is short; programs
  use `threading.Thread`, which adds all of that.

  Starting says nothing about order. Neither that the new thread runs at once, nor that
  its starter goes on first, is promised anywhere; a program that needs one of the two
  has to arrange it.

  Rule: Calls in sequence wait for one another

    @case_01
    Scenario: Two loops that are called one after the other never overlap
      When the demo "one after the other" runs
      Then "loop 1 ends" always comes before "loop 2 starts"
      And "loop 1" and "loop 2" never overlap
      And it always takes at least 6 units from "main starts" to "all done"

  Rule: Whoever starts a thread goes on at once

    @case_02
    Scenario: start_new_thread returns while its function still runs
      When the demo "raw threads" runs
      Then "both are started" can come before "loop 1 ends"
      And "both are started" can come before "loop 2 ends"

    @case_04
    Scenario: Thread.start returns while its target still runs
      When the demo "start" runs
      Then "start returns" can come before "target ends"
      But "main calls start" always comes before "target starts"

  Rule: Threads run beside each other

    @case_02
    Scenario: Two raw threads can overlap
      When the demo "raw threads" runs
      Then "loop 1" and "loop 2" can overlap
      And "loop 1 starts" and "loop 2 starts" always happen in different threads
      And "loop 1 starts" never happens in the main thread
      And "loop 2 starts" never happens in the main thread

    @case_02
    Scenario: Whoever wants to wait for a raw thread can do so with a lock
      When the demo "raw threads" runs
      Then "loop 1 ends" always comes before "all done"
      And "loop 2 ends" always comes before "all done"

  Rule: A raw thread does not keep its process alive
    The course ends its programs with `while True: sleep`, for this reason alone.

    @case_02
    Scenario: What a raw thread had left to do is never done
      When the demo "raw thread left behind" runs
      Then "loop starts" always comes before "main ends"
      And the process can end before "loop ends"
      And the exit status is always 0

  Rule: Arguments arrive as they were given

    @case_03
    Scenario: A raw thread takes its arguments as a tuple
      When the demo "raw arguments" runs
      Then at "one argument arrives", name is always "Ada"
      And at "two arguments arrive", names is always ["Ada", "Grace"]
      And at "a keyword argument arrives", words is always ["hello", "Ada"]

    @case_04
    Scenario: A Thread takes positional and keyword arguments
      When the demo "arguments" runs
      Then at "one argument arrives", name is always "Ada"
      And at "two arguments arrive", names is always ["Ada", "Grace"]
      And at "a keyword argument arrives", words is always ["hello", "Ada"]

    @case_03
    Scenario: One argument without its comma is no tuple, and a raw thread refuses it
      When the demo "missing comma" runs
      Then at "the raw thread is refused", error is always "TypeError"

    @case_04
    Scenario: One argument without its comma falls into letters in a Thread
      The documentation wants a list or a tuple; CPython and PyPy take what can be iterated over.

      When the demo "missing comma" runs
      Then "the target is called" always happens once
      And at "the target is called", arguments is always ["w", "o", "r", "d"]

  Rule: A thread starts once

    Scenario: Starting a thread again is refused, while it runs and after it has ended
      When the demo "start twice" runs
      Then at "a second start is refused", error is always "RuntimeError"
      And at "a third start is refused", error is always "RuntimeError"
      And "the target runs" always happens once

  Rule: A target is passed, not called
    Where the course warns of a common mistake, this is what the mistake does.

    @case_10
    Scenario: A target that is called runs in its caller, before there is any thread
      When the demo "called not passed" runs
      Then "loop starts" always happens in the main thread
      And "loop ends" always comes before "the thread is made"
      And "loop starts" always happens once
      And "all done" always happens
