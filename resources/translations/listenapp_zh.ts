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
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>显示第一句</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>这篇文章已在书库中。就是它。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>已停止，什么也没添加。</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
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
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>第 {number} 篇，共 {count} 篇：{doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>{count} 篇文章，其中 {voiced} 篇旁边有朗读。</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>只有文字</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>课文文件</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>添加 1 篇文章</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>添加 {n} 篇文章</translation>
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
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>声音停了。请关闭此窗口，并重新连接输出设备。</translation>
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
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>已添加 1 篇文章。</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>已添加 {n} 篇文章。</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>1 篇已在书库中。</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>{n} 篇已在书库中。</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>1 篇无法添加。</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>{n} 篇无法添加。</translation>
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
        <source>Class</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>修正时间</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
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
        <source>The class sees a black screen</source>
        <translation>全班看到的是黑屏</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>全班看到的是定格时的画面</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>全班看到文章到“{word}”为止</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>全班正在看这篇文章</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>全班还看不到文字</translation>
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
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>有 1 处手动更正没有使用，但仍保留着。</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>有 {n} 处手动更正没有使用，但仍保留着。</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>“{sentence}”：{why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>它是为另一个朗读做的。</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>在文本里找不到它的位置了。</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>它所对应的内容被标为没有朗读。</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>后来的更正与它矛盾。</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>它的时间在朗读之外。</translation>
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
        <source>Replay of a word: next sentence</source>
        <translation>重听单词：下一句</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>重听单词：上一句</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>添加自己的词</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>换一种方式隐藏文字</translation>
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
        <source>How to listen</source>
        <translation>怎么听</translation>
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
        <source>Cover the text for the class</source>
        <translation>对全班遮住文字</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>让全班多看一个词</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>让全班多看一句</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>定格全班看到的画面</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>让全班看到黑屏</translation>
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
        <source>Change title and text</source>
        <translation>修改标题和文本</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>文章另存为…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>隐藏或显示文字</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>按住时偷看隐藏的文字</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>句子开始提前 50 毫秒</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>句子开始提前 10 毫秒</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>句子开始推后 10 毫秒</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>句子开始推后 50 毫秒</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>句子结束提前 50 毫秒</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>句子结束提前 10 毫秒</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>句子结束推后 10 毫秒</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>句子结束推后 50 毫秒</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>句子现在开始</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>这句没有读出来，或读了</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>撤销修正</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>重做修正</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>现在对时</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>这篇文章还没有对时，词语不能高亮。</translation>
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
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>一次只做一件事。完成后请再拖放一次。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>正在读取文章…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>正在为改动的部分对时… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>正在为改动的部分对时… {percent} %，还剩 {left}</translation>
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
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>“{file}”读的不是这篇文字。</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>请选择属于这篇文章的朗读。</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>这篇文章没有朗读。</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>请添加它的录音。</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>给文章对时间的工作被系统中断，可能是内存不足。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>没有文件“{file}”。</translation>
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
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>请选择朗读这篇文章的录音。</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>“{file}”不能当作录音使用。</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>请选择能在音乐播放器里播放的 MP3、M4A、OGG、FLAC 或 WAV 文件。</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>ListenApp 出了错。</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>请再试一次，或换个办法。</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>声音输出设备不见了。</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>请重新连接，或选择别的设备。</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>没有麦克风。</translation>
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
        <source>There is no sound output.</source>
        <translation>没有声音输出设备。</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>请连接音箱或耳机。</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>找不到声音输出设备“{device}”。</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>请选择别的输出设备。</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>找不到麦克风“{device}”。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>不允许写入“{file}”。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>请选择别的文件夹，或询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>磁盘上没有空间存放“{file}”了。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后再试。</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>无法写入“{file}”。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择别的文件夹。</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>文件“{file}”无处可放。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>“{title}”还没有对时，而这种文件由时间组成。</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>请先对时，或保存为课文文件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>无法把“{file}”写成声音文件。</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>请选择别的文件夹，或以 .mp3 结尾的名字。</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>录音太大，放不进课文文件。</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>请为文章使用 MP3 格式的朗读。</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>里面没有文字。</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>请选择含有文章文字的文件或网页，或粘贴文字。</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>在“{folder}”里没有找到文章。</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>一篇文章是一个网页或文本文件；它的录音放在旁边，名字相同。</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>在网页“{source}”上没有找到文章。</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>请打开单篇文章的网页，或粘贴它的文字。</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>“{source}”处没有图片。</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>文章保留原来的颜色。</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>文字里一个词都没有了。</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>请至少保留一句。</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>“{source}”不是网页。</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>请输入文章所在网页的地址。</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>无法把朗读保存到“{folder}”。</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>“{source}”是网页，不是录音。</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>请用浏览器下载朗读，再选择文件。</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>“{source}”不是文本。</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>请选择网页（.html）或文本文件（.txt、.md）。</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>“{source}”太大，不像一篇文章。</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>请选择含有文章文字的文件。</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>无法打开“{source}”。</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>请检查地址和网络连接，或用浏览器保存网页后打开文件。</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>无法读取“{source}”。</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>请检查名字，以及是否有权打开文件。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>“{file}”已损坏：其中的“{member}”缺失或与原来不同。</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>请重新下载，或询问制作它的人。</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}”设有密码。</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>请索取没有密码的课文文件。</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>“{file}”不是课文文件，或者没有完整传到。</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>“{file}”中有不该有的内容：“{member}”。</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>请向制作它的人再要一份。</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>“{file}”太大，不像一份课文。</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>课文文件“{file}”无法打开。</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>请检查名字，以及是否有权读取文件。</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>无法解压“{file}”。</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>请重新下载，或指定别的文件。</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>“{origin}”中语音模型的文件“{file}”已损坏。</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>请重新复制一次，或选择另一个。</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>语音模型的一个文件已损坏或缺失：“{file}”。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>请重新安装。</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>语音模型“{model}”需要 {needed} MB 内存，现在可用 {available} MB。</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>请选择较小的模型“{smaller}”，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>语音模型的文件“{file}”没有完好地下载下来。</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>请再试一次：已完好下载的部分会保留。</translation>
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
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>“{origin}”中没有语音模型“{model}”的文件“{file}”。</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>请选择随 ListenApp 提供的该模型文件，或选择另一个。</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>无法把语音模型写入“{folder}”。</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>请腾出磁盘空间，或允许写入该处，然后再试。</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>“{model}”既不是已知的语音模型，也不是含有模型的文件夹。</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>无法从“{address}”下载语音模型。</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>已下载的部分会保留。请再试一次，或从文件安装模型。</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>无法读取语音模型“{model}”。</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>示例文章的时间不对。</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>请重新安装 ListenApp。</translation>
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
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>“{file}”已损坏，所以手工的更正没有使用。</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>请重新更正，或放回文件的备份。</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>“{file}”是用更新版本的 ListenApp 制作的。</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>请更新 ListenApp 后再打开。</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>书库里没有文章“{story}”。</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>没有可以打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>请在图形桌面上打开 ListenApp。</translation>
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
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>根据正文判断</translation>
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
        <source>The one that fits the language</source>
        <translation>适合该语言的模型</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>使用网页或文件</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>添加文章</translation>
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
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>前几句对好时间后，文章就会打开。</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>添加课文</translation>
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
        <source>It is in your library already.</source>
        <translation>它已在书库中。</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>这台电脑没有中文、日文和韩文字体：这些字会显示成方框。</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>这台电脑没有这篇文章里某些字的字体：它们会显示成方框。</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>请安装这种语言的字体，例如 Noto Sans，然后重新打开 ListenApp。</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>这台电脑没有这种语言（{language}）的字体，所以窗口使用英文。</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>请安装字体 Noto Sans CJK（Debian 和 Ubuntu 中是软件包 fonts-noto-cjk），然后重新打开 ListenApp。</translation>
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
        <source>well timed</source>
        <translation>对时良好</translation>
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
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>文章的排列顺序</translation>
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
        <source>Minutes</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
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
        <source>Change title and text…</source>
        <translation>修改标题和文本…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>从网络获取图片</translation>
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
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>请说几句话：进度条显示听到你的声音有多大。</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>从互联网下载（{size} MB）</translation>
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
        <source>Fetching the speech model… {percent} %</source>
        <translation>正在下载语音模型… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>正在复制语音模型… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>语音模型已就绪。现在请再试一次。</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>页面跟随朗读</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>单击播放整句</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>单击只播放这个词</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>“{title}”已对时。没有句子需要查看。</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>“{title}”已对时。{count} 句中有 {doubtful} 句需要查看。</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>生词表</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>结尾的几行</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>网页上的文字</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>文章中的 1 句</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>文章中的 {n} 句</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>没有朗读：{parts}。</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>录音中有 {length} 不在文本里。</translation>
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
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>文字已隐藏。按这里或按住 {key} 偷看。</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>文字已隐藏。按这里偷看。</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>文章已修改。</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>已对时 1 个词。</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>已对时 {n} 个词。</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>1 个词没有朗读。</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>{n} 个词没有朗读。</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>文章恢复原样。</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>已停止。文章没有改变。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>对时完成后即可保存。</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>ListenApp 课文文件</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>带逐词时间的字幕</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>卡拉OK字幕</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>带逐词时间的歌词</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>Praat 文件</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>单词表格</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>全部内容，供程序使用</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>正在保存“{name}”…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>已保存为“{name}”，在“{folder}”中。</translation>
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
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Story text</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>文章已移除。</translation>
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
    <name>Telling</name>
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
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>ListenApp 出了错，并已记录下来。</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>可以继续，或重新打开。如果再次出现，请把日志文件发给 ListenApp 的作者。</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>显示日志文件</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>日志文件在这里：</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>标题和文本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>没有改动的词保留原来的时间。你可以关闭此处继续听。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>你输入但没有保存的内容又回来了。</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>只有改动的部分会重新对时。</translation>
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
        <source>The system’s choice</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>麦克风…</translation>
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
