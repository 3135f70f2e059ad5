"""Web pages as portals write them, with one invented article inside."""

TITLE = "Vân Lĩnh học tập nghị quyết & triển khai"
SAPO = (
    "Sáng 12/12, Ban Thường vụ Huyện ủy tổ chức hội nghị học tập, quán triệt các nghị quyết của Trung ương "
    "cho cán bộ chủ chốt."
)
FIRST = (
    "Đồng chí Lương Văn Khải, Bí thư Huyện ủy, truyền đạt Nghị quyết số 18-NQ/TW ngày 25/10/2017 về tổ chức "
    "bộ máy tinh gọn."
)
SECOND = (
    "Trung tâm Y tế huyện cần đưa buổi tư vấn, khám sức khỏe trước khi kết hôn về từng xã, ưu tiên các bản "
    "vùng cao."
)
LAST = (
    "Các chi bộ hoàn thành việc học tập cho toàn thể đảng viên trước ngày 31/01/2018, báo cáo kết quả về "
    "Huyện ủy."
)
AROUND = (
    "Bạn đọc A: bài viết rất hay và bổ ích, tôi đã đọc từ đầu đến cuối và chia sẻ cho mọi người cùng đọc bài "
    "này ngay hôm nay."
)

PORTAL = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://khong.co/xhtml1.dtd">
<html><head><meta charset="utf-8"><title>Vân Lĩnh học tập nghị quyết - Cổng thông tin huyện</title>
<style>p {{color: red}}</style><script>document.write("<p>{AROUND}</p>")</script></head>
<body><form id="aspnetForm">
<div class="header"><h1><a href="/">Cổng thông tin</a></h1>
<ul class="main-menu"><li><a>Trang chủ</a></li><li><a>Tin tức</a></li></ul></div>
<div id="content-wrapper"><div class="breadcrumb">Trang chủ » Tin tức</div>
<div class="detail-left"><h1 class="title">Vân Lĩnh học tập nghị quyết &amp; triển khai</h1>
<span class="date">Thứ ba, 12/12/2017 09:15</span>
<div class="social-share"><a>Facebook</a> <a>Zalo</a></div>
<h2 class="sapo">{SAPO}</h2>
<div class="fck_detail"><p>{FIRST}</p><p>Ngắn thôi.</p>
<table><tr><td><p>Xã</p></td><td>Số người</td></tr><tr><td>Vân&nbsp;Sơn</td><td>34</td></tr></table>
<ul><li>Một là, xây dựng chương trình hành động</li><li>Hai là, kiểm tra việc thực hiện</li></ul>
<p style="display: none">{AROUND}</p><p hidden>{AROUND}</p>
<p>{SECOND}<br>Dòng sau.</p><img src="http://khong.co/anh.jpg" alt="ảnh"></div>
<p>{LAST}</p><p class="author">Minh Tâm</p></div>
<div class="box-related"><h3>Tin liên quan</h3>
<ul><li><a>Vân Lĩnh tổng kết phong trào thi đua</a></li></ul></div>
<div id="comments"><p>{AROUND}</p></div></div>
<footer>Bản quyền thuộc về huyện</footer></form></body></html>"""

ARTICLE = [
    TITLE,
    "Thứ ba, 12/12/2017 09:15",
    SAPO,
    FIRST,
    "Ngắn thôi.",
    "Xã\tSố người",
    "Vân Sơn\t34",
    "- Một là, xây dựng chương trình hành động",
    "- Hai là, kiểm tra việc thực hiện",
    SECOND,
    "Dòng sau.",
    LAST,
    "Minh Tâm",
]

TABLES = f"""<html><head><title>Vân Lĩnh học tập nghị quyết</title></head><body>
<table width="100%"><tr><td width="20%"><a>Giới thiệu</a><br><a>Tin tức</a><br><a>Liên hệ</a></td>
<td><table><tr><td><font size="4"><b>Vân Lĩnh học tập nghị quyết</b></font></td></tr>
<tr><td><p>{SAPO}</p><p>{FIRST}</p><p>{SECOND}</p></td></tr></table></td></tr></table></body></html>"""

WORD_CLIPBOARD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8">
<style><!-- p.MsoNormal {margin: 0} --></style>
<!--[if gte mso 9]><xml><o:Lang>vi</o:Lang></xml><![endif]--></head>
<body><!--StartFragment--><p class="MsoNormal"><b>I. Mục
tiêu<o:p></o:p></b></p><p class="MsoListParagraph" style="mso-list: l0 level1 lfo1"><![if !supportLists]><span
style="mso-list: Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Học tập đầy đủ.<o:p></o:p></p>
<p class="MsoNormal"><span style="font-family: '.VnTime'">NghÞ quyÕt</span> Trung ương</p>
<p class="MsoNormal"><span style="mso-hide: all">Câu ẩn.</span></p><!--EndFragment--></body></html>"""
