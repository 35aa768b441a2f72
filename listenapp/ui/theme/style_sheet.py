"""Make the style sheet for the Fusion style from a theme.

Object names and the `kind` property select special rules.
"""

from __future__ import annotations

from string import Template

from listenapp.ui.theme.theme_files import Theme, mixed, track_colour

_SHEET = Template("""
QToolTip { background: $ink; color: $paper; border: 1px solid $ink; padding: 4px 8px; }
#topBar { background: $panel; border-bottom: 1px solid $line; }
#transportBar { background: $panel; border-top: 1px solid $line; }
#statusStrip { background: $panel; border-top: 1px solid $line; }
#statusLine, QLabel[kind="quiet"] { color: $quiet; }
#timingEditor, #findBar { background: $panel; border-top: 1px solid $line; }
#sidePanel { background: $panel; border-$begin: 1px solid $line; }
#panelTabs::tab { border: none; border-bottom: 2px solid transparent; padding: 10px 4px 6px 4px; margin: 0 8px;
  background: transparent; color: $quiet; font-weight: 600; }
#panelTabs::tab:selected { color: $ink; border-bottom-color: $accent; }
#panelTabs::tab:hover { color: $ink; }
#panelTabs:focus::tab:selected { color: $accent; }
#page, #transcript, #libraryPage, #practicePage { background: $paper; border: none; }
#glossaryFoot, #savedFoot { border-top: 1px solid $line; }
#glossaryList, #savedList, #libraryList { background: transparent; border: none; outline: none; }
#sheet, #wordCard { background: $panel; border: 1px solid $field_line; border-radius: 6px; }
#todayRow { background: $panel; border: 1px solid $line; border-radius: 6px; }
QListWidget[kind="plainList"] {
  background: $field; border: 1px solid $field_line; border-radius: 6px; padding: 4px; outline: none; }
QListWidget[kind="plainList"]::item { border: 2px solid transparent; border-radius: 6px; padding: 6px; color: $ink; }
QListWidget[kind="plainList"]::item:hover { background: $hover; }
QListWidget[kind="plainList"]::item:selected { background: $hover; color: $ink; }
QListWidget[kind="plainList"]::item:focus { border-color: $accent; }
QLabel[kind="title"] { font-weight: 600; }
QLabel[kind="heading"] { font-weight: 600; }
QLabel[kind="warning"] { color: $warning; }

QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 4px; background: transparent; color: $ink; }
QToolButton:hover, QToolButton:open { background: $hover; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $hover; border-color: $line; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton::menu-button { border: none; width: 16px; }
QToolButton::menu-arrow { image: url("$chevron"); width: 14px; height: 14px; }
#playButton { background: $accent; border-radius: 20px; }
#playButton:hover { background: $accent_hover; }
#playButton:focus { border-color: $ink; }
#playButton:disabled { background: $hover; }
#backToVoice { background: $ink; color: $paper; border: 2px solid $ink; border-radius: 6px; padding: 5px 14px; }
#backToVoice:hover { background: $ink_hover; }
#backToVoice:focus { border-color: $accent; }

QPushButton, QToolButton, QCheckBox, QComboBox, QSlider { outline: none; }
QPushButton { border: 1px solid $line; border-radius: 6px; padding: 7px 14px; background: $field; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 13px; }
QPushButton:disabled { color: $faded; background: $panel; border-color: $faded_line; }
QPushButton[kind="primary"] { background: $accent; color: $accent_ink; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $panel; border-color: $faded_line; color: $faded; }
QPushButton[kind="card"] { padding: 0; }
QPushButton[kind="card"]:focus { padding: 0; }
QPushButton[kind="link"] { background: transparent; border: 2px solid transparent; color: $accent; padding: 4px 6px; }
QPushButton[kind="chip"] { background: $accent_pale; border: 1px solid $accent; border-radius: 10px; color: $ink;
  padding: 1px 10px; }
QPushButton[kind="chip"]:focus { border: 2px solid $ink; padding: 0 9px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QComboBox, QKeySequenceEdit QLineEdit {
  border: 1px solid $field_line; border-radius: 6px; padding: 6px 8px; background: $field; color: $ink;
  placeholder-text-color: $quiet; selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 5px 7px; }
#gapField, #gapField:focus { border: none; border-radius: 0; padding: 0 4px; background: transparent; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, CheckedList::indicator {
  width: 16px; height: 16px; border: 1px solid $quiet; border-radius: 4px; background: $field; }
QCheckBox::indicator:checked, CheckedList::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox:focus { color: $accent; text-decoration: underline; }
QCheckBox::indicator:focus { border: 2px solid $ink; width: 14px; height: 14px; }
CheckedList { background: $field; border: 1px solid $field_line; border-radius: 6px; padding: 4px; outline: none; }
CheckedList::item { border: 2px solid transparent; border-radius: 6px; padding: 4px; color: $ink; }
CheckedList::item:hover { background: $hover; }
CheckedList::item:focus { border-color: $accent; }
#sectionList { background: transparent; border: none; outline: none; }
#sectionList::item { border: 2px solid transparent; border-radius: 6px; padding: 7px 8px; color: $ink; }
#sectionList::item:hover { background: $hover; }
#sectionList::item:selected { background: $accent_pale; color: $ink; }
#sectionList::item:selected:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $field; border: 1px solid $line; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; color: $ink; }
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {
  background: $accent; color: $accent_ink; }
QComboBox#speedBox { border-color: transparent; background: transparent; padding: 4px 4px 4px 8px; }
QComboBox#speedBox[temporary="true"] { color: $accent; font-weight: 600; }
QComboBox#speedBox:hover { background: $hover; }
QComboBox#speedBox:focus { border: 2px solid $accent; }

QMenu { background: $field; border: 1px solid $line; border-radius: 6px; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; color: $ink; }
QMenu::item:selected { background: $accent; color: $accent_ink; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
QMenu::icon { padding-left: 8px; }

QProgressBar { border: none; border-radius: 3px; background: $track; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $accent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $handle; border-radius: 4px; min-height: 40px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $quiet; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 4px; min-width: 40px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $groove; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $accent; }
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider::handle:horizontal:focus { border: 2px solid $ink; width: 14px; height: 14px; margin: -7px 0;
  border-radius: 9px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $groove; }

#classCard { background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px; }
#classBar { background: #B3261E; }
#classBar QLabel { color: #FFFFFF; font-weight: 600; }
#classBar QToolButton { background: $field; }
#classBar QToolButton:hover { background: $hover; }
#classBar QToolButton:checked { background: $accent_pale; border-color: $accent; }
#classBar QToolButton:focus { border-color: $ink; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
#messageBar { background: $message; border-bottom: 1px solid $line; }
#messageBar[severity="warning"] { border-$begin: 4px solid $warning; }
#messageBar[severity="note"] { border-$begin: 4px solid $accent; }
#emptyLibrary { border: 2px dashed $groove; border-radius: 6px; background: $panel; }
""")


def style_sheet(theme: Theme, chevron: str = "", check: str = "", *, right_to_left: bool = False) -> str:
    """Return the style sheet for a theme.

    `chevron`, `check`: paths of the icons in combo boxes and check boxes, with forward slashes. `right_to_left`: mirror
    borders, because Qt mirrors only layouts.
    """
    roles = {name: getattr(theme, name) for name in Theme.__slots__}
    return _SHEET.substitute(
        roles,
        chevron=chevron,
        check=check,
        begin="right" if right_to_left else "left",
        accent_pale=mixed(theme.field, theme.accent, 0.25),
        accent_hover=mixed(theme.accent, theme.ink, 0.2),
        ink_hover=mixed(theme.ink, theme.paper, 0.2),
        faded=mixed(theme.ink, theme.panel, 0.6),
        faded_line=mixed(theme.line, theme.panel, 0.5),
        track=track_colour(theme),
        handle=mixed(theme.line, theme.ink, 0.25),
        groove=track_colour(theme, mixed(theme.line, theme.ink, 0.12)),
        field_line=mixed(theme.line, theme.ink, 0.3),
        message=theme.field,
    )
