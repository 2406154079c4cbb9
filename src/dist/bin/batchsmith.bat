@echo off
rem Starts Batchsmith with the Java of JAVA_HOME, else with the one on the PATH. Further options for it: BATCHSMITH_OPTS.
setlocal
set "app=%~dp0.."
set java=java
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set allowed=
set compiles=
if exist "%JAVA_HOME%\release" (
  findstr /C:"JAVA_VERSION=\"25" "%JAVA_HOME%\release" > nul && set "allowed=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  findstr /C:"JAVA_VERSION=\"25" "%JAVA_HOME%\release" > nul && findstr /C:"jdk.internal.vm.ci" "%JAVA_HOME%\release" > nul && set compiles=yes
)
if "%BATCHSMITH_JIT%"=="no" set compiles=
set runs=
for %%c in (presets benchmark) do if "%1"=="%%c" set runs=yes
if "%BATCHSMITH_JIT%"=="yes" for %%c in (run verify) do if "%1"=="%%c" set runs=yes
if defined compiles if defined runs (
  "%java%" -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:NewRatio=1 -Dpolyglot.engine.Mode=latency -Dpolyglot.engine.AllowExperimentalOptions=true -Dpolyglot.engine.Splitting=false --module-path "%app%\lib\js" --add-modules ALL-MODULE-PATH --upgrade-module-path "%app%\lib\compiler" %allowed% --enable-native-access=org.graalvm.truffle %BATCHSMITH_OPTS% -cp "%app%\lib\*" @main.class@ %*
  exit /b %errorlevel%
)
"%java%" -XX:+UseSerialGC %allowed% %BATCHSMITH_OPTS% -cp "%app%\lib\*;%app%\lib\js\*" @main.class@ %*
exit /b %errorlevel%
