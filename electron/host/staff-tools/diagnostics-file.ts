import { homedir, userInfo } from 'node:os';

const mostLines = 1000;

/**
 * What a technician sends to whoever helps them: facts and the end of the log. PINs and visitors
 * are in neither; the name of the system's user and secrets of addresses are taken out.
 */
export function diagnosticsText(facts: object, log: string): string {
  const lines = log.split('\n').filter(Boolean).slice(-mostLines);
  return withoutNames(JSON.stringify({ ...facts, log: lines }, null, 2));
}

function withoutNames(text: string): string {
  const home = JSON.stringify(homedir()).slice(1, -1);
  const { username } = userInfo();
  return text
    .replaceAll(home, '~')
    .replaceAll(/(?<=[\\/](?:home|Users)[\\/]+)[^\\/"]+/g, 'user')
    .replaceAll(`/media/${username}`, '/media/user')
    .replaceAll(/(?<=:\/\/)[^/@\s"]+@/g, '')
    .replaceAll(/([?&]token=)[^&\s"\\]+/g, '$1…');
}
