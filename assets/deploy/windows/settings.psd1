# What install.ps1 sets and uninstall.ps1 takes back. Data only; plain ASCII, because Windows
# PowerShell 5.1 reads files without a byte order mark in the code page of the machine.
@{
    Account  = 'kiosk'

    Features = @('Client-EmbeddedShellLauncher', 'Client-KeyboardFilter')

    # Ids of WEKF_PredefinedKey. 'Windows' blocks both Windows keys and with them every combination;
    # those with names of their own are blocked by name too.
    Keys     = @(
        'Ctrl+Alt+Del', 'Shift+Ctrl+Esc', 'Win+L'
        'Alt+F4', 'Ctrl+F4', 'Alt+Space', 'Alt+Tab', 'Ctrl+Tab', 'Ctrl+Esc'
        'Windows', 'Application'
        'Win+Tab', 'Win+D', 'Win+E', 'Win+F', 'Win+I', 'Win+M', 'Win+P', 'Win+R', 'Win+U', 'Win+F1'
        'Win++', 'Win+-', 'Ctrl+Win+F'
        'LShift+LAlt+NumLock', 'LShift+LAlt+PrintScrn'
        'LaunchMail', 'LaunchMediaSelect', 'LaunchApp1', 'LaunchApp2'
        'BrowserBack', 'BrowserForward', 'BrowserRefresh', 'BrowserStop', 'BrowserSearch'
        'BrowserFavorites', 'BrowserHome'
    )

    # WEKF_Settings. 91 is the left Windows key: pressed five times it leads to the sign-in screen.
    Filter   = @{
        DisableKeyboardFilterForAdministrators = 'true'
        ForceOffAccessibility                  = 'true'
        BreakoutKeyScanCode                    = '91'
    }

    # Numbers are written as DWORD, texts as strings.
    Machine  = @(
        # Swipes from the edge of a touchscreen: action centre, task view.
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
        # Notifications.
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Value = 1 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\PushNotifications'; Name = 'NoToastApplicationNotification'; Value = 1 }
        # A crashed program must end, and not wait behind a dialog: only then is it started again.
        @{ Path = 'SOFTWARE\Microsoft\Windows\Windows Error Reporting'; Name = 'DontShowUI'; Value = 1 }
        # Updates: none by day, installed at 3 in the night with the restart that they need.
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetActiveHours'; Value = 1 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursStart'; Value = 7 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'ActiveHoursEnd'; Value = 23 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetUpdateNotificationLevel'; Value = 1 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'UpdateNotificationLevel'; Value = 2 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'AUOptions'; Value = 4 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'ScheduledInstallDay'; Value = 0 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'ScheduledInstallTime'; Value = 3 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'AlwaysAutoRebootAtScheduledTime'; Value = 1 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'; Name = 'AlwaysAutoRebootAtScheduledTimeMinutes'; Value = 15 }
        # After sleep or a restart nobody is there to wipe a lock screen away.
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\Personalization'; Name = 'NoLockScreen'; Value = 1 }
        # Sticks: nothing starts by itself, and no program runs from them.
        @{ Path = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Value = 255 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'NoAutoplayfornonVolume'; Value = 1 }
        @{ Path = 'SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices\{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}'; Name = 'Deny_Execute'; Value = 1 }
    )

    # Below the registry of the account `kiosk`. Before is what Windows has by itself.
    User     = @(
        # Five times Shift, eight seconds Shift, five seconds NumLock: each opens a dialog, and from
        # the dialog a way to the settings.
        @{ Path = 'Control Panel\Accessibility\StickyKeys'; Name = 'Flags'; Value = '506'; Before = '510' }
        @{ Path = 'Control Panel\Accessibility\Keyboard Response'; Name = 'Flags'; Value = '122'; Before = '126' }
        @{ Path = 'Control Panel\Accessibility\ToggleKeys'; Name = 'Flags'; Value = '58'; Before = '62' }
        # The kiosk has a keyboard of its own; Windows' would cover it.
        @{ Path = 'Software\Microsoft\TabletTip\1.7'; Name = 'EnableDesktopModeAutoInvoke'; Value = 0; Before = 0 }
        @{ Path = 'Software\Microsoft\TabletTip\1.7'; Name = 'TouchKeyboardTapInvoke'; Value = 0; Before = 1 }
        # Swipes with three and four fingers.
        @{ Path = 'Control Panel\Desktop'; Name = 'TouchGestureSetting'; Value = 0; Before = 1 }
        # Rings around the finger.
        @{ Path = 'Control Panel\Cursors'; Name = 'ContactVisualization'; Value = 0; Before = 1 }
        @{ Path = 'Control Panel\Cursors'; Name = 'GestureVisualization'; Value = 0; Before = 31 }
    )
}
