"""Targets: the machines a stick is for: a system, a processor, a release of Python.

Which wheels a machine takes is written in their names, which packages it needs is written in the lock as markers. Both
are asked of the machine that is meant, never of this one.

Source: https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from packaging.tags import Tag

PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = ("windows", "linux", "macos")
PROCESSORS = {"windows": ("x86_64",), "linux": ("x86_64",), "macos": ("arm64",)}
"""Macs with an Intel processor are not in the lock: argon2-cffi-bindings has no wheel for them any more."""
MARKERS = {
    "windows": {"os_name": "nt", "sys_platform": "win32", "platform_system": "Windows"},
    "linux": {"os_name": "posix", "sys_platform": "linux", "platform_system": "Linux"},
    "macos": {"os_name": "posix", "sys_platform": "darwin", "platform_system": "Darwin"},
}
OLDEST_MACOS = (13, 0)
"""The newest that a locked package asks for (pypdfium2)."""
OLDEST_GLIBC = 28
"""2.28, as Debian 10 and Ubuntu 20.04 have it at least."""


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of machine: `system` of SYSTEMS, `processor` of PROCESSORS[system], `python` as "3.12"."""

    system: str
    processor: str
    python: str

    @property
    def name(self) -> str:
        """Return "windows-x86_64-3.12", as the stick's own files call it."""
        return f"{self.system}-{self.processor}-{self.python}"

    @property
    def first_release(self) -> str:
        """Return "3.12.0": what runs on that runs on every later 3.12."""
        return f"{self.python}.0"

    def platforms(self) -> list[str]:
        """Return the platform tags that the machine takes, best first."""
        if self.system == "windows":
            return ["win_amd64"]
        if self.system == "macos":
            from packaging.tags import mac_platforms

            return list(mac_platforms(OLDEST_MACOS, self.processor))
        old_names = {17: "manylinux2014", 12: "manylinux2010", 5: "manylinux1"}
        tags = []
        for minor in range(OLDEST_GLIBC, 4, -1):
            tags.append(f"manylinux_2_{minor}_{self.processor}")
            if minor in old_names:
                tags.append(f"{old_names[minor]}_{self.processor}")
        return [*tags, f"linux_{self.processor}"]

    def tags(self) -> list[Tag]:
        """Return the tags of wheels that the machine takes, best first."""
        from packaging.tags import compatible_tags, cpython_tags

        release = tuple(int(part) for part in self.python.split("."))
        interpreter = "cp" + self.python.replace(".", "")
        abis = [interpreter]
        return [
            *cpython_tags(release, abis=abis, platforms=self.platforms()),
            *compatible_tags(release, interpreter, self.platforms()),
        ]

    def markers(self) -> dict[str, str]:
        """Return what markers ask of a machine, as this one would answer."""
        machine = {"windows": {"x86_64": "AMD64"}}.get(self.system, {}).get(self.processor, self.processor)
        return {
            **MARKERS[self.system],
            "platform_machine": machine,
            "python_version": self.python,
            "python_full_version": self.first_release,
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
            "implementation_version": self.first_release,
            "platform_release": "",
            "platform_version": "",
            "extra": "",
        }


def targets(systems: Sequence[str], pythons: Sequence[str]) -> list[Target]:
    """Return the targets of these systems and releases of Python, in the order of SYSTEMS and PYTHONS."""
    return [
        Target(system, processor, python)
        for system in SYSTEMS
        if system in systems
        for processor in PROCESSORS[system]
        for python in PYTHONS
        if python in pythons
    ]
