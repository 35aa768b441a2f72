<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>Reading the story…</source>
        <translation>Читаю рассказ…</translation>
    </message>
    <message>
        <source>Getting ready to listen…</source>
        <translation>Готовлюсь слушать…</translation>
    </message>
    <message>
        <source>Opening the narration…</source>
        <translation>Открываю запись…</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %</source>
        <translation>Размечаю время… {percent} %</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %, {left} left</source>
        <translation>Размечаю время… {percent} %, осталось {left}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What is being heard</source>
        <translation>То, что звучит</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Между строками</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Между буквами</translation>
    </message>
    <message>
        <source>Between words</source>
        <translation>Между словами</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>How it stands out</source>
        <translation>Как выделять</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>В рамке</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнуто</translation>
    </message>
    <message>
        <source>In another colour, underlined</source>
        <translation>Другим цветом, подчёркнуто</translation>
    </message>
    <message>
        <source>The rest fades</source>
        <translation>Остальное бледнеет</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>Показать первое</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>Этот рассказ уже есть в библиотеке. Вот он.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Остановлено. Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to the voice</source>
        <translation>Назад к голосу</translation>
    </message>
    <message>
        <source>Show the line being read, and follow it again</source>
        <translation>Показать читаемую строку и следовать за ней</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Рассказ {number} из {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>Добавить рассказы</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>Найденные рассказы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>Рассказов: {count}, из них с записью рядом: {voiced}.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>только текст</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>файл урока</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>Добавить 1 рассказ</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>Добавить рассказы: {n}</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Tap to the beat</source>
        <translation>Стучите в такт</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Удар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open a story with a narration first.</source>
        <translation>Сначала откройте рассказ с записью.</translation>
    </message>
    <message>
        <source>Press the button, or any letter key, each time you hear the click.</source>
        <translation>Нажимайте кнопку или любую букву при каждом щелчке.</translation>
    </message>
    <message>
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>Звук остановился. Закройте это окошко и подключите устройство снова.</translation>
    </message>
    <message>
        <source>Go on: {n} more.</source>
        <translation>Дальше: ещё {n}.</translation>
    </message>
    <message>
        <source>These taps did not keep time with the clicks. Try once more.</source>
        <translation>Удары не совпали со щелчками. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The sound is {n} ms late here. The light waits for it now.</source>
        <translation>Здесь звук опаздывает на {n} мс. Подсветка теперь ждёт его.</translation>
    </message>
</context>
<context>
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>Добавлен 1 рассказ.</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>Добавлено рассказов: {n}.</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>1 уже был в библиотеке.</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>Уже были в библиотеке: {n}.</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>1 не удалось добавить.</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>Не удалось добавить: {n}.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Найти клавишу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys as they came</source>
        <translation>Клавиши по умолчанию</translation>
    </message>
    <message>
        <source>To change a key, click it and press another.</source>
        <translation>Чтобы сменить клавишу, щёлкните по ней и нажмите другую.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушание</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>Исправление времени</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
        <translation>Закрыть текст</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Следующее слово</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Заморозить</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Чёрный экран</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>Закрыть вид для класса</translation>
    </message>
    <message>
        <source>The class sees a black screen</source>
        <translation>Класс видит чёрный экран</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>Класс видит то, что было, когда вы заморозили показ</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>Класс видит рассказ до слова «{word}»</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>Класс видит этот рассказ</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>Класс пока не видит текста</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class</source>
        <translation>ListenApp: класс</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>1 ручная поправка не применяется. Она сохранена.</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>Не применяются ручные поправки: {n}. Они сохранены.</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«{sentence}»: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>она сделана для другой записи.</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>её места в тексте больше нет.</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>то, к чему она относится, отмечено как не прочитанное.</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>более поздняя поправка ей противоречит.</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>её время за пределами записи.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Play or pause</source>
        <translation>Пуск или пауза</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Повторить предложение</translation>
    </message>
    <message>
        <source>The sentence again, slower</source>
        <translation>Предложение ещё раз, медленнее</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <translation>Предложение по кругу</translation>
    </message>
    <message>
        <source>A part over and over: from here</source>
        <translation>Отрывок по кругу: отсюда</translation>
    </message>
    <message>
        <source>A part over and over: to here</source>
        <translation>Отрывок по кругу: досюда</translation>
    </message>
    <message>
        <source>A part over and over: enough</source>
        <translation>Отрывок по кругу: хватит</translation>
    </message>
    <message>
        <source>Stop after each sentence, or go on</source>
        <translation>Остановка после предложения или нет</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Назад на 5 секунд</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Вперёд на 5 секунд</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Звук выключить или включить</translation>
    </message>
    <message>
        <source>The light earlier</source>
        <translation>Подсветка раньше</translation>
    </message>
    <message>
        <source>The light later</source>
        <translation>Подсветка позже</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Показать или скрыть слова</translation>
    </message>
    <message>
        <source>Explain the word</source>
        <translation>Объяснить слово</translation>
    </message>
    <message>
        <source>Replay of a word: next sentence</source>
        <translation>Повтор слова: следующее предложение</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>Повтор слова: предыдущее предложение</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Добавить своё слово</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>Скрыть текст другим способом</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Следующее сомнительное предложение</translation>
    </message>
    <message>
        <source>Mend the times of a sentence</source>
        <translation>Исправить время предложения</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Назад к голосу</translation>
    </message>
    <message>
        <source>How to listen</source>
        <translation>Как слушать</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Вид для класса</translation>
    </message>
    <message>
        <source>Cover the text for the class</source>
        <translation>Закрыть текст от класса</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>Показать классу ещё одно слово</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>Показать классу ещё одно предложение</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>Заморозить то, что видит класс</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Чёрный экран для класса</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
    <message>
        <source>Leave the replay, close what is open</source>
        <translation>Выйти из повтора, закрыть открытое</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Change title and text</source>
        <translation>Изменить заголовок и текст</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>Сохранить рассказ как…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>Скрыть или показать текст</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>Подсмотреть скрытый текст, пока держат</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>Предложение начинается на 50 мс раньше</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>Предложение начинается на 10 мс раньше</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>Предложение начинается на 10 мс позже</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>Предложение начинается на 50 мс позже</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>Предложение кончается на 50 мс раньше</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>Предложение кончается на 10 мс раньше</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>Предложение кончается на 10 мс позже</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>Предложение кончается на 50 мс позже</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>Предложение начинается сейчас</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>Предложение не читают вслух или читают</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Отменить исправление</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>Вернуть исправление</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>Разметить сейчас</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>Время в этом рассказе ещё не размечено, слова не подсвечиваются.</translation>
    </message>
    <message>
        <source>Text only. Drop a recording here to hear it.</source>
        <translation>Только текст. Перетащите сюда запись, чтобы слушать.</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Время ещё не размечено.</translation>
    </message>
    <message>
        <source>{sentences} sentences, {words} words</source>
        <translation>Предложений: {sentences}, слов: {words}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Read along with a story</source>
        <translation>Читайте вместе с голосом</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
        <translation>Перетащите сюда рассказ: веб-страницу, её адрес или текст, и запись чтения вслух.</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>Выбрать рассказ…</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Открыть пример</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>По одному делу за раз. Перетащите снова, когда это закончится.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>Читаю рассказ…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>Размечаю изменённое… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>Размечаю изменённое… {percent} %, осталось {left}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Words in this story</source>
        <translation>Слова этого рассказа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>В «{file}» читают не этот текст.</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>Выберите запись, которая относится к рассказу.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>У рассказа нет записи.</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>Добавьте запись.</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>Разметка рассказа была прервана извне, возможно, из-за нехватки памяти.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Файла «{file}» нет.</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>Выберите запись ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>В «{file}» тишина.</translation>
    </message>
    <message>
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>Выберите запись, на которой рассказ читают вслух.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>«{file}» нельзя использовать как запись.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Выберите файл MP3, M4A, OGG, FLAC или WAV, который играет в музыкальном проигрывателе.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>В ListenApp случилась ошибка.</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>Попробуйте снова или иначе.</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>Устройство вывода звука пропало.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>Подключите его снова или выберите другое.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Нет микрофона.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>Подключите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>Нет библиотеки PortAudio.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>Установите пакет libportaudio2.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>Нет устройства вывода звука.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Подключите колонки или наушники.</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>Устройства вывода звука «{device}» нет.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Выберите другое устройство.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>Микрофона «{device}» нет.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой вариант.</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>В «{file}» нельзя записывать.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>Выберите другую папку или спросите того, кто следит за этим компьютером.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>На диске не осталось места для «{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>Не удалось записать «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>Для файла «{file}» нет места.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>«{title}»: время ещё не размечено, а такой файл состоит из разметки.</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>Сначала разметьте время или сохраните рассказ как файл урока.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>«{file}» нельзя записать как звук.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>Выберите другую папку или имя, которое кончается на .mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>Запись слишком велика для файла урока.</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>Добавьте к рассказу запись в формате MP3.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Там нет текста.</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>Выберите файл или страницу с текстом рассказа или вставьте его.</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>В «{folder}» рассказов не найдено.</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>Рассказ — это веб-страница или текстовый файл; его запись лежит рядом и называется так же.</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>На странице «{source}» рассказа не найдено.</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Откройте страницу одного рассказа или вставьте его текст.</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>По адресу «{source}» нет картинки.</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>У рассказа остаётся его цвет.</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>В тексте не осталось ни одного слова.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Оставьте хотя бы одно предложение.</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>«{source}» — не веб-страница.</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>Укажите адрес страницы с рассказом.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>Не удалось сохранить запись в «{folder}».</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>«{source}» — это страница, а не запись.</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>Скачайте запись браузером и выберите файл.</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>«{source}» — не текст.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Выберите веб-страницу (.html) или текстовый файл (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>«{source}» слишком велик для рассказа.</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>Выберите файл с текстом рассказа.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Не удаётся открыть «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>Проверьте адрес и соединение или сохраните страницу браузером и откройте файл.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Не удаётся прочитать «{source}».</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>Проверьте имя и право открыть файл.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>«{file}» повреждён: «{member}» в нём отсутствует или изменён.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>Скачайте его снова или обратитесь к тому, кто его сделал.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>«{file}» защищён паролем.</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>Попросите файл урока без пароля.</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>«{file}» — не файл урока, или он дошёл не полностью.</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>В «{file}» есть лишнее: «{member}».</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>Попросите у того, кто его сделал, другую копию.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>«{file}» слишком велик для урока.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>Файл урока «{file}» не открывается.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>Проверьте имя и право читать файл.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Не удаётся распаковать «{file}».</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>Скачайте его снова или укажите другой файл.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Файл «{file}» речевой модели в «{origin}» повреждён.</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>Скопируйте его туда ещё раз или выберите другой.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Файл речевой модели повреждён или отсутствует: «{file}».</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Установите её снова.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>Речевой модели «{model}» нужно {needed} МБ памяти, а свободно {available} МБ.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>Выберите модель поменьше, «{smaller}», или закройте другие программы.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>Файл «{file}» речевой модели дошёл повреждённым.</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>Попробуйте ещё раз: то, что дошло целым, сохранено.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>Речевая модель «{model}» не установлена.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>Установите её командой «listenapp models install {model} --download».</translation>
    </message>
    <message>
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>В «{origin}» нет файла «{file}» речевой модели «{model}».</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>Выберите файл этой модели, который прилагался к ListenApp, или другой.</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>Не удалось записать речевую модель в «{folder}».</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>Освободите место на диске или разрешите запись туда и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>«{model}» — не известная речевая модель и не папка с моделью.</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>Речевую модель не удаётся загрузить с «{address}».</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>То, что уже загружено, сохранено. Попробуйте ещё раз или установите модель из файла.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Не удаётся прочитать речевую модель «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>Рассказ-образец размечен не так, как должен.</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>Установите ListenApp снова.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>«{file}» повреждён и не читается.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>Добавьте рассказ заново.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>«{file}» повреждён, поэтому правки, сделанные вручную, не используются.</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>Сделайте их снова или верните копию файла.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>«{file}» создан более новой версией ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Обновите ListenApp, чтобы открыть его.</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>В библиотеке нет рассказа «{story}».</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>Нет экрана, на котором можно открыть окно.</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>Запустите ListenApp на рабочем столе.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not heard in this story</source>
        <translation>в этом рассказе не звучит</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>звучит один раз</translation>
    </message>
    <message>
        <source>heard {count} times</source>
        <translation>звучит раз: {count}</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Words in this story</source>
        <translation>Слова этого рассказа</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Добавить слово</translation>
    </message>
    <message>
        <source>This story has no word list.</source>
        <translation>У этого рассказа нет списка слов.</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <translation>Предложение до этого</translation>
    </message>
    <message>
        <source>The sentence after</source>
        <translation>Предложение после этого</translation>
    </message>
    <message>
        <source>All again, slower</source>
        <translation>Всё ещё раз, медленнее</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Назад к рассказу</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
    <message>
        <source>“{term}” is not heard in this story.</source>
        <translation>«{term}» в этом рассказе не звучит.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Речевая модель</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Выбрать текстовый файл</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Выбрать звуковой файл</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Address of a page, or a file</source>
        <translation>Адрес страницы или файл</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Текст рассказа</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>Вставьте текст сюда</translation>
    </message>
    <message>
        <source>Paste the text instead</source>
        <translation>Вставить текст вместо этого</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>A sound file or its address. It can come later</source>
        <translation>Звуковой файл или адрес. Можно позже</translation>
    </message>
    <message>
        <source>The one that fits the language</source>
        <translation>Та, что подходит к языку</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>Взять страницу или файл</translation>
    </message>
    <message>
        <source>Stories ({types})</source>
        <translation>Рассказы ({types})</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Выбрать рассказ</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Звук ({types})</translation>
    </message>
    <message>
        <source>Choose the narration</source>
        <translation>Выбрать запись</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add and time</source>
        <translation>Добавить и разметить</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>Рассказ откроется, как только будут размечены первые предложения.</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Добавить урок</translation>
    </message>
    <message>
        <source>Add to read</source>
        <translation>Добавить для чтения</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Смотрю…</translation>
    </message>
    <message>
        <source>“{title}”, {count} words</source>
        <translation>«{title}», слов: {count}</translation>
    </message>
    <message>
        <source>{count} words explained</source>
        <translation>слов с объяснением: {count}</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>на странице есть запись</translation>
    </message>
    <message>
        <source>It is in your library already.</source>
        <translation>Он уже есть в библиотеке.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>На этом компьютере нет китайских, японских и корейских букв: вместо них видны квадраты.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>На этом компьютере нет шрифта для некоторых букв рассказа: вместо них видны квадраты.</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>Установите шрифт для этого языка, например Noto Sans, и запустите ListenApp снова.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>На этом компьютере нет букв для этого языка ({language}), поэтому окно говорит по-английски.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>Установите шрифт Noto Sans CJK (в Debian и Ubuntu — пакет fonts-noto-cjk) и запустите ListenApp снова.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{count} words</source>
        <translation>слов: {count}</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>только текст</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>время не размечено</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>прослушан</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>прослушано {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>well timed</source>
        <translation>время размечено хорошо</translation>
    </message>
    <message>
        <source>{doubtful} of {count} sentences need a look</source>
        <translation>проверить предложений: {doubtful} из {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Искать в заголовках и текстах</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Искать в библиотеке</translation>
    </message>
    <message>
        <source>No story holds these words.</source>
        <translation>Таких слов нет ни в одном рассказе.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>В каком порядке стоят рассказы</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Ваши рассказы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Change title and text…</source>
        <translation>Изменить заголовок и текст…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>Загрузить картинку из сети</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>From here. Press B where it shall end.</source>
        <translation>Отсюда. Нажмите B там, где конец.</translation>
    </message>
    <message>
        <source>That is too short to be repeated.</source>
        <translation>Слишком коротко, чтобы повторять.</translation>
    </message>
    <message>
        <source>This part is played over and over. X ends it.</source>
        <translation>Отрывок играет по кругу. X — хватит.</translation>
    </message>
    <message>
        <source>Stops after each sentence.</source>
        <translation>Останавливается после каждого предложения.</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Продолжает само.</translation>
    </message>
    <message>
        <source>The light comes {n} ms later than the sound leaves.</source>
        <translation>Подсветка на {n} мс позже, чем уходит звук.</translation>
    </message>
    <message>
        <source>No sentence needs a look.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>There are no times to mend yet.</source>
        <translation>Пока нечего исправлять.</translation>
    </message>
    <message>
        <source>This word is not explained. Press W to explain it.</source>
        <translation>Это слово не объяснено. Нажмите W, чтобы объяснить.</translation>
    </message>
</context>
<context>
    <name>MannerCard</name>
    <message>
        <source>How to listen</source>
        <translation>Как слушать</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>По предложениям</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>Остановка после предложения</translation>
    </message>
    <message>
        <source>If the light and the sound do not meet</source>
        <translation>Если подсветка и звук расходятся</translation>
    </message>
    <message>
        <source>Sound is late by</source>
        <translation>Звук опаздывает на</translation>
    </message>
    <message>
        <source>Find out by tapping</source>
        <translation>Узнать, постукивая</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Каждое предложение</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>Пауза после предложения</translation>
    </message>
    <message>
        <source>Pause after a phrase</source>
        <translation>Пауза после фразы</translation>
    </message>
    <message>
        <source>If headphones swallow the first syllable</source>
        <translation>Если наушники глотают первый слог</translation>
    </message>
    <message>
        <source>Silence first</source>
        <translation>Тишина вначале</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Как выберет система</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>Скажите что-нибудь: полоса покажет, насколько громко вас слышно.</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>Речевая модель</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>Загрузить из интернета ({size} МБ)</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Речевые модели</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Fetching the speech model… {percent} %</source>
        <translation>Загружается речевая модель… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Копирование речевой модели… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>Речевая модель готова. Теперь попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>Страница следует за голосом</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>Щелчок играет всё предложение</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>Щелчок играет только слово</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>«{title}»: время размечено. Проверять ничего не нужно.</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>«{title}»: время размечено. Проверить предложений: {doubtful} из {count}.</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>подпись к картинке</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>кто написал</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>список слов</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>заключительные строки</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>строки веб-страницы</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>1 предложение рассказа</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>предложений рассказа: {n}</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Не читается вслух: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>{length} записи нет в тексте.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>Текст скрыт. Нажмите здесь или держите {key}, чтобы подсмотреть.</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>Текст скрыт. Нажмите здесь, чтобы подсмотреть.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>Рассказ изменён.</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>Размечено 1 слово.</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>Размечено слов: {n}.</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>1 слово не читается вслух.</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>Не читается вслух слов: {n}.</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>Рассказ такой же, как был.</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>Остановлено. Рассказ не изменился.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>Сохранить можно будет, как только разметка закончится.</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Сохранить рассказ</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>Файл урока для ListenApp</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>Субтитры с временем каждого слова</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>Субтитры-караоке</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>Текст песни с временем каждого слова</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>Для Praat</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Таблица слов</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Всё, для программ</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Сохраняется «{name}»…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Сохранено как «{name}» в «{folder}».</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} мс</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Story text</source>
        <translation>Текст рассказа</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>Рассказ убран.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: меньше</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: больше</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>1 story</source>
        <translation>1 рассказ</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>Рассказов: {n}</translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>«{word}» не читается вслух.</translation>
    </message>
    <message>
        <source>“{word}” cannot be heard yet.</source>
        <translation>«{word}» пока нельзя услышать.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>В ListenApp случилась ошибка, и она записана.</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>Продолжайте или запустите программу снова. Если это повторится, отправьте файл журнала авторам ListenApp.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Журнал находится здесь:</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>Заголовок и текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Текст рассказа</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>Нетронутые слова сохраняют своё время. Это можно закрыть и слушать дальше.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>Набранное, но не сохранённое, снова здесь.</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>Заново размечается только изменённое.</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Times of this sentence</source>
        <translation>Время этого предложения</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <translation>Предложение до этого</translation>
    </message>
    <message>
        <source>The sentence after</source>
        <translation>Предложение после этого</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Следующее сомнительное предложение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Начинается сейчас</translation>
    </message>
    <message>
        <source>All behind it moves along</source>
        <translation>Всё после тоже сдвигается</translation>
    </message>
    <message>
        <source>Not read aloud</source>
        <translation>Не читается вслух</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читается вслух</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Слова этого рассказа</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Вид для класса</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show or hide the text</source>
        <translation>Показать или скрыть текст</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Размыть</translation>
    </message>
    <message>
        <source>Only up to the voice</source>
        <translation>Только до голоса</translation>
    </message>
    <message>
        <source>Only this sentence</source>
        <translation>Только это предложение</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Doubtful: the times of this sentence need a look.</source>
        <translation>Сомнительно: время этого предложения надо проверить.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Повторить предложение</translation>
    </message>
    <message>
        <source>Again, slower</source>
        <translation>Ещё раз, медленнее</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <translation>Предложение по кругу</translation>
    </message>
    <message>
        <source>How to listen</source>
        <translation>Как слушать</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Вывод звука</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>Микрофон…</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Включить звук</translation>
    </message>
</context>
<context>
    <name>WaveSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Место в рассказе</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word, as in the story</source>
        <translation>Слово, как в рассказе</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что значит</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>_StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Рассказы</translation>
    </message>
</context>
</TS>
