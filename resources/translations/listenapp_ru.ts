<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>Показать файл журнала</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Показать лицензии</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Файл журнала</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>Если что-то пошло не так, отправьте этот файл разработчикам:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Play or pause</source>
        <translation>Воспроизведение или пауза</translation>
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
        <source>Repeat sentence</source>
        <translation>Повторить предложение</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>Повторить предложение медленнее</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Зациклить предложение</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>Начало цикла</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>Конец цикла</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Убрать цикл</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>Остановка после предложения: вкл. или выкл.</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Назад на 5 секунд</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
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
        <source>Volume up</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Выключить или включить звук</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>Подсветка раньше</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>Подсветка позже</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>Показать или скрыть глоссарий</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Объяснить слово</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>Повтор слова: следующее предложение</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>Повтор слова: предыдущее предложение</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>Добавить своё слово</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Показать или скрыть текст</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>Сменить способ скрытия текста</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>Подсмотреть скрытый текст (удерживать)</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Следующее предложение для проверки</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>Изменить время предложения</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>К текущей строке</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Настройки воспроизведения</translation>
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
        <source>Default text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>Начать предложение на 50 мс раньше</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>Начать предложение на 10 мс раньше</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>Начать предложение на 10 мс позже</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>Начать предложение на 50 мс позже</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>Закончить предложение на 50 мс раньше</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>Закончить предложение на 10 мс раньше</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>Закончить предложение на 10 мс позже</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>Закончить предложение на 50 мс позже</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>Начать предложение отсюда</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>Отметить, читается ли предложение вслух</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Отменить исправление</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>Вернуть исправление</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Экран класса</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>Закрыть текст для класса</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>Открыть классу следующее слово</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>Открыть классу следующее предложение</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>Перевод для класса: вкл. или выкл.</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>Зафиксировать экран класса</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Чёрный экран для класса</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Показать сочетания клавиш</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>Выйти из повтора или закрыть панель</translation>
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
        <source>Edit title and text</source>
        <translation>Изменить заголовок и текст</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>Добавить или заменить запись</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>Сохранить или убрать предложение</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>Повторить предложения</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>Трудные места</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражняться</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Заполнить пропуски</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>Писать предложения</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>Произносить предложения</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>Отстучать слова</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>Составить задания для класса</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>Начать задания</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>Пропуски для класса</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>Добавить или изменить перевод</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>Всегда показывать перевод: вкл. или выкл.</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>Показать перевод (удерживать)</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>Результаты класса…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>%n ручное исправление не применено. Оно сохранено.</numerusform>
            <numerusform>%n ручных исправления не применены. Они сохранены.</numerusform>
            <numerusform>%n ручных исправлений не применены. Они сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>«{title}»: готово. Нужно проверить %n предложение.</numerusform>
            <numerusform>«{title}»: готово. Нужно проверить %n предложения.</numerusform>
            <numerusform>«{title}»: готово. Нужно проверить %n предложений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>%n предложение рассказа</numerusform>
            <numerusform>%n предложения рассказа</numerusform>
            <numerusform>%n предложений рассказа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>«{title}»: готово. Проверять нечего.</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>подпись к картинке</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>глоссарий</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>заключительные строки</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>другой текст веб-страницы</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Не читается вслух: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>{length} записи нет в тексте.</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>Часть текста читается не там, где она напечатана, и её время не размечено.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>Показать первое</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>Разметить время</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>Время в этом рассказе ещё не размечено, поэтому слова не подсвечиваются.</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Заменить запись…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>В записи читается другой текст.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>Предложение больше не сохранено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>Текст создан по записи. В нём могут быть ошибки.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Изменить текст</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Подсветка</translation>
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
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Между строками</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Между буквами</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Между словами</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>Стиль подсветки</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркивание</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>Цвет и подчёркивание</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Остальное бледнее</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Save result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>Результат (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>Добавить рассказы</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>Найденные рассказы</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>Найден %n рассказ, с записью: {voiced}.</numerusform>
            <numerusform>Найдено %n рассказа, с записью: {voiced}.</numerusform>
            <numerusform>Найдено %n рассказов, с записью: {voiced}.</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>только текст</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>файл урока</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Добавить %n рассказ</numerusform>
            <numerusform>Добавить %n рассказа</numerusform>
            <numerusform>Добавить %n рассказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>Поиск по заголовкам</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>Написать тексты по записям</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>Если на страницах нет того, что звучит. Возможны ошибки.</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>Добавить записи…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>Добавить целиком</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>Выбор выпусков</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>Выбор глав</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Выпуски</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n выпуск.</numerusform>
            <numerusform>%n выпуска.</numerusform>
            <numerusform>%n выпусков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n глава.</numerusform>
            <numerusform>%n главы.</numerusform>
            <numerusform>%n глав.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n уже в библиотеке.</numerusform>
            <numerusform>%n уже в библиотеке.</numerusform>
            <numerusform>%n уже в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>в библиотеке</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>расшифровка</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>текст на веб-странице</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>текст пишется по записи</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>только текст</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Добавить %n рассказ</numerusform>
            <numerusform>Добавить %n рассказа</numerusform>
            <numerusform>Добавить %n рассказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Звук ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>Выбор записей</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
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
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Чёрный экран</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>Закрыть экран класса</translation>
    </message>
    <message>
        <source>The class sees a black screen.</source>
        <translation>Класс видит чёрный экран.</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>Экран класса зафиксирован.</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>Класс видит рассказ до слова «{word}».</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>Класс видит этот рассказ.</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>Класс пока не видит текста.</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>Клавиши экрана класса</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>Клавиши экрана класса</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>Ученики и задания</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>Что чаще всего пропущено</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>Воспроизвести на экране класса</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Экспортировать таблицу…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{missed} из {done} пропустили «{words}»</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Слух</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(показано)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>класс.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>Слушать записи</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp: экран класса</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«{sentence}»: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>оно сделано для другой записи.</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>эта часть текста изменилась.</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>эта часть отмечена как не прочитанная вслух.</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>оно противоречит более позднему исправлению.</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>его время за пределами записи.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>Рассказы, прогресс и настройки остаются на этом компьютере, в этой папке:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>Добавить словарь</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Добавить словарь…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>Добавление «{name}»…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>Словари ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>Английские слова объясняет также WordNet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>Карточка слова ищет сначала в них. Можно добавить словари StarDict, dictd и Yomitan.</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>Ваши словари</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>Отпустите, чтобы увидеть результаты класса</translation>
    </message>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>Отпустите, чтобы выбрать рассказы</translation>
    </message>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>Отпустите, чтобы добавить запись к этому рассказу</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>Отпустите, чтобы открыть урок</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>Отпустите, чтобы добавить рассказ</translation>
    </message>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>Отпустите, чтобы заменить запись или добавить рассказ</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>Предложение кончается на {time}</translation>
    </message>
    <message>
        <source>Waveform of the sentence</source>
        <translation>Звуковая волна предложения</translation>
    </message>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>«{word}» начинается на {time}</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Open the sample story</source>
        <translation>Открыть пример рассказа</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>Перетащите сюда рассказ: веб-страницу, ссылку или текстовый файл вместе с записью.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>Выбрать рассказ…</translation>
    </message>
    <message>
        <source>Read along with a story</source>
        <translation>Читайте вместе с голосом</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>«{file}» не соответствует этому тексту.</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>Выберите запись этого рассказа.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>У рассказа нет записи.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Добавьте запись.</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>Разметка времени прервана, возможно, из-за нехватки памяти.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>Файл «{file}» не найден.</translation>
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
        <source>Choose a recording of someone reading the story.</source>
        <translation>Выберите запись, на которой рассказ читают вслух.</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>Не удаётся воспроизвести «{file}».</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Выберите файл MP3, M4A, OGG, FLAC или WAV, который играет в музыкальном проигрывателе.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>Попробуйте снова или перезапустите ListenApp.</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>Устройство вывода звука отключено.</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>Подключите его снова или выберите другое.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Микрофон не найден.</translation>
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
        <source>No sound output found.</source>
        <translation>Устройство вывода звука не найдено.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Подключите колонки или наушники.</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>Устройство вывода звука «{device}» не найдено.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Выберите другое устройство.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>Микрофон «{device}» не найден.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой вариант.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>Нет прав на запись в «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>Выберите другую папку или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>Недостаточно места на диске для «{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>Файл «{file}» занят другой программой.</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>Не удалось сохранить «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>«{file}» нельзя сохранить в этом месте.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>«{title}»: записи нет, а для такого файла она нужна.</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>Сначала добавьте запись к рассказу или выберите тип файла без звука.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>«{title}»: время ещё не размечено, а для такого файла оно нужно.</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>Сначала разметьте время или сохраните рассказ как файл урока.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>«{file}» нельзя сохранить как звуковой файл.</translation>
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
        <source>Use an MP3 narration for this story.</source>
        <translation>Используйте для рассказа запись в формате MP3.</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>Текст не найден.</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>Выберите файл или страницу с текстом рассказа или вставьте текст.</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>В «{folder}» рассказы не найдены.</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>Рассказ — это веб-страница или текстовый файл. Его запись должна лежать в той же папке и называться так же.</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>«{source}» — лента с несколькими выпусками.</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>Выберите среди её выпусков.</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>На странице «{source}» рассказ не найден.</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Откройте страницу одного рассказа или вставьте его текст.</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>В «{source}» нет главы {number}.</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>Выберите главу ещё раз. Возможно, файл изменился.</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>«{source}» — список подкастов, а не рассказ.</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>Введите адрес одного из этих подкастов.</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>По адресу «{source}» картинка не найдена.</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>У рассказа останется цветная обложка.</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>В тексте нет слов.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Оставьте хотя бы одно предложение.</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>«{source}» — не веб-страница.</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>Введите адрес страницы с рассказом.</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>Выбор не подходит к рассказам «{source}».</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>Выведите список рассказов и выберите снова.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>Не удалось сохранить запись в «{folder}».</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>Скачайте её в браузере, а затем выберите файл.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>«{source}» — это веб-страница, а не запись.</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>Скачайте запись в браузере и выберите файл.</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>«{source}» — не текстовый файл.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Выберите веб-страницу (.html) или текстовый файл (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>«{source}» защищён: открыть его может только программа, для которой он куплен.</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>Выберите копию без защиты или вставьте текст.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>«{source}» слишком велик для рассказа: {size} МБ. Можно прочитать не больше {most} МБ.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>Выберите файл с текстом рассказа или его часть.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>«{source}» слишком велик для рассказа. Элементов: {elements}, можно прочитать не больше {most}.</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>Скопируйте текст рассказа и вставьте его.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>«{source}» слишком велик для рассказа. Строк: {lines}, можно прочитать не больше {most}.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Не удаётся открыть «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>Проверьте адрес и соединение или сохраните страницу в браузере и откройте файл.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Не удаётся прочитать «{source}».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>Проверьте имя файла и права на его открытие.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>«{file}» повреждён: «{member}» отсутствует или изменён.</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>Скачайте его снова или попросите новую копию у автора.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>«{file}» защищён паролем.</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>Попросите файл урока без пароля.</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>«{file}» — не файл урока, или он неполный.</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>В «{file}» есть посторонний файл: «{member}».</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>Попросите новую копию у автора.</translation>
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
        <source>Check the file name and your permission to read it.</source>
        <translation>Проверьте имя файла и права на его чтение.</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>На одном из компьютеров кластера другая речевая модель «{model}», чем на этом компьютере.</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>Установите одну и ту же версию ListenApp и те же модели на всех компьютерах.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Не удаётся распаковать «{file}».</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>Скачайте его снова или выберите другой файл.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Файл «{file}» речевой модели в «{origin}» повреждён.</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>Скопируйте его туда ещё раз или выберите другой файл.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Файл речевой модели повреждён или отсутствует: «{file}».</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Установите модель снова.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>Речевой модели «{model}» нужно {needed} МБ памяти, а свободно только {available} МБ.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>Выберите меньшую модель «{smaller}» или закройте другие программы.</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>Файл речевой модели «{file}» скачан с ошибками.</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>Попробуйте ещё раз. Скачанные файлы сохранены.</translation>
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
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>В «{origin}» нет файла «{file}» речевой модели «{model}».</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>Выберите другой файл этой модели.</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>Не удалось сохранить речевую модель в «{folder}».</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>Освободите место на диске или разрешите запись в эту папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>«{model}» — не известная речевая модель и не папка с моделью.</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>Не удаётся скачать речевую модель с «{address}».</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>Попробуйте ещё раз или установите модель из файла. Скачанная часть сохранена.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Не удаётся прочитать речевую модель «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>Пример рассказа размечен неправильно.</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>Переустановите ListenApp.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>«{title}»: время ещё не размечено, а для упражнений оно нужно.</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>Сначала разметьте время рассказа.</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>«{title}»: время ещё размечается, а для упражнений оно нужно.</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>Начните упражнения, когда рассказ будет готов.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>«{title}»: записи нет, а для упражнений она нужна.</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>Сначала добавьте запись.</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>Журнал упражнений был повреждён. Всё, что удалось прочитать, сохранено.</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>Копия повреждённого файла: «{file}».</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>Журнал упражнений создан более новой версией ListenApp.</translation>
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
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>«{file}» повреждён, поэтому ручные исправления не применены.</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>Сделайте их снова или восстановите копию файла.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>«{file}» создан в более новой версии ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Обновите ListenApp, чтобы открыть его.</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>Рассказа «{story}» нет в библиотеке.</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>Не найден экран, на котором можно открыть окно.</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>Запустите ListenApp в графическом сеансе.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>Не удаётся прочитать «{file}». Возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>Проверьте, открывается ли файл в другой программе, или выберите другой файл.</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>Для чтения «{file}» нужно слишком много памяти.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>Чтение «{file}» занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>Разметка времени перестала отвечать.</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>Текст «{title}» изменился во время разметки.</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>Разметьте рассказ снова.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>Имя «{file}» слишком длинное.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите более короткое имя.</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>Другой ListenApp изменяет «{file}».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>У «{file}» нет домашней папки на этом компьютере.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Укажите полный путь.</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>Нет разрешения читать «{file}».</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>Замените запись или измените текст.</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>В записи рассказа «{title}» читается другой текст.</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>Запись «{file}» начинается не с этого текста.</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>Выберите другую запись или всё равно разметьте, если сначала звучит другая речь.</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>Сохранение прервано, возможно, из-за нехватки памяти.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>На этом компьютере нет шрифта для некоторых букв рассказа «{title}».</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>Установите шрифт для этого языка, например Noto Sans, и повторите попытку.</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>«{title}»: рассказ слишком короткий для пропусков, или его разметка сомнительна.</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>Выберите лист без пропусков.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>На этом компьютере не установлен принтер.</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>Установите принтер или сохраните лист в файле PDF.</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Не удалось напечатать страницы.</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>Проверьте принтер и повторите попытку.</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>В записи «{file}» не распознана речь.</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>Выберите другую запись или добавьте текст.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>В этой части рассказа «{title}» нечего упражнять.</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>Выберите часть рассказа подлиннее или проверьте разметку времени.</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>Файл «{source}» повреждён или другого вида.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Микрофон отключён.</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>Подключите его и повторите попытку.</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>Выберите файл .ifo словаря StarDict, файл .index словаря dictd или файл .zip словаря Yomitan.</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>Поместите все файлы словаря в одну папку.</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>Не найден файл «{file}», который относится к этому словарю.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>«{file}» не удаётся прочитать как словарь.</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>Файлов с результатами нет.</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>Перетащите папку с файлами .listenwork.</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>Результат «{pupil}» относится к другому рассказу: «{title}».</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>Сначала добавьте этот рассказ в библиотеку.</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>«{file}» — не файл с результатами, или он изменён.</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>Попросите ученика сохранить его ещё раз.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask не установлен.</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>Установите его командой «pip install &apos;listenapp[cluster]&apos;».</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>По адресу «{address}» планировщик не отвечает.</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>Запустите его командой «dask scheduler».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>Закрыть поиск и остаться здесь</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Найти в рассказе</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>К текущей строке</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>Показать текущую строку и следовать за чтением</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>На этом компьютере нет шрифта для китайского, японского и корейского: вместо букв видны квадраты.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>На этом компьютере нет шрифта для некоторых букв рассказа: вместо них видны квадраты.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>Установите шрифт для этого языка, например Noto Sans, и перезапустите ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>На этом компьютере нет шрифта для этого языка ({language}), поэтому ListenApp показан на английском.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>Установите шрифт Noto Sans CJK (в Debian и Ubuntu — пакет fonts-noto-cjk) и перезапустите ListenApp.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
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
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
    <message>
        <source>Words in this story</source>
        <translation>Слова этого рассказа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not spoken in this story</source>
        <translation>не звучит в этом рассказе</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>звучит %n раз</numerusform>
            <numerusform>звучит %n раза</numerusform>
            <numerusform>звучит %n раз</numerusform>
        </translation>
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
        <source>This story has no glossary.</source>
        <translation>У этого рассказа нет глоссария.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>Повторить всё медленнее</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>Назад к рассказу</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>«{term}» не звучит в этом рассказе.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>Перетащите в окно веб-страницу, ссылку или текст вместе с записью. ListenApp найдёт время каждого слова на этом компьютере.</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>Читайте и слушайте</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>Пробел включает воспроизведение. Звучащее слово подсвечено. Щёлкните по слову, чтобы услышать его. R повторяет предложение, S повторяет медленнее.</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>Понимайте слова</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>Щёлкните по слову в списке сбоку, чтобы услышать все предложения с ним. I показывает значение слова, W добавляет ваше слово.</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>Слушайте без текста</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>H скрывает текст, а удерживая P, можно подсмотреть. Кнопка с глазом показывает только уже прочитанное.</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>Найдите свой темп</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>Выберите скорость внизу окна. A и B зацикливают фрагмент. В настройках воспроизведения можно повторять каждое предложение или делать паузу после него.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>Нажмите ?, чтобы увидеть все клавиши и изменить их.</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>Покажите рассказ классу</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>Нажмите F5. Класс видит только текст. Если экран один, подвиньте мышь, чтобы увидеть кнопки. Работает и пульт для презентаций.</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>Открывайте текст по шагам</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>C закрывает текст. N открывает следующее слово, Shift+N — следующее предложение. F фиксирует картинку, K делает экран чёрным.</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>Объясните слово</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>Нажмите I: значение звучащего слова появится внизу экрана.</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>Добавьте книгу или подкаст</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>В окне «Добавить рассказ» выберите электронную книгу или введите адрес ленты подкаста. Затем выберите главы или выпуски. Подходящие записи находятся по именам.</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>Распределите рассказы по курсам и уровням</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>Щёлкните рассказ в библиотеке правой кнопкой и выберите «Курс и уровень…». С клавишей Ctrl можно выделить несколько.</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>Проверьте время</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>Флажок в библиотеке отмечает рассказы с предложениями для проверки. D переходит к следующему, T правит его время.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Поделитесь уроком</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>Выберите «Поделиться…» в меню рассказа: урок для ListenApp, электронная книга, веб-страница, карточки или раздаточный лист.</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>Упражняйтесь с рассказом</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>Нажмите F6. Вы слушаете, читаете вместе с диктором, вставляете слова, которые трудно расслышать, пишете и произносите предложения. То, что не удалось расслышать, вернётся в другой день в первой строке библиотеки.</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>Давайте задания и смотрите результаты</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>Нажмите Ctrl+Alt+M, чтобы выбрать пропуски и вопросы, и поделитесь рассказом как уроком. Перетащите файлы результатов учеников в библиотеку или нажмите Ctrl+Alt+K, чтобы увидеть их в таблице.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Слова этого рассказа</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Учащимся</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Учителям</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>Этот рассказ уже есть в библиотеке.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Отменено. Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>Добавить рассказ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>Рассказ откроется, как только будут размечены первые предложения.</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>Выбрать выпуски…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>Выбрать главы…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Добавить урок</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Всё равно разметить</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Создать текст</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>Если текста нет, ListenApp создаст его по записи. В нём могут быть ошибки.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Определить автоматически</translation>
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
        <source>Web address or file</source>
        <translation>Веб-адрес или файл</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Текст рассказа</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>Вставьте текст сюда</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>Звуковой файл или веб-адрес (необязательно)</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Выбрать автоматически</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>Указать ссылку или файл</translation>
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
        <source>Choose a narration</source>
        <translation>Выбрать запись</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>Оставить время из этого файла</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>Иначе время рассказа будет размечено заново по записи.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Заголовок (необязательно)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>Выберите папку с рассказами</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Чтение рассказа…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Opening the narration…</source>
        <translation>Открытие записи…</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %</source>
        <translation>Разметка времени… {percent} %</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %, {left} left</source>
        <translation>Разметка времени… {percent} %, осталось {left}</translation>
    </message>
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>Скачивание записи… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>Создание текста… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>Добавлено в очередь.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Рассказ {number} из {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Все курсы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>Курс и уровень</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n рассказ</numerusform>
            <numerusform>%n рассказа</numerusform>
            <numerusform>%n рассказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Разные</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>Язык приложения</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>Звук прервался. Закройте эту панель и снова подключите устройство вывода.</translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>Нажимайте в такт</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>Нажимайте кнопку или любую букву при каждом щелчке.</translation>
    </message>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>Продолжайте: ещё %n раз.</numerusform>
            <numerusform>Продолжайте: ещё %n раза.</numerusform>
            <numerusform>Продолжайте: ещё %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a story with narration first.</source>
        <translation>Сначала откройте рассказ с записью.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Нажать</translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>Нажатия не совпали со щелчками. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>Звук опаздывает на {n} мс. Подсветка теперь его ждёт.</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>практика.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Сохранено в файле «{file}».</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>Успехи</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Экспортировать таблицу…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>Удалить все данные практики</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>Слова, услышанные с первого раза, в последних рассказах</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>Служебные слова и остальные</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>Наибольшая скорость, при которой слышно почти всё</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>Всё это остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>Уроков пока не было.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>Служебные слова {small}, остальные {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>Данные практики удалены.</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>Время прослушивания</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>Весь рассказ</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот абзац</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Слова глоссария</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>Пропуски: служебные слова</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>Пропуски: слова рассказа</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>Пропуски: разные</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>Пропуски: все слова</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Сохранённые предложения</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>Настройки урока…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>Этапы урока</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Короткий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Длинный</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Длина урока</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>Записывать, когда диктор закончил</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>Тишина до начала речи</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>Во сколько раз длиннее предложения диктора</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>В уроке есть отмеченные этапы, в этом порядке.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Разминка</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слушать и читать</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Трудные места</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Говорить</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Слушать снова</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>Рассказ удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>только текст</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>время не размечено</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>прослушано {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>Проверить: %n предложение</numerusform>
            <numerusform>Проверить: %n предложения</numerusform>
            <numerusform>Проверить: %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>не открывается</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>прослушан %n раз</numerusform>
            <numerusform>прослушан %n раза</numerusform>
            <numerusform>прослушан %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>текст создан автоматически</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Поиск по заголовкам и текстам</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>Рассказы не найдены.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>Порядок рассказов</translation>
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
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>Что проверить</translation>
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
        <source>Edit title and text…</source>
        <translation>Изменить заголовок и текст…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>Загрузить картинку</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Добавить запись…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Заменить запись…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Последний добавленный</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>Курс и уровень…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>Просто слушайте. Пробел — пауза.</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>Пробел включает рассказ.</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>Напишите, что услышали: {number} из {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>Следовать за чтением</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>По щелчку играть всё предложение</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>По щелчку играть только слово</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Добавить запись…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Заменить запись…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>Щелчок показывает значение слова</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Уровень входа</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>Скажите что-нибудь. Полоса показывает, насколько громко вас слышно.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Проверить микрофон</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>Речевая модель</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>Скачать ({size} МБ)</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>Скачивание речевой модели… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Речевые модели</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Копирование речевой модели… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>Речевая модель готова. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>Речевые модели</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>Они размечают время слов на этом компьютере, без интернета.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>все языки</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>только английский</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}: {languages}, {size} МБ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлена</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Установить…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>Добавить новый рассказ</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>Выбрать запись</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>Выбрать другую запись…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>Заменить запись</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Звук ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>Для чего файл «{name}»?</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Всё равно разметить</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n рассказ</numerusform>
            <numerusform>%n рассказа</numerusform>
            <numerusform>%n рассказов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>«{word}» не читается вслух.</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>«{word}» пока нельзя воспроизвести.</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>Что-то пошло не так. Подробности — в файле журнала.</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>Можно продолжать или перезапустить ListenApp. Если ошибка повторится, отправьте файл журнала разработчикам.</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Показать файл журнала</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Файл журнала находится здесь:</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>У этого рассказа ещё нет записи.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Время ещё не размечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>текст создан автоматически</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>Вывод звука</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>По предложениям</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>Остановка после предложения</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>Повторов предложения</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>Пауза после предложения</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>Пауза после фразы</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>Настройки воспроизведения</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>Разминка</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Слушать и читать</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Трудные места</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Говорить</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Слушать снова</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>звучит так же</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>правописание</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>стык слов</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>почти</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>другое слово</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>Напишите, что слышите.</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>В ответе нет ни одного слова. Напишите, что слышите.</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>Это не те буквы, что в рассказе. Проверьте раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>Слишком длинно. Напишите только недостающие слова.</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>Услышано: {heard} из {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>Правописание: {right} из {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>Этого не было: {words}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>“{word}”: {class}</source>
        <translation>«{word}»: {class}</translation>
    </message>
    <message>
        <source>“{word}”: {class}. You wrote “{given}”.</source>
        <translation>«{word}»: {class}. Вы написали «{given}».</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>«{words}»: {time}, около четверти длительности при чётком произношении.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>«{words}»: {time}, около трети длительности при чётком произношении.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>«{words}»: {time}, около половины длительности при чётком произношении.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>«{words}»: {time}, около двух третей длительности при чётком произношении.</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>«{word}» сливается с «{before}».</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>Слова вокруг произносятся быстро.</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>Распознавание речи здесь тоже услышало другое.</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>Это одно из слов этого рассказа.</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>Это редкое слово.</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>Окончание — всего один согласный.</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>Это слово уже не удавалось услышать.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Половину</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Почти всё</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>Текст с тех пор изменился. Урок продолжается с тем, что осталось.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>Для произношения нужна запись с разметкой времени.</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>Подготовка предложений…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>Пропустить этот этап</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>Подготовка урока…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>Добавлен %n рассказ.</numerusform>
            <numerusform>Добавлено %n рассказа.</numerusform>
            <numerusform>Добавлено %n рассказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n рассказ уже был в библиотеке.</numerusform>
            <numerusform>%n рассказа уже были в библиотеке.</numerusform>
            <numerusform>%n рассказов уже было в библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>Не удалось добавить %n рассказ.</numerusform>
            <numerusform>Не удалось добавить %n рассказа.</numerusform>
            <numerusform>Не удалось добавить %n рассказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>ListenApp неожиданно закрылся при добавлении «{names}».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Поиск рассказов…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Всё равно разметить</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>Размечен %n рассказ.</numerusform>
            <numerusform>Размечено %n рассказа.</numerusform>
            <numerusform>Размечено %n рассказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n не удалось изменить.</numerusform>
            <numerusform>%n не удалось изменить.</numerusform>
            <numerusform>%n не удалось изменить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Ничего не выполняется.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Отменить всё</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>Отменить «{name}»</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>Начало цикла задано. Нажмите B в конце.</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>Этот отрывок слишком короткий для цикла.</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>Цикл включён. Нажмите X, чтобы убрать его.</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>Воспроизведение останавливается после каждого предложения.</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>Воспроизведение больше не останавливается после предложений.</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>Подсветка ждёт наушники {n} мс.</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>Подсветка опережает звук на {n} мс.</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>Проверять нечего.</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>Пока нет разметки времени для правки.</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>У этого слова нет объяснения. Нажмите W, чтобы добавить.</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>Чтобы сохранить предложение, включите рассказ или поставьте в него курсор.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>Предложение больше не сохранено.</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>Предложение сохранено.</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>Предложения можно сохранять, когда рассказ будет в библиотеке.</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Убрать цикл</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>Текст скрыт. Щёлкните здесь или удерживайте {key}, чтобы подсмотреть.</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>Текст скрыт. Щёлкните здесь, чтобы подсмотреть.</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>У этого рассказа нет перевода. Добавьте его в меню.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>Q отмечает предложение, которое трудно расслышать.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Трудно расслышать</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>Отмечено как трудное. Это предложение прозвучит в другой день.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>Следовать за чтением</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>Щелчок по слову</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>включает с этого слова</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>включает всё предложение</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>включает только слово</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>показывает значение</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>Файл «{name}» не найден.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n выпуск</numerusform>
            <numerusform>%n выпуска</numerusform>
            <numerusform>%n выпусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n глава</numerusform>
            <numerusform>%n главы</numerusform>
            <numerusform>%n глав</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>«{title}», {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>объяснено %n слово</numerusform>
            <numerusform>объяснено %n слова</numerusform>
            <numerusform>объяснено %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>рядом с текстом найдена запись</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>на странице найдена запись</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>Этот рассказ уже есть в библиотеке.</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>Можно выбрать рассказы из этой папки.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>Урок окончен</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Вернуться к рассказу</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>Понято: {before}, затем {after}.</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>Слов услышано в трёх предложениях: {before} из {all}, затем {after} из {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>%n предложение прозвучит в другой день.</numerusform>
            <numerusform>%n предложения прозвучат в другой день.</numerusform>
            <numerusform>%n предложений прозвучат в другой день.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Послушать ещё раз</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Воспроизвести ещё раз</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>Подготовка предложений…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>Слушайте. Текст появится потом.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>Введите то, что слышно на месте пропуска.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Следующий пропуск</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>Пропуск {number} из {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>Всё услышано.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>Прослушано ещё раз: %n предложение.</numerusform>
            <numerusform>Прослушано ещё раз: %n предложения.</numerusform>
            <numerusform>Прослушано ещё раз: %n предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>Они вернутся, когда придёт время.</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>Сегодня повторять нечего.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>Все задания выполнены.</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>Введите имя, чтобы сохранить результат.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Сохранено в файле «{file}».</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>Передайте этот файл учителю.</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Это верно</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>Добавить мои записи</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Открыть рассказ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Сохранённые предложения</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>в тексте больше нет</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>Во всех рассказах</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>В этом рассказе</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>Сохранённых предложений пока нет.</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>Нажмите {key}, чтобы сохранить текущее предложение.</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Сохранённые предложения</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>Какие рассказы показать</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>Произнесите предложения и сравните с диктором.</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>Записать и сравнить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>Выберите перевод</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>Вставьте перевод или выберите файл с ним. Удерживайте {key}, чтобы видеть его под каждым абзацем.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>Тексты ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>Текст и цвета</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Речевые модели</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Занятия</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>Открывается в ListenApp, с записью и разметкой времени.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>Для телефонов и планшетов. Озвучивает и подсвечивает текст.</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>Подсвечивать предложения</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>Хорошо работает во всех читалках.</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Подсвечивать слова</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>В некоторых читалках звук прерывается.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>Для любого браузера. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>Карточки слов со звуком.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>Для видеоплееров и видеоредакторов.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Субтитры (SRT)</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>Открываются в любом плеере.</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>Веб-субтитры (WebVTT)</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>Для видео на веб-страницах. Слова подсвечиваются.</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>Субтитры-караоке (ASS)</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>Для mpv и VLC. Слова подсвечиваются.</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>Текст песни (LRC)</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>Для музыкальных плееров.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>Аудиофрагменты, таблицы и данные для других программ.</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>Фрагменты предложений</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>Папка с файлом MP3 для каждого предложения.</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>Фрагменты слов</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>Папка с файлом MP3 для каждого слова.</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>Таблица слов (CSV)</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>Слова и время, для электронных таблиц.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>Для анализа речи в Praat.</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>Все данные (JSON)</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>Текст, время и глоссарий, для программистов.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Раздаточный лист</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>Для печати: нумерация строк, глоссарий и пропуски.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>Файл PDF с текстом и глоссарием.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Текст с пропусками</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>Файл PDF с местом для ответов. Ключ на последней странице.</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>Печать текста…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>Печать текста с пропусками…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>Выберите принтер и бумагу.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>Рассказом можно будет поделиться, когда закончится разметка времени.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Файл находится здесь:</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>Можно отменить в любой момент. Лишних файлов не останется.</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Сохранение «{name}»…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Сохранено как «{name}» в папке «{folder}».</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск сочетаний клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>Сбросить сочетания</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>Чтобы изменить сочетание, щёлкните по нему и нажмите новую клавишу.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Разметка времени</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>Сохранённое</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>Слова и сохранённые предложения</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Measure by tapping</source>
        <translation>Измерить нажатиями</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Задержка звука</translation>
    </message>
    <message>
        <source>Bluetooth headphones</source>
        <translation>Наушники Bluetooth</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>Синхронизация звука</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>Тишина перед звуком</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>Ничего не слышно. Проверьте микрофон в настройках воспроизведения.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>Запись удалена.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>Скажите вслух</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Уровень входа</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>Ритм: диктор сверху, вы снизу</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>Мелодия: диктор пунктиром, вы сплошной линией</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Диктор</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Оба по очереди</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>Послушайте, затем говорите, удерживая пробел. Короткое нажатие записывает, пока вы не замолчите.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>Ритм диктора</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>Мелодия диктора</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>Установите речевую модель, чтобы видеть, какие слова поняты.</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>Поняты все слова.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Не поняты: {words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>Длиннее, чем у диктора: {words}.</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>Короче: {words}.</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>Ритм как у диктора</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>Мелодия: отличие от диктора {count} полутона</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>Мой лучший</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>Сказано верно</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>Слоги: диктор вверху, вы внизу</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>Слоги: диктор {narrator}, вы {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>впереди</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>Этапы урока</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>Предложение: {at} из {total}</translation>
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
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>Разметка времени не отвечает. Подождите или отмените её.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Рассказы</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>Отстучать слова</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>Нажмите на «{word}»</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>Задания для класса</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>Пропуски и вопросы</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>Другие правильные ответы через точку с запятой</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Свой вопрос</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>Подобрать пропуски</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Добавить пропуск</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>Показать на экране класса</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Вопрос: {text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>Сохранить и поделиться…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>Этапы урока</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Это верно</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Что вы слышите</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>Ничего не разобрать</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>Начать задания</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>Откройте рассказ с разметкой времени.</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>К этому рассказу есть задания.</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>Для этого рассказа нет подходящих пропусков.</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>Сохранено с рассказом. Чтобы раздать задания, поделитесь рассказом как уроком.</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>К этому рассказу нет заданий.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Результаты класса</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>Результаты (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>Заголовок и текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Текст рассказа</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>Неизменённые слова сохраняют своё время. Можно закрыть эту панель и слушать дальше.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>Несохранённые изменения восстановлены.</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>Заново размечаются только изменённые слова.</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>Рассказ изменён.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>Размечено %n слово.</numerusform>
            <numerusform>Размечено %n слова.</numerusform>
            <numerusform>Размечено %n слов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>%n слово не читается вслух.</numerusform>
            <numerusform>%n слова не читаются вслух.</numerusform>
            <numerusform>%n слов не читаются вслух.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>Изменения отменены.</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>Отменено. Рассказ не изменён.</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Чтение рассказа…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>Разметка изменений… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>Разметка изменений… {percent} %, осталось {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>Текст рассказа</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход урока</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>Время предложения</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Следующее предложение для проверки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>Начать здесь</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>Сдвигать всё после него</translation>
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
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n предложение для повторения</numerusform>
            <numerusform>%n предложения для повторения</numerusform>
            <numerusform>%n предложений для повторения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}, {minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} из {length}</translation>
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
        <translation>Экран класса</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Показать или скрыть текст</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Показать текст</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>Размыть текст</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>Только прочитанное</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>Только текущее предложение</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>Скрыть текст</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Упражняться</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>Проверьте время этого предложения.</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>Сохранённое предложение</translation>
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
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Repeat sentence</source>
        <translation>Повторить предложение</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>Повторить медленнее</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Зациклить предложение</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Настройки воспроизведения</translation>
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
        <source>Same as system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Добавить запись…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>Записи ещё нет. Выберите её или перетащите сюда.</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Настройки звука…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>Трудные места</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>Слова и виды ошибок</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Воспроизвести все</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Потренировать их</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>Трудных мест пока нет. Сначала позанимайтесь с рассказом.</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name}: пропущено {misses} из {tries}</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>Стыки слов</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Окончания</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Похожие слова</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>Услышаны другие слова</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>Слова не услышаны</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Показанные ответы</translation>
    </message>
</context>
<context>
    <name>TypedTasksPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>UnderstoodQuestion</name>
    <message>
        <source>How much did you understand?</source>
        <translation>Сколько удалось понять?</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>Послушайте эти слова и нажмите Enter.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Начать слушать</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>Прослушать «{word}»</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Показать значение</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Место в рассказе</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here} из {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n минута {seconds}</numerusform>
            <numerusform>%n минуты {seconds}</numerusform>
            <numerusform>%n минут {seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>Добавить в мои слова</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>Скопировать слово, значение и предложение</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>Прослушать все: %n предложение</numerusform>
            <numerusform>Прослушать все: %n предложения</numerusform>
            <numerusform>Прослушать все: %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>Прослушать предложение</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>Прослушать слово</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>Есть в списке слов</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>Нет в словаре.</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>Убрать сохранённое предложение</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>Сохранить предложение</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>существительное</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>прилагательное</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>наречие</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>в этом рассказе</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>ваше слово</translation>
    </message>
    <message>
        <source>article</source>
        <translation>артикль</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>местоимение</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>определяющее слово</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>предлог</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>союз</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>вспомогательный глагол</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>краткая форма</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>служебное слово</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>«{word}»: предложение {at} из {total}. Esc — вернуться.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>Слово, как в рассказе</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
</TS>
