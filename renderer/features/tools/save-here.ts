import type { StickFile } from '#shared/tools-api';
import { kiosk } from '../../shell/kiosk.ts';

/** Lets the browser of an office PC save a file where it saves everything; false when it could not be made. */
export async function saveHere(file: StickFile): Promise<boolean> {
  const answer = await kiosk.api.getFile({ file }).catch(() => null);
  if (!answer?.ok) return false;
  const { name, base64 } = answer.value;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}
