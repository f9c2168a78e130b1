Feature: Thread safety
  An operation is *thread-safe* when several threads can call it on the same object without a lock of their
  own. This is said of one operation, such as one call of a method: two safe calls in a row are not safe
  together.

  ```python
  for number in range(first, first + TIMES):
      as_list.append(number)
      as_dict[number] = "written"
      as_set.add(number)
  ```

  A single `append()`, `pop()`, `d[key] = value`, `setdefault()` or `add()` is *atomic*: it loses nothing, on
  CPython with a GIL, on free-threaded CPython and on PyPy. The same is true of `put()` and `get()` of a
  Queue. But `counts[word] = counts.get(word, 0) + 1` can lose a count on all of them, and a consumer that
  looks whether a Queue has an item can still find it empty. [The course](../README.md#the-course) lists
  types: queues are safe; lists, sets and dicts are not. But the line does not run between types. It runs
  between one operation and two.

  What is promised? For free-threaded CPython, Python's documentation goes through the operations one by one,
  in [Thread Safety Guarantees](https://docs.python.org/3/library/threadsafety.html); with a GIL, it says
  there, most operations are serialized. Python's FAQ has [a list for CPython with a
  GIL](https://docs.python.org/3/faq/library.html#what-kinds-of-global-value-mutation-are-thread-safe). Both
  say that `D[x] = D[x] + 1` is not atomic. When in doubt, use a [lock](lock.feature).

  A [Queue](../queues/queue.feature), unlike a list, was made for threads: `get()` [blocks while it is
  empty](https://docs.python.org/3/library/queue.html#queue.Queue.get), and `put()` while it is full.

  Rule: A Queue loses nothing and delivers nothing twice
    Demo: [queue_shared.py](../../demos/sharing/queue_shared.py)

    Scenario: Three producers and three consumers share a Queue, and each item comes out exactly once
      When the demo "queue shared" runs
      Then at "all is taken", items is always 300
      And at "all is taken", different is always 300

  Rule: One operation of a list, a dict or a set is atomic
    For lists, the documentation calls [append() and
    pop()](https://docs.python.org/3/library/threadsafety.html#thread-safety-list) atomic. For dicts, it says
    that writing, removing or setting a default for [a single
    item](https://docs.python.org/3/library/threadsafety.html#thread-safety-dict) is safe for several threads.
    There is one exception: while a dict compares keys by an `__eq__()` that is written in Python, other
    threads can change it. Keys such as int and str compare without running Python code.

    Demos: [single_operations.py](../../demos/sharing/single_operations.py),
    [popped_once.py](../../demos/sharing/popped_once.py),
    [set_default.py](../../demos/sharing/set_default.py),
    [key_compared.py](../../demos/sharing/key_compared.py)

    Scenario: Four threads write into a list, a dict and a set, and nothing is lost
      When the demo "single operations" runs
      Then at "all is written", in_list is always 4000
      And at "all is written", in_dict is always 4000
      And at "all is written", in_set is always 4000

    Scenario: Four threads pop from a list and a dict, and each item goes to one of them
      When the demo "popped once" runs
      Then at "the list is empty", taken is always 4000
      And at "the list is empty", different is always 4000
      And at "the dict is empty", taken is always 4000
      And at "the dict is empty", different is always 4000

    Scenario: setdefault() returns the same value to every thread
      When the demo "set default" runs
      Then at "all have booked", agree is always [True, True, True, True]

    Scenario: Another thread adds a key to a dict in the middle of a setdefault() that calls an __eq__() written in Python
      When the demo "key compared" runs
      Then "main calls setdefault" always comes before "a key is added"
      And "a key is added" always comes before "setdefault returns"
      And at "setdefault returns", guest is always "Ada"

  Rule: Two operations in a row are not atomic
    Iterating over a dict is one operation for each key. A key added meanwhile ends the loop with
    "RuntimeError: dictionary changed size during iteration" on CPython and PyPy; the documentation allows [an
    exception or keys left out](https://docs.python.org/3/library/stdtypes.html#dictionary-view-objects). A set
    and a deque raise a RuntimeError too. A list raises nothing: if an earlier item is removed, the others move
    down, and the loop misses one.

    To delete a key that another thread may delete as well, call [pop(key,
    None)](https://docs.python.org/3/library/threadsafety.html#thread-safety-dict), or catch the KeyError.

    Demos: [word_count.py](../../demos/sharing/word_count.py),
    [word_count_locked.py](../../demos/sharing/word_count_locked.py),
    [deleted_twice.py](../../demos/sharing/deleted_twice.py),
    [changed_while_read.py](../../demos/sharing/changed_while_read.py),
    [disturbed_loops.py](../../demos/sharing/disturbed_loops.py),
    [copy_read.py](../../demos/sharing/copy_read.py),
    [queue_looked_at.py](../../demos/sharing/queue_looked_at.py)

    Scenario: Two threads that both read a count before either writes it lose one count
      When the demo "word count" runs
      Then at "both have counted", count is always 1

    Scenario: With a lock around reading a count and writing it, no count is lost
      When the demo "word count locked" runs
      Then at "both have counted", count is always 2

    Scenario: Of two threads that both find a key in a dict before they delete it, one gets a KeyError
      When the demo "deleted twice" runs as "del"
      Then "a thread has deleted the key" always happens once
      And "a thread finds no key" always happens once

    Scenario: Of two threads that call pop(key, None) of a dict, one gets the value and the other None
      When the demo "deleted twice" runs as "pop"
      Then "a thread has the value" always happens once
      And "a thread has None" always happens once
      And at "both have tried", left is always 0

    Scenario: Adding a key to a dict while another thread iterates over it raises RuntimeError in the iterating thread
      When the demo "changed while read" runs
      Then "main reads" always happens once
      And "a key is added" always comes before "the loop is broken off"
      And at "the loop is broken off", raised is always "RuntimeError"

    Scenario Outline: Adding an item to a <kind> while another thread iterates over it raises RuntimeError in that thread
      When the demo "disturbed loops" runs as "<kind>"
      Then at "the loop is broken off", raised is always "RuntimeError"
      And "the loop is over" never happens

      Examples:
        | kind  |
        | set   |
        | deque |

    Scenario: A loop over a list always misses an item when another thread removes an earlier one
      When the demo "disturbed loops" runs as "list"
      Then at "the loop is over", seen is always ["Ada", "Mary"]

    Scenario: A thread that iterates over a copy of a dict is not disturbed by writers
      When the demo "copy read" runs
      Then "main reads" always happens twice
      And "a key is added" always comes before "main has read all"

    Scenario: Two consumers both see the one item of a Queue, and one of them gets it
      When the demo "queue looked at" runs
      Then "a consumer gets the item" always happens once
      And "a consumer finds nothing" always happens once
      And at "both have tried", left is always 0

  Rule: A memoryview shares the bytes of a bytearray, and keeps it from growing
    So `append()` in one thread fails for as long as another has a view. The documentation calls it unsafe to
    [write the same bytes](https://docs.python.org/3/library/threadsafety.html#thread-safety-memoryview) in two
    threads without a lock. On free-threaded CPython 3.13 a bytearray is [not thread-safe at
    all](https://github.com/python/cpython/issues/129107).

    Demo: [view_held.py](../../demos/sharing/view_held.py)

    Scenario: A thread sees in its memoryview what another writes into the bytearray
      When the demo "view held" runs
      Then at "the worker looks at its view", word is always "sea"

    @cpython
    Scenario: append() to a bytearray of which another thread has a memoryview raises BufferError
      Elsewhere, PyPy 3.9 lets it grow, and PyPy 3.11 does not.

      When the demo "view held" runs
      Then at "main is refused", error is always "BufferError"
      And at "the view has gone", last is always "s"
