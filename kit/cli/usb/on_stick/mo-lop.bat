@echo off
rem Opens the room that install.bat installed: double-click.
chcp 65001 >nul
set "PYTHONUTF8=1"
set "PLACE=%USERPROFILE%\ChoPhien"
if exist "%~dp0.venv" set "PLACE=%~dp0."
if not exist "%PLACE%\.venv\.chophien-installed" goto missing
cd /d "%PLACE%"
".venv\Scripts\python.exe" -m kit serve %*
goto done
:missing
@say install-first
:done
pause
