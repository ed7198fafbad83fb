import { HandHelping, type LucideIcon, PencilLine, Wrench } from 'lucide-react';
import type { Role } from '#shared/access-model';

export const roleLook: Readonly<Record<Role, LucideIcon>> = {
  helper: HandHelping,
  editor: PencilLine,
  technician: Wrench,
};
