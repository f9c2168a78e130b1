Feature: Proxies of managers
  A [manager](managers.feature) holds objects in a server process, and gives proxies to everybody else. A proxy passes each
  method call on, and brings back what it returned or raised. This page shows where a proxy differs from the
  object, and from the queues and locks of multiprocessing.

  ```python
  fruits = baskets["fruits"]
  fruits.append("pear")
  baskets["fruits"] = fruits
  say("main has put it back", fruits=baskets["fruits"])
  ```

  Proxies can be pickled, so they can be sent wherever an object can be sent. A [lock or a
  queue](process_sync.feature) of multiprocessing cannot.

  Rule: A proxy passes calls on, and is not the object itself
    `==` compares proxies, so a proxy of a list is not equal to a list with the same items. Make a copy with
    `list(proxy)` to compare values. A plain object that was taken out is a copy: put it back to change what all see.
    `+=` on a proxy of a list extends the shared list, and the variable still names the proxy.

    Demos: [manager_proxies.py](../../demos/processes/manager_proxies.py),
    [manager_list_extended.py](../../demos/processes/manager_list_extended.py),
    [manager_array.py](../../demos/processes/manager_array.py),
    [manager_dict.py](../../demos/processes/manager_dict.py)

    Scenario: A proxy of a list is not equal to a list with the same items, but looks like it
      When the demo "manager proxies" runs
      Then at "main compares", equal is always False
      And at "main compares", length is always 1
      And at "main compares", told is always "['Ada']"

    Scenario: An exception that an object in a manager raises is raised where the proxy was called
      When the demo "manager proxies" runs
      Then at "main asks too much", error is always "IndexError"

    Scenario: A list that is taken out of a managed dict, changed and put back has changed for all
      When the demo "manager proxies" runs
      Then at "main has put it back", fruits is always ["apple", "pear"]

    Scenario: setdefault(), update(), pop() and items() of a manager's dict do what those of a dict do
      When the demo "manager dict" runs
      Then at "main has set defaults", answers is always [3, 5]
      And at "main has set defaults", apple is always 3
      And at "main has taken one out", taken is always 5
      And at "main has taken one out", keys is always ["apple", "pear"]
      And at "main has taken one out", items is always [["apple", 3], ["pear", 6]]

    Scenario: An attribute that is deleted from a Namespace of a manager is no longer there
      When the demo "manager dict" runs
      Then at "main has deleted an attribute", still_there is always False

    Scenario: A Namespace of a manager shares its attributes, except those that begin with an underscore
      When the demo "manager proxies" runs
      Then at "main has used a namespace", guests is always 2
      And at "main has used a namespace", told is always "Namespace(guests=2)"

    Scenario: += on a proxy of a list extends the shared list, and the variable still names the proxy
      When the demo "manager list extended" runs
      Then at "main looks", names is always ["Ada", "Grace", "Alan"]
      And at "main looks", same is always True

    Scenario: A child changes an item of a manager's Array, which holds one type only, and main sees the change
      When the demo "manager array" runs
      Then at "main looks", numbers is always [1, 20, 3]
      And at "a text is no number", error is always "TypeError"

  Rule: The owner of a manager's RLock is the process or the thread that has acquired it, not the server
    Demo: [manager_rlock.py](../../demos/processes/manager_rlock.py)

    Scenario: An RLock of a manager lets its owner in again, and no other process before it is released
      When the demo "manager rlock" runs
      Then "main has it twice" always happens
      And at "children have tried while main had it, and afterwards", acquired is always [False, True]

  Rule: A Pool of a manager serves every process that has its proxy
    A [pool of multiprocessing](pool.feature) is for the process that
    [has made it](https://docs.python.org/3/library/multiprocessing.html#multiprocessing.pool.Pool). A child can call
    `map()` of a manager's pool, and not `apply_async()`, which a proxy that was passed on
    [cannot call](https://github.com/python/cpython/issues/99595). The documentation does not name this pool.

    Demo: [manager_pool.py](../../demos/processes/manager_pool.py)

    Scenario: Main and a child submit to the same pool of a manager, and each gets its own results
      When the demo "manager pool" runs
      Then at "child has its results", squares is always [1, 4, 9]
      And at "main has its result", square is always 16

  Rule: An item is in a manager's queue when put() returns
    A [queue of multiprocessing](process_queues.feature) has a thread that sends items later. A manager's queue has none.

    Demo: [manager_queue.py](../../demos/processes/manager_queue.py)

    Scenario: get_nowait() finds what was just put into a manager's queue, and join() of a process that has put much returns
      When the demo "manager queue" runs
      Then at "main asks without waiting", item is always "bread"
      And "the child has put" always comes before "join returns"
      And at "main gets the large item", size is always 1000000

  Rule: Proxies can be handed to the tasks of a pool
    Demo: [manager_in_pool.py](../../demos/processes/manager_in_pool.py)

    Scenario: A task of a process pool holds a manager's lock, and changes a manager's value
      When the demo "manager in pool" runs
      Then at "a task has ended", result is always "done"
      And at "a task has ended", total is always 1

  @new
  Rule: From 3.14 on proxies of a list and of a dict have all methods
    New are `clear()` and `copy()` of a list, and `|`, `|=`, `reversed()` and `fromkeys()` of a dict
    ([gh-103134](https://github.com/python/cpython/issues/103134)).

    What to do: up to 3.13 use slices, `names[:]` and `del names[:]`, and `ages.copy()`.

    Demo: [manager_copies.py](../../demos/processes/manager_copies.py)

    @since_3_14
    Scenario: From 3.14 on a proxy of a list has copy() and clear(), and one of a dict has |
      When the demo "manager copies" runs
      Then at "main has copied and cleared the list", copy is always ["Ada"]
      And at "main has copied and cleared the list", left is always 0
      And at "main has a union of dicts", everybody is always ["Ada", "Grace"]
      But at "main has a union of dicts", left is always 1

    @until_3_13
    Scenario: Up to 3.13 a proxy of a list has no copy()
      When the demo "manager copies" runs
      Then at "a proxy of a list has no copy() before Python 3.14", left is always 1
