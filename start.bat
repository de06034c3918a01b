@echo off
rem Opens Cho Phien on Windows: double-click. Needs Python 3.11 to 3.13; installs the rest.
chcp 65001 >nul
cd /d "%~dp0"
for %%v in (3.13 3.12 3.11) do (
  py -%%v -c "" >nul 2>nul && (
    py -%%v scripts\run.py start %*
    goto done
  )
)
python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))" >nul 2>nul && (
  python scripts\run.py start %*
  goto done
)
echo Cần Python 3.11, 3.12 hoặc 3.13 / Python 3.11, 3.12 or 3.13 is needed: https://www.python.org/downloads/
:done
pause
