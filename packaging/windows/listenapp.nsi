; ListenApp for Windows: for the user who runs it, no administrator. Silent: ListenApp-Setup.exe /S [/D=C:\where]
;   makensis /DVERSION=0.1.0 /DPROGRAM=..\..\build\frozen\listenapp /DOUTPUT=..\..\dist\ListenApp-0.1.0-Setup.exe listenapp.nsi
; The paths are seen from this folder. The stories, in %LOCALAPPDATA%\ListenApp, are neither written nor removed here.
; /DTARGET=amd64-unicode makes a 64-bit installer, which starts also where Windows (or Wine) runs no 32-bit programs.
!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!ifndef VERSION
  !error "makensis /DVERSION=..."
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ListenApp"
!define KIND "ListenApp.Story"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "ListenApp"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\ListenApp"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "ListenApp ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "ListenApp"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installs ListenApp"
VIAddVersionKey LegalCopyright "MIT licence"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\listenapp.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

; A running program cannot be written to. Asked before anything of it is touched; a silent run ends with status 2.
!macro StopIfRuns PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "ListenApp is running. Close it, and start this again." /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Install"
  !insertmacro StopIfRuns listenapp.exe
  !insertmacro StopIfRuns listenapp-console.exe
  ; The program's own parts of an earlier version go first: modules that no longer exist would be found.
  ClearErrors
  RMDir /r "$INSTDIR\_internal"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$INSTDIR cannot be written to. Close ListenApp, and start this again." /SD IDOK
    Abort
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\ListenApp.lnk" "$INSTDIR\listenapp.exe"

  WriteRegStr HKCU "Software\Classes\.listen" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "ListenApp story"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\listenapp.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\listenapp.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "ListenApp"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\listenapp.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd

Section "Uninstall"
  !insertmacro StopIfRuns listenapp.exe
  !insertmacro StopIfRuns listenapp-console.exe
  ; Only what was installed, in case somebody chose a folder with other things in it.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\listenapp.exe"
  Delete "$INSTDIR\listenapp-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\ListenApp.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.listen" ""
  StrCmp $0 "${KIND}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.listen"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
