@echo off
rem Starts Batchsmith with the Java of JAVA_HOME, else with the one on the PATH. Further options for it: BATCHSMITH_OPTS.
setlocal EnableExtensions DisableDelayedExpansion
call :locate

set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto nojava
if not exist "%java%" goto nojava
for %%j in ("%java%") do set "release=%%~dpj..\release"

rem A Java that does not tell its version is taken for the oldest that will do.
set "version=17"
set "jvmci="
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if exist "%release%" findstr /c:"jdk.internal.vm.ci" "%release%" > nul && set "jvmci=yes"
set "feature=17"
for /f "delims=.-+" %%v in ("%version%") do set "feature=%%v"
if %feature% lss 17 goto oldjava

rem What GraalJS does is allowed from version 24 on with a warning only, which would be printed at every start.
set "allowed="
if %feature% geq 24 set "allowed=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

rem Compiling at its best costs a few seconds at the start: it pays for hours of game time and for many runs.
rem For scripts BATCHSMITH_JIT=yes or no decides otherwise.
set "scripts="
set "pays=no"
for %%c in (run verify presets benchmark agreement) do if "%~1"=="%%c" set "scripts=yes"
for %%c in (presets benchmark agreement) do if "%~1"=="%%c" set "pays=yes"
set "previous="
:argument
if "%~1"=="" goto decide
set "value=%~1"
if "%previous%"=="--for" if not "%value%"=="%value:h=%" set "pays=yes"
set "previous=%value%"
shift /1
goto argument

rem A JDK 25 that lets a compiler written in Java in can compile the scripts.
:decide
set "scriptspay=%pays%"
if defined BATCHSMITH_JIT set "scriptspay=%BATCHSMITH_JIT%"
if "%scripts% %scriptspay% %feature% %jvmci%"=="yes yes 25 yes" goto compile

rem A simulation makes many small things that live for moments: little room for new ones keeps it in the processor's cache.
set "tuning=-XX:+UseSerialGC -Xmn16m"
set "most=-XX:FreqInlineSize=80 -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=2000 -XX:Tier4CompileThreshold=40000"
if "%pays%"=="yes" (set "tuning=%tuning% %most%") else (set "tuning=%tuning% -XX:TieredStopAtLevel=1")
if defined scripts set "tuning=-XX:+UseParallelGC -XX:NewRatio=1"
"%java%" %tuning% %allowed% %BATCHSMITH_OPTS% -cp "%app%\lib\*;%app%\lib\js\*" @main.class@ %*
exit /b %errorlevel%

:compile
"%java%" -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI -XX:TieredStopAtLevel=1 ^
  -XX:+UseParallelGC -XX:NewRatio=1 -XX:InitialRAMPercentage=25 -XX:MetaspaceSize=160m -XX:ReservedCodeCacheSize=240m ^
  -Dpolyglot.engine.Mode=latency -Dpolyglotimpl.AttachLibraryFailureAction=warn ^
  -Dpolyglot.engine.AllowExperimentalOptions=true -Dpolyglot.engine.Splitting=false ^
  --module-path "%app%\lib\js" --add-modules ALL-MODULE-PATH --upgrade-module-path "%app%\lib\compiler" ^
  %allowed% --enable-native-access=org.graalvm.truffle %BATCHSMITH_OPTS% ^
  -cp "%app%\lib\*" @main.class@ %*
exit /b %errorlevel%

:nojava
>&2 echo batchsmith needs Java 17 or later: set JAVA_HOME to one, or put its java on the PATH
exit /b 2

:oldjava
>&2 echo batchsmith needs Java 17 or later, "%java%" is Java %version%: set JAVA_HOME to a later one
exit /b 2

rem In a subroutine it is the folder of this file even where the call had quotes and no path.
:locate
set "app=%~dp0.."
exit /b 0
