Feature: Managers of your own
  `Manager()` makes a [manager](managers.feature) of lists, dicts, locks and queues. A subclass of `BaseManager` is
  a manager of your own. It serves objects of your own classes, to the processes of its program and to other programs.
  Use it where a plain list or dict is not enough, or where the programs do not start each other.

  ```python
  class Bank(BaseManager):
      pass

  Bank.register("Account", Account)
  Bank.register("SafeAccount", Account, exposed=["deposit", "balance"])
  ...
  with Bank() as bank:
      account = bank.Account(10)
  ```

  `register()` gives the manager a method that makes the object in the server process, and returns a proxy of it.
  Register before the manager starts, and at the top level of the module, so that the server process finds the class
  under every start method.

  The server calls the methods of an object in a thread for each of its clients. So an object that several processes
  use needs a lock, as one does that several threads use.

  Rule: A manager of your own serves objects of your own classes
    The proxy has the methods whose names do not begin with an underscore, or those that `exposed` names. It has no
    attributes of the object.

    Demo: [own_manager.py](../../demos/processes/own_manager.py)

    Scenario Outline: A child changes an object that a manager of your own serves, and main sees the change, by <start_method>
      When the demo "own manager" runs, its processes started by "<start_method>"
      Then "main asks" and "the account changes" always happen in different processes
      And at "main asks", balance is always 30

      Examples:
        | start_method |
        | fork         |
        | spawn        |
        | forkserver   |

    Scenario: A proxy of your own object has the exposed methods, and neither others nor attributes
      When the demo "own manager" runs
      Then at "main asks the safe account", balance is always 5
      And at "a method is not exposed", error is always "AttributeError"
      And at "an attribute is not exposed", error is always "AttributeError"

  Rule: A manager calls a shared object in a thread for each client
    If a method does more than one step, give the class a [lock of threading](../sharing/lock.feature), and hold it
    in the method.

    Demo: [own_manager_threads.py](../../demos/processes/own_manager_threads.py)

    Scenario: Two processes can be inside a method of a shared object at the same time
      When the demo "own manager threads" runs
      Then "deposit ends" always happens twice
      And there can be 2 threads inside "deposit"

  Rule: A manager serves every program that has its address and its authkey
    The program registers the name without a class, and calls `connect()` instead of `start()`. It can do
    whatever the objects can do, so [keep the key secret](strangers.feature).

    A proxy that is sent to another process takes the key from `current_process().authkey` there
    ([gh-139801](https://github.com/python/cpython/issues/139801)). So set that too, if you give a manager a key of its
    own.

    Demo: [manager_stranger.py](../../demos/processes/manager_stranger.py)

    Scenario: A program that has the authkey of a manager appends to its list
      When the demo "manager stranger" runs as "open sesame"
      Then at "the stranger tells", told is always "done"
      And at "main looks", names is always ["Ada", "Grace"]

    Scenario: A program that has another authkey than the manager gets AuthenticationError, and changes nothing
      When the demo "manager stranger" runs as "open barley"
      Then at "the stranger tells", told is always "AuthenticationError"
      And at "main looks", names is always ["Ada"]

  Rule: get_server() serves the objects of this process
    `start()` and the `with` statement start a process for the server. `get_server()` starts none: its `serve_forever()`
    serves in the thread that calls it, and the objects are those of the program itself.

    Demo: [manager_in_main.py](../../demos/processes/manager_in_main.py)

    Scenario: Main finds in its own list what another program has appended to it through a manager
      When the demo "manager in main" runs
      Then at "main looks", letters is always ["good morning"]

  Rule: A manager ends with its with block, and its proxies fail from then on
    The documentation does not say which exception they raise. It is an `OSError` or an `EOFError`.

    Demo: [manager_ended.py](../../demos/processes/manager_ended.py)

    Scenario: A proxy of a manager that has ended raises an exception
      When the demo "manager ended" runs
      Then at "main asks inside the with", length is always 1
      And "main gets no answer" always happens
      And "main gets an answer" never happens
