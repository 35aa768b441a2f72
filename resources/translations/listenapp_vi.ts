<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Show log file</source>
        <translation>Xem tệp nhật ký</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Phần mềm tự do theo giấy phép MIT.</translation>
    </message>
    <message>
        <source>Show licences</source>
        <translation>Xem giấy phép</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Tệp nhật ký</translation>
    </message>
    <message>
        <source>If something goes wrong, send this file to the developers:</source>
        <translation>Nếu có sự cố, hãy gửi tệp này cho nhà phát triển:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Play or pause</source>
        <translation>Phát hoặc tạm dừng</translation>
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
        <source>Repeat sentence</source>
        <translation>Lặp lại câu</translation>
    </message>
    <message>
        <source>Repeat sentence slower</source>
        <translation>Lặp lại câu chậm hơn</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Lặp vòng câu</translation>
    </message>
    <message>
        <source>Set start of loop</source>
        <translation>Đặt điểm đầu vòng lặp</translation>
    </message>
    <message>
        <source>Set end of loop</source>
        <translation>Đặt điểm cuối vòng lặp</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Xóa vòng lặp</translation>
    </message>
    <message>
        <source>Stop after each sentence, on or off</source>
        <translation>Dừng sau mỗi câu: bật hoặc tắt</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Lùi 5 giây</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>Tiến 5 giây</translation>
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
        <source>Volume up</source>
        <translation>Tăng âm lượng</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Giảm âm lượng</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>Tắt hoặc bật tiếng</translation>
    </message>
    <message>
        <source>Highlight earlier</source>
        <translation>Tô sáng sớm hơn</translation>
    </message>
    <message>
        <source>Highlight later</source>
        <translation>Tô sáng muộn hơn</translation>
    </message>
    <message>
        <source>Show or hide glossary</source>
        <translation>Hiện hoặc ẩn bảng từ vựng</translation>
    </message>
    <message>
        <source>Explain word</source>
        <translation>Giải thích từ</translation>
    </message>
    <message>
        <source>Word replay: next sentence</source>
        <translation>Nghe lại từ: câu sau</translation>
    </message>
    <message>
        <source>Word replay: previous sentence</source>
        <translation>Nghe lại từ: câu trước</translation>
    </message>
    <message>
        <source>Add your own word</source>
        <translation>Thêm từ của bạn</translation>
    </message>
    <message>
        <source>Show or hide text</source>
        <translation>Hiện hoặc ẩn chữ</translation>
    </message>
    <message>
        <source>Change how text is hidden</source>
        <translation>Đổi cách ẩn chữ</translation>
    </message>
    <message>
        <source>Peek at hidden text (hold)</source>
        <translation>Xem chữ đang ẩn (giữ phím)</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Câu cần kiểm tra tiếp theo</translation>
    </message>
    <message>
        <source>Edit sentence timing</source>
        <translation>Sửa thời gian của câu</translation>
    </message>
    <message>
        <source>Back to current line</source>
        <translation>Về dòng đang đọc</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Tùy chọn phát</translation>
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
        <source>Default text size</source>
        <translation>Cỡ chữ mặc định</translation>
    </message>
    <message>
        <source>Start sentence 50 ms earlier</source>
        <translation>Đầu câu sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>Start sentence 10 ms earlier</source>
        <translation>Đầu câu sớm hơn 10 ms</translation>
    </message>
    <message>
        <source>Start sentence 10 ms later</source>
        <translation>Đầu câu muộn hơn 10 ms</translation>
    </message>
    <message>
        <source>Start sentence 50 ms later</source>
        <translation>Đầu câu muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>End sentence 50 ms earlier</source>
        <translation>Cuối câu sớm hơn 50 ms</translation>
    </message>
    <message>
        <source>End sentence 10 ms earlier</source>
        <translation>Cuối câu sớm hơn 10 ms</translation>
    </message>
    <message>
        <source>End sentence 10 ms later</source>
        <translation>Cuối câu muộn hơn 10 ms</translation>
    </message>
    <message>
        <source>End sentence 50 ms later</source>
        <translation>Cuối câu muộn hơn 50 ms</translation>
    </message>
    <message>
        <source>Set sentence start to now</source>
        <translation>Đặt đầu câu tại đây</translation>
    </message>
    <message>
        <source>Mark sentence as read aloud or not</source>
        <translation>Đánh dấu câu có được đọc hay không</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>Hoàn tác chỉnh sửa</translation>
    </message>
    <message>
        <source>Redo correction</source>
        <translation>Làm lại chỉnh sửa</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Màn hình lớp</translation>
    </message>
    <message>
        <source>Cover text for the class</source>
        <translation>Che chữ trên màn hình lớp</translation>
    </message>
    <message>
        <source>Reveal next word to the class</source>
        <translation>Cho lớp xem từ tiếp theo</translation>
    </message>
    <message>
        <source>Reveal next sentence to the class</source>
        <translation>Cho lớp xem câu tiếp theo</translation>
    </message>
    <message>
        <source>Translation for the class, on or off</source>
        <translation>Bản dịch cho lớp, bật hoặc tắt</translation>
    </message>
    <message>
        <source>Freeze the class screen</source>
        <translation>Giữ nguyên màn hình lớp</translation>
    </message>
    <message>
        <source>Black screen for the class</source>
        <translation>Màn hình đen cho lớp</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Hiện phím tắt</translation>
    </message>
    <message>
        <source>Leave replay or close panel</source>
        <translation>Thoát nghe lại hoặc đóng bảng</translation>
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
        <source>Edit title and text</source>
        <translation>Sửa tiêu đề và nội dung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>Add or replace narration</source>
        <translation>Thêm hoặc thay phần đọc</translation>
    </message>
    <message>
        <source>Save or unsave sentence</source>
        <translation>Lưu hoặc bỏ lưu câu</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Tìm tiếp</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Tìm trước đó</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Chia sẻ…</translation>
    </message>
    <message>
        <source>Hear sentences again</source>
        <translation>Nghe lại câu</translation>
    </message>
    <message>
        <source>Trouble list</source>
        <translation>Danh sách chỗ khó</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến bộ</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Fill gaps</source>
        <translation>Điền chỗ trống</translation>
    </message>
    <message>
        <source>Write sentences</source>
        <translation>Viết câu</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Say sentences</source>
        <translation>Nói theo câu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Tap the words along</source>
        <translation>Gõ theo từng từ</translation>
    </message>
    <message>
        <source>Make tasks for the class</source>
        <translation>Soạn bài tập cho lớp</translation>
    </message>
    <message>
        <source>Start tasks</source>
        <translation>Bắt đầu bài tập</translation>
    </message>
    <message>
        <source>Gaps for the class</source>
        <translation>Điền chỗ trống cho lớp</translation>
    </message>
    <message>
        <source>Add or edit translation</source>
        <translation>Thêm hoặc sửa bản dịch</translation>
    </message>
    <message>
        <source>Keep translation shown, on or off</source>
        <translation>Luôn hiện bản dịch, bật hoặc tắt</translation>
    </message>
    <message>
        <source>Show translation (hold)</source>
        <translation>Hiện bản dịch (giữ)</translation>
    </message>
    <message>
        <source>Results of a class…</source>
        <translation>Kết quả của lớp…</translation>
    </message>
</context>
<context>
    <name>AlignmentCounts</name>
    <message numerus="yes">
        <source>%n manual correction(s) not applied. They are still saved.</source>
        <translation>
            <numerusform>%n chỉnh sửa thủ công không được áp dụng, nhưng vẫn được lưu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is ready. %n sentence(s) to check.</source>
        <translation>
            <numerusform>“{title}” đã sẵn sàng. %n câu cần kiểm tra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the story</source>
        <translation>
            <numerusform>%n câu của bài</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentReport</name>
    <message>
        <source>“{title}” is ready. No sentences to check.</source>
        <translation>“{title}” đã sẵn sàng. Không có câu nào cần kiểm tra.</translation>
    </message>
    <message>
        <source>the picture caption</source>
        <translation>chú thích hình</translation>
    </message>
    <message>
        <source>the author</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>the glossary</source>
        <translation>bảng từ vựng</translation>
    </message>
    <message>
        <source>the closing lines</source>
        <translation>những dòng cuối</translation>
    </message>
    <message>
        <source>other text of the web page</source>
        <translation>văn bản khác của trang web</translation>
    </message>
    <message>
        <source>Not read aloud: {parts}.</source>
        <translation>Không được đọc: {parts}.</translation>
    </message>
    <message>
        <source>{length} of the recording is not in the text.</source>
        <translation>{length} của bản ghi âm không có trong văn bản.</translation>
    </message>
    <message>
        <source>A part of the text is read in another place than printed, and has no times.</source>
        <translation>Một phần văn bản được đọc ở vị trí khác với bản in nên không có thời gian.</translation>
    </message>
</context>
<context>
    <name>AppController</name>
    <message>
        <source>Show first</source>
        <translation>Xem câu đầu tiên</translation>
    </message>
    <message>
        <source>Time story</source>
        <translation>Khớp thời gian</translation>
    </message>
    <message>
        <source>This story is not timed yet, so words cannot be highlighted.</source>
        <translation>Bài này chưa được khớp thời gian nên chưa thể tô sáng từ.</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Thay phần đọc…</translation>
    </message>
    <message>
        <source>The narration does not read this text.</source>
        <translation>Phần đọc không đọc văn bản này.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>Câu không còn được lưu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The text was written from the recording. It may contain mistakes.</source>
        <translation>Văn bản được viết từ bản ghi âm. Văn bản có thể có lỗi.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Sửa văn bản</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Tô sáng</translation>
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
        <source>Same as system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Giãn dòng</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Giãn chữ cái</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Giãn từ</translation>
    </message>
    <message>
        <source>Highlight style</source>
        <translation>Kiểu tô sáng</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Gạch chân</translation>
    </message>
    <message>
        <source>Colour and underline</source>
        <translation>Màu và gạch chân</translation>
    </message>
    <message>
        <source>Fade the rest</source>
        <translation>Làm mờ phần còn lại</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
</context>
<context>
    <name>AppearancePopup</name>
    <message>
        <source>Text and colours</source>
        <translation>Chữ và màu</translation>
    </message>
</context>
<context>
    <name>AssignedTasksController</name>
    <message>
        <source>Save result</source>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>Result (*.listenwork)</source>
        <translation>Kết quả (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>BatchImportDialog</name>
    <message>
        <source>Add stories</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Stories found</source>
        <translation>Các bài tìm thấy</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) found, {voiced} with narration.</source>
        <translation>
            <numerusform>Tìm thấy %n bài, {voiced} bài có phần đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>text only</source>
        <translation>chỉ có chữ</translation>
    </message>
    <message>
        <source>lesson file</source>
        <translation>tệp bài học</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Thêm %n bài</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookOrFeedDialog</name>
    <message>
        <source>Search titles</source>
        <translation>Tìm theo tiêu đề</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Write the texts from the recordings</source>
        <translation>Viết văn bản từ bản ghi âm</translation>
    </message>
    <message>
        <source>Use it if the pages do not hold what is said. It may contain mistakes.</source>
        <translation>Dùng khi trang web không có lời được đọc. Có thể có lỗi.</translation>
    </message>
    <message>
        <source>Add narrations…</source>
        <translation>Thêm phần đọc…</translation>
    </message>
    <message>
        <source>Add as one story</source>
        <translation>Thêm thành một bài</translation>
    </message>
    <message>
        <source>Choose episodes</source>
        <translation>Chọn tập</translation>
    </message>
    <message>
        <source>Choose chapters</source>
        <translation>Chọn chương</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Các tập</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s).</source>
        <translation>
            <numerusform>%n tập.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s).</source>
        <translation>
            <numerusform>%n chương.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n bài đã có trong thư viện.</numerusform>
        </translation>
    </message>
    <message>
        <source>in your library</source>
        <translation>đã có trong thư viện</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>bản chép lời</translation>
    </message>
    <message>
        <source>text on its web page</source>
        <translation>văn bản trên trang web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>the text is written from the recording</source>
        <translation>văn bản được viết từ bản ghi âm</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>chỉ có chữ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>âm thanh</translation>
    </message>
    <message numerus="yes">
        <source>Add %n story(s)</source>
        <translation>
            <numerusform>Thêm %n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Âm thanh ({types})</translation>
    </message>
    <message>
        <source>Choose the narrations</source>
        <translation>Chọn các phần đọc</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message>
        <source>Cover text</source>
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
        <source>The class sees a black screen.</source>
        <translation>Lớp đang thấy màn hình đen.</translation>
    </message>
    <message>
        <source>The class sees a frozen screen.</source>
        <translation>Màn hình lớp đang được giữ nguyên.</translation>
    </message>
    <message>
        <source>The class sees the story up to “{word}”.</source>
        <translation>Lớp thấy bài đến “{word}”.</translation>
    </message>
    <message>
        <source>The class sees this story.</source>
        <translation>Lớp đang xem bài này.</translation>
    </message>
    <message>
        <source>The class does not see any text yet.</source>
        <translation>Lớp chưa thấy chữ nào.</translation>
    </message>
    <message>
        <source>Keys of the class view</source>
        <translation>Các phím của màn hình lớp</translation>
    </message>
</context>
<context>
    <name>ClassKeys</name>
    <message>
        <source>Keys of the class view</source>
        <translation>Các phím của màn hình lớp</translation>
    </message>
</context>
<context>
    <name>ClassResultsPage</name>
    <message>
        <source>Pupils and tasks</source>
        <translation>Học viên và bài tập</translation>
    </message>
    <message>
        <source>What was missed most</source>
        <translation>Lỡ nhiều nhất</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Play in class view</source>
        <translation>Phát trên màn hình lớp</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Xuất thành bảng…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Xuất thành bảng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n học viên</numerusform>
        </translation>
    </message>
    <message>
        <source>{missed} of {done} missed “{words}”</source>
        <translation>{missed} trên {done} lỡ “{words}”</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(đã xem)</translation>
    </message>
    <message>
        <source>class.csv</source>
        <translation>lớp.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Play recordings</source>
        <translation>Phát bản ghi âm</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>ListenApp: class view</source>
        <translation>ListenApp: màn hình lớp</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>“{sentence}”: {why}</source>
        <translation>“{sentence}”: {why}</translation>
    </message>
    <message>
        <source>it was made for another narration.</source>
        <translation>nó dành cho một phần đọc khác.</translation>
    </message>
    <message>
        <source>this part of the text has changed.</source>
        <translation>phần văn bản này đã thay đổi.</translation>
    </message>
    <message>
        <source>this part is marked as not read aloud.</source>
        <translation>phần này được đánh dấu là không đọc lên.</translation>
    </message>
    <message>
        <source>it conflicts with a later correction.</source>
        <translation>nó mâu thuẫn với một chỉnh sửa sau đó.</translation>
    </message>
    <message>
        <source>its time is outside the narration.</source>
        <translation>thời điểm của nó nằm ngoài phần đọc.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Your data</source>
        <translation>Dữ liệu của bạn</translation>
    </message>
    <message>
        <source>Stories, progress and settings stay on this computer, in this folder:</source>
        <translation>Các bài, tiến độ và cài đặt chỉ nằm trên máy tính này, trong thư mục:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>DictionariesPanel</name>
    <message>
        <source>Add dictionary</source>
        <translation>Thêm từ điển</translation>
    </message>
    <message>
        <source>Add dictionary…</source>
        <translation>Thêm từ điển…</translation>
    </message>
    <message>
        <source>Adding “{name}”…</source>
        <translation>Đang thêm “{name}”…</translation>
    </message>
    <message>
        <source>Dictionaries ({types})</source>
        <translation>Từ điển ({types})</translation>
    </message>
    <message>
        <source>English words are also explained by WordNet.</source>
        <translation>Từ tiếng Anh còn được WordNet giải thích.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.</source>
        <translation>Thẻ từ tra các từ điển này trước. Có thể thêm từ điển StarDict, dictd và Yomitan.</translation>
    </message>
    <message>
        <source>Your dictionaries</source>
        <translation>Từ điển của bạn</translation>
    </message>
</context>
<context>
    <name>DragCover</name>
    <message>
        <source>Drop to replace the narration or to add a story</source>
        <translation>Thả để thay phần đọc hoặc thêm bài</translation>
    </message>
    <message>
        <source>Drop to see the results of the class</source>
        <translation>Thả để xem kết quả của lớp</translation>
    </message>
    <message>
        <source>Drop to add a story</source>
        <translation>Thả để thêm bài</translation>
    </message>
    <message>
        <source>Drop to add the narration to this story</source>
        <translation>Thả để thêm phần đọc cho bài này</translation>
    </message>
    <message>
        <source>Drop to open the lesson</source>
        <translation>Thả để mở bài học</translation>
    </message>
    <message>
        <source>Drop to choose the stories to add</source>
        <translation>Thả để chọn các bài cần thêm</translation>
    </message>
</context>
<context>
    <name>EditableWaveform</name>
    <message>
        <source>“{word}” starts at {time}</source>
        <translation>“{word}” bắt đầu ở {time}</translation>
    </message>
    <message>
        <source>The sentence ends at {time}</source>
        <translation>Câu kết thúc ở {time}</translation>
    </message>
    <message>
        <source>Waveform of the sentence</source>
        <translation>Dạng sóng của câu</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>How it works</source>
        <translation>Cách sử dụng</translation>
    </message>
    <message>
        <source>Choose a story…</source>
        <translation>Chọn bài…</translation>
    </message>
    <message>
        <source>Drop a story here: a web page, a link or a text file, together with its recording.</source>
        <translation>Thả một bài vào đây: trang web, liên kết hoặc tệp văn bản, kèm bản ghi âm của bài.</translation>
    </message>
    <message>
        <source>Read along with a story</source>
        <translation>Vừa nghe vừa đọc</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Mở bài mẫu</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>“{file}” does not match this text.</source>
        <translation>“{file}” không khớp với văn bản này.</translation>
    </message>
    <message>
        <source>Choose the narration of this story.</source>
        <translation>Hãy chọn phần đọc của bài này.</translation>
    </message>
    <message>
        <source>The story has no narration.</source>
        <translation>Bài này không có phần đọc.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Hãy thêm bản ghi âm.</translation>
    </message>
    <message>
        <source>Timing was interrupted, possibly because memory ran out.</source>
        <translation>Việc khớp thời gian bị gián đoạn, có thể do hết bộ nhớ.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>“{file}” was not found.</source>
        <translation>Không tìm thấy “{file}”.</translation>
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
        <source>Choose a recording of someone reading the story.</source>
        <translation>Hãy chọn bản ghi âm đọc bài này.</translation>
    </message>
    <message>
        <source>“{file}” cannot be played.</source>
        <translation>Không phát được “{file}”.</translation>
    </message>
    <message>
        <source>Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.</source>
        <translation>Hãy chọn tệp MP3, M4A, OGG, FLAC hoặc WAV phát được trong trình nghe nhạc.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Đã xảy ra lỗi.</translation>
    </message>
    <message>
        <source>Try again or restart ListenApp.</source>
        <translation>Hãy thử lại hoặc khởi động lại ListenApp.</translation>
    </message>
    <message>
        <source>The sound output was disconnected.</source>
        <translation>Thiết bị phát âm thanh đã bị ngắt.</translation>
    </message>
    <message>
        <source>Reconnect it or choose another output.</source>
        <translation>Hãy kết nối lại hoặc chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>No microphone found.</source>
        <translation>Không tìm thấy micrô.</translation>
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
        <source>No sound output found.</source>
        <translation>Không tìm thấy thiết bị phát âm thanh.</translation>
    </message>
    <message>
        <source>Connect speakers or headphones.</source>
        <translation>Hãy cắm loa hoặc tai nghe.</translation>
    </message>
    <message>
        <source>The sound output “{device}” was not found.</source>
        <translation>Không tìm thấy thiết bị phát âm thanh “{device}”.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Hãy chọn thiết bị khác.</translation>
    </message>
    <message>
        <source>The microphone “{device}” was not found.</source>
        <translation>Không tìm thấy micrô “{device}”.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>You do not have permission to write to “{file}”.</source>
        <translation>Bạn không có quyền ghi vào “{file}”.</translation>
    </message>
    <message>
        <source>Choose another folder or ask your administrator.</source>
        <translation>Hãy chọn thư mục khác hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>There is not enough disk space for “{file}”.</source>
        <translation>Không đủ dung lượng đĩa cho “{file}”.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>Another program uses “{file}”.</source>
        <translation>Một chương trình khác đang dùng “{file}”.</translation>
    </message>
    <message>
        <source>Close the file there and try again.</source>
        <translation>Hãy đóng tệp ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>Không lưu được “{file}”.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved there.</source>
        <translation>Không thể lưu “{file}” ở đó.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and this file type needs one.</source>
        <translation>“{title}” chưa có phần đọc, mà loại tệp này cần phần đọc.</translation>
    </message>
    <message>
        <source>Add the narration to the story first, or choose a file type without sound.</source>
        <translation>Hãy thêm phần đọc vào bài trước hoặc chọn loại tệp không có âm thanh.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and this file type needs timing.</source>
        <translation>“{title}” chưa khớp thời gian, mà loại tệp này cần thời gian.</translation>
    </message>
    <message>
        <source>Time the story first or save it as a lesson file.</source>
        <translation>Hãy khớp thời gian cho bài trước hoặc lưu thành tệp bài học.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved as a sound file.</source>
        <translation>Không thể lưu “{file}” thành tệp âm thanh.</translation>
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
        <source>Use an MP3 narration for this story.</source>
        <translation>Hãy dùng phần đọc dạng MP3 cho bài này.</translation>
    </message>
    <message>
        <source>No text found.</source>
        <translation>Không tìm thấy văn bản.</translation>
    </message>
    <message>
        <source>Choose a file or page with the text of the story, or paste the text.</source>
        <translation>Hãy chọn tệp hoặc trang có văn bản của bài, hoặc dán văn bản.</translation>
    </message>
    <message>
        <source>No stories found in “{folder}”.</source>
        <translation>Không tìm thấy bài nào trong “{folder}”.</translation>
    </message>
    <message>
        <source>A story is a web page or a text file. Its recording must be in the same folder and have the same name.</source>
        <translation>Bài là trang web hoặc tệp văn bản. Bản ghi âm phải nằm trong cùng thư mục và có cùng tên.</translation>
    </message>
    <message>
        <source>“{source}” is a feed of several episodes.</source>
        <translation>“{source}” là nguồn cấp có nhiều tập.</translation>
    </message>
    <message>
        <source>Choose among its episodes.</source>
        <translation>Hãy chọn trong các tập của nó.</translation>
    </message>
    <message>
        <source>No story found on the page “{source}”.</source>
        <translation>Không tìm thấy bài nào trên trang “{source}”.</translation>
    </message>
    <message>
        <source>Open the page of a single story, or paste its text.</source>
        <translation>Hãy mở trang của một bài, hoặc dán văn bản của bài.</translation>
    </message>
    <message>
        <source>“{source}” has no chapter {number}.</source>
        <translation>“{source}” không có chương {number}.</translation>
    </message>
    <message>
        <source>Choose among its chapters again. The file may have changed.</source>
        <translation>Hãy chọn lại chương. Có thể tệp đã thay đổi.</translation>
    </message>
    <message>
        <source>“{source}” is a list of podcasts, not a story.</source>
        <translation>“{source}” là danh sách podcast, không phải bài.</translation>
    </message>
    <message>
        <source>Enter the address of one of these podcasts.</source>
        <translation>Nhập địa chỉ của một trong các podcast này.</translation>
    </message>
    <message>
        <source>No picture found at “{source}”.</source>
        <translation>Không tìm thấy hình ở “{source}”.</translation>
    </message>
    <message>
        <source>The story keeps its cover colour.</source>
        <translation>Bài vẫn giữ màu bìa.</translation>
    </message>
    <message>
        <source>The text contains no words.</source>
        <translation>Văn bản không có từ nào.</translation>
    </message>
    <message>
        <source>Keep at least one sentence.</source>
        <translation>Hãy giữ lại ít nhất một câu.</translation>
    </message>
    <message>
        <source>“{source}” is not a web page.</source>
        <translation>“{source}” không phải trang web.</translation>
    </message>
    <message>
        <source>Enter the address of the story’s web page.</source>
        <translation>Hãy nhập địa chỉ trang web của bài.</translation>
    </message>
    <message>
        <source>The choice does not fit the stories of “{source}”.</source>
        <translation>Lựa chọn không khớp với các bài của “{source}”.</translation>
    </message>
    <message>
        <source>List its stories and choose again.</source>
        <translation>Hãy xem danh sách bài và chọn lại.</translation>
    </message>
    <message>
        <source>The narration could not be saved to “{folder}”.</source>
        <translation>Không lưu được phần đọc vào “{folder}”.</translation>
    </message>
    <message>
        <source>Download it in a browser, then choose the file.</source>
        <translation>Hãy tải xuống bằng trình duyệt, rồi chọn tệp.</translation>
    </message>
    <message>
        <source>“{source}” is a web page, not a recording.</source>
        <translation>“{source}” là trang web, không phải bản ghi âm.</translation>
    </message>
    <message>
        <source>Download the narration in a browser, then choose the file.</source>
        <translation>Hãy tải phần đọc bằng trình duyệt rồi chọn tệp.</translation>
    </message>
    <message>
        <source>“{source}” is not a text file.</source>
        <translation>“{source}” không phải tệp văn bản.</translation>
    </message>
    <message>
        <source>Choose a web page (.html) or a text file (.txt, .md).</source>
        <translation>Hãy chọn trang web (.html) hoặc tệp văn bản (.txt, .md).</translation>
    </message>
    <message>
        <source>“{source}” is protected: only the program it was bought for can open it.</source>
        <translation>“{source}” được bảo vệ: chỉ chương trình mà nó được mua cho mới mở được.</translation>
    </message>
    <message>
        <source>Choose a copy without protection, or paste the text.</source>
        <translation>Chọn bản không được bảo vệ hoặc dán văn bản.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {size} MB. At most {most} MB can be read.</source>
        <translation>“{source}” quá lớn đối với một bài: {size} MB. Chỉ đọc được tối đa {most} MB.</translation>
    </message>
    <message>
        <source>Choose the file with the text of the story, or a part of it.</source>
        <translation>Hãy chọn tệp có văn bản của bài, hoặc một phần của tệp đó.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {elements} elements. At most {most} can be read.</source>
        <translation>“{source}” quá lớn đối với một bài: {elements} phần tử. Chỉ đọc được tối đa {most}.</translation>
    </message>
    <message>
        <source>Copy the text of the story and paste it.</source>
        <translation>Hãy sao chép văn bản của bài rồi dán vào.</translation>
    </message>
    <message>
        <source>“{source}” is too large for a story: {lines} lines. At most {most} can be read.</source>
        <translation>“{source}” quá lớn đối với một bài: {lines} dòng. Chỉ đọc được tối đa {most}.</translation>
    </message>
    <message>
        <source>“{source}” cannot be opened.</source>
        <translation>Không mở được “{source}”.</translation>
    </message>
    <message>
        <source>Check the address and your connection, or save the page in a browser and open the file.</source>
        <translation>Hãy kiểm tra địa chỉ và kết nối, hoặc lưu trang bằng trình duyệt rồi mở tệp.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read.</source>
        <translation>Không đọc được “{source}”.</translation>
    </message>
    <message>
        <source>Check the file name and your permission to open it.</source>
        <translation>Hãy kiểm tra tên tệp và quyền mở tệp.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{member}” is missing or changed.</source>
        <translation>“{file}” bị hỏng: “{member}” bị thiếu hoặc đã thay đổi.</translation>
    </message>
    <message>
        <source>Download it again or ask its author for a new copy.</source>
        <translation>Hãy tải lại hoặc xin bản mới từ tác giả.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>“{file}” được bảo vệ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Ask for a lesson file without a password.</source>
        <translation>Hãy xin tệp bài học không có mật khẩu.</translation>
    </message>
    <message>
        <source>“{file}” is not a lesson file, or it is incomplete.</source>
        <translation>“{file}” không phải tệp bài học, hoặc không đầy đủ.</translation>
    </message>
    <message>
        <source>“{file}” contains an unexpected file: “{member}”.</source>
        <translation>“{file}” chứa tệp không mong đợi: “{member}”.</translation>
    </message>
    <message>
        <source>Ask its author for a new copy.</source>
        <translation>Hãy xin bản mới từ tác giả.</translation>
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
        <source>Check the file name and your permission to read it.</source>
        <translation>Hãy kiểm tra tên tệp và quyền đọc tệp.</translation>
    </message>
    <message>
        <source>A worker of the cluster has another speech model “{model}” than this computer.</source>
        <translation>Một máy trong cụm có mô hình giọng nói “{model}” khác với máy này.</translation>
    </message>
    <message>
        <source>Install the same version of ListenApp and the same models on all computers.</source>
        <translation>Hãy cài cùng một phiên bản ListenApp và cùng các mô hình trên mọi máy.</translation>
    </message>
    <message>
        <source>“{file}” cannot be unpacked.</source>
        <translation>Không giải nén được “{file}”.</translation>
    </message>
    <message>
        <source>Download it again or choose another file.</source>
        <translation>Hãy tải lại hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file “{file}” of the speech model in “{origin}” is damaged.</source>
        <translation>Tệp “{file}” của mô hình giọng nói trong “{origin}” bị hỏng.</translation>
    </message>
    <message>
        <source>Copy it there again or choose another file.</source>
        <translation>Hãy chép lại tệp vào đó hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>A file of the speech model is damaged or missing: “{file}”.</source>
        <translation>Một tệp của mô hình giọng nói bị hỏng hoặc thiếu: “{file}”.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>Hãy cài lại mô hình.</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB of memory, but only {available} MB are free.</source>
        <translation>Mô hình giọng nói “{model}” cần {needed} MB bộ nhớ nhưng chỉ còn trống {available} MB.</translation>
    </message>
    <message>
        <source>Choose the smaller model “{smaller}” or close other programs.</source>
        <translation>Hãy chọn mô hình nhỏ hơn “{smaller}” hoặc đóng các chương trình khác.</translation>
    </message>
    <message>
        <source>The speech model file “{file}” was not downloaded correctly.</source>
        <translation>Tệp “{file}” của mô hình giọng nói tải về không đúng.</translation>
    </message>
    <message>
        <source>Try again. Completed downloads are kept.</source>
        <translation>Hãy thử lại. Các phần đã tải xong được giữ lại.</translation>
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
        <source>“{origin}” does not contain the file “{file}” of the speech model “{model}”.</source>
        <translation>“{origin}” không chứa tệp “{file}” của mô hình giọng nói “{model}”.</translation>
    </message>
    <message>
        <source>Choose another file for this model.</source>
        <translation>Hãy chọn tệp khác cho mô hình này.</translation>
    </message>
    <message>
        <source>The speech model could not be saved to “{folder}”.</source>
        <translation>Không lưu được mô hình giọng nói vào “{folder}”.</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing to this folder, then try again.</source>
        <translation>Hãy giải phóng dung lượng đĩa hoặc cho phép ghi vào thư mục này rồi thử lại.</translation>
    </message>
    <message>
        <source>“{model}” is not a known speech model or a folder that contains one.</source>
        <translation>“{model}” không phải mô hình giọng nói đã biết hay thư mục chứa mô hình.</translation>
    </message>
    <message>
        <source>The speech model cannot be downloaded from “{address}”.</source>
        <translation>Không tải được mô hình giọng nói từ “{address}”.</translation>
    </message>
    <message>
        <source>Try again or install the model from a file. The downloaded part is kept.</source>
        <translation>Hãy thử lại hoặc cài mô hình từ tệp. Phần đã tải được giữ lại.</translation>
    </message>
    <message>
        <source>The speech model “{model}” cannot be read.</source>
        <translation>Không đọc được mô hình giọng nói “{model}”.</translation>
    </message>
    <message>
        <source>The sample story is not timed correctly.</source>
        <translation>Bài mẫu không được khớp thời gian đúng.</translation>
    </message>
    <message>
        <source>Reinstall ListenApp.</source>
        <translation>Hãy cài lại ListenApp.</translation>
    </message>
    <message>
        <source>“{title}” is not timed yet, and practice needs timing.</source>
        <translation>“{title}” chưa khớp thời gian, mà phần luyện tập cần thời gian.</translation>
    </message>
    <message>
        <source>Time the story first.</source>
        <translation>Hãy khớp thời gian cho bài trước.</translation>
    </message>
    <message>
        <source>“{title}” is still being timed, and practice needs timing.</source>
        <translation>“{title}” đang được khớp thời gian, mà phần luyện tập cần thời gian.</translation>
    </message>
    <message>
        <source>Practise when it is ready.</source>
        <translation>Hãy luyện tập khi bài đã sẵn sàng.</translation>
    </message>
    <message>
        <source>“{title}” has no narration, and practice needs one.</source>
        <translation>“{title}” chưa có phần đọc, mà phần luyện tập cần phần đọc.</translation>
    </message>
    <message>
        <source>Add a narration first.</source>
        <translation>Hãy thêm phần đọc trước.</translation>
    </message>
    <message>
        <source>Your practice record was damaged. Everything that could be read is kept.</source>
        <translation>Bản ghi luyện tập của bạn bị hỏng. Mọi phần đọc được đều được giữ lại.</translation>
    </message>
    <message>
        <source>A copy of the damaged file is “{file}”.</source>
        <translation>Bản sao của tệp hỏng là “{file}”.</translation>
    </message>
    <message>
        <source>Your practice record was made with a newer version of ListenApp.</source>
        <translation>Bản ghi luyện tập của bạn được tạo bằng phiên bản ListenApp mới hơn.</translation>
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
        <source>“{file}” is damaged, so manual corrections are not applied.</source>
        <translation>“{file}” bị hỏng nên các chỉnh sửa thủ công không được áp dụng.</translation>
    </message>
    <message>
        <source>Make them again or restore a copy of the file.</source>
        <translation>Hãy sửa lại hoặc khôi phục một bản sao của tệp.</translation>
    </message>
    <message>
        <source>“{file}” was made with a newer version of ListenApp.</source>
        <translation>“{file}” được tạo bằng phiên bản ListenApp mới hơn.</translation>
    </message>
    <message>
        <source>Update ListenApp to open it.</source>
        <translation>Hãy cập nhật ListenApp để mở.</translation>
    </message>
    <message>
        <source>The story “{story}” is not in the library.</source>
        <translation>Bài “{story}” không có trong thư viện.</translation>
    </message>
    <message>
        <source>No display found to open the window.</source>
        <translation>Không tìm thấy màn hình để mở cửa sổ.</translation>
    </message>
    <message>
        <source>Start ListenApp in a desktop session.</source>
        <translation>Hãy mở ListenApp trong phiên làm việc đồ họa.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. It may be damaged.</source>
        <translation>Không đọc được “{file}”. Tệp có thể bị hỏng.</translation>
    </message>
    <message>
        <source>Check that it opens in another program or choose another file.</source>
        <translation>Hãy kiểm tra xem tệp có mở được bằng chương trình khác không, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>“{file}” needs too much memory to read.</source>
        <translation>Đọc “{file}” cần quá nhiều bộ nhớ.</translation>
    </message>
    <message>
        <source>“{file}” takes too long to read.</source>
        <translation>Đọc “{file}” mất quá nhiều thời gian.</translation>
    </message>
    <message>
        <source>Timing stopped responding.</source>
        <translation>Việc khớp thời gian không còn phản hồi.</translation>
    </message>
    <message>
        <source>The text of “{title}” was changed while it was being timed.</source>
        <translation>Văn bản của “{title}” đã thay đổi trong khi khớp thời gian.</translation>
    </message>
    <message>
        <source>Time the story again.</source>
        <translation>Hãy khớp thời gian lại cho bài.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>Tên “{file}” quá dài.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Hãy chọn tên ngắn hơn.</translation>
    </message>
    <message>
        <source>Another ListenApp is changing “{file}”.</source>
        <translation>Một ListenApp khác đang thay đổi “{file}”.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Hãy đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>“{file}” has no home folder on this computer.</source>
        <translation>“{file}” không có thư mục cá nhân trên máy này.</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>Hãy viết đường dẫn đầy đủ.</translation>
    </message>
    <message>
        <source>You do not have permission to read “{file}”.</source>
        <translation>Bạn không có quyền đọc “{file}”.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>Replace the narration, or edit the text.</source>
        <translation>Hãy thay phần đọc hoặc sửa văn bản.</translation>
    </message>
    <message>
        <source>The narration of “{title}” does not read its text.</source>
        <translation>Phần đọc của “{title}” không đọc đúng văn bản của bài.</translation>
    </message>
    <message>
        <source>“{file}” does not begin with this text.</source>
        <translation>“{file}” không mở đầu bằng văn bản này.</translation>
    </message>
    <message>
        <source>Choose another recording, or time it anyway if other speech comes first.</source>
        <translation>Chọn bản ghi âm khác, hoặc vẫn khớp thời gian nếu có lời nói khác ở đầu.</translation>
    </message>
    <message>
        <source>Saving was interrupted, possibly because memory ran out.</source>
        <translation>Việc lưu bị gián đoạn, có thể do hết bộ nhớ.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of “{title}”.</source>
        <translation>Máy tính này không có phông cho một số chữ của “{title}”.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and try again.</source>
        <translation>Cài phông cho ngôn ngữ này, chẳng hạn Noto Sans, rồi thử lại.</translation>
    </message>
    <message>
        <source>“{title}” is too short for gaps, or its times are doubtful.</source>
        <translation>“{title}” quá ngắn để tạo chỗ trống, hoặc thời gian chưa chắc chắn.</translation>
    </message>
    <message>
        <source>Choose the handout without gaps.</source>
        <translation>Chọn tờ bài tập không có chỗ trống.</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>Máy tính này chưa cài máy in.</translation>
    </message>
    <message>
        <source>Install a printer, or save the handout as a PDF file.</source>
        <translation>Hãy cài máy in, hoặc lưu tờ bài tập thành tệp PDF.</translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation>Không in được các trang.</translation>
    </message>
    <message>
        <source>Check the printer and try again.</source>
        <translation>Kiểm tra máy in rồi thử lại.</translation>
    </message>
    <message>
        <source>No speech was recognised in “{file}”.</source>
        <translation>Không nhận ra lời nói nào trong “{file}”.</translation>
    </message>
    <message>
        <source>Choose another recording, or add the text.</source>
        <translation>Chọn bản ghi âm khác hoặc thêm văn bản.</translation>
    </message>
    <message>
        <source>“{title}” has nothing to practise in this part.</source>
        <translation>“{title}” không có gì để luyện trong phần này.</translation>
    </message>
    <message>
        <source>Choose a longer part of the story, or check its timing.</source>
        <translation>Hãy chọn một phần dài hơn của bài, hoặc kiểm tra thời gian của bài.</translation>
    </message>
    <message>
        <source>“{source}” is damaged, or it is another kind of file.</source>
        <translation>“{source}” bị hỏng hoặc là loại tệp khác.</translation>
    </message>
    <message>
        <source>The microphone was disconnected.</source>
        <translation>Micrô đã bị ngắt.</translation>
    </message>
    <message>
        <source>Reconnect it and try again.</source>
        <translation>Hãy nối lại và thử lần nữa.</translation>
    </message>
    <message>
        <source>Choose the .ifo file of a StarDict, the .index file of a dictd or the .zip file of a Yomitan dictionary.</source>
        <translation>Hãy chọn tệp .ifo của từ điển StarDict, tệp .index của từ điển dictd hoặc tệp .zip của từ điển Yomitan.</translation>
    </message>
    <message>
        <source>Put all files of the dictionary into one folder.</source>
        <translation>Hãy đặt mọi tệp của từ điển vào cùng một thư mục.</translation>
    </message>
    <message>
        <source>“{file}” belongs to this dictionary and is missing.</source>
        <translation>Thiếu “{file}”, một phần của từ điển này.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a dictionary.</source>
        <translation>Không đọc được “{file}” như một từ điển.</translation>
    </message>
    <message>
        <source>There are no result files.</source>
        <translation>Không có tệp kết quả nào.</translation>
    </message>
    <message>
        <source>Drop a folder with files ending in .listenwork.</source>
        <translation>Hãy thả thư mục có các tệp .listenwork.</translation>
    </message>
    <message>
        <source>The result of “{pupil}” belongs to another story: “{title}”.</source>
        <translation>Kết quả của “{pupil}” thuộc bài khác: “{title}”.</translation>
    </message>
    <message>
        <source>Add that story to the library first.</source>
        <translation>Hãy thêm bài đó vào thư viện trước.</translation>
    </message>
    <message>
        <source>“{file}” is not a result file, or it was changed.</source>
        <translation>“{file}” không phải tệp kết quả hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>Ask the learner to save it again.</source>
        <translation>Hãy nhờ học viên lưu lại.</translation>
    </message>
    <message>
        <source>Dask is not installed.</source>
        <translation>Chưa cài Dask.</translation>
    </message>
    <message>
        <source>Install it with “pip install &apos;listenapp[cluster]&apos;”.</source>
        <translation>Cài bằng lệnh “pip install &apos;listenapp[cluster]&apos;”.</translation>
    </message>
    <message>
        <source>No scheduler answers at “{address}”.</source>
        <translation>Không có bộ lập lịch nào trả lời tại “{address}”.</translation>
    </message>
    <message>
        <source>Start one with “dask scheduler”.</source>
        <translation>Khởi động bằng lệnh “dask scheduler”.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close search and stay here</source>
        <translation>Đóng tìm kiếm và ở lại đây</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Tìm trong bài</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} trên {total}</translation>
    </message>
</context>
<context>
    <name>FollowButton</name>
    <message>
        <source>Back to current line</source>
        <translation>Về dòng đang đọc</translation>
    </message>
    <message>
        <source>Show the current line and keep following it</source>
        <translation>Hiện dòng đang đọc và tiếp tục theo</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for Chinese, Japanese and Korean, so they show as boxes.</source>
        <translation>Máy này không có phông chữ Trung, Nhật và Hàn nên các chữ đó hiện thành ô vuông.</translation>
    </message>
    <message>
        <source>This computer has no font for some letters of this story, so they show as boxes.</source>
        <translation>Máy này không có phông cho một số chữ trong bài nên chúng hiện thành ô vuông.</translation>
    </message>
    <message>
        <source>Install a font for this language, such as Noto Sans, and restart ListenApp.</source>
        <translation>Hãy cài phông cho ngôn ngữ này, ví dụ Noto Sans, rồi khởi động lại ListenApp.</translation>
    </message>
    <message>
        <source>This computer has no font for {language}, so ListenApp is shown in English.</source>
        <translation>Máy này không có phông cho ngôn ngữ này ({language}), nên ListenApp hiển thị bằng tiếng Anh.</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.</source>
        <translation>Hãy cài phông Noto Sans CJK (trên Debian và Ubuntu: gói fonts-noto-cjk) rồi khởi động lại ListenApp.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
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
        <translation>Từ vựng trong bài</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>not spoken in this story</source>
        <translation>không được đọc trong bài</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>nghe thấy %n lần</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPanel</name>
    <message>
        <source>Words in this story</source>
        <translation>Từ vựng trong bài</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Thêm từ</translation>
    </message>
    <message>
        <source>This story has no glossary.</source>
        <translation>Bài này không có bảng từ vựng.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Repeat all slower</source>
        <translation>Lặp lại tất cả chậm hơn</translation>
    </message>
    <message>
        <source>Back to story</source>
        <translation>Về lại bài</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} trên {total}</translation>
    </message>
    <message>
        <source>“{term}” is not spoken in this story.</source>
        <translation>“{term}” không được đọc trong bài này.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add a story</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Drop a web page, a link or a text on the window, together with its recording. ListenApp finds the time of every word, on this computer.</source>
        <translation>Thả một trang web, liên kết hoặc văn bản vào cửa sổ, cùng với bản ghi âm. ListenApp tìm thời điểm của từng từ ngay trên máy tính này.</translation>
    </message>
    <message>
        <source>Read and listen</source>
        <translation>Đọc và nghe</translation>
    </message>
    <message>
        <source>Press Space to play. The spoken word is highlighted. Click a word to hear it. R repeats the sentence, S repeats it slower.</source>
        <translation>Nhấn phím cách để phát. Từ đang đọc được tô sáng. Bấm vào một từ để nghe. R lặp lại câu, S lặp lại chậm hơn.</translation>
    </message>
    <message>
        <source>Understand words</source>
        <translation>Hiểu từ</translation>
    </message>
    <message>
        <source>Click a word in the list at the side to hear every sentence with it. Press I to see what a word means, and W to add your own.</source>
        <translation>Bấm vào một từ trong danh sách bên cạnh để nghe mọi câu có từ đó. Nhấn I để xem nghĩa của từ, và W để thêm từ của bạn.</translation>
    </message>
    <message>
        <source>Listen without reading</source>
        <translation>Nghe mà không đọc</translation>
    </message>
    <message>
        <source>Press H to hide the text, and hold P to peek. The eye button shows only what has been spoken.</source>
        <translation>Nhấn H để ẩn chữ, giữ P để xem thoáng qua. Nút con mắt chỉ hiện phần đã đọc.</translation>
    </message>
    <message>
        <source>Find your pace</source>
        <translation>Chọn nhịp của bạn</translation>
    </message>
    <message>
        <source>Choose a speed at the foot of the window. A and B loop a part. The playback options repeat each sentence or pause after it.</source>
        <translation>Chọn tốc độ ở cuối cửa sổ. A và B lặp một đoạn. Tùy chọn phát lặp lại từng câu hoặc dừng sau mỗi câu.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Mọi phím</translation>
    </message>
    <message>
        <source>Press ? to see every key, and to change it.</source>
        <translation>Nhấn ? để xem và đổi mọi phím.</translation>
    </message>
    <message>
        <source>Show a story to the class</source>
        <translation>Cho cả lớp xem bài</translation>
    </message>
    <message>
        <source>Press F5. The class sees only the text. If you have one screen, move the mouse to see your buttons. A presenter&apos;s remote works too.</source>
        <translation>Nhấn F5. Cả lớp chỉ thấy chữ. Nếu chỉ có một màn hình, hãy di chuột để thấy các nút của bạn. Bút trình chiếu cũng dùng được.</translation>
    </message>
    <message>
        <source>Uncover the text step by step</source>
        <translation>Mở chữ từng bước</translation>
    </message>
    <message>
        <source>C covers the text. N uncovers the next word, Shift+N the next sentence. F freezes the picture, K makes the screen black.</source>
        <translation>C che chữ. N mở từ tiếp theo, Shift+N mở câu tiếp theo. F giữ nguyên hình, K làm màn hình đen.</translation>
    </message>
    <message>
        <source>Explain a word</source>
        <translation>Giải thích một từ</translation>
    </message>
    <message>
        <source>Press I: what the spoken word means appears at the foot of the screen.</source>
        <translation>Nhấn I: nghĩa của từ đang đọc hiện ở cuối màn hình.</translation>
    </message>
    <message>
        <source>Add a book or a podcast</source>
        <translation>Thêm sách hoặc podcast</translation>
    </message>
    <message>
        <source>In “Add a story”, choose an e-book or enter the address of a podcast’s feed. Then choose its chapters or episodes. Recordings that belong to them are found by their names.</source>
        <translation>Trong “Thêm bài”, hãy chọn sách điện tử hoặc nhập địa chỉ nguồn cấp của podcast. Sau đó chọn chương hoặc tập. Bản ghi âm tương ứng được tìm theo tên.</translation>
    </message>
    <message>
        <source>Sort stories by course and level</source>
        <translation>Xếp bài theo khóa học và trình độ</translation>
    </message>
    <message>
        <source>Right-click a story in the library and choose “Course and level…”. With Ctrl you can select several.</source>
        <translation>Bấm chuột phải vào một bài trong thư viện rồi chọn “Khóa học và trình độ…”. Giữ Ctrl để chọn nhiều bài.</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>Kiểm tra thời gian</translation>
    </message>
    <message>
        <source>A flag in the library marks stories with sentences to check. D goes to the next one, T edits its times.</source>
        <translation>Lá cờ trong thư viện đánh dấu bài có câu cần kiểm tra. D chuyển đến câu tiếp theo, T sửa thời gian của câu.</translation>
    </message>
    <message>
        <source>Share a lesson</source>
        <translation>Chia sẻ bài học</translation>
    </message>
    <message>
        <source>Choose “Share…” in a story&apos;s menu: a lesson for ListenApp, an e-book, a web page, flashcards or a handout.</source>
        <translation>Chọn “Chia sẻ…” trong menu của bài: bài học cho ListenApp, sách điện tử, trang web, thẻ từ hoặc tờ phát tay.</translation>
    </message>
    <message>
        <source>Practise a story</source>
        <translation>Luyện tập với một bài</translation>
    </message>
    <message>
        <source>Press F6. You listen, read along, fill in the words that are hard to hear, and write and say sentences. What you missed comes back another day, in the first row of the library.</source>
        <translation>Nhấn F6. Bạn nghe, vừa nghe vừa đọc, điền những từ khó nghe, viết và nói câu. Những gì bạn chưa nghe ra sẽ trở lại vào ngày khác, ở hàng đầu của thư viện.</translation>
    </message>
    <message>
        <source>Give tasks and read the results</source>
        <translation>Giao nhiệm vụ và xem kết quả</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+M to choose gaps and questions, and share the story as a lesson. Drop the learners’ result files on the library, or press Ctrl+Alt+K, to see them as a table.</source>
        <translation>Nhấn Ctrl+Alt+M để chọn chỗ trống và câu hỏi, rồi chia sẻ bài dưới dạng bài học. Thả các tệp kết quả của người học vào thư viện, hoặc nhấn Ctrl+Alt+K, để xem chúng trong bảng.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Words in this story</source>
        <translation>Từ trong bài này</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Đáp án</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Cho người học</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Cho giáo viên</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>This story is already in your library.</source>
        <translation>Bài này đã có trong thư viện.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was added.</source>
        <translation>Đã hủy. Không thêm gì.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add a story</source>
        <translation>Thêm bài</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>The story opens as soon as its first sentences are timed.</source>
        <translation>Bài sẽ mở khi các câu đầu đã khớp thời gian.</translation>
    </message>
    <message>
        <source>Choose episodes…</source>
        <translation>Chọn tập…</translation>
    </message>
    <message>
        <source>Choose chapters…</source>
        <translation>Chọn chương…</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Thêm bài học</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Vẫn khớp thời gian</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Viết văn bản</translation>
    </message>
    <message>
        <source>Without a text, ListenApp writes it from the recording. It may contain mistakes.</source>
        <translation>Nếu không có văn bản, ListenApp sẽ viết từ bản ghi âm. Văn bản có thể có lỗi.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Tự động nhận dạng</translation>
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
        <source>Web address or file</source>
        <translation>Địa chỉ web hoặc tệp</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Nội dung bài</translation>
    </message>
    <message>
        <source>Paste text here</source>
        <translation>Dán văn bản vào đây</translation>
    </message>
    <message>
        <source>Paste text instead</source>
        <translation>Dán văn bản</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Phần đọc</translation>
    </message>
    <message>
        <source>Sound file or web address (optional)</source>
        <translation>Tệp âm thanh hoặc địa chỉ web (không bắt buộc)</translation>
    </message>
    <message>
        <source>Choose automatically</source>
        <translation>Tự động chọn</translation>
    </message>
    <message>
        <source>Use a link or file instead</source>
        <translation>Dùng liên kết hoặc tệp</translation>
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
        <source>Choose a narration</source>
        <translation>Chọn phần đọc</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>Keep the timing of this file</source>
        <translation>Giữ thời gian của tệp này</translation>
    </message>
    <message>
        <source>Otherwise the story is timed again with the narration.</source>
        <translation>Nếu không, bài sẽ được khớp lại thời gian với phần đọc.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Title (optional)</source>
        <translation>Tiêu đề (không bắt buộc)</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Choose a folder of stories</source>
        <translation>Chọn thư mục có các bài</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Đang đọc bài…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Đang chuẩn bị…</translation>
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
    <message>
        <source>Downloading the narration… {percent} %</source>
        <translation>Đang tải phần đọc… {percent} %</translation>
    </message>
    <message>
        <source>Writing the text… {percent} %</source>
        <translation>Đang viết văn bản… {percent} %</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>JobController</name>
    <message>
        <source>Added to the queue.</source>
        <translation>Đã thêm vào hàng đợi.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>Story {number} of {count}: {doing}</source>
        <translation>Bài {number} trên {count}: {doing}</translation>
    </message>
</context>
<context>
    <name>LabelFilter</name>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Mọi khóa học</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Mọi trình độ</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Course and level</source>
        <translation>Khóa học và trình độ</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa học</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>App language</source>
        <translation>Ngôn ngữ ứng dụng</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>LatencyCalibrationDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Gõ</translation>
    </message>
    <message>
        <source>Your sound is {n} ms late. The highlight now waits for it.</source>
        <translation>Âm thanh chậm {n} ms. Phần tô sáng giờ sẽ chờ âm thanh.</translation>
    </message>
    <message>
        <source>Your taps did not match the clicks. Try again.</source>
        <translation>Các lần gõ không khớp với tiếng tách. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Open a story with narration first.</source>
        <translation>Hãy mở một bài có phần đọc trước.</translation>
    </message>
    <message numerus="yes">
        <source>Keep tapping: %n more.</source>
        <translation>
            <numerusform>Tiếp tục gõ: còn %n lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap to the beat</source>
        <translation>Gõ theo nhịp</translation>
    </message>
    <message>
        <source>The sound stopped. Close this panel and reconnect your sound output.</source>
        <translation>Âm thanh đã dừng. Hãy đóng bảng này và kết nối lại thiết bị phát âm thanh.</translation>
    </message>
    <message>
        <source>Press the button or any letter key each time you hear a click.</source>
        <translation>Nhấn nút hoặc một phím chữ mỗi khi nghe tiếng tách.</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>practice.csv</source>
        <translation>luyện-tập.csv</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Đã lưu thành “{file}”.</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Progress</source>
        <translation>Tiến bộ</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Xuất thành bảng…</translation>
    </message>
    <message>
        <source>Export as table</source>
        <translation>Xuất thành bảng</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Delete all practice data</source>
        <translation>Xóa mọi dữ liệu luyện tập</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Words heard at first listening, in your last stories</source>
        <translation>Từ nghe được ở lần nghe đầu, trong các bài gần đây</translation>
    </message>
    <message>
        <source>Small words and other words</source>
        <translation>Từ chức năng và các từ khác</translation>
    </message>
    <message>
        <source>Fastest speed at which you hear nearly everything</source>
        <translation>Tốc độ nhanh nhất mà bạn vẫn nghe được gần hết</translation>
    </message>
    <message>
        <source>All of this stays on this computer.</source>
        <translation>Tất cả chỉ lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>No lesson yet.</source>
        <translation>Chưa có bài luyện nào.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Chưa có câu trả lời nào.</translation>
    </message>
    <message>
        <source>Small words {small}, other words {other}</source>
        <translation>Từ chức năng {small}, các từ khác {other}</translation>
    </message>
    <message>
        <source>Your practice data was deleted.</source>
        <translation>Đã xóa dữ liệu luyện tập.</translation>
    </message>
    <message>
        <source>Time listened</source>
        <translation>Thời gian đã nghe</translation>
    </message>
</context>
<context>
    <name>LengthTexts</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n từ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonLauncher</name>
    <message>
        <source>Whole story</source>
        <translation>Cả bài</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Đoạn này</translation>
    </message>
    <message>
        <source>Words of the glossary</source>
        <translation>Từ trong bảng từ vựng</translation>
    </message>
    <message>
        <source>Gaps: small words</source>
        <translation>Chỗ trống: từ nhỏ</translation>
    </message>
    <message>
        <source>Gaps: words of the story</source>
        <translation>Chỗ trống: từ của bài</translation>
    </message>
    <message>
        <source>Gaps: mixed</source>
        <translation>Chỗ trống: kết hợp</translation>
    </message>
    <message>
        <source>Gaps: all words</source>
        <translation>Chỗ trống: mọi từ</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Câu đã lưu</translation>
    </message>
    <message>
        <source>Lesson settings…</source>
        <translation>Cài đặt bài học…</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Stages of a lesson</source>
        <translation>Các bước của bài học</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Ngắn</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Dài</translation>
    </message>
    <message>
        <source>Length of a lesson</source>
        <translation>Độ dài bài học</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Nói</translation>
    </message>
    <message>
        <source>Record when the narrator has spoken</source>
        <translation>Ghi âm khi người đọc đã đọc xong</translation>
    </message>
    <message>
        <source>Silence for you to begin</source>
        <translation>Khoảng lặng để bạn bắt đầu</translation>
    </message>
    <message>
        <source>Times the length of the narrator&apos;s sentence</source>
        <translation>Số lần độ dài câu của người đọc</translation>
    </message>
    <message>
        <source>A lesson has the marked stages, in this order.</source>
        <translation>Bài học có các bước được chọn, theo thứ tự này.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Khởi động</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Nghe và đọc</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Chỗ khó</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Nói</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Nghe lại</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Story removed.</source>
        <translation>Đã xóa bài.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>text only</source>
        <translation>chỉ có chữ</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>chưa khớp thời gian</translation>
    </message>
    <message>
        <source>{percent} % heard</source>
        <translation>đã nghe {percent} %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n câu cần kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>không mở được</translation>
    </message>
    <message numerus="yes">
        <source>heard %n time(s)</source>
        <translation>
            <numerusform>đã nghe %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>văn bản tự động tạo</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Search titles and texts</source>
        <translation>Tìm trong tiêu đề và nội dung</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Tìm trong thư viện</translation>
    </message>
    <message>
        <source>No stories found.</source>
        <translation>Không tìm thấy bài nào.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>Sắp xếp bài theo</translation>
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
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Sentences to check</source>
        <translation>Câu cần kiểm tra</translation>
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
        <source>Edit title and text…</source>
        <translation>Sửa tiêu đề và nội dung…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Download picture</source>
        <translation>Tải hình ảnh</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Thêm phần đọc…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Thay phần đọc…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Chia sẻ…</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Thêm gần đây</translation>
    </message>
    <message>
        <source>Course and level…</source>
        <translation>Khóa học và trình độ…</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>Just listen. Space pauses.</source>
        <translation>Chỉ cần nghe. Phím cách để tạm dừng.</translation>
    </message>
    <message>
        <source>Space plays the story.</source>
        <translation>Phím cách để phát bài.</translation>
    </message>
    <message>
        <source>Type what you heard: {number} of {all}</source>
        <translation>Gõ những gì bạn đã nghe: {number} / {all}</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the narration</source>
        <translation>Theo phần đọc</translation>
    </message>
    <message>
        <source>Click to play the whole sentence</source>
        <translation>Bấm để phát cả câu</translation>
    </message>
    <message>
        <source>Click to play only the word</source>
        <translation>Bấm để chỉ phát từ đó</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Thêm phần đọc…</translation>
    </message>
    <message>
        <source>Replace narration…</source>
        <translation>Thay phần đọc…</translation>
    </message>
    <message>
        <source>Click to show what the word means</source>
        <translation>Nhấp để xem nghĩa của từ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>MicrophonePanel</name>
    <message>
        <source>Microphone</source>
        <translation>Micrô</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Mức âm đầu vào</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Say something. The bar shows how loud you are.</source>
        <translation>Hãy nói gì đó. Thanh này cho biết bạn nói to đến mức nào.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Thử micrô</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Speech model</source>
        <translation>Mô hình giọng nói</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Download ({size} MB)</source>
        <translation>Tải xuống ({size} MB)</translation>
    </message>
    <message>
        <source>Downloading the speech model… {percent} %</source>
        <translation>Đang tải mô hình giọng nói… {percent} %</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Các mô hình giọng nói</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Copying the speech model… {percent} %</source>
        <translation>Đang chép mô hình giọng nói… {percent} %</translation>
    </message>
    <message>
        <source>The speech model is ready. Try again now.</source>
        <translation>Mô hình giọng nói đã sẵn sàng. Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Speech models</source>
        <translation>Các mô hình giọng nói</translation>
    </message>
    <message>
        <source>They time the words, on this computer and without internet.</source>
        <translation>Chúng khớp thời gian cho từng từ ngay trên máy tính này, không cần internet.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>chỉ tiếng Anh</translation>
    </message>
    <message>
        <source>{name}: {languages}, {size} MB</source>
        <translation>{name}: {languages}, {size} MB</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Đã cài</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Cài đặt…</translation>
    </message>
</context>
<context>
    <name>NarrationChooser</name>
    <message>
        <source>Add a new story</source>
        <translation>Thêm bài mới</translation>
    </message>
    <message>
        <source>Choose a narration</source>
        <translation>Chọn phần đọc</translation>
    </message>
    <message>
        <source>Choose another recording…</source>
        <translation>Chọn bản ghi âm khác…</translation>
    </message>
    <message>
        <source>Replace narration</source>
        <translation>Thay phần đọc</translation>
    </message>
    <message>
        <source>Sound ({types})</source>
        <translation>Âm thanh ({types})</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>“{name}” dùng để làm gì?</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Vẫn khớp thời gian</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ghi chú của bạn</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n story(s)</source>
        <translation>
            <numerusform>%n bài</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is not read aloud.</source>
        <translation>“{word}” không được đọc.</translation>
    </message>
    <message>
        <source>“{word}” cannot be played yet.</source>
        <translation>Chưa phát được “{word}”.</translation>
    </message>
    <message>
        <source>Something went wrong. Details are in the log file.</source>
        <translation>Đã xảy ra lỗi. Chi tiết có trong tệp nhật ký.</translation>
    </message>
    <message>
        <source>You can continue or restart ListenApp. If it happens again, send the log file to the developers.</source>
        <translation>Bạn có thể tiếp tục hoặc khởi động lại ListenApp. Nếu lỗi lặp lại, hãy gửi tệp nhật ký cho nhà phát triển.</translation>
    </message>
    <message>
        <source>Show log file</source>
        <translation>Xem tệp nhật ký</translation>
    </message>
    <message>
        <source>The log file is here:</source>
        <translation>Tệp nhật ký ở đây:</translation>
    </message>
    <message>
        <source>This story has no narration yet.</source>
        <translation>Bài này chưa có phần đọc.</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Chỉ có chữ</translation>
    </message>
    <message>
        <source>Not timed yet.</source>
        <translation>Chưa khớp thời gian.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n câu</numerusform>
        </translation>
    </message>
    <message>
        <source>auto-generated text</source>
        <translation>văn bản tự động tạo</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>Sound output</source>
        <translation>Thiết bị phát âm thanh</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>PlaybackPanel</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Từng câu</translation>
    </message>
    <message>
        <source>Stop after each sentence</source>
        <translation>Dừng sau mỗi câu</translation>
    </message>
    <message>
        <source>Play each sentence</source>
        <translation>Phát mỗi câu</translation>
    </message>
    <message>
        <source>Pause after sentence</source>
        <translation>Nghỉ sau câu</translation>
    </message>
    <message>
        <source>Pause after phrase</source>
        <translation>Nghỉ sau cụm từ</translation>
    </message>
</context>
<context>
    <name>PlaybackPopup</name>
    <message>
        <source>Playback options</source>
        <translation>Tùy chọn phát</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Warm-up</source>
        <translation>Khởi động</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Listen and read</source>
        <translation>Nghe và đọc</translation>
    </message>
    <message>
        <source>Hard spots</source>
        <translation>Chỗ khó</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Nói</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>right</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>cùng âm</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>chính tả</translation>
    </message>
    <message>
        <source>where words join</source>
        <translation>chỗ nối từ</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>đuôi từ</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>gần đúng</translation>
    </message>
    <message>
        <source>another word</source>
        <translation>từ khác</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>Type what you hear.</source>
        <translation>Hãy gõ những gì bạn nghe.</translation>
    </message>
    <message>
        <source>There is no word in this answer. Type what you hear.</source>
        <translation>Câu trả lời không có từ nào. Hãy gõ những gì bạn nghe.</translation>
    </message>
    <message>
        <source>These letters are not those of the story. Check the keyboard layout.</source>
        <translation>Các chữ này không phải chữ của bài. Hãy kiểm tra bố cục bàn phím.</translation>
    </message>
    <message>
        <source>That is too long. Type only the words that are missing.</source>
        <translation>Dài quá. Chỉ gõ những từ còn thiếu.</translation>
    </message>
    <message>
        <source>Heard: {heard} of {all}</source>
        <translation>Nghe được: {heard} / {all}</translation>
    </message>
    <message>
        <source>Spelling: {right} of {all}</source>
        <translation>Chính tả: {right} / {all}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>Không được nói: {words}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>“{word}”: {class}</source>
        <translation>“{word}”: {class}</translation>
    </message>
    <message>
        <source>“{word}”: {class}. You wrote “{given}”.</source>
        <translation>“{word}”: {class}. Bạn đã viết “{given}”.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a quarter of its careful length.</source>
        <translation>“{words}”: {time}, khoảng một phần tư độ dài khi nói rõ.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about a third of its careful length.</source>
        <translation>“{words}”: {time}, khoảng một phần ba độ dài khi nói rõ.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about half its careful length.</source>
        <translation>“{words}”: {time}, khoảng một nửa độ dài khi nói rõ.</translation>
    </message>
    <message>
        <source>“{words}”: {time}, about two thirds of its careful length.</source>
        <translation>“{words}”: {time}, khoảng hai phần ba độ dài khi nói rõ.</translation>
    </message>
    <message>
        <source>“{word}” is joined to “{before}”.</source>
        <translation>“{word}” nối liền với “{before}”.</translation>
    </message>
    <message>
        <source>The words around it are spoken fast.</source>
        <translation>Các từ xung quanh được nói nhanh.</translation>
    </message>
    <message>
        <source>Speech recognition also heard something else here.</source>
        <translation>Nhận dạng giọng nói cũng nghe nhầm ở đây.</translation>
    </message>
    <message>
        <source>It is one of the words of this story.</source>
        <translation>Đây là một từ trong bảng từ vựng của bài.</translation>
    </message>
    <message>
        <source>It is a rare word.</source>
        <translation>Đây là từ hiếm gặp.</translation>
    </message>
    <message>
        <source>Its ending is a single consonant.</source>
        <translation>Đuôi từ chỉ là một phụ âm.</translation>
    </message>
    <message>
        <source>You have missed this word before.</source>
        <translation>Bạn đã từng nghe sót từ này.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một ít</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Khoảng một nửa</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Phần lớn</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message>
        <source>The text was changed since. What is left of the lesson goes on.</source>
        <translation>Văn bản đã thay đổi. Phần còn lại của bài học tiếp tục.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PracticePages</name>
    <message>
        <source>Speaking needs a narration that is timed.</source>
        <translation>Nói theo cần phần đọc đã khớp thời gian.</translation>
    </message>
    <message>
        <source>Preparing the sentences…</source>
        <translation>Đang chuẩn bị các câu…</translation>
    </message>
</context>
<context>
    <name>PracticeView</name>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Skip this stage</source>
        <translation>Bỏ qua bước này</translation>
    </message>
    <message>
        <source>Preparing the lesson…</source>
        <translation>Đang chuẩn bị bài học…</translation>
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
    <name>QueueController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n bài.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your library.</source>
        <translation>
            <numerusform>%n bài đã có trong thư viện.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n bài không thêm được.</numerusform>
        </translation>
    </message>
    <message>
        <source>ListenApp closed unexpectedly while adding “{names}”.</source>
        <translation>ListenApp đã đóng đột ngột khi đang thêm “{names}”.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Looking for stories…</source>
        <translation>Đang tìm bài…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Time it anyway</source>
        <translation>Vẫn khớp thời gian</translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) timed.</source>
        <translation>
            <numerusform>Đã khớp thời gian %n bài.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>Không thể thay đổi %n bài.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Không có gì đang chạy.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Hủy tất cả</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Running…</source>
        <translation>Đang chạy…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel “{name}”</source>
        <translation>Hủy “{name}”</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Start of loop set. Press B at the end.</source>
        <translation>Đã đặt điểm đầu vòng lặp. Nhấn B ở điểm cuối.</translation>
    </message>
    <message>
        <source>This part is too short to loop.</source>
        <translation>Đoạn này quá ngắn để lặp.</translation>
    </message>
    <message>
        <source>Loop is on. Press X to clear it.</source>
        <translation>Đang lặp vòng. Nhấn X để xóa.</translation>
    </message>
    <message>
        <source>Playback stops after each sentence.</source>
        <translation>Dừng phát sau mỗi câu.</translation>
    </message>
    <message>
        <source>Playback no longer stops after each sentence.</source>
        <translation>Không còn dừng phát sau mỗi câu.</translation>
    </message>
    <message>
        <source>The highlight waits {n} ms for your headphones.</source>
        <translation>Phần tô sáng chờ tai nghe {n} ms.</translation>
    </message>
    <message>
        <source>The highlight comes {n} ms early.</source>
        <translation>Phần tô sáng sớm hơn {n} ms.</translation>
    </message>
    <message>
        <source>No sentences to check.</source>
        <translation>Không có câu nào cần kiểm tra.</translation>
    </message>
    <message>
        <source>There is no timing to edit yet.</source>
        <translation>Chưa có thời gian để sửa.</translation>
    </message>
    <message>
        <source>No explanation for this word. Press W to add one.</source>
        <translation>Từ này chưa có giải thích. Nhấn W để thêm.</translation>
    </message>
    <message>
        <source>Play the story or place the cursor in a sentence to save it.</source>
        <translation>Hãy phát bài hoặc đặt con trỏ vào một câu để lưu câu đó.</translation>
    </message>
    <message>
        <source>Sentence no longer saved.</source>
        <translation>Câu không còn được lưu.</translation>
    </message>
    <message>
        <source>Sentence saved.</source>
        <translation>Đã lưu câu.</translation>
    </message>
    <message>
        <source>Sentences can be saved when the story is in the library.</source>
        <translation>Bạn có thể lưu câu khi bài đã có trong thư viện.</translation>
    </message>
    <message>
        <source>Clear loop</source>
        <translation>Xóa vòng lặp</translation>
    </message>
</context>
<context>
    <name>ReaderCoordinator</name>
    <message>
        <source>The text is hidden. Click here or hold {key} to peek.</source>
        <translation>Chữ đang ẩn. Bấm vào đây hoặc giữ {key} để xem.</translation>
    </message>
    <message>
        <source>The text is hidden. Click here to peek.</source>
        <translation>Chữ đang ẩn. Bấm vào đây để xem.</translation>
    </message>
    <message>
        <source>This story has no translation. Add one in the menu.</source>
        <translation>Bài này chưa có bản dịch. Hãy thêm trong menu.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Q marks a sentence that is hard to hear.</source>
        <translation>Q đánh dấu câu khó nghe.</translation>
    </message>
    <message>
        <source>Hard to hear</source>
        <translation>Khó nghe</translation>
    </message>
    <message>
        <source>Marked as hard. You will hear this sentence again another day.</source>
        <translation>Đã đánh dấu là khó. Bạn sẽ nghe lại câu này vào hôm khác.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Follow the narration</source>
        <translation>Theo phần đọc</translation>
    </message>
    <message>
        <source>A click on a word</source>
        <translation>Bấm vào một từ</translation>
    </message>
    <message>
        <source>plays from the word</source>
        <translation>phát từ chỗ từ đó</translation>
    </message>
    <message>
        <source>plays the whole sentence</source>
        <translation>phát cả câu</translation>
    </message>
    <message>
        <source>plays only the word</source>
        <translation>chỉ phát từ đó</translation>
    </message>
    <message>
        <source>shows what it means</source>
        <translation>hiện nghĩa của từ</translation>
    </message>
</context>
<context>
    <name>RequestCheck</name>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>Không tìm thấy “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n tập</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chương</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”, {count}</source>
        <translation>“{title}”, {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) explained</source>
        <translation>
            <numerusform>giải thích %n từ</numerusform>
        </translation>
    </message>
    <message>
        <source>narration found beside the text</source>
        <translation>đã tìm thấy phần đọc bên cạnh văn bản</translation>
    </message>
    <message>
        <source>narration found on the page</source>
        <translation>tìm thấy phần đọc trên trang</translation>
    </message>
    <message>
        <source>This story is already in your library.</source>
        <translation>Bài này đã có trong thư viện.</translation>
    </message>
    <message>
        <source>You can choose among the stories of this folder.</source>
        <translation>Bạn có thể chọn trong các bài của thư mục này.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Lesson done</source>
        <translation>Đã xong bài học</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Trở lại bài</translation>
    </message>
    <message>
        <source>You understood: {before}, then {after}.</source>
        <translation>Bạn đã hiểu: {before}, sau đó {after}.</translation>
    </message>
    <message>
        <source>Words heard in the three sentences: {before} of {all}, then {after} of {all}.</source>
        <translation>Số từ nghe được trong ba câu: {before} / {all}, sau đó {after} / {all}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again another day.</source>
        <translation>
            <numerusform>%n câu sẽ nghe lại vào hôm khác.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Hiện đáp án</translation>
    </message>
    <message>
        <source>Preparing your sentences…</source>
        <translation>Đang chuẩn bị câu…</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} trên {count}</translation>
    </message>
    <message>
        <source>Listen. The text comes afterwards.</source>
        <translation>Hãy nghe. Chữ sẽ hiện sau.</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Gõ</translation>
    </message>
    <message>
        <source>Type what you hear in the gap.</source>
        <translation>Gõ từ bạn nghe được ở chỗ trống.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Chỗ trống tiếp</translation>
    </message>
    <message>
        <source>Gap {number} of {count}</source>
        <translation>Chỗ trống {number} trên {count}</translation>
    </message>
    <message>
        <source>Everything heard.</source>
        <translation>Nghe được hết.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu tiếp</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) heard again.</source>
        <translation>
            <numerusform>Đã nghe lại %n câu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come back when it is time.</source>
        <translation>Chúng sẽ trở lại khi đến lúc.</translation>
    </message>
    <message>
        <source>Nothing to hear again today.</source>
        <translation>Hôm nay không có gì để nghe lại.</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Câu hỏi {number} trên {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>All tasks done.</source>
        <translation>Đã xong mọi bài tập.</translation>
    </message>
    <message>
        <source>Type your name to save the result.</source>
        <translation>Gõ tên của bạn để lưu kết quả.</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Lưu kết quả</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Đã lưu thành “{file}”.</translation>
    </message>
    <message>
        <source>Give this file to your teacher.</source>
        <translation>Hãy đưa tệp này cho giáo viên.</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Tôi đã đúng</translation>
    </message>
    <message>
        <source>Add my recordings</source>
        <translation>Thêm bản ghi âm của tôi</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Add note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Câu đã lưu</translation>
    </message>
</context>
<context>
    <name>SavedModel</name>
    <message>
        <source>no longer in the text</source>
        <translation>không còn trong bài</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Add note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>In all stories</source>
        <translation>Trong mọi bài</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Trong bài này</translation>
    </message>
    <message>
        <source>No saved sentences yet.</source>
        <translation>Chưa có câu nào được lưu.</translation>
    </message>
    <message>
        <source>Press {key} to save the current sentence.</source>
        <translation>Nhấn {key} để lưu câu hiện tại.</translation>
    </message>
    <message>
        <source>Saved sentences</source>
        <translation>Câu đã lưu</translation>
    </message>
    <message>
        <source>Stories to list</source>
        <translation>Các bài được liệt kê</translation>
    </message>
</context>
<context>
    <name>SayPage</name>
    <message>
        <source>Say the sentences, and compare with the narrator.</source>
        <translation>Nói các câu và so với người đọc.</translation>
    </message>
    <message>
        <source>Record and compare</source>
        <translation>Ghi âm và so sánh</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>SecondTextDialog</name>
    <message>
        <source>Choose a translation</source>
        <translation>Chọn bản dịch</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Paste a translation, or choose its file. Hold {key} to see it below each paragraph.</source>
        <translation>Dán bản dịch hoặc chọn tệp. Giữ {key} để xem bản dịch dưới mỗi đoạn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Texts ({types})</source>
        <translation>Văn bản ({types})</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Bản dịch</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Text and colours</source>
        <translation>Chữ và màu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Các mô hình giọng nói</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Dữ liệu của bạn</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Từ điển</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Opens in ListenApp, with narration and timing.</source>
        <translation>Mở trong ListenApp, có phần đọc và thời gian.</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Sách điện tử</translation>
    </message>
    <message>
        <source>For phones and tablets. Plays and highlights the text.</source>
        <translation>Cho điện thoại và máy tính bảng. Phát và tô sáng chữ.</translation>
    </message>
    <message>
        <source>Highlight sentences</source>
        <translation>Tô sáng câu</translation>
    </message>
    <message>
        <source>Plays well in every reader app.</source>
        <translation>Phát tốt trong mọi ứng dụng đọc sách.</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Tô sáng từ</translation>
    </message>
    <message>
        <source>Playback stutters in some reader apps.</source>
        <translation>Có thể bị giật trong một số ứng dụng đọc sách.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>For any browser. Needs no internet.</source>
        <translation>Cho mọi trình duyệt. Không cần internet.</translation>
    </message>
    <message>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <source>Flashcards for the words, with sound.</source>
        <translation>Thẻ ghi nhớ từ, có âm thanh.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Phụ đề</translation>
    </message>
    <message>
        <source>For video players and video editors.</source>
        <translation>Cho trình phát và trình chỉnh sửa video.</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation>Phụ đề (SRT)</translation>
    </message>
    <message>
        <source>Opens in every player.</source>
        <translation>Mở được trong mọi trình phát.</translation>
    </message>
    <message>
        <source>Web subtitles (WebVTT)</source>
        <translation>Phụ đề web (WebVTT)</translation>
    </message>
    <message>
        <source>For videos on web pages. Words light up.</source>
        <translation>Cho video trên trang web. Từ sáng lên theo lời.</translation>
    </message>
    <message>
        <source>Karaoke subtitles (ASS)</source>
        <translation>Phụ đề karaoke (ASS)</translation>
    </message>
    <message>
        <source>For mpv and VLC. Words light up.</source>
        <translation>Cho mpv và VLC. Từ sáng lên theo lời.</translation>
    </message>
    <message>
        <source>Lyrics (LRC)</source>
        <translation>Lời bài hát (LRC)</translation>
    </message>
    <message>
        <source>For music players.</source>
        <translation>Cho trình phát nhạc.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Sound clips, tables, and data for other programs.</source>
        <translation>Đoạn âm thanh, bảng và dữ liệu cho chương trình khác.</translation>
    </message>
    <message>
        <source>Sentence clips</source>
        <translation>Đoạn âm thanh từng câu</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each sentence.</source>
        <translation>Thư mục có một tệp MP3 cho mỗi câu.</translation>
    </message>
    <message>
        <source>Word clips</source>
        <translation>Đoạn âm thanh từng từ</translation>
    </message>
    <message>
        <source>A folder with an MP3 file for each word.</source>
        <translation>Thư mục có một tệp MP3 cho mỗi từ.</translation>
    </message>
    <message>
        <source>Word table (CSV)</source>
        <translation>Bảng từ (CSV)</translation>
    </message>
    <message>
        <source>Words and times, for spreadsheets.</source>
        <translation>Từ và thời gian, cho bảng tính.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>For work on speech in Praat.</source>
        <translation>Để phân tích giọng nói trong Praat.</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation>Toàn bộ dữ liệu (JSON)</translation>
    </message>
    <message>
        <source>Text, times and glossary, for programmers.</source>
        <translation>Văn bản, thời gian và bảng từ vựng, cho lập trình viên.</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Tờ bài tập</translation>
    </message>
    <message>
        <source>To print, with numbered lines and glossary, and gaps to fill in.</source>
        <translation>Để in, có đánh số dòng, bảng từ vựng và chỗ trống để điền.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>A PDF file with text and glossary.</source>
        <translation>Tệp PDF gồm văn bản và bảng từ vựng.</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Văn bản có chỗ trống</translation>
    </message>
    <message>
        <source>A PDF file with space for answers. The key is on the last page.</source>
        <translation>Tệp PDF có chỗ ghi câu trả lời. Đáp án ở trang cuối.</translation>
    </message>
    <message>
        <source>Print text…</source>
        <translation>In văn bản…</translation>
    </message>
    <message>
        <source>Print text with gaps…</source>
        <translation>In văn bản có chỗ trống…</translation>
    </message>
    <message>
        <source>Choose the printer and the paper.</source>
        <translation>Chọn máy in và khổ giấy.</translation>
    </message>
</context>
<context>
    <name>ShareController</name>
    <message>
        <source>You can share the story when timing is finished.</source>
        <translation>Bạn có thể chia sẻ bài khi khớp thời gian xong.</translation>
    </message>
    <message>
        <source>The file is here:</source>
        <translation>Tệp nằm ở đây:</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Chia sẻ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>You can cancel at any time. No file is left behind.</source>
        <translation>Bạn có thể hủy bất cứ lúc nào. Không có tệp nào bị bỏ lại.</translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tìm phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Reset shortcuts</source>
        <translation>Đặt lại phím tắt</translation>
    </message>
    <message>
        <source>To change a shortcut, click it and press a new key.</source>
        <translation>Để đổi phím tắt, hãy bấm vào nó rồi nhấn phím mới.</translation>
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
        <source>Timing</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp học</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Words and saved sentences</source>
        <translation>Từ và câu đã lưu</translation>
    </message>
</context>
<context>
    <name>SoundDelayPanel</name>
    <message>
        <source>Measure by tapping</source>
        <translation>Đo bằng cách gõ</translation>
    </message>
    <message>
        <source>Audio sync</source>
        <translation>Đồng bộ âm thanh</translation>
    </message>
    <message>
        <source>Bluetooth headphones</source>
        <translation>Tai nghe Bluetooth</translation>
    </message>
    <message>
        <source>Silence before playback</source>
        <translation>Im lặng trước khi phát</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Độ trễ âm thanh</translation>
    </message>
</context>
<context>
    <name>SpeakingController</name>
    <message>
        <source>Nothing was heard. Check the microphone in the playback options.</source>
        <translation>Không nghe thấy gì. Hãy kiểm tra micrô trong tùy chọn phát.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>Recording deleted.</source>
        <translation>Đã xóa bản ghi âm.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Say it</source>
        <translation>Nói theo</translation>
    </message>
    <message>
        <source>Input level</source>
        <translation>Mức đầu vào</translation>
    </message>
    <message>
        <source>Rhythm: narrator above, you below</source>
        <translation>Nhịp: người đọc ở trên, bạn ở dưới</translation>
    </message>
    <message>
        <source>Melody: narrator dashed, you solid</source>
        <translation>Giai điệu: người đọc nét đứt, bạn nét liền</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>Người đọc</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>Both in turn</source>
        <translation>Lần lượt cả hai</translation>
    </message>
    <message>
        <source>Delete recording</source>
        <translation>Xóa bản ghi âm</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu tiếp</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} trên {count}</translation>
    </message>
    <message>
        <source>Listen, then hold Space and say it. A short press records until you are silent.</source>
        <translation>Hãy nghe, rồi giữ phím cách và nói. Nhấn nhanh thì ghi đến khi bạn im lặng.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi âm</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>Rhythm of the narrator</source>
        <translation>Nhịp của người đọc</translation>
    </message>
    <message>
        <source>Melody of the narrator</source>
        <translation>Giai điệu của người đọc</translation>
    </message>
    <message>
        <source>Install a speech model to see which words were understood.</source>
        <translation>Hãy cài mô hình giọng nói để xem từ nào được hiểu.</translation>
    </message>
    <message>
        <source>Every word was understood.</source>
        <translation>Mọi từ đều được hiểu.</translation>
    </message>
    <message>
        <source>Not understood: {words}</source>
        <translation>Không hiểu được: {words}</translation>
    </message>
    <message>
        <source>Longer than the narrator: {words}.</source>
        <translation>Dài hơn người đọc: {words}.</translation>
    </message>
    <message>
        <source>Shorter: {words}.</source>
        <translation>Ngắn hơn: {words}.</translation>
    </message>
    <message>
        <source>Rhythm as the narrator</source>
        <translation>Nhịp như người đọc</translation>
    </message>
    <message>
        <source>Melody: {count} semitones from the narrator</source>
        <translation>Giai điệu: lệch {count} nửa cung so với người đọc</translation>
    </message>
    <message>
        <source>My best</source>
        <translation>Bản tốt nhất</translation>
    </message>
    <message>
        <source>I said it right</source>
        <translation>Tôi nói đúng rồi</translation>
    </message>
    <message>
        <source>Beats: narrator above, you below</source>
        <translation>Phách: người đọc ở trên, bạn ở dưới</translation>
    </message>
    <message>
        <source>Beats: narrator {narrator}, you {you}</source>
        <translation>Phách: người đọc {narrator}, bạn {you}</translation>
    </message>
</context>
<context>
    <name>StageDot</name>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>sắp tới</translation>
    </message>
</context>
<context>
    <name>StageDots</name>
    <message>
        <source>Stages of the lesson</source>
        <translation>Các bước của bài học</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
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
    <message>
        <source>Repetition</source>
        <translation>Lần lặp</translation>
    </message>
    <message>
        <source>Sentence: {at} of {total}</source>
        <translation>Câu: lần {at} trên {total}</translation>
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
    <name>StoryJob</name>
    <message>
        <source>Timing is not responding. Wait or cancel it.</source>
        <translation>Việc khớp thời gian không phản hồi. Hãy chờ hoặc hủy.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Bài</translation>
    </message>
</context>
<context>
    <name>TapAlong</name>
    <message>
        <source>Tap the words</source>
        <translation>Gõ theo từ</translation>
    </message>
    <message>
        <source>Tap at “{word}”</source>
        <translation>Gõ khi nghe “{word}”</translation>
    </message>
</context>
<context>
    <name>TaskEditorPage</name>
    <message>
        <source>Tasks for the class</source>
        <translation>Bài tập cho lớp</translation>
    </message>
    <message>
        <source>Gaps and questions</source>
        <translation>Chỗ trống và câu hỏi</translation>
    </message>
    <message>
        <source>Other right answers, separated by semicolons</source>
        <translation>Các đáp án đúng khác, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Một câu hỏi của bạn</translation>
    </message>
    <message>
        <source>Choose gaps</source>
        <translation>Chọn chỗ trống</translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Thêm chỗ trống</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Dài hơn</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Ngắn hơn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Thêm câu hỏi</translation>
    </message>
    <message>
        <source>Show in class view</source>
        <translation>Hiện trên màn hình lớp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Question: {text}</source>
        <translation>Câu hỏi: {text}</translation>
    </message>
    <message>
        <source>Save and share…</source>
        <translation>Lưu và chia sẻ…</translation>
    </message>
    <message>
        <source>Stages of the lesson</source>
        <translation>Các bước của bài học</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Play again</source>
        <translation>Phát lại</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Tôi đã đúng</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Những gì bạn nghe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>Tôi không nghe được gì</translation>
    </message>
</context>
<context>
    <name>TeacherPages</name>
    <message>
        <source>Start tasks</source>
        <translation>Bắt đầu bài tập</translation>
    </message>
    <message>
        <source>Open a story that is timed.</source>
        <translation>Hãy mở một bài đã khớp thời gian.</translation>
    </message>
    <message>
        <source>This story has tasks.</source>
        <translation>Bài này có bài tập.</translation>
    </message>
    <message>
        <source>No gaps fit this story.</source>
        <translation>Không có chỗ trống nào hợp với bài này.</translation>
    </message>
    <message>
        <source>Saved with the story. Share the story as a lesson to hand out the tasks.</source>
        <translation>Đã lưu cùng bài. Hãy chia sẻ bài dưới dạng bài học để giao bài tập.</translation>
    </message>
    <message>
        <source>This story has no tasks.</source>
        <translation>Bài này không có bài tập.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bài tập</translation>
    </message>
    <message>
        <source>Results of a class</source>
        <translation>Kết quả của lớp</translation>
    </message>
    <message>
        <source>Results (*.listenwork)</source>
        <translation>Kết quả (*.listenwork)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Title and text</source>
        <translation>Tiêu đề và nội dung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Story text</source>
        <translation>Nội dung bài</translation>
    </message>
    <message>
        <source>Unchanged words keep their timing. You can close this panel and keep listening.</source>
        <translation>Những từ không sửa giữ nguyên thời gian. Bạn có thể đóng bảng này và nghe tiếp.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Your unsaved changes were restored.</source>
        <translation>Đã khôi phục các thay đổi chưa lưu.</translation>
    </message>
    <message>
        <source>Only changed words are timed again.</source>
        <translation>Chỉ những từ đã sửa được khớp thời gian lại.</translation>
    </message>
</context>
<context>
    <name>TextEditController</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Story changed.</source>
        <translation>Đã sửa bài.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) timed.</source>
        <translation>
            <numerusform>Đã khớp thời gian %n từ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) not read aloud.</source>
        <translation>
            <numerusform>%n từ không được đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes undone.</source>
        <translation>Đã hoàn tác thay đổi.</translation>
    </message>
    <message>
        <source>Cancelled. The story was not changed.</source>
        <translation>Đã hủy. Bài không thay đổi.</translation>
    </message>
</context>
<context>
    <name>TextEditJob</name>
    <message>
        <source>Reading the story…</source>
        <translation>Đang đọc bài…</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %</source>
        <translation>Đang khớp thời gian phần đã sửa… {percent} %</translation>
    </message>
    <message>
        <source>Timing changes… {percent} %, {left} left</source>
        <translation>Đang khớp thời gian phần đã sửa… {percent} %, còn {left}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Story text</source>
        <translation>Nội dung bài</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>TimingEditor</name>
    <message>
        <source>Sentence timing</source>
        <translation>Thời gian của câu</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Next sentence to check</source>
        <translation>Câu cần kiểm tra tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Set start here</source>
        <translation>Bắt đầu tại đây</translation>
    </message>
    <message>
        <source>Shift everything after it</source>
        <translation>Dời tất cả phần sau</translation>
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
    <name>TitledDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to hear again</source>
        <translation>
            <numerusform>%n câu cần nghe lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>khoảng %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences}, {minutes}</source>
        <translation>{sentences}, {minutes}</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} trên {length}</translation>
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
        <translation>Từ vựng trong bài</translation>
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
        <source>Show or hide text</source>
        <translation>Hiện hoặc ẩn chữ</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Blur text</source>
        <translation>Làm mờ chữ</translation>
    </message>
    <message>
        <source>Only what has been spoken</source>
        <translation>Chỉ phần đã đọc</translation>
    </message>
    <message>
        <source>Only the current sentence</source>
        <translation>Chỉ câu hiện tại</translation>
    </message>
    <message>
        <source>Hide text</source>
        <translation>Ẩn chữ</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Check the timing of this sentence.</source>
        <translation>Hãy kiểm tra thời gian của câu này.</translation>
    </message>
    <message>
        <source>Saved sentence</source>
        <translation>Câu đã lưu</translation>
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
        <source>Repeat sentence</source>
        <translation>Lặp lại câu</translation>
    </message>
    <message>
        <source>Repeat slower</source>
        <translation>Lặp lại chậm hơn</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Lặp vòng câu</translation>
    </message>
    <message>
        <source>Playback options</source>
        <translation>Tùy chọn phát</translation>
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
        <translation>Thiết bị phát âm thanh</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Bật tiếng</translation>
    </message>
    <message>
        <source>Add narration…</source>
        <translation>Thêm phần đọc…</translation>
    </message>
    <message>
        <source>No narration yet. Choose a recording, or drop it here.</source>
        <translation>Chưa có phần đọc. Hãy chọn bản ghi âm hoặc thả vào đây.</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Cài đặt âm thanh…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Trouble list</source>
        <translation>Danh sách chỗ khó</translation>
    </message>
    <message>
        <source>Words and kinds of misses</source>
        <translation>Từ và kiểu lỗi</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>Phát tất cả</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Luyện các câu này</translation>
    </message>
    <message>
        <source>Nothing gives you trouble yet. Practise with a story first.</source>
        <translation>Chưa có chỗ khó nào. Hãy luyện với một bài trước.</translation>
    </message>
    <message>
        <source>{name}: missed {misses} of {tries}</source>
        <translation>{name}: lỡ {misses} trên {tries}</translation>
    </message>
    <message>
        <source>Where words join</source>
        <translation>Chỗ nối từ</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Đuôi từ</translation>
    </message>
    <message>
        <source>Similar words</source>
        <translation>Từ gần giống</translation>
    </message>
    <message>
        <source>Other words heard</source>
        <translation>Nghe thành từ khác</translation>
    </message>
    <message>
        <source>Words not heard</source>
        <translation>Từ không nghe được</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Đáp án đã xem</translation>
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
        <translation>Bạn hiểu được bao nhiêu?</translation>
    </message>
</context>
<context>
    <name>WarmUpPage</name>
    <message>
        <source>Hear these words, then press Enter.</source>
        <translation>Nghe các từ này, rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Bắt đầu nghe</translation>
    </message>
    <message>
        <source>Hear “{word}”</source>
        <translation>Nghe “{word}”</translation>
    </message>
    <message>
        <source>Show the meaning</source>
        <translation>Hiện nghĩa</translation>
    </message>
</context>
<context>
    <name>WaveformSlider</name>
    <message>
        <source>Position in the story</source>
        <translation>Vị trí trong bài</translation>
    </message>
    <message>
        <source>{here} of {whole}</source>
        <translation>{here} trên {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) {seconds}</source>
        <translation>
            <numerusform>%n phút {seconds}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Add to my words</source>
        <translation>Thêm vào từ của tôi</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Cả %n câu</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy word, meaning and sentence</source>
        <translation>Sao chép từ, nghĩa và câu</translation>
    </message>
    <message numerus="yes">
        <source>Hear all %n sentence(s)</source>
        <translation>
            <numerusform>Nghe cả %n câu</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the sentence</source>
        <translation>Nghe câu</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>Nghe từ</translation>
    </message>
    <message>
        <source>In the list of words</source>
        <translation>Đã có trong danh sách từ</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Đang tra…</translation>
    </message>
    <message>
        <source>Not in the dictionary.</source>
        <translation>Không có trong từ điển.</translation>
    </message>
    <message>
        <source>Remove saved sentence</source>
        <translation>Bỏ lưu câu</translation>
    </message>
    <message>
        <source>Save sentence</source>
        <translation>Lưu câu</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
</context>
<context>
    <name>WordCardController</name>
    <message>
        <source>noun</source>
        <translation>danh từ</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>động từ</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>tính từ</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>trạng từ</translation>
    </message>
    <message>
        <source>in this story</source>
        <translation>trong bài này</translation>
    </message>
    <message>
        <source>your word</source>
        <translation>từ của bạn</translation>
    </message>
    <message>
        <source>article</source>
        <translation>mạo từ</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>đại từ</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>từ hạn định</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>giới từ</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>liên từ</translation>
    </message>
    <message>
        <source>helping verb</source>
        <translation>trợ động từ</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>dạng rút gọn</translation>
    </message>
    <message>
        <source>grammar word</source>
        <translation>từ ngữ pháp</translation>
    </message>
    <message>
        <source>“{word}”: sentence {at} of {total}. Esc returns.</source>
        <translation>“{word}”: câu {at} trên {total}. Nhấn Esc để quay lại.</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>Word as in the story</source>
        <translation>Từ, như trong bài</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>_SavedPage</name>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
</TS>
