"""Stock of wrong answers to "điểm mới nào được nêu", in the style of resolutions."""

NEWS: tuple[str, ...] = (
    "Lần đầu tiên quy định việc công khai kết quả tiếp công dân của người đứng đầu",
    "Mở rộng thẩm quyền tuyển dụng cho các đơn vị tự chủ toàn bộ chi thường xuyên",
    "Chuyển từ hỗ trợ trực tiếp bằng tiền sang hỗ trợ tín dụng và đào tạo nghề",
    "Bổ sung tiêu chí về môi trường trong xếp loại chính quyền cấp cơ sở hằng năm",
    "Thay việc lấy phiếu ở một cấp bằng lấy phiếu đồng thời ở hai cấp",
    "Lần đầu tiên giao chỉ tiêu giảm phát thải cụ thể cho từng ngành kinh tế",
    "Chuyển từ quản lý theo năm ngân sách sang quản lý theo kết quả đầu ra của cả giai đoạn",
    "Cho phép thuê chuyên gia giữ chức danh quản lý có thời hạn trong đơn vị sự nghiệp",
    "Mở rộng đối tượng được vay vốn ưu đãi sang hộ kinh doanh cá thể và tổ hợp tác",
    "Bổ sung cơ chế bảo vệ người cung cấp thông tin về vi phạm trong đấu thầu, mua sắm tài sản công",
    "Chuyển trọng tâm kiểm tra từ việc chấp hành quy trình sang hiệu quả sử dụng nguồn lực được giao",
    "Thay cách phân bổ vốn bình quân cho các xã bằng phân bổ theo mức độ hoàn thành tiêu chí của năm trước",
)

# Each goes behind "Đến năm 2030, ".
