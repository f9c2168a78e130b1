"""get_server() lets main itself serve its objects, in a thread of its own.

So other programs get at an ordinary object of main. Here one appends to a list.
"""

import sys
from multiprocessing.managers import BaseManager
from subprocess import run
from threading import Thread

from demos.stage import play, say

PROGRAM = """
import sys
from multiprocessing.managers import BaseManager

class Post(BaseManager):
    pass

Post.register("get_letters")
post = Post(address=sys.argv[1], authkey=b"open sesame")
post.connect()
post.get_letters().append("good morning")
"""


class Post(BaseManager):
    pass


def main():
    letters = []
    Post.register("get_letters", callable=lambda: letters)
    server = Post(authkey=b"open sesame").get_server()
    Thread(target=server.serve_forever, daemon=True).start()
    run([sys.executable, "-c", PROGRAM, server.address], check=True)
    say("main looks", letters=letters)


if __name__ == "__main__":
    play(main)
