Feature: Joining a thread
  `join()` waits for a thread: it blocks the caller until the thread has ended, and everything that
  the thread wrote happened before the caller's next line. Join a thread when you need its results,
  or when it has to be over.

  ```python
  first = Thread(target=loop, args=(1, 4))
  second = Thread(target=loop, args=(2, 2))
  first.start()
  second.start()
  first.join()
  second.join()
  say("all done")
  ```

  `join()` always returns None. It does not tell whether the thread succeeded: a thread that
  [failed](failure.feature) is joined like any other. It does not bring the result: what the target
  returned is lost, so hand results over through a [queue](../queues/queue.feature), or use
  [futures](../tasks/futures.feature). And it does not stop the thread: to do that, see
  [Event](../sharing/event.feature).

  Rule: join() returns only after the thread has ended
    The programs of [the course's](../README.md#the-course) cases 4 and 5 differ by the two lines
    that join the threads. Without those lines the main thread goes on at once.

    Demos: [join.py](../../demos/threads/join.py),
    [no_join.py](../../demos/threads/no_join.py),
    [join_shorter_first.py](../../demos/threads/join_shorter_first.py),
    [join_twice.py](../../demos/threads/join_twice.py),
    [join_and_read.py](../../demos/threads/join_and_read.py)

    @case_05
    Scenario: The main thread waits for both loops
      When the demo "join" runs
      Then "loop 1 ends" always comes before "all done"
      And "loop 2 ends" always comes before "all done"
      And "loop 1" and "loop 2" can overlap

    @case_04
    Scenario: Without join() the main thread can be done before its threads
      When the demo "no join" runs
      Then "all done" can come before "loop 1 ends"
      And "all done" can come before "loop 2 ends"
      But "loop 1 ends" always happens before the process ends
      And "loop 2 ends" always happens before the process ends

    @case_05
    Scenario: Threads may be joined in any order, whichever ends first
      When the demo "join shorter first" runs
      Then "loop 2 ends" always comes before "loop 2 is joined"
      And "loop 1 ends" always comes before "loop 1 is joined"
      And "loop 2 is joined" can come before "loop 1 ends"

    Scenario: Joining a thread again is harmless
      When the demo "join twice" runs
      Then "worker ends" always comes before "the first join returns"
      And "the second join returns" always happens

    Scenario: After join() the caller reads everything that the thread wrote
      When the demo "join and read" runs
      Then at "main reads", squares is always [1, 4, 9, 16]

  @new
  Rule: join() releases every thread that waits in it
    They all return, on CPython from 3.13 on and on PyPy [from 7.3.18
    on](https://github.com/pypy/pypy/issues/5079), which is the first PyPy for Python 3.11.

    What to do: up to 3.12 let only one thread join a thread, and the others wait for an Event.

    Demo: [join_by_several.py](../../demos/threads/join_by_several.py)

    @cpython @since_3_13
    Scenario: Several threads may join the same thread, and each of them waits
      Elsewhere, on CPython up to 3.12 and PyPy up to 7.3.17, a race between two joins that return
      at the same moment makes one of them fail now and then with an AssertionError
      (https://github.com/python/cpython/issues/116372,
      https://github.com/pypy/pypy/issues/5079), so nothing is claimed.

      When the demo "join by several" runs
      Then "worker ends" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens twice
      And "worker ends" always comes before "main goes on"

    @pypy @since_3_11
    Scenario: Several threads may join the same thread on PyPy, from 3.11 on
      Elsewhere, on PyPy for Python 3.10 and older, it depends on the release of PyPy: the race is
      mended in 7.3.18 (https://github.com/pypy/pypy/issues/5079).

      When the demo "join by several" runs
      Then "worker ends" always comes before any "a waiter goes on"
      And "a waiter goes on" always happens twice
      And "worker ends" always comes before "main goes on"

  Rule: A timeout of join() ends the waiting, not the thread
    `join(timeout)` returns None either way, so call `is_alive()` to learn whether the thread has
    ended.

    Demos: [join_timeout.py](../../demos/threads/join_timeout.py),
    [join_in_time.py](../../demos/threads/join_in_time.py)

    Scenario: join(timeout) waits at least that long, and does not stop the thread
      When the demo "join timeout" runs
      Then it always takes at least 2 units from "join begins" to "join gives up"
      And at "join gives up", alive is always True
      And "join gives up" always comes before "worker ends"

    Scenario: join() returns None, whether the thread has ended or not
      When the demo "join timeout" runs
      Then at "join gives up", returned is always None
      And at "join returns", returned is always None
      And at "join returns", alive is always False

    Scenario: join(timeout) returns once the thread has ended, however long the timeout
      When the demo "join in time" runs
      Then "worker ends" always comes before "join returns"
      And at "join returns", alive is always False

  Rule: Ctrl-C ends a join(), not the thread
    From 3.9 to 3.12 CPython and PyPy can then take the thread for ended: a second `join()` returns
    at once, and the process ends without waiting for the thread
    ([gh-90882](https://github.com/python/cpython/issues/90882)). The same holds for any handler
    that raises; see [Signals and threads](../interpreter/signals.feature).

    What to do: after Ctrl-C has ended a `join()`, wait for an Event that the thread sets.

    Demo: [join_called_off.py](../../demos/threads/join_called_off.py)

    @signals @cpython @since_3_13
    Scenario: From 3.13 on a join() after one that Ctrl-C has ended waits for the thread
      When the demo "join called off" runs
      Then at "main is called off", alive is always True
      And "worker ends" always comes before "the second join returns"
      And at "the second join returns", alive is always False

    @signals @until_3_8
    Scenario: Up to 3.8 a join() after one that Ctrl-C has ended waits for the thread
      When the demo "join called off" runs
      Then at "main is called off", alive is always True
      And "worker ends" always comes before "the second join returns"
      And at "the second join returns", alive is always False

    @signals @since_3_9 @until_3_12 @breaks
    Scenario: From 3.9 to 3.12 a join() after one that Ctrl-C has ended can return before the thread has ended
      When the demo "join called off" runs
      Then at "main is called off", alive can be False
      And the process can end before "worker ends"

  Rule: A result has to be handed over, because join() returns None
    Put it where the caller can read it, for example into a queue that you pass to the target.

    Demo: [result.py](../../demos/threads/result.py)

    Scenario: The value that a target returns is dropped
      When the demo "result" runs
      Then at "join returns", returned is always None

    Scenario: A queue brings the results of several threads back
      When the demo "result" runs
      Then at "main has the results", squares is always [4, 9, 16]

  Rule: A thread cannot join itself, nor one that has not been started
    Both raise RuntimeError. The messages happen to be "cannot join current thread" and "cannot join
    thread before it is started" in CPython and PyPy.

    Demo: [join_refused.py](../../demos/threads/join_refused.py)

    Scenario: A thread that joins itself gets a RuntimeError
      When the demo "join refused" runs
      Then "joining oneself is refused" always happens twice
      And at "joining oneself is refused", error is always "RuntimeError"

    Scenario: Joining a thread that was not started raises RuntimeError
      When the demo "join refused" runs
      Then at "joining what was not started is refused", error is always "RuntimeError"

  Rule: Two threads that join each other deadlock
    Each waits for the other to end. Nobody notices, and no error is raised.

    Demo: [join_each_other.py](../../demos/threads/join_each_other.py)

    Scenario: Two threads that join each other wait forever
      When the demo "join each other" runs until nothing moves
      Then "a thread joins the other" always happens twice
      And "a join returns" never happens
      And the demo always gets stuck
