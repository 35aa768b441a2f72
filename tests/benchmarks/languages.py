"""Measure the timing of languages other than English: `python tests/benchmarks/align.py languages`.

There are no human word times of other languages here. Each language has the best reference that was found:

* Human-labelled English, treated as a foreign language, by attention alone and with the phones of the French model.
* Synthetic voices that tell the times of their words. Those that join recorded diphones (MBROLA, Festival) and Open
  JTalk are exact to 5 ms. The borders of the neural voice are not exact to 20 ms; it shows faults.
* Readings of prose: each sentence is cut out and recognised again. A wrong border costs words.

What Whisper hears is kept in build/hearing, because recognition takes most of the time.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import re
import statistics
import wave
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import diphone_voice
import festival_voice
import neural_voice
import numpy as np
import open_jtalk_voice
from foreign_accent import FrenchAccent
from numpy.typing import NDArray
from recordings import CHECKOUT, SHARED, Pair, labelled, plain
from scoring import Reference, at_same_letter, errors_at, errors_of, summary

from listenapp.align.attention_aligner import AttentionAligner, force
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.fused_aligner import fuse
from listenapp.align.incremental_aligner import AlignStretch, IncrementalAligner
from listenapp.align.matching import tokens
from listenapp.align.phones import phone_models
from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.align.pipeline import align
from listenapp.align.refine import refine
from listenapp.align.whisper_recognizer import KnownWords, Piece, Recognizer
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.audio import decode
from listenapp.errors import AlignmentFailed
from listenapp.export.clip_times import clip_times
from listenapp.export.narrated_story import Granularity
from listenapp.story.alignment import Timing

RATE = 16_000
_KEPT = CHECKOUT / "build" / "hearing"
_LATE = 0.08  # seconds; a word that starts earlier before its sound is lit in a pause
_AFTER_PAUSE = 0.15  # seconds of silence before a word whose sound has a clear beginning
LIMITS = {"attention": "(mean <= 30)", "with French phones": "(mean <= 24, max <= 250)"}
Speak = Callable[[str], tuple[NDArray[np.int16], list[Reference]]]


@dataclass(frozen=True)
class Voice:
    """A synthetic voice and what it says. `lacks` names what is not installed."""

    name: str
    lacks: str
    speak: Speak
    text: str


TEXTS = {
    "de": """Der Zug fährt um sieben Uhr morgens ab.
Meine Schwester arbeitet im Krankenhaus, und am Sonntag geht sie mit dem Hund spazieren.
Im Winter ist der See zugefroren, aber die Kinder spielen trotzdem draußen.
Wir haben gestern zwei schöne Stühle für die Küche gekauft.""",
    "es": """El tren sale a las siete de la mañana.
Mi hermana trabaja en un hospital, y los domingos pasea con su perro.
En invierno el lago se congela, pero los niños juegan fuera.
Ayer compramos dos sillas bonitas para la cocina.""",
    "fr": """Le train part à sept heures du matin.
Ma sœur travaille dans un hôpital, et le dimanche elle promène son chien.
En hiver le lac est gelé, mais les enfants jouent dehors.
Hier nous avons acheté deux jolies chaises pour la cuisine.""",
    "it": """Il treno parte alle sette del mattino.
Mia sorella lavora in ospedale, e la domenica passeggia con il cane.
In inverno il lago gela, ma i bambini giocano fuori.
Ieri abbiamo comprato due belle sedie per la cucina.""",
    "pt": """O trem sai às sete da manhã.
Minha irmã trabalha num hospital, e aos domingos passeia com o cachorro.
No inverno o lago congela, mas as crianças brincam fora.
Ontem compramos duas cadeiras bonitas para a cozinha.""",
    "ru": """Поезд уходит в семь часов утра.
Моя сестра работает в больнице, а по воскресеньям гуляет с собакой.
Зимой озеро замерзает, но дети играют на улице.
Вчера мы купили два красивых стула для кухни.""",
    "nl": """De trein vertrekt om zeven uur in de ochtend.
Mijn zus werkt in een ziekenhuis, en op zondag wandelt ze met haar hond.
In de winter bevriest het meer, maar de kinderen spelen buiten.
Gisteren hebben we twee mooie stoelen voor de keuken gekocht.""",
    "zh": """火车/huǒ'chē 早上/zǎo'shang 七点/qī'diǎn 出发/chū'fā。
我/wǒ 姐姐/jiě'jie 在/zài 医院/yī'yuàn 工作/gōng'zuò， 星期天/xīng'qī'tiān 她/tā 去/qù 公园/gōng'yuán 散步/sàn'bù。
冬天/dōng'tiān 湖水/hú'shuǐ 结冰/jié'bīng， 可是/kě'shì 孩子们/hái'zi'men 还/hái 在/zài 外面/wài'miàn 玩/wán。
昨天/zuó'tiān 我们/wǒ'men 给/gěi 厨房/chú'fáng 买/mǎi 了/le 两/liǎng 把/bǎ 椅子/yǐ'zi。
图书馆/tú'shū'guǎn 里/lǐ 的/de 学生/xué'shēng 都/dōu 在/zài 看书/kàn'shū。
政府/zhèng'fǔ 决定/jué'dìng 明年/míng'nián 开始/kāi'shǐ 修/xiū 新/xīn 的/de 大桥/dà'qiáo。
老师/lǎo'shī 让/ràng 孩子/hái'zi 写/xiě 一封/yì'fēng 信/xìn。
因为/yīn'wèi 下雨/xià'yǔ， 比赛/bǐ'sài 改到/gǎi'dào 下周/xià'zhōu。""",
    "ar": """تعمل/taHmal(u) أختي/?uxtii في/fii المستشفى/[?a]lmustaSfaa.
وفي/wafii يوم/jawm(i) الأحد/[?a]l?aXad تتنزه/tatanazzah(u) مع/maHa كلبها/kalbihaa.
في/fii الشتاء/[?a]SSitaa? تتجمد/tataZammad(u) البحيرة/[?a]lbuXajra.
لكن/laakinn(a) الأطفال/[?a]l?a6faal يلعبون/jalHabuun(a) في/fii الخارج/[?a]lxaariZ.
أريد/?uriid(u) كتابا/kitaaban جديدا/Zadiidan من/mina المكتبة/[?a]lmaktaba.
يشرب/jaSrab(u) أبي/?abii القهوة/[?a]lqahwa كل/kull(a) صباح/9abaaX.
سافرت/saafarat المعلمة/[?a]lmuHallima إلى/?ilaa مدينة/madiinatin كبيرة/kabiira.
وهناك/wahunaak(a) زارت/zaarat(i) المتحف/[?a]lmatXaf.
كتب/katab(a) الطالب/[?a]66aalib رسالة/risaalatan طويلة/6awiilatan إلى/?ilaa صديقه/9adiiqih.
لا/laa أحب/?uXibb(u) الشاي/[?a]SSaaj بدون/biduun سكر/sukkar.
بدأت/bada?at(i) الحفلة/[?a]lXafla بعد/baHd(a) المطر/[?a]lma6ar، ثم/Tumm(a) رجعنا/raZaHnaa إلى/?ilaa البيت/[?a]lbajt.""",
    "ja": """電車/でんしゃ は/わ 朝/あさ の/の 七時/しちじ に/に 出ます/でます。
姉/あね は/わ 病院/びょーいん で/で 働きます/はたらきます。
日曜日/にちよーび に/に 犬/いぬ と/と 歩きます/あるきます。
冬/ふゆ は/わ 湖/みずうみ が/が 凍ります/こーります が/が、 子供/こども は/わ 外/そと で/で 遊びます/あそびます。
昨日/きのー 台所/だいどころ の/の 椅子/いす を/お 二つ/ふたつ 買いました/かいました。""",
}
PLAIN_JAPANESE = """電車は朝の七時に出ます。
姉は病院で働いていて、日曜日には犬と公園を歩きます。
冬は湖が凍りますが、子供たちは外で遊びます。
昨日、台所の椅子を二つ買いました。
先生は学生に新しい本を読ませました。
雨が降ったので、試合は来週に延期されました。
図書館で借りた雑誌を妹に見せました。
政府は新しい橋を作る計画を発表しました。
夏休みに祖母の家で花火を見ました。
この店のパンは安くておいしいです。"""


def _neural(language: str, voice: str) -> Voice:
    return Voice(
        "neural voice (Kokoro)",
        neural_voice.lacking(voice),
        partial(neural_voice.speak, voice=voice),
        TEXTS[language],
    )


def _festival(language: str, voice: str) -> Voice:
    return Voice(
        f"festival, {voice}", festival_voice.lacking(voice), partial(festival_voice.speak, voice=voice), TEXTS[language]
    )


def _diphones(language: str, text: str = "", manner: str = "") -> Voice:
    name, speak = f"MBROLA{manner}", partial(diphone_voice.speak, language=language)
    return Voice(name, diphone_voice.lacking(language), speak, text or TEXTS[language])


def _arabic(*, with_endings: bool) -> Voice:
    """Return a voice that speaks the unwritten endings of words, as in (u), or leaves them out, which changes [?a]."""
    left_out, spoken = (r"\[.*?\]", r"[()]") if with_endings else (r"\(.*?\)", r"[\[\]]")
    text = re.sub(spoken, "", re.sub(left_out, "", TEXTS["ar"]))
    return _diphones("ar", text, f", {'with' if with_endings else 'without'} endings that are not written")


def _open_jtalk() -> Voice:
    return Voice("Open JTalk", open_jtalk_voice.lacking(), open_jtalk_voice.speak, PLAIN_JAPANESE)


REFERENCES: dict[str, list[Callable[[], Voice]]] = {
    "de": [partial(_neural, "de", "de")],
    "nl": [partial(_neural, "nl", "nl")],
    "es": [partial(_neural, "es", "es")],
    "fr": [partial(_neural, "fr", "fr-fr")],
    "it": [partial(_neural, "it", "it")],
    "pt": [partial(_neural, "pt", "pt-br")],
    "ru": [partial(_festival, "ru", "msu_ru_nsh_clunits")],
    "zh": [partial(_diphones, "zh"), partial(_neural, "zh", "zh")],
    "ja": [_open_jtalk, partial(_neural, "ja", "ja")],
    "ar": [partial(_arabic, with_endings=False), partial(_arabic, with_endings=True)],
}
"""Voices of each language, the most exact one first."""


class Languages:
    """Benchmark of other languages with the model `base`. `scratch` is a folder for sounds."""

    def __init__(self, base: Path, scratch: Path) -> None:
        self._base = base
        self._scratch = scratch
        self._attention = AttentionAligner(base, threads=2)
        self._recognizer: Recognizer | None = None

    def run(self) -> None:
        self._english_as_foreign()
        for language, voices in REFERENCES.items():
            for voice in (make() for make in voices):
                if voice.lacks:
                    print(f"{language}  skipped: not installed: {voice.lacks}")
                else:
                    self._synthetic(language, voice)
        for name, language in (("german-prose", "de"), ("spanish-prose", "es")):
            self._prose(name, language)
        print("fr  no reading of French prose is in ../shared/data")

    def _english_as_foreign(self) -> None:
        methods: dict[str, AlignStretch] = {"attention": self._by_attention}
        if french := phone_models.french_model():
            phones = PhoneAligner(lambda _: FrenchAccent(), {**french, "dict": os.devnull})
            methods["with French phones"] = partial(self._with_phones, phones)
        else:
            print("labelled English with French phones skipped: soundswallower is not installed")
        for name, stretch in methods.items():
            errors = [
                error
                for pair, reference in labelled()
                for error in errors_of(reference, pair.story, self._timed(pair, stretch), contiguous=False).starts
            ]
            print(f"labelled English as a foreign language, {name}: {summary(errors)}   {LIMITS[name]}")

    def _timed(self, pair: Pair, stretch: AlignStretch) -> Sequence[Timing]:
        sound = ChunkedAudio(pair.audio)
        job = IncrementalAligner(pair.story, sound, stretch)
        for piece in KnownWords(self._heard(pair.audio, "en")).hear(sound, "en"):
            job.take(piece)
        return job.finish().words

    def _by_attention(
        self, samples: NDArray[np.int16], words: Sequence[str], rough: Sequence[RoughWord], **around: Any
    ) -> list[FineWord]:
        return force(samples, words, rough, aligner=self._attention, **{**around, "language": "fr"})

    def _with_phones(
        self,
        phones: PhoneAligner,
        samples: NDArray[np.int16],
        words: Sequence[str],
        rough: Sequence[RoughWord],
        **around: Any,
    ) -> list[FineWord]:
        coarse = self._by_attention(samples, words, rough, **around)
        exact = refine(samples, words, [led(word) for word in coarse], aligner=phones, **around)
        return fuse(coarse, exact, EnergyEnvelope(samples), around["offset"])

    def _synthetic(self, language: str, voice: Voice) -> None:
        audio, reference = self._spoken(language, voice)
        story = plain(written(voice.text).replace("\n", "\n\n"), language)
        try:
            words = align(story, audio, self._base, recognizer=known(self._heard(audio, language))).words
        except AlignmentFailed:
            print(f"{language}  skipped: Whisper does not understand the {voice.name}")
            return
        pairs = at_same_letter(reference, story)
        errors = errors_at(pairs, reference, words, contiguous=True)
        after = {i for i, (a, b) in enumerate(pairwise(reference), 1) if b.start - a.end > _AFTER_PAUSE} | {0}
        after_pause = {j for i, j in pairs if i in after}
        early = sum(e < -1000 * _LATE for j, e in zip(errors.words, errors.starts, strict=True) if j in after_pause)
        print(
            f"{language}  {voice.name}: {summary(errors.starts)}  signed median "
            f"{statistics.median(errors.starts):+.0f}; of {len(reference)} words {len(errors.untimed)} have no time, "
            f"{short_words(words)} are under 30 ms, {early} start 80 ms before their sound   "
            "(median <= 25, p95 <= 100, 0, 0)"
        )

    def _spoken(self, language: str, voice: Voice) -> tuple[Path, list[Reference]]:
        """Return the sound of the language's text, and its word times. Both are kept."""
        key = hashlib.sha256(f"{voice.name}\n{voice.text}".encode()).hexdigest()[:16]
        audio, times = _KEPT / f"{language}-{key}.wav", _KEPT / f"{language}-{key}.pickle"
        if not times.is_file():
            _KEPT.mkdir(parents=True, exist_ok=True)
            samples, reference = voice.speak(voice.text)
            write(audio, samples)
            times.write_bytes(pickle.dumps(reference))
        return audio, pickle.loads(times.read_bytes())

    def _prose(self, name: str, language: str) -> None:
        """Compare the word errors of the whole recording with those of its sentences, cut out one by one."""
        text, audio = SHARED / "librivox" / f"{name}.txt", SHARED / "librivox" / f"{name}.mp3"
        story = plain(text.read_text("utf-8"), language)
        pieces = self._heard(audio, language)
        alignment = align(story, audio, self._base, recognizer=known(pieces))
        samples = decode.decode(audio, rate=RATE, channels=1).samples[:, 0]
        whole = [token for piece in pieces for token in tokens.of_heard(piece.words, language)]
        cut: list[tokens.HeardToken] = []
        for number, (_, (begin, end)) in enumerate(sorted(clip_times(alignment, Granularity.SENTENCE).items())):
            clip = self._scratch / f"{name}-{number}.wav"
            write(clip, samples[round(begin * RATE) : round(end * RATE)])
            cut += [t for piece in self._heard(clip, language) for t in tokens.of_heard(piece.words, language)]
        written = [token.spoken for token in tokens.of_text([word.text for word in story.words], language)]
        errors = [distance(written, [token.spoken for token in heard]) / len(written) for heard in (whole, cut)]
        print(
            f"{language}  {name}: word error of the whole {errors[0]:.1%}, of its sentences {errors[1]:.1%}, "
            f"ratio {errors[1] / errors[0]:.2f} (<= 1.15); {short_words(alignment.words)} words under 30 ms"
        )

    def _heard(self, audio: Path, language: str) -> list[Piece]:
        """Return what Whisper hears. It is kept by the hash of the sound."""
        kept = _KEPT / f"{hashlib.sha256(audio.read_bytes()).hexdigest()[:16]}-{language}.heard"
        if not kept.is_file():
            _KEPT.mkdir(parents=True, exist_ok=True)
            self._recognizer = self._recognizer or Recognizer(self._base, threads=2)
            kept.write_bytes(pickle.dumps(list(self._recognizer.hear(ChunkedAudio(audio), language))))
        found: list[Piece] = pickle.loads(kept.read_bytes())
        return found


def written(text: str) -> str:
    """Return a text without the readings of its words. Words with readings have no spaces between them."""
    if "。" not in text:
        return re.sub(r"/[^\s،.]+", "", text)
    return re.sub(r"/[^\s，。、]+[^\S\n]?", "", text).replace("， ", "，").replace("、 ", "、")


def known(pieces: Sequence[Piece]) -> Future[KnownWords]:
    found: Future[KnownWords] = Future()
    found.set_result(KnownWords(pieces))
    return found


def led(word: FineWord) -> RoughWord:
    return RoughWord(word.start, word.end, True, 1.0)


def short_words(words: Sequence[Timing]) -> int:
    """Count the words of less than 30 ms."""
    return sum(word.end - word.start < 0.03 - 1e-6 for word in words if word.start is not None and word.end is not None)


def write(path: Path, samples: NDArray[np.int16]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def distance(wanted: Sequence[str], heard: Sequence[str]) -> int:
    """Return the least number of tokens that are replaced, left out or added."""
    row = list(range(len(heard) + 1))
    for i, token in enumerate(wanted, start=1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, start=1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (token != other))
    return row[-1]
