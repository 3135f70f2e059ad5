@echo off
rem Cài chương trình vào thư mục này ở lần chạy đầu (không cần mạng), rồi mở chương trình.
rem not run: these lines were written without a Windows machine to try them on
chcp 65001 >nul
setlocal
set "here=%~dp0"
set "python="
for %%v in (3.14 3.13 3.12 3.11) do (
    if not defined python py -%%v -c "" >nul 2>nul && set "python=py -%%v"
)
if not defined python (
    python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" >nul 2>nul && set "python=python"
)
if not defined python (
    echo Cần Python 64-bit từ 3.11 đến 3.14, bản của python.org. Hãy cài Python rồi chạy lại.
    goto fail
)
for /f %%v in ('%python% -c "import sys; print('%%d.%%d' %% sys.version_info[:2])"') do set "version=%%v"
set "environment=%here%.venv-windows-%version%"
if exist "%environment%\ready" goto start
%python% "%here%verify.py" || goto fail
echo Đang cài chương trình vào thư mục này (chỉ lần đầu)…
if exist "%environment%" rmdir /s /q "%environment%"
%python% -m venv "%environment%"
if errorlevel 1 (
    echo Không tạo được thư mục %environment%. Hãy chép cả bộ cài vào một thư mục có đường dẫn ngắn, ví dụ C:\hnq, rồi chạy lại.
    goto fail
)
"%environment%\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check --no-index --find-links "%here%wheels" studyapp
if errorlevel 1 (
    echo Không cài được chương trình. Hãy gửi các dòng ở trên cho người hỗ trợ.
    goto fail
)
type nul > "%environment%\ready"
:start
set "profile="
if exist "%here%portable" set profile=--profile-dir "%here%data"
start "" "%environment%\Scripts\pythonw.exe" -c "from studyapp.launch import main; main()" %profile% %*
exit /b 0
:fail
pause
exit /b 1
