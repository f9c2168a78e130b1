Feature: Threads, processes or tasks
  Three questions settle most of it.

  Does the work wait, or does it compute? Work that waits, for a server, a disk, a person,
  leaves the interpreter to others meanwhile, and threads are enough. Work that computes
  needs the interpreter all the time. In a Python with a global interpreter lock (the GIL)
  only one thread has it, and so threads that compute take turns and are never on more than
  one core. Processes have an interpreter each, and so have, since Python 3.14, the
  workers of an InterpreterPoolExecutor. In a free-threaded Python threads do as well.

  What has to be shared? Threads share everything, which is convenient and calls for locks.
  Processes share nothing, which is safe and calls for sending. And what one thread does to
  its process it does to all: a crash is everybody's.

  Does the work have a result? Then let it be a task of `concurrent.futures`, on threads or
  processes as the first two questions say. Work that goes on and on, and has none, is a
  Thread or a Process. Work that is a program already is one for `subprocess`.

  None of this says how fast anything is. The scenarios show what can happen at the same time;
  what it gains depends on the work, and on how many cores there are.

  Rule: Threads that compute need the interpreter, and with a GIL one at a time has it
    Python makes a thread hand over the GIL every few milliseconds (`sys.setswitchinterval`), so
    two threads that compute seem to go on at once. Take that away, and one of them stands
    still until the other is done. Elsewhere, on PyPy, it is handed over on other occasions
    too, and nothing is claimed.

    @gil @cpython
    Scenario: With a GIL, one of two threads stands still while the other computes
      When the demo "compute" runs as "threads"
      Then at "both are done", met is never True
      And "a worker is done" always happens twice

    @no_gil
    Scenario: Without a GIL, two threads can compute at the same time
      When the demo "compute" runs as "threads"
      Then at "both are done", met can be True

  Rule: Processes that compute do not wait for each other
    Elsewhere than on CPython from 3.14 on, a program cannot start an interpreter of its own.

    Scenario: Two processes can compute at the same time, GIL or no GIL
      When the demo "compute" runs as "processes"
      Then at "both are done", met can be True

    @since_3_14 @cpython
    Scenario: Two interpreters of one process can, as each has a GIL of its own
      When the demo "compute in interpreters" runs
      Then at "both are done", met can be True

  Rule: A thread that waits does not keep the others from running

    Scenario: While one thread waits for something to read, another runs and writes it
      When the demo "waiting" runs
      Then "main writes" always comes before "the reader has a letter"
      And at "the reader has a letter", letter is always "dear reader"

  Rule: Threads share their process's end

    Scenario: A crash in a thread ends the program
      When the demo "crash" runs as "threads"
      Then the exit status is always 7
      And "the worker crashes" always happens
      And "main goes on" never happens

    Scenario: A crash in a process ends that process
      When the demo "crash" runs as "processes"
      Then "the worker crashes" always comes before "main goes on"
      And the exit status is always 0
