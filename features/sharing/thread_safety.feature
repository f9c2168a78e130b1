Feature: Thread safety
  A thing is called thread-safe when threads may share it without a lock of their own.
  It is always said of something that one does with it: of one call, not of two in a row,
  and not of what the program means by them.

  The course lists types: queues are safe; lists, sets and dicts are not. The line runs
  elsewhere. A single `append()`, `d[key] = value` or `add()` loses nothing, with a
  GIL, without one, and on PyPy. A `counts[word] = counts.get(word, 0) + 1` can lose, on all of
  them. And a Queue does not help those who first look whether there is something in it
  and then take it for granted.

  What a Queue has over a list is that it was made for this. It waits while it is empty,
  or full, and it is thread-safe by promise. Of lists, dicts and sets the language reference
  promises nothing of the kind; the interpreters see to it, and programs rely on it. Where
  in doubt, a lock costs little.

  Rule: A Queue loses nothing

    Scenario: Three producers and three consumers share a queue, and each item comes out once
      When the demo "queue shared" runs
      Then at "all is taken", items is always 300
      And at "all is taken", different is always 300

  Rule: One operation of a list, a dict or a set is whole

    Scenario: Four threads write into a list, a dict and a set, and nothing is lost
      When the demo "single operations" runs
      Then at "all is written", in_list is always 4000
      And at "all is written", in_dict is always 4000
      And at "all is written", in_set is always 4000

  Rule: Two operations in a row are not
    Going through a dict is one operation for each key. When the dict grows on the way, the
    documentation allows for an exception or for keys left out; CPython and PyPy raise.

    Scenario: Two threads that both read a count before either writes it lose one
      When the demo "word count" runs
      Then at "both have counted", count is always 1

    Scenario: With a lock around the reading and the writing no count is lost
      When the demo "word count locked" runs
      Then at "both have counted", count is always 2

    Scenario: A dict that grows while it is gone through stops whoever does
      When the demo "changed while read" runs
      Then "main reads" always happens once
      And "a key is added" always comes before "main is stopped"
      And at "main is stopped", error is always "RuntimeError"

    Scenario: Whoever goes through a copy is not disturbed
      When the demo "copy read" runs
      Then "main reads" always happens twice
      And "a key is added" always comes before "main has read all"
      And at "main has read all", names is always ["Ada", "Grace"]

    Scenario: Two consumers can both see the one item of a queue, and one gets it
      When the demo "queue looked at" runs
      Then "a consumer gets the item" always happens once
      And "a consumer finds nothing" always happens once
      And at "both have tried", left is always 0
