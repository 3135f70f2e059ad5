"""Stock of shortcomings, for questions that ask which ones an article names."""

SHORTCOMINGS: tuple[str, ...] = (
    "đường giao thông nông thôn xuống cấp",
    "thiếu bác sĩ chuyên khoa ở tuyến huyện",
    "quỹ đất dành cho tái định cư còn ít",
    "chương trình bồi dưỡng cán bộ còn nặng lý thuyết",
    "ngân sách địa phương chủ yếu dựa vào trợ cấp của cấp trên",
    "hệ thống dữ liệu của các ngành chưa kết nối, chia sẻ với nhau",
    "chi bộ ở một số doanh nghiệp sinh hoạt không đều, nội dung đơn điệu",
    "số hộ tái nghèo sau thiên tai còn nhiều, sinh kế chưa ổn định",
    "việc sơ kết, tổng kết các mô hình tốt chưa gắn với khen thưởng kịp thời",
    "tiến độ giải ngân vốn đầu tư công ở nhiều dự án trọng điểm chậm so với kế hoạch",
    "công tác quy hoạch chưa đi trước một bước, có nơi phải điều chỉnh nhiều lần trong một nhiệm kỳ",
    "chế độ phụ cấp cho cán bộ không chuyên trách thấp, khó thu hút người trẻ có trình độ tham gia công tác",
    "hoạt động giám sát của đoàn thể ở cơ sở có nơi ngại va chạm, chưa theo đến cùng các kiến nghị đã nêu",
)
