Feature: Settling a Future by hand
  Usually `submit()` makes a [Future](futures.feature), and the pool settles it. A program that gets its results in another
  way, from a device or a callback, can make a Future itself and settle it with `set_result()` or `set_exception()`. Any
  thread can wait for it then, as for a task of a pool.

  ```python
  question, other_question = Future(), Future()
  say("main asks", done=question.done())
  worker = Thread(target=answer, args=(question, other_question))
  worker.start()
  say("main has the answer", answer=question.result())
  ```

  The documentation [means these methods for executors and
  tests](https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.Future.set_result). Use them for
  Futures of your own, and never for one that `submit()` has returned.

  Rule: result() of a Future of one's own waits until the Future is settled
    Demo: [future_by_hand.py](../../demos/tasks/future_by_hand.py)

    Scenario: result() waits until another thread calls set_result(), and returns what that was given
      When the demo "future by hand" runs
      Then "the answers are given" always comes before "main has the answer"
      And at "main asks", done is always False
      And at "main has the answer", answer is always "Paris"

    Scenario: result() raises what another thread has given to set_exception()
      When the demo "future by hand" runs
      Then at "main has no other answer", error is always "LookupError"

  @breaks
  Rule: A Future can be settled once, from 3.8 on
    What to do: ask `done()` or `cancelled()` before you set a result, and let one thread alone do that.

    Demo: [future_settled_twice.py](../../demos/tasks/future_settled_twice.py)

    @since_3_8
    Scenario: From 3.8 on a second set_result() raises InvalidStateError, and the first result stays
      When the demo "future settled twice" runs
      Then at "main sets a second result", error is always "InvalidStateError"
      And at "main sets a second result", result is always "first"
      And "the callback is called" always happens once

    @since_3_8
    Scenario: From 3.8 on set_result() of a cancelled Future raises InvalidStateError
      When the demo "future settled twice" runs
      Then at "main sets the result of a cancelled one", error is always "InvalidStateError"
      And at "main sets the result of a cancelled one", cancelled is always True

    @until_3_7
    Scenario: Up to 3.7 a second set_result() replaces the first, and the callbacks are called again
      When the demo "future settled twice" runs
      Then at "main sets a second result", result is always "second"
      And "the callback is called" always happens twice
      And at "main sets the result of a cancelled one", cancelled is always False

  Rule: set_running_or_notify_cancel() returns whether the task is still wanted
    An executor calls it before it begins a task.

    Demo: [future_set_running.py](../../demos/tasks/future_set_running.py)

    Scenario: set_running_or_notify_cancel() returns False for a cancelled Future, and after a True cancel() is refused
      When the demo "future set running" runs
      Then at "main asks whether to begin", wanted is always True
      And at "main asks whether to begin", unwanted is always False
      And at "main would cancel it now", running is always True
      And at "main would cancel it now", cancelled is always False

    Scenario: A second set_running_or_notify_cancel() raises RuntimeError
      When the demo "future set running" runs
      Then at "main may not ask twice", error is always "RuntimeError"
