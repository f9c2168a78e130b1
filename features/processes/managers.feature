Feature: Managers
  A `Manager` is a process that keeps lists, dicts and other things, and does with them what
  others ask it to. Each of the others has a proxy, which looks like the list or the dict.

  Reach for it when processes have to share something that has a structure, and speed is
  not what counts: each access is a message there and one back. With some arranging it reaches
  processes on other machines as well.

  Each single call is done at once; several are not, so `numbers[0] += 1` loses updates here as
  it does elsewhere, and wants a lock. And a proxy knows only of what is done to
  itself. A plain list that is taken out of a dict is a copy, and what is done to that nobody
  learns. Put it back, or make it the manager's.

  Rule: What one process does to a proxy, all see

    Scenario Outline: A list and a dict are filled by two processes, by <start_method>
      When the demo "manager" runs, its processes started by "<start_method>"
      Then at "main looks at the list", numbers is always [1, 2]
      And at "main looks at the dict", names is always ["Ada", "Grace"]
      And at "main looks at the dict", age is always 85

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: A plain list inside is handed out as a copy

    Scenario Outline: What is appended to it is lost, unless it is the manager's, by <start_method>
      When the demo "manager" runs, its processes started by "<start_method>"
      Then at "main looks into the list inside", fruits is always ["apple"]
      But at "main looks into the manager's list inside", fruits is always ["apple", "pear"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |
