Feature: Timers
  A Timer is a thread that waits for a while and then calls a function, once. It can be
  cancelled as long as it waits. It suits a timeout of one's own, a reminder, something that
  is to be tidied up later unless somebody objects.

  The interval is a lower bound, and a busy machine makes it longer. The function
  runs in the timer's thread, beside whatever main does by then, so what the two share needs a
  lock. Each Timer costs a thread for as long as it waits: for many appointments take
  `sched` or an event loop, and for something that comes again and again a thread with an
  Event whose `wait(timeout)` sets the beat.

  The course's case 17 counts in an endless loop beside its timer. There is no need for it:
  a process stays until its timers have rung.

  Rule: The function is called later, by another thread

    @case_17
    Scenario: A timer never rings before its time, and rings once
      When the demo "timer" runs
      Then it always takes at least 3 units from "main starts the timer" to "the timer rings"
      And "the timer rings" always happens once

    @case_17
    Scenario: A timer rings in a thread of its own, while its starter goes on
      When the demo "timer" runs
      Then "the timer rings" never happens in the main thread
      And every "main goes on" can come before "the timer rings"

    @case_17
    Scenario: A timer hands on arguments
      When the demo "timer arguments" runs
      Then at "the timer greets", words is always ["hello", "Ada"]

    @case_17
    Scenario: A timer can be joined
      When the demo "timer joined" runs
      Then "the function ends" always comes before "join returns"
      And at "join returns", alive is always False

  Rule: A timer can be cancelled while it waits

    Scenario: A timer that is cancelled in time never rings, and ends at once
      When the demo "timer cancelled" runs
      Then "main has cancelled it" always comes before "the timer has ended"
      And "the timer rings" never happens

    Scenario: Cancelling a timer that has rung changes nothing
      When the demo "timer cancelled late" runs
      Then "the timer rings" always comes before "main has cancelled it"
      And "the timer rings" always happens once

    Scenario: A timer cannot be started again
      When the demo "timer cancelled late" runs
      Then at "a second start is refused", error is always "RuntimeError"

  Rule: A timer is a thread like any other when the process ends

    @case_17
    Scenario: A process stays until its timer has rung
      When the demo "timer outlives main" runs
      Then "main ends" can come before "the timer rings"
      But "the timer rings" always happens before the process ends

    Scenario: A process does not stay for a timer that is a daemon
      When the demo "timer daemon" runs
      Then the process can end before "the timer rings"
      And "main ends" always happens before the process ends
