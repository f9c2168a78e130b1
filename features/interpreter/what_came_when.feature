Feature: What came when
  Python's threads and processes look much as they did in 3.6, and a program of then mostly
  runs today. What has changed is told here, as far as no other chapter tells it. Where a
  name belongs to a tool, it stands with the tool: `threading.excepthook` with the threads
  that fail, `native_id` with who a thread is, `Semaphore.release(n)`, `RLock.locked` and
  `Queue.shutdown` with theirs, `contextvars` and the helpers for iterators in chapters of
  their own, and so on.

  Python promises that what works goes on working, and that what is to go is deprecated first,
  for two versions at least (PEP 387). Most old names have stayed. A few are gone, and they
  are gone with an AttributeError or an ImportError when the program gets there, not before.

  A program that has to run on several versions had better ask for the name than for the
  version: `hasattr(os, "process_cpu_count")`, or an import with an `except ImportError`. A
  Python of another make can be of a version and lack some of its names.

  Rule: A name is there from its version on, and not before
    That a Python had not got a name yet is no promise. It could have been given it all
    the same, as some systems do for libraries.

    Scenario Outline: Whether there is <name>: <there>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always <there>

      @since_3_10
      Examples: came in 3.10
        | name                     | there |
        | threading.gettrace       | True  |
        | threading.getprofile     | True  |
        | threading.__excepthook__ | True  |

      @until_3_9
      Examples: are not there in 3.9
        | name                     | there |
        | threading.gettrace       | False |
        | threading.getprofile     | False |
        | threading.__excepthook__ | False |

      @since_3_12
      Examples: came in 3.12
        | name                             | there |
        | threading.settrace_all_threads   | True  |
        | threading.setprofile_all_threads | True  |

      @until_3_11
      Examples: are not there in 3.11
        | name                             | there |
        | threading.settrace_all_threads   | False |
        | threading.setprofile_all_threads | False |

      @since_3_13
      Examples: came in 3.13
        | name                 | there |
        | os.process_cpu_count | True  |

      @until_3_12
      Examples: is not there in 3.12
        | name                 | there |
        | os.process_cpu_count | False |

      @since_3_14
      Examples: came in 3.14
        | name                                                     | there |
        | concurrent.futures.ProcessPoolExecutor.terminate_workers | True  |
        | concurrent.futures.ProcessPoolExecutor.kill_workers      | True  |

      @until_3_13
      Examples: are not there in 3.13
        | name                                                     | there |
        | concurrent.futures.ProcessPoolExecutor.terminate_workers | False |
        | concurrent.futures.ProcessPoolExecutor.kill_workers      | False |

  Rule: A few names are gone
    `isAlive()` was another spelling of `is_alive()`. `dummy_threading` pretended to be
    `threading` on systems without threads, and since 3.7 every Python has them. Both
    went in 3.9.

    Scenario Outline: Whether there is still <name>: <there>
      When the demo "there" runs as "<name>"
      Then at "the name is looked up", there is always <there>

      @until_3_8
      Examples: are there in 3.8
        | name                     | there |
        | threading.Thread.isAlive | True  |
        | dummy_threading          | True  |

      @since_3_9
      Examples: went in 3.9
        | name                     | there |
        | threading.Thread.isAlive | False |
        | dummy_threading          | False |

  Rule: A thread's default name tells its target since 3.10
    Only as far as the target has a name itself; a `partial` has none.

    @since_3_10
    Scenario: The default name ends in the name of the target, if it has one
      When the demo "default names" runs
      Then at "two threads are made", tell_the_target is always [True, False]

    @until_3_9
    Scenario: The default name does not tell the target yet
      When the demo "default names" runs
      Then at "two threads are made", tell_the_target is always [False, False]

  Rule: RLock() has lost the arguments that it never used
    The RLock of CPython took any arguments and ignored them; the one that is written in Python,
    and PyPy's, never did. They are deprecated since 3.13 (gh-102029) and refused since 3.15.

    @cpython @until_3_12
    Scenario: Up to 3.12 an RLock takes an argument and says nothing
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always None
      And at "RLock is given an argument", warnings is always []

    @cpython @since_3_13 @until_3_14
    Scenario: In 3.13 and 3.14 an RLock takes an argument and warns
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always None
      And at "RLock is given an argument", warnings is always ["DeprecationWarning"]

    @cpython @since_3_15
    Scenario: Since 3.15 an RLock refuses an argument
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always "TypeError"

    @pypy
    Scenario: On PyPy an RLock has always refused an argument
      When the demo "rlock arguments" runs
      Then at "RLock is given an argument", error is always "TypeError"

  Rule: Pools take more options
    `map()` of a pool collects its whole input before it returns, so an input without end
    never gets anywhere. Since 3.14 `buffersize` bounds what is under way. A pool of processes
    takes `max_tasks_per_child` since 3.11, against programs that lose memory bit by bit.

    @since_3_14
    Scenario: With a buffersize map takes no more than that in advance
      When the demo "buffersize" runs
      Then at "map has returned", taken is always 5
      But at "map with a buffersize of 2 has returned", taken is always 2
      And at "a result has been fetched", taken is always 3

    @until_3_13
    Scenario: There is no buffersize yet, and map takes everything
      When the demo "buffersize" runs
      Then at "map has returned", taken is always 5
      And "there is no buffersize yet" always happens

    @since_3_11
    Scenario: A process that has done as many tasks as it may makes room for a new one
      When the demo "max tasks per child" runs
      Then at "two tasks are done", counts is always [1, 1]

    @until_3_10
    Scenario: A pool of processes cannot be told how many tasks are enough
      When the demo "max tasks per child" runs
      Then "it is not known yet" always happens

  Rule: A process can be put away since 3.7
    `close()` gives back what a Process holds, and does not wait for its object to go.

    @since_3_7
    Scenario: A process that is closed answers no more
      When the demo "process close" runs
      Then at "it is joined", alive is always False
      And at "it is asked again", error is always "ValueError"

    @until_3_6
    Scenario: A process cannot be closed yet
      When the demo "process close" runs
      Then "it cannot be closed yet" always happens
