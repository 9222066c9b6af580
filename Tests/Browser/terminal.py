"""Somebody at a real terminal: a program whose questions are answered line by line."""

import os
import pty
import select
import signal
import time


class Terminal:
    def __init__(self, command, folder):
        self.shown = ""
        self.process, self.end = pty.fork()
        if self.process == 0:
            # Ctrl-C ends a program of a terminal, whatever started these tests.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.chdir(folder)
            os.execv(command[0], [str(word) for word in command])

    def wait_for(self, text: str, patience: float = 30):
        """Reads until the text stands at the end, as a question does."""
        until = time.monotonic() + patience
        while not self.shown.endswith(text):
            assert time.monotonic() < until, f"no {text!r} at the end of:\n{self.shown}"
            if not self.read(0.1) and not self.is_open:
                raise AssertionError(f"ended without {text!r}:\n{self.shown}")

    def answer(self, question: str, text: str):
        self.wait_for(question)
        os.write(self.end, (text + "\n").encode())

    def press(self, key: str):
        os.write(self.end, key.encode())

    is_open = True

    def read(self, patience: float) -> bool:
        if not select.select([self.end], [], [], patience)[0]:
            return False
        try:
            data = os.read(self.end, 4096)
        except OSError:  # nobody holds the other end any more
            data = b""
        self.is_open = bool(data)
        self.shown += data.decode().replace("\r\n", "\n")
        return bool(data)

    def close(self, patience: float = 30) -> int:
        """Reads what is left; gives the status, or the signal that ended the program as a negative number."""
        until = time.monotonic() + patience
        while self.is_open:
            assert time.monotonic() < until, f"still there after:\n{self.shown}"
            self.read(1)
        os.close(self.end)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
