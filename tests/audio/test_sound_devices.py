"""Test which sound devices are listed where several interfaces of the system offer each one."""

from __future__ import annotations

from listenapp.audio.sound_devices import Offer, indices

MME, DIRECT_SOUND, WASAPI, WDM_KS = "MME", "Windows DirectSound", "Windows WASAPI", "Windows WDM-KS"
REALTEK = "Speakers (Realtek High Definition Audio)"
HEADPHONES = "Headphones (COWIN E7 Stereo)"


def test_a_device_of_windows_is_listed_once_with_its_whole_name() -> None:
    offers = (
        Offer("Microsoft Sound Mapper - Output", MME, 2),
        Offer(HEADPHONES, MME, 3),
        Offer(REALTEK[:31], MME, 4),
        Offer("Primary Sound Driver", DIRECT_SOUND, 6),
        Offer(HEADPHONES, DIRECT_SOUND, 7),
        Offer(REALTEK, DIRECT_SOUND, 8),
        Offer(REALTEK, WASAPI, 9),
        Offer(HEADPHONES, WASAPI, 10),
        Offer("Speakers 1 (Realtek HD Audio output)", WDM_KS, 11),
    )
    assert indices(offers) == {
        "Microsoft Sound Mapper - Output": 2,
        HEADPHONES: 3,
        "Primary Sound Driver": 6,
        REALTEK: 8,
    }


def test_a_name_of_just_31_characters_stays_where_it_is_whole() -> None:
    name = REALTEK[:30] + ")"
    assert indices([Offer(name, MME, 1), Offer(name, WASAPI, 5)]) == {name: 1}


def test_of_two_devices_with_one_name_the_first_is_listed() -> None:
    assert indices([Offer("pulse", "ALSA", 4), Offer("default", "ALSA", 5), Offer("pulse", "ALSA", 9)]) == {
        "pulse": 4,
        "default": 5,
    }
