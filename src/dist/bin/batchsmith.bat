@echo off
rem Starts Batchsmith with the Java of JAVA_HOME, else with the one on the PATH. Further options for it: BATCHSMITH_OPTS.
setlocal
set "app=%~dp0.."
set "java=java"
set "release="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME set "release=%JAVA_HOME%\release"
if defined JAVA_HOME if not exist "%java%" goto nojava
if not defined JAVA_HOME where /q java || goto nojava

rem What GraalJS does is allowed from version 24 on with a warning only, which would be printed at every start.
set "feature="
if defined release if exist "%release%" for %%f in (24 25 26 27 28 29 30) do findstr /b /c:"JAVA_VERSION=\"%%f" "%release%" > nul && set "feature=%%f"
set "allowed="
if defined feature set "allowed=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

rem Compiling at its best costs a few seconds at the start: it pays for hours of game time and for many runs.
rem For scripts BATCHSMITH_JIT=yes or no decides otherwise.
set "scripts="
set "pays=no"
for %%c in (run verify) do if "%~1"=="%%c" set "scripts=yes"
for %%c in (presets benchmark agreement) do if "%~1"=="%%c" set "scripts=yes"
for %%c in (presets benchmark agreement) do if "%~1"=="%%c" set "pays=yes"
echo %* | findstr /r /c:"--for[ =][0-9.]*[0-9]h" > nul && set "pays=yes"
set "scriptspay=%pays%"
if defined BATCHSMITH_JIT set "scriptspay=%BATCHSMITH_JIT%"

rem A JDK 25 that lets a compiler written in Java in can compile the scripts.
set "compiles="
if defined scripts if "%scriptspay%"=="yes" if "%feature%"=="25" findstr /c:"jdk.internal.vm.ci" "%release%" > nul && set "compiles=yes"

if not defined compiles goto interpret
"%java%" -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI -XX:TieredStopAtLevel=1 ^
  -XX:+UseParallelGC -XX:NewRatio=1 -XX:InitialRAMPercentage=25 -XX:MetaspaceSize=160m -XX:ReservedCodeCacheSize=240m ^
  -Dpolyglot.engine.Mode=latency -Dpolyglotimpl.AttachLibraryFailureAction=warn ^
  -Dpolyglot.engine.AllowExperimentalOptions=true -Dpolyglot.engine.Splitting=false ^
  --module-path "%app%\lib\js" --add-modules ALL-MODULE-PATH --upgrade-module-path "%app%\lib\compiler" ^
  %allowed% --enable-native-access=org.graalvm.truffle %BATCHSMITH_OPTS% ^
  -cp "%app%\lib\*" @main.class@ %*
exit /b %errorlevel%

:interpret
rem A simulation makes many small things that live for moments: little room for new ones keeps it in the processor's cache.
set "tuning=-XX:+UseSerialGC -Xmn8m"
if not "%pays%"=="yes" set "tuning=%tuning% -XX:TieredStopAtLevel=1"
if defined scripts set "tuning=-XX:+UseParallelGC -XX:NewRatio=1"
"%java%" %tuning% %allowed% %BATCHSMITH_OPTS% -cp "%app%\lib\*;%app%\lib\js\*" @main.class@ %*
exit /b %errorlevel%

:nojava
echo batchsmith needs Java 17 or later: set JAVA_HOME to one, or put its java on the PATH 1>&2
exit /b 2
