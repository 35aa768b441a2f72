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
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>أظهر الأولى</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>هذه القصة موجودة في مكتبتك. ها هي.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>توقّف. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
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
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>القصة {number} من {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>إضافة قصص</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>القصص التي عُثر عليها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>{count} قصص، منها {voiced} بجانبها تسجيل.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>ملف درس</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>إضافة قصة واحدة</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>إضافة {n} قصص</translation>
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
        <translation>اضغط الزر أو أي حرف كلما سمعت النقرة.</translation>
    </message>
    <message>
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>توقف الصوت. أغلق هذا وصل المخرج من جديد.</translation>
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
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>أُضيفت قصة واحدة.</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>أُضيفت {n} قصص.</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>قصة واحدة كانت في مكتبتك.</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>{n} كانت في مكتبتك.</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>تعذّرت إضافة قصة واحدة.</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>تعذّرت إضافة {n}.</translation>
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
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>إصلاح التوقيت</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
        <translation>تغطية النص</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>الكلمة التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>إنهاء عرض الصف</translation>
    </message>
    <message>
        <source>The class sees a black screen</source>
        <translation>يرى الصف شاشة سوداء</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>يرى الصف ما كان ظاهرًا عند التجميد</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>يرى الصف القصة حتى «{word}»</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>يرى الصف هذه القصة</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>لا يرى الصف أي نص بعد</translation>
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
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>تصحيح يدوي واحد غير مستخدم. وهو محفوظ.</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>{n} تصحيحات يدوية غير مستخدمة. وهي محفوظة.</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>«{sentence}»: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>صُنع لتسجيل آخر.</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>لم يعد موضعه موجودًا في النص.</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>ما يوقّته معلَّم بأنه غير مقروء.</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>تصحيح لاحق يناقضه.</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>وقته خارج التسجيل.</translation>
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
        <source>Replay of a word: next sentence</source>
        <translation>إعادة سماع كلمة: الجملة التالية</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>إعادة سماع كلمة: الجملة السابقة</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>إضافة كلمة من عندك</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>إخفاء النص بطريقة أخرى</translation>
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
        <source>How to listen</source>
        <translation>كيف تستمع</translation>
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
        <source>Cover the text for the class</source>
        <translation>تغطية النص عن الصف</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>إظهار كلمة أخرى للصف</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>إظهار جملة أخرى للصف</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>تجميد ما يراه الصف</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>شاشة سوداء للصف</translation>
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
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
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
        <source>Change title and text</source>
        <translation>تغيير العنوان والنص</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>حفظ القصة باسم…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>إخفاء النص أو إظهاره</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>لمح النص المخفي ما دام مضغوطًا</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>تبدأ الجملة مبكرة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>تبدأ الجملة مبكرة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>تبدأ الجملة متأخرة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>تبدأ الجملة متأخرة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>تنتهي الجملة مبكرة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>تنتهي الجملة مبكرة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>تنتهي الجملة متأخرة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>تنتهي الجملة متأخرة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>تبدأ الجملة الآن</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>لا تُقرأ الجملة جهرًا، أو تُقرأ</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>التراجع عن إصلاح</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>إعادة إصلاح</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>وقّتها الآن</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>لم تُوقَّت هذه القصة بعد، فلا تُضاء كلماتها.</translation>
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
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>شيء واحد في كل مرة. أفلِته مجددًا عند الانتهاء.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>جارٍ قراءة القصة…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>توقيت ما تغيّر… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>توقيت ما تغيّر… {percent} %، بقي {left}</translation>
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
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>«{file}» لا يقرأ هذا النص.</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>اختر التسجيل الخاص بالقصة.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>ليس للقصة تسجيل.</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>أضف تسجيلًا لها.</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>أُوقف توقيت القصة من خارج البرنامج، ربما لنقص الذاكرة.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق البرامج الأخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>لا يوجد ملف «{file}».</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>اختر التسجيل مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>«{file}» صامت.</translation>
    </message>
    <message>
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>اختر التسجيل الذي تُقرأ فيه القصة.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>لا يمكن استعمال «{file}» كتسجيل.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>اختر ملف MP3 أو M4A أو OGG أو FLAC أو WAV يعمل في مشغّل الموسيقى.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>وقع خطأ في ListenApp.</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>حاول مرة أخرى أو جرّب شيئًا آخر.</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>لم يعد مخرج الصوت موجودًا.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>صله من جديد أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>لا يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>صِل واحدًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>مكتبة PortAudio غير موجودة.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>ثبّت الحزمة libportaudio2.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>لا يوجد مخرج صوت.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>صل مكبرات صوت أو سماعات.</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>مخرج الصوت «{device}» غير موجود.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>اختر مخرجًا آخر.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>الميكروفون «{device}» غير موجود.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>لا يُسمح بالكتابة في «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>اختر مجلدًا آخر أو اسأل المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>لم يبقَ مكان على القرص لـ«{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>تعذّرت كتابة «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>لا مكان للملف «{file}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>القصة «{title}» لم تُوقَّت بعد، وملف من هذا النوع يتكوّن من الأوقات.</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>وقّتها أولًا، أو احفظها كملف درس.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>لا يمكن كتابة «{file}» كصوت.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>اختر مجلدًا آخر أو اسمًا ينتهي بـ ‎.mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>التسجيل أكبر من أن يوضع في ملف درس.</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>أعطِ القصة تسجيلها بصيغة MP3.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>لا نص فيه.</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>اختر ملفًا أو صفحة فيها نص القصة، أو ألصقه.</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>لم يُعثر على قصة في «{folder}».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>القصة صفحة ويب أو ملف نصي، وتسجيلها بجانبها وبالاسم نفسه.</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>لم يُعثر على قصة في الصفحة «{source}».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>افتح صفحة قصة واحدة أو ألصق نصها.</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>لا توجد صورة في «{source}».</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>تحتفظ القصة بلونها.</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>لم تبقَ كلمة في النص.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>أبقِ جملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>«{source}» ليست صفحة ويب.</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>أعطِ عنوان الصفحة التي فيها القصة.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>تعذّر حفظ التسجيل في «{folder}».</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>«{source}» صفحة وليس تسجيلًا.</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>نزّل التسجيل بالمتصفح ثم اختر الملف.</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>«{source}» ليس نصًا.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>اختر صفحة ويب (‎.html) أو ملفًا نصيًا (‎.txt، ‎.md).</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>«{source}» أكبر من أن يكون قصة.</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>اختر الملف الذي فيه نص القصة.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>لا يمكن فتح «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>تحقق من العنوان والاتصال، أو احفظ الصفحة بالمتصفح وافتح الملف.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>لا يمكن قراءة «{source}».</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>تحقق من الاسم ومن أنه يُسمح لك بفتح الملف.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>الملف «{file}» تالف: «{member}» فيه ناقص أو ليس كما كان.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>نزّله من جديد أو اسأل من أعدّه.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>الملف «{file}» مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>اطلب ملف الدرس بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>الملف «{file}» ليس ملف درس، أو لم يصل كاملًا.</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>في «{file}» شيء لا مكان له فيه: «{member}».</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>اطلب نسخة أخرى ممن أعدّه.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>الملف «{file}» أكبر من أن يكون درسًا.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>لا يمكن فتح ملف الدرس «{file}».</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>تحقق من الاسم ومن أنه يُسمح لك بقراءة الملف.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>لا يمكن فك ضغط «{file}».</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>نزّله من جديد أو اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>الملف «{file}» من نموذج الكلام في «{origin}» تالف.</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>انسخه إلى هناك مرة أخرى، أو اختر غيره.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>ملف من نموذج الكلام تالف أو مفقود: «{file}».</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>ثبّته من جديد.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>يحتاج نموذج الكلام «{model}» إلى {needed} ميغابايت من الذاكرة، والمتاح {available} ميغابايت.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>اختر النموذج الأصغر «{smaller}»، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>لم يصل الملف «{file}» من نموذج الكلام كما ينبغي.</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>حاول مرة أخرى: ما وصل سليمًا محفوظ.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>نموذج الكلام «{model}» غير مثبّت.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>ثبّته بالأمر «listenapp models install {model} --download».</translation>
    </message>
    <message>
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>لا يحتوي «{origin}» على الملف «{file}» من نموذج الكلام «{model}».</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>اختر الملف الذي جاء مع ListenApp لهذا النموذج، أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>تعذّرت كتابة نموذج الكلام في «{folder}».</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>أفرغ مكانًا على القرص أو اسمح بالكتابة هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>«{model}» ليس نموذج كلام معروفًا ولا مجلدًا فيه نموذج.</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>لا يمكن جلب نموذج الكلام من «{address}».</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>ما وصل محفوظ. حاول مرة أخرى، أو ثبّت النموذج من ملف.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>لا يمكن قراءة نموذج الكلام «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>القصة النموذجية ليست موقّتة كما ينبغي.</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>ثبّت ListenApp من جديد.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>«{file}» تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>استورد القصة من جديد.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>«{file}» تالف، لذلك لا تُستعمل التصحيحات اليدوية.</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>أعد عملها أو أرجع نسخة من الملف.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>«{file}» من إصدار أحدث من ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>حدّث ListenApp لفتحه.</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>لا توجد قصة «{story}» في المكتبة.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>لا توجد شاشة لفتح النافذة عليها.</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>شغّل ListenApp على سطح المكتب.</translation>
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
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>يُعرف من النص</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
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
        <source>The one that fits the language</source>
        <translation>ما يناسب اللغة</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>استخدم صفحة أو ملفًا</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>إضافة قصة</translation>
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
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>تُفتح القصة ما إن تُوقَّت جملها الأولى.</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>إضافة الدرس</translation>
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
        <source>It is in your library already.</source>
        <translation>هي موجودة في مكتبتك.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>لا توجد في هذا الحاسوب حروف صينية ويابانية وكورية، فتظهر مربعات بدلًا منها.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>لا يوجد في هذا الحاسوب خط لبعض حروف هذه القصة، فتظهر مربعات بدلًا منها.</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>ثبّت خطًا لهذه اللغة مثل Noto Sans، ثم شغّل ListenApp من جديد.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>لا توجد في هذا الحاسوب حروف لهذه اللغة ({language})، لذلك تظهر النافذة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>ثبّت الخط Noto Sans CJK (في Debian وUbuntu الحزمة fonts-noto-cjk)، ثم شغّل ListenApp من جديد.</translation>
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
        <source>well timed</source>
        <translation>موقّتة جيدًا</translation>
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
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>ترتيب القصص</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>الأحدث فتحًا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تحتاج نظرة</translation>
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
        <source>Change title and text…</source>
        <translation>تغيير العنوان والنص…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>جلب صورتها من الشبكة</translation>
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
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>شدة الصوت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>اختيار النظام</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>قل شيئًا: يبيّن الشريط شدة ما يُسمع من صوتك.</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>جلبه من الإنترنت ({size} ميغابايت)</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>نماذج الكلام</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Fetching the speech model… {percent} %</source>
        <translation>جارٍ جلب نموذج الكلام… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>جارٍ نسخ نموذج الكلام… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>نموذج الكلام جاهز. حاول الآن مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>تتبع الصفحة الصوت</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>النقرة تشغّل الجملة كلها</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>النقرة تشغّل الكلمة وحدها</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>«{title}» موقّتة. لا جملة تحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>«{title}» موقّتة. {doubtful} من {count} جمل تحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>السطور الختامية</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>سطور من صفحة الويب</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>جملة واحدة من القصة</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>{n} جمل من القصة</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>لم يُقرأ بصوت عالٍ: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>{length} من التسجيل ليست في النص.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
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
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>النص مخفي. اضغط هنا أو أبقِ {key} مضغوطًا لتلمحه.</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>النص مخفي. اضغط هنا لتلمحه.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>تغيّرت القصة.</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>وُقّتت كلمة واحدة.</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>وُقّتت {n} كلمات.</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>كلمة واحدة لم تُقرأ.</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>{n} كلمات لم تُقرأ.</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>عادت القصة كما كانت.</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>توقّف. القصة كما كانت.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>يمكن حفظها حالما تُوقَّت.</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>حفظ القصة</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>ملف درس لـ ListenApp</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة مكتوبة</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>ترجمة مكتوبة مع وقت كل كلمة</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>ترجمة كاريوكي</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>كلمات مع وقت كل كلمة</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>لبرنامج Praat</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>جدول الكلمات</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>كل شيء، للبرامج</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>جارٍ حفظ «{name}»…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>حُفظ باسم «{name}» في «{folder}».</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}.</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} م.ث</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Story text</source>
        <translation>نص القصة</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>أُزيلت القصة.</translation>
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
    <name>Telling</name>
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
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>وقع خطأ في ListenApp وتم تسجيله.</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>تابع، أو شغّله من جديد. إذا تكرر ذلك فأرسل ملف السجل إلى صانعي ListenApp.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>إظهار ملف السجل</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>ملف السجل هنا:</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>نص القصة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>الكلمات التي لم تغيّرها تحتفظ بأوقاتها. يمكنك إغلاق هذا ومتابعة الاستماع.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>ما كتبته ولم تحفظه هنا من جديد.</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>لا يُعاد إلا توقيت ما تغيّره.</translation>
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
        <source>The system’s choice</source>
        <translation>اختيار النظام</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>الميكروفون…</translation>
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
