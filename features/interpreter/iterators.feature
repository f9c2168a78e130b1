Feature: Iterators that threads share
  An iterator looks like a queue: whoever calls `next()` gets the next thing, and nobody gets
  it twice. It is not made for several threads. A generator runs in the thread that asks it, and it
  cannot be entered while it runs; whoever tries gets a ValueError, in a loop that was not
  expecting one. That is on good days. An iterator that is written as a class, with `__next__`,
  is entered by both, and does what a lost update does. Iterators of the library
  promise nothing: that `next()` of an `itertools.count` gives no number twice on a
  CPython with a GIL is an accident.

  A lock around `next()` is all it takes, on any Python. Since 3.15 `threading` has it ready:
  `serialize_iterator()` for an iterator, `synchronized_iterator` as a decorator for what makes
  one, and `concurrent_tee()`, where each thread is to have all the things and not its
  share. What takes time is better handed over by a Queue: with a lock, everybody waits for whoever
  is in the iterator.

  Rule: A generator has at most one thread inside

    Scenario: A second is refused, and the generator goes on as if nothing had been
      When the demo "generator shared" runs
      Then "main is refused" always comes before "the worker has a number"
      And at "the worker has a number", number is always 1
      And at "main tries again", number is always 2

  Rule: With a lock around next() the second waits

    Scenario: A lock of one's own will do
      When the demo "generator locked" runs as "a lock"
      Then "the generator gives its first number" always comes before "main has a number"
      And at "the worker has a number", number is always 1
      And at "main has a number", number is always 2
      And "main is refused" never happens

    @since_3_15
    Scenario Outline: Since 3.15 <helper> has one
      When the demo "generator locked" runs as "<helper>"
      Then "the generator gives its first number" always comes before "main has a number"
      And at "the worker has a number", number is always 1
      And at "main has a number", number is always 2
      And "main is refused" never happens

      Examples:
        | helper                |
        | serialize_iterator    |
        | synchronized_iterator |

    @until_3_14
    Scenario Outline: Up to 3.14 there is no <helper>
      When the demo "there" runs as "threading.<helper>"
      Then at "the name is looked up", there is always False

      Examples:
        | helper                |
        | serialize_iterator    |
        | synchronized_iterator |
        | concurrent_tee        |

  Rule: What each thread is to have in full is teed
    `itertools.tee` keeps what one has taken for the other, and so the two iterators belong
    together: they are not safe when one thread has the one and another the other. The documentation
    says that a RuntimeError may be raised. CPython with a GIL and PyPy do raise it since 3.8.
    Elsewhere, in older versions and on free-threaded builds, the process may crash instead
    (bpo-34410, gh-153062), and nothing is claimed.

    @gil @since_3_8
    Scenario: The iterators of itertools.tee refuse a second thread
      An accident of the implementation, which might as well let it wait.

      When the demo "tee shared" runs
      Then "main is refused" always comes before "the worker has a letter"

    @since_3_15
    Scenario: Those of concurrent_tee give each thread everything, and everything is made once
      When the demo "concurrent tee" runs
      Then "a letter is made" always happens 3 times
      And "a reader has read" always happens twice
      And at "a reader has read", letters is always ["a", "b", "c"]
