"""An Array can hold structures of ctypes, and copy() makes a copy of one."""

from ctypes import Structure, c_double
from multiprocessing import Array, Process
from multiprocessing.sharedctypes import copy

from demos.stage import play, say


class Point(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def move(points):
    for point in points:
        point.x += 10


def main():
    points = Array(Point, [(1, 2), (3, 4)])
    before = copy(points[0])
    child = Process(target=move, args=(points,))
    child.start()
    child.join()
    say("main reads", points=[[point.x, point.y] for point in points])
    say("main looks at the copy", before=[before.x, before.y])


if __name__ == "__main__":
    play(main)
