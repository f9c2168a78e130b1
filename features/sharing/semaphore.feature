Feature: Semaphores
  A Semaphore is a number of tokens. `acquire()` takes one and waits while there is none,
  `release()` gives one back. One reaches for it where several may do a thing at once,
  but not all: so many connections to a server, so many downloads.

  It does not make what happens inside safe. Three threads in a Semaphore(3) are in each
  other's way like any three. It promises no order among those who wait, and it knows no
  holders: a release is accepted from anybody, also from one who has taken nothing, and then
  there is room for one more than before. A BoundedSemaphore refuses that, and is the one to
  take unless the number of tokens is meant to grow.

  The course's case 16 says "release semaphore" after the release. By then the next one may
  have got in and said so, and four seem to be inside. The demos here speak while they hold
  the token.

  Rule: As many as it says are inside, and no more

    @case_16
    Scenario: Of eight threads never more than three are inside, and all of them get in
      When the demo "semaphore" runs
      Then there are never more than 3 threads inside "visit"
      And "visit ends" always happens 8 times

    @case_16
    Scenario: Three threads can be inside together
      When the demo "semaphore three meet" runs
      Then there can be 3 threads inside "visit"

    @case_16
    Scenario: The fourth waits until one of three leaves
      When the demo "semaphore fourth waits" runs
      Then "three are inside" always comes before "the fourth asks"
      And "one of the three leaves" always comes before "the fourth is inside"

    @case_16
    Scenario: When all have left, there is room for as many as before
      When the demo "semaphore as often" runs
      Then at "all have left", answers is always [True, True, True, False]

    Scenario: Whoever asks without waiting is told True while there is room, then False
      When the demo "semaphore without waiting" runs
      Then at "it is asked thrice without waiting", answers is always [True, True, False]

    Scenario: Whoever waits with a timeout gives up after it, with False
      When the demo "semaphore without waiting" runs
      Then at "it is asked with a timeout", answer is always False
      And it always takes at least 2 units from "it is asked thrice without waiting" to "it is asked with a timeout"

    Scenario: Who has given up has taken nothing, and what is released in time is had
      When the demo "semaphore in time" runs
      Then at "main gives up", answer is always False
      And at "main is answered", answer is always True
      And "worker releases" always comes before "main is answered"

  Rule: A release makes room, whoever it comes from

    Scenario: A Semaphore that is released once too often lets one more in
      When the demo "semaphore released too often" runs
      Then at "the semaphore is asked thrice", answers is always [True, True, False]

    Scenario: A BoundedSemaphore refuses a release too many
      When the demo "semaphore released too often" runs
      Then at "the bounded one refuses the release", error is always "ValueError"
      And at "the bounded one is asked thrice", answers is always [True, False, False]

    @since_3_9
    Scenario: Several can be released at once
      When the demo "semaphore release many" runs
      Then "two at once are refused" never happens
      And at "it is asked thrice", answers is always [True, True, False]
      And at "none at all is refused", error is always "ValueError"

    @until_3_8
    Scenario: Several cannot yet be released at once
      When the demo "semaphore release many" runs
      Then at "two at once are refused", error is always "TypeError"
      And at "it is asked thrice", answers is always [False, False, False]
      And at "none at all is refused", error is always "TypeError"

    @since_3_9
    Scenario: A BoundedSemaphore takes back several at once, or none of them
      The documentation asks for the ValueError. That nothing is released then is how CPython and PyPy
      do it.

      When the demo "semaphore bounded many" runs
      Then at "two are taken", answers is always [True, True]
      And at "three at once are refused", error is always "ValueError"
      And at "it is asked twice", answers is always [True, False]

  Rule: A semaphore of one is nearly a lock

    Scenario: A Semaphore of 1 lets one thread in at a time
      When the demo "semaphore of one" runs
      Then there is never more than 1 thread inside "visit"
      And "visit ends" always happens 5 times

    Scenario: Released while free, a lock complains and a semaphore grows
      When the demo "semaphore against lock" runs
      Then at "the lock refuses the release", error is always "RuntimeError"
      And at "both are asked twice", lock is always [True, False]
      But at "both are asked twice", semaphore is always [True, True]

  Rule: A semaphore begins with room for none or more

    Scenario: Zero is accepted, and nobody gets in
      When the demo "semaphore negative" runs
      Then at "it begins with 0", answer is always False

    Scenario: Less than zero is refused
      When the demo "semaphore negative" runs
      Then at "a Semaphore of -1 is refused", error is always "ValueError"
      And at "a BoundedSemaphore of -1 is refused", error is always "ValueError"
