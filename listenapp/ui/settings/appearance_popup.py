"""Text and colours, in a small window at the [Aa] button. Each choice acts at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common import sizes
from listenapp.ui.common.view_options import Style
from listenapp.ui.common.widgets import Look
from listenapp.ui.i18n import formatting, languages
from listenapp.ui.settings.settings_popup import Popup
from listenapp.ui.settings.stepper import Stepper
from listenapp.ui.settings.swatch import Swatch
from listenapp.ui.theme import letters
from listenapp.ui.theme.theme import FOLLOW_SYSTEM, Theme


class Appearance(Popup):
    def __init__(self, look: Look, themes: dict[str, Theme], families: Sequence[str], parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Text and colours"))
        self._themes = themes
        column = self.column
        self.add_heading(self.tr("Colours"))
        column.addLayout(self._make_swatches(look))
        self.add_heading(self.tr("Text"))
        column.addLayout(self._make_steppers(look))
        column.addWidget(self._make_font_box(families))
        self.add_heading(self.tr("What is being heard"))
        column.addWidget(self._make_style_box())
        column.addLayout(self._make_checks())
        self.add_heading(self.tr("Language of the window"))
        column.addWidget(self._make_language_box())

    def _make_swatches(self, look: Look) -> QGridLayout:
        both = [theme for name in ("light", "dark") if (theme := self._themes.get(name))]
        labels = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "sepia": self.tr("Sepia"),
            "high-contrast": self.tr("High contrast"),
        }
        kinds = [(FOLLOW_SYSTEM, self.tr("As the system"), both)]
        kinds += [(theme.name, labels.get(theme.name, theme.label), [theme]) for theme in self._themes.values()]
        self._swatches = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(4)
        for number, (name, says, shown) in enumerate(kinds):
            swatch = Swatch(look, name, says, shown)
            self._swatches.addButton(swatch)
            swatch.clicked.connect(lambda _checked=False, wanted=name: self._change(theme=wanted))
            grid.addWidget(swatch, number // 3, number % 3)
        return grid

    def _make_steppers(self, look: Look) -> QVBoxLayout:
        kinds = (
            ("text_size", self.tr("Size"), sizes.TEXT, lambda value: str(round(value))),
            (
                "line_height",
                self.tr("Between lines"),
                sizes.LINE_HEIGHTS,
                lambda value: formatting.decimal(f"{value:.1f}"),
            ),
            ("letter_spacing", self.tr("Between letters"), sizes.SPACINGS, formatting.percent),
            ("word_spacing", self.tr("Between words"), sizes.WORD_SPACINGS, formatting.percent),
        )
        self.steppers: dict[str, Stepper] = {}
        column = QVBoxLayout()
        column.setSpacing(2)
        for name, says, steps, told in kinds:
            stepper = self.steppers[name] = Stepper(look, says, steps, told)
            stepper.chosen.connect(lambda value, changed=name: self._change(**{changed: value}))
            column.addWidget(stepper)
        return column

    def _make_font_box(self, families: Sequence[str]) -> QComboBox:
        self._fonts = QComboBox()
        self._fonts.setAccessibleName(self.tr("Face"))
        for family in families:
            self._fonts.addItem(family, family)
            self._fonts.setItemData(self._fonts.count() - 1, QFont(family, 13), Qt.ItemDataRole.FontRole)
        self._fonts.activated.connect(lambda _index: self._change(font=self._fonts.currentData()))
        return self._fonts

    def _make_style_box(self) -> QComboBox:
        self.styles = QComboBox()
        self.styles.setAccessibleName(self.tr("How it stands out"))
        kinds = {
            Style.BOX: self.tr("In a box"),
            Style.UNDERLINE: self.tr("Underlined"),
            Style.COLOUR: self.tr("In another colour, underlined"),
            Style.FADE: self.tr("The rest fades"),
        }
        for style, says in kinds.items():
            self.styles.addItem(says, style.value)
        self.styles.activated.connect(lambda _index: self._change(highlight=self.styles.currentData()))
        return self.styles

    def _make_checks(self) -> QHBoxLayout:
        self.word_check = QCheckBox(self.tr("The word"))
        self.sentence_check = QCheckBox(self.tr("The sentence"))
        self.word_check.clicked.connect(lambda checked: self._change(lights_word=checked))
        self.sentence_check.clicked.connect(lambda checked: self._change(lights_sentence=checked))
        row = QHBoxLayout()
        row.addWidget(self.word_check)
        row.addWidget(self.sentence_check)
        row.addStretch(1)
        return row

    def _make_language_box(self) -> QComboBox:
        self.languages = QComboBox()
        self.languages.setAccessibleName(self.tr("Language of the window"))
        self.languages.addItem(self.tr("As the system"), "")
        for code, name in languages.NAMES.items():
            shown = languages.IN_ENGLISH[code] if letters.missing(name, self.font()) else name
            self.languages.addItem(shown, code)
        self.languages.activated.connect(lambda _index: self._change(language=self.languages.currentData()))
        return self.languages

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        for name, stepper in self.steppers.items():
            stepper.show_value(getattr(preferences, name))
        for swatch in self._swatches.buttons():
            swatch.setChecked(isinstance(swatch, Swatch) and swatch.name == preferences.theme)
        self._fonts.setCurrentIndex(max(0, self._fonts.findData(preferences.font)))
        self.styles.setCurrentIndex(max(0, self.styles.findData(preferences.highlight)))
        self.languages.setCurrentIndex(max(0, self.languages.findData(preferences.language)))
        self.word_check.setChecked(preferences.lights_word)
        self.sentence_check.setChecked(preferences.lights_sentence)

    def open_below(self, opener: QWidget) -> None:
        self.open()
        self.stand(opener.mapTo(self._window, QPoint(0, opener.height() + 6)), opener.width())
        checked = self._swatches.checkedButton()
        if checked is not None:
            checked.setFocus()
