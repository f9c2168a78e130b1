Feature: Deadlock
  Two threads deadlock when each holds a lock and waits for the other's. Neither gets the other's lock,
  because neither releases its own. Nothing raises and nothing is printed: the program stands still, and never
  ends.

  ```python
  def work(name, near, far):
      with locks[near]:
          say(f"{name} holds {near}")
          both_hold_one.wait()
          say(f"{name} wants {far}")
          with locks[far]:
              say(f"{name} has both")
  ```

  ```text
  first           second
  holds left
                  holds right
  wants right
                  wants left     and both wait forever
  ```

  A deadlock is a circle of waiting. Three threads can form one as well as two, and one thread is enough if it
  acquires a plain Lock twice. The usual remedy is an order: every thread that needs several locks takes them
  in the same order. Where that is impossible, a [timeout](timeout.feature) ends the waiting, but then one of
  the threads has to give up. Best of all, do not acquire a lock while holding another.

  [The course](../README.md#the-course)'s case 14 has two pauses, of two seconds and of four, in which each
  thread acquires the lock that the other will need. The pauses do not cause the deadlock, they only make it
  likely. The opposite order causes it.

  Rule: Threads that wait for each other's locks in a circle wait forever
    Demos: [deadlock.py](../../demos/sharing/deadlock.py),
    [deadlock_by_chance.py](../../demos/sharing/deadlock_by_chance.py),
    [deadlock_of_three.py](../../demos/sharing/deadlock_of_three.py),
    [lock_taken_twice.py](../../demos/sharing/lock_taken_twice.py)

    @case_14
    Scenario: Two threads that each hold the lock that the other wants are stuck
      When the demo "deadlock" runs until nothing moves
      Then "first holds left" always comes before "second wants left"
      And "second holds right" always comes before "first wants right"
      And the demo always gets stuck
      And "first has both" never happens
      And "second has both" never happens
      And "all done" never happens

    @case_14
    Scenario: Two threads that take two locks in opposite order can be stuck, by pauses and luck alone
      When the demo "deadlock by chance" runs until nothing moves
      Then the demo can get stuck

    Scenario: Three threads that each hold the lock that the next one wants are stuck
      When the demo "deadlock of three" runs until nothing moves
      Then "a philosopher holds a fork" always happens 3 times
      And the demo always gets stuck
      And "a philosopher eats" never happens

    Scenario: A thread that acquires a plain Lock which it already holds is stuck
      When the demo "lock taken twice" runs until nothing moves
      Then the demo always gets stuck
      And "main holds the lock" always happens once
      And "main holds it twice" never happens

  Rule: Locks taken in the same order never deadlock
    Demo: [lock_order.py](../../demos/sharing/lock_order.py)

    @case_14
    Scenario: Two threads that both take left before right both finish
      When the demo "lock order" runs
      Then "first" and "second" never overlap
      And "first ends" always comes before "all done"
      And "second ends" always comes before "all done"
