"""Load themes, which map roles to colours, from one file each, and make palettes from them."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

FOLLOW_SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Theme:
    """Theme. Colours are "#RRGGBB". `label` is in English and translated where it is shown."""

    name: str
    label: str
    dark: bool
    paper: str  # background of the text
    panel: str  # background of everything around the text
    field: str
    line: str
    hover: str
    ink: str
    quiet: str  # text that is not spoken, and less important labels
    word_ground: str
    word_ink: str
    word_edge: str
    sentence_ground: str
    accent: str
    accent_ink: str
    warning: str
    dim_opacity: float  # opacity of the paper colour over dimmed text, 0 to 1


def load(folder: Path) -> dict[str, Theme]:
    """Return the themes of `folder` by name.

    Raises KeyError or ValueError for a damaged file, which means that the installation is damaged.
    """
    order = {"light": 0, "dark": 1, "sepia": 2}
    found = [path for path in folder.iterdir() if path.suffix == ".json"]
    paths = sorted(found, key=lambda path: (order.get(path.stem, 9), path.stem))
    return {path.stem: read(path) for path in paths}


def read(path: Path) -> Theme:
    document = json.loads(path.read_text("utf-8"))
    roles = {role.name for role in fields(Theme)} - {"name"}
    return Theme(name=path.stem, **{role: document[role] for role in roles})


def choose(themes: dict[str, Theme], wanted: str) -> Theme:
    """Return the theme named `wanted`. Otherwise, also for `FOLLOW_SYSTEM`, return light or dark as the system."""
    if wanted in themes:
        return themes[wanted]
    hints = QGuiApplication.styleHints()
    return themes["dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"]


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(first: str, second: str, share: float) -> str:
    """Return a mix of two colours with `share` (0 to 1) of `second`."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def track_colour(theme: Theme, colour: str = "", least: float = 3.0) -> str:
    """Return the colour of the empty part of a bar that fills up with the accent colour.

    It is `colour`, or by default the theme's line colour, mixed with as much of the paper colour as the accent needs
    for a contrast ratio of `least`.
    """
    steps = [mixed(colour or theme.line, theme.paper, share / 10) for share in range(9)]
    return next((step for step in steps if contrast(step, theme.accent) >= least), steps[-1])


def palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.field,
        role.AlternateBase: theme.panel,
        role.Text: theme.ink,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.accent_ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.PlaceholderText: theme.quiet,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.paper,
        role.Light: mixed(theme.panel, theme.ink, 0.05),
        role.Midlight: mixed(theme.panel, theme.ink, 0.08),
        role.Mid: theme.line,
        role.Dark: mixed(theme.line, theme.ink, 0.2),
        role.Shadow: mixed(theme.panel, "#000000", 0.5),
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    faded = QColor(mixed(theme.ink, theme.panel, 0.6))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return palette
