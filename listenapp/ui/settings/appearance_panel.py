"""Provide the settings for text, colours and highlight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
)

from listenapp.library.preferences import Preferences
from listenapp.ui.common import view_options
from listenapp.ui.common.view_options import HighlightStyle
from listenapp.ui.common.widgets import NamedBox, describe, scaled
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_panel import SettingsPanel, Stepper
from listenapp.ui.theme.theme_files import FOLLOW_SYSTEM, Theme
from listenapp.ui.theme.theme_manager import ThemeManager


class ThemeSwatch(QAbstractButton):
    """Button for a theme. It shows the theme's background, text colour and highlight."""

    def __init__(self, theme_manager: ThemeManager, name: str, label: str, themes: Sequence[Theme]) -> None:
        super().__init__()
        self._theme_manager, self._themes = theme_manager, themes
        self.name = name
        self.setText(label)
        self.setAccessibleName(label)
        self.setToolTip(label)
        describe(self, "")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(92, 70))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._theme_manager.theme
        card = QRectF(3, 3, self.width() - 6, 42)
        for number, theme in enumerate(self._themes):
            part = QRectF(card)
            part.setWidth(card.width() / len(self._themes))
            part.moveLeft(card.left() + number * part.width())
            painter.save()
            painter.setClipRect(part)
            painter.setPen(QPen(QColor(current.line), 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(card, 6, 6)
            painter.restore()
            self._paint_sample(painter, part, theme)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current.accent if self.isChecked() else current.ink), 2))
            painter.drawRoundedRect(card.adjusted(-1, -1, 1, 1), 7, 7)
        font = scaled(self.font(), 0.88)
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(current.ink))
        painter.drawText(QRectF(0, 48, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.text())

    @staticmethod
    def _paint_sample(painter: QPainter, part: QRectF, theme: Theme) -> None:
        font = QFont(painter.font())
        font.setPixelSize(16)
        font.setBold(True)
        painter.setFont(font)
        box = QRectF(part.center().x() - 14, part.center().y() - 12, 28, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.word_ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.word_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Aa")


class AppearancePanel(SettingsPanel):
    def __init__(self, theme_manager: ThemeManager, themes: dict[str, Theme], families: Sequence[str]) -> None:
        super().__init__()
        self._themes = themes
        column = self.column
        self.add_heading(self.tr("Colours"))
        column.addLayout(self._make_swatches(theme_manager))
        self.add_heading(self.tr("Text"))
        column.addLayout(self._make_steppers(theme_manager))
        self.add_row(self.tr("Font"), self._make_font_box(families))
        self.add_heading(self.tr("Highlight"))
        column.addWidget(self._make_style_box())
        column.addLayout(self._make_checks())

    def _make_swatches(self, theme_manager: ThemeManager) -> QGridLayout:
        both = [theme for name in ("light", "dark") if (theme := self._themes.get(name))]
        labels = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Sepia"),
            "high-contrast": self.tr("High contrast"),
        }
        kinds = [(FOLLOW_SYSTEM, self.tr("Same as system"), both)]
        kinds += [(theme.name, labels.get(theme.name, theme.label), [theme]) for theme in self._themes.values()]
        self._swatches = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(4)
        for number, (name, label, shown) in enumerate(kinds):
            swatch = ThemeSwatch(theme_manager, name, label, shown)
            self._swatches.addButton(swatch)
            swatch.clicked.connect(lambda _checked=False, wanted=name: self._change(theme=wanted))
            grid.addWidget(swatch, number // 3, number % 3)
        return grid

    def _make_steppers(self, theme_manager: ThemeManager) -> QVBoxLayout:
        kinds = (
            ("text_size", self.tr("Size"), view_options.TEXT_SIZES, lambda value: str(round(value))),
            (
                "line_height",
                self.tr("Line spacing"),
                view_options.LINE_HEIGHTS,
                lambda value: formatting.localized_decimal(f"{value:.1f}"),
            ),
            ("letter_spacing", self.tr("Letter spacing"), view_options.SPACINGS, formatting.percent),
            ("word_spacing", self.tr("Word spacing"), view_options.WORD_SPACINGS, formatting.percent),
        )
        self.steppers: dict[str, Stepper] = {}
        column = QVBoxLayout()
        column.setSpacing(2)
        for name, label, steps, formatted in kinds:
            stepper = self.steppers[name] = Stepper(theme_manager, label, steps, formatted)
            stepper.chosen.connect(lambda value, changed=name: self._change(**{changed: value}))
            column.addWidget(stepper)
        return column

    def _make_font_box(self, families: Sequence[str]) -> QComboBox:
        self._fonts = NamedBox()
        self._fonts.setAccessibleName(self.tr("Font"))
        for family in families:
            self._fonts.addItem(family, family)
            self._fonts.setItemData(self._fonts.count() - 1, QFont(family, 13), Qt.ItemDataRole.FontRole)
        self._fonts.activated.connect(lambda _index: self._change(font=self._fonts.currentData()))
        return self._fonts

    def _make_style_box(self) -> QComboBox:
        self.styles = NamedBox()
        self.styles.setAccessibleName(self.tr("Highlight style"))
        kinds = {
            HighlightStyle.BOX: self.tr("Box"),
            HighlightStyle.UNDERLINE: self.tr("Underline"),
            HighlightStyle.COLOUR: self.tr("Colour and underline"),
            HighlightStyle.FADE: self.tr("Fade the rest"),
        }
        for style, label in kinds.items():
            self.styles.addItem(label, style.value)
        self.styles.activated.connect(lambda _index: self._change(highlight=self.styles.currentData()))
        return self.styles

    def _make_checks(self) -> QHBoxLayout:
        self.word_check = QCheckBox(self.tr("Word"))
        self.sentence_check = QCheckBox(self.tr("Sentence"))
        self.word_check.clicked.connect(lambda checked: self._change(lights_word=checked))
        self.sentence_check.clicked.connect(lambda checked: self._change(lights_sentence=checked))
        row = QHBoxLayout()
        row.addWidget(self.word_check)
        row.addWidget(self.sentence_check)
        row.addStretch(1)
        return row

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        for name, stepper in self.steppers.items():
            stepper.show_value(getattr(preferences, name))
        for swatch in self._swatches.buttons():
            swatch.setChecked(isinstance(swatch, ThemeSwatch) and swatch.name == preferences.theme)
        self._fonts.setCurrentIndex(max(0, self._fonts.findData(preferences.font)))
        self.styles.setCurrentIndex(max(0, self.styles.findData(preferences.highlight)))
        self.word_check.setChecked(preferences.lights_word)
        self.sentence_check.setChecked(preferences.lights_sentence)

    def focus_theme(self) -> None:
        checked = self._swatches.checkedButton()
        if checked is not None:
            checked.setFocus()
