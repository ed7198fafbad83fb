#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Turns this Windows machine with the kiosk installed on it into a kiosk.
.DESCRIPTION
    Windows Enterprise, Education or IoT Enterprise; Home and Pro have neither Shell Launcher nor
    Keyboard Filter. Run it in an elevated PowerShell, with -WhatIf first to see what it would do.
    It may be run again at any time; what is as it should be is left alone. The first run switches
    two features of Windows on and asks for a restart; run it once more after that.

    The automatic sign-in is not set here: a script would have to write the password in clear into
    the registry. Use Sysinternals Autologon, which stores it encrypted; this script only checks.
.EXAMPLE
    powershell -ExecutionPolicy Bypass -File install.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    # Password of the account `kiosk`; asked for when the account has to be made.
    [securestring] $Password
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'lib.ps1')

$app = Join-Path $env:ProgramFiles 'union-state-kiosk\union-state-kiosk.exe'
$dataFolder = Join-Path $env:ProgramData 'union-state-kiosk'
$winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'

function Assert-Machine {
    $edition = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
    if ($edition -notmatch '^(Enterprise|Education|IoTEnterprise)') {
        throw "Windows $edition cannot be locked: Shell Launcher needs Enterprise, Education or IoT Enterprise."
    }
    if (-not [Environment]::Is64BitProcess) { throw 'Run this in the 64-bit PowerShell.' }
    if (-not (Test-Path -LiteralPath $app)) { throw "Install the kiosk first: $app is missing." }
}

# True when Windows has to be restarted before it can go on.
function Enable-Features {
    $restart = $false
    foreach ($name in $settings.Features) {
        $feature = Get-WindowsOptionalFeature -Online -FeatureName $name
        if (-not $feature) { throw "This Windows has no feature $name." }
        if ($feature.State -eq 'Enabled') { continue }
        if ($PSCmdlet.ShouldProcess($name, 'enable feature')) {
            $done = Enable-WindowsOptionalFeature -Online -FeatureName $name -All -NoRestart
            $restart = $restart -or $done.RestartNeeded
        }
    }
    return $restart
}

# A standard account: member of Users and of nothing else.
function Install-Account {
    $name = $settings.Account
    if (Get-LocalUser -Name $name -ErrorAction SilentlyContinue) { return }
    if (-not $PSCmdlet.ShouldProcess($name, 'create standard account')) { return }
    if (-not $Password) { $Password = Read-Host "New password of the account $name" -AsSecureString }
    $user = New-LocalUser -Name $name -Password $Password -PasswordNeverExpires -UserMayNotChangePassword -Description 'Runs the kiosk'
    # S-1-5-32-545 is Users, whatever the language of this Windows calls it.
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $user
    # A first sign-in makes the account's registry.
    $credential = New-Object Management.Automation.PSCredential(".\$name", $Password)
    Start-Process -FilePath "$env:SystemRoot\System32\cmd.exe" -ArgumentList '/c exit' -Credential $credential -LoadUserProfile -WorkingDirectory $env:SystemRoot -WindowStyle Hidden -Wait
}

function Get-AccountSid {
    $user = Get-LocalUser -Name $settings.Account -ErrorAction SilentlyContinue
    if ($user) { $user.SID.Value }
}

# Content, settings, PINs and log: for the kiosk, administrators and the system.
function Install-DataFolder([string] $Sid) {
    if (-not $PSCmdlet.ShouldProcess($dataFolder, 'create and give to the account')) { return }
    New-Item -ItemType Directory -Path $dataFolder -Force | Out-Null
    & icacls.exe $dataFolder /inheritance:r /grant:r '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' "*${Sid}:(OI)(CI)M" /Q | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The rights of $dataFolder could not be set." }
}

function Install-KeyboardFilter {
    if (-not (Get-CimClass -Namespace $embedded -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue)) {
        Write-Warning 'Keyboard Filter is not there yet: its keys are set by the next run.'
        return
    }
    foreach ($name in $settings.Filter.Keys) {
        $entry = Get-CimInstance -Namespace $embedded -ClassName WEKF_Settings | Where-Object { $_.Name -eq $name }
        if ($entry -and $entry.Value -ne $settings.Filter[$name] -and $PSCmdlet.ShouldProcess($name, "set to $($settings.Filter[$name])")) {
            $entry.Value = $settings.Filter[$name]
            Set-CimInstance -InputObject $entry
        }
    }
    foreach ($id in $settings.Keys) { Set-KeyBlocked -Id $id -Blocked $true }
    if ($PSCmdlet.ShouldProcess('MsKeyboardFilter', 'start with Windows')) {
        Set-Service -Name MsKeyboardFilter -StartupType Automatic
    }
}

# The machine never sleeps. The panel may, ten minutes after the kiosk has stopped forbidding it:
# that is outside the screen hours, when the page is dark already.
function Set-PowerPlan {
    foreach ($timeout in 'standby-timeout-ac', 'hibernate-timeout-ac', 'disk-timeout-ac') {
        if ($PSCmdlet.ShouldProcess($timeout, 'set to never')) { & powercfg.exe /change $timeout 0 }
    }
    if ($PSCmdlet.ShouldProcess('monitor-timeout-ac', 'set to ten minutes')) {
        & powercfg.exe /change monitor-timeout-ac 10
    }
    # With it goes fast start-up, which never starts Windows afresh.
    if ($PSCmdlet.ShouldProcess('hibernation', 'switch off')) { & powercfg.exe /hibernate off }
}

function Test-AutoLogon {
    $values = Get-ItemProperty -LiteralPath $winlogon
    if ($values.PSObject.Properties['DefaultPassword']) {
        Write-Warning 'A password stands in clear in the registry (Winlogon\DefaultPassword). Set the automatic sign-in with Sysinternals Autologon, then delete that value.'
    }
    $on = $values.PSObject.Properties['AutoAdminLogon'] -and $values.AutoAdminLogon -eq '1'
    $who = if ($values.PSObject.Properties['DefaultUserName']) { $values.DefaultUserName }
    if (-not $on -or $who -ne $settings.Account) {
        Write-Warning "The automatic sign-in of $($settings.Account) is not set. Run Sysinternals Autologon."
    }
}

Assert-Machine
Install-Account
if (Enable-Features) {
    Write-Warning 'Restart Windows, then run this script once more.'
    return
}
foreach ($value in $settings.Machine) {
    Set-RegistryValue -Path "HKLM:\$($value.Path)" -Name $value.Name -Value $value.Value
}
Set-PowerPlan
$sid = Get-AccountSid
if ($sid) {
    Install-DataFolder -Sid $sid
    $done = Use-AccountRegistry -Sid $sid -Action {
        param($root)
        foreach ($value in $settings.User) {
            Set-RegistryValue -Path "$root\$($value.Path)" -Name $value.Name -Value $value.Value
        }
    }
    if (-not $done) { Write-Warning "Sign in once as $($settings.Account), then run this script once more." }
    Install-KeyboardFilter
    Set-ShellLauncher -File (Join-Path $PSScriptRoot 'shell-launcher.xml')
    Test-AutoLogon
}
Write-Output 'Done. Restart Windows: it comes up as a kiosk.'
