<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Adding</name>
        <message>
            <source>Reading the story…</source>
            <translation>جارٍ قراءة القصة…</translation>
        </message>
        <message>
            <source>Getting ready to listen…</source>
            <translation>جارٍ الاستعداد للاستماع…</translation>
        </message>
        <message>
            <source>Opening the narration…</source>
            <translation>جارٍ فتح التسجيل…</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %</source>
            <translation>جارٍ توقيت القصة… {percent} %</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %, {left} left</source>
            <translation>جارٍ توقيت القصة… {percent} %، بقي {left}</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Text and colours</source>
            <translation>النص والألوان</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>What is being heard</source>
            <translation>ما يُسمع الآن</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بني</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Between lines</source>
            <translation>بين السطور</translation>
        </message>
        <message>
            <source>Between letters</source>
            <translation>بين الحروف</translation>
        </message>
        <message>
            <source>Between words</source>
            <translation>بين الكلمات</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>How it stands out</source>
            <translation>كيف يبرز</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>في إطار</translation>
        </message>
        <message>
            <source>Underlined</source>
            <translation>تحته خط</translation>
        </message>
        <message>
            <source>In another colour, underlined</source>
            <translation>بلون آخر وتحته خط</translation>
        </message>
        <message>
            <source>The rest fades</source>
            <translation>يبهت الباقي</translation>
        </message>
        <message>
            <source>The word</source>
            <translation>الكلمة</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>الجملة</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>Tap to the beat</source>
            <translation>انقر مع الإيقاع</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>انقر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Open a story with a narration first.</source>
            <translation>افتح أولًا قصة لها تسجيل.</translation>
        </message>
        <message>
            <source>Press the button, or any letter key, each time you hear the click.</source>
            <translation>اضغط الزر أو أي حرف كلما سمعت الطقّة.</translation>
        </message>
        <message>
            <source>Go on: {n} more.</source>
            <translation>تابع: بقي {n}.</translation>
        </message>
        <message>
            <source>These taps did not keep time with the clicks. Try once more.</source>
            <translation>لم تتبع النقرات الإيقاع. حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The sound is {n} ms late here. The light waits for it now.</source>
            <translation>يتأخر الصوت هنا {n} م.ث، والإضاءة تنتظره الآن.</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>البحث في المفاتيح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Keys as they came</source>
            <translation>المفاتيح الأصلية</translation>
        </message>
        <message>
            <source>To change a key, click it and press another.</source>
            <translation>لتغيير مفتاح انقر عليه ثم اضغط غيره.</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>الاستماع</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>شاشة سوداء</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>إنهاء عرض الصف</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>يرى الصف هذه القصة</translation>
        </message>
    </context>
    <context>
        <name>ClassView</name>
        <message>
            <source>ListenApp: class</source>
            <translation>ListenApp: الصف</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Play or pause</source>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>الجملة التالية</translation>
        </message>
        <message>
            <source>Previous sentence</source>
            <translation>الجملة السابقة</translation>
        </message>
        <message>
            <source>Repeat the sentence</source>
            <translation>إعادة الجملة</translation>
        </message>
        <message>
            <source>The sentence again, slower</source>
            <translation>الجملة مرة أخرى أبطأ</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>تكرار الجملة باستمرار</translation>
        </message>
        <message>
            <source>A part over and over: from here</source>
            <translation>مقطع متكرر: من هنا</translation>
        </message>
        <message>
            <source>A part over and over: to here</source>
            <translation>مقطع متكرر: إلى هنا</translation>
        </message>
        <message>
            <source>A part over and over: enough</source>
            <translation>مقطع متكرر: كفى</translation>
        </message>
        <message>
            <source>Stop after each sentence, or go on</source>
            <translation>التوقف بعد كل جملة أو المتابعة</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>5 ثوانٍ إلى الوراء</translation>
        </message>
        <message>
            <source>On 5 seconds</source>
            <translation>5 ثوانٍ إلى الأمام</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>أبطأ</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>أسرع</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>أعلى</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>أخفض</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>كتم الصوت أو تشغيله</translation>
        </message>
        <message>
            <source>The light earlier</source>
            <translation>الإضاءة أبكر</translation>
        </message>
        <message>
            <source>The light later</source>
            <translation>الإضاءة أبعد</translation>
        </message>
        <message>
            <source>Show or hide the words</source>
            <translation>إظهار الكلمات أو إخفاؤها</translation>
        </message>
        <message>
            <source>Explain the word</source>
            <translation>شرح الكلمة</translation>
        </message>
        <message>
            <source>Add a word of your own</source>
            <translation>إضافة كلمة من عندك</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>إخفاء النص أو إظهاره (P للمح)</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>الجملة المشكوك فيها التالية</translation>
        </message>
        <message>
            <source>Mend the times of a sentence</source>
            <translation>إصلاح توقيت جملة</translation>
        </message>
        <message>
            <source>Back to the voice</source>
            <translation>العودة إلى الصوت</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>الحجم المعتاد</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>عرض الصف</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>إظهار المفاتيح</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>الخروج من الإعادة وإغلاق المفتوح</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>إضافة قصة</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>إغلاق النافذة</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>أُزيلت القصة.</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>وقّتها الآن</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>لم تُوقَّت هذه القصة بعد، فلا تُضاء كلماتها.</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>هذه القصة موجودة في مكتبتك.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>توقّف. لم يُضف شيء.</translation>
        </message>
        <message>
            <source>Text only. Drop a recording here to hear it.</source>
            <translation>نص فقط. أفلت تسجيلًا هنا لتسمعه.</translation>
        </message>
        <message>
            <source>Not timed yet.</source>
            <translation>لم تُوقَّت بعد.</translation>
        </message>
        <message>
            <source>{sentences} sentences, {words} words</source>
            <translation>الجمل: {sentences}، الكلمات: {words}</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Read along with a story</source>
            <translation>اقرأ مع القصة</translation>
        </message>
        <message>
            <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
            <translation>أفلت قصة هنا: صفحة ويب أو عنوانها أو نصًا، وتسجيل من يقرؤها.</translation>
        </message>
        <message>
            <source>Choose a story…</source>
            <translation>اختر قصة…</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>افتح القصة النموذجية</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Words in this story</source>
            <translation>كلمات هذه القصة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>GlossaryModel</name>
        <message>
            <source>not heard in this story</source>
            <translation>لا تُسمع في هذه القصة</translation>
        </message>
        <message>
            <source>heard once</source>
            <translation>تُسمع مرة واحدة</translation>
        </message>
        <message>
            <source>heard {count} times</source>
            <translation>عدد مرات سماعها: {count}</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPanel</name>
        <message>
            <source>Words in this story</source>
            <translation>كلمات هذه القصة</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>إضافة كلمة</translation>
        </message>
        <message>
            <source>This story has no word list.</source>
            <translation>ليس لهذه القصة قائمة كلمات.</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>الجملة السابقة لها</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>الجملة التالية لها</translation>
        </message>
        <message>
            <source>All again, slower</source>
            <translation>الكل مرة أخرى أبطأ</translation>
        </message>
        <message>
            <source>Back to the story</source>
            <translation>العودة إلى القصة</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>{at} من {total}</translation>
        </message>
        <message>
            <source>“{term}” is not heard in this story.</source>
            <translation>لا تُسمع «{term}» في هذه القصة.</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>إضافة قصة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Address of a page, or a file</source>
            <translation>عنوان صفحة أو ملف</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>نص القصة</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>ألصق النص هنا</translation>
        </message>
        <message>
            <source>Paste the text instead</source>
            <translation>ألصق النص بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Narration</source>
            <translation>التسجيل</translation>
        </message>
        <message>
            <source>A sound file or its address. It can come later</source>
            <translation>ملف صوتي أو عنوانه. يمكن إضافته لاحقًا</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>يُعرف من النص</translation>
        </message>
        <message>
            <source>Choose a text file</source>
            <translation>اختر ملفًا نصيًا</translation>
        </message>
        <message>
            <source>Choose a sound file</source>
            <translation>اختر ملفًا صوتيًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>إضافة وتوقيت</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>تُفتح القصة ما إن تُوقَّت جملها الأولى.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>استخدم صفحة أو ملفًا</translation>
        </message>
        <message>
            <source>Add to read</source>
            <translation>إضافة للقراءة</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ النظر…</translation>
        </message>
        <message>
            <source>“{title}”, {count} words</source>
            <translation>«{title}»، الكلمات: {count}</translation>
        </message>
        <message>
            <source>{count} words explained</source>
            <translation>كلمات مشروحة: {count}</translation>
        </message>
        <message>
            <source>narration found on the page</source>
            <translation>وُجد تسجيل في الصفحة</translation>
        </message>
        <message>
            <source>Stories ({types})</source>
            <translation>قصص ({types})</translation>
        </message>
        <message>
            <source>Choose a story</source>
            <translation>اختر قصة</translation>
        </message>
        <message>
            <source>Sound ({types})</source>
            <translation>صوت ({types})</translation>
        </message>
        <message>
            <source>Choose the narration</source>
            <translation>اختر التسجيل</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>{count} words</source>
            <translation>الكلمات: {count}</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>نص فقط</translation>
        </message>
        <message>
            <source>not timed yet</source>
            <translation>لم تُوقَّت بعد</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <translation>سُمع {percent} %</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>{doubtful} of {count} sentences need a look</source>
            <translation>جمل تحتاج نظرة: {doubtful} من {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Search titles and texts</source>
            <translation>ابحث في العناوين والنصوص</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>ابحث في المكتبة</translation>
        </message>
        <message>
            <source>No story holds these words.</source>
            <translation>لا قصة فيها هذه الكلمات.</translation>
        </message>
        <message>
            <source>Add a story</source>
            <translation>إضافة قصة</translation>
        </message>
        <message>
            <source>Your stories</source>
            <translation>قصصك</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>From here. Press B where it shall end.</source>
            <translation>من هنا. اضغط B حيث ينتهي.</translation>
        </message>
        <message>
            <source>That is too short to be repeated.</source>
            <translation>هذا أقصر من أن يُكرَّر.</translation>
        </message>
        <message>
            <source>This part is played over and over. X ends it.</source>
            <translation>يتكرر هذا المقطع. X ينهيه.</translation>
        </message>
        <message>
            <source>Stops after each sentence.</source>
            <translation>يتوقف بعد كل جملة.</translation>
        </message>
        <message>
            <source>Goes on by itself.</source>
            <translation>يتابع من نفسه.</translation>
        </message>
        <message>
            <source>The light comes {n} ms later than the sound leaves.</source>
            <translation>تأتي الإضاءة بعد خروج الصوت بـ {n} م.ث.</translation>
        </message>
        <message>
            <source>No sentence needs a look.</source>
            <translation>لا جملة تحتاج نظرة.</translation>
        </message>
        <message>
            <source>There are no times to mend yet.</source>
            <translation>لا توقيت لإصلاحه بعد.</translation>
        </message>
        <message>
            <source>This word is not explained. Press W to explain it.</source>
            <translation>هذه الكلمة غير مشروحة. اضغط W لشرحها.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>تتبع الصفحة الصوت</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>النقرة تشغّل الجملة كلها</translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>قصة واحدة</translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>القصص: {n}</translation>
        </message>
        <message>
            <source>“{word}” is not read aloud.</source>
            <translation>لا تُقرأ «{word}» جهرًا.</translation>
        </message>
        <message>
            <source>“{word}” cannot be heard yet.</source>
            <translation>لا يمكن سماع «{word}» بعد.</translation>
        </message>
    </context>
    <context>
        <name>MannerCard</name>
        <message>
            <source>How to listen</source>
            <translation>كيف تستمع</translation>
        </message>
        <message>
            <source>Sentence by sentence</source>
            <translation>جملة جملة</translation>
        </message>
        <message>
            <source>Stop after each sentence</source>
            <translation>التوقف بعد كل جملة</translation>
        </message>
        <message>
            <source>If the light and the sound do not meet</source>
            <translation>إذا اختلفت الإضاءة والصوت</translation>
        </message>
        <message>
            <source>Sound is late by</source>
            <translation>تأخر الصوت</translation>
        </message>
        <message>
            <source>Find out by tapping</source>
            <translation>قِسه بالنقر</translation>
        </message>
        <message>
            <source>Each sentence</source>
            <translation>كل جملة</translation>
        </message>
        <message>
            <source>Pause after a sentence</source>
            <translation>وقفة بعد الجملة</translation>
        </message>
        <message>
            <source>Pause after a phrase</source>
            <translation>وقفة بعد العبارة</translation>
        </message>
        <message>
            <source>If headphones swallow the first syllable</source>
            <translation>إذا ابتلعت سماعة الرأس المقطع الأول</translation>
        </message>
        <message>
            <source>Silence first</source>
            <translation>صمت في البداية</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>نص القصة</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>النص مخفي. اضغط هنا أو أبقِ P مضغوطًا لتلمحه.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Back to the voice</source>
            <translation>العودة إلى الصوت</translation>
        </message>
        <message>
            <source>Show the line being read, and follow it again</source>
            <translation>إظهار السطر المقروء ومتابعته</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: أقل</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: أكثر</translation>
        </message>
    </context>
    <context>
        <name>TimingEditor</name>
        <message>
            <source>Times of this sentence</source>
            <translation>توقيت هذه الجملة</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>الجملة السابقة لها</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>الجملة التالية لها</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>الجملة المشكوك فيها التالية</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>تبدأ</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>تنتهي</translation>
        </message>
        <message>
            <source>Starts now</source>
            <translation>تبدأ الآن</translation>
        </message>
        <message>
            <source>All behind it moves along</source>
            <translation>يتحرك ما بعدها معها</translation>
        </message>
        <message>
            <source>Not read aloud</source>
            <translation>لا تُقرأ جهرًا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة التراجع</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>تُقرأ جهرًا</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Words in this story</source>
            <translation>كلمات هذه القصة</translation>
        </message>
        <message>
            <source>Text and colours</source>
            <translation>النص والألوان</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>عرض الصف</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Show or hide the text</source>
            <translation>إظهار النص أو إخفاؤه</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>إظهار النص</translation>
        </message>
        <message>
            <source>Blur it</source>
            <translation>تمويهه</translation>
        </message>
        <message>
            <source>Only up to the voice</source>
            <translation>حتى الصوت فقط</translation>
        </message>
        <message>
            <source>Only this sentence</source>
            <translation>هذه الجملة فقط</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>إخفاؤه</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Doubtful: the times of this sentence need a look.</source>
            <translation>مشكوك فيها: توقيت هذه الجملة يحتاج نظرة.</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <source>Previous sentence</source>
            <translation>الجملة السابقة</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>الجملة التالية</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Repeat the sentence</source>
            <translation>إعادة الجملة</translation>
        </message>
        <message>
            <source>Again, slower</source>
            <translation>مرة أخرى أبطأ</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>تكرار الجملة باستمرار</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>كيف تستمع</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>كتم الصوت</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <source>Sound output</source>
            <translation>مخرج الصوت</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>اختيار النظام</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>تشغيل الصوت</translation>
        </message>
    </context>
    <context>
        <name>WaveSlider</name>
        <message>
            <source>Position in the story</source>
            <translation>الموضع في القصة</translation>
        </message>
    </context>
    <context>
        <name>WordForm</name>
        <message>
            <source>Word, as in the story</source>
            <translation>الكلمة كما في القصة</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>الكلمة</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>معناها</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>_StoryList</name>
        <message>
            <source>Stories</source>
            <translation>القصص</translation>
        </message>
    </context>
</TS>
