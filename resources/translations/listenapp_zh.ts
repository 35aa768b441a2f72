<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Adding</name>
        <message>
            <source>Reading the story…</source>
            <translation>正在读取文章…</translation>
        </message>
        <message>
            <source>Getting ready to listen…</source>
            <translation>正在准备听…</translation>
        </message>
        <message>
            <source>Opening the narration…</source>
            <translation>正在打开朗读…</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %</source>
            <translation>正在对时… {percent} %</translation>
        </message>
        <message>
            <source>Timing the story… {percent} %, {left} left</source>
            <translation>正在对时… {percent} %，还剩 {left}</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Text and colours</source>
            <translation>文字和颜色</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>What is being heard</source>
            <translation>正在朗读的部分</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>界面语言</translation>
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
            <translation>护眼</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Between lines</source>
            <translation>行距</translation>
        </message>
        <message>
            <source>Between letters</source>
            <translation>字距</translation>
        </message>
        <message>
            <source>Between words</source>
            <translation>词距</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>How it stands out</source>
            <translation>如何突出</translation>
        </message>
        <message>
            <source>In a box</source>
            <translation>加底色</translation>
        </message>
        <message>
            <source>Underlined</source>
            <translation>下划线</translation>
        </message>
        <message>
            <source>In another colour, underlined</source>
            <translation>换颜色并加下划线</translation>
        </message>
        <message>
            <source>The rest fades</source>
            <translation>其余变淡</translation>
        </message>
        <message>
            <source>The word</source>
            <translation>词</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>句子</translation>
        </message>
    </context>
    <context>
        <name>Calibration</name>
        <message>
            <source>Tap to the beat</source>
            <translation>跟着节拍敲</translation>
        </message>
        <message>
            <source>Tap</source>
            <translation>敲</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Open a story with a narration first.</source>
            <translation>请先打开一篇有朗读的文章。</translation>
        </message>
        <message>
            <source>Press the button, or any letter key, each time you hear the click.</source>
            <translation>每听到一声咔嗒，就按按钮或任意字母键。</translation>
        </message>
        <message>
            <source>Go on: {n} more.</source>
            <translation>继续：还有 {n} 次。</translation>
        </message>
        <message>
            <source>These taps did not keep time with the clicks. Try once more.</source>
            <translation>敲击没有跟上咔嗒声，请再试一次。</translation>
        </message>
        <message>
            <source>The sound is {n} ms late here. The light waits for it now.</source>
            <translation>这里的声音晚 {n} 毫秒，高亮会等它。</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>搜索按键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keys as they came</source>
            <translation>恢复默认按键</translation>
        </message>
        <message>
            <source>To change a key, click it and press another.</source>
            <translation>要换按键，先点它，再按新键。</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>听</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>黑屏</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>结束课堂视图</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>全班正在看这篇文章</translation>
        </message>
    </context>
    <context>
        <name>ClassView</name>
        <message>
            <source>ListenApp: class</source>
            <translation>ListenApp：课堂</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
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
            <source>Repeat the sentence</source>
            <translation>重复这一句</translation>
        </message>
        <message>
            <source>The sentence again, slower</source>
            <translation>慢速再听一遍</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>循环这一句</translation>
        </message>
        <message>
            <source>A part over and over: from here</source>
            <translation>循环一段：从这里</translation>
        </message>
        <message>
            <source>A part over and over: to here</source>
            <translation>循环一段：到这里</translation>
        </message>
        <message>
            <source>A part over and over: enough</source>
            <translation>循环一段：结束</translation>
        </message>
        <message>
            <source>Stop after each sentence, or go on</source>
            <translation>每句后停下，或继续</translation>
        </message>
        <message>
            <source>Back 5 seconds</source>
            <translation>后退 5 秒</translation>
        </message>
        <message>
            <source>On 5 seconds</source>
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
            <source>Louder</source>
            <translation>大声点</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>小声点</translation>
        </message>
        <message>
            <source>Sound off or on</source>
            <translation>静音或取消静音</translation>
        </message>
        <message>
            <source>The light earlier</source>
            <translation>高亮提前</translation>
        </message>
        <message>
            <source>The light later</source>
            <translation>高亮推后</translation>
        </message>
        <message>
            <source>Show or hide the words</source>
            <translation>显示或隐藏生词</translation>
        </message>
        <message>
            <source>Explain the word</source>
            <translation>解释这个词</translation>
        </message>
        <message>
            <source>Add a word of your own</source>
            <translation>添加自己的词</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>隐藏或显示文字（P 偷看）</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>下一个存疑的句子</translation>
        </message>
        <message>
            <source>Mend the times of a sentence</source>
            <translation>修改一句的时间</translation>
        </message>
        <message>
            <source>Back to the voice</source>
            <translation>回到朗读处</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>文字放大</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>文字缩小</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>正常大小</translation>
        </message>
        <message>
            <source>Class view</source>
            <translation>课堂视图</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>显示按键</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>退出重听，关闭打开的东西</translation>
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
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>文章已移除。</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>现在对时</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>这篇文章还没有对时，词语不能高亮。</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>这篇文章已在书库中。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>已停止，什么也没添加。</translation>
        </message>
        <message>
            <source>Text only. Drop a recording here to hear it.</source>
            <translation>只有文字。把录音拖到这里就能听。</translation>
        </message>
        <message>
            <source>Not timed yet.</source>
            <translation>还没有对时。</translation>
        </message>
        <message>
            <source>{sentences} sentences, {words} words</source>
            <translation>{sentences} 句，{words} 词</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Read along with a story</source>
            <translation>跟着声音读</translation>
        </message>
        <message>
            <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
            <translation>把文章拖到这里：网页、网址或文本，还有它的朗读录音。</translation>
        </message>
        <message>
            <source>Choose a story…</source>
            <translation>选择文章…</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>打开示例文章</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>Words in this story</source>
            <translation>文章中的生词</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>GlossaryModel</name>
        <message>
            <source>not heard in this story</source>
            <translation>文章中没有读到</translation>
        </message>
        <message>
            <source>heard once</source>
            <translation>出现 1 次</translation>
        </message>
        <message>
            <source>heard {count} times</source>
            <translation>出现 {count} 次</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPanel</name>
        <message>
            <source>Words in this story</source>
            <translation>文章中的生词</translation>
        </message>
        <message>
            <source>Add a word</source>
            <translation>添加生词</translation>
        </message>
        <message>
            <source>This story has no word list.</source>
            <translation>这篇文章没有生词表。</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>前一句</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>后一句</translation>
        </message>
        <message>
            <source>All again, slower</source>
            <translation>全部慢速再听</translation>
        </message>
        <message>
            <source>Back to the story</source>
            <translation>回到文章</translation>
        </message>
        <message>
            <source>{at} of {total}</source>
            <translation>第 {at} 个，共 {total} 个</translation>
        </message>
        <message>
            <source>“{term}” is not heard in this story.</source>
            <translation>文章中没有读到“{term}”。</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>添加文章</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Address of a page, or a file</source>
            <translation>网页地址或文件</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>文章正文</translation>
        </message>
        <message>
            <source>Paste the text here</source>
            <translation>在这里粘贴正文</translation>
        </message>
        <message>
            <source>Paste the text instead</source>
            <translation>改为粘贴正文</translation>
        </message>
        <message>
            <source>Narration</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>A sound file or its address. It can come later</source>
            <translation>声音文件或地址，可以以后再加</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>根据正文判断</translation>
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
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>添加并对时</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>前几句对好时间后，文章就会打开。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>使用网页或文件</translation>
        </message>
        <message>
            <source>Add to read</source>
            <translation>添加来读</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>“{title}”, {count} words</source>
            <translation>“{title}”，{count} 词</translation>
        </message>
        <message>
            <source>{count} words explained</source>
            <translation>解释了 {count} 个词</translation>
        </message>
        <message>
            <source>narration found on the page</source>
            <translation>网页上有朗读</translation>
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
            <source>Choose the narration</source>
            <translation>选择朗读</translation>
        </message>
    </context>
    <context>
        <name>LibraryModel</name>
        <message>
            <source>{count} words</source>
            <translation>{count} 词</translation>
        </message>
        <message>
            <source>text only</source>
            <translation>只有文字</translation>
        </message>
        <message>
            <source>not timed yet</source>
            <translation>还没有对时</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已听完</translation>
        </message>
        <message>
            <source>{percent} % heard</source>
            <translation>已听 {percent} %</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>{doubtful} of {count} sentences need a look</source>
            <translation>{count} 句中有 {doubtful} 句需要查看</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Search titles and texts</source>
            <translation>搜索标题和正文</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索书库</translation>
        </message>
        <message>
            <source>No story holds these words.</source>
            <translation>没有文章包含这些词。</translation>
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
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>Listening</name>
        <message>
            <source>From here. Press B where it shall end.</source>
            <translation>从这里开始，在结束处按 B。</translation>
        </message>
        <message>
            <source>That is too short to be repeated.</source>
            <translation>太短了，不能循环。</translation>
        </message>
        <message>
            <source>This part is played over and over. X ends it.</source>
            <translation>这一段在循环，按 X 结束。</translation>
        </message>
        <message>
            <source>Stops after each sentence.</source>
            <translation>每句后停下。</translation>
        </message>
        <message>
            <source>Goes on by itself.</source>
            <translation>自动继续。</translation>
        </message>
        <message>
            <source>The light comes {n} ms later than the sound leaves.</source>
            <translation>高亮比声音发出晚 {n} 毫秒。</translation>
        </message>
        <message>
            <source>No sentence needs a look.</source>
            <translation>没有需要查看的句子。</translation>
        </message>
        <message>
            <source>There are no times to mend yet.</source>
            <translation>还没有时间可以修改。</translation>
        </message>
        <message>
            <source>This word is not explained. Press W to explain it.</source>
            <translation>这个词没有解释，按 W 来解释。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>页面跟随朗读</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>单击播放整句</translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 篇文章</translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} 篇文章</translation>
        </message>
        <message>
            <source>“{word}” is not read aloud.</source>
            <translation>“{word}”没有读出来。</translation>
        </message>
        <message>
            <source>“{word}” cannot be heard yet.</source>
            <translation>还听不到“{word}”。</translation>
        </message>
    </context>
    <context>
        <name>MannerCard</name>
        <message>
            <source>How to listen</source>
            <translation>怎么听</translation>
        </message>
        <message>
            <source>Sentence by sentence</source>
            <translation>一句一句</translation>
        </message>
        <message>
            <source>Stop after each sentence</source>
            <translation>每句后停下</translation>
        </message>
        <message>
            <source>If the light and the sound do not meet</source>
            <translation>如果高亮和声音不同步</translation>
        </message>
        <message>
            <source>Sound is late by</source>
            <translation>声音晚</translation>
        </message>
        <message>
            <source>Find out by tapping</source>
            <translation>敲一敲来测</translation>
        </message>
        <message>
            <source>Each sentence</source>
            <translation>每句</translation>
        </message>
        <message>
            <source>Pause after a sentence</source>
            <translation>句后停顿</translation>
        </message>
        <message>
            <source>Pause after a phrase</source>
            <translation>短语后停顿</translation>
        </message>
        <message>
            <source>If headphones swallow the first syllable</source>
            <translation>如果耳机吞掉第一个音节</translation>
        </message>
        <message>
            <source>Silence first</source>
            <translation>先静音</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>文章正文</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>文字已隐藏。按这里或按住 P 偷看。</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
        <message>
            <source>Back to the voice</source>
            <translation>回到朗读处</translation>
        </message>
        <message>
            <source>Show the line being read, and follow it again</source>
            <translation>显示正在读的一行并继续跟随</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
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
        <name>TimingEditor</name>
        <message>
            <source>Times of this sentence</source>
            <translation>这一句的时间</translation>
        </message>
        <message>
            <source>The sentence before</source>
            <translation>前一句</translation>
        </message>
        <message>
            <source>The sentence after</source>
            <translation>后一句</translation>
        </message>
        <message>
            <source>Next doubtful sentence</source>
            <translation>下一个存疑的句子</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Starts now</source>
            <translation>现在开始</translation>
        </message>
        <message>
            <source>All behind it moves along</source>
            <translation>后面的一起移动</translation>
        </message>
        <message>
            <source>Not read aloud</source>
            <translation>没有读出来</translation>
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
            <translation>读出来了</translation>
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
            <translation>文章中的生词</translation>
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
            <source>Show or hide the text</source>
            <translation>显示或隐藏文字</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>显示文字</translation>
        </message>
        <message>
            <source>Blur it</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Only up to the voice</source>
            <translation>只显示到朗读处</translation>
        </message>
        <message>
            <source>Only this sentence</source>
            <translation>只显示这一句</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>隐藏</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Doubtful: the times of this sentence need a look.</source>
            <translation>存疑：这一句的时间需要查看。</translation>
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
            <source>Repeat the sentence</source>
            <translation>重复这一句</translation>
        </message>
        <message>
            <source>Again, slower</source>
            <translation>慢速再听</translation>
        </message>
        <message>
            <source>Loop the sentence</source>
            <translation>循环这一句</translation>
        </message>
        <message>
            <source>How to listen</source>
            <translation>怎么听</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
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
            <source>The system's choice</source>
            <translation>由系统选择</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>取消静音</translation>
        </message>
    </context>
    <context>
        <name>WaveSlider</name>
        <message>
            <source>Position in the story</source>
            <translation>文章中的位置</translation>
        </message>
    </context>
    <context>
        <name>WordForm</name>
        <message>
            <source>Word, as in the story</source>
            <translation>词，与文中相同</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>词</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>意思</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>_StoryList</name>
        <message>
            <source>Stories</source>
            <translation>文章</translation>
        </message>
    </context>
</TS>
