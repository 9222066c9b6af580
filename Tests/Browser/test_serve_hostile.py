"""What 'signpost serve' does with requests that no browser of an editor sends."""

import os
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from test_serve import desk, project  # noqa: F401  the same desk

# Ways to write a path that leads out of a folder, as far as one may have been served from there.
OUT = """/../Content/site.yml /..%2fContent/site.yml /%2e%2e/Content/site.yml /%2e%2e%2fContent/site.yml
/..%5cContent/site.yml /..\\Content/site.yml /....//Content/site.yml /.././Content/site.yml
/print/../../Content/site.yml /print/%2e%2e/%2e%2e/Content/site.yml /%252e%252e/Content/site.yml
/..%c0%afContent/site.yml /%c0%ae%c0%ae/Content/site.yml /..;/Content/site.yml //etc/passwd ///etc/passwd
/%2fetc/passwd /etc/passwd%00.html /file:///etc/passwd /.%00./etc/passwd /.git/config /Content/site.yml
/%u002e%u002e/etc/passwd /..%ef%bc%8fetc/passwd""".split()


@pytest.fixture
def send(desk):  # noqa: F811
    host, port = urlsplit(desk.address).netloc.split(":")

    def answer(request: bytes, patience: float = 10) -> bytes:
        with closing(socket.create_connection((host, int(port)), timeout=patience)) as connection:
            connection.settimeout(patience)
            try:
                connection.sendall(request)
                return b"".join(iter(lambda: connection.recv(65536), b""))
            except (ConnectionError, TimeoutError):
                return b""

    answer.host = f"{host}:{port}"
    return answer


def get(target: str, host: str, *headers: str) -> bytes:
    lines = [f"GET {target} HTTP/1.1", f"Host: {host}", "Connection: close", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def status(answer: bytes) -> bytes:
    return answer.split(b" ")[1] if answer else b"none"


def is_well(send) -> bool:
    return status(send(get("/written/", send.host))) == b"200"


@pytest.mark.parametrize("target", OUT)
def test_no_spelling_leads_out_of_the_site(send, target):
    answer = send(get(target, send.host))
    assert status(answer) in (b"404", b"400", b"none"), answer[:200]
    assert b"root:" not in answer and b"address: https" not in answer


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "2130706433"])
def test_another_name_is_refused(send, host):
    assert status(send(get("/written/", host))) == b"403"


def test_a_request_without_a_host_is_refused(send):
    assert status(send(b"GET /written/ HTTP/1.1\r\nConnection: close\r\n\r\n")) in (b"403", b"400", b"none")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_nobody_may_send_anything(send, method):
    request = get("/written/", send.host).replace(b"GET", method.encode(), 1)
    assert status(send(request)) == b"405"


@pytest.mark.parametrize("request_", [
    b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc", b"\x00" * 1000,
    b"GET /written/ HTTP/9.9\r\n\r\n", b"GET " + b"/" * 200_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
])
def test_what_is_no_request_does_no_harm(send, request_):
    send(request_, patience=1)
    assert is_well(send)


def test_a_huge_head_does_no_harm(send):
    send(get("/written/", send.host, *[f"X-{n}: {'a' * 1000}" for n in range(100)]))
    assert is_well(send)


def test_a_head_without_an_end_costs_nothing(desk, send):  # noqa: F811
    """Ten megabytes kept a core busy for seven seconds once."""
    before = processor_time(desk.process.pid)
    assert status(send(b"GET /" + b"a" * 10_000_000 + b" HTTP/1.1\r\n")) in (b"431", b"none")
    assert processor_time(desk.process.pid) - before < 0.5
    assert is_well(send)


def processor_time(process: int) -> float:
    """The seconds that a program has kept a core busy so far."""
    fields = open(f"/proc/{process}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_slow_and_many_clients_keep_nobody_out(send):
    host, port = send.host.split(":")
    slow = [socket.create_connection((host, int(port)), timeout=10) for _ in range(500)]
    for connection in slow:
        connection.sendall(b"GET /written/ HT")
    assert is_well(send)
    with ThreadPoolExecutor(50) as pool:
        assert all(pool.map(lambda _: is_well(send), range(500)))
    for connection in slow:
        connection.close()


def test_a_part_of_a_file_is_sent(send):
    answer = send(get("/written/", send.host, "Range: bytes=0-14"))
    assert status(answer) == b"206" and answer.endswith(b"\r\n\r\n<!DOCTYPE html>")
    assert b"no-store" in answer
