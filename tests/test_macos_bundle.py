"""Check the description of the macOS bundle: what it tells macOS of itself, and what it is allowed to do."""

from __future__ import annotations

import ast
import plistlib
import re
from pathlib import Path
from typing import Any

import pytest

from listenapp.story import lesson_format

CHECKOUT = Path(__file__).resolve().parent.parent
MACOS = CHECKOUT / "packaging" / "macos"
SPEC = ast.parse((CHECKOUT / "build.spec").read_text("utf-8"))


@pytest.fixture
def info() -> dict[str, Any]:
    return dict(plistlib.loads((MACOS / "Info.plist").read_bytes()))


def calls(name: str) -> list[ast.Call]:
    found = [node for node in ast.walk(SPEC) if isinstance(node, ast.Call)]
    return [node for node in found if isinstance(node.func, ast.Name) and node.func.id == name]


def test_the_bundle_names_a_program_that_is_in_it(info: dict[str, Any]) -> None:
    (bundle,) = calls("BUNDLE")
    told = {keyword.arg: keyword.value for keyword in bundle.keywords}
    assert {"name", "icon", "bundle_identifier", "version", "info_plist"} <= set(told)
    assert ast.literal_eval(told["name"]) == f"{info['CFBundleName']}.app"
    programs = [ast.literal_eval(node.args[0]) for node in calls("program")]
    assert info["CFBundleExecutable"] in programs
    assert (CHECKOUT / "assets" / "icons" / "listenapp.png").is_file()


def test_it_tells_macos_what_it_is(info: dict[str, Any]) -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z]+){2,}", info["CFBundleIdentifier"])
    assert info["CFBundlePackageType"] == "APPL"
    assert info["NSHighResolutionCapable"] is True
    assert re.fullmatch(r"\d+\.\d+", info["LSMinimumSystemVersion"])
    assert not {"CFBundleVersion", "CFBundleShortVersionString"} & set(info), "build.spec fills them in"


def test_story_files_open_with_it(info: dict[str, Any]) -> None:
    (document,), (kind,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeIdentifier"].startswith(info["CFBundleIdentifier"])
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["listen"]
    assert lesson_format.is_lesson("a.listen")
    assert document["LSHandlerRank"] == "Owner"


def test_it_may_record_and_says_why(info: dict[str, Any]) -> None:
    allowed = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert allowed == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }
    assert "record" in info["NSMicrophoneUsageDescription"]


def test_signing_uses_the_entitlements_and_the_hardened_runtime() -> None:
    script = (MACOS / "dmg.sh").read_text("utf-8")
    assert re.search(r"codesign .*--options runtime .*--entitlements packaging/macos/entitlements\.plist", script)
    assert script.index("codesign --verify") < script.index("hdiutil create") < script.index("notarytool submit")
