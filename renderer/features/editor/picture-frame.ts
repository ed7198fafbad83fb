/** All pictures of records have the shape of the drawn ones. */
const aspect = 4 / 3;
/** Widths that cards, detail screens and large panels ask for. */
const pictureWidths = [480, 960, 1920] as const;
/** A 960 × 720 picture may take 130 kB; others in proportion to their area. */
export const mostBytes = (width: number): number =>
  (width * (width / aspect) * 130_000) / (960 * 720);

/** What somebody has chosen of a photograph. */
export interface Frame {
  /** Where the eye is to rest, 0 to 1 from the left and from the top. */
  readonly focus: { readonly x: number; readonly y: number };
  /** 1 takes in as much as there is; 2 half of its width. */
  readonly zoom: number;
}

export const wholeFrame: Frame = { focus: { x: 0.5, y: 0.5 }, zoom: 1 };

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a photograph of this size that is kept, in its pixels: as near to the focus as fits. */
export function croppedTo(width: number, height: number, { focus, zoom }: Frame): Rectangle {
  const widest = Math.min(width, height * aspect) / Math.max(1, zoom);
  const size = { width: widest, height: widest / aspect };
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), most);
  return {
    x: clamp(focus.x * width - size.width / 2, width - size.width),
    y: clamp(focus.y * height - size.height / 2, height - size.height),
    ...size,
  };
}

/** Widths that are worth keeping of a part so wide: nothing is enlarged, but one there must be. */
export const widthsFor = (croppedWidth: number): readonly number[] => {
  const fitting = pictureWidths.filter((width) => width <= croppedWidth);
  return fitting.length > 0 ? fitting : [Math.max(1, Math.round(croppedWidth))];
};

export const heightFor = (width: number): number => Math.round(width / aspect);
