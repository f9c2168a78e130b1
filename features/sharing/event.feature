Feature: Event
  An Event is a flag that threads can wait for. `wait()` blocks until the flag is set; `set()` sets it and
  wakes every waiting thread, and it stays set until a thread calls `clear()`. Use it when a thread has to
  tell others about something that stays true: the data has been loaded, or the program has to stop.

  ```python
  while not stop.is_set():
      say("worker works")
      stop.wait(timeout=seconds(1))
  say("worker tidies up")
  ...
  stop.set()
  worker.join()
  ```

  It is the simplest way to make one thread wait for another, and better than a loop that looks at a variable
  and sleeps. What a thread wrote before `set()` *happened before* whatever another thread does after its
  `wait()`, so the other thread can read it.

  An Event does not count: a second `set()` changes nothing. It carries no data but the flag, and does not
  decide which of the waiting threads goes first. And beware of `clear()`: by the line after a `wait()`,
  another thread may have cleared the event again. For state that changes back and forth, use a
  [Condition](condition.feature).

  Rule: An Event's wait() returns only once the event is set
    Demos: [event.py](../../demos/sharing/event.py),
    [event_hands_over.py](../../demos/sharing/event_hands_over.py),
    [event_cleared_again.py](../../demos/sharing/event_cleared_again.py)

    Scenario: set() wakes every waiting thread
      When the demo "event" runs
      Then "main fires the shot" always comes before any "a runner is off"
      And "a runner is off" always happens 3 times
      And every "a runner waits" can come before "main fires the shot"

    Scenario: An Event's wait() without a timeout returns True
      When the demo "event" runs
      Then at "a runner is off", returned is always True

    Scenario: A thread reads after wait() what another thread wrote before set()
      When the demo "event hands over" runs
      Then at "main reads", squares is always [1, 4, 9, 16]

    Scenario: An Event that another thread clears is no longer set, although wait() has returned True
      When the demo "event cleared again" runs
      Then at "the walker looks back", returned is always True
      But at "the walker looks back", is_set is always False

  Rule: An event stays as it is until set() or clear()
    Demos: [event_stays_set.py](../../demos/sharing/event_stays_set.py),
    [event_clear.py](../../demos/sharing/event_clear.py),
    [event_clear_wakes_nobody.py](../../demos/sharing/event_clear_wakes_nobody.py)

    Scenario: A new Event is not set
      When the demo "event stays set" runs
      Then at "main makes an event", is_set is always False

    Scenario: A thread that comes after set() does not wait
      When the demo "event stays set" runs
      Then at "main sets it", is_set is always True
      And "a latecomer goes on" always happens twice
      And at "a latecomer goes on", returned is always True
      And at "a latecomer goes on", is_set is always True

    Scenario: A second set() of an Event changes nothing
      When the demo "event stays set" runs
      Then at "main sets it again", is_set is always True

    Scenario: One clear() undoes any number of set() calls
      When the demo "event clear" runs
      Then at "main opens the gate twice", is_set is always True
      But at "main shuts the gate once", is_set is always False

    Scenario: After clear() a thread waits for the next set()
      When the demo "event clear" runs
      Then "main shuts the gate once" always comes before "a walker goes through"
      And "main opens the gate again" always comes before "a walker goes through"

    Scenario: clear() wakes no waiting thread
      When the demo "event clear wakes nobody" runs
      Then "main opens the gate" always comes before "a walker goes through"
      And at "a walker goes through", returned is always True

  Rule: An Event's wait(timeout) tells whether the event was set or time ran out
    Demo: [event_timeout.py](../../demos/sharing/event_timeout.py)

    Scenario: An Event's wait(timeout) returns False if time runs out, never before the timeout has passed
      When the demo "event timeout" runs
      Then at "main gives up", returned is always False
      And it always takes at least 2 units from "main waits" to "main gives up"

    Scenario: An Event's wait(timeout) returns True as soon as the event is set
      When the demo "event timeout" runs
      Then at "main has heard it", returned is always True
      And "the bell rings" always comes before "main has heard it"

  Rule: A thread stops only if it looks whether it has been asked to
    A thread [cannot be stopped](https://docs.python.org/3/library/threading.html) by another. It can only be
    asked, and has to look whether it has been.

    Demo: [event_to_stop.py](../../demos/sharing/event_to_stop.py)

    Scenario: A worker that looks at an Event runs until it is asked to stop, and then tidies up
      When the demo "event to stop" runs
      Then "main asks it to stop" always comes before "worker tidies up"
      And "worker tidies up" always comes before "main ends"
      And every "worker works" can come before "worker tidies up"
