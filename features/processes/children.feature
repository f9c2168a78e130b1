Feature: Children, and children of children
  A process can start others, and these can start others in turn. What does the first know of them, and what becomes of
  them when one in between is stopped?

  ```python
  if way == "terminate":
      starter.terminate()
  else:
      os.killpg(starter.pid, signal.SIGKILL)
  starter.join()
  say("the starter has ended")
  ```

  A process knows its own children, which `active_children()` lists. It knows nothing of their children. So
  `terminate()` stops one process, and what that process has started goes on as an orphan. If you have to
  stop a family, let its first member make a process group of its own, and send the signal to the group. Or
  send the first member a message, and let it stop its children itself.

  Rule: terminate() ends one process, and not its children
    A process that [ends by itself](process_end.feature) terminates its daemonic children, and waits for the others.

    Demo: [orphan.py](../../demos/processes/orphan.py)

    Scenario Outline: A child of a process that was terminated lives on, by <start_method>
      When the demo "orphan" runs, its processes started by "<start_method>"
      Then at "the grandchild runs", of_main is always False
      And "the starter has ended" always comes before "the grandchild answers"
      And "the grandchild is gone" never happens

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    @signals
    Scenario: os.killpg() ends a process that has a process group of its own, together with its children
      When the demo "orphan" runs as "kill the group"
      Then "the starter has ended" always comes before "the grandchild is gone"
      And "the grandchild answers" never happens

  Rule: The name that a Process gets by default tells its family
    `Process-1:2` is the second process that `Process-1` has made. The numbers count the Process objects of one process.

    Demo: [family_names.py](../../demos/processes/family_names.py)

    Scenario Outline: The default names of a child's children begin with the name of the child, by <start_method>
      When the demo "family names" runs, its processes started by "<start_method>"
      Then at "main makes one", name is always "Process-1"
      And at "child makes two", names is always ["Process-1:1", "Process-1:2"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: active_children() joins the children that have ended
    A process that has ended keeps its entry in the system's table of processes until somebody joins it; it is
    called [a zombie](https://docs.python.org/3/library/multiprocessing.html#programming-guidelines) until then.

    Demo: [active_children.py](../../demos/processes/active_children.py)

    Scenario: active_children() lists a forked child while it runs, and frees its entry afterwards
      When the demo "active children" runs, its processes started by "fork"
      Then at "the child runs", listed is always True
      And at "the child has ended", in_the_table is always True
      And at "the child is no longer listed", in_the_table is always False

  Rule: A process that multiprocessing starts cannot read the standard input of its starter
    Ask in the main process, and pass the answer on.

    Demo: [standard_input.py](../../demos/processes/standard_input.py)

    Scenario Outline: input() raises EOFError in a child, by <start_method>
      When the demo "standard input" runs, its processes started by "<start_method>"
      Then at "the child cannot read", error is always "EOFError"
      And at "main has read", answer is always "Ada"

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |
