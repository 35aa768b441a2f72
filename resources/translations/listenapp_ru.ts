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
            <source>Window</source>
            <translation>Окно</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>Чёрный экран</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>Закрыть вид для класса</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>Класс видит этот рассказ</translation>
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
        <name>Deeds</name>
        <message>
            <source>Play or pause</source>
            <translation>Играть или пауза</translation>
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
            <translation>Остановка после предложения или дальше</translation>
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
            <source>Add a word of your own</source>
            <translation>Добавить своё слово</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>Скрыть или показать текст (P — подсмотреть)</translation>
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
            <source>Show the keys</source>
            <translation>Показать клавиши</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>Выйти из повтора, закрыть открытое</translation>
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
            <source>Search</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Закрыть окно</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>Рассказ убран.</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>Разметить сейчас</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>Время в этом рассказе ещё не размечено, слова не подсвечиваются.</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>Этот рассказ уже есть в библиотеке.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Остановлено. Ничего не добавлено.</translation>
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
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>Добавить рассказ</translation>
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
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>По тексту</translation>
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
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>Добавить и разметить</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>Рассказ откроется, как только будут размечены первые предложения.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>Взять страницу или файл</translation>
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
            <source>Remove</source>
            <translation>Убрать</translation>
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
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>Страница следует за голосом</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>Щелчок играет всё предложение</translation>
        </message>
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
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>Текст рассказа</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>Текст скрыт. Нажмите здесь или держите P, чтобы подсмотреть.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
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
            <source>The system's choice</source>
            <translation>Как в системе</translation>
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
