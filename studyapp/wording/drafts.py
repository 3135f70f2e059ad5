"""What a reviewer reads about a draft: what to look at, and why others were not written."""

from studyapp.core.authoring.draft import Doubt

NOT_SOUND = "Chưa đạt yêu cầu của một câu hỏi"

FLAWS = {
    "empty_text": "Có chỗ còn để trống",
    "wrong_key_count": "Số đáp án đúng không khớp với loại câu hỏi",
    "too_few_options": "Quá ít phương án",
    "equal_options": "Hai phương án gần như giống nhau",
    "length_tells": "Đáp án dài hoặc ngắn khác hẳn các phương án nhiễu",
    "stem_tells": "Câu dẫn đã nói ra đáp án",
    "bare_number": "Số hiệu văn bản thiếu năm hoặc khóa nên có thể nhầm với văn bản khác",
    "points_elsewhere": "Có từ chỉ hiểu được khi đọc kèm bài báo, như “bài báo này”, “nói trên”",
    "cut_text": "Câu chữ bị cụt hoặc quá dài",
    "odd_marks": "Dấu câu, dấu ngoặc hoặc khoảng trắng chưa đúng",
    "stem_without_end": "Câu dẫn thiếu dấu kết thúc",
    "hidden_negation": "Câu hỏi phủ định mà chữ “KHÔNG” không viết hoa",
    "collective_option": "Có phương án kiểu “tất cả các phương án trên”",
    "mixed_capitals": "Các phương án viết hoa không thống nhất",
    "mixed_precision": "Các con số không cùng đơn vị hoặc độ chính xác",
    "number_tells": "Chỉ đáp án có con số, các phương án khác thì không",
    "two_questions": "Hỏi hai điều một lúc, hoặc còn sót từ để hỏi trong phương án",
    "bare_body": "Tên cơ quan chưa đủ để biết là cơ quan nào, như “Bộ”, “Ủy ban”",
    "uneven_options": "Các phương án dài ngắn chênh lệch nhiều",
    "names_person": "Có tên người trong câu hỏi",
    "true_distractor": "Phương án nhiễu lại đúng theo bài báo",
    "two_values": "Bài báo nêu hai số liệu khác nhau cho cùng một việc",
    "long_stem": "Câu dẫn quá dài",
    "other_document": "Nội dung thuộc văn bản khác với văn bản nêu trong câu hỏi",
    "stem_hints": "Câu dẫn có từ ngữ gợi ra đáp án",
    "outside_text": "Không tìm thấy căn cứ trong bài",
    "same_fact": "Đã có câu hỏi về cùng nội dung",
    "answered_elsewhere": "Một câu khác đã nói ra đáp án",
    "too_many_numbers": "Đã đủ câu hỏi về số hiệu và ngày tháng",
}

CARD_FLAWS = {
    "wrong_key_count": "Thẻ điền khuyết cần đúng một chỗ […], thẻ liệt kê cần từ hai dòng trả lời trở lên",
    "stem_tells": "Mặt hỏi đã nói ra câu trả lời",
    "stem_without_end": "Mặt hỏi thiếu dấu kết thúc",
    "two_questions": "Hỏi hai điều một lúc, hoặc còn sót từ để hỏi trong câu trả lời",
    "cut_text": "Câu trả lời bị cụt hoặc quá dài",
}

DOUBTS = {
    "from_table": "Bài báo không ghi ngày của {about}; ngày lấy từ danh mục văn bản, nên đối chiếu",
    "title_from_table": "Bài báo ghi tên {about} khác hoặc ngắn hơn; tên lấy từ danh mục văn bản",
    "long_answer": "Câu trả lời dài, nên rút gọn để dễ nhớ",
    "same_as": "Trùng nội dung với câu {about} của bài này",
    "told_by": "Câu dẫn của câu {about} đã nói ra đáp án của câu này",
    "tells": "Câu dẫn này nói ra đáp án của câu {about}",
    "key_place": "Hầu hết câu chọn một của bài này có đáp án ở cùng một vị trí",
    "key_longest": "Hầu hết câu chọn một của bài này có đáp án là phương án dài nhất",
    "key_shortest": "Hầu hết câu chọn một của bài này có đáp án là phương án ngắn nhất",
    "key_largest": "Hầu hết câu hỏi con số của bài này có đáp án là số lớn nhất",
    "key_smallest": "Hầu hết câu hỏi con số của bài này có đáp án là số nhỏ nhất",
}


def flaw(code: str) -> str:
    return FLAWS.get(code, NOT_SOUND)


def flaw_of_draft(code: str, *, is_card: bool) -> str:
    """A whole sentence; some flaws of a card read otherwise than those of a question."""
    return f"{CARD_FLAWS.get(code, flaw(code)) if is_card else flaw(code)}."


def doubt(doubt: Doubt, *, is_card: bool = False) -> str:
    """What a mended draft was kept with is a flaw; what the writer was not sure of has words of its own."""
    words = DOUBTS.get(doubt.code)
    return f"{words.format(about=doubt.about)}." if words else flaw_of_draft(doubt.code, is_card=is_card)
