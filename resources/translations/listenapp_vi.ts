<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>Reading the story…</source>
        <translation>Đang đọc bài…</translation>
    </message>
    <message>
        <source>Getting ready to listen…</source>
        <translation>Đang chuẩn bị nghe…</translation>
    </message>
    <message>
        <source>Opening the narration…</source>
        <translation>Đang mở phần đọc…</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %</source>
        <translation>Đang khớp thời gian… {percent} %</translation>
    </message>
    <message>
        <source>Timing the story… {percent} %, {left} left</source>
        <translation>Đang khớp thời gian… {percent} %, còn {left}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text and colours</source>
        <translation>Chữ và màu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>What is being heard</source>
        <translation>Chỗ đang nghe</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ cửa sổ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Nâu đỏ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>Giữa các dòng</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Giữa các chữ cái</translation>
    </message>
    <message>
        <source>Between words</source>
        <translation>Giữa các từ</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Kiểu chữ</translation>
    </message>
    <message>
        <source>How it stands out</source>
        <translation>Cách làm nổi bật</translation>
    </message>
    <message>
        <source>In a box</source>
        <translation>Trong khung</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>In another colour, underlined</source>
        <translation>Màu khác, gạch chân</translation>
    </message>
    <message>
        <source>The rest fades</source>
        <translation>Phần còn lại mờ đi</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Câu</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Show the first</source>
        <translation>Xem câu đầu tiên</translation>
    </message>
    <message>
        <source>This story is in your library already. Here it is.</source>
        <translation>Bài này đã có trong thư viện của bạn. Đây là bài đó.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Đã dừng. Không thêm gì.</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to the voice</source>
        <translation>Về chỗ đang đọc</translation>
    </message>
    <message>
        <source>Show the line being read, and follow it again</source>
        <translation>Hiện dòng đang đọc và theo tiếp</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Bài {number} trên {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Add stories</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Stories that were found</source>
        <translation>Các bài tìm thấy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>{count} stories, {voiced} of them with a narration beside them.</source>
        <translation>{count} bài, {voiced} bài có phần đọc kèm theo.</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>chỉ có chữ</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>tệp bài học</translation>
    </message>
    <message>
        <source>Add 1 story</source>
        <translation>Thêm 1 bài</translation>
    </message>
    <message>
        <source>Add {n} stories</source>
        <translation>Thêm {n} bài</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>Tap to the beat</source>
        <translation>Gõ theo nhịp</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Gõ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open a story with a narration first.</source>
        <translation>Trước hết hãy mở một bài có phần đọc.</translation>
    </message>
    <message>
        <source>Press the button, or any letter key, each time you hear the click.</source>
        <translation>Nhấn nút, hoặc một phím chữ, mỗi khi nghe tiếng tách.</translation>
    </message>
    <message>
        <source>The sound has stopped. Close this, and connect the output again.</source>
        <translation>Âm thanh đã dừng. Hãy đóng ô này và cắm lại thiết bị.</translation>
    </message>
    <message>
        <source>Go on: {n} more.</source>
        <translation>Tiếp tục: còn {n}.</translation>
    </message>
    <message>
        <source>These taps did not keep time with the clicks. Try once more.</source>
        <translation>Các lần gõ không khớp với tiếng tách. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The sound is {n} ms late here. The light waits for it now.</source>
        <translation>Ở đây âm thanh chậm {n} ms. Ánh sáng sẽ chờ nó.</translation>
    </message>
</context>
<context>
    <name>Cartload</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>1 story was added.</source>
        <translation>Đã thêm 1 bài.</translation>
    </message>
    <message>
        <source>{n} stories were added.</source>
        <translation>Đã thêm {n} bài.</translation>
    </message>
    <message>
        <source>1 was in your library already.</source>
        <translation>1 bài đã có trong thư viện.</translation>
    </message>
    <message>
        <source>{n} were in your library already.</source>
        <translation>{n} bài đã có trong thư viện.</translation>
    </message>
    <message>
        <source>1 could not be added.</source>
        <translation>1 bài không thêm được.</translation>
    </message>
    <message>
        <source>{n} could not be added.</source>
        <translation>{n} bài không thêm được.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tìm phím</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keys as they came</source>
        <translation>Phím mặc định</translation>
    </message>
    <message>
        <source>To change a key, click it and press another.</source>
        <translation>Để đổi phím, hãy bấm vào nó rồi nhấn phím khác.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp học</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Mending times</source>
        <translation>Sửa thời gian</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover the text</source>
        <translation>Che chữ</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Từ sau</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Màn hình đen</translation>
    </message>
    <message>
        <source>End class view</source>
        <translation>Đóng màn hình lớp</translation>
    </message>
    <message>
        <source>The class sees a black screen</source>
        <translation>Lớp đang thấy màn hình đen</translation>
    </message>
    <message>
        <source>The class sees what was there when you froze it</source>
        <translation>Lớp đang thấy hình lúc bạn giữ nguyên</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”</source>
        <translation>Lớp thấy bài đến “{word}”</translation>
    </message>
    <message>
        <source>The class sees this story</source>
        <translation>Lớp đang xem bài này</translation>
    </message>
    <message>
        <source>The class sees no text yet</source>
        <translation>Lớp chưa thấy chữ nào</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class</source>
        <translation>ListenApp: lớp học</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>1 correction made by hand is not used. It is kept.</source>
        <translation>1 chỗ sửa bằng tay không được dùng. Nó vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>{n} corrections made by hand are not used. They are kept.</source>
        <translation>{n} chỗ sửa bằng tay không được dùng. Chúng vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>“{sentence}”: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>nó được làm cho một phần đọc khác.</translation>
    </message>
    <message>
        <source>its place is no longer found in the text.</source>
        <translation>không còn tìm thấy chỗ của nó trong văn bản.</translation>
    </message>
    <message>
        <source>what it times is marked as not read aloud.</source>
        <translation>phần nó khớp thời gian được đánh dấu là không đọc.</translation>
    </message>
    <message>
        <source>a later correction contradicts it.</source>
        <translation>một chỗ sửa sau đó mâu thuẫn với nó.</translation>
    </message>
    <message>
        <source>its time lies outside the narration.</source>
        <translation>thời điểm của nó nằm ngoài phần đọc.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Play or pause</source>
        <translation>Phát hoặc dừng</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Lặp lại câu</translation>
    </message>
    <message>
        <source>The sentence again, slower</source>
        <translation>Lại câu này, chậm hơn</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <translation>Lặp câu liên tục</translation>
    </message>
    <message>
        <source>A part over and over: from here</source>
        <translation>Lặp một đoạn: từ đây</translation>
    </message>
    <message>
        <source>A part over and over: to here</source>
        <translation>Lặp một đoạn: đến đây</translation>
    </message>
    <message>
        <source>A part over and over: enough</source>
        <translation>Lặp một đoạn: thôi</translation>
    </message>
    <message>
        <source>Stop after each sentence, or go on</source>
        <translation>Dừng sau mỗi câu, hoặc đọc tiếp</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Lùi 5 giây</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Tới 5 giây</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Nhanh hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Tắt hoặc bật tiếng</translation>
    </message>
    <message>
        <source>The light earlier</source>
        <translation>Sáng sớm hơn</translation>
    </message>
    <message>
        <source>The light later</source>
        <translation>Sáng muộn hơn</translation>
    </message>
    <message>
        <source>Show or hide the words</source>
        <translation>Hiện hoặc ẩn từ vựng</translation>
    </message>
    <message>
        <source>Explain the word</source>
        <translation>Giải thích từ</translation>
    </message>
    <message>
        <source>Replay of a word: next sentence</source>
        <translation>Nghe lại một từ: câu sau</translation>
    </message>
    <message>
        <source>Replay of a word: sentence before</source>
        <translation>Nghe lại một từ: câu trước</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Thêm từ của mình</translation>
    </message>
    <message>
        <source>Hide the text another way</source>
        <translation>Ẩn văn bản theo cách khác</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Câu nghi ngờ tiếp theo</translation>
    </message>
    <message>
        <source>Mend the times of a sentence</source>
        <translation>Sửa thời gian của câu</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Về chỗ đang đọc</translation>
    </message>
    <message>
        <source>How to listen</source>
        <translation>Cách nghe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Màn hình lớp</translation>
    </message>
    <message>
        <source>Cover the text for the class</source>
        <translation>Che chữ trên màn hình lớp</translation>
    </message>
    <message>
        <source>Show the class one more word</source>
        <translation>Cho lớp xem thêm một từ</translation>
    </message>
    <message>
        <source>Show the class one more sentence</source>
        <translation>Cho lớp xem thêm một câu</translation>
    </message>
    <message>
        <source>Freeze what the class sees</source>
        <translation>Giữ nguyên những gì lớp thấy</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Màn hình đen cho lớp</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Hiện các phím</translation>
    </message>
    <message>
        <source>Leave the replay, close what is open</source>
        <translation>Thoát nghe lại, đóng phần đang mở</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Chữ và màu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Change title and text</source>
        <translation>Sửa tiêu đề và văn bản</translation>
    </message>
    <message>
        <source>Save the story as…</source>
        <translation>Lưu bài thành…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>Hide or show the text</source>
        <translation>Ẩn hoặc hiện chữ</translation>
    </message>
    <message>
        <source>Peek at the hidden text, while held</source>
        <translation>Hé xem chữ đang ẩn, khi giữ phím</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms earlier</source>
        <translation>Câu bắt đầu sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms earlier</source>
        <translation>Câu bắt đầu sớm hơn 10 ms</translation>
    </message>
    <message>
        <source>The sentence starts 10 ms later</source>
        <translation>Câu bắt đầu muộn hơn 10 ms</translation>
    </message>
    <message>
        <source>The sentence starts 50 ms later</source>
        <translation>Câu bắt đầu muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms earlier</source>
        <translation>Câu kết thúc sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms earlier</source>
        <translation>Câu kết thúc sớm hơn 10 ms</translation>
    </message>
    <message>
        <source>The sentence ends 10 ms later</source>
        <translation>Câu kết thúc muộn hơn 10 ms</translation>
    </message>
    <message>
        <source>The sentence ends 50 ms later</source>
        <translation>Câu kết thúc muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>The sentence starts now</source>
        <translation>Câu bắt đầu ngay bây giờ</translation>
    </message>
    <message>
        <source>The sentence is not read aloud, or is</source>
        <translation>Câu không được đọc, hoặc được đọc</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Hoàn tác chỉnh sửa</translation>
    </message>
    <message>
        <source>Redo a correction</source>
        <translation>Làm lại chỉnh sửa</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Time it now</source>
        <translation>Khớp ngay</translation>
    </message>
    <message>
        <source>This story is not timed yet, so its words cannot be lit.</source>
        <translation>Bài này chưa khớp thời gian nên từ chưa sáng lên được.</translation>
    </message>
    <message>
        <source>Text only. Drop a recording here to hear it.</source>
        <translation>Chỉ có chữ. Thả bản ghi âm vào đây để nghe.</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Chưa khớp thời gian.</translation>
    </message>
    <message>
        <source>{sentences} sentences, {words} words</source>
        <translation>{sentences} câu, {words} từ</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Read along with a story</source>
        <translation>Đọc theo một bài</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, its address or a text, and the recording of someone reading it.</source>
        <translation>Thả một bài vào đây: trang web, địa chỉ hoặc văn bản, và bản ghi âm đọc bài đó.</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>Chọn bài…</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Mở bài mẫu</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>One thing at a time. Drop it again when this is done.</source>
        <translation>Từng việc một. Hãy thả lại khi việc này xong.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Reading the story…</source>
        <translation>Đang đọc bài…</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %</source>
        <translation>Đang khớp thời gian phần đã sửa… {percent} %</translation>
    </message>
    <message>
        <source>Timing what changed… {percent} %, {left} left</source>
        <translation>Đang khớp thời gian phần đã sửa… {percent} %, còn {left}</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Words in this story</source>
        <translation>Từ trong bài này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not read this text.</source>
        <translation>“{file}” không đọc văn bản này.</translation>
    </message>
    <message>
        <source>Choose the narration that belongs to the story.</source>
        <translation>Hãy chọn phần đọc của bài này.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>Bài này không có phần đọc.</translation>
    </message>
    <message>
        <source>Add a recording of it.</source>
        <translation>Hãy thêm bản ghi âm của bài.</translation>
    </message>
    <message>
        <source>Timing the story was stopped from outside, perhaps for want of memory.</source>
        <translation>Việc khớp bài bị dừng từ bên ngoài, có thể do thiếu bộ nhớ.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Không có tệp “{file}”.</translation>
    </message>
    <message>
        <source>Choose the narration again.</source>
        <translation>Hãy chọn lại phần đọc.</translation>
    </message>
    <message>
        <source>“{file}” is silent.</source>
        <translation>“{file}” không có tiếng.</translation>
    </message>
    <message>
        <source>Choose the recording in which the story is read aloud.</source>
        <translation>Hãy chọn bản ghi âm đọc bài này.</translation>
    </message>
    <message>
        <source>“{file}” cannot be used as a recording.</source>
        <translation>Không dùng được “{file}” làm bản ghi âm.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Hãy chọn tệp MP3, M4A, OGG, FLAC hoặc WAV phát được trong trình nghe nhạc.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake.</source>
        <translation>ListenApp đã mắc lỗi.</translation>
    </message>
    <message>
        <source>Try again, or try something else.</source>
        <translation>Hãy thử lại hoặc thử cách khác.</translation>
    </message>
    <message>
        <source>The sound output has gone.</source>
        <translation>Thiết bị phát âm thanh đã mất.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another.</source>
        <translation>Hãy cắm lại hoặc chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>There is no microphone.</source>
        <translation>Không có micrô.</translation>
    </message>
    <message>
        <source>Connect one and try again.</source>
        <translation>Hãy cắm micrô rồi thử lại.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing.</source>
        <translation>Thiếu thư viện PortAudio.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2.</source>
        <translation>Hãy cài gói libportaudio2.</translation>
    </message>
    <message>
        <source>There is no sound output.</source>
        <translation>Không có thiết bị phát âm thanh.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Hãy cắm loa hoặc tai nghe.</translation>
    </message>
    <message>
        <source>The sound output “{device}” is not there.</source>
        <translation>Không thấy thiết bị phát âm thanh “{device}”.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Hãy chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>Không thấy micrô “{device}”.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>“{file}” may not be written to.</source>
        <translation>Không được phép ghi vào “{file}”.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whoever looks after this computer.</source>
        <translation>Hãy chọn thư mục khác hoặc hỏi người quản lý máy này.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”.</source>
        <translation>Đĩa không còn chỗ cho “{file}”.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>Không ghi được “{file}”.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no place for the file “{file}”.</source>
        <translation>Không có chỗ cho tệp “{file}”.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“{title}” has no times yet, and a file of this kind consists of them.</source>
        <translation>“{title}” chưa khớp thời gian, mà tệp loại này gồm các mốc thời gian.</translation>
    </message>
    <message>
        <source>Time it first, or save it as a lesson file.</source>
        <translation>Hãy khớp thời gian trước, hoặc lưu thành tệp bài học.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written as sound.</source>
        <translation>Không ghi được “{file}” thành âm thanh.</translation>
    </message>
    <message>
        <source>Choose another folder or a name ending in .mp3.</source>
        <translation>Hãy chọn thư mục khác hoặc tên kết thúc bằng .mp3.</translation>
    </message>
    <message>
        <source>The recording is too large for a lesson file.</source>
        <translation>Bản ghi quá lớn đối với tệp bài học.</translation>
    </message>
    <message>
        <source>Give the story its narration as MP3.</source>
        <translation>Hãy dùng phần đọc ở dạng MP3 cho bài.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Trong đó không có chữ.</translation>
    </message>
    <message>
        <source>Choose a file or page with the story&apos;s text, or paste it.</source>
        <translation>Hãy chọn tệp hoặc trang có chữ của bài, hoặc dán vào.</translation>
    </message>
    <message>
        <source>No story was found in “{folder}”.</source>
        <translation>Không tìm thấy bài nào trong “{folder}”.</translation>
    </message>
    <message>
        <source>A story is a web page or a text file; its recording lies beside it and has the same name.</source>
        <translation>Một bài là trang web hoặc tệp văn bản; bản ghi âm nằm bên cạnh và có cùng tên.</translation>
    </message>
    <message>
        <source>No story was found on the page “{source}”.</source>
        <translation>Không tìm thấy bài nào trên trang “{source}”.</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Hãy mở trang của một bài, hoặc dán văn bản của bài.</translation>
    </message>
    <message>
        <source>There is no picture at “{source}”.</source>
        <translation>Không có hình ở “{source}”.</translation>
    </message>
    <message>
        <source>The story keeps its colour.</source>
        <translation>Bài vẫn giữ màu của nó.</translation>
    </message>
    <message>
        <source>There is no word left in the text.</source>
        <translation>Trong văn bản không còn từ nào.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Hãy giữ lại ít nhất một câu.</translation>
    </message>
    <message>
        <source>“{source}” is no web page.</source>
        <translation>“{source}” không phải trang web.</translation>
    </message>
    <message>
        <source>Give the address of the page with the story.</source>
        <translation>Hãy nhập địa chỉ trang có bài.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>Không lưu được phần đọc vào “{folder}”.</translation>
    </message>
    <message>
        <source>“{source}” is a page, not a recording.</source>
        <translation>“{source}” là một trang, không phải bản ghi âm.</translation>
    </message>
    <message>
        <source>Download the narration with a browser and choose the file.</source>
        <translation>Hãy tải phần đọc bằng trình duyệt rồi chọn tệp.</translation>
    </message>
    <message>
        <source>“{source}” is not a text.</source>
        <translation>“{source}” không phải văn bản.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Hãy chọn trang web (.html) hoặc tệp văn bản (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story.</source>
        <translation>“{source}” quá lớn đối với một bài.</translation>
    </message>
    <message>
        <source>Choose the file with the story&apos;s text.</source>
        <translation>Hãy chọn tệp có chữ của bài.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Không mở được “{source}”.</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page with a browser and open the file.</source>
        <translation>Hãy kiểm tra địa chỉ và kết nối, hoặc lưu trang bằng trình duyệt rồi mở tệp.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Không đọc được “{source}”.</translation>
    </message>
    <message>
        <source>Check the name, and that you may open the file.</source>
        <translation>Hãy kiểm tra tên và quyền mở tệp.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” in it is missing or not as it was.</source>
        <translation>“{file}” bị hỏng: “{member}” trong đó bị thiếu hoặc không còn như cũ.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask whoever made it.</source>
        <translation>Hãy tải lại, hoặc hỏi người đã làm ra nó.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>“{file}” bị khóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Ask for the lesson file without one.</source>
        <translation>Hãy xin tệp bài học không có mật khẩu.</translation>
    </message>
    <message>
        <source>“{file}” is no lesson file, or it did not arrive whole.</source>
        <translation>“{file}” không phải tệp bài học, hoặc chưa được tải về đủ.</translation>
    </message>
    <message>
        <source>“{file}” holds something that does not belong there: “{member}”.</source>
        <translation>“{file}” chứa thứ không thuộc về nó: “{member}”.</translation>
    </message>
    <message>
        <source>Ask whoever made it for another copy.</source>
        <translation>Hãy xin bản khác từ người đã làm ra nó.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a lesson.</source>
        <translation>“{file}” quá lớn đối với một bài học.</translation>
    </message>
    <message>
        <source>The lesson file “{file}” cannot be opened.</source>
        <translation>Không mở được tệp bài học “{file}”.</translation>
    </message>
    <message>
        <source>Check the name, and that you may read the file.</source>
        <translation>Hãy kiểm tra tên và quyền đọc tệp.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Không giải nén được “{file}”.</translation>
    </message>
    <message>
        <source>Fetch it again, or name another file.</source>
        <translation>Hãy tải lại hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Tệp “{file}” của mô hình giọng nói trong “{origin}” bị hỏng.</translation>
    </message>
    <message>
        <source>Copy it there once more, or choose another one.</source>
        <translation>Hãy chép lại tệp vào đó, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Một tệp của mô hình giọng nói bị hỏng hoặc thiếu: “{file}”.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Hãy cài lại.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, and {available} MB are free.</source>
        <translation>Mô hình giọng nói “{model}” cần {needed} MB bộ nhớ, mà chỉ còn trống {available} MB.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}”, or close other programs.</source>
        <translation>Hãy chọn mô hình nhỏ hơn “{smaller}”, hoặc đóng các chương trình khác.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model did not arrive as it should be.</source>
        <translation>Tệp “{file}” của mô hình giọng nói tải về không đúng.</translation>
    </message>
    <message>
        <source>Try again: what arrived as it should be is kept.</source>
        <translation>Hãy thử lại: những gì đã tải đúng vẫn được giữ.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not installed.</source>
        <translation>Chưa cài mô hình giọng nói “{model}”.</translation>
    </message>
    <message>
        <source>Install it with the command “listenapp models install {model} --download”.</source>
        <translation>Hãy cài bằng lệnh “listenapp models install {model} --download”.</translation>
    </message>
    <message>
        <source>“{origin}” does not hold the file “{file}” of the speech model “{model}”.</source>
        <translation>“{origin}” không chứa tệp “{file}” của mô hình giọng nói “{model}”.</translation>
    </message>
    <message>
        <source>Choose the file that came with ListenApp for this model, or another one.</source>
        <translation>Hãy chọn tệp của mô hình này đi kèm với ListenApp, hoặc tệp khác.</translation>
    </message>
    <message>
        <source>The speech model could not be written to “{folder}”.</source>
        <translation>Không ghi được mô hình giọng nói vào “{folder}”.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing there, and try again.</source>
        <translation>Hãy giải phóng đĩa hoặc cho phép ghi vào đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“{model}” is neither a known speech model nor a folder that holds one.</source>
        <translation>“{model}” không phải mô hình giọng nói đã biết, cũng không phải thư mục chứa mô hình.</translation>
    </message>
    <message>
        <source>The speech model cannot be fetched from “{address}”.</source>
        <translation>Không tải được mô hình giọng nói từ “{address}”.</translation>
    </message>
    <message>
        <source>What has arrived is kept. Try again, or install the model from a file.</source>
        <translation>Phần đã tải vẫn được giữ. Hãy thử lại, hoặc cài mô hình từ một tệp.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Không đọc được mô hình giọng nói “{model}”.</translation>
    </message>
    <message>
        <source>The sample story is not timed as it should be.</source>
        <translation>Bài mẫu không được khớp đúng như cần có.</translation>
    </message>
    <message>
        <source>Install ListenApp again.</source>
        <translation>Hãy cài lại ListenApp.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read.</source>
        <translation>“{file}” bị hỏng và không đọc được.</translation>
    </message>
    <message>
        <source>Import the story again.</source>
        <translation>Hãy nhập lại bài.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so the corrections made by hand are not used.</source>
        <translation>“{file}” bị hỏng nên các sửa đổi bằng tay không được dùng.</translation>
    </message>
    <message>
        <source>Make them again, or put back a copy of the file.</source>
        <translation>Hãy sửa lại, hoặc đặt lại một bản sao của tệp.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer ListenApp.</source>
        <translation>“{file}” được tạo bằng ListenApp mới hơn.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Hãy cập nhật ListenApp để mở.</translation>
    </message>
    <message>
        <source>There is no story “{story}” in the library.</source>
        <translation>Trong thư viện không có bài “{story}”.</translation>
    </message>
    <message>
        <source>There is no display on which the window could be opened.</source>
        <translation>Không có màn hình để mở cửa sổ.</translation>
    </message>
    <message>
        <source>Start ListenApp on a desktop.</source>
        <translation>Hãy mở ListenApp trên máy có màn hình.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not heard in this story</source>
        <translation>không nghe thấy trong bài</translation>
    </message>
    <message>
        <source>heard once</source>
        <translation>nghe một lần</translation>
    </message>
    <message>
        <source>heard {count} times</source>
        <translation>nghe {count} lần</translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Words in this story</source>
        <translation>Từ trong bài này</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Thêm từ</translation>
    </message>
    <message>
        <source>This story has no word list.</source>
        <translation>Bài này không có danh sách từ.</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <translation>Câu trước đó</translation>
    </message>
    <message>
        <source>The sentence after</source>
        <translation>Câu sau đó</translation>
    </message>
    <message>
        <source>All again, slower</source>
        <translation>Lại từ đầu, chậm hơn</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Về lại bài</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} trên {total}</translation>
    </message>
    <message>
        <source>“{term}” is not heard in this story.</source>
        <translation>Không nghe thấy “{term}” trong bài này.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Found out from the text</source>
        <translation>Tự nhận ra</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Mô hình giọng nói</translation>
    </message>
    <message>
        <source>Choose a text file</source>
        <translation>Chọn tệp văn bản</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Chọn tệp âm thanh</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Address of a page, or a file</source>
        <translation>Địa chỉ trang, hoặc tệp</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Nội dung bài</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>Dán nội dung vào đây</translation>
    </message>
    <message>
        <source>Paste the text instead</source>
        <translation>Dán văn bản</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Phần đọc</translation>
    </message>
    <message>
        <source>A sound file or its address. It can come later</source>
        <translation>Tệp âm thanh hoặc địa chỉ. Có thể thêm sau</translation>
    </message>
    <message>
        <source>The one that fits the language</source>
        <translation>Mô hình hợp với ngôn ngữ</translation>
    </message>
    <message>
        <source>Use a page or a file</source>
        <translation>Dùng trang hoặc tệp</translation>
    </message>
    <message>
        <source>Stories ({types})</source>
        <translation>Bài ({types})</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>Chọn bài</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Âm thanh ({types})</translation>
    </message>
    <message>
        <source>Choose the narration</source>
        <translation>Chọn phần đọc</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Add a story</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Add and time</source>
        <translation>Thêm và khớp</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>Bài sẽ mở khi các câu đầu đã khớp thời gian.</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Thêm bài học</translation>
    </message>
    <message>
        <source>Add to read</source>
        <translation>Thêm để đọc</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>“{title}”, {count} words</source>
        <translation>“{title}”, {count} từ</translation>
    </message>
    <message>
        <source>{count} words explained</source>
        <translation>{count} từ được giải thích</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>tìm thấy phần đọc trên trang</translation>
    </message>
    <message>
        <source>It is in your library already.</source>
        <translation>Bài này đã có trong thư viện.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>This computer has no Chinese, Japanese and Korean letters: they show as boxes.</source>
        <translation>Máy này không có chữ Trung, Nhật và Hàn: chúng hiện thành ô vuông.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story: they show as boxes.</source>
        <translation>Máy này không có phông cho một số chữ trong bài: chúng hiện thành ô vuông.</translation>
    </message>
    <message>
        <source>Install a font for its language, such as Noto Sans, and start ListenApp again.</source>
        <translation>Hãy cài một phông cho ngôn ngữ đó, ví dụ Noto Sans, rồi mở lại ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no letters for {language}, so the window speaks English.</source>
        <translation>Máy này không có chữ cho ngôn ngữ này ({language}), nên cửa sổ dùng tiếng Anh.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.</source>
        <translation>Hãy cài phông Noto Sans CJK (trong Debian và Ubuntu là gói fonts-noto-cjk), rồi mở lại ListenApp.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>{count} words</source>
        <translation>{count} từ</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>chỉ có chữ</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>chưa khớp thời gian</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>đã nghe {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>well timed</source>
        <translation>khớp thời gian tốt</translation>
    </message>
    <message>
        <source>{doubtful} of {count} sentences need a look</source>
        <translation>{doubtful} trên {count} câu cần xem lại</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Tìm trong tiêu đề và nội dung</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Tìm trong thư viện</translation>
    </message>
    <message>
        <source>No story holds these words.</source>
        <translation>Không bài nào có những từ này.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>In which order the stories stand</source>
        <translation>Thứ tự của các bài</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Mới mở</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Add a story</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Bài của bạn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Change title and text…</source>
        <translation>Sửa tiêu đề và văn bản…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Fetch its picture from the network</source>
        <translation>Lấy hình của bài từ mạng</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>From here. Press B where it shall end.</source>
        <translation>Từ đây. Nhấn B ở chỗ kết thúc.</translation>
    </message>
    <message>
        <source>That is too short to be repeated.</source>
        <translation>Đoạn này quá ngắn để lặp.</translation>
    </message>
    <message>
        <source>This part is played over and over. X ends it.</source>
        <translation>Đoạn này được lặp lại. X để thôi.</translation>
    </message>
    <message>
        <source>Stops after each sentence.</source>
        <translation>Dừng sau mỗi câu.</translation>
    </message>
    <message>
        <source>Goes on by itself.</source>
        <translation>Tự đọc tiếp.</translation>
    </message>
    <message>
        <source>The light comes {n} ms later than the sound leaves.</source>
        <translation>Ánh sáng đến sau khi phát tiếng {n} ms.</translation>
    </message>
    <message>
        <source>No sentence needs a look.</source>
        <translation>Không có câu nào cần xem lại.</translation>
    </message>
    <message>
        <source>There are no times to mend yet.</source>
        <translation>Chưa có thời gian để sửa.</translation>
    </message>
    <message>
        <source>This word is not explained. Press W to explain it.</source>
        <translation>Từ này chưa được giải thích. Nhấn W để giải thích.</translation>
    </message>
</context>
<context>
    <name>MannerCard</name>
    <message>
        <source>How to listen</source>
        <translation>Cách nghe</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Từng câu một</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>Dừng sau mỗi câu</translation>
    </message>
    <message>
        <source>If the light and the sound do not meet</source>
        <translation>Nếu phần tô sáng và tiếng lệch nhau</translation>
    </message>
    <message>
        <source>Sound is late by</source>
        <translation>Tiếng trễ</translation>
    </message>
    <message>
        <source>Find out by tapping</source>
        <translation>Đo bằng cách gõ</translation>
    </message>
    <message>
        <source>Each sentence</source>
        <translation>Mỗi câu</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>Nghỉ sau câu</translation>
    </message>
    <message>
        <source>Pause after a phrase</source>
        <translation>Nghỉ sau cụm từ</translation>
    </message>
    <message>
        <source>If headphones swallow the first syllable</source>
        <translation>Nếu tai nghe nuốt mất âm tiết đầu</translation>
    </message>
    <message>
        <source>Silence first</source>
        <translation>Im lặng trước</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Độ lớn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Say something: the bar shows how loud you are heard.</source>
        <translation>Hãy nói gì đó: thanh này cho biết bạn được nghe to thế nào.</translation>
    </message>
</context>
<context>
    <name>ModelSheet</name>
    <message>
        <source>Speech model</source>
        <translation>Mô hình giọng nói</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Fetch it from the internet ({size} MB)</source>
        <translation>Tải từ internet ({size} MB)</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Các mô hình giọng nói</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn một tệp</translation>
    </message>
    <message>
        <source>Fetching the speech model… {percent} %</source>
        <translation>Đang tải mô hình giọng nói… {percent} %</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Đang chép mô hình giọng nói… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Now try again.</source>
        <translation>Mô hình giọng nói đã sẵn sàng. Bây giờ hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>The page follows the voice</source>
        <translation>Trang chạy theo giọng đọc</translation>
    </message>
    <message>
        <source>A click plays the whole sentence</source>
        <translation>Bấm vào là đọc cả câu</translation>
    </message>
    <message>
        <source>A click plays only the word</source>
        <translation>Bấm vào là chỉ đọc từ đó</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>“{title}” is timed. No sentence needs a look.</source>
        <translation>“{title}” đã được khớp thời gian. Không câu nào cần xem lại.</translation>
    </message>
    <message>
        <source>“{title}” is timed. {doubtful} of {count} sentences need a look.</source>
        <translation>“{title}” đã được khớp thời gian. {doubtful} trên {count} câu cần xem lại.</translation>
    </message>
    <message>
        <source>the picture&apos;s caption</source>
        <translation>chú thích hình</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>người viết</translation>
    </message>
    <message>
        <source>the list of words</source>
        <translation>danh sách từ</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>những dòng cuối</translation>
    </message>
    <message>
        <source>lines of the web page</source>
        <translation>các dòng của trang web</translation>
    </message>
    <message>
        <source>1 sentence of the story</source>
        <translation>1 câu của bài</translation>
    </message>
    <message>
        <source>{n} sentences of the story</source>
        <translation>{n} câu của bài</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Không được đọc: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording are not in the text.</source>
        <translation>{length} của bản ghi không có trong văn bản.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>The text is hidden. Press here, or hold {key}, to peek.</source>
        <translation>Chữ đang ẩn. Nhấn vào đây, hoặc giữ {key}, để hé xem.</translation>
    </message>
    <message>
        <source>The text is hidden. Press here to peek.</source>
        <translation>Chữ đang ẩn. Nhấn vào đây để hé xem.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The story was changed.</source>
        <translation>Bài đã được sửa.</translation>
    </message>
    <message>
        <source>1 word was timed.</source>
        <translation>Đã khớp thời gian 1 từ.</translation>
    </message>
    <message>
        <source>{n} words were timed.</source>
        <translation>Đã khớp thời gian {n} từ.</translation>
    </message>
    <message>
        <source>1 word is not read aloud.</source>
        <translation>1 từ không được đọc.</translation>
    </message>
    <message>
        <source>{n} words are not read aloud.</source>
        <translation>{n} từ không được đọc.</translation>
    </message>
    <message>
        <source>The story is as it was.</source>
        <translation>Bài đã trở lại như cũ.</translation>
    </message>
    <message>
        <source>Stopped. The story is as it was.</source>
        <translation>Đã dừng. Bài vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>It can be saved as soon as it is timed.</source>
        <translation>Có thể lưu ngay khi khớp thời gian xong.</translation>
    </message>
    <message>
        <source>Save the story</source>
        <translation>Lưu bài</translation>
    </message>
    <message>
        <source>Lesson file for ListenApp</source>
        <translation>Tệp bài học cho ListenApp</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>Subtitles with each word’s time</source>
        <translation>Phụ đề có thời gian của từng từ</translation>
    </message>
    <message>
        <source>Karaoke subtitles</source>
        <translation>Phụ đề karaoke</translation>
    </message>
    <message>
        <source>Lyrics with each word’s time</source>
        <translation>Lời có thời gian của từng từ</translation>
    </message>
    <message>
        <source>For Praat</source>
        <translation>Cho Praat</translation>
    </message>
    <message>
        <source>Table of words</source>
        <translation>Bảng các từ</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>Tất cả, cho các chương trình</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Đang lưu “{name}”…</translation>
    </message>
    <message>
        <source>Saved as “{name}” in “{folder}”.</source>
        <translation>Đã lưu thành “{name}” trong “{folder}”.</translation>
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
        <translation>{n} giây</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
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
        <translation>{n} ms</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Story text</source>
        <translation>Nội dung bài</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The story was removed.</source>
        <translation>Đã bỏ bài này.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: bớt</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: thêm</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>1 story</source>
        <translation>1 bài</translation>
    </message>
    <message>
        <source>{n} stories</source>
        <translation>{n} bài</translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>“{word}” không được đọc lên.</translation>
    </message>
    <message>
        <source>“{word}” cannot be heard yet.</source>
        <translation>Chưa nghe được “{word}”.</translation>
    </message>
    <message>
        <source>ListenApp made a mistake, and wrote down what it was.</source>
        <translation>ListenApp đã mắc lỗi và ghi lại lỗi đó.</translation>
    </message>
    <message>
        <source>Go on, or start it again. If it comes back, send the log file to the makers of ListenApp.</source>
        <translation>Cứ tiếp tục, hoặc mở lại. Nếu lỗi lặp lại, hãy gửi tệp nhật ký cho nhóm làm ListenApp.</translation>
    </message>
    <message>
        <source>Show the log file</source>
        <translation>Xem tệp nhật ký</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Tệp nhật ký ở đây:</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Title and text</source>
        <translation>Tiêu đề và văn bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Text of the story</source>
        <translation>Nội dung bài</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Words that you left alone keep their times. You can close this and go on listening.</source>
        <translation>Những từ bạn không sửa giữ nguyên thời gian. Bạn có thể đóng lại và nghe tiếp.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again.</source>
        <translation>Những gì bạn đã gõ mà chưa lưu lại có ở đây.</translation>
    </message>
    <message>
        <source>Only what you change is timed again.</source>
        <translation>Chỉ phần bạn sửa được khớp thời gian lại.</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Times of this sentence</source>
        <translation>Thời gian của câu này</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <translation>Câu trước đó</translation>
    </message>
    <message>
        <source>The sentence after</source>
        <translation>Câu sau đó</translation>
    </message>
    <message>
        <source>Next doubtful sentence</source>
        <translation>Câu nghi ngờ tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Starts now</source>
        <translation>Bắt đầu lúc này</translation>
    </message>
    <message>
        <source>All behind it moves along</source>
        <translation>Phần sau dời theo</translation>
    </message>
    <message>
        <source>Not read aloud</source>
        <translation>Không được đọc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Được đọc</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Từ trong bài này</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Chữ và màu</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Màn hình lớp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Show or hide the text</source>
        <translation>Hiện hoặc ẩn chữ</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Blur it</source>
        <translation>Làm mờ</translation>
    </message>
    <message>
        <source>Only up to the voice</source>
        <translation>Chỉ đến chỗ đang đọc</translation>
    </message>
    <message>
        <source>Only this sentence</source>
        <translation>Chỉ câu này</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ẩn</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Doubtful: the times of this sentence need a look.</source>
        <translation>Nghi ngờ: cần xem lại thời gian của câu này.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Lặp lại câu</translation>
    </message>
    <message>
        <source>Again, slower</source>
        <translation>Lại, chậm hơn</translation>
    </message>
    <message>
        <source>Loop the sentence</source>
        <translation>Lặp câu liên tục</translation>
    </message>
    <message>
        <source>How to listen</source>
        <translation>Cách nghe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt tiếng</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Đầu ra âm thanh</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>The system’s choice</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Microphone…</source>
        <translation>Micrô…</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Bật tiếng</translation>
    </message>
</context>
<context>
    <name>WaveSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Vị trí trong bài</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word, as in the story</source>
        <translation>Từ, như trong bài</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Nghĩa là gì</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>_StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Bài</translation>
    </message>
</context>
</TS>
