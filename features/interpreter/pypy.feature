Feature: What PyPy does otherwise
  PyPy is another Python: the language is the same, the library nearly so, and it makes
  programs faster by compiling what runs often. It has a GIL, and a switch interval of 5 ms
  like CPython's. In nearly all of this specification the two agree.

  Where they differ most is the end of objects. CPython counts references, and ends an
  object when the last is dropped, there and then: `__del__` is called, weak references die, a file
  is closed. PyPy does not count. It looks for garbage now and then, and what is garbage ends
  some time after that, or not at all when the program ends first. The language promises neither
  (Python's reference, "Objects, values and types"). What has to happen at a certain time, such as a
  file that is closed or a lock that is released, belongs in a `with`.

  For threads this means that `__del__` can run in any of them, whenever garbage is found. So
  a `__del__` had better take no lock: the thread that it happens in may hold it.

  PyPy's library can be behind its version. What came with a version of CPython is not
  always there in the PyPy of that number; `hasattr` tells.

  Rule: An object that nobody refers to is gone once the garbage has been collected
    That is when `gc.collect()` has returned. Whether it was gone before is another question. Of
    several objects in a circle that have a `__del__` each, PyPy ends one with each collection;
    CPython ends them all.

    Scenario: Its end comes before that of the collection
      When the demo "dropped" runs
      Then "the guest leaves" always happens once
      And "main drops its guest" always comes before "the guest leaves"
      And "the guest leaves" always comes before "the garbage has been collected"

    Scenario: It is all the same who dropped it
      When the demo "dropped by worker" runs
      Then "the guest leaves" always happens once
      And "the guest leaves" always comes before "the garbage has been collected"

    Scenario: An object that refers to itself ends as well
      When the demo "dropped in circle" runs
      Then "the dancer leaves" always happens once
      And "the dancer leaves" always comes before "the garbage has been collected"

    Scenario: A weak reference leads to it as long as it is in use, and then no more
      When the demo "weak reference" runs
      Then at "main has a guest", guest_found is always True
      But at "the garbage has been collected", guest_found is always False

  Rule: CPython does not wait for a collection
    An accident of the implementation, on which many programs rely. On a free-threaded build
    it is still so for an object that one thread alone has used. One that was made by another
    thread can last a little longer there.

    @cpython
    Scenario: On CPython an object ends as soon as it is dropped
      When the demo "dropped" runs
      Then "the guest leaves" always comes before "main goes on"
      And "main drops its guest" and "the guest leaves" always happen in the same thread

    @pypy
    Scenario: On PyPy an object can outlast its last reference
      When the demo "dropped" runs
      Then "main goes on" can come before "the guest leaves"

    @cpython
    Scenario: On CPython a weak reference is dead at once
      When the demo "weak reference" runs
      Then at "main has dropped its guest", guest_found is always False

    @pypy
    Scenario: On PyPy a weak reference can still find what was dropped
      When the demo "weak reference" runs
      Then at "main has dropped its guest", guest_found can be True

    @cpython @gil_build
    Scenario: On CPython built with a GIL the thread that drops an object sees it off
      When the demo "dropped by worker" runs
      Then "the worker drops main's guest" and "the guest leaves" always happen in the same thread
      And "the guest leaves" always comes before "the worker goes on"

    @cpython @free_threaded
    Scenario: On a free-threaded CPython the object of another thread can last longer
      When the demo "dropped by worker" runs
      Then "the worker goes on" can come before "the guest leaves"

    @pypy
    Scenario: On PyPy the object of another thread can last longer too
      When the demo "dropped by worker" runs
      Then "the worker goes on" can come before "the guest leaves"

  Rule: A file has what was written when it has been closed

    Scenario: With a with it has it at once, everywhere
      When the demo "file not closed" runs as "with"
      Then at "the writer has returned", letter is always "dear reader"

    Scenario: Without one it has it when the garbage has been collected
      When the demo "file not closed" runs as "no with"
      Then at "the garbage has been collected", letter is always "dear reader"

    @cpython
    Scenario: On CPython a file that nobody refers to is closed at once
      When the demo "file not closed" runs as "no with"
      Then at "the writer has returned", letter is always "dear reader"

    @pypy
    Scenario: On PyPy a file that nobody refers to can still lack what was written
      When the demo "file not closed" runs as "no with"
      Then at "the writer has returned", letter can be ""

  Rule: Some names belong to one of the two
    References that are not counted have no number. And what CPython took away in 3.9,
    a count of steps in place of the switch interval, PyPy has kept.

    @cpython
    Scenario: CPython can be asked how many references there are
      When the demo "there" runs as "sys.getrefcount"
      Then at "the name is looked up", there is always True

    @pypy
    Scenario: PyPy cannot be asked how many references there are
      When the demo "there" runs as "sys.getrefcount"
      Then at "the name is looked up", there is always False

    @cpython @until_3_8
    Scenario: CPython has sys.setcheckinterval up to 3.8
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always True

    @cpython @since_3_9
    Scenario: CPython has no sys.setcheckinterval since 3.9
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always False

    @pypy
    Scenario: PyPy has it still
      When the demo "there" runs as "sys.setcheckinterval"
      Then at "the name is looked up", there is always True
