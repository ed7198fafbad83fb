import { useState } from 'react';
import type { TablePreview } from '#shared/import-model';
import { ImportPreview } from './ImportPreview.tsx';
import { OpenTable } from './OpenTable.tsx';

interface FilesScreenProps {
  /** Shows what has been imported. */
  readonly onRecords: () => void;
}

/** Tables come in, everything goes out. */
export function FilesScreen({ onRecords }: FilesScreenProps) {
  const [table, setTable] = useState<TablePreview | null>(null);
  return table ? (
    <ImportPreview
      key={table.tableId}
      opened={table}
      onClose={() => setTable(null)}
      onRecords={onRecords}
    />
  ) : (
    <OpenTable onTable={setTable} />
  );
}
