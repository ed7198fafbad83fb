# Shared by install.ps1 and uninstall.ps1. Plain ASCII: see settings.psd1.
# The functions ask $PSCmdlet of the script that calls them, so that -WhatIf reaches every change.

$settings = Import-PowerShellDataFile -Path (Join-Path $PSScriptRoot 'settings.psd1')
$embedded = 'root\standardcimv2\embedded'

function Set-RegistryValue([string] $Path, [string] $Name, $Value) {
    $current = Get-ItemProperty -LiteralPath $Path -Name $Name -ErrorAction SilentlyContinue
    if ($current -and $current.$Name -eq $Value) { return }
    if (-not $PSCmdlet.ShouldProcess("$Path\$Name", "set to $Value")) { return }
    if (-not (Test-Path -LiteralPath $Path)) { New-Item -Path $Path -Force | Out-Null }
    $type = if ($Value -is [string]) { 'String' } else { 'DWord' }
    New-ItemProperty -LiteralPath $Path -Name $Name -Value $Value -PropertyType $type -Force | Out-Null
}

function Remove-RegistryValue([string] $Path, [string] $Name) {
    $present = Get-ItemProperty -LiteralPath $Path -Name $Name -ErrorAction SilentlyContinue
    if ($present -and $PSCmdlet.ShouldProcess("$Path\$Name", 'remove')) {
        Remove-ItemProperty -LiteralPath $Path -Name $Name
    }
}

# Blocks or unblocks one of Windows' predefined key combinations.
function Set-KeyBlocked([string] $Id, [bool] $Blocked) {
    $key = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey |
        Where-Object { $_.Id -eq $Id }
    if (-not $key) {
        Write-Warning "This Windows does not know the key '$Id'; it is left as it is."
        return
    }
    if ($key.Enabled -ne $Blocked -and $PSCmdlet.ShouldProcess($Id, "blocked: $Blocked")) {
        $key.Enabled = $Blocked
        Set-CimInstance -InputObject $key
    }
}

# Runs $Action with the root of the account's registry. It is there from the first sign-in on.
function Use-AccountRegistry([string] $Sid, [scriptblock] $Action) {
    $loaded = "Registry::HKEY_USERS\$Sid"
    if (Test-Path -LiteralPath $loaded) {
        & $Action $loaded
        return $true
    }
    $userProfile = Get-CimInstance -ClassName Win32_UserProfile | Where-Object { $_.SID -eq $Sid }
    if (-not $userProfile) { return $false }
    & reg.exe load 'HKU\union-state-kiosk' (Join-Path $userProfile.LocalPath 'NTUSER.DAT') | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The registry of the account could not be opened." }
    try {
        & $Action 'Registry::HKEY_USERS\union-state-kiosk'
    }
    finally {
        # An open handle would keep the file loaded, and the account could not sign in.
        [gc]::Collect()
        [gc]::WaitForPendingFinalizers()
        & reg.exe unload 'HKU\union-state-kiosk' | Out-Null
    }
    return $true
}

# Gives Shell Launcher its configuration, or takes it away when $File is empty. Windows accepts it
# from the account SYSTEM only, so a task of one run does it.
function Set-ShellLauncher([string] $File) {
    if (-not $PSCmdlet.ShouldProcess('Shell Launcher', $(if ($File) { "apply $File" } else { 'clear' }))) {
        return
    }
    $quoted = $File -replace "'", "''"
    $body = @"
`$ErrorActionPreference = 'Stop'
try {
    `$csp = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    `$csp.ShellLauncher = `$null
    if ('$quoted') {
        `$text = [Environment]::ExpandEnvironmentVariables([IO.File]::ReadAllText('$quoted'))
        `$csp.ShellLauncher = [Net.WebUtility]::HtmlEncode(`$text)
    }
    Set-CimInstance -CimInstance `$csp
    exit 0
} catch { exit 1 }
"@
    $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($body))
    $name = 'union-state-kiosk-shell-launcher'
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -NonInteractive -EncodedCommand $encoded"
    Register-ScheduledTask -TaskName $name -Action $action -User 'SYSTEM' -RunLevel Highest -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        $patience = [Diagnostics.Stopwatch]::StartNew()
        # 267009 is "running", 267011 "has not run yet".
        do {
            Start-Sleep -Seconds 1
            $result = (Get-ScheduledTaskInfo -TaskName $name).LastTaskResult
        } while ($result -in 267009, 267011 -and $patience.Elapsed.TotalSeconds -lt 90)
        if ($result -ne 0) {
            throw "Shell Launcher refused the configuration ($result): see the event log Microsoft-Windows-AssignedAccess/Admin."
        }
    }
    finally {
        Unregister-ScheduledTask -TaskName $name -Confirm:$false
    }
}
