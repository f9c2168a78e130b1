Feature: Deadlock
  Two threads hold one lock each, and each waits for the other's. Neither gets it, for
  neither gives back what it has. Nothing fails and nothing is said: the program stands
  still, and does not end by itself.

  It takes a circle: the first waits for the second, and the second for the first. Three
  threads can make one as well, and one is enough where it asks twice for a plain Lock. The
  usual remedy breaks the circle beforehand: whoever needs several locks takes them
  in one order that all agree on. Where no order can be had, a timeout ends the
  waiting, but then somebody has to give up (see timeouts). Better yet is not to hold a lock
  while asking for another.

  The course's case 14 has two pauses, of two seconds and of four, in which each thread
  takes what the other is going to want. The pauses make a deadlock likely and not certain;
  a program without them makes it rare, and shows it on the day that matters.

  Rule: A circle of waiting never ends

    @case_14
    Scenario: Two threads that each hold what the other wants are stuck
      When the demo "deadlock" runs until nothing moves
      Then "first holds left" always comes before "second wants left"
      And "second holds right" always comes before "first wants right"
      And the demo always gets stuck
      And "first has both" never happens
      And "second has both" never happens
      And "all done" never happens

    @case_14
    Scenario: Two locks in opposite order can be a deadlock, with pauses and luck alone
      When the demo "deadlock by chance" runs until nothing moves
      Then the demo can get stuck

    Scenario: A thread that asks again for a plain Lock which it holds never gets it
      When the demo "lock taken twice" runs until nothing moves
      Then the demo always gets stuck
      And "main holds the lock" always happens once
      And "main holds it twice" never happens

  Rule: One order for all never deadlocks

    @case_14
    Scenario: Two threads that both take left before right both come to their end
      When the demo "lock order" runs
      Then "first" and "second" never overlap
      And "first ends" always comes before "all done"
      And "second ends" always comes before "all done"
