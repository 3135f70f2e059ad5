"""Stock of wrong answers in plain words; one is used only where the article says nothing of the kind."""

from collections.abc import Iterable

from studyapp.core.text.folding import fold

_RUN = 3

# Work around the study of a resolution, for articles that speak of it.
STUDY_TASKS = (
    "chụp ảnh lưu niệm tại từng điểm cầu",
    "mua thêm máy chiếu cho các hội trường",
    "tổ chức bốc thăm câu hỏi cuối buổi học",
    "dựng sân khấu hóa nội dung nghị quyết",
    "in sổ tay tóm tắt nội dung nghị quyết để phát cho từng đại biểu",
    "tổ chức hội thi báo cáo viên giỏi theo từng cụm xã, phường",
    "ghi hình toàn bộ buổi học để phát lại trên truyền hình địa phương",
    "thuê đơn vị tư vấn bên ngoài soạn thảo chương trình hành động",
    "mời chuyên gia nước ngoài góp ý cho dự thảo chương trình hành động",
    "tổ chức thi viết tìm hiểu nghị quyết trong học sinh, sinh viên",
    "biên soạn tài liệu hỏi - đáp và phát đến từng hộ gia đình",
    "dịch nghị quyết ra tiếng dân tộc thiểu số và phát trên loa truyền thanh",
    "lập quỹ khen thưởng riêng cho các tập thể có kết quả học tập cao nhất",
    "lấy phiếu đánh giá mức độ hài lòng của đại biểu đối với từng báo cáo viên",
    "cử cán bộ biệt phái về cơ sở trong ba tháng để hướng dẫn việc học tập",
    "tổ chức đoàn tham quan, trao đổi kinh nghiệm tại các địa phương khác",
    "thay các buổi học tập trung bằng việc tự đọc tài liệu tại nơi cư trú",
    "chấm điểm bài thu hoạch bằng phần mềm và công bố thứ hạng của từng đơn vị",
    "xây dựng phòng truyền thống để trưng bày các văn kiện của hội nghị",
    "chuyển toàn bộ việc biên soạn tài liệu học tập cho các trường đại học đảm nhiệm",
    "tổ chức hội thảo khoa học quốc tế về nội dung của nghị quyết trong quý đầu năm sau",
    "xây dựng phim tài liệu về quá trình chuẩn bị nghị quyết và trình chiếu tại các rạp ở trung tâm",
    "cấp giấy chứng nhận cho người học đủ số buổi và ghi kết quả vào hồ sơ cán bộ của từng người dự học",

    ("lập tổ khảo sát độc lập gọi điện lấy ý kiến người dân, tổng hợp thành báo cáo và công bố trên "
     "cổng thông tin điện tử"),

    ("chia người học thành nhóm nhỏ theo nghề nghiệp, phân công từng nhóm tự biên soạn một chuyên đề "
     "rồi trình bày trước hội nghị toàn thể"),

    ("tuyển chọn, ký hợp đồng với cộng tác viên viết bài theo từng chuyên đề và chi trả nhuận bút từ "
     "nguồn kinh phí xã hội hóa của địa phương"),

    ("lập kế hoạch luân chuyển báo cáo viên giữa các địa phương, bố trí nơi ăn nghỉ và phương tiện đi "
     "lại cho từng đợt học tập trong cả năm"),
)  # fmt: skip

STUDY_AIMS = (
    "giảm bớt số cuộc họp ở cơ sở",
    "tuyển chọn thêm báo cáo viên trẻ",
    "đổi mới giao diện của trang tin",
    "tăng số lượng bài viết dự thi",
    "rút ngắn thời gian tổ chức các hội nghị ở cơ sở",
    "lựa chọn nhân sự cho đại hội đảng bộ các cấp",
    "so sánh, xếp hạng kết quả học tập giữa các địa phương",
    "chuẩn bị tài liệu cho kỳ họp của hội đồng nhân dân các cấp",
    "thu hút các nguồn tài trợ cho công tác tuyên truyền của địa phương",
    "bổ sung tiêu chí bình xét danh hiệu thi đua của cán bộ, công chức",
    "hoàn thành chỉ tiêu kết nạp đảng viên mới trong năm của từng đảng bộ",
    "tạo nguồn tư liệu cho việc biên soạn lịch sử đảng bộ địa phương qua các thời kỳ",
    "giảm số lượng báo cáo viên và chi phí in ấn tài liệu học tập ở các cấp, các ngành",

    ("thay thế sinh hoạt chi bộ thường kỳ bằng hình thức họp trực tuyến ở tất cả các đảng bộ, chi bộ "
     "trong năm tới"),
    "giúp các cơ quan, đơn vị có thêm thời gian cho công tác chuyên môn",
    "tạo điều kiện cho các nhà xuất bản phát hành tài liệu học tập trên phạm vi cả nước",

    ("giúp các cơ quan tổ chức, cán bộ, các địa phương và đơn vị có thêm căn cứ để bình xét danh hiệu "
     "thi đua cuối năm"),

    ("làm căn cứ sắp xếp lại đội ngũ báo cáo viên, phân bổ kinh phí học tập và bố trí hội trường cho "
     "từng địa phương trong những năm sau"),
)  # fmt: skip

# Work of one kind of body in its own field.
FIELD_TASKS = (
    ("government", "rà soát, đơn giản hóa thủ tục hành chính về đất đai và xây dựng"),
    ("government", "công khai quy hoạch sử dụng đất trên trang thông tin điện tử"),
    ("government", "lập danh mục các công trình giao thông cần sửa chữa trước mùa mưa bão"),
    ("business", "nộp báo cáo tài chính đã được kiểm toán đúng thời hạn"),
    ("business", "mở thêm điểm bán hàng bình ổn giá tại các khu công nghiệp"),
    ("school", "điều chỉnh lịch tuyển sinh và công bố chỉ tiêu của từng ngành đào tạo"),
    ("school", "biên soạn giáo trình ngoại ngữ chuyên ngành cho sinh viên năm cuối"),
    ("health", "tổ chức tiêm chủng mở rộng cho trẻ em tại trạm y tế"),
    ("health", "lập hồ sơ theo dõi bệnh không lây nhiễm cho người cao tuổi"),
    ("police", "tuần tra, xử lý các trường hợp vi phạm nồng độ cồn và chạy quá tốc độ"),
    ("army", "luyện tập phương án phòng, chống thiên tai và tìm kiếm cứu nạn"),
    ("press", "phát sóng các chương trình dạy tiếng dân tộc thiểu số vào buổi tối"),
    ("front", "vận động quyên góp xây dựng nhà đại đoàn kết cho các hộ nghèo"),
    ("inspection", "thanh tra việc mua sắm thuốc và vật tư y tế tại các bệnh viện công lập"),
    ("assembly", "quyết định mức thu học phí đối với các cơ sở giáo dục công lập cho năm học mới"),
    ("people", "phân loại rác thải tại nguồn và đổ rác đúng giờ quy định"),
    ("government",
     "tổ chức đấu giá quyền khai thác khoáng sản và công bố kết quả cho các nhà đầu tư trong và ngoài "
     "nước"),
    ("school",
     "xây dựng ngân hàng đề thi trực tuyến, cho học sinh làm bài thử hằng tuần và gửi kết quả cho cha "
     "mẹ qua sổ liên lạc điện tử"),
    ("business",
     "ký thỏa ước lao động tập thể, niêm yết công khai mức lương, mức thưởng và phụ cấp làm thêm giờ "
     "tại nơi làm việc"),
    ("health",
     "bố trí bác sĩ về làm việc luân phiên tại các trạm y tế xã vùng cao, trang bị máy siêu âm và xe "
     "cứu thương"),
)  # fmt: skip


def unspoken(stock: Iterable[str], folded_article: str) -> tuple[str, ...]:
    """Those of which the article, folded, does not use a telling part: runs of three words."""
    return tuple(each for each in stock if not _spoken(fold(each), folded_article))


def _spoken(words: str, article: str) -> bool:
    syllables = words.replace(",", "").split()
    runs = [" ".join(syllables[at : at + _RUN]) for at in range(len(syllables) - _RUN + 1)]
    return sum(run in article for run in runs) >= max(2, len(runs) // 4)
