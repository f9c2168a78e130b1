Feature: The lock around the interpreter
  Most Pythons have a global interpreter lock, the GIL: whoever runs Python code holds it, so
  one thread runs at a time, however many cores there are. CPython has one, and so has
  PyPy. Since 3.13 CPython can be built without it (PEP 703); such a build is called
  free-threaded, and its executable mostly has a t in its name.

  A thread gives the lock away in two ways. It does so of its own accord wherever it
  waits: for a lock, for input, for time to pass. And it is made to when it has computed
  for as long as the switch interval while another thread wants to run; that is 5 ms
  unless somebody has set another. Programs that wait therefore gain much from
  threads, GIL or no GIL. Programs that compute gain nothing where there is one.

  The GIL guards the interpreter and not the program. Between any two steps of a thread
  others may run, so it takes the place of no lock (see "The lost update"). Where
  a switch can fall has changed before, in CPython 3.10, and was never promised.

  Rule: Whoever waits lets the others run
    The switch interval is a quarter of an hour here, so nobody is made to give the lock
    away. What is waited for is brought about by another thread.

    Scenario Outline: While a thread waits for <what>, another runs and sees to it
      When the demo "waiting" runs as "<what>"
      Then "main begins to wait" always comes before "the other sees to it"
      And "the other sees to it" always comes before "main goes on"

      Examples:
        | what             |
        | a lock           |
        | an event         |
        | a queue          |
        | a thread         |
        | a pipe           |

    Scenario: While a thread lets time pass, another can run
      When the demo "sleeping" runs
      Then at "main wakes up", other_has_run can be True

  Rule: Whoever computes is made to let the others run, sooner or later
    Two threads put up a flag each and then compute, looking out for the other's flag. If
    each sees it they have computed at the same time, or in turns. Elsewhere than on CPython,
    on PyPy, the lock is handed over on other occasions too, whatever the switch interval.

    @cpython @gil
    Scenario: With a GIL and a long switch interval one of them stands still
      When the demo "computing" runs as "long turns"
      Then at "both are done", met is never True
      And at "both are done", interval is always 1000.0

    Scenario: With a short switch interval they can take turns
      When the demo "computing" runs as "short turns"
      Then at "both are done", met can be True

    @no_gil
    Scenario: Without a GIL nobody stands still, and the switch interval means nothing
      When the demo "computing" runs as "long turns"
      Then at "both are done", met can be True

  Rule: The switch interval is a number of seconds above 0

    Scenario: It is one for all threads
      When the demo "switch interval" runs
      Then at "main has set it", interval is always 0.25
      And at "another thread is asked", interval is always 0.25

    Scenario: An interval of 0, one below and one that is no number are refused
      When the demo "switch interval refused" runs
      Then at "0 is refused", error is always "ValueError"
      And at "-1 is refused", error is always "ValueError"
      And at "a text is refused", error is always "TypeError"
      And at "after that", interval is always 0.25

  Rule: A Python can be asked whether it has a GIL

    @until_3_12
    Scenario: Up to 3.12 there is always one, and nothing to ask
      When the demo "gil asked" runs
      Then at "Python is asked for its GIL", answer is always "there is nobody to ask"

    @since_3_13 @cpython @gil
    Scenario: Since 3.13 sys._is_gil_enabled() tells that there is one
      When the demo "gil asked" runs
      Then at "Python is asked for its GIL", answer is always "True"

    @since_3_13 @no_gil
    Scenario: On a free-threaded build it tells that there is none
      When the demo "gil asked" runs
      Then at "Python is asked for its GIL", answer is always "False"

    @since_3_13 @no_gil
    Scenario: A free-threaded Python can be told to use a GIL all the same
      When the demo "gil brought back" runs
      Then at "here", answer is always "False"
      But at "in a Python that was told to have one", answer is always "True"
