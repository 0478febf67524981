"""Where and when the figures were taken."""

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from harness.programs import java, version_of


def circumstances(peers: list[str], command: str, rounds: str) -> dict[str, str]:
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "command": f"`{command}`, {rounds}",
        "machine": machine(),
        "load before": f"{os.getloadavg()[0]:.1f} of {os.cpu_count()} processors",
        "system": f"{system()}, Linux {platform.release()}, WebKitGTK {webkit()}, under Xvfb without a GPU",
        "versions": ", ".join(f"{peer} {version_of(peer)}" for peer in peers),
        "tools": ", ".join(tools(peers)),
        "Elnath": "direct transport, AOT cache, serial collector, C1 compiler only, web process in its sandbox",
    }


def machine() -> str:
    model = value_of("/proc/cpuinfo", "model name", ":")
    memory = int(value_of("/proc/meminfo", "MemTotal", ":").split()[0]) / 1e6
    return f"{model}, {os.cpu_count()} processors, {memory:.0f} GB"


def system() -> str:
    return value_of("/etc/os-release", "PRETTY_NAME", "=").strip('"')


def webkit() -> str:
    return first_line("pkg-config", "--modversion", "webkit2gtk-4.1")


def tools(peers: list[str]) -> list[str]:
    asked = [first_line(java(), "--version")]
    if "tauri" in peers:
        asked.append(first_line("cargo", "--version"))
    if "wails" in peers:
        asked.append(first_line("go", "version"))
    if "c" in peers:
        asked.append(first_line("gcc", "--version"))
    return asked


def first_line(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def value_of(file: str, name: str, separator: str) -> str:
    for line in Path(file).read_text().splitlines():
        key, found, value = line.partition(separator)
        if found and key.strip() == name:
            return value.strip()
    return "unknown"
