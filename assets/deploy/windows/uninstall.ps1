#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Takes back what install.ps1 did.
.DESCRIPTION
    The account, its automatic sign-in, the power plan, the features of Windows and the kiosk's data
    in %ProgramData%\union-state-kiosk stay; the last lines say how to remove them.
.EXAMPLE
    powershell -ExecutionPolicy Bypass -File uninstall.ps1 -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param()
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'lib.ps1')

Set-ShellLauncher -File ''
if (Get-CimClass -Namespace $embedded -ClassName WEKF_PredefinedKey -ErrorAction SilentlyContinue) {
    foreach ($id in $settings.Keys) { Set-KeyBlocked -Id $id -Blocked $false }
}
foreach ($value in $settings.Machine) {
    Remove-RegistryValue -Path "HKLM:\$($value.Path)" -Name $value.Name
}
$user = Get-LocalUser -Name $settings.Account -ErrorAction SilentlyContinue
if ($user) {
    Use-AccountRegistry -Sid $user.SID.Value -Action {
        param($root)
        foreach ($value in $settings.User) {
            Set-RegistryValue -Path "$root\$($value.Path)" -Name $value.Name -Value $value.Before
        }
    } | Out-Null
}
Write-Output @"
Done. Restart Windows. To remove the rest as well:
  automatic sign-in    Sysinternals Autologon, button Disable
  account              Remove-LocalUser -Name $($settings.Account)
  data of the kiosk    Remove-Item -Recurse "$env:ProgramData\union-state-kiosk"
  power plan           powercfg /restoredefaultschemes
"@
