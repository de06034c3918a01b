@echo off
rem Installs from this stick, without internet: double-click. Python is installed first if its file lies here.
chcp 65001 >nul
set "PYTHONUTF8=1"
cd /d "%~dp0"
call :find
if defined FOUND goto install
if not exist "{installer}" goto missing
@say python-first
"{installer}" /passive InstallAllUsers=0 InstallLauncherAllUsers=0 Include_test=0 AssociateFiles=0 Shortcuts=0
call :find
if defined FOUND goto install
:missing
@say python-missing
goto done
:install
%FOUND% setup\install.py %*
:done
pause
exit /b

:find
set "FOUND="
for %%v in ({releases}) do call :try py -%%v
for %%v in ({folders}) do call :try "%LOCALAPPDATA%\Programs\Python\Python%%v\python.exe"
for %%v in ({folders}) do call :try "%ProgramFiles%\Python%%v\python.exe"
call :try python
exit /b

:try
if defined FOUND exit /b
%* -c "import sys; sys.exit('%%d.%%d' %% sys.version_info[:2] not in '{releases}'.split() or sys.maxsize < 2**32)" >nul 2>nul
if not errorlevel 1 set FOUND=%*
exit /b
