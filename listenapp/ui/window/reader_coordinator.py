"""Create the reader and the class view on first use, and connect them to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.preferences import Preferences
from listenapp.ui.common.lazy_property import lazy_property
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.shortcuts.actions import PRESENTER_KEYS, SEEN_BY_CLASS
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.notifications import Notifications

if TYPE_CHECKING:  # imported on first use
    from listenapp.story.model import Story
    from listenapp.ui.classroom.class_controller import ClassController
    from listenapp.ui.reader.reader_actions import ReaderActions
    from listenapp.ui.reader.reader_view import ReaderView
    from listenapp.ui.reader.word_card_controller import WordCardController


class ReaderCoordinator(QObject):
    """Reader and class view of the window. The actions are called only while a story is open."""

    narration_requested = Signal()

    def __init__(self, frame: BaseWindow, dialogs: Dialogs, notifications: Notifications) -> None:
        super().__init__(frame)
        self._frame, self._dialogs, self._notifications = frame, dialogs, notifications
        self._last_mask = TextMask.BLURRED

    @lazy_property
    def reading(self) -> ReaderView:
        from listenapp.ui.reader.reader_view import ReaderView  # noqa: PLC0415 - not needed to show the window

        frame, current = self._frame, self._frame.controller.current
        reader = ReaderView(
            frame.theme_manager, frame.settings.text_style, frame.playback, current.corrections, frame.controller.tasks
        )
        frame.pages.addWidget(reader)
        reader.glossary_shown_changed.connect(frame.top.glossary_button.setChecked)
        reader.not_spoken.connect(self._notifications.show_not_spoken)
        reader.words.own_changed.connect(current.position.save_user_glossary)
        current.alignment_changed.connect(reader.show_alignment)
        current.user_glossary_loaded.connect(reader.words.show_own)
        self._wire_saved(reader)
        current.second_text.changed.connect(reader.transcript.set_second_text)
        reader.card_requested.connect(self._open_card)
        frame.settings.text_style_changed.connect(reader.transcript.set_text_style)
        frame.settings.highlight_changed.connect(reader.transcript.set_highlight)
        reader.transcript.set_highlight(frame.settings.highlight)
        self._wire_bar(reader)
        frame.keyboard.attach_buttons(reader.editor.buttons)
        places = {"next_place": reader.glossary.next_button, "previous_place": reader.glossary.previous_button}
        frame.keyboard.attach_buttons({**places, "playback_options": reader.transport.options_button})
        frame.keyboard.changed.connect(lambda _keys: self._update_peek_hint(reader))
        self._update_peek_hint(reader)
        apply_preferences(reader, frame.settings.preferences)
        return reader

    def _update_peek_hint(self, reading: ReaderView) -> None:
        key = self._frame.keyboard.shown("peek")
        hint = self.tr("The text is hidden. Click here or hold {key} to peek.").format(key=key)
        reading.transcript.mask_layer.hint = hint if key else self.tr("The text is hidden. Click here to peek.")

    def _wire_saved(self, reader: ReaderView) -> None:
        starred, saved, controller = self._frame.controller.current.starred, reader.saved, self._frame.controller
        starred.changed.connect(reader.show_stars)
        starred.all_loaded.connect(saved.show_all)
        saved.all_requested.connect(starred.load_all)
        saved.remove_requested.connect(starred.remove)
        saved.note_changed.connect(starred.set_note)
        saved.story_requested.connect(lambda id_, sentence: controller.open(id_, sentence=sentence))
        controller.sentence_requested.connect(reader.show_sentence)
        self._frame.keyboard.changed.connect(lambda _keys: saved.show_key(self._frame.keyboard.shown("star")))
        saved.show_key(self._frame.keyboard.shown("star"))

    def _wire_bar(self, reading: ReaderView) -> None:
        bar, frame = reading.transport, self._frame
        bar.volume_requested.connect(frame.playback.output.set_volume)
        bar.device_requested.connect(frame.settings.use_device)
        bar.devices_requested.connect(self._show_devices)
        bar.sound_settings_requested.connect(self._open_sound_settings)
        bar.narration_requested.connect(self.narration_requested)
        bar.options_button.clicked.connect(lambda: self._dialogs.open_playback(bar.options_button))
        bar.show_volume(frame.settings.preferences.volume)
        frame.controller.current.audio.levels_changed.connect(bar.slider.set_levels)
        frame.keyboard.attach_buttons(
            {
                "toggle": bar.play_button,
                "next_sentence": bar.next_button,
                "previous_sentence": bar.previous_button,
                "repeat_sentence": bar.repeat_button,
                "again_slower": bar.slower_button,
                "toggle_loop": bar.loop_button,
                "mute": bar.mute_button,
            }
        )

    def _open_sound_settings(self) -> None:
        from listenapp.ui.settings.settings_dialog import Section  # noqa: PLC0415 - not needed to show the window

        self._dialogs.open_settings(Section.SOUND)

    def _show_devices(self) -> None:
        """Show the chosen output at once, and the others as soon as they are found.

        The output is closed meanwhile, because PortAudio finds new devices only while none is open.
        """
        controller, playback = self._frame.controller, self._frame.playback
        chosen = self._frame.settings.preferences.device
        self.reading.transport.show_devices([chosen] if chosen else [], chosen)
        playback.release_output()
        controller.tasks.run_slow(controller.device_names, self._show_found_devices, self._show_devices_error)

    def _show_found_devices(self, names: list[str]) -> None:
        self.reading.transport.show_devices(names, self._frame.settings.preferences.device)
        self._frame.playback.output.reopen()

    def _show_devices_error(self, error: ListenError) -> None:
        self._frame.message.show_error(error)
        self._frame.playback.output.reopen()

    @lazy_property
    def listening(self) -> ReaderActions:
        from listenapp.ui.reader.reader_actions import ReaderActions  # noqa: PLC0415

        frame = self._frame
        starred = frame.controller.current.starred
        return ReaderActions(frame.playback, self.reading, frame.settings, frame.status, starred)

    @lazy_property
    def word_card(self) -> WordCardController:
        from listenapp.ui.reader.word_card_controller import WordCardController  # noqa: PLC0415

        frame, controller = self._frame, self._frame.controller
        card = WordCardController(
            frame.theme_manager,
            frame.playback,
            controller.tasks,
            self.reading,
            controller.current.starred,
            controller.dictionary,
            controller.dictionaries,
        )
        card.replaying.connect(frame.status.show_state)
        return card

    @lazy_property
    def class_controller(self) -> ClassController:
        from listenapp.ui.classroom.class_controller import ClassController  # noqa: PLC0415

        frame = self._frame
        shared = [frame.keyboard.actions[name] for name in SEEN_BY_CLASS]
        controller = ClassController(
            frame.theme_manager, frame.playback, frame.class_bar, shared, frame.keyboard, frame
        )
        controller.changed.connect(lambda is_open: frame.keyboard.reserve(PRESENTER_KEYS if is_open else ()))
        self.reading.replays.changed.connect(controller.show_entry)
        self.reading.looked_up.connect(controller.explain)
        frame.settings.highlight_changed.connect(controller.set_highlight)
        frame.controller.current.alignment_changed.connect(controller.show_alignment)
        frame.controller.current.second_text.changed.connect(controller.set_second_text)
        controller.set_second_text(self.reading.transcript.second_text.texts)
        return controller

    @property
    def has_class_view(self) -> bool:
        shown = ReaderCoordinator.class_controller.created(self)
        return shown is not None and shown.view is not None

    # -- showing a story ----------------------------------------------------------------------------------------

    def show_story(self, story: Story) -> None:
        playback, bar = self._frame.playback, self.reading.transport
        _ = self.listening  # it shows the turn and the loop before any action is called
        self.show_edited(story)
        bar.set_duration(playback.duration)
        bar.show_time(playback.story_time)
        bar.show_speed(playback.speed)

    def show_edited(self, story: Story) -> None:
        """Show the text and times of the open story, also after an edit."""
        self._close_card()
        self.reading.saved.show_story(self._frame.controller.current.id or "")
        self.reading.show_story(story, self._frame.playback.alignment)
        self.class_controller.show_story(story)
        self.reading.transport.set_empty(self._frame.controller.current.needs_narration)
        self.reading.transport.show_time(self._frame.playback.story_time)

    def show_preferences(self, preferences: Preferences) -> None:
        if (reading := ReaderCoordinator.reading.created(self)) is not None:
            apply_preferences(reading, preferences)

    def leave(self) -> None:
        """Close the element in front: a word's card, the search, a replay, the timing editor or the class view.

        If the reader is scrolled away from the voice, return to the voice before closing the class view.
        """
        word_card = ReaderCoordinator.word_card.created(self)
        if word_card is not None and word_card.card.isVisible():
            word_card.card.dismiss()
        elif word_card is not None and word_card.is_replaying:
            word_card.stop()
        elif self.reading.find_bar.isVisible():
            self.reading.find_bar.cancel()
        elif self.reading.replays.on:
            self.reading.replays.stop()
        elif self.reading.editor.isVisible():
            self.reading.editor.close_editor()
        elif self._frame.is_reading and not self.reading.transcript.auto_scroll.following:
            self.reading.transcript.auto_scroll.back_to_voice()
        else:
            self.class_controller.close()

    def _open_card(self, word: int) -> None:
        self.word_card.open(word)

    def _close_card(self) -> None:
        if (word_card := ReaderCoordinator.word_card.created(self)) is not None:
            word_card.card.hide()
            word_card.stop()

    # -- actions -------------------------------------------------------------------------------------------------

    def press_in_editor(self, name: str) -> None:
        """Press the timing editor's button for an action of `TIMING_ACTIONS`.

        Do nothing while the editor is closed.
        """
        reading = ReaderCoordinator.reading.created(self)
        if reading is not None and reading.editor.isVisible():
            reading.editor.buttons[name].click()

    def toggle_glossary(self) -> None:
        if self._frame.is_reading:
            self.reading.set_glossary_wanted(not self.reading.glossary_shown)

    def explain(self) -> None:
        """Open the card of the word at the caret, or of the spoken word. In a class show its meaning to the class."""
        word = self.reading.transcript.target_word()
        if word is None or self.has_class_view:
            self.listening.explain()
        else:
            self.word_card.open(word)

    def hide_text(self) -> None:
        """Hide the text with the mask that was chosen last, or show it."""
        self.set_mask(self._last_mask if self.reading.transcript.mask_layer.chosen is TextMask.NONE else TextMask.NONE)

    def next_mask(self) -> None:
        """Switch to the next mask, or to the last one if the text is not masked."""
        masks, chosen = list(TextMask), self.reading.transcript.mask_layer.chosen
        masks.remove(TextMask.NONE)
        self.set_mask(self._last_mask if chosen is TextMask.NONE else masks[(masks.index(chosen) + 1) % len(masks)])

    def next_place(self) -> None:
        """Press the glossary's button for the next sentence with the replayed word."""
        self.reading.glossary.next_button.click()

    def previous_place(self) -> None:
        self.reading.glossary.previous_button.click()

    def toggle_playback_options(self) -> None:
        self._dialogs.toggle(Dialogs.playback_popup, self.reading.transport.options_button)

    def peek(self) -> None:
        """Show the masked text until the key is released."""
        self.reading.transcript.peek(True)

    def show_translation(self, shown: bool) -> None:
        """Show the translation until the key is released, or as long as it is switched on."""
        keeps = self._frame.settings.preferences.shows_translation
        if shown and not self.reading.transcript.second_text.texts:
            self._frame.status.show_note(self.tr("This story has no translation. Add one in the menu."))
        self.reading.transcript.show_second_text(shown or keeps)

    def keep_translation(self) -> None:
        """Switch whether the translation stays below the paragraphs."""
        self._frame.settings.choose(shows_translation=not self._frame.settings.preferences.shows_translation)
        self.show_translation(self._frame.settings.preferences.shows_translation)

    def toggle_class_translation(self) -> None:
        """Show the translation to the class, or hide it."""
        if self.class_controller.view is not None and not self.reading.transcript.second_text.texts:
            self._frame.status.show_note(self.tr("This story has no translation. Add one in the menu."))
        self.class_controller.toggle_translation()

    def edit_translation(self) -> None:
        """Open the dialog for the translation of the open story."""
        second_text = self._frame.controller.current.second_text
        if second_text.possible:
            self._dialogs.edit_translation(second_text.pairs, self._frame.keyboard.shown("second_text"))

    def set_mask(self, mask: TextMask) -> None:
        if mask is not TextMask.NONE:
            self._last_mask = mask
        self.reading.transcript.set_mask(mask)
        self.class_controller.set_mask(mask)
        self._frame.top.show_mask(mask)

    def class_view(self) -> None:
        """Open or close the class view."""
        story = self._frame.controller.current.story
        if self.class_controller.view is not None:
            self.class_controller.close()
        elif self._frame.is_reading and story is not None:
            self.class_controller.open(story, self._frame.settings, self.reading.transcript.mask_layer.chosen)


def apply_preferences(reading: ReaderView, preferences: Preferences) -> None:
    reading.set_click_plays_sentence(preferences.click_plays == "sentence")
    reading.transcript.show_second_text(preferences.shows_translation)
    reading.set_click_opens_card(preferences.click_plays == "card")
    reading.transcript.set_click_plays_word(preferences.click_plays == "only")
    reading.transcript.auto_scroll.set_enabled(preferences.follow)
