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
            <translation>Chữ</translation>
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
            <source>Window</source>
            <translation>Cửa sổ</translation>
        </message>
    </context>
    <context>
        <name>ClassBar</name>
        <message>
            <source>Black screen</source>
            <translation>Màn hình đen</translation>
        </message>
        <message>
            <source>End class view</source>
            <translation>Đóng màn hình lớp</translation>
        </message>
        <message>
            <source>The class sees this story</source>
            <translation>Lớp đang xem bài này</translation>
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
            <source>Add a word of your own</source>
            <translation>Thêm từ của mình</translation>
        </message>
        <message>
            <source>Hide or show the text (P peeks)</source>
            <translation>Ẩn hoặc hiện chữ (P: hé xem)</translation>
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
            <source>Show the keys</source>
            <translation>Hiện các phím</translation>
        </message>
        <message>
            <source>Leave the replay, close what is open</source>
            <translation>Thoát nghe lại, đóng phần đang mở</translation>
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
            <source>Search</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Đóng cửa sổ</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>The story was removed.</source>
            <translation>Đã bỏ bài này.</translation>
        </message>
        <message>
            <source>Time it now</source>
            <translation>Khớp ngay</translation>
        </message>
        <message>
            <source>This story is not timed yet, so its words cannot be lit.</source>
            <translation>Bài này chưa khớp thời gian nên từ chưa sáng lên được.</translation>
        </message>
        <message>
            <source>This story is in your library already.</source>
            <translation>Bài này đã có trong thư viện.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was added.</source>
            <translation>Đã dừng. Không thêm gì.</translation>
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
        <name>ImportSheet</name>
        <message>
            <source>Add a story</source>
            <translation>Thêm bài</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Chữ</translation>
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
            <translation>Dán nội dung thay thế</translation>
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
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Found out from the text</source>
            <translation>Tự nhận ra</translation>
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
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Add and time</source>
            <translation>Thêm và khớp</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Tiến độ</translation>
        </message>
        <message>
            <source>The story opens as soon as its first sentences are timed.</source>
            <translation>Bài sẽ mở khi các câu đầu đã khớp thời gian.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Use a page or a file</source>
            <translation>Dùng trang hoặc tệp</translation>
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
            <source>{doubtful} of {count} sentences need a look</source>
            <translation>{doubtful} trên {count} câu cần xem lại</translation>
        </message>
    </context>
    <context>
        <name>LibraryView</name>
        <message>
            <source>Search titles and texts</source>
            <translation>Tìm tiêu đề và nội dung</translation>
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
            <source>Remove</source>
            <translation>Bỏ</translation>
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
        <name>MainWindow</name>
        <message>
            <source>The page follows the voice</source>
            <translation>Trang chạy theo giọng đọc</translation>
        </message>
        <message>
            <source>A click plays the whole sentence</source>
            <translation>Bấm vào là đọc cả câu</translation>
        </message>
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
            <translation>Nếu ánh sáng và tiếng lệch nhau</translation>
        </message>
        <message>
            <source>Sound is late by</source>
            <translation>Tiếng chậm</translation>
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
        <name>PageView</name>
        <message>
            <source>Story text</source>
            <translation>Nội dung bài</translation>
        </message>
        <message>
            <source>The text is hidden. Press here, or hold P, to peek.</source>
            <translation>Chữ đang ẩn. Nhấn vào đây, hoặc giữ P, để hé xem.</translation>
        </message>
    </context>
    <context>
        <name>ReadingView</name>
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
            <source>The system's choice</source>
            <translation>Theo máy</translation>
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
