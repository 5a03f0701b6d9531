@echo off
rem Starts Hearsay on Windows: see the file "hearsay" beside this one, which does the same elsewhere.
rem Builds it first if that has not been done, or if another version was checked out since. To build it anew by hand, delete
rem the folder .hearsay.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "here=%here:~0,-1%"
set "built=%here%\.hearsay"

call :find_jdk
if not defined jdk (
    >&2 echo hearsay: no Java of version 21 or later was found.
    >&2 echo hearsay: Install a JDK ^(https://adoptium.net^), or set JAVA_HOME to the folder of one.
    exit /b 1
)
call :outdated
if defined outdated call :build
if errorlevel 1 exit /b 1
call :find_cache
"%jdk%\bin\java.exe" "%cached%" -Xlog:disable -XX:+UseSerialGC -Xss2m --enable-native-access=ALL-UNNAMED %HEARSAY_JAVA_OPTS% ^
    "-Donnxruntime.native.path=%built%\native" "-DENGINE_CACHE_DIR=%built%\cache" -Dai.djl.offline=true ^
    -DOPT_OUT_TRACKING=true -cp "%built%\lib\*" org.hearsay.app.cli.Main %*
exit /b %errorlevel%

:find_jdk
set "jdk="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined jdk exit /b 0
if exist "%built%\jdk" for /f "usebackq delims=" %%j in ("%built%\jdk") do call :try_jdk "%%j"
if defined jdk exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do call :try_jdk "%%~dpj.."
if defined jdk exit /b 0
for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do (
    for /d %%j in ("%ProgramFiles%\%%~v\*") do call :try_jdk "%%j"
)
for /d %%j in ("%USERPROFILE%\.jdks\*") do call :try_jdk "%%j"
exit /b 0

rem Sets jdk to %1 if it is a JDK of 21 or later and none has been found yet. Its release file tells its version.
:try_jdk
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major=0"
for /f "usebackq tokens=2 delims==" %%r in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "delims=.-+" %%m in ("%%~r") do set "major=%%m"
)
if %major% GEQ 21 set "jdk=%~f1"
exit /b 0

rem The log of what was checked out is compared: cmd has no quick way to ask which files are newer than another.
:outdated
set "outdated="
if not exist "%built%\done" set "outdated=yes"
if defined outdated exit /b 0
if not exist "%here%\.git\logs\HEAD" exit /b 0
fc /b "%here%\.git\logs\HEAD" "%built%\head" >nul 2>&1 || set "outdated=yes"
exit /b 0

:build
>&2 echo hearsay: building the program; the first time this fetches its libraries and takes a few minutes ...
if exist "%built%" rmdir /s /q "%built%"
mkdir "%built%\lib" "%built%\native"
pushd "%here%"
set "JAVA_HOME=%jdk%"
call mvnw.cmd -q -B -pl hearsay-app -am "-Dlauncher=%built%\lib" -Dmaven.test.skip=true -Dspotless.check.skip=true ^
    -Denforcer.skip=true package >"%built%\log" 2>&1
if errorlevel 1 (
    popd
    >&2 type "%built%\log"
    >&2 echo hearsay: the build failed; what it said is above.
    exit /b 1
)
popd
copy /y "%here%\hearsay-app\target\hearsay-app-*.jar" "%built%\lib" >nul
pushd "%built%\native"
for %%j in ("%built%\lib\onnxruntime-*.jar") do "%jdk%\bin\jar.exe" --extract --file "%%j" ai/onnxruntime/native/win-x64
move /y ai\onnxruntime\native\win-x64\* . >nul
rmdir /s /q ai
mkdir weights
cd weights
for %%j in ("%built%\lib\hearsay-weights-*.jar") do (
    "%jdk%\bin\jar.exe" --extract --file "%%j"
    rmdir /s /q META-INF
    "%jdk%\bin\jar.exe" --create --no-compress --file "%%j" .
)
cd ..
rmdir /s /q weights
popd
>"%built%\jdk" echo %jdk%
if exist "%here%\.git\logs\HEAD" copy /y "%here%\.git\logs\HEAD" "%built%\head" >nul
>"%built%\done" echo.
>&2 echo hearsay: built.
exit /b 0

rem Sets cached to the option that takes loaded classes from a file; the file is made the first time a JDK is used.
:find_cache
set "cache=%built%\classes-%major%"
if %major% GEQ 25 (set "make=-XX:AOTCacheOutput=%cache%") else (set "make=-XX:ArchiveClassesAtExit=%cache%")
if not exist "%cache%" (
    >&2 echo hearsay: preparing for fast starts with %jdk% ...
    "%jdk%\bin\java.exe" "%make%" -Xlog:disable -XX:+UseSerialGC -Xss2m --enable-native-access=ALL-UNNAMED ^
        "-Donnxruntime.native.path=%built%\native" "-DENGINE_CACHE_DIR=%built%\cache" -Dai.djl.offline=true ^
        -DOPT_OUT_TRACKING=true -cp "%built%\lib\*" org.hearsay.app.cli.Main prepare >nul 2>&1
)
set "cached=-Xshare:auto"
if not exist "%cache%" exit /b 0
if %major% GEQ 25 (set "cached=-XX:AOTCache=%cache%") else (set "cached=-XX:SharedArchiveFile=%cache%")
exit /b 0
