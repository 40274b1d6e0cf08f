@echo off
rem Runs sohoa under the project's own Node, from any folder.
setlocal
set "ROOT=%~dp0"
set "NODE=%ROOT%node_modules\node\bin\node.exe"
if exist "%NODE%" goto run
>&2 echo Not installed yet. Run once in "%ROOT%": npm run demo
exit /b 2
:run
if not defined NODE_COMPILE_CACHE set "NODE_COMPILE_CACHE=%LOCALAPPDATA%\sohoa\cache\compiled"
set "PROGRAM=%ROOT%dist\program\cli\main.js"
if not exist "%PROGRAM%" set "PROGRAM=%ROOT%src\cli\main.ts"
"%NODE%" "%PROGRAM%" %*
exit /b %ERRORLEVEL%
