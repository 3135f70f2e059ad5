#!/bin/sh
# Cài chương trình vào thư mục này ở lần chạy đầu (không cần mạng), rồi mở chương trình.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

python=
for each in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$each" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; then
        python=$each
        break
    fi
done
[ -n "$python" ] || stop "Cần Python từ 3.11 đến 3.14. Hãy nhờ người quản trị máy cài Python rồi chạy lại."

environment=$here/.venv-linux-$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if [ ! -f "$environment/ready" ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        stop "Máy thiếu gói python3-venv. Hãy chạy: sudo apt-get install python3-venv, rồi mở lại."
    "$python" "$here/verify.py"
    printf '%s\n' "Đang cài chương trình vào thư mục này (chỉ lần đầu)…" >&2
    rm -rf "$environment"
    "$python" -m venv "$environment" ||
        stop "Không tạo được thư mục $environment. Hãy chép cả bộ cài vào ổ đĩa của máy (không phải USB) rồi chạy lại."
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check \
        --no-index --find-links "$here/wheels" studyapp ||
        stop "Không cài được chương trình. Hãy gửi các dòng ở trên cho người hỗ trợ."
    check='import PySide6.QtWidgets'
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        check='from PySide6.QtWidgets import QApplication; QApplication([])'
    fi
    "$environment/bin/python" -c "$check" ||
        stop "Máy thiếu thư viện hệ thống. Hãy chạy: sudo apt-get install libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0, rồi mở lại."
    touch "$environment/ready"
fi

if [ -e "$here/portable" ]; then
    set -- --profile-dir "$here/data" "$@"
fi
exec "$environment/bin/python" -c 'from studyapp.launch import main; main()' "$@"
