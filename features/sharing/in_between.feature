Feature: What other threads see in the middle of an operation
  Some operations of lists and of the library take several steps, or call back into Python code, and other threads can look
  in between. This page shows five of them. [Thread safety](thread_safety.feature) has operations that are atomic.

  ```python
  def __lt__(self, other):
      if not seen:
          visitor = Thread(target=look)
          visitor.start()
          visitor.join()
      return self.name < other.name
  ```

  If it matters what others see, hold a [lock](lock.feature) in all threads, or build a new list and assign it when it is
  done.

  Rule: A list is empty for other threads while it is being sorted
    The documentation says so in [Thread Safety
    Guarantees](https://docs.python.org/3/library/threadsafety.html#thread-safety-list). `sorted()` leaves the
    list alone, and returns a new one.

    Demo: [sort_seen.py](../../demos/sharing/sort_seen.py)

    Scenario: Another thread that looks at a list in the middle of sort() finds it empty
      When the demo "sort seen" runs
      Then at "a visitor looks", there is always 0
      And at "main has sorted", names is always ["Ada", "Edsger", "Grace"]

  Rule: extend() is atomic if its argument is a list, and not if it is a generator
    The documentation [promises it](https://docs.python.org/3/library/threadsafety.html#thread-safety-list) for
    free-threaded CPython.

    Demo: [extend_seen.py](../../demos/sharing/extend_seen.py)

    Scenario: Another thread can see the first item that extend() takes from a generator before the second
      When the demo "extend seen" runs
      Then at "a visitor looks", there can be ["Ada"]

    Scenario: No thread ever sees half of a list that extend() adds
      When the demo "extend seen" runs as "a list"
      Then at "a visitor has counted", in_between is always []

  Rule: update() is atomic if its argument is of the same type, and not if it is a generator
    The documentation says that `update()` [locks both](https://docs.python.org/3/library/threadsafety.html#thread-safety-set), and that
    `copy()` holds the lock, too. But on free-threaded CPython
    [`len()` and `in`](https://docs.python.org/3/library/threadsafety.html#thread-safety-dict) hold no lock, and a thread that
    calls them may see part of an update.

    Demo: [update_seen.py](../../demos/sharing/update_seen.py)

    Scenario: Another thread can see the first item that update() of a set takes from a generator before the second
      When the demo "update seen" runs as "a generator"
      Then at "a visitor looks", there can be ["Ada"]

    Scenario Outline: No copy() ever has half of <kind> that update() adds in another thread
      When the demo "update seen" runs as "<kind>"
      Then at "a visitor has counted", in_between is always []

      Examples:
        | kind   |
        | a set  |
        | a dict |

  Rule: remove() of a list removes what stands at the place where it has found its item
    It compares items, and their `__eq__()` may run Python code. If another thread changes the list meanwhile, the item may
    have moved. The documentation [allows it](https://docs.python.org/3/library/threadsafety.html#thread-safety-list), and
    there is [a report](https://github.com/python/cpython/issues/148259).

    Demo: [remove_seen.py](../../demos/sharing/remove_seen.py)

    Scenario: remove() can remove another item than the one it has found, if another thread inserts one meanwhile
      When the demo "remove seen" runs
      Then "another thread has added Mary" always comes before "remove returns"
      And at "remove returns", left can be ["Mary", "Grace"]

  Rule: Two threads can compute a cached_property, from 3.12 on
    Up to 3.11 it had [a lock](https://docs.python.org/3/library/functools.html#functools.cached_property). Elsewhere, up to 3.7, there is [no
    cached_property](https://docs.python.org/3/library/functools.html#functools.cached_property).

    What to do: up to 3.7 write a property that caches its value. If it must be computed once, hold a lock of your own, and look again under it.

    Demo: [cached_property.py](../../demos/sharing/cached_property.py)

    @since_3_12 @breaks
    Scenario: From 3.12 on two threads that ask for a cached_property at the same time can both compute it
      When the demo "cached property" runs
      Then at "both have asked", computed can be 2

    @since_3_8 @until_3_11 @new
    Scenario: From 3.8 to 3.11 a cached_property is computed once, however many threads ask for it
      When the demo "cached property" runs
      Then at "both have asked", computed is always 1
      And at "both have asked", same is always True
