import { ImagePlus, Minus, Plus, RotateCcw } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '#shared/content-fields';
import { Button } from '../../ui/Button.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { addPicture } from './add-picture.ts';
import { Card } from './Card.tsx';
import type { CardProps } from './FormCard.tsx';
import styles from './PictureCard.module.css';
import { croppedTo, type Frame, wholeFrame } from './picture-frame.ts';

type Problem = 'unreadable' | 'not-written';
const zoomStep = 1.25;
const mostZoom = 4;

/** The picture of a record: one that is drawn for it, or a photograph of which a part is chosen. */
export function PictureCard({ record, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const pictures = Array.isArray(record.pictures) ? (record.pictures as readonly Picture[]) : [];

  async function keep(frame: Frame): Promise<void> {
    if (!file || busy) return;
    setBusy(true);
    const outcome = await addPicture(file, frame).catch((): Problem => 'unreadable');
    setBusy(false);
    if (typeof outcome === 'string') return setProblem(outcome);
    onChange('pictures', [outcome]);
    setFile(null);
  }

  function choose(chosen: Blob | undefined): void {
    setProblem(null);
    if (chosen) setFile(chosen);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  }

  return (
    <Card title={t('field.pictures')}>
      {file ? (
        <Cropper
          file={file}
          busy={busy}
          onKeep={(frame) => void keep(frame)}
          onCancel={() => setFile(null)}
          onUnreadable={() => {
            setFile(null);
            setProblem('unreadable');
          }}
        />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the key beside it is for everybody.
        <div
          className={styles.present}
          onDrop={drop}
          onDragOver={(event) => event.preventDefault()}
        >
          <RecordPicture pictures={pictures} width={480} alt="" className={styles.picture} />
          <div className={styles.keys}>
            <Button icon={ImagePlus} onClick={() => chooser.current?.click()}>
              {t('picture.own')}
            </Button>
            {pictures[0]?.kind === 'photo' && (
              <Button icon={RotateCcw} onClick={() => onChange('pictures', undefined)}>
                {t('picture.drawn')}
              </Button>
            )}
            <p className={styles.hint}>{t('picture.hint')}</p>
          </div>
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-label={t('picture.own')}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <p className={styles.problem} role="status">
        {problem && t(`picture.${problem}`)}
      </p>
    </Card>
  );
}

interface CropperProps {
  readonly file: Blob;
  readonly busy: boolean;
  readonly onKeep: (frame: Frame) => void;
  readonly onCancel: () => void;
  readonly onUnreadable: () => void;
}

/** A touch says where the eye is to rest; the keys bring it nearer. */
function Cropper({ file, busy, onKeep, onCancel, onUnreadable }: CropperProps) {
  const { t } = useTranslation('editor');
  const [address, setAddress] = useState<string>();
  const [size, setSize] = useState({ width: 1, height: 1 });
  const [frame, setFrame] = useState(wholeFrame);
  const part = croppedTo(size.width, size.height, frame);
  const percent = (value: number, whole: number) => `${(value / whole) * 100}%`;

  useEffect(
    function showFile() {
      const made = URL.createObjectURL(file);
      setAddress(made);
      return () => URL.revokeObjectURL(made);
    },
    [file],
  );

  const zoom = (factor: number) => () =>
    setFrame({ ...frame, zoom: Math.min(mostZoom, Math.max(1, frame.zoom * factor)) });

  return (
    <div className={styles.cropper}>
      <button
        type="button"
        className={styles.photograph}
        aria-label={t('picture.focus')}
        onClick={({ currentTarget, clientX, clientY }) => {
          const box = currentTarget.getBoundingClientRect();
          const focus = {
            x: (clientX - box.left) / box.width,
            y: (clientY - box.top) / box.height,
          };
          setFrame({ ...frame, focus });
        }}
      >
        {address && (
          <img
            src={address}
            alt=""
            draggable={false}
            onLoad={({ currentTarget }) =>
              setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
            onError={onUnreadable}
          />
        )}
        <span
          className={styles.part}
          style={{
            left: percent(part.x, size.width),
            top: percent(part.y, size.height),
            width: percent(part.width, size.width),
            height: percent(part.height, size.height),
          }}
        />
      </button>
      <p className={styles.hint}>{t('picture.focus')}</p>
      <div className={styles.row}>
        <IconKey
          icon={Minus}
          label={t('picture.wider')}
          disabled={frame.zoom <= 1}
          onClick={zoom(1 / zoomStep)}
        />
        <IconKey
          icon={Plus}
          label={t('picture.nearer')}
          disabled={frame.zoom >= mostZoom}
          onClick={zoom(zoomStep)}
        />
        <Button onClick={onCancel}>{t('picture.cancel')}</Button>
        <Button tone="main" disabled={busy} onClick={() => onKeep(frame)}>
          {busy ? t('picture.busy') : t('picture.keep')}
        </Button>
      </div>
    </div>
  );
}
