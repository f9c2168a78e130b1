"""setitimer() rings once, or again and again, until it is set to 0.

It returns what was left of the timer before, and the interval of that.
"""

import signal

from demos.stage import pause, play, say, seconds

TIMES = 3

rings = []


def ring(_number, _frame):
    rings.append("ring")


def wait_for(number):
    for _ in range(60):
        if len(rings) < number:
            pause(0.1)


def main():
    signal.signal(signal.SIGALRM, ring)
    say("main sets the timer")
    signal.setitimer(signal.ITIMER_REAL, seconds(2), seconds(1))
    wait_for(1)
    say("the timer has rung", once=len(rings) > 0)
    wait_for(TIMES)
    say("the timer has rung again", three_times=len(rings) >= TIMES)
    left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
    pause(1)
    heard = len(rings)
    pause(3)
    say("main has stopped it", more=len(rings) - heard, rang_on=interval > 0 and left <= interval)
    signal.setitimer(signal.ITIMER_REAL, seconds(1))
    wait_for(heard + 1)
    pause(3)
    say("main has let it ring once", more=len(rings) - heard)
    signal.alarm(3600)
    left, interval = signal.getitimer(signal.ITIMER_REAL)
    say("main looks at the alarm", some_left=left > 0, again=interval > 0)
    left = signal.alarm(0)
    say("main takes an alarm back", some_left=left > 0, none_left=signal.alarm(0) == 0)


if __name__ == "__main__":
    play(main)
