<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>إظهار ملف السجل</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>عرض التراخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>إذا حدث خطأ، فأرسل هذا الملف إلى المطورين:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
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
        <source>Repeat sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>إعادة الجملة ببطء</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>تكرار الجملة</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>تحديد بداية التكرار</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>تحديد نهاية التكرار</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>إلغاء التكرار</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>التوقف بعد كل جملة: تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>الرجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>التقدم 5 ثوانٍ</translation>
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
        <source>Volume up</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>كتم الصوت أو إلغاء الكتم</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>تقديم التمييز</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>تأخير التمييز</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>إظهار المسرد أو إخفاؤه</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>شرح الكلمة</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>إعادة سماع كلمة: الجملة التالية</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>إعادة سماع كلمة: الجملة السابقة</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>إضافة كلمتك الخاصة</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>إظهار النص أو إخفاؤه</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>تغيير طريقة إخفاء النص</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>لمح النص المخفي (مع الاستمرار في الضغط)</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>الجملة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>تعديل توقيت الجملة</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>العودة إلى السطر الحالي</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>خيارات التشغيل</translation>
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
        <source>Default text size</source>
        <translation>حجم النص الافتراضي</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>تقديم بداية الجملة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>تقديم بداية الجملة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>تأخير بداية الجملة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>تأخير بداية الجملة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>تقديم نهاية الجملة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>تقديم نهاية الجملة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>تأخير نهاية الجملة بمقدار 10 م.ث</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>تأخير نهاية الجملة بمقدار 50 م.ث</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>بدء الجملة الآن</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>تحديد هل تُقرأ الجملة جهرًا</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>التراجع عن التصحيح</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>إعادة التصحيح</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>تغطية النص للصف</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>إظهار الكلمة التالية للصف</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>إظهار الجملة التالية للصف</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>الترجمة للصف، تشغيل أو إيقاف</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>تجميد شاشة الصف</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>شاشة سوداء للصف</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>إظهار اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>الخروج من الإعادة أو إغلاق اللوحة</translation>
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
        <source>Edit title and text</source>
        <translation>تعديل العنوان والنص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>إضافة التسجيل أو استبداله</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>حفظ الجملة أو إلغاء حفظها</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>إعادة سماع الجمل</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>قائمة الصعوبات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>ملء الفراغات</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>كتابة الجمل</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>نطق الجمل</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>النقر مع الكلمات</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>إعداد مهام للصف</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>بدء المهام</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>فراغات للصف</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>إضافة الترجمة أو تعديلها</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>إبقاء الترجمة ظاهرة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>إظهار الترجمة (مع الاستمرار بالضغط)</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>نتائج صف…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>كل التصحيحات اليدوية مطبّقة.</numerusform>
            <numerusform>لم يُطبَّق تصحيح يدوي واحد. وهو لا يزال محفوظًا.</numerusform>
            <numerusform>لم يُطبَّق تصحيحان يدويان. وهما لا يزالان محفوظين.</numerusform>
            <numerusform>لم تُطبَّق %n تصحيحات يدوية. وهي لا تزال محفوظة.</numerusform>
            <numerusform>لم يُطبَّق %n تصحيحًا يدويًا. وهي لا تزال محفوظة.</numerusform>
            <numerusform>لم يُطبَّق %n تصحيح يدوي. وهي لا تزال محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>«{title}» جاهزة. لا توجد جمل للمراجعة.</numerusform>
            <numerusform>«{title}» جاهزة. جملة واحدة للمراجعة.</numerusform>
            <numerusform>«{title}» جاهزة. جملتان للمراجعة.</numerusform>
            <numerusform>«{title}» جاهزة. %n جمل للمراجعة.</numerusform>
            <numerusform>«{title}» جاهزة. %n جملة للمراجعة.</numerusform>
            <numerusform>«{title}» جاهزة. %n جملة للمراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>لا جمل من القصة</numerusform>
            <numerusform>جملة واحدة من القصة</numerusform>
            <numerusform>جملتان من القصة</numerusform>
            <numerusform>%n جمل من القصة</numerusform>
            <numerusform>%n جملة من القصة</numerusform>
            <numerusform>%n جملة من القصة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>«{title}» جاهزة. لا توجد جمل للمراجعة.</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>التعليق على الصورة</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>السطور الختامية</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>نصوص أخرى من صفحة الويب</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>غير مقروء جهرًا: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>{length} من التسجيل غير موجودة في النص.</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>يُقرأ جزء من النص في موضع غير موضعه المكتوب، ولذلك لا توقيت له.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>إظهار الأولى</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>توقيت القصة</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>لم تُوقَّت هذه القصة بعد، لذلك لا يمكن تمييز كلماتها.</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>استبدال التسجيل…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>التسجيل لا يقرأ هذا النص.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>لم تعد الجملة محفوظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>كُتب النص من التسجيل. قد يحتوي على أخطاء.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تعديل النص</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>التمييز</translation>
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
        <translation>بنّي داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>تباعد الحروف</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>تباعد الكلمات</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>نمط التمييز</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>لون وتسطير</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>تعتيم الباقي</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Save result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>نتيجة (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>إضافة قصص</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>القصص التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>لم يُعثر على قصص، مع تسجيل: {voiced}.</numerusform>
            <numerusform>عُثر على قصة واحدة، مع تسجيل: {voiced}.</numerusform>
            <numerusform>عُثر على قصتين، مع تسجيل: {voiced}.</numerusform>
            <numerusform>عُثر على %n قصص، مع تسجيل: {voiced}.</numerusform>
            <numerusform>عُثر على %n قصة، مع تسجيل: {voiced}.</numerusform>
            <numerusform>عُثر على %n قصة، مع تسجيل: {voiced}.</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>ملف درس</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>إضافة قصص</numerusform>
            <numerusform>إضافة قصة واحدة</numerusform>
            <numerusform>إضافة قصتين</numerusform>
            <numerusform>إضافة %n قصص</numerusform>
            <numerusform>إضافة %n قصة</numerusform>
            <numerusform>إضافة %n قصة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>بحث في العناوين</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>كتابة النصوص من التسجيلات</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>استخدمه إذا لم تحتوِ الصفحات على ما يُقال. قد توجد أخطاء.</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>إضافة تسجيلات…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>إضافة كقصة واحدة</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>اختيار الحلقات</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>اختيار الفصول</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>لا حلقات.</numerusform>
            <numerusform>حلقة واحدة.</numerusform>
            <numerusform>حلقتان.</numerusform>
            <numerusform>%n حلقات.</numerusform>
            <numerusform>%n حلقة.</numerusform>
            <numerusform>%n حلقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>لا فصول.</numerusform>
            <numerusform>فصل واحد.</numerusform>
            <numerusform>فصلان.</numerusform>
            <numerusform>%n فصول.</numerusform>
            <numerusform>%n فصلًا.</numerusform>
            <numerusform>%n فصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>لا شيء منها في مكتبتك.</numerusform>
            <numerusform>واحدة منها في مكتبتك.</numerusform>
            <numerusform>اثنتان منها في مكتبتك.</numerusform>
            <numerusform>%n منها في مكتبتك.</numerusform>
            <numerusform>%n منها في مكتبتك.</numerusform>
            <numerusform>%n منها في مكتبتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>في مكتبتك</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>نص مكتوب</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>النص في صفحة الويب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>يُكتب النص من التسجيل</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>إضافة قصص</numerusform>
            <numerusform>إضافة قصة واحدة</numerusform>
            <numerusform>إضافة قصتين</numerusform>
            <numerusform>إضافة %n قصص</numerusform>
            <numerusform>إضافة %n قصة</numerusform>
            <numerusform>إضافة %n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>صوت ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>اختيار التسجيلات</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
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
        <source>The class sees a black screen.</source>
        <translation>يرى الصف شاشة سوداء.</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>شاشة الصف مجمّدة.</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>يرى الصف القصة حتى «{word}».</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>يرى الصف هذه القصة.</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>لا يرى الصف أي نص بعد.</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>مفاتيح عرض الصف</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>مفاتيح عرض الصف</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>التلاميذ والمهام</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>أكثر ما فات</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>تشغيل في عرض الصف</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>تصدير كجدول…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>تصدير كجدول</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>لا تلاميذ</numerusform>
            <numerusform>تلميذ واحد</numerusform>
            <numerusform>تلميذان</numerusform>
            <numerusform>%n تلاميذ</numerusform>
            <numerusform>%n تلميذًا</numerusform>
            <numerusform>%n تلميذ</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{missed} من {done} فاتهم «{words}»</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>السمع</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(أُظهرت)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>صف.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>تشغيل التسجيلات</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp: عرض الصف</translation>
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
        <translation>صُنع لتسجيل آخر.</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>تغيّر هذا الجزء من النص.</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>هذا الجزء معلَّم بأنه غير مقروء جهرًا.</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>يتعارض مع تصحيح لاحق.</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>وقته خارج التسجيل.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>تبقى القصص والتقدّم والإعدادات على هذا الحاسوب، في هذا المجلد:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>إضافة قاموس</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>تجري إضافة «{name}»…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>قواميس ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>تُشرح الكلمات الإنجليزية أيضًا من WordNet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>تبحث بطاقة الكلمة فيها أولًا. يمكن إضافة قواميس StarDict وdictd وYomitan.</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>قواميسك</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>أفلت لرؤية نتائج الصف</translation>
    </message>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>أفلت لإضافة التسجيل إلى هذه القصة</translation>
    </message>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>أفلت لاستبدال التسجيل أو لإضافة قصة</translation>
    </message>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>أفلت لاختيار القصص المراد إضافتها</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>أفلت لإضافة قصة</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>أفلت لفتح الدرس</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>تبدأ «{word}» عند {time}</translation>
    </message>
    <message>
        <source>Waveform of the sentence</source>
        <translation>الموجة الصوتية للجملة</translation>
    </message>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>تنتهي الجملة عند {time}</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Read along with a story</source>
        <translation>اقرأ مع القصة</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>اختيار قصة…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل البرنامج</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>أفلت قصة هنا: صفحة ويب أو رابطًا أو ملفًا نصيًا، مع تسجيلها.</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>فتح القصة النموذجية</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>«{file}» لا يطابق هذا النص.</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>اختر تسجيل هذه القصة.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>ليس للقصة تسجيل.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>أضف تسجيلًا.</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>انقطع التوقيت، ربما بسبب نفاد الذاكرة.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق البرامج الأخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>لم يُعثر على «{file}».</translation>
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
        <source>Choose a recording of someone reading the story.</source>
        <translation>اختر تسجيلًا تُقرأ فيه القصة.</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>لا يمكن تشغيل «{file}».</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>اختر ملف MP3 أو M4A أو OGG أو FLAC أو WAV يعمل في مشغّل الموسيقى.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>حاول مرة أخرى أو أعد تشغيل ListenApp.</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>انقطع اتصال مخرج الصوت.</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>أعد توصيله أو اختر مخرجًا آخر.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>لم يُعثر على ميكروفون.</translation>
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
        <source>No sound output found.</source>
        <translation>لم يُعثر على مخرج صوت.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>صل مكبرات صوت أو سماعات.</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>لم يُعثر على مخرج الصوت «{device}».</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>اختر مخرجًا آخر.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>لم يُعثر على الميكروفون «{device}».</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>ليس لديك إذن بالكتابة في «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>اختر مجلدًا آخر أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>لا توجد مساحة كافية على القرص لـ «{file}».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>يستخدم برنامج آخر الملف «{file}».</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>أغلق الملف هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>تعذّر حفظ «{file}».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>لا يمكن حفظ «{file}» هناك.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>القصة «{title}» بلا تسجيل، وهذا النوع من الملفات يحتاج إلى تسجيل.</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>أضف التسجيل إلى القصة أولًا، أو اختر نوع ملف بلا صوت.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>القصة «{title}» لم تُوقَّت بعد، وهذا النوع من الملفات يحتاج إلى التوقيت.</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>وقّت القصة أولًا أو احفظها كملف درس.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>لا يمكن حفظ «{file}» كملف صوتي.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>اختر مجلدًا آخر أو اسمًا ينتهي بـ ‎.mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>التسجيل أكبر من أن يتسع له ملف الدرس.</translation>
    </message>
    <message>
        <source>Use an MP3 narration for this story.</source>
        <translation>استخدم تسجيلًا بصيغة MP3 لهذه القصة.</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>لم يُعثر على نص.</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>اختر ملفًا أو صفحة فيها نص القصة، أو ألصق النص.</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>لم يُعثر على قصص في «{folder}».</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>القصة صفحة ويب أو ملف نصي. ويجب أن يكون تسجيلها في المجلد نفسه وبالاسم نفسه.</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>«{source}» خلاصة فيها عدة حلقات.</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>اختر من حلقاتها.</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>لم يُعثر على قصة في الصفحة «{source}».</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>افتح صفحة قصة واحدة أو ألصق نصها.</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>لا يوجد الفصل {number} في «{source}».</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>اختر من فصوله مرة أخرى. ربما تغيّر الملف.</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>«{source}» قائمة بودكاست وليست قصة.</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>أدخل عنوان أحد هذه البودكاستات.</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>لم يُعثر على صورة في «{source}».</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>تحتفظ القصة بلون غلافها.</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>لا توجد كلمات في النص.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>أبقِ جملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>«{source}» ليس صفحة ويب.</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>أدخل عنوان صفحة القصة.</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>الاختيار لا يناسب قصص «{source}».</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>اعرض قصصه واختر مرة أخرى.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>تعذّر حفظ التسجيل في «{folder}».</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>نزّله بالمتصفح ثم اختر الملف.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>«{source}» صفحة ويب وليس تسجيلًا.</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>نزّل التسجيل في المتصفح، ثم اختر الملف.</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>«{source}» ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>اختر صفحة ويب (‎.html) أو ملفًا نصيًا (‎.txt، ‎.md).</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>«{source}» محمي: لا يفتحه إلا البرنامج الذي اشتُري له.</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>اختر نسخة غير محمية أو الصق النص.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>«{source}» أكبر من أن يكون قصة: {size} ميغابايت. يمكن قراءة {most} ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>اختر الملف الذي فيه نص القصة أو جزءًا منه.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>«{source}» أكبر من أن يكون قصة. عدد العناصر: {elements}، ويمكن قراءة {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>انسخ نص القصة والصقه.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>«{source}» أكبر من أن يكون قصة. عدد الأسطر: {lines}، ويمكن قراءة {most} على الأكثر.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>لا يمكن فتح «{source}».</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>تحقق من العنوان والاتصال، أو احفظ الصفحة في المتصفح وافتح الملف.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>لا يمكن قراءة «{source}».</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>تحقق من اسم الملف ومن إذن فتحه.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>الملف «{file}» تالف: «{member}» مفقود أو تغيّر.</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>نزّله من جديد أو اطلب نسخة جديدة من صاحبه.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>الملف «{file}» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>اطلب ملف درس بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>الملف «{file}» ليس ملف درس، أو هو ناقص.</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>يحتوي «{file}» على ملف غير متوقع: «{member}».</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>اطلب نسخة جديدة من صاحبه.</translation>
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
        <source>Check the file name and your permission to read it.</source>
        <translation>تحقق من اسم الملف ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>لدى أحد أجهزة العنقود نموذج كلام «{model}» يختلف عن نموذج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>ثبّت الإصدار نفسه من ListenApp والنماذج نفسها على جميع الحواسيب.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>لا يمكن فك ضغط «{file}».</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>نزّله من جديد أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>الملف «{file}» من نموذج الكلام في «{origin}» تالف.</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>انسخه إلى هناك مرة أخرى أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>ملف من نموذج الكلام تالف أو مفقود: «{file}».</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>ثبّت النموذج من جديد.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>يحتاج نموذج الكلام «{model}» إلى {needed} ميغابايت من الذاكرة، والمتاح {available} ميغابايت فقط.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>اختر النموذج الأصغر «{smaller}» أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>لم يُنزَّل ملف نموذج الكلام «{file}» بشكل صحيح.</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>حاول مرة أخرى. التنزيلات المكتملة محفوظة.</translation>
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
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>لا يحتوي «{origin}» على الملف «{file}» من نموذج الكلام «{model}».</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>اختر ملفًا آخر لهذا النموذج.</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>تعذّر حفظ نموذج الكلام في «{folder}».</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>أفرغ مساحة على القرص أو اسمح بالكتابة في هذا المجلد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>«{model}» ليس نموذج كلام معروفًا ولا مجلدًا يحتوي على نموذج.</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>لا يمكن تنزيل نموذج الكلام من «{address}».</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>حاول مرة أخرى أو ثبّت النموذج من ملف. الجزء الذي نُزّل محفوظ.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>لا يمكن قراءة نموذج الكلام «{model}».</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>القصة النموذجية ليست موقّتة بشكل صحيح.</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>أعد تثبيت ListenApp.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>القصة «{title}» لم تُوقَّت بعد، والتدريب يحتاج إلى التوقيت.</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>وقّت القصة أولًا.</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>القصة «{title}» قيد التوقيت، والتدريب يحتاج إلى التوقيت.</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>تدرّب عندما تصبح جاهزة.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>القصة «{title}» بلا تسجيل، والتدريب يحتاج إلى تسجيل.</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>أضف تسجيلًا أولًا.</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>كان سجل التدريب تالفًا. احتُفظ بكل ما أمكنت قراءته.</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>نسخة الملف التالف هي «{file}».</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>أُنشئ سجل التدريب بإصدار أحدث من ListenApp.</translation>
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
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>الملف «{file}» تالف، لذلك لم تُطبَّق التصحيحات اليدوية.</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>أعد إجراءها أو استعد نسخة من الملف.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>أُنشئ «{file}» بإصدار أحدث من ListenApp.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>حدّث ListenApp لفتحه.</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>القصة «{story}» غير موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>لم يُعثر على شاشة لفتح النافذة.</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>شغّل ListenApp في جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>تتعذر قراءة «{file}». قد يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>تحقق من أنه يُفتح في برنامج آخر أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>تتطلب قراءة «{file}» ذاكرة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>تستغرق قراءة «{file}» وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>توقف التوقيت عن الاستجابة.</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>تغيّر نص «{title}» أثناء توقيته.</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>أعد توقيت القصة.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>الاسم «{file}» طويل جدًا.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>نسخة أخرى من ListenApp تغيّر «{file}».</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>لا يوجد مجلد رئيسي لـ «{file}» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>اكتب المسار الكامل.</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>ليس لديك إذن لقراءة «{file}».</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>استبدل التسجيل أو حرّر النص.</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>تسجيل «{title}» لا يقرأ نصها.</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>لا يبدأ «{file}» بهذا النص.</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>اختر تسجيلًا آخر، أو نفّذ التوقيت على أي حال إذا كان يسبقه كلام آخر.</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>انقطع الحفظ، ربما بسبب نفاد الذاكرة.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>ليس في هذا الحاسوب خط لبعض حروف «{title}».</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>ثبّت خطًا لهذه اللغة، مثل Noto Sans، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>«{title}» أقصر من أن تكون فيها فراغات، أو أوقاتها غير مؤكدة.</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>اختر ورقة العمل بلا فراغات.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>لا توجد طابعة مثبتة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>ثبّت طابعة، أو احفظ ورقة العمل كملف PDF.</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>تعذّرت طباعة الصفحات.</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>تحقق من الطابعة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>لم يُتعرَّف على أي كلام في «{file}».</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>اختر تسجيلًا آخر، أو أضف النص.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>لا يوجد في هذا الجزء من «{title}» ما يمكن التدرب عليه.</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>اختر جزءًا أطول من القصة، أو راجع توقيتها.</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>«{source}» تالف أو من نوع آخر.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>انفصل الميكروفون.</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>أعد توصيله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>اختر ملف ‎.ifo لقاموس StarDict أو ملف ‎.index لقاموس dictd أو ملف ‎.zip لقاموس Yomitan.</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>ضع كل ملفات القاموس في مجلد واحد.</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>الملف «{file}» جزء من هذا القاموس وهو غير موجود.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>تعذّرت قراءة «{file}» كقاموس.</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>لا توجد ملفات نتائج.</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>أفلت مجلدًا فيه ملفات تنتهي بـ ‎.listenwork.</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>نتيجة «{pupil}» تخص قصة أخرى: «{title}».</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>أضف تلك القصة إلى المكتبة أولًا.</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>«{file}» ليس ملف نتائج أو تم تغييره.</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>اطلب من المتعلم حفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Dask غير مثبّت.</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>ثبّته بالأمر «pip install &apos;listenapp[cluster]&apos;».</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>لا يجيب أي مجدوِل على العنوان «{address}».</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>شغّل واحدًا بالأمر «dask scheduler».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>إغلاق البحث والبقاء هنا</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>البحث في القصة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>العودة إلى السطر الحالي</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>إظهار السطر الحالي ومواصلة متابعته</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>لا يوجد في هذا الحاسوب خط للصينية واليابانية والكورية، لذلك تظهر مربعات بدلًا منها.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>لا يوجد في هذا الحاسوب خط لبعض حروف هذه القصة، لذلك تظهر مربعات بدلًا منها.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>ثبّت خطًا لهذه اللغة، مثل Noto Sans، ثم أعد تشغيل ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>لا يوجد في هذا الحاسوب خط لهذه اللغة ({language})، لذلك يظهر ListenApp بالإنجليزية.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>ثبّت الخط Noto Sans CJK (في Debian وUbuntu: الحزمة fonts-noto-cjk)، ثم أعد تشغيل ListenApp.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
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
    <message>
        <source>.</source>
        <comment>between a whole number and its decimals</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>GlossaryList</name>
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
        <source>not spoken in this story</source>
        <translation>لا تُنطق في هذه القصة</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>لا تُسمع</numerusform>
            <numerusform>تُسمع مرة واحدة</numerusform>
            <numerusform>تُسمع مرتين</numerusform>
            <numerusform>تُسمع %n مرات</numerusform>
            <numerusform>تُسمع %n مرة</numerusform>
            <numerusform>تُسمع %n مرة</numerusform>
        </translation>
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
        <source>This story has no glossary.</source>
        <translation>ليس لهذه القصة مسرد.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>إعادة الكل ببطء</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>العودة إلى القصة</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>لا تُنطق «{term}» في هذه القصة.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>إضافة قصة</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>أفلت في النافذة صفحة ويب أو رابطًا أو نصًا مع تسجيله. يجد ListenApp وقت كل كلمة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>اقرأ واستمع</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>اضغط مفتاح المسافة للتشغيل. تُميَّز الكلمة المنطوقة. انقر على كلمة لسماعها. المفتاح R يعيد الجملة، والمفتاح S يعيدها ببطء.</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>فهم الكلمات</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>انقر على كلمة في القائمة الجانبية لسماع كل جملة ترد فيها. اضغط I لمعرفة معنى كلمة، وW لإضافة كلماتك.</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>الاستماع من دون قراءة</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>اضغط H لإخفاء النص، واستمر في ضغط P لإلقاء نظرة. زر العين يعرض ما نُطق فقط.</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>اختر سرعتك</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>اختر السرعة أسفل النافذة. المفتاحان A وB يكرران جزءًا. خيارات التشغيل تعيد كل جملة أو تتوقف بعدها.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>اضغط ؟ لرؤية كل المفاتيح وتغييرها.</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>عرض قصة على الصف</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>اضغط F5. لا يرى الصف إلا النص. إذا كانت لديك شاشة واحدة، فحرّك الفأرة لترى أزرارك. يعمل جهاز التحكم في العروض أيضًا.</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>كشف النص خطوة خطوة</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>المفتاح C يغطي النص. N يكشف الكلمة التالية، وShift+N الجملة التالية. F يجمّد الصورة، وK يجعل الشاشة سوداء.</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>شرح كلمة</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>اضغط I: يظهر معنى الكلمة المنطوقة أسفل الشاشة.</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>إضافة كتاب أو بودكاست</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>في «إضافة قصة» اختر كتابًا إلكترونيًا أو أدخل عنوان خلاصة بودكاست. ثم اختر الفصول أو الحلقات. يُعثر على التسجيلات الخاصة بها من أسمائها.</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>ترتيب القصص حسب الدورة والمستوى</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>انقر بالزر الأيمن على قصة في المكتبة واختر «الدورة والمستوى…». يمكنك تحديد عدة قصص مع Ctrl.</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>مراجعة التوقيت</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>تشير الراية في المكتبة إلى قصص فيها جمل للمراجعة. المفتاح D ينتقل إلى التالية، وT يعدّل توقيتها.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>مشاركة درس</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>اختر «مشاركة…» في قائمة القصة: درس لـ ListenApp أو كتاب إلكتروني أو صفحة ويب أو بطاقات أو ورقة عمل.</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>تدرّب على قصة</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>اضغط F6. تستمع وتقرأ مع الراوي وتملأ الكلمات التي يصعب سماعها وتكتب جملًا وتنطقها. وما فاتك يعود في يوم آخر في السطر الأول من المكتبة.</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>أعطِ مهام واقرأ النتائج</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>اضغط Ctrl+Alt+M لاختيار الفراغات والأسئلة، ثم شارك القصة كدرس. أفلت ملفات نتائج المتعلمين على المكتبة أو اضغط Ctrl+Alt+K لرؤيتها في جدول.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>كلمات هذه القصة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>الحلول</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>للمتعلمين</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>للمعلمين</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>هذه القصة موجودة في مكتبتك.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>أُلغيت العملية. لم يُضَف شيء.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>إضافة قصة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>تُفتح القصة بمجرد توقيت جملها الأولى.</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>اختيار الحلقات…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>اختيار الفصول…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>إضافة الدرس</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>التوقيت على أي حال</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>كتابة النص</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>إذا لم يوجد نص، يكتبه ListenApp من التسجيل. قد يحتوي على أخطاء.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>اختيار ملف نصي</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>اختيار ملف صوتي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Web address or file</source>
        <translation>عنوان ويب أو ملف</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>نص القصة</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>ألصق النص هنا</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>لصق نص بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>ملف صوتي أو عنوان ويب (اختياري)</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>اختيار تلقائي</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>استخدام رابط أو ملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Stories ({types})</source>
        <translation>قصص ({types})</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>اختيار قصة</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>صوت ({types})</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>الاحتفاظ بتوقيت هذا الملف</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>وإلا يُعاد توقيت القصة مع التسجيل.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>العنوان (اختياري)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>اختر مجلدًا فيه قصص</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>جارٍ قراءة القصة…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
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
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>جارٍ تنزيل التسجيل… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>جارٍ كتابة النص… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>أُضيف إلى قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>القصة {number} من {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>كل الدورات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>الدورة والمستوى</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>لغة التطبيق</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>تابع النقر.</numerusform>
            <numerusform>تابع النقر: بقيت نقرة واحدة.</numerusform>
            <numerusform>تابع النقر: بقيت نقرتان.</numerusform>
            <numerusform>تابع النقر: بقيت %n نقرات.</numerusform>
            <numerusform>تابع النقر: بقيت %n نقرة.</numerusform>
            <numerusform>تابع النقر: بقيت %n نقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a story with narration first.</source>
        <translation>افتح أولًا قصة لها تسجيل.</translation>
    </message>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>توقف الصوت. أغلق هذه اللوحة وأعد توصيل مخرج الصوت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>انقر مع الإيقاع</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>يتأخر الصوت {n} م.ث. ينتظره التمييز الآن.</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>اضغط الزر أو أي حرف كلما سمعت نقرة.</translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>لم تتوافق نقراتك مع الإيقاع. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>انقر</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>تدريب.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>تم الحفظ باسم «{file}».</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>تصدير كجدول…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>تصدير كجدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>حذف جميع بيانات التدريب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>الكلمات المسموعة عند أول استماع، في آخر القصص</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>الكلمات الصغيرة والكلمات الأخرى</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>أعلى سرعة تسمع بها كل شيء تقريبًا</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>كل هذا يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>لا دروس بعد.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>لا إجابات بعد.</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>الكلمات الصغيرة {small}، الكلمات الأخرى {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>تم حذف بيانات تدريبك.</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>وقت الاستماع</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>القصة كاملة</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>كلمات المسرد</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>الفراغات: الكلمات الصغيرة</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>الفراغات: كلمات القصة</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>الفراغات: متنوعة</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>الفراغات: كل الكلمات</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>الجمل المحفوظة</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>إعدادات الدرس…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>مراحل الدرس</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>طول الدرس</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>التحدث</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>التسجيل بعد كلام الراوي</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>صمت قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>عدد مرات طول جملة الراوي</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>يضم الدرس المراحل المحددة بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>الاستماع والقراءة</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>المواضع الصعبة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>الاستماع مجددًا</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>أُزيلت القصة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>لم تُوقَّت بعد</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>سُمع {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>لا جمل للمراجعة</numerusform>
            <numerusform>جملة واحدة للمراجعة</numerusform>
            <numerusform>جملتان للمراجعة</numerusform>
            <numerusform>%n جمل للمراجعة</numerusform>
            <numerusform>%n جملة للمراجعة</numerusform>
            <numerusform>%n جملة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>لا يمكن فتحها</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>لم تُسمع</numerusform>
            <numerusform>سُمعت مرة واحدة</numerusform>
            <numerusform>سُمعت مرتين</numerusform>
            <numerusform>سُمعت %n مرات</numerusform>
            <numerusform>سُمعت %n مرة</numerusform>
            <numerusform>سُمعت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>نص مُنشأ آليًا</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>البحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>لم يُعثر على قصص.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>ترتيب القصص حسب</translation>
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
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>جمل للمراجعة</translation>
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
        <source>Edit title and text…</source>
        <translation>تعديل العنوان والنص…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>تنزيل الصورة</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>إضافة تسجيل…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>استبدال التسجيل…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>أحدث إضافة</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>الدورة والمستوى…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>استمع فقط. مفتاح المسافة للإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>مفتاح المسافة يشغّل القصة.</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>اكتب ما سمعته: {number} من {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>النقر يشغّل الجملة كلها</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>النقر يشغّل الكلمة فقط</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>إضافة تسجيل…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>استبدال التسجيل…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>النقر لعرض معنى الكلمة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>مستوى الإدخال</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>قل شيئًا. يبيّن الشريط مستوى صوتك.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>تجربة الميكروفون</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>نموذج الكلام</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>تنزيل ({size} ميغابايت)</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>جارٍ تنزيل نموذج الكلام… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>نماذج الكلام</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>جارٍ نسخ نموذج الكلام… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>نموذج الكلام جاهز. حاول مرة أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>نماذج الكلام</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>توقّت الكلمات على هذا الحاسوب، من دون إنترنت.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>الإنجليزية فقط</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}: {languages}، {size} م.ب</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>تثبيت…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>إضافة قصة جديدة</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>اختيار تسجيل آخر…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>استبدال التسجيل</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>صوت ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>ما الغرض من «{name}»؟</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>التوقيت على أي حال</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%n قصص</numerusform>
            <numerusform>%n قصة</numerusform>
            <numerusform>%n قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>لا تُقرأ «{word}» جهرًا.</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>لا يمكن تشغيل «{word}» بعد.</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>حدث خطأ ما. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>يمكنك المتابعة أو إعادة تشغيل ListenApp. إذا تكرر ذلك فأرسل ملف السجل إلى المطوّرين.</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>إظهار ملف السجل</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>ملف السجل هنا:</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>لا تسجيل لهذه القصة بعد.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>نص فقط</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>لم تُوقَّت بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>%n جمل</numerusform>
            <numerusform>%n جملة</numerusform>
            <numerusform>%n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>نص مُنشأ آليًا</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>جملة جملة</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>التوقف بعد كل جملة</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>تشغيل كل جملة</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>وقفة بعد الجملة</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>وقفة بعد العبارة</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>خيارات التشغيل</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>الاستماع والقراءة</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>المواضع الصعبة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>الاستماع مجددًا</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>النطق نفسه</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>التقاء الكلمات</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>نهاية الكلمة</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>تقريبًا</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>اكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>لا توجد كلمة في هذه الإجابة. اكتب ما تسمعه.</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>هذه الحروف ليست حروف القصة. تحقق من لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>هذا طويل جدًا. اكتب الكلمات الناقصة فقط.</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>المسموع: {heard} من {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>الإملاء: {right} من {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>لم يُقل: {words}</translation>
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
        <translation>«{word}»: {class}. كتبتَ «{given}».</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>«{words}»: {time}، نحو ربع مدتها عند النطق المتأني.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>«{words}»: {time}، نحو ثلث مدتها عند النطق المتأني.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>«{words}»: {time}، نحو نصف مدتها عند النطق المتأني.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>«{words}»: {time}، نحو ثلثي مدتها عند النطق المتأني.</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>«{word}» متصلة بـ«{before}».</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>الكلمات حولها تُنطق بسرعة.</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>التعرّف على الكلام سمع هنا أيضًا شيئًا آخر.</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>هذه من كلمات هذه القصة.</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>هذه كلمة نادرة.</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>نهايتها حرف صامت واحد.</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>فاتتك هذه الكلمة من قبل.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>القليل</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>النصف تقريبًا</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>معظمها</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>تغيّر النص منذ ذلك الحين. يستمر ما تبقى من الدرس.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>يحتاج النطق إلى تسجيل ذي توقيت.</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>جارٍ تحضير الجمل…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>تخطي هذه المرحلة</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>جارٍ تحضير الدرس…</translation>
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
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>لم تُضَف أي قصة.</numerusform>
            <numerusform>أُضيفت قصة واحدة.</numerusform>
            <numerusform>أُضيفت قصتان.</numerusform>
            <numerusform>أُضيفت %n قصص.</numerusform>
            <numerusform>أُضيفت %n قصة.</numerusform>
            <numerusform>أُضيفت %n قصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>لا قصص مكررة في مكتبتك.</numerusform>
            <numerusform>قصة واحدة كانت في مكتبتك.</numerusform>
            <numerusform>قصتان كانتا في مكتبتك.</numerusform>
            <numerusform>%n قصص كانت في مكتبتك.</numerusform>
            <numerusform>%n قصة كانت في مكتبتك.</numerusform>
            <numerusform>%n قصة كانت في مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>أُضيفت كل القصص.</numerusform>
            <numerusform>تعذّرت إضافة قصة واحدة.</numerusform>
            <numerusform>تعذّرت إضافة قصتين.</numerusform>
            <numerusform>تعذّرت إضافة %n قصص.</numerusform>
            <numerusform>تعذّرت إضافة %n قصة.</numerusform>
            <numerusform>تعذّرت إضافة %n قصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>أُغلق ListenApp بشكل غير متوقع أثناء إضافة «{names}».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>جارٍ البحث عن القصص…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>التوقيت على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>لم يُنفَّذ توقيت أي قصة.</numerusform>
            <numerusform>نُفِّذ توقيت قصة واحدة.</numerusform>
            <numerusform>نُفِّذ توقيت قصتين.</numerusform>
            <numerusform>نُفِّذ توقيت %n قصص.</numerusform>
            <numerusform>نُفِّذ توقيت %n قصة.</numerusform>
            <numerusform>نُفِّذ توقيت %n قصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>عُدّلت كل القصص.</numerusform>
            <numerusform>تعذّر تعديل قصة واحدة.</numerusform>
            <numerusform>تعذّر تعديل قصتين.</numerusform>
            <numerusform>تعذّر تعديل %n قصص.</numerusform>
            <numerusform>تعذّر تعديل %n قصة.</numerusform>
            <numerusform>تعذّر تعديل %n قصة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>لا شيء قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>إلغاء «{name}»</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>حُدّدت بداية التكرار. اضغط B عند النهاية.</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>هذا المقطع أقصر من أن يُكرَّر.</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>التكرار مفعّل. اضغط X لإلغائه.</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>يتوقف التشغيل بعد كل جملة.</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>لم يعد التشغيل يتوقف بعد كل جملة.</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>ينتظر التمييز سماعاتك {n} م.ث.</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>يسبق التمييز الصوت بـ {n} م.ث.</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>لا توجد جمل للمراجعة.</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>لا يوجد توقيت لتعديله بعد.</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>لا شرح لهذه الكلمة. اضغط W لإضافته.</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>شغّل القصة أو ضع المؤشر في جملة لحفظها.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>لم تعد الجملة محفوظة.</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>حُفظت الجملة.</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>يمكن حفظ الجمل بعد أن تصبح القصة في المكتبة.</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>إلغاء التكرار</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>النص مخفي. انقر هنا أو استمر في ضغط {key} لتلمحه.</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>النص مخفي. انقر هنا لتلمحه.</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>لا توجد ترجمة لهذه القصة. أضفها من القائمة.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>المفتاح Q يعلّم جملة صعبة السماع.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>صعبة السماع</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>وُضعت علامة صعبة. ستسمع هذه الجملة مجددًا في يوم آخر.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>النقر على كلمة</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>يشغّل بدءًا منها</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>يشغّل الجملة كلها</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>يشغّل الكلمة وحدها</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>يعرض معناها</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>لم يُعثر على «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>لا حلقات</numerusform>
            <numerusform>حلقة واحدة</numerusform>
            <numerusform>حلقتان</numerusform>
            <numerusform>%n حلقات</numerusform>
            <numerusform>%n حلقة</numerusform>
            <numerusform>%n حلقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>لا فصول</numerusform>
            <numerusform>فصل واحد</numerusform>
            <numerusform>فصلان</numerusform>
            <numerusform>%n فصول</numerusform>
            <numerusform>%n فصلًا</numerusform>
            <numerusform>%n فصل</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>«{title}»، {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>لا كلمات مشروحة</numerusform>
            <numerusform>كلمة واحدة مشروحة</numerusform>
            <numerusform>كلمتان مشروحتان</numerusform>
            <numerusform>%n كلمات مشروحة</numerusform>
            <numerusform>%n كلمة مشروحة</numerusform>
            <numerusform>%n كلمة مشروحة</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>عُثر على تسجيل بجانب النص</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>وُجد تسجيل في الصفحة</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>هذه القصة موجودة في مكتبتك.</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>يمكنك الاختيار من قصص هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>انتهى الدرس</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>العودة إلى القصة</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>ما فهمته: {before}، ثم {after}.</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>الكلمات المسموعة في الجمل الثلاث: {before} من {all}، ثم {after} من {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>%n جملة ستسمعها مجددًا في يوم آخر.</numerusform>
            <numerusform>جملة واحدة ستسمعها مجددًا في يوم آخر.</numerusform>
            <numerusform>جملتان ستسمعهما مجددًا في يوم آخر.</numerusform>
            <numerusform>%n جمل ستسمعها مجددًا في يوم آخر.</numerusform>
            <numerusform>%n جملة ستسمعها مجددًا في يوم آخر.</numerusform>
            <numerusform>%n جملة ستسمعها مجددًا في يوم آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>إعادة السماع</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل مرة أخرى</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>إظهار الإجابة</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>تجهيز الجمل…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>استمع. يظهر النص بعد ذلك.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>اكتب ما تسمعه في الفراغ.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>الفراغ التالي</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>الفراغ {number} من {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>سمعت كل شيء.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>لم تُسمع أي جملة مرة أخرى.</numerusform>
            <numerusform>سُمعت جملة واحدة مرة أخرى.</numerusform>
            <numerusform>سُمعت جملتان مرة أخرى.</numerusform>
            <numerusform>سُمعت %n جمل مرة أخرى.</numerusform>
            <numerusform>سُمعت %n جملة مرة أخرى.</numerusform>
            <numerusform>سُمعت %n جملة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>ستعود في وقتها.</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>لا شيء لإعادة سماعه اليوم.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>السؤال {number} من {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>اكتملت كل المهام.</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>اكتب اسمك لحفظ النتيجة.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>حفظ النتيجة</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>تم الحفظ باسم «{file}».</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>سلّم هذا الملف إلى معلمك.</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>كنتُ على صواب</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>إضافة تسجيلاتي</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>فتح القصة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>الجمل المحفوظة</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>لم تعد في النص</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل الملاحظة</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>في كل القصص</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>في هذه القصة</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>لا توجد جمل محفوظة بعد.</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>اضغط {key} لحفظ الجملة الحالية.</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>الجمل المحفوظة</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>القصص المعروضة</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>انطق الجمل، وقارن بالراوي.</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>تسجيل ومقارنة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>اختيار ترجمة</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>الصق ترجمة أو اختر ملفها. اضغط باستمرار على {key} لرؤيتها تحت كل فقرة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>نصوص ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>نماذج الكلام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>يُفتح في ListenApp مع التسجيل والتوقيت.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>للهواتف والأجهزة اللوحية. يقرأ النص ويميّزه.</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>تمييز الجمل</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>يعمل جيدًا في كل تطبيقات القراءة.</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>تمييز الكلمات</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>يتقطع التشغيل في بعض تطبيقات القراءة.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>لأي متصفح. لا تحتاج إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>بطاقات تعليمية للكلمات مع الصوت.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة مصاحبة</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>لمشغلات الفيديو وبرامج تحريره.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>ترجمة مصاحبة (SRT)</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>تُفتح في كل المشغلات.</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>ترجمة للويب (WebVTT)</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>لمقاطع الفيديو في صفحات الويب. تُضاء الكلمات.</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>ترجمة كاريوكي (ASS)</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>لبرنامجي mpv وVLC. تُضاء الكلمات.</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>كلمات متزامنة (LRC)</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>لمشغلات الموسيقى.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>مقاطع صوتية وجداول وبيانات لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>مقاطع الجمل</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>مجلد فيه ملف MP3 لكل جملة.</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>مقاطع الكلمات</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>مجلد فيه ملف MP3 لكل كلمة.</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>جدول الكلمات (CSV)</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>الكلمات وأوقاتها لجداول البيانات.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>لدراسة الكلام في Praat.</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>كل البيانات (JSON)</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>النص والأوقات والمسرد للمبرمجين.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>للطباعة، بأسطر مرقّمة ومسرد وفراغات للملء.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>ملف PDF فيه النص والمسرد.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>نص بفراغات</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>ملف PDF فيه مكان للإجابات. الحلول في الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>طباعة النص…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>طباعة النص بفراغات…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>اختر الطابعة والورق.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>يمكنك مشاركة القصة عند انتهاء التوقيت.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>الملف موجود هنا:</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>يمكنك الإلغاء في أي وقت. لن يبقى أي ملف.</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>جارٍ حفظ «{name}»…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>تم الحفظ باسم «{name}» في «{folder}».</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>إعادة ضبط الاختصارات</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>لتغيير اختصار، انقر عليه ثم اضغط مفتاحًا جديدًا.</translation>
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
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>الكلمات والجمل المحفوظة</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Bluetooth headphones</source>
        <translation>سماعات Bluetooth</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>تأخر الصوت</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>مزامنة الصوت</translation>
    </message>
    <message>
        <source>Measure by tapping</source>
        <translation>القياس بالنقر</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>صمت قبل التشغيل</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>لم يُسمع شيء. تحقق من الميكروفون في خيارات التشغيل.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>تم حذف التسجيل.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>انطقها</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>مستوى الدخل</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>الإيقاع: الراوي في الأعلى وأنت في الأسفل</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>اللحن: الراوي متقطع وأنت متصل</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>الراوي</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>كلاهما بالتناوب</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>حذف التسجيل</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>استمع، ثم اضغط المسافة باستمرار وانطق. الضغطة القصيرة تسجل حتى تصمت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>إيقاع الراوي</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>لحن الراوي</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>ثبّت نموذج كلام لترى الكلمات المفهومة.</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>فُهمت كل الكلمات.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>لم يُفهم: {words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>أطول من الراوي: {words}.</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>أقصر: {words}.</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>إيقاع مثل الراوي</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>اللحن: فرق {count} نصف نغمة عن الراوي</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>أفضل تسجيل لي</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>قلتها بشكل صحيح</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>النبضات: الراوي في الأعلى وأنت في الأسفل</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>النبضات: الراوي {narrator}، أنت {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>مراحل الدرس</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
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
    <message>
        <source>Repetition</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>الجملة: {at} من {total}</translation>
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
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>التوقيت لا يستجيب. انتظر أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>انقر مع الكلمات</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>انقر عند «{word}»</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>مهام للصف</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>الفراغات والأسئلة</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>إجابات صحيحة أخرى، تفصلها ؛ أو ;</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>سؤال من عندك</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>اختيار الفراغات</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>إضافة فراغ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>إظهار في عرض الصف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>سؤال: {text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>حفظ ومشاركة…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>مراحل الدرس</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>كنتُ على صواب</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>ما تسمعه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>لم أسمع شيئًا</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>بدء المهام</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>افتح قصة ذات توقيت.</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>لهذه القصة مهام.</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>لا فراغات تناسب هذه القصة.</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>حُفظت مع القصة. شارك القصة كدرس لتوزيع المهام.</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>لا مهام لهذه القصة.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>نتائج صف</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>النتائج (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>نص القصة</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>تحتفظ الكلمات غير المعدّلة بتوقيتها. يمكنك إغلاق هذه اللوحة ومتابعة الاستماع.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>استُعيدت تغييراتك غير المحفوظة.</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>يُعاد توقيت الكلمات المعدّلة فقط.</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>عُدّلت القصة.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>لم تُوقَّت كلمات.</numerusform>
            <numerusform>وُقّتت كلمة واحدة.</numerusform>
            <numerusform>وُقّتت كلمتان.</numerusform>
            <numerusform>وُقّتت %n كلمات.</numerusform>
            <numerusform>وُقّتت %n كلمة.</numerusform>
            <numerusform>وُقّتت %n كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>كل الكلمات مقروءة جهرًا.</numerusform>
            <numerusform>كلمة واحدة غير مقروءة جهرًا.</numerusform>
            <numerusform>كلمتان غير مقروءتين جهرًا.</numerusform>
            <numerusform>%n كلمات غير مقروءة جهرًا.</numerusform>
            <numerusform>%n كلمة غير مقروءة جهرًا.</numerusform>
            <numerusform>%n كلمة غير مقروءة جهرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>تم التراجع عن التغييرات.</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>أُلغيت العملية. لم تتغير القصة.</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>جارٍ قراءة القصة…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>جارٍ توقيت التغييرات… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>جارٍ توقيت التغييرات… {percent} %، بقي {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>نص القصة</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>توقيت الجملة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>الجملة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>ضبط البداية هنا</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>إزاحة كل ما بعدها</translation>
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
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>لا جمل لإعادة السماع</numerusform>
            <numerusform>جملة واحدة لإعادة السماع</numerusform>
            <numerusform>جملتان لإعادة السماع</numerusform>
            <numerusform>%n جمل لإعادة السماع</numerusform>
            <numerusform>%n جملة لإعادة السماع</numerusform>
            <numerusform>%n جملة لإعادة السماع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}، {minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} من {length}</translation>
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
        <source>Show or hide text</source>
        <translation>إظهار النص أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>تمويه النص</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>ما قُرئ فقط</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>الجملة الحالية فقط</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرّب</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>راجع توقيت هذه الجملة.</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>جملة محفوظة</translation>
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
        <source>Repeat sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>إعادة أبطأ</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>تكرار الجملة</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>خيارات التشغيل</translation>
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
        <source>Same as system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء كتم الصوت</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>إضافة تسجيل…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>لا يوجد تسجيل بعد. اختر تسجيلًا أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>إعدادات الصوت…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>قائمة الصعوبات</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>الكلمات وأنواع الأخطاء</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>تشغيل الكل</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>التدرب على هذه</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>لا صعوبات بعد. تدرب أولًا على قصة.</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name}: فات {misses} من {tries}</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>مواضع اتصال الكلمات</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>نهايات الكلمات</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>كلمات متشابهة</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>كلمات أخرى سُمعت</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>كلمات لم تُسمع</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>إجابات أُظهرت</translation>
    </message>
</context>
<context>
    <name>TypedTasksPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>UnderstoodQuestion</name>
    <message>
        <source>How much did you understand?</source>
        <translation>كم فهمت؟</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>استمع إلى هذه الكلمات، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>بدء الاستماع</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>استماع إلى «{word}»</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>إظهار المعنى</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>الموضع في القصة</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here} من {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n دقيقة و{seconds}</numerusform>
            <numerusform>دقيقة واحدة و{seconds}</numerusform>
            <numerusform>دقيقتان و{seconds}</numerusform>
            <numerusform>%n دقائق و{seconds}</numerusform>
            <numerusform>%n دقيقة و{seconds}</numerusform>
            <numerusform>%n دقيقة و{seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>الإضافة إلى كلماتي</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
            <numerusform>الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>نسخ الكلمة والمعنى والجملة</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>لا جمل للاستماع (%n)</numerusform>
            <numerusform>الاستماع إلى الجملة</numerusform>
            <numerusform>الاستماع إلى الجملتين</numerusform>
            <numerusform>الاستماع إلى الجمل كلها (%n)</numerusform>
            <numerusform>الاستماع إلى الجمل كلها (%n)</numerusform>
            <numerusform>الاستماع إلى الجمل كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>الاستماع إلى الجملة</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>الاستماع إلى الكلمة</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>موجودة في قائمة الكلمات</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>غير موجودة في القاموس.</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>إزالة الجملة المحفوظة</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>حفظ الجملة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>في هذه القصة</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>كلمتك</translation>
    </message>
    <message>
        <source>article</source>
        <translation>أداة تعريف أو تنكير</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>محدِّد</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>أداة ربط</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>فعل مساعد</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>صيغة مختصرة</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>كلمة نحوية</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>«{word}»: الجملة {at} من {total}. اضغط Esc للعودة.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>الكلمة كما في القصة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
</TS>
