import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { i18n } from '#i18n';
import { toCsv, toHtmlTable, toTabs } from '../../lib/markdown/table-export.ts';
import { Button } from '../ui/Button.tsx';
import type { Cited } from './AnswerText.tsx';
import { copyRich } from './copy-rich.ts';
import { rowsWithSources } from './table-sources.ts';
import { useChat } from './useChat.ts';

/** More tables than this are no answer to be put in a spreadsheet. */
const MOST = 50;

/** Under each table of an answer that stands: a copy for a spreadsheet, a file. */
export function TableTools({
  answer,
  cited,
}: {
  readonly answer: RefObject<HTMLElement | null>;
  readonly cited: Cited | null;
}) {
  const [places, setPlaces] = useState<readonly (readonly [HTMLTableElement, HTMLElement])[]>([]);
  useEffect(() => {
    const tables = [...(answer.current?.querySelectorAll('table') ?? [])].slice(0, MOST);
    const made = tables.map((table): readonly [HTMLTableElement, HTMLElement] => {
      const place = document.createElement('div');
      place.className = 'md-table-tools';
      // No part of the text: neither copied nor checked.
      place.dataset.control = '';
      (table.closest('.md-table') ?? table).after(place);
      return [table, place];
    });
    setPlaces(made);
    return () => {
      for (const [, place] of made) place.remove();
    };
  }, [answer]);
  return places.map(([table, place], at) =>
    createPortal(<Tools table={table} cited={cited} />, place, String(at)),
  );
}

function Tools({ table, cited }: { readonly table: HTMLTableElement; readonly cited: Cited | null }) {
  const [copied, setCopied] = useState(false);
  const mayExport = useChat((state) => state.status?.mayExport === true);
  const copy = async (): Promise<void> => {
    const rows = rowsWithSources(table, cited);
    setCopied(await copyRich(toTabs(rows), toHtmlTable(rows)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form
    <div role="group" aria-label={i18n.t('citations.table_tools')}>
      <Button
        look="quiet"
        icon={copied ? 'check' : 'copy'}
        data-ui="table-copy"
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        {i18n.t(copied ? 'citations.table_copied' : 'citations.table_copy')}
      </Button>
      {mayExport && (
        <Button
          look="quiet"
          icon="download"
          data-ui="table-csv"
          onClick={() => save(toCsv(rowsWithSources(table, cited)))}
        >
          {i18n.t('citations.table_csv')}
        </Button>
      )}
    </div>
  );
}

function save(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${i18n.t('citations.table_file')}.csv`;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
