<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>显示许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>如果出现问题，请把此文件发给开发者：</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Repeat sentence</source>
        <translation>重复这一句</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>慢速重复这一句</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>循环这一句</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>设置循环起点</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>设置循环终点</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>取消循环</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>每句后停下：开或关</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>更慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>更快</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>调高音量</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>调低音量</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>静音或取消静音</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>高亮提前</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>高亮推后</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>显示或隐藏生词表</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>解释单词</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>重听单词：下一句</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>重听单词：上一句</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>添加自己的生词</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>显示或隐藏文字</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>更换隐藏文字的方式</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>查看隐藏的文字（按住）</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>下一个待检查的句子</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>编辑句子时间</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>回到当前行</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>播放选项</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Default text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>句子开头提前 50 毫秒</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>句子开头提前 10 毫秒</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>句子开头推后 10 毫秒</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>句子开头推后 50 毫秒</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>句子结尾提前 50 毫秒</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>句子结尾提前 10 毫秒</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>句子结尾推后 10 毫秒</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>句子结尾推后 50 毫秒</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>句子从现在开始</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>标记句子是否朗读</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>撤销更正</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>重做更正</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>课堂视图</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>对全班遮住文字</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>向全班显示下一个词</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>向全班显示下一句</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>为全班显示或隐藏译文</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>定格全班的画面</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>对全班显示黑屏</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>退出重听或关闭面板</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字和颜色</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Edit title and text</source>
        <translation>编辑标题和正文</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>添加或替换朗读</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>收藏或取消收藏句子</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>重听句子</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>难点列表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进步</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>听写句子</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>跟读句子</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>跟读逐词敲击</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>为课堂布置任务</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>开始任务</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>课堂填空</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>添加或编辑译文</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>始终显示译文，开或关</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>显示译文（按住）</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>班级成绩…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>%n 处手动更正未应用，但仍保留着。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>“{title}”已就绪。%n 个句子待检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>文章中的 %n 句</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>“{title}”已就绪。没有待检查的句子。</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>生词表</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>结尾的几行</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>网页上的其他文字</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>未朗读：{parts}。</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>录音中有 {length} 的内容不在文本里。</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>部分文字的朗读顺序与原文不同，因此没有时间。</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>显示第一句</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>对齐朗读</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>这篇文章尚未对齐，因此无法高亮词语。</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>替换朗读…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>朗读的不是这段文字。</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>已取消收藏该句子。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>文本根据录音生成，其中可能有错误。</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>词距</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>高亮样式</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>颜色加下划线</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>淡化其余文字</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>文字和颜色</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>成绩 (*.listenwork)</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存成绩</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>找到的文章</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>找到 %n 篇文章，其中 {voiced} 篇有朗读。</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>课程文件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>添加 %n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>搜索标题</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>根据录音写出文本</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>网页上没有所说内容时使用。可能有错误。</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>添加朗读…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>作为一篇文章添加</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>选择单集</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>选择章节</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>单集</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n 集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n 章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n 篇已在书库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>已在书库中</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>文本在网页上</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>文本将根据录音写出</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>添加 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>声音 ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>选择朗读</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
        <translation>遮住文字</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>结束课堂视图</translation>
    </message>
    <message>
        <source>The class sees a black screen.</source>
        <translation>全班看到的是黑屏。</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>全班的画面已定格。</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>全班看到文章到“{word}”为止。</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>全班正在看这篇文章。</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>全班还看不到文字。</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>课堂视图的按键</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>课堂视图的按键</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>学生与任务</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>漏听最多的内容</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>在课堂视图中播放</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>导出为表格…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>导出为表格</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{done} 人中有 {missed} 人漏听“{words}”</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听力</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>（看了答案）</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>班级.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>播放录音</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp：课堂视图</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>“{sentence}”：{why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>它针对的是另一个朗读。</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>这部分文字已更改。</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>这部分被标记为未朗读。</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>它与后来的更正冲突。</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>它的时间超出了朗读范围。</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>文章、进度和设置都保存在这台电脑的此文件夹中：</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>添加词典…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>正在添加“{name}”…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>词典 ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>英语单词还可由 WordNet 解释。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>单词卡片会先查这些词典。可添加 StarDict、dictd 和 Yomitan 词典。</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>你的词典</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>松开以替换朗读或添加文章</translation>
    </message>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>松开以选择要添加的文章</translation>
    </message>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>松开以为这篇文章添加朗读</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>松开以打开课程</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>松开以添加文章</translation>
    </message>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>松开以查看班级成绩</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>Waveform of the sentence</source>
        <translation>句子的波形</translation>
    </message>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>“{word}”开始于 {time}</translation>
    </message>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>句子结束于 {time}</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Read along with a story</source>
        <translation>边听边读</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>选择文章…</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>把文章拖到这里：网页、链接或文本文件，连同它的录音。</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>打开示例文章</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>“{file}”与这篇文字不符。</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>请选择这篇文章的朗读。</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>这篇文章没有朗读。</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>请添加录音。</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>对齐被中断，可能是内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>找不到“{file}”。</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>请重新选择朗读。</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>“{file}”没有声音。</translation>
    </message>
    <message>
        <source>Choose a recording of someone reading the story.</source>
        <translation>请选择朗读这篇文章的录音。</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>无法播放“{file}”。</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>请选择能在音乐播放器里播放的 MP3、M4A、OGG、FLAC 或 WAV 文件。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出错了。</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>请重试或重启 ListenApp。</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>声音输出设备已断开。</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>请重新连接，或选择其他输出设备。</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>请连接麦克风后再试。</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>缺少 PortAudio 库。</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>请安装软件包 libportaudio2。</translation>
    </message>
    <message>
        <source>No sound output found.</source>
        <translation>未找到声音输出设备。</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>请连接音箱或耳机。</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>找不到声音输出设备“{device}”。</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>请选择别的输出设备。</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>找不到麦克风“{device}”。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>你没有写入“{file}”的权限。</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>请选择其他文件夹，或询问管理员。</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>磁盘空间不足，无法保存“{file}”。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后再试。</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>另一个程序正在使用“{file}”。</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>请在那里关闭该文件，然后重试。</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>无法保存“{file}”。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择别的文件夹。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>无法把“{file}”保存在那里。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>“{title}”没有朗读，而这种文件需要朗读。</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>请先为文章添加朗读，或选择不含声音的文件类型。</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>“{title}”尚未对齐，而这种文件需要时间信息。</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>请先对齐文章，或保存为课程文件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>无法把“{file}”保存为声音文件。</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>请选择别的文件夹，或以 .mp3 结尾的名字。</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>录音太大，无法放入课程文件。</translation>
    </message>
    <message>
        <source>Use an MP3 narration for this story.</source>
        <translation>请为这篇文章使用 MP3 格式的朗读。</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>未找到文字。</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>请选择含有文章正文的文件或网页，或粘贴正文。</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>在“{folder}”中未找到文章。</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>文章是网页或文本文件。录音必须放在同一文件夹中，并使用相同的名称。</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>“{source}”是含有多集的订阅源。</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>请从中选择单集。</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>在网页“{source}”上未找到文章。</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>请打开单篇文章的网页，或粘贴它的文字。</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>“{source}”没有第 {number} 章。</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>请重新选择章节。文件可能已更改。</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>“{source}”是播客列表，不是文章。</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>请输入其中一个播客的地址。</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>在“{source}”未找到图片。</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>文章保留原来的封面颜色。</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>文字中没有任何词。</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>请至少保留一句。</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>“{source}”不是网页。</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>请输入文章的网页地址。</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>所选内容与“{source}”中的文章不符。</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>请列出其文章后重新选择。</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>无法把朗读保存到“{folder}”。</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>请用浏览器下载，然后选择该文件。</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>“{source}”是网页，不是录音。</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>请在浏览器中下载朗读，然后选择文件。</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>“{source}”不是文本文件。</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>请选择网页（.html）或文本文件（.txt、.md）。</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>“{source}”受保护：只有购买时所用的程序才能打开。</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>请选择没有保护的副本，或粘贴文字。</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>“{source}”太大，无法作为文章导入：{size} MB。最多可读取 {most} MB。</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>请选择含有文章正文的文件，或其中的一部分。</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>“{source}”太大，无法作为文章导入：{elements} 个元素。最多可读取 {most} 个。</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>请复制文章正文并粘贴。</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>“{source}”太大，无法作为文章导入：{lines} 行。最多可读取 {most} 行。</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>无法打开“{source}”。</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>请检查地址和网络连接，或在浏览器中保存网页后打开文件。</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>无法读取“{source}”。</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>请检查文件名以及打开它的权限。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>“{file}”已损坏：“{member}”缺失或被更改。</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>请重新下载，或向作者索取新的副本。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>“{file}”受密码保护。</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>请索取没有密码的课程文件。</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>“{file}”不是课程文件，或者不完整。</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>“{file}”中有意外的文件：“{member}”。</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>请向作者索取新的副本。</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>“{file}”太大，无法作为课程导入。</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>无法打开课程文件“{file}”。</translation>
    </message>
    <message>
        <source>Check the file name and your permission to read it.</source>
        <translation>请检查文件名以及读取它的权限。</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>集群中的一台计算机上的语音模型“{model}”与本机的不同。</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>请在所有计算机上安装相同版本的 ListenApp 和相同的模型。</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>无法解压“{file}”。</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>请重新下载，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>“{origin}”中语音模型的文件“{file}”已损坏。</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>请重新复制，或选择其他文件。</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>语音模型的一个文件已损坏或缺失：“{file}”。</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>请重新安装模型。</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>语音模型“{model}”需要 {needed} MB 内存，但只有 {available} MB 可用。</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>请选择较小的模型“{smaller}”，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>语音模型文件“{file}”没有正确下载。</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>请重试。已完成的下载会保留。</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>没有安装语音模型“{model}”。</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>请用命令“listenapp models install {model} --download”安装。</translation>
    </message>
    <message>
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>“{origin}”中没有语音模型“{model}”的文件“{file}”。</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>请为此模型选择其他文件。</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>无法把语音模型保存到“{folder}”。</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>请腾出磁盘空间或允许写入此文件夹，然后重试。</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>“{model}”不是已知的语音模型，也不是包含模型的文件夹。</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>无法从“{address}”下载语音模型。</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>请重试，或从文件安装模型。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>无法读取语音模型“{model}”。</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>示例文章没有正确对齐。</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>请重新安装 ListenApp。</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>“{title}”尚未对齐，而练习需要时间信息。</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>请先对齐文章。</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>“{title}”正在对齐，而练习需要时间信息。</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>请等对齐完成后再练习。</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>“{title}”没有朗读，而练习需要朗读。</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>请先添加朗读。</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>你的练习记录已损坏。能读取的内容都已保留。</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>损坏文件的副本是“{file}”。</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>你的练习记录是用更新版本的 ListenApp 创建的。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>“{file}”已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>请重新导入文章。</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>“{file}”已损坏，因此未应用手动更正。</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>请重新更正，或恢复文件的副本。</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>“{file}”由更新版本的 ListenApp 创建。</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>请更新 ListenApp 后再打开。</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>文章“{story}”不在书库中。</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>未找到可打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>请在桌面会话中启动 ListenApp。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>无法读取“{file}”。文件可能已损坏。</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>请检查它能否在其他程序中打开，或选择其他文件。</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>读取“{file}”需要太多内存。</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>读取“{file}”所需时间过长。</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>对齐停止响应。</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>“{title}”的文字在对齐时被更改了。</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>请重新对齐这篇文章。</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>名称“{file}”太长。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择更短的名称。</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>另一个 ListenApp 正在更改“{file}”。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>“{file}”在这台电脑上没有主文件夹。</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>请写出完整路径。</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>你没有读取“{file}”的权限。</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>请替换朗读或编辑文字。</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>“{title}”的朗读与文字不符。</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>“{file}”的开头不是这篇文章。</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>请选择其他录音；如果开头有别的讲话，也可以仍然对齐。</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>保存中断，可能是内存不足。</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>此电脑没有“{title}”中部分文字的字体。</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>请安装该语言的字体（如 Noto Sans），然后重试。</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>“{title}”太短，无法设置填空，或其时间不可靠。</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>请选择不带填空的讲义。</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>这台电脑没有安装打印机。</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>请安装打印机，或将讲义保存为 PDF 文件。</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>无法打印页面。</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>请检查打印机，然后重试。</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>在“{file}”中没有识别到讲话。</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>请选择其他录音，或添加文本。</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>“{title}”的这一部分没有可以练习的内容。</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>请选择更长的部分，或检查文章的时间。</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>“{source}”已损坏，或是其他类型的文件。</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>麦克风已断开。</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>请重新连接后再试。</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>请选择 StarDict 词典的 .ifo 文件、dictd 词典的 .index 文件或 Yomitan 词典的 .zip 文件。</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>请把该词典的所有文件放在同一文件夹中。</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>缺少“{file}”，它是该词典的一部分。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>“{file}”无法作为词典读取。</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>没有成绩文件。</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>请拖入含有 .listenwork 文件的文件夹。</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>“{pupil}”的成绩属于另一篇文章：“{title}”。</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>请先把那篇文章加入书库。</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>“{file}”不是成绩文件，或已被改动。</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>请学生重新保存。</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>未安装 Dask。</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>请用“pip install &apos;listenapp[cluster]&apos;”安装。</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>“{address}”处没有调度器响应。</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>请用“dask scheduler”启动一个。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>关闭查找并停在此处</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>第 {at} 个，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>回到当前行</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>显示当前行并继续跟随</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>这台电脑没有中文、日文和韩文字体，这些文字会显示成方框。</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>这台电脑没有显示本文某些字的字体，这些字会显示成方框。</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>请安装这种语言的字体，例如 Noto Sans，然后重启 ListenApp。</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>这台电脑没有这种语言（{language}）的字体，因此 ListenApp 以英文显示。</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>请安装字体 Noto Sans CJK（Debian 和 Ubuntu 中为软件包 fonts-noto-cjk），然后重启 ListenApp。</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{clause}.</source>
        <translation>{clause}。</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
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
        <translation>文章生词</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not spoken in this story</source>
        <translation>文章中没有读到</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>读到 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Words in this story</source>
        <translation>文章生词</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>添加生词</translation>
    </message>
    <message>
        <source>This story has no glossary.</source>
        <translation>这篇文章没有生词表。</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>慢速重复全部</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>回到文章</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>第 {at} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>文章中没有读到“{term}”。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>把网页、链接或文本连同录音一起拖到窗口中。ListenApp 会在这台电脑上找出每个单词的时间。</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>边读边听</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>按空格键播放。正在读的单词会高亮。点击单词可以听到它。R 重复句子，S 慢速重复。</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>理解单词</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>点击侧边列表中的单词，听包含它的每个句子。按 I 查看单词的意思，按 W 添加自己的单词。</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>不看文字听</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>按 H 隐藏文字，按住 P 偷看一眼。眼睛按钮只显示已读过的内容。</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>找到自己的节奏</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>在窗口底部选择速度。A 和 B 循环一段。播放选项可以重复每个句子，或在其后停顿。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>按 ? 查看并更改所有按键。</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>向全班展示文章</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>按 F5。全班只看到文字。如果只有一个屏幕，移动鼠标可以看到你的按钮。也可以使用翻页笔。</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>逐步揭开文字</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>C 遮住文字。N 揭开下一个单词，Shift+N 揭开下一个句子。F 定格画面，K 黑屏。</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>解释单词</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>按 I：正在读的单词的意思显示在屏幕底部。</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>添加一本书或一个播客</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>在“添加文章”中选择电子书，或输入播客订阅源的地址，然后选择章节或单集。对应的录音会按名称找到。</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>按课程和级别整理文章</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>在书库中右键点击文章，选择“课程与级别…”。按住 Ctrl 可以选择多篇。</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>书库中的旗标表示文章有待检查的句子。D 转到下一句，T 编辑它的时间。</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>分享课程</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>在文章菜单中选择“分享…”：ListenApp 课程、电子书、网页、单词卡片或讲义。</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>练习一篇文章</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>按 F6。先听，再边听边读，填写难听清的词，写句子、说句子。没听清的内容会在另一天回到书库的第一行。</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>布置任务并查看成绩</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>按 Ctrl+Alt+M 选择填空和问题，再把文章作为课程分享。把学生的成绩文件拖到书库上，或按 Ctrl+Alt+K，就能以表格查看。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>本文生词</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>学习者</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>这篇文章已在书库中。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>已取消。没有添加任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>前几句对齐后，文章就会打开。</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>选择单集…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>选择章节…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>添加课程</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>仍然对齐</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>生成文本</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>没有文本时，ListenApp 会根据录音生成文本，其中可能有错误。</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>选择文本文件</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>选择声音文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Web address or file</source>
        <translation>网址或文件</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>在此粘贴正文</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>改为粘贴正文</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>声音文件或网址（可选）</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>改用网址或文件</translation>
    </message>
    <message>
        <source>Stories ({types})</source>
        <translation>文章 ({types})</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>选择文章</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>声音 ({types})</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>选择朗读</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>保留此文件的时间</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>否则将根据朗读重新对齐。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>标题（可选）</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>选择含有文章的文件夹</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Opening the narration…</source>
        <translation>正在打开朗读…</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %</source>
        <translation>正在对齐朗读… {percent} %</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %, {left} left</source>
        <translation>正在对齐朗读… {percent} %，还剩 {left}</translation>
    </message>
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>正在下载朗读… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>正在生成文本… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>已加入队列。</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>第 {number} 篇，共 {count} 篇：{doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>课程与级别</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message>
        <source>Tap</source>
        <translation>敲</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>声音晚了 {n} 毫秒，高亮现在会等它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>继续敲：还差 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>敲击与咔嗒声不一致，请再试一次。</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>每次听到咔嗒声时，按下按钮或任意字母键。</translation>
    </message>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>声音中断了。请关闭此面板并重新连接声音输出设备。</translation>
    </message>
    <message>
        <source>Open a story with narration first.</source>
        <translation>请先打开一篇有朗读的文章。</translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>跟着节拍敲</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>练习.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>进步</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>导出为表格…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>导出为表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>删除所有练习数据</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>首次收听时听出的词（最近的文章）</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>虚词和其他词</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>几乎全部听懂时的最快速度</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>这些都只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>还没有课程。</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>还没有作答。</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>虚词 {small}，其他词 {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>练习数据已删除。</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>已听时间</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>生词表中的词</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>填空：小词</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>填空：文章词汇</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>填空：混合</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>填空：所有词</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>收藏的句子</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>课程设置…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>课程的阶段</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>课程的长度</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>口语</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>朗读者说完后开始录音</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>留给你开口的时间</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>朗读者句子长度的倍数</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>课程包含勾选的阶段，按此顺序进行。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>热身</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>边听边读</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>难点</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>再听一遍</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>文章已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>尚未对齐</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>已听 {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n 个句子待检查</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>已听 %n 遍</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>自动生成的文本</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>搜索标题和正文</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>搜索书库</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>未找到文章。</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>文章排序方式</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>待检查的句子</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>你的文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit title and text…</source>
        <translation>编辑标题和正文…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>下载图片</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>添加朗读…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>替换朗读…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>课程与级别…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>只管听。按空格键暂停。</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>按空格键播放。</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>写下你听到的：{number} / {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>跟随朗读</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>单击播放整句</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>单击仅播放单词</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>添加朗读…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>替换朗读…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>单击显示单词释义</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>输入音量</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>请说几句话，音量条会显示你的音量。</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>试用麦克风</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>下载（{size} MB）</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>正在下载语音模型… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>正在复制语音模型… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>语音模型已就绪，请再试一次。</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>它们在这台电脑上为单词对齐时间，不需要联网。</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>仅英语</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}：{languages}，{size} MB</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>添加新文章</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>选择朗读</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>选择其他录音…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>替换朗读</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>声音 ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>“{name}”用来做什么？</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>仍然对齐</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>你的笔记</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>“{word}”未朗读。</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>“{word}”还不能播放。</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>出错了，详情请见日志文件。</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>你可以继续使用或重启 ListenApp。如果再次出现，请把日志文件发给开发者。</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>日志文件在这里：</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>这篇文章还没有朗读。</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>尚未对齐。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>自动生成的文本</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句播放</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>每句后停下</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>每句播放</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>句后停顿</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>短语后停顿</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>播放选项</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>热身</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>边听边读</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>难点</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>再听一遍</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>同音</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>连读处</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>词尾</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>别的词</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>漏听</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>写下你听到的内容。</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>答案里没有词。写下你听到的内容。</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>这些文字与文章不同。请检查键盘布局。</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>太长了。只写缺少的词。</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>听对：{heard} / {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>拼写：{right} / {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>没有说：{words}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}”: {class}</source>
        <translation>“{word}”：{class}</translation>
    </message>
    <message>
        <source>“{word}”: {class}. You wrote “{given}”.</source>
        <translation>“{word}”：{class}。你写的是“{given}”。</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>“{words}”：{time}，约为慢读时长的四分之一。</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>“{words}”：{time}，约为慢读时长的三分之一。</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>“{words}”：{time}，约为慢读时长的一半。</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>“{words}”：{time}，约为慢读时长的三分之二。</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>“{word}”与“{before}”连读。</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>前后的词说得很快。</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>语音识别在这里也听成了别的。</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>这是本文的生词。</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>这是一个少见的词。</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>词尾只有一个辅音。</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>你以前也没听出这个词。</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>一点</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>大约一半</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>大部分</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>文本已更改。课程的其余部分继续。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>跟读需要已对齐的朗读。</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>正在准备句子…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>跳过这一步</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>正在准备课程…</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>已添加 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n 篇已在书库中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n 篇无法添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>添加“{names}”时 ListenApp 意外关闭。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>正在查找文章…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>仍然对齐</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>已对齐 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n 篇无法更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的任务。</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>取消“{name}”</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>已设置循环起点，请在终点按 B。</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>这一段太短，无法循环。</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>循环已开启，按 X 取消。</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>播放会在每句后停下。</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>播放不再在每句后停下。</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>高亮会等待耳机 {n} 毫秒。</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>高亮提前 {n} 毫秒。</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>没有待检查的句子。</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>还没有可编辑的时间。</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>这个词没有解释，按 W 添加。</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>播放文章，或把光标放在句子中，即可收藏该句子。</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>已取消收藏该句子。</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>句子已收藏。</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>文章进入书库后才能收藏句子。</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>取消循环</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>文字已隐藏。点击此处或按住 {key} 查看。</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>文字已隐藏。点击此处查看。</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>本文没有译文，可在菜单中添加。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>按 Q 标记听不清的句子。</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>听不清</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>已标为难句。改天会再听到这个句子。</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>跟随朗读</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>点击单词</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>从该单词开始播放</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>播放整个句子</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>仅播放该单词</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>显示其含义</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>找不到“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n 集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n 章</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>“{title}”，{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>解释了 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>在文字旁找到朗读</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>网页上找到朗读</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>这篇文章已在书库中。</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>可以从此文件夹的文章中选择。</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>课程完成</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>你听懂了：先是{before}，后来{after}。</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>三个句子中听对的词：先 {before} / {all}，后 {after} / {all}。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>%n 个句子改天再听。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>再听一遍</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再放一遍</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>正在准备句子…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>先听，稍后显示文字。</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>输入你在空格处听到的内容。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一空</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>空格 {number} / {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>全部听出来了。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>重听了 %n 个句子。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>到时间会再出现。</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>今天没有要重听的句子。</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>问题 {number} / {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>所有任务已完成。</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>输入你的名字以保存成绩。</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存成绩</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>把这个文件交给老师。</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>我是对的</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>附上我的录音</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>已收藏的句子</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>文中已没有</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>还没有收藏的句子。</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>按 {key} 收藏当前句子。</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>已收藏的句子</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>列出哪些文章</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>说出这些句子，并与朗读者比较。</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>录音并比较</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>选择译文</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>粘贴译文，或选择译文文件。按住 {key} 可在每段下方看到译文。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>文本 ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>文字和颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>用 ListenApp 打开，含朗读和时间。</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>适用于手机和平板，边播放边高亮文字。</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>高亮句子</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>在各种阅读应用中播放流畅。</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>高亮单词</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>在部分阅读应用中播放会卡顿。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>任何浏览器均可打开，无需联网。</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>带声音的单词卡片。</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>用于视频播放器和视频编辑软件。</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>字幕（SRT）</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>所有播放器都能打开。</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>网页字幕（WebVTT）</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>用于网页视频，单词随语音亮起。</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>卡拉 OK 字幕（ASS）</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>用于 mpv 和 VLC，单词随语音亮起。</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>歌词（LRC）</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>用于音乐播放器。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>供其他程序使用的音频片段、表格和数据。</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>句子片段</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>一个文件夹，每个句子一个 MP3 文件。</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>单词片段</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>一个文件夹，每个单词一个 MP3 文件。</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>单词表格（CSV）</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>单词和时间，用于电子表格。</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>用于在 Praat 中分析语音。</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>全部数据（JSON）</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>文本、时间和生词表，供程序员使用。</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>讲义</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>用于打印，含行号、生词表和填空。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>含文章和生词表的 PDF 文件。</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>填空文章</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>带答题空间的 PDF 文件，答案在最后一页。</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>打印全文…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>打印填空文章…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>选择打印机和纸张。</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>对齐完成后即可分享文章。</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>文件位于：</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>你可以随时取消，不会留下任何文件。</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>正在保存“{name}”…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>已保存为“{folder}”中的“{name}”。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>恢复默认快捷键</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>要更改快捷键，请先点击它，再按新键。</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>听力</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>生词</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>生词和收藏的句子</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Measure by tapping</source>
        <translation>敲击测量</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>播放前静音</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>音画同步</translation>
    </message>
    <message>
        <source>Bluetooth headphones</source>
        <translation>蓝牙耳机</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>声音延迟</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>没有听到声音。请在播放选项中检查麦克风。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>录音已删除。</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>跟读</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>输入音量</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>节奏：上为朗读者，下为你</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>语调：虚线为朗读者，实线为你</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>朗读者</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>轮流播放</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>删除录音</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>先听，然后按住空格键跟读。短按则录到你停下为止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>朗读者的节奏</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>朗读者的语调</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>安装语音模型后可看到哪些词被听懂。</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>每个词都听懂了。</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>没听懂：{words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>比朗读者长：{words}。</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>较短：{words}。</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>节奏与朗读者相同</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>语调：与朗读者相差 {count} 个半音</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>我的最佳</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>我说对了</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>节拍：上面是朗读者，下面是你</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>节拍：朗读者 {narrator}，你 {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>课程步骤</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>句子：第 {at} 次，共 {total} 次</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：减</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：加</translation>
    </message>
</context>
<context>
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>对齐没有响应。请等待或取消。</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>逐词敲击</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>读到“{word}”时敲击</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>课堂任务</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>填空与问题</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>其他正确答案，用分号隔开</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>你自己的问题</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>选择填空</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>添加填空</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>加长</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>在课堂视图中显示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>问题：{text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>保存并分享…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>课程的阶段</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>再听一次</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>我是对的</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>你听到的内容</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>没听出来</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>开始任务</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>请打开已对齐的文章。</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>这篇文章有任务。</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>没有适合这篇文章的填空。</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>已随文章保存。把文章作为课程分享即可发放任务。</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>这篇文章没有任务。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>班级成绩</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>成绩 (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>标题和正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>未改动的词保留原来的时间。你可以关闭此面板继续听。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>已恢复你未保存的更改。</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>只有改动的词会重新对齐。</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>文章已修改。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>已对齐 %n 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>%n 个词未朗读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>已撤销更改。</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>已取消。文章没有更改。</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>正在对齐改动… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>正在对齐改动… {percent} %，还剩 {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>句子时间</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>下一个待检查的句子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>移动后面的全部内容</translation>
    </message>
    <message>
        <source>Not read aloud</source>
        <translation>未朗读</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>已朗读</translation>
    </message>
</context>
<context>
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n 个句子要重听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}，{minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} / {length}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>文章生词</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字和颜色</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>课堂视图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>显示或隐藏文字</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>模糊文字</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>仅显示已读部分</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>仅显示当前句</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>请检查这一句的时间。</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>已收藏的句子</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Repeat sentence</source>
        <translation>重复这一句</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>慢速重复</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>循环这一句</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>播放选项</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>添加朗读…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>还没有朗读。请选择录音，或拖放到这里。</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>声音设置…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>难点列表</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>词和错误类型</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>全部播放</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>练习这些</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>还没有难点。先用一篇文章练习吧。</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name}：{tries} 次中漏听 {misses} 次</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>连读处</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>词尾</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>相似的词</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>听成其他词</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>没听出的词</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>看过的答案</translation>
    </message>
</context>
<context>
    <name>TypedTasksPage</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>UnderstoodQuestion</name>
    <message>
        <source>How much did you understand?</source>
        <translation>你听懂了多少？</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>先听这些词，然后按回车键。</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>开始听</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>听“{word}”</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>显示释义</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>文章中的位置</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here}，共 {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n 分 {seconds} 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>加入我的生词</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>复制单词、释义和句子</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>听全部 %n 个句子</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>听句子</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>听单词</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>已在生词列表中</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>词典中没有。</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>取消收藏句子</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>收藏句子</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>形容词</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>副词</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>本文释义</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>我的生词</translation>
    </message>
    <message>
        <source>article</source>
        <translation>冠词</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>代词</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>介词</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>连词</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>助动词</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>缩写形式</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>语法词</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>“{word}”：第 {at} 句，共 {total} 句。按 Esc 返回。</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>单词（与文中一致）</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>释义</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
</TS>
