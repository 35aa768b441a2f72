<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>1 manual correction is not applied. It is still saved.</numerusform>
            <numerusform>%n manual corrections are not applied. They are still saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>“{title}” is ready. 1 sentence to check.</numerusform>
            <numerusform>“{title}” is ready. %n sentences to check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>1 sentence of the story</numerusform>
            <numerusform>%n sentences of the story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>1 story found, {voiced} with narration.</numerusform>
            <numerusform>%n stories found, {voiced} with narration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Add 1 story</numerusform>
            <numerusform>Add %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n episode.</numerusform>
            <numerusform>%n episodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n chapter.</numerusform>
            <numerusform>%n chapters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n already in your library.</numerusform>
            <numerusform>%n already in your library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Add %n story</numerusform>
            <numerusform>Add %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>heard once</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>Keep tapping: 1 more.</numerusform>
            <numerusform>Keep tapping: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>1 sentence to check</numerusform>
            <numerusform>%n sentences to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>heard once</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>1 story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>1 sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>1 story added.</numerusform>
            <numerusform>%n stories added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>1 was already in your library.</numerusform>
            <numerusform>%n were already in your library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>1 could not be added.</numerusform>
            <numerusform>%n could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>1 story timed.</numerusform>
            <numerusform>%n stories timed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>1 could not be changed.</numerusform>
            <numerusform>%n could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>1 word explained</numerusform>
            <numerusform>%n words explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>1 sentence to hear again another day.</numerusform>
            <numerusform>%n sentences to hear again another day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>%n sentence heard again.</numerusform>
            <numerusform>%n sentences heard again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>1 word timed.</numerusform>
            <numerusform>%n words timed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>1 word is not read aloud.</numerusform>
            <numerusform>%n words are not read aloud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n sentence to hear again</numerusform>
            <numerusform>%n sentences to hear again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n minute {seconds}</numerusform>
            <numerusform>%n minutes {seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>Hear the sentence (%n)</numerusform>
            <numerusform>Hear all %n sentences</numerusform>
        </translation>
    </message>
</context>
</TS>
