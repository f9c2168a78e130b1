Feature: Assertions in the standard library
  The standard library checks for some mistakes with an `assert` statement. The caller gets an
  `AssertionError`, but only where assertions are executed: under
  [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O) or
  [`PYTHONOPTIMIZE`](https://docs.python.org/3/using/cmdline.html#envvar-PYTHONOPTIMIZE) they are not.

  ```python
  def main(way):
      error = None
      try:
          WAYS[way]()
      except (AssertionError, AttributeError, TypeError) as caught:
          error = type(caught).__name__
      say("it has been tried", error=error)
  ```

  For example, under `-O` a Condition between processes accepts a `notify()` without the lock, and a second
  start of a Process raises another error. Do not catch an `AssertionError`, and do not rely on one.

  Rule: A misuse that an assert statement refuses is refused only where assertions are executed
    Demo: [asserted.py](../../demos/interpreter/asserted.py)

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
    Scenario Outline: Without assertions, the library accepts <misuse>
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
    Scenario Outline: Without assertions, the library raises another error for <misuse>
      When the demo "asserted" runs as "<misuse>"
      Then at "it has been tried", error is never "AssertionError"
      And at "it has been tried", error is never None

      Examples:
        | misuse                  |
        | a second start          |
        | a join before the start |

  Rule: Only the process that made a Process can use it, where assertions are executed
    Demo: [asserted_elsewhere.py](../../demos/interpreter/asserted_elsewhere.py)

    @assertions @fork
    Scenario Outline: With assertions, <method>() raises AssertionError in another process
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
