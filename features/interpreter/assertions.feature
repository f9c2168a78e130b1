Feature: Assertions in the standard library
  Some mistakes with threads and processes are not refused with an error of their own. The library
  checks for them with an `assert` statement, and the caller sees an AssertionError. An `assert` is
  there for mistakes in the library itself, and Python may leave it out: under
  [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O), or with
  [PYTHONOPTIMIZE](https://docs.python.org/3/using/cmdline.html#envvar-PYTHONOPTIMIZE), it is not
  executed. The same program is then told nothing: a start that does not work fails later, in other
  words, and a `notify()` without the lock goes through.

  Do not catch an AssertionError, and do not rely on one. The tools of `threading` raise
  RuntimeError for the same mistakes, with one exception, the group of a thread.

  Rule: What is refused with an assert is refused only where assertions are executed

    @assertions
    Scenario Outline: With assertions, the library refuses <misuse>
      When the demo "asserted" runs as "<misuse>"
      Then at "it has been tried", error is always "AssertionError"

      Examples:
        | misuse                   |
        | a second start           |
        | a late daemon            |
        | a join before the start  |
        | a number as name         |
        | notify without the lock  |
        | wait without the lock    |
        | join_thread before close |
        | a process in a group     |
        | a thread in a group      |

    @no_assertions
    Scenario Outline: Without assertions, the library lets through <misuse>
      When the demo "asserted" runs as "<misuse>"
      Then at "it has been tried", error is always None

      Examples:
        | misuse                   |
        | a late daemon            |
        | a number as name         |
        | notify without the lock  |
        | wait without the lock    |
        | join_thread before close |
        | a process in a group     |
        | a thread in a group      |

    @no_assertions
    Scenario Outline: Without assertions, the library fails in other words at <misuse>
      When the demo "asserted" runs as "<misuse>"
      Then at "it has been tried", error is never "AssertionError"
      And at "it has been tried", error is never None

      Examples:
        | misuse                  |
        | a second start          |
        | a join before the start |

  Rule: Only the process that made a Process can use it, where assertions are executed

    @assertions @fork
    Scenario Outline: With assertions, another process is refused <method>()
      When the demo "asserted elsewhere" runs as "<method>"
      Then at "the child has tried", error is always "AssertionError"

      Examples:
        | method   |
        | start    |
        | join     |
        | is_alive |

    @no_assertions @fork
    Scenario Outline: Without assertions, another process may call <method>()
      When the demo "asserted elsewhere" runs as "<method>"
      Then at "the child has tried", error is always None

      Examples:
        | method   |
        | start    |
        | join     |
        | is_alive |
