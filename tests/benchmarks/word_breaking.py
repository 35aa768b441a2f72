"""Measure the division of texts without spaces into words: `python tests/benchmarks/word_breaking.py`.

The sentences were written for this benchmark and divided by hand before any division was run on them: a first set of
graded news and tales, a second one with more names, and a third one that was written when all choices were made.

A space is an edge between words. "·" is an edge that one dictionary has and another has not: verbs and their endings,
numbers and their measure words, compounds of two words. It counts neither for nor against a division.

Libraries that are installed beside ListenApp are measured too: icu4py, jieba, rjieba, budoux, sudachipy with
sudachidict-small, janome, suzume, thaibreak, newmm-tokenizer. None of them but budoux is a dependency.
"""

from __future__ import annotations

import importlib
import json
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

from listenapp.story.unspaced import division

LEAST = 0.9
FIRST = {
    "zh": """今天 早上 的 天气 很 好 ， 我们 决定 去 公园 散步 。
他 在 大学 学习 经济学 ， 每天 晚上 都 在 图书馆 看·书 。
这·本 书 是 我 的 朋友 送·给 我 的 。
科学家 发现 ， 海水 的 温度 比 二十·年·前 高·了 一·度 。
政府 宣布 ， 明年 将 建造 三百·所 新 学校 。
孩子·们 在 院子·里 踢 足球 ， 奶奶 在 厨房 做·饭 。
火车站 离 这里 不·远 ， 走路 大概 十·分钟 就 到 了 。
医生 告诉 他 要 多 喝·水 ， 少 抽·烟 。
虽然 下·雨 了 ， 但是 比赛 还是 按时 开始 了 。
中国 的 经济 在 过去 十·年·里 发展 得 很 快 。
老师 让 学生·们 把 课文 读 三·遍 。
我 从来 没有 见·过 这么 漂亮 的 花 。
那·个 城市 的 人口 已经 超过·了 一千·万 。
她 的 声音 听·起来 很 年轻 。
记者 问 部长 为什么 没有 回答 问题 。
猴子 爬·上 树 ， 偷偷·地 看·着 我们 。
由于 交通 拥挤 ， 很·多·人 改 乘 地铁 上·班 。
他 研究 生命 的 起源 ， 已经 写·了 两·本 书 。
南京·市 长江·大桥 昨天 重新 开放 。
如果 你 不·同意 ， 请 马上 告诉 我 。
这·家 公司 生产 的 电动·车 出口 到 四十·多·个 国家 。
老人 慢慢·地 站·起来 ， 打开·了 窗户 。
昨天·夜里 刮 大·风 ， 路边 的 树 倒·了 几·棵 。
環境 保護 團體 呼籲 大家 減少 使用 塑膠·袋 。
圖書館 週末 不 開·門 ， 所以 學生 只好 在 宿舍 讀·書 。""",
    "ja": """今日 は とても 天気 が いい ので 、 公園 を 散歩·し·まし·た 。
私 の 姉 は 東京 の 病院 で 働い·て·い·ます 。
この 本 は 友達 から もらい·まし·た 。
科学·者·たち は 新しい 星 を 見つけ·た と 発表·し·た 。
子供·たち は 庭 で サッカー を し·て·い·ます 。
駅 まで 歩い·て 十·分 ぐらい かかり·ます 。
日本 の 経済 は 去年 より 少し よく なっ·た 。
政府 は 来年 、 学校 を 三·百 建てる 計画 だ 。
雨 が 降っ·て·い·た けれ·ど 、 試合 は 時間·通り に 始まっ·た 。
先生 は 学生 に 教科·書 を 三·回 読ま·せ·た 。
こんな·に きれい·な 花 は 見·た こと が あり·ませ·ん 。
その 町 の 人口 は もう 百·万·人 を 超え·て·いる 。
彼女 の 声 は 若く 聞こえる 。
記者 は 大臣 に なぜ 答え·なかっ·た の·か と 聞い·た 。
猫 は 木 に 登っ·て 、 静か·に 私·たち を 見·て·い·た 。
電車 が 込ん·で·い·た ので 、 多く の 人 は バス で 会社 に 行っ·た 。
昨日 の 夜 、 強い 風 が 吹い·て 、 道 の 木 が 倒れ·た 。
もし よけれ·ば 、 明日 一緒·に 映画 を 見·に 行き·ませ·ん·か 。
この 会社 の 車 は 四·十 以上 の 国 に 輸出·さ·れ·て·いる 。
お·じい·さん は ゆっくり 立ち·上がっ·て 、 窓 を 開け·た 。
すもも も もも も もも の うち 。
図書·館 は 月曜·日 に 閉まっ·て·いる 。
インターネット を 使う 人 が 増え·て 、 新聞 を 読む 人 は 少なく なっ·た 。
外国·人 の 生徒 は ひらがな と カタカナ を 覚え·なけれ·ば·なり·ませ·ん 。
地震 の あと 、 人·々 は 助け·合っ·て 暮らし·て·い·た 。""",
    "th": """วัน·นี้ อากาศ ดี มาก เรา จึง ไป เดิน·เล่น ที่ สวน·สาธารณะ
พี่·สาว ของ ฉัน ทำ·งาน ที่ โรงพยาบาล ใน กรุงเทพ
เพื่อน ให้ หนังสือ เล่ม นี้ แก่ ผม
นัก·วิทยาศาสตร์ พบ·ว่า น้ำ·ทะเล ร้อน ขึ้น กว่า เมื่อ ยี่·สิบ ปี ก่อน
รัฐบาล ประกาศ·ว่า จะ สร้าง โรงเรียน ใหม่ สาม·ร้อย แห่ง ใน ปี·หน้า
เด็ก·ๆ เล่น ฟุตบอล อยู่ ใน สนาม ส่วน คุณ·ยาย ทำ·อาหาร อยู่ ใน ครัว
สถานี·รถไฟ อยู่ ไม่ ไกล จาก ที่·นี่ เดิน ประมาณ สิบ นาที ก็ ถึง
หมอ บอก ให้ เขา ดื่ม น้ำ มาก·ๆ และ เลิก สูบ·บุหรี่
ถึง·แม้ ฝน จะ ตก แต่ การ·แข่งขัน ก็ เริ่ม ตรง·เวลา
เศรษฐกิจ ของ ไทย เติบ·โต เร็ว มาก ใน ช่วง สิบ ปี ที่·ผ่าน·มา
ครู ให้ นักเรียน อ่าน บท·เรียน สาม ครั้ง
ฉัน ไม่·เคย เห็น ดอกไม้ สวย อย่าง·นี้ มา·ก่อน
เมือง นั้น มี ประชากร มาก·กว่า หนึ่ง ล้าน คน
เสียง ของ เธอ ฟัง·ดู อ่อน·เยาว์
นัก·ข่าว ถาม รัฐมนตรี ว่า ทำไม จึง ไม่ ตอบ คำถาม
ลิง ปีน·ขึ้น ต้นไม้ แล้ว แอบ มอง พวก·เรา
เพราะ รถ·ติด คน จำนวน·มาก จึง นั่ง รถไฟ·ฟ้า ไป ทำ·งาน
ถ้า คุณ ไม่ เห็น·ด้วย กรุณา บอก ผม ทันที
บริษัท นี้ ส่ง·ออก รถยนต์ ไป·ยัง สี่·สิบ ประเทศ
คุณ·ปู่ ค่อย·ๆ ลุก·ขึ้น แล้ว เปิด หน้าต่าง
เมื่อ·คืน ลม พัด แรง ทำ·ให้ ต้นไม้ ล้ม หลาย ต้น
เขา ตาก ผ้า ไว้ ที่ ระเบียง
แม่ ซื้อ มะม่วง กับ ข้าว·เหนียว จาก ตลาด
ห้องสมุด ปิด วัน·จันทร์
ชาวนา ปลูก ข้าว ริม แม่น้ำ""",
}
SECOND = {
    "zh": """联合国 秘书长 星期一 呼吁 各·国 采取 行动 应对 气候 变化 。
警方 表示 ， 事故 造成 三·人 死亡 ， 至少 十二·人 受·伤 。
王·小明 从 上海 坐 高铁 到 北京 旅行 。
专家 认为 ， 这·项 技术 可以 帮助 农民 提高 粮食 产量 。
小·女孩 把 苹果 分·给 弟弟 一·半 。
爸爸 生·气 了 ， 因为 我 忘记·了 写 作业 。
春天 来 了 ， 山上 的 桃花 都 开 了 。
她 一边 听 音乐 ， 一边 准备 晚饭 。
美国 总统 下·个·月 将 访问 日本 和 韩国 。
手机 没·电 了 ， 你 能 借 我 充电器 吗 ？
这·座 古老 的 寺庙 每年 吸引 上百万·游客 参观 。
研究 人员 在 南极 发现·了 一·种 新 的 细菌 。
我 觉得 学习 外语 最 重要 的 是 多 练习 。
从前 有 一·个 国王 ， 他 有 三·个 女儿 。
風 停·了 以後 ， 漁民 們 又 出·海 捕魚 。""",
    "ja": """国連 の 事務·総長 は 月曜·日 、 各·国 に 行動 を 呼びかけ·た 。
警察 に よる·と 、 事故 で 三·人 が 死亡·し 、 十二·人 が けが を し·た 。
田中·さん は 大阪 から 新幹線 で 東京 に 来·た 。
専門·家 は この 技術 が 農家 の 役 に 立つ と 考え·て·いる 。
女·の·子 は りんご を 弟 に 半分 あげ·た 。
父 は 怒っ·た 、 私 が 宿題 を 忘れ·た から だ 。
春 が 来·て 、 山 の 桜 が 咲い·た 。
彼女 は 音楽 を 聞き·ながら 夕食 の 準備 を し·た 。
アメリカ の 大統領 は 来月 、 韓国 を 訪問·する 予定 です 。
携帯 電話 の 電池 が 切れ·まし·た 。
この 古い お·寺 に は 毎年 多く の 観光·客 が 訪れる 。
研究·者 は 南極 で 新しい 細菌 を 発見·し·た 。
外国·語 を 学ぶ とき 、 一番 大切 な の は 練習 だ と 思う 。
むかし むかし 、 ある ところ に 王様 が い·まし·た 。
風 が 止ん·だ 後 、 漁師 は また 海 へ 出かけ·た 。""",
    "th": """เลขาธิการ สหประชาชาติ เรียก·ร้อง ให้ ทุก ประเทศ ลง·มือ แก้·ปัญหา
ตำรวจ กล่าว·ว่า อุบัติเหตุ ทำ·ให้ มี ผู้·เสีย·ชีวิต สาม คน
สมชาย นั่ง รถ·ทัวร์ จาก เชียงใหม่ ไป ขอนแก่น
ผู้·เชี่ยวชาญ เชื่อ·ว่า เทคโนโลยี นี้ ช่วย เกษตรกร ได้
เด็ก·ผู้·หญิง แบ่ง แอปเปิล ให้ น้อง·ชาย ครึ่ง หนึ่ง
พ่อ โกรธ เพราะ ฉัน ลืม ทำ การ·บ้าน
ฤดู·ร้อน มา·ถึง แล้ว ดอกไม้ บน ภูเขา บาน เต็ม·ที่
เธอ ฟัง เพลง พร้อม·กับ เตรียม อาหาร เย็น
ประธานาธิบดี จะ เดิน·ทาง ไป เยือน ญี่ปุ่น เดือน หน้า
แบตเตอรี่ มือ·ถือ หมด ขอ ยืม สาย·ชาร์จ หน่อย ได้ ไหม
วัด เก่า·แก่ แห่ง นี้ มี นัก·ท่อง·เที่ยว มา ชม ทุก ปี
นัก·วิจัย ค้น·พบ แบคทีเรีย ชนิด ใหม่
ผม คิด·ว่า การ·ฝึก·ฝน สำคัญ ที่·สุด ใน การ·เรียน ภาษา
กาล·ครั้ง·หนึ่ง มี พระ·ราชา องค์ หนึ่ง มี ลูก·สาว สาม คน
เมื่อ ลม สงบ ชาว·ประมง ก็ ออก ทะเล จับ ปลา อีก ครั้ง""",
}
THIRD = {
    "zh": """市长 说 ， 新 的 图书馆 下·个·月 就 会 开放 。
超市 里 的 蔬菜 比 上·个·星期 贵·了 不少 。
他 把 钥匙 忘·在 办公室 了 ， 只好 给 妻子 打·电话 。
海边 的 小·镇 到了 夏天 就 挤满 游客 。
研究 表明 ， 每天 走路 半·个·小时 对 心脏 有·好处 。
弟弟 不·小心 打破·了 杯子 ， 妈妈 没有 生·气 。
乘客 们 在 寒冷 的 站台 上 等·了 两·个·小时 。
这·部 电影 讲述 一·位 老 渔夫 和 大海 的 故事 。
法国 科学家 宣布 找到·了 治疗 这·种 疾病 的 新 方法 。
河水 上涨 ， 村民 被迫 离开 家园 。
他们 计划 明年 春天 结婚 。
狐狸 对 乌鸦 说 ： “ 你 的 歌声 真 好听 。 ”""",
    "ja": """市長 は 新しい 図書·館 が 来月 開く と 言っ·た 。
スーパー の 野菜 は 先週 より 高く なり·まし·た 。
彼 は 会社 に 鍵 を 忘れ·て 、 妻 に 電話·し·た 。
海 の 近く の 小さな 町 は 夏 に なる と 観光·客 で いっぱい に なる 。
毎日 三·十·分 歩く と 心臓 に いい そう·です 。
弟 は コップ を 割っ·た が 、 母 は 怒ら·なかっ·た 。
乗客 は 寒い ホーム で 二·時間 待っ·た 。
この 映画 は 年·を·取っ·た 漁師 の 物語 だ 。
フランス の 科学·者 が 病気 を 治す 方法 を 見つけ·た 。
川 の 水 が 増え·て 、 村 の 人·々 は 家 を 離れ·た 。
二·人 は 来年 の 春 に 結婚·する つもり だ 。
きつね は からす に 「 あなた の 歌 は きれい·です ね 」 と 言い·まし·た 。""",
    "th": """นายก·เทศมนตรี บอก·ว่า ห้องสมุด ใหม่ จะ เปิด เดือน หน้า
ผัก ใน ตลาด แพง กว่า สัปดาห์ ก่อน
เขา ลืม กุญแจ ไว้ ที่ บริษัท จึง โทรศัพท์ หา ภรรยา
เมือง เล็ก ริม ทะเล มี นัก·ท่อง·เที่ยว เต็ม ใน ฤดู·ร้อน
การ·เดิน วัน ละ ครึ่ง ชั่วโมง ดี ต่อ หัวใจ
น้อง·ชาย ทำ แก้ว แตก แต่ แม่ ไม่ โกรธ
ผู้·โดยสาร รอ อยู่ บน ชานชาลา สอง ชั่วโมง
ภาพยนตร์ เรื่อง นี้ เล่า เรื่อง ของ ชาว·ประมง แก่ คน หนึ่ง
นัก·วิทยาศาสตร์ ฝรั่งเศส พบ วิธี รักษา โรค
น้ำ ใน แม่น้ำ สูง ขึ้น ชาว·บ้าน ต้อง ออก จาก บ้าน
ทั้ง·สอง คน จะ แต่ง·งาน ใน ปี·หน้า
สุนัข·จิ้งจอก พูด กับ อีกา ว่า เสียง ของ ท่าน ไพเราะ มาก""",
}
SETS = (FIRST, SECOND, THIRD)
Split = Callable[[str], list[str]]
_RUN = re.compile("[\\w\u0e00-\u0e7f]+")


def edges_of(line: str) -> tuple[str, set[int], set[int]]:
    """Return the text of a line, the edges that are wanted, and those that are allowed."""
    text, wanted, allowed = "", {0}, set()
    for unit in line.split():
        for part in unit.split("·"):
            allowed.add(len(text))
            text += part
        wanted.add(len(text))
    return text, wanted, allowed | wanted


def spans_of(text: str, split: Split) -> Iterator[tuple[int, int]]:
    """Yield the words of a text. Libraries are given the text between punctuation."""
    for run in _RUN.finditer(text):
        at = run.start()
        for piece in split(run[0]):
            yield at, at + len(piece)
            at += len(piece)


def score(lines: str, split: Split) -> tuple[float, float]:
    """Return F1 of the words, and of the edges between two letters."""
    right = said = found = wanted_words = hits = wanted_edges = wrong = 0
    for line in lines.splitlines():
        text, wanted, allowed = edges_of(line)
        spans = list(spans_of(text, split))
        edges = {side for span in spans for side in span}
        said += len(spans)
        right += sum(a in allowed and b in allowed and not any(a < e < b for e in wanted) for a, b in spans)
        for a, b in pairwise(sorted(wanted)):
            if text[a:b][0].isalnum():
                wanted_words += 1
                found += a in edges and b in edges and not any(a < e < b and e not in allowed for e in edges)
        inner = {e for e in range(1, len(text)) if _RUN.fullmatch(text[e - 1 : e + 1])}
        hits += len(wanted & edges & inner)
        wanted_edges += len(wanted & inner)
        wrong += len((edges & inner) - allowed)
    return _f1(right / said, found / wanted_words), _f1(hits / (hits + wrong or 1), hits / wanted_edges)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall or 1)


def ours(language: str) -> Split:
    return lambda text: [word.text for word in division.words(text, 0, len(text), language)]


def others(language: str) -> Iterator[tuple[str, Callable[[], Split]]]:
    """Yield the libraries for a language, each with a function that loads it."""
    yield "icu4py", lambda: _icu(language)
    if language == "zh":
        yield "jieba", lambda: importlib.import_module("jieba").lcut
        yield "rjieba", lambda: importlib.import_module("rjieba").cut
        yield "budoux", lambda: _budoux("zh-hans")
    if language == "ja":
        yield "budoux", lambda: _budoux("ja_word")
        yield "sudachipy", _sudachi
        yield "janome", _janome
        yield "suzume", _suzume
    if language == "th":
        yield "budoux", lambda: _budoux("th")
        yield "thaibreak", lambda: importlib.import_module("thaibreak").words
        yield "newmm-tokenizer", lambda: importlib.import_module("newmm_tokenizer.tokenizer").word_tokenize


def _icu(language: str) -> Split:
    breaker = importlib.import_module("icu4py.breakers").WordBreaker
    return lambda text: [text[a:b] for a, b in breaker(text, language).segments()]


def _budoux(model: str) -> Split:
    budoux = importlib.import_module("budoux")
    path = Path(budoux.__file__ or "").parent / "models" / f"{model}.json"
    split: Split = budoux.Parser(json.loads(path.read_text("utf-8"))).parse
    return split


def _sudachi() -> Split:
    tokenizer = importlib.import_module("sudachipy").Dictionary(dict="small").create()
    return lambda text: [piece.surface() for piece in tokenizer.tokenize(text)]


def _janome() -> Split:
    tokenizer = importlib.import_module("janome.tokenizer").Tokenizer()
    return lambda text: list(tokenizer.tokenize(text, wakati=True))


def _suzume() -> Split:
    suzume = importlib.import_module("suzume").Suzume()
    return lambda text: [piece.surface for piece in suzume.analyze(text)]


def measured(name: str, language: str, load: Callable[[], Split]) -> float | None:
    """Print what a division reaches, and return the least F1 of words and edges. None if it is not installed."""
    try:
        before, begun = _memory(), time.process_time()
        split = load()
        split(edges_of(FIRST[language].splitlines()[0])[0])
        cost = f"{time.process_time() - begun:4.1f} s, {_memory() - before:4.0f} MB to load"
    except ImportError:
        print(f"    {name:16} not installed")
        return None
    scores = [score(sentences[language], split) for sentences in SETS]
    words, edges = (" ".join(f"{value:.3f}" for value in values) for values in zip(*scores, strict=True))
    print(f"    {name:16} words {words}   edges {edges}   {cost}")
    return min(map(min, scores))


def _memory() -> float:
    """Return the most memory of the process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    failed = False
    for language in FIRST:
        print(f"{language}: F1 in the three sets (words and edges >= {LEAST} in all)")
        found = measured("ListenApp", language, partial(ours, language))
        failed |= found is None or found < LEAST
        for name, load in others(language):
            measured(name, language, load)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
