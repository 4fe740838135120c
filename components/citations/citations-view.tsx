import { useState } from 'react';
import type { CitingSentence } from '@/utils/around/how-cited';
import type { LegalDocument } from '@/utils/core/legal-document';
import { checkTextMessages } from '@/utils/i18n/messages/check-text';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import type { Failure, NextStep } from '../ui/failure';
import { FilterField } from '../ui/filter-field';
import { useText } from '../ui/language';
import { Menu } from '../ui/menu';
import { RovingList } from '../ui/roving-list';
import { Skeleton } from '../ui/skeleton';
import { StatusLine } from '../ui/status-line';
import { View } from '../ui/view';
import { AuthorityItem } from './authority-item';
import {
  AUTHORITY_GROUPS,
  AUTHORITY_ORDERS,
  type AuthorityOrder,
  type AuthorityRow,
  arrangeAuthorities,
  type ShownMention,
} from './authority-row';
import { type ChangesSince, LookUpChanges } from './changed-since';
import { EXPORT_FORMATS, type ExportFormat, STYLES, type Style } from './formats';

export type CitationsState =
  | { readonly is: 'working' }
  /** Rows of the paragraphs read so far; a growing page adds to them. */
  | { readonly is: 'growing'; readonly rows: readonly AuthorityRow[] }
  | { readonly is: 'done'; readonly rows: readonly AuthorityRow[] }
  | { readonly is: 'failed'; readonly failure: Failure };

type Props = {
  readonly state: CitationsState;
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  readonly onJump: (mention: ShownMention) => void;
  /** Copies one authority as it is cited, in the chosen style. */
  readonly onCopyOne: (id: string) => Promise<boolean>;
  /** The document whose authorities these are. */
  readonly document?: LegalDocument;
  readonly onHowCited?: (row: AuthorityRow) => readonly CitingSentence[];
  /** Whether the legislation was changed since; left out where nothing can be asked or the document has no day. */
  readonly since?: ChangesSince | undefined;
  /** Copies a table of these authorities in the chosen style. */
  readonly onCopy: (ids: readonly string[]) => Promise<boolean>;
  /** Opens the check of a text of the reader's own. */
  readonly onCheckText?: (() => void) | undefined;
  readonly onExport: (format: ExportFormat, ids: readonly string[]) => void;
  readonly onStep?: (step: NextStep) => void;
  /** Marks in the text of this site; left out where there is no page to mark. */
  readonly marks?: MarksSwitch;
};

export type MarksSwitch = { readonly on: boolean; readonly onChange: (on: boolean) => void };

/** The table of authorities: cases, legislation, other; parallel citations are one authority. */
export function CitationsView(props: Props) {
  const t = useText(citationMessages);
  const { state } = props;
  if (state.is === 'working') {
    return (
      <View label={t('found', { count: 0 })}>
        <StatusLine heardOnly message={t('working')} />
        <Skeleton lines={7} />
      </View>
    );
  }
  if (state.is === 'failed') {
    return (
      <View label={t('found', { count: 0 })}>
        <ErrorNote failure={state.failure} {...(props.onStep && { onStep: props.onStep })} />
      </View>
    );
  }
  if (state.rows.length === 0) {
    return (
      <View label={t('found', { count: 0 })}>
        <EmptyState title={t('none')} hint={t('noneHint')} />
        <CheckLink onCheckText={props.onCheckText} />
      </View>
    );
  }
  return <Table {...props} rows={state.rows} growing={state.is === 'growing'} />;
}

const STYLE_NAMES = { 'hk-court': 'styleHkCourt', oscola: 'styleOscola', oscola5: 'styleOscola5' } as const;
const ORDER_NAMES = { first: 'sortFirst', name: 'sortName', count: 'sortCount' } as const;

/** Which rows are shown, in which order, and their ids in the order seen. */
function useArranged(rows: readonly AuthorityRow[]) {
  const [filter, setFilter] = useState('');
  const [order, setOrder] = useState<AuthorityOrder>('first');
  const shown = arrangeAuthorities(rows, filter, order);
  const groups = AUTHORITY_GROUPS.map((group) => ({ group, rows: shown.filter((row) => row.group === group) }));
  return {
    ...{ filter, setFilter, order, setOrder, groups },
    ids: groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
  };
}

type Arranged = ReturnType<typeof useArranged>;

function Table(props: Props & { readonly rows: readonly AuthorityRow[]; readonly growing: boolean }) {
  const t = useText(citationMessages);
  const arranged = useArranged(props.rows);
  const { filter, setFilter, groups, ids } = arranged;
  const found =
    filter === '' ? t('found', { count: ids.length }) : t('shown', { count: ids.length, total: props.rows.length });
  return (
    <View label={t('found', { count: props.rows.length })} bar={<TableBar {...props} ids={ids} />}>
      <Filters {...arranged} />
      <StatusLine heardOnly message={props.growing ? t('working') : found} />
      {ids.length === 0 && (
        <EmptyState
          title={t('noneMatch', { words: filter })}
          action={<Button onClick={() => setFilter('')}>{t('clearFilter')}</Button>}
        />
      )}
      {groups.map(({ group, rows }) =>
        rows.length === 0 ? null : (
          <section key={group} aria-label={t(group)}>
            <h2 className="sn-section">
              {t(group)}
              <span className="sn-count">{rows.length}</span>
            </h2>
            {group === 'legislation' && props.since !== undefined && <LookUpChanges {...props.since} />}
            <Rows rows={rows} actions={props} since={group === 'legislation' ? props.since?.found : undefined} />
          </section>
        ),
      )}
      <CheckLink onCheckText={props.onCheckText} />
      {props.marks !== undefined && <Marks {...props.marks} />}
    </View>
  );
}

type BarProps = Pick<Props, 'style' | 'onStyle' | 'onCopy' | 'onExport'> & { readonly ids: readonly string[] };

/** Style, copy and export: of the rows shown, in the order seen, group by group. */
function TableBar({ style: chosen, onStyle, onCopy, onExport, ids }: BarProps) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  return (
    <>
      <label>
        <span className="sn-heard-only">{t('style')}</span>
        <select
          className="sn-field"
          value={chosen}
          onChange={(event) => onStyle(STYLES.find((style) => style === event.target.value) ?? 'hk-court')}
        >
          {STYLES.map((style) => (
            <option key={style} value={style}>
              {t(STYLE_NAMES[style])}
            </option>
          ))}
        </select>
      </label>
      <CopyButton onCopy={() => onCopy(ids)} label={t('copyAll', { count: ids.length })}>
        {common('copy')}
      </CopyButton>
      <Menu
        items={EXPORT_FORMATS.map(({ id, label, name }) => ({ id, label: label === undefined ? name : t(label) }))}
        onChoose={(format) => onExport(format, ids)}
      >
        {common('export')}
      </Menu>
    </>
  );
}

function Filters({ filter, setFilter, order, setOrder }: Arranged) {
  const t = useText(citationMessages);
  return (
    <div className="sn-filters">
      <FilterField label={t('filter')} value={filter} onChange={setFilter} />
      <label>
        <span className="sn-heard-only">{t('sort')}</span>
        <select
          className="sn-field"
          value={order}
          onChange={(event) => setOrder(AUTHORITY_ORDERS.find((known) => known === event.target.value) ?? 'first')}
        >
          {AUTHORITY_ORDERS.map((known) => (
            <option key={known} value={known}>
              {t(ORDER_NAMES[known])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function CheckLink({ onCheckText }: { readonly onCheckText: (() => void) | undefined }) {
  const t = useText(checkTextMessages);
  return onCheckText === undefined ? null : (
    <p className="sn-check-link">
      <Button kind="link" onClick={onCheckText}>
        {t('open')}
      </Button>
    </p>
  );
}

/** The switch of the marks in the page, and the keys that walk from one to the next. */
function Marks({ on, onChange }: MarksSwitch) {
  const t = useText(citationMessages);
  return (
    <div className="sn-marks">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /> {t('marksHere')}
      </label>
      {on && <p className="sn-meta">{t('marksKeys')}</p>}
    </div>
  );
}

type RowsProps = {
  readonly rows: readonly AuthorityRow[];
  readonly actions: Pick<Props, 'document' | 'onJump' | 'onCopyOne' | 'onHowCited'>;
  /** By chapter. */
  readonly since?: ChangesSince['found'] | undefined;
};

const Rows = ({ rows, actions, since }: RowsProps) => (
  <RovingList>
    {rows.map((row) => (
      <AuthorityItem
        key={row.id}
        row={row}
        document={actions.document}
        since={since?.get(row.cap ?? '')}
        onJump={actions.onJump}
        onCopy={({ id }) => actions.onCopyOne(id)}
        onHowCited={actions.onHowCited}
      />
    ))}
  </RovingList>
);
