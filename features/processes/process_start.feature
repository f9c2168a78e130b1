Feature: Starting a process
  A process is a running program with memory of its own. `multiprocessing.Process` starts another
  process, which runs a function of your program; it has nearly the same methods as
  `threading.Thread`. Use processes when the work needs more than one core, or when a part of the
  program must be able to crash or be killed without harm to the rest.

  ```python
  def clock(interval, times):
      say("the clock starts", interval=interval, times=times)
  ...
  def main():
      process = Process(target=clock, args=(1,), kwargs={"times": 3})
      say("main calls start")
      process.start()
  ```

  The difference lies in what they share. Threads share all of their process's memory; processes
  share [nothing](nothing_shared.feature) unless the program arranges for it, and what they send
  each other is copied. For many small tasks, [a pool of processes](../tasks/process_pools.feature)
  is simpler.

  There are three start methods ([Contexts and start
  methods](https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods)).
  Under fork the child begins as a copy of its parent. Under spawn the child is a fresh Python that
  runs the program's lines again. Under forkserver a server process is started once, and each child
  is forked from this server. On Linux the default is fork up to Python 3.13, and forkserver from
  3.14 on ([gh-84559](https://github.com/python/cpython/issues/84559)); on macOS it is spawn from
  3.8 on, and Windows has only spawn
  ([documentation](https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods);
  see also [the default start method](../interpreter/start_methods.feature)). Write your program so
  that it works under spawn, which asks most of it.

  [The course](../README.md#the-course) was written for fork, and does not mention the others.

  Rule: A Process runs its target in another process, while its starter goes on
    Demo: [clock.py](../../demos/processes/clock.py)

    @case_19
    Scenario Outline: The main process can work while another process runs the clock, by <start_method>
      When the demo "clock" runs, its processes started by "<start_method>"
      Then "main calls start" and "the clock starts" always happen in different processes
      And "main calls start" always comes before "the clock starts"
      And "the clock" and "main's work" can overlap
      And "the clock ticks" always happens 3 times
      And at "the clock starts", interval is always 1
      And at "the clock starts", times is always 3
      And "the clock starts" always happens in the main thread

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A subclass of Process puts its work into run()
    `start()` makes the new process call `run()`, on a copy of the object. The process that called
    `start()` does not see what `run()` writes to `self`.

    Demos: [clock_class.py](../../demos/processes/clock_class.py),
    [run_called.py](../../demos/processes/run_called.py)

    @case_20
    Scenario Outline: start() makes the new process call run(), on a copy of the object, by <start_method>
      When the demo "clock class" runs, its processes started by "<start_method>"
      Then "main calls start" and "the clock ticks" always happen in different processes
      And "the clock ticks" always happens 3 times
      And at "the clock ticks", interval is always 1
      And at "the clock ticks", name is always "the clock's process"
      And at "the clock ends", ticks is always 3
      But at "main looks at the clock", ticks is always 0

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @case_20
    Scenario: Calling run() of a Process does the work in the caller, and starts no process
      When the demo "run called" runs
      Then "the clock ticks" always happens once
      And "the clock ticks" and "run returns" always happen in the same process
      And at "run returns", pid is always None

  Rule: A Process can be started only once
    Python checks this with an `assert` statement, so the check is absent under the option
    [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O). Elsewhere, under [`-O`](https://docs.python.org/3/using/cmdline.html#cmdoption-O),
    the second start fails in another way, as [Assertions](../interpreter/assertions.feature) shows.

    Demo: [start_twice.py](../../demos/processes/start_twice.py)

    @assertions
    Scenario Outline: A second start() of a Process raises AssertionError, before its end and after it, by <start_method>
      When the demo "start twice" runs, its processes started by "<start_method>"
      Then at "a second start is refused", error is always "AssertionError"
      And at "a third start is refused", error is always "AssertionError"
      And "the target runs" always happens once

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A process has a name, for people to read
    The first process is called `MainProcess`. If you give a Process no name, Python makes one up.

    Demo: [names.py](../../demos/processes/names.py)

    Scenario Outline: A process knows the name that its starter gave it, by <start_method>
      When the demo "names" runs, its processes started by "<start_method>"
      Then at "main asks", name is always "MainProcess"
      And at "child asks", name is always "clerk"
      And at "main makes a Process without a name", name is never ""
      And at "main makes another", name is never ""
      And at "main makes another", name is never the same as name at "main makes a Process without a name"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
