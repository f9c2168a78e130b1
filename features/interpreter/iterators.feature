Feature: Iterators that threads share
  An iterator looks like a queue: each call of `next()` returns the next item. But it is not made
  for several threads. Put a lock around `next()`, or use a [Queue](../queues/queue.feature).

  ```python
  class Locked:
  ...
      def __next__(self):
          with self.lock:
              return next(self.iterator)
  ```

  A generator runs in the thread that calls `next()`, and it cannot be entered again while it runs:
  a second thread gets a ValueError, "generator already executing", in a loop that does not expect
  one. An iterator that is written as a class, with `__next__`, lets the second thread in. This is a
  race condition: both can get the same item.

  The iterators of the library promise no more than that
  ([free-threading](https://docs.python.org/3/howto/free-threading-python.html#iterators)). That
  `next()` of an `itertools.count` returns no number twice on a CPython with a GIL is an accident.

  A lock around `next()` is enough, on any Python. From 3.15 on `threading` provides it:
  `serialize_iterator()` wraps an iterator, and the decorator `synchronized_iterator` a function
  that makes one. Use `concurrent_tee()` for threads that each need all the items rather than a
  share. If items take long to produce, use a Queue: with a lock, every other thread waits for the
  thread that is inside the iterator.

  Rule: A generator has at most one thread inside
    Demo: [generator_shared.py](../../demos/interpreter/generator_shared.py)

    Scenario: A generator raises a ValueError in a second thread, and goes on for the first
      When the demo "generator shared" runs
      Then at "main is refused", error is always "ValueError"
      And "main is refused" always comes before "the worker has a number"
      And at "the worker has a number", number is always 1
      And at "main tries again", number is always 2

  Rule: next() keeps no second thread out of an iterator that is written as a class
    Demo: [iterator_shared.py](../../demos/interpreter/iterator_shared.py)

    Scenario: Two threads that are inside __next__ at the same time get the same number
      When the demo "iterator shared" runs
      Then at "a thread has a number", number is always 1
      And "a thread has a number" always happens twice

  Rule: With a lock around next() the second thread waits
    The lock of `serialize_iterator()` is also around `send()`, `throw()` and `close()` of a generator.

    What to do: up to 3.14 hold a lock of your own around `next()`.

    Demos: [generator_locked.py](../../demos/interpreter/generator_locked.py),
    [generator_sent.py](../../demos/interpreter/generator_sent.py),
    [there.py](../../demos/interpreter/there.py)

    Scenario: A lock around next() makes a generator safe for two threads
      When the demo "generator locked" runs as "a lock"
      Then "the generator gives its first number" always comes before "main has a number"
      And at "the worker has a number", number is always 1
      And at "main has a number", number is always 2

    @since_3_15 @new
    Scenario Outline: From 3.15 on <helper> makes a generator safe for two threads
      When the demo "generator locked" runs as "<helper>"
      Then "the generator gives its first number" always comes before "main has a number"
      And at "the worker has a number", number is always 1
      And at "main has a number", number is always 2

      Examples:
        | helper                |
        | serialize_iterator    |
        | synchronized_iterator |

    @since_3_15 @new
    Scenario Outline: From 3.15 on <method>() of serialize_iterator() waits for the thread that is inside the generator
      When the demo "generator sent" runs as "<method>"
      Then "the generator gives its first number" always comes before "main has called it"
      And at "main has called it", got is always <got>
      And "main is refused" never happens

      Examples:
        | method | got          |
        | send   | "a letter"   |
        | throw  | "a KeyError" |
        | close  | None         |

    @until_3_14
    Scenario Outline: Up to 3.14 there is no threading.<helper>
      When the demo "there" runs as "threading.<helper>"
      Then at "the name is looked up", there is always False

      Examples:
        | helper                |
        | serialize_iterator    |
        | synchronized_iterator |
        | concurrent_tee        |

  Rule: The iterators of itertools.tee() are for one thread, those of concurrent_tee() for several
    The iterators of `itertools.tee()` share a buffer: what one has taken is kept there for the
    other. So they are not safe in two threads. The
    [documentation](https://docs.python.org/3/library/itertools.html#itertools.tee) says that a
    RuntimeError may be raised; CPython with a GIL and PyPy raise it from 3.8 on, "cannot re-enter
    the tee iterator". Elsewhere, on older versions and on free-threaded builds, the process may
    crash instead (bpo-34410, [gh-153062](https://github.com/python/cpython/issues/153062)), and
    nothing is claimed. Each iterator of `threading.concurrent_tee()` is for [one
    thread](https://docs.python.org/3/library/threading.html#threading.concurrent_tee).

    What to do: up to 3.14 give each thread a queue of its own.

    Demos: [tee_shared.py](../../demos/interpreter/tee_shared.py),
    [concurrent_tee.py](../../demos/interpreter/concurrent_tee.py)

    @gil @since_3_8 @breaks @accident
    Scenario: The iterators of itertools.tee() raise a RuntimeError in a second thread
      An accident of the implementation, which might as well make the second thread wait.

      When the demo "tee shared" runs
      Then at "main is refused", error is always "RuntimeError"
      And "main is refused" always comes before "the worker has a letter"

    @since_3_15 @new
    Scenario: concurrent_tee() gives each thread all the items, and takes each from its source once
      When the demo "concurrent tee" runs
      Then "a letter is made" always happens 3 times
      And "a reader has read" always happens twice
      And at "a reader has read", letters is always ["a", "b", "c"]
