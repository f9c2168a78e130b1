Feature: How PyPy differs from CPython
  PyPy is another implementation of Python: the language is the same, the library is nearly the
  same, and a just-in-time compiler makes programs faster. Like CPython it has [a GIL](gil.feature),
  and in nearly all of this specification the two agree.

  ```python
  guest = Guest()
  say("main drops its guest")
  del guest
  say("main goes on")
  gc.collect()
  say("the garbage has been collected")
  ```

  They differ most in when an object is finalized. CPython counts references, and finalizes an
  object as soon as the last reference is dropped: `__del__` runs, weak references die, a file is
  closed. PyPy does not count. It looks for garbage now and then, and finalizes what it finds some
  time later, or not at all if the program ends first
  ([documentation](https://docs.python.org/3/reference/datamodel.html#object.__del__)). The language
  [promises neither](https://docs.python.org/3/reference/datamodel.html#objects-values-and-types).
  Use `with` if something has to happen at a certain time, such as closing a file or releasing a
  lock.

  For threads this means that `__del__` can run in any thread, at any time
  ([documentation](https://docs.python.org/3/reference/datamodel.html#object.__del__)). So a
  `__del__` should acquire no lock: the thread that runs it may hold that lock already.

  PyPy's library can lag behind its version: a name that came with a version of CPython need not be
  there in the PyPy of the same number. Ask with `hasattr()`.

  Rule: An object without references is finalized by the time that the garbage has been collected
    That is the case when `gc.collect()` has returned. Whether the object was finalized earlier is
    another question.

    Demos: [dropped.py](../../demos/interpreter/dropped.py),
    [dropped_by_worker.py](../../demos/interpreter/dropped_by_worker.py),
    [dropped_in_circle.py](../../demos/interpreter/dropped_in_circle.py),
    [weak_reference.py](../../demos/interpreter/weak_reference.py)

    Scenario: A dropped object is always finalized before gc.collect() returns
      When the demo "dropped" runs
      Then "the guest leaves" always happens once
      And "main drops its guest" always comes before "the guest leaves"
      And "the guest leaves" always comes before "the garbage has been collected"

    Scenario: An object that a worker drops is finalized before gc.collect() returns in main
      When the demo "dropped by worker" runs
      Then "the guest leaves" always happens once
      And "the guest leaves" always comes before "the garbage has been collected"

    Scenario: An object that refers to itself is finalized before gc.collect() returns
      When the demo "dropped in circle" runs
      Then "the dancer leaves" always happens once
      And "the dancer leaves" always comes before "the garbage has been collected"

    Scenario: A weak reference finds its object while that is in use, and not after its collection
      When the demo "weak reference" runs
      Then at "main has a guest", guest_found is always True
      But at "the garbage has been collected", guest_found is always False

  Rule: CPython finalizes an object as soon as its last reference is dropped
    This is an accident of the implementation, but many programs rely on it. On a free-threaded
    build it is still true of an object that only one thread has used. There an object that another
    thread has made can last a little longer.

    What to do: use `with` to release what has to be released, and do not rely on `__del__`.

    Demos: [dropped.py](../../demos/interpreter/dropped.py),
    [dropped_by_worker.py](../../demos/interpreter/dropped_by_worker.py),
    [weak_reference.py](../../demos/interpreter/weak_reference.py)

    @cpython @accident
    Scenario: On CPython an object is finalized as soon as it is dropped
      When the demo "dropped" runs
      Then "the guest leaves" always comes before "main goes on"
      And "main drops its guest" and "the guest leaves" always happen in the same thread

    @pypy @breaks
    Scenario: On PyPy an object can outlast its last reference
      When the demo "dropped" runs
      Then "main goes on" can come before "the guest leaves"

    @cpython
    Scenario: On CPython a weak reference dies as soon as its object is dropped
      When the demo "weak reference" runs
      Then at "main has dropped its guest", guest_found is always False

    @pypy @breaks
    Scenario: On PyPy a weak reference can still find an object that was dropped
      When the demo "weak reference" runs
      Then at "main has dropped its guest", guest_found can be True

    @cpython @gil_build
    Scenario: On CPython with a GIL __del__ always runs in the thread that drops the last reference
      When the demo "dropped by worker" runs
      Then "the worker drops main's guest" and "the guest leaves" always happen in the same thread
      And "the guest leaves" always comes before "the worker goes on"

    @cpython @free_threaded @breaks
    Scenario: On a free-threaded CPython an object that another thread made can outlast its last reference
      When the demo "dropped by worker" runs
      Then "the worker goes on" can come before "the guest leaves"

    @pypy @breaks
    Scenario: On PyPy an object that another thread made can outlast its last reference
      When the demo "dropped by worker" runs
      Then "the worker goes on" can come before "the guest leaves"

  Rule: A file contains what was written to it once it has been closed
    What to do: open files in a `with` statement.

    Demo: [file_not_closed.py](../../demos/interpreter/file_not_closed.py)

    Scenario: A file that is written in a with block contains the text after the block
      When the demo "file not closed" runs as "with"
      Then at "the writer has returned", letter is always "dear reader"

    Scenario: A file that is never closed contains the text once the garbage has been collected
      When the demo "file not closed" runs as "no with"
      Then at "the garbage has been collected", letter is always "dear reader"

    @cpython
    Scenario: On CPython a file is closed as soon as its last reference is dropped
      When the demo "file not closed" runs as "no with"
      Then at "the writer has returned", letter is always "dear reader"

    @pypy @breaks
    Scenario: On PyPy a file that was dropped unclosed can still lack the text
      When the demo "file not closed" runs as "no with"
      Then at "the writer has returned", letter can be ""

  Rule: Only CPython has sys.getrefcount(), and only PyPy still has sys.setcheckinterval()
    PyPy counts no references, so it has no number to return. The function `sys.setcheckinterval()`,
    which set after how many steps threads are switched, was [removed from CPython in
    3.9](https://docs.python.org/3/whatsnew/3.9.html).

    What to do: call `sys.setswitchinterval()`, and count references on CPython only.

    Demo: [there.py](../../demos/interpreter/there.py)

    @cpython
    Scenario: CPython has sys.getrefcount()
      When the demo "there" runs as "sys.getrefcount"
      Then at "the name is looked up", there is always True

    @pypy @gone
    Scenario: PyPy has no sys.getrefcount()
      When the demo "there" runs as "sys.getrefcount"
      Then at "the name is looked up", there is always False

    @cpython @until_3_8
    Scenario: Up to 3.8 CPython has sys.setcheckinterval()
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always True

    @cpython @since_3_9 @gone
    Scenario: From 3.9 on CPython has no sys.setcheckinterval()
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always False

    @pypy
    Scenario: PyPy has kept sys.setcheckinterval()
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always True
