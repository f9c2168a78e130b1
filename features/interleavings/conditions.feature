Feature: Conditions in every interleaving
  `wait()` of a Condition releases the lock, waits for a `notify()`, and acquires the lock again. Three mistakes are
  common, and each does harm in some interleavings only: looking without the lock, looking only once, and waking one
  thread where another was meant.

  ```python
  def take():
      with changed:
          while not buffer:
              changed.wait()
          buffer.pop()
          changed.notify_all()
  ```

  `notify()` may wake [any one of the threads that
  wait](https://docs.python.org/3/library/threading.html#threading.Condition.notify). CPython happens to wake the one that has
  waited longest; the explorer tries each. [Condition](../sharing/condition.feature) says what to use it for, and the
  models are [explained in the first feature of this chapter](every_interleaving.feature).

  Rule: A thread that looks with the lock held misses no notify()
    Demos: [lost_wake_up.py](../../demos/interleavings/lost_wake_up.py),
    [no_lost_wake_up.py](../../demos/interleavings/no_lost_wake_up.py)

    Scenario: A thread that looks without the lock can miss the only notify()
      When the model "lost wake up" is played in every interleaving
      Then its outcomes are always exactly
        | both | deadlock                      | meaning                                    |
        | done |                               | the flag was set before the look, or notify() came after wait() began |
        |      | wait waits in changed.wait()  | notify() came between the look and wait()  |

    Scenario: A thread that looks and waits under one lock gets every notify()
      When the model "no lost wake up" is played in every interleaving
      Then its outcomes are always exactly
        | both |
        | done |

  Rule: A woken thread has to look again
    A buffer has room for one item. Two consumers take an item each, and a producer puts two in.

    Demos: [buffer_with_while.py](../../demos/interleavings/buffer_with_while.py),
    [buffer_with_if.py](../../demos/interleavings/buffer_with_if.py)

    Scenario: Consumers that look in a loop never find the buffer empty
      When the model "buffer with while" is played in every interleaving
      Then its outcomes are always exactly
        | left |
        | 0    |

    Scenario: A consumer that looks once can find the buffer empty after wait()
      When the model "buffer with if" is played in every interleaving
      Then its outcomes are always exactly
        | left | raised               | meaning                              |
        | 0    |                      | both consumers have taken an item    |
        | 1    | IndexError in take 1 | the other consumer took it first     |
        | 1    | IndexError in take 2 | the other consumer took it first     |

  Rule: Where threads wait for different things, notify() can wake the wrong one
    Demo: [buffer_with_notify.py](../../demos/interleavings/buffer_with_notify.py)

    Scenario: notify() can wake a consumer where the producer was meant, and then both wait
      When the model "buffer with notify" is played in every interleaving
      Then its outcomes are always exactly
        | left | deadlock                                                    |
        | 0    |                                                             |
        |      | take 1 waits in changed.wait(); put waits in changed.wait() |
        |      | take 2 waits in changed.wait(); put waits in changed.wait() |

  Rule: A lock that favours readers lets them overtake a writer
    If new readers keep coming, the writer starves.

    Demo: [read_write_lock.py](../../demos/interleavings/read_write_lock.py)

    Scenario: A reader that comes after a waiting writer can read before it writes
      When the model "read write lock" is played in every interleaving
      Then its outcomes are always exactly
        | order                                | meaning                          |
        | first, second, writer asks, writer   |                                  |
        | second, first, writer asks, writer   |                                  |
        | first, writer asks, writer, second   |                                  |
        | second, writer asks, writer, first   |                                  |
        | writer asks, writer, first, second   |                                  |
        | writer asks, writer, second, first   |                                  |
        | first, writer asks, second, writer   | the second reader has overtaken  |
        | second, writer asks, first, writer   | the first reader has overtaken   |
