Feature: Deadlock in every interleaving
  Two threads that take two locks in opposite order *can* deadlock. Whether they do depends on how they take turns. In a
  model, an interleaving ends in a deadlock when no thread can go on. The table then says which lock each of them
  holds, and which it wants.

  ```python
  def first():
      with left:
          with right:
              pass

  def second():
      with right:
          with left:
              pass
  ```

  The table of a cured model has no such row: none of its interleavings deadlocks. [Deadlock](../sharing/deadlock.feature)
  tells more of the cures, and the models are [explained in the first feature of this
  chapter](every_interleaving.feature).

  Rule: Two locks in opposite order can deadlock, and in one order they never do
    Demos: [two_locks_crossed.py](../../demos/interleavings/two_locks_crossed.py),
    [two_locks_in_order.py](../../demos/interleavings/two_locks_in_order.py)

    @case_14
    Scenario: Six of the 14 interleavings of two locks in opposite order end in a deadlock
      When the model "two locks crossed" is played in every interleaving, one by one
      Then its outcomes are always exactly
        | both | deadlock                                                       | interleavings |
        | done |                                                                | 8             |
        |      | first holds left, wants right; second holds right, wants left  | 6             |

    @case_14
    Scenario: Two threads that take two locks in one order never deadlock, in any interleaving
      When the model "two locks in order" is played in every interleaving
      Then its outcomes are always exactly
        | both |
        | done |

  Rule: A circle of philosophers can deadlock, unless an order or a waiter breaks it
    [Dijkstra's philosophers](https://en.wikipedia.org/wiki/Dining_philosophers_problem) sit at a round table, with one
    fork between each two of them, and eat with two forks.

    Demos: [philosophers.py](../../demos/interleavings/philosophers.py),
    [philosophers_in_order.py](../../demos/interleavings/philosophers_in_order.py),
    [philosophers_with_a_waiter.py](../../demos/interleavings/philosophers_with_a_waiter.py)

    Scenario: Three philosophers who each take their left fork first can deadlock
      When the model "philosophers" is played in every interleaving
      Then its outcomes are always exactly
        | all        | deadlock |
        | have eaten |          |
        |            | plato holds forks[0], wants forks[1]; hegel holds forks[1], wants forks[2]; marx holds forks[2], wants forks[0] |

    Scenario: Three philosophers who each take the lower fork first never deadlock
      When the model "philosophers in order" is played in every interleaving
      Then its outcomes are always exactly
        | all        |
        | have eaten |

    Scenario: Three philosophers of whom only two may sit down at a time never deadlock
      When the model "philosophers with a waiter" is played in every interleaving
      Then its outcomes are always exactly
        | all        |
        | have eaten |

  Rule: Two threads that wait for locks with a timeout never deadlock
    One of them may go without the second lock, or both. If both try again, each can give up again, forever: a
    *livelock*. A model that can go on forever has no end of interleavings. The explorer cuts it short, and says so.

    Demos: [lock_with_a_timeout.py](../../demos/interleavings/lock_with_a_timeout.py),
    [lock_with_a_timeout_again.py](../../demos/interleavings/lock_with_a_timeout_again.py)

    @case_15
    Scenario: Two threads that take two locks with a timeout always end, perhaps with both locks for neither
      When the model "lock with a timeout" is played in every interleaving
      Then its outcomes are always exactly
        | got both         | meaning                              |
        | first and second | one after the other                  |
        | first            | second gave up                       |
        | second           | first gave up                        |
        | nobody           | each gave up while it held one lock  |

    @case_15
    Scenario: Some interleavings of two threads that give up and try again have no end
      When the model "lock with a timeout again" is played in every interleaving
      Then at "the play ends", bounded is always True
      And at "an outcome", both is always "done"

  Rule: A thread deadlocks with itself if it acquires a Lock twice, and not with an RLock
    Demos: [lock_in_recursion.py](../../demos/interleavings/lock_in_recursion.py),
    [rlock_in_recursion.py](../../demos/interleavings/rlock_in_recursion.py)

    @case_18
    Scenario: A thread that acquires a Lock which it holds is stuck, in every interleaving
      When the model "lock in recursion" is played in every interleaving
      Then its outcomes are always exactly
        | deadlock                                      | meaning                       |
        | outer holds lock, wants lock                  | inner had ended               |
        | outer holds lock, wants lock; inner wants lock | inner is stuck as well        |

    @case_18
    Scenario: A thread that acquires an RLock which it holds goes on, in every interleaving
      When the model "rlock in recursion" is played in every interleaving
      Then its outcomes are always exactly
        | both |
        | done |
