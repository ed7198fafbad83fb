import { create } from 'zustand';

/** Why newer content is not shown, where it is not for want of it: said to staff, never to visitors. */
export type ContentTrouble = 'no-space' | 'failed';

export const useContentTrouble = create<{ readonly trouble: ContentTrouble | null }>()(() => ({
  trouble: null,
}));
