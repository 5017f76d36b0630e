// The browser that tests of the desk run in: one that is there, or Debian's Chromium, installed where this may be done.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'],
}

/** Path of a browser; undefined when there is none. `KRONIEK_CHROMIUM` goes before. */
export function browserHere() {
  return [process.env.KRONIEK_CHROMIUM, ...usual[process.platform] ?? []].find((path) => path && existsSync(path))
}

/** As above, but installs Chromium where there is none and we are root on Debian. */
export function ensureBrowser() {
  const found = browserHere()
  if (found || process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/debian_version')) return found
  process.stdout.write('Installing Chromium for the tests of the desk …\n')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  if (spawnSync('apt-get', ['update', '-qq'], quiet).status === 0) spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet)
  return browserHere()
}
