"""Settings of a server stand in the environment, and one that cannot be right is refused by its name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kit.server.forwarded import Proxies
from kit.server.options import BaseUrlDiffers, BaseUrlWrong, NewPinOnServer, Options
from kit.server.room.public import Public, PublicUrlNotSafe, PublicUrlWrong
from tests.browser.serving import ROOT

LAPTOP = {"host": None, "base_url": "", "new_pin": False, "public": None, "proxies": None, "data": Path("data")}
SITE = Public.of("https://lop.example.vn/xa-mot")


def test_laptop_listens_everywhere_and_believes_no_proxy() -> None:
    options = Options.of(**LAPTOP)
    assert (options.host, options.base_url, options.proxies) == ("0.0.0.0", "/", Proxies())  # noqa: S104 - not a socket


def test_server_listens_on_itself_and_believes_the_proxy_beside_it() -> None:
    options = Options.of(**{**LAPTOP, "public": SITE})
    assert (options.host, options.base_url) == ("127.0.0.1", "/xa-mot/")
    assert options.proxies.have("127.0.0.1")
    assert not options.proxies.have("10.0.0.7")
    assert options.address == options.itself == "https://lop.example.vn/xa-mot/"


def test_server_in_a_container_may_listen_and_trust_otherwise() -> None:
    options = Options.of(**{**LAPTOP, "public": SITE, "host": "0.0.0.0", "proxies": "10.89.66.0/24, ::1"})  # noqa: S104
    assert options.host == "0.0.0.0"  # noqa: S104 - as it was given
    assert options.proxies.have("10.89.66.3")
    assert options.proxies.have("::1")
    assert not options.proxies.have("127.0.0.1")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"base_url": "/xa hai"}, BaseUrlWrong),
        ({"base_url": "/xa-hai", "public": SITE}, BaseUrlDiffers),
        ({"new_pin": True, "public": SITE}, NewPinOnServer),
    ],
)
def test_what_does_not_go_together_is_refused(given: dict[str, object], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        Options.of(**{**LAPTOP, **given})


@pytest.mark.parametrize(
    ("typed", "url", "site"),
    [
        ("https://lop.example.vn", "https://lop.example.vn/", "lop.example.vn"),
        ("https://LOP.example.vn:8443/xa-mot/ ", "https://lop.example.vn:8443/xa-mot/", "lop.example.vn:8443"),
        ("http://127.0.0.1:9000/", "http://127.0.0.1:9000/", "127.0.0.1:9000"),
        ("http://[::1]:9000/", "http://[::1]:9000/", "[::1]:9000"),
        ("http://192.168.1.5/", "http://192.168.1.5/", "192.168.1.5"),
    ],
)
def test_public_address_is_read_as_it_is_printed(typed: str, url: str, site: str) -> None:
    public = Public.of(typed)
    assert (public.url, public.site) == (url, site)


@pytest.mark.parametrize(
    "typed",
    [
        "lop.example.vn",
        "ftp://lop.example.vn/",
        "https://",
        "https://chu:khoa@lop.example.vn/",
        "https://lop.example.vn/?lop=1",
        "https://lop.example.vn/#lop",
        "https://lop.example.vn/xa mot/",
        "https://lop.example.vn/xa//mot/",
        "https://lop.example.vn:99999/",
        "https://[khong]/",
        "https://lop.example.vn/\nX-Khac: 1",
    ],
)
def test_text_that_is_no_address_of_a_site_is_refused(typed: str) -> None:
    with pytest.raises(PublicUrlWrong):
        Public.of(typed)


@pytest.mark.parametrize("typed", ["http://lop.example.vn/", "http://113.160.1.7/"])
def test_site_without_tls_is_refused_with_the_address_it_should_have(typed: str) -> None:
    with pytest.raises(PublicUrlNotSafe) as refused:
        Public.of(typed)
    assert refused.value.details["safe"] == typed.replace("http:", "https:")


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("CHOPHIEN_PORT", "cong", 2),
        ("CHOPHIEN_DEMO", "co", 2),
        ("CHOPHIEN_PUBLIC_URL", "lop.example.vn", 1),
        ("CHOPHIEN_PROXIES", "caddy", 1),
    ],
)
def test_setting_that_cannot_be_right_is_refused_by_its_name(name: str, value: str, code: int, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kit", "--lang", "en", "serve"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), name: value},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, "")
    assert name in done.stderr
    assert len(done.stderr.splitlines()) == 1
