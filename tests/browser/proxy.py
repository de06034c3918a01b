"""A TCP proxy that a test can cut (connections reset, none accepted) or let swallow everything in silence."""

from __future__ import annotations

import socket
import struct
import threading
import time
from contextlib import suppress
from typing import Self

RESET = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 s: close with a reset


class Proxy:
    """Forwards to `target` on this machine. `cut`, `swallow` and `mend` change what happens to the traffic."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.swallowing = False
        self.latency = 0.0  # seconds that everything takes longer, each way
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lock = threading.Lock()
        self._server = self._listen(0)
        self.port = int(self._server.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}/"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()

    def _listen(self, port: int) -> socket.socket:
        server = socket.socket()
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", port))
        server.listen(64)
        threading.Thread(target=self._accept, args=(server,), daemon=True).start()
        return server

    def _accept(self, server: socket.socket) -> None:
        with suppress(OSError):
            while True:
                client, _ = server.accept()
                there = socket.create_connection(("127.0.0.1", self.target))
                with self._lock:
                    self._pairs.append((client, there))
                for source, sink in ((client, there), (there, client)):
                    threading.Thread(target=self._pump, args=(source, sink), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                time.sleep(self.latency)
                if not self.swallowing:
                    sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def cut(self) -> None:
        """Reset every connection and take no new one."""
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        with self._lock:
            pairs, self._pairs = self._pairs, []
        for pair in pairs:
            for end in pair:
                with suppress(OSError):
                    end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                    end.shutdown(socket.SHUT_RDWR)
                end.close()

    def swallow(self) -> None:
        """Keep connections open and forward nothing: a network that has died without a word."""
        self.swallowing = True

    def mend(self) -> None:
        """Forward again."""
        if self.swallowing:
            self.swallowing = False
            self.cut()  # what was swallowed is gone; a real network would reset these in the end
        self._server = self._listen(self.port)
