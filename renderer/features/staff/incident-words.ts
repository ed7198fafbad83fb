/** What staff understand, by how the names of the log begin; the first that fits. */
const beginnings = [
  ['access-deleted', 'pinsForgotten'],
  ['access-', 'pins'],
  ['tries-', 'pins'],
  ['config-', 'settings'],
  ['screen-hours-', 'settings'],
  ['display-', 'display'],
  ['gpu-', 'graphics'],
  ['map-pack-', 'maps'],
  ['print-', 'printer'],
  ['update-', 'update'],
  ['feed-untrusted', 'untrusted'],
  ['feed-', 'feed'],
  ['stick-', 'stick'],
  ['release-not-published', 'publishing'],
  ['draft-', 'drafts'],
  ['state-', 'content'],
  ['blob-', 'content'],
  ['release-', 'content'],
  ['factory-', 'content'],
  ['safe-mode', 'restarts'],
  ['boot-', 'restarts'],
  ['leaving-', 'restarts'],
  ['page-recovery', 'page'],
] as const;
export type IncidentWords = (typeof beginnings)[number][1] | 'program';

/** Which words say what an event of the log means for whoever works here. */
export const incidentWords = (event: string): IncidentWords =>
  beginnings.find(([beginning]) => event.startsWith(beginning))?.[1] ?? 'program';
