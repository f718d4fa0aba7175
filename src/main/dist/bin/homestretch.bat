@echo off
rem Starts Homestretch from any directory, with the Java of HOMESTRETCH_JAVA, JAVA_HOME or the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if defined HOMESTRETCH_JAVA set "JAVA_EXE=%HOMESTRETCH_JAVA%"
set "FOUND=0"
for /f "tokens=3" %%v in ('""%JAVA_EXE%" -version 2>&1" ^| findstr /i version') do set "FOUND=%%~v"
for /f "delims=.-+" %%m in ("%FOUND%") do set "FOUND=%%m"
if %FOUND% LSS 25 (
  echo Homestretch needs Java 25 or newer. Install a JDK 25, or set HOMESTRETCH_JAVA to its java program. 1>&2
  exit /b 1
)
for %%j in ("%HOME_DIR%\lib\homestretch-*.jar") do set "JAR=%%j"
if "%~1"=="" goto window
if "%~1"=="open" goto window
"%JAVA_EXE%" -Xmx1g %HOMESTRETCH_JAVA_OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCache="%HOME_DIR%\lib\homestretch.aot" -Xlog:disable -Xlog:all=error,aot*=off:stderr --enable-native-access=ALL-UNNAMED -cp "%JAR%" org.homestretch.Homestretch %*
exit /b %ERRORLEVEL%
:window
"%JAVA_EXE%" -Xmx1g %HOMESTRETCH_JAVA_OPTIONS% -XX:AOTCache="%HOME_DIR%\lib\window.aot" -Xlog:disable -Xlog:all=error,aot*=off:stderr --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls,javafx.fxml --enable-native-access=javafx.graphics,ALL-UNNAMED --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED -cp "%JAR%" org.homestretch.Homestretch %*
exit /b %ERRORLEVEL%
