/** One page of a longer list; a page beyond the end shows the last one. */
export interface Page<T> {
  readonly items: readonly T[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
}

export function pageOf<T>(all: readonly T[], page: number, perPage: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const current = Math.min(Math.max(1, page), pages);
  return { items: all.slice((current - 1) * perPage, current * perPage), page: current, pages };
}
