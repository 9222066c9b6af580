"""Serves a folder on this machine only, as strictly as a careful host would."""

import contextlib
import functools
import http.client
import http.server
import threading
from pathlib import Path
from urllib.parse import urlsplit


POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for its second packet
    caching = "no-store"

    def end_headers(self):
        # The promise of the design: nothing of a site needs more than this.
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", self.caching)
        super().end_headers()

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, *arguments):
        pass


class KeepingHandler(Handler):
    """Lets a browser keep whole pages, as most hosts do: what may not be stored never comes back at once."""

    caching = "no-cache"


@contextlib.contextmanager
def serving(folder: Path, kind: type[Handler] = Handler):
    """Yields the address of a server on a free port, such as `http://127.0.0.1:40123`."""
    handler = functools.partial(kind, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def statuses(base: str, paths: set[str]) -> dict[str, int]:
    """Asks the server for each path and keeps the status it answers with."""
    connection = http.client.HTTPConnection(urlsplit(base).netloc, timeout=10)
    answers = {}
    for path in sorted(paths):
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        answers[path] = response.status
    connection.close()
    return answers
