"""Write the bill of materials for programs: CycloneDX 1.5, checked against its schema.

It contains no time and no random number, so that the same build gives the same file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from parts import Crate, Part


def written(parts: Iterable[Part], version: str) -> str:
    """Return the bill as JSON. Raises ValueError if it does not match the schema."""
    text = json.dumps(bill(parts, version), indent=1) + "\n"
    check(text)
    return text


def check(text: str) -> None:
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - from the extra "build"
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415

    fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
    if fault is not None:
        raise ValueError(f"the bill of materials is not as CycloneDX wants it: {fault}")


def bill(parts: Iterable[Part], version: str) -> dict[str, Any]:
    application = {
        "type": "application",
        "bom-ref": "listenapp",
        "name": "listenapp",
        "version": version,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    components = [_component(part) for part in parts]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": application},
        "components": components,
        "dependencies": [{"ref": "listenapp", "dependsOn": sorted(c["bom-ref"] for c in components)}],
    }


def _component(part: Part) -> dict[str, Any]:
    purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', part.name).lower()}@{part.version}" if part.python else ""
    ref = purl or part.name
    component: dict[str, Any] = {"type": part.kind, "bom-ref": ref, "name": part.name, "licenses": _spdx(part.licence)}
    if part.version:
        component["version"] = part.version
    if purl:
        component["purl"] = purl
    if part.source.startswith("https://"):
        component["externalReferences"] = [{"type": "website", "url": part.source.split()[0]}]
    if part.files:
        component["properties"] = [{"name": "listenapp:file", "value": file} for file in part.files]
    if part.crates:
        component["components"] = [_crate(crate, ref) for crate in dict.fromkeys(part.crates)]
    return component


def _crate(crate: Crate, owner: str) -> dict[str, Any]:
    purl = f"pkg:cargo/{crate.name}@{crate.version}"
    return {
        "type": "library",
        "bom-ref": f"{owner}#{purl}",  # two packages may contain the same crate
        "name": crate.name,
        "version": crate.version,
        "licenses": _spdx(crate.licence),
        "purl": purl,
    }


def _spdx(licence: str) -> list[dict[str, Any]]:
    """Return the licence as an SPDX expression if it looks like one, else as a name."""
    is_expression = re.fullmatch(r"[\w.+()-]+( (AND|OR|WITH) [\w.+()-]+)*", licence)
    return [{"expression": licence}] if is_expression else [{"license": {"name": licence}}]
