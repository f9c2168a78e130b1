Feature: Managers
  A `Manager()` starts a server process that holds lists, dicts and other objects. Other processes use them
  through proxies, which have the methods of a list or a dict. Use a manager to share a structure between
  processes, if speed does not matter: each call is a message to the server and an answer.

  ```python
  with Manager() as manager:
      numbers = manager.list([1])
      ages = manager.dict({"Ada": 36})
      ...
      child = Process(target=work, args=(numbers, ages, baskets))
      child.start()
      child.join()
      say("main looks at the list", numbers=list(numbers))
  ```

  One call, such as `append()`, is one request to the server. But `numbers[0] += 1` is two requests, a read
  and a write, and two processes that do it at the same time can lose an update (a race condition); hold a
  [lock](process_sync.feature) around it.

  A proxy sees only changes that are made through it. A plain list inside a managed dict is handed out as a
  copy. To keep a change of that list, assign it to its key again, or store a `manager.list()` there ([proxy
  objects](https://docs.python.org/3/library/multiprocessing.html#proxy-objects)).

  A server can also be reached
  [from other machines](https://docs.python.org/3/library/multiprocessing.html#using-a-remote-manager).

  Rule: All processes see what one process does through a proxy
    Demo: [manager.py](../../demos/processes/manager.py)

    Scenario Outline: A list and a dict of a manager are filled by two processes, by <start_method>
      When the demo "manager" runs, its processes started by "<start_method>"
      Then at "main looks at the list", numbers is always [1, 2]
      And at "main looks at the dict", names is always ["Ada", "Grace"]
      And at "main looks at the dict", age is always 85

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

  Rule: The locks, events and queues of a manager work as those of multiprocessing do
    They can be sent to the tasks of a [pool](../tasks/futures.feature), and those of multiprocessing
    [cannot](process_sync.feature).

    Demos: [two_wait.py](../../demos/processes/two_wait.py),
    [given_up.py](../../demos/processes/given_up.py)

    Scenario Outline: Two processes wait for one <kind> of a manager, and both go on when main gives it
      When the demo "two wait" runs as "<kind> of a manager"
      Then "main gives" always comes before any "a child goes on"
      And "a child goes on" always happens twice
      And at "a child goes on", got is always True

      Examples:
        | kind               |
        | Semaphore          |
        | Event              |
        | Condition.wait     |
        | Condition.wait_for |
        | Barrier            |
        | Queue              |
        | JoinableQueue      |
        | JoinableQueue.join |

    Scenario Outline: After a timeout a <kind> of a manager is as good as new
      When the demo "given up" runs as "<kind> of a manager"
      Then at "main gives up", got is always False
      And at "main tries again, and once more", got is always [True, False]

      Examples:
        | kind             |
        | Lock             |
        | Semaphore        |
        | BoundedSemaphore |
        | Event            |
        | Condition        |
        | Queue.put        |

  Rule: A proxy that was used before a process starts can be used in both
    Each process and each thread has a connection of its own to the server.

    Demo: [proxy_used_before.py](../../demos/processes/proxy_used_before.py)

    Scenario: Two forked children and main use a proxy at the same time that main has used before
      When the demo "proxy used before" runs, its processes started by "fork"
      Then "somebody has all answers" always happens 3 times
      And at "somebody has all answers", right is always True

  Rule: Adding to a number in a managed list is not atomic
    Demo: [manager_lost_update.py](../../demos/processes/manager_lost_update.py)

    Scenario Outline: One of two additions to a number in a managed list is lost, by <start_method>
      When the demo "manager lost update" runs, its processes started by "<start_method>"
      Then "child has added one" always happens twice
      But at "main reads", total is always 1

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  Rule: A plain list inside a managed dict is handed out as a copy
    Demo: [manager.py](../../demos/processes/manager.py)

    Scenario Outline: An item that is appended to a list inside a managed dict is lost, unless the list is managed too, by <start_method>
      When the demo "manager" runs, its processes started by "<start_method>"
      Then at "main looks into the list inside", fruits is always ["apple"]
      But at "main looks into the manager's list inside", fruits is always ["apple", "pear"]

      Examples:
        | start_method |
        | fork         |
        | spawn        |

  @new
  Rule: From 3.14 on a manager has sets as well
    A proxy of a set has the methods and operators of a set
    ([gh-129948](https://github.com/python/cpython/issues/129948)).

    What to do: up to 3.13 use the keys of a `manager.dict()`.

    Demo: [manager_set.py](../../demos/processes/manager_set.py)

    @since_3_14
    Scenario: From 3.14 on main sees what a process adds to a manager's set
      When the demo "manager set" runs
      Then at "main looks at the set", guests is always ["Ada", "Grace"]
      And at "main looks at the set", is_in is always True

    @until_3_13
    Scenario: Up to 3.13 a manager has no sets
      When the demo "manager set" runs
      Then "a manager has no sets before Python 3.14" always happens
