Feature: The guard around main
  `if __name__ == "__main__":` stands at the end of nearly every program that starts processes, and [the
  course](../README.md#the-course) uses it in every such program without saying why. A process that was
  spawned, or that comes from a fork server, needs the program's functions. It gets them by running the
  program's lines again, under the name `__mp_main__`. Then everything at the left margin runs, not only
  definitions. So put whatever only the first process should do behind the guard.

  ```python
  say(f"the module runs as {__name__}")
  ...
  def work():
      say("child runs", module=__name__)
  ...
  if __name__ == "__main__":
      play(main)
  ```

  Without the guard each child would start children of its own. Python prevents that, and raises
  `RuntimeError: An attempt has been made to start a new process before the current process has finished its
  bootstrapping phase`.

  Do not let a child depend on what the program's lines create, such as a random seed, an open file or a
  thread. Under spawn each child runs the lines itself. Under forkserver this depends on the Python, and on
  how the program was started: see the last Rule.

  @breaks
  Rule: A process that is not forked from its parent gets the program under another name
    What to do: put whatever only the main program should do behind the guard.

    Demo: [module_runs_again.py](../../demos/processes/module_runs_again.py)

    @case_21
    Scenario: A forked process does not run the program's lines again
      When the demo "module runs again" runs, its processes started by "fork"
      Then "the module runs as __main__" always happens once
      And "the module runs as __mp_main__" never happens
      And at "child runs", module is always "__main__"

    @case_21 @fork_by_default
    Scenario: Where fork is the default, a process does not run the program's lines again
      When the demo "module runs again" runs, its processes started by "default"
      Then "the module runs as __main__" always happens once
      And "the module runs as __mp_main__" never happens
      And at "child runs", module is always "__main__"

    @case_21
    Scenario Outline: The program's lines run again as __mp_main__ before the target runs, by <start_method>
      When the demo "module runs again" runs, its processes started by "<start_method>"
      Then "the module runs as __main__" always happens once
      And "the module runs as __mp_main__" always comes before "child runs"
      And at "child runs", module is always "__mp_main__"
      And at "main ends", module is always "__main__"

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |

      @no_fork_by_default
      Examples: by default
        | start_method |
        | default      |

  @breaks
  Rule: Only a program that can be imported without starting a process works under every start method
    On CPython 3.14, from 3.14.1 on, the fork server itself runs the lines of a script, and the error ends the
    server: `start()` then raises in the main program too. On 3.15 the server ignores the error
    ([gh-141860](https://github.com/python/cpython/issues/141860)), and it is raised in the child. Elsewhere,
    on CPython from 3.13.8 to 3.14.0, it depends on the patch release
    ([gh-126631](https://github.com/python/cpython/issues/126631)), and nothing is claimed.

    What to do: start processes only behind the guard.

    Demo: [no_guard.py](../../demos/processes/no_guard.py)

    Scenario: Under fork a program works without the guard
      When the demo "no guard" runs, its processes started by "fork"
      Then at "the program has ended", printed is always ["hello", "exit code 0"]
      And at "the program has ended", status is always 0
      And standard error never mentions "Traceback"

    @fork_by_default
    Scenario: Where fork is the default, a program works without the guard
      When the demo "no guard" runs, its processes started by "default"
      Then at "the program has ended", printed is always ["hello", "exit code 0"]
      And at "the program has ended", status is always 0
      And standard error never mentions "Traceback"

    Scenario Outline: Without the guard the child fails with a RuntimeError, and the main program goes on, by <start_method>
      When the demo "no guard" runs, its processes started by "<start_method>"
      Then at "the program has ended", printed is always ["exit code <exit_code>"]
      And at "the program has ended", status is always 0
      And standard error always mentions "bootstrapping phase"

      Examples: spawned
        | start_method | exit_code |
        | spawn        | 1         |

      @until_3_6
      Examples: by the fork server, up to 3.6
        | start_method | exit_code |
        | forkserver   | 255       |

      @since_3_7 @until_3_13_7
      Examples: by the fork server, from 3.7 on
        | start_method | exit_code |
        | forkserver   | 1         |

      @since_3_15
      Examples: by the fork server, from 3.15 on
        | start_method | exit_code | python |
        | forkserver   | 1         | 3.15   |

      @since_3_15 @no_fork_by_default
      Examples: by default, from 3.15 on
        | start_method | exit_code |
        | default      | 1         |

    @since_3_14_1 @until_3_14
    Scenario Outline: Without the guard, from 3.14.1 on, the fork server of 3.14 dies, and the main program fails
      When the demo "no guard" runs, its processes started by "<start_method>"
      Then at "the program has ended", printed is always []
      And at "the program has ended", status is always 1
      And standard error always mentions "bootstrapping phase"

      Examples:
        | start_method |
        | forkserver   |

      @forkserver_by_default
      Examples: by default
        | start_method |
        | default      |

  @breaks
  Rule: Which process runs the lines of a script for a child depends on the start method and the Python
    Under forkserver each child runs them itself up to CPython 3.13.7. From 3.14.1 on the server runs them
    once, and every child begins with a copy of the results, so a random number that they draw is the same in
    all children. The change came with a repair of the server
    ([gh-126631](https://github.com/python/cpython/issues/126631)). The change concerns only a program that
    was started by its path. With `python -m` each child runs the lines itself on any Python.

    What to do: if each child needs something of its own, such as a random seed, create it in the target.

    Demos: [lines_of_a_script.py](../../demos/processes/lines_of_a_script.py),
    [module_runs_again.py](../../demos/processes/module_runs_again.py)

    Scenario: Under fork no other process runs the lines of a script
      When the demo "lines of a script" runs, its processes started by "fork"
      Then at "the first child tells", lines_ran_in is always the same as pid at "the script tells"
      And at "the second child tells", lines_ran_in is always the same as pid at "the script tells"

    @fork_by_default
    Scenario: Where fork is the default, no other process runs the lines of a script
      When the demo "lines of a script" runs, its processes started by "default"
      Then at "the first child tells", lines_ran_in is always the same as pid at "the script tells"
      And at "the second child tells", lines_ran_in is always the same as pid at "the script tells"

    Scenario: Under spawn each child runs the lines of a script itself
      When the demo "lines of a script" runs, its processes started by "spawn"
      Then at "the first child tells", lines_ran_in is always the same as pid at "the first child tells"
      And at "the second child tells", lines_ran_in is always the same as pid at "the second child tells"
      And at "the first child tells", pid is never the same as pid at "the script tells"

    @until_3_13_7
    Scenario: Up to 3.13.7 each child of a fork server runs the lines of a script itself
      Elsewhere, from 3.13.8 to 3.14.0, it depends on the patch
      ([gh-126631](https://github.com/python/cpython/issues/126631)).

      When the demo "lines of a script" runs, its processes started by "forkserver"
      Then at "the first child tells", lines_ran_in is always the same as pid at "the first child tells"
      And at "the second child tells", lines_ran_in is always the same as pid at "the second child tells"
      And at "the first child tells", pid is never the same as pid at "the script tells"

    @since_3_14_1
    Scenario Outline: From 3.14.1 on the fork server runs the lines of a script once, for all children
      Elsewhere, from 3.13.8 to 3.14.0, it depends on the patch
      ([gh-126631](https://github.com/python/cpython/issues/126631)).

      When the demo "lines of a script" runs, its processes started by "<start_method>"
      Then at "the first child tells", lines_ran_in is always the same as lines_ran_in at "the second child tells"
      And at "the first child tells", lines_ran_in is never the same as pid at "the first child tells"
      And at "the second child tells", lines_ran_in is never the same as pid at "the second child tells"
      And at "the first child tells", lines_ran_in is never the same as pid at "the script tells"

      Examples:
        | start_method |
        | forkserver   |

      @forkserver_by_default
      Examples: by default
        | start_method |
        | default      |

    @case_21
    Scenario Outline: With python -m each child runs the program's lines itself, by <start_method>
      When the demo "module runs again" runs, its processes started by "<start_method>"
      Then "the module runs as __mp_main__" and "child runs" always happen in the same process

      Examples:
        | start_method |
        | spawn        |
        | forkserver   |
