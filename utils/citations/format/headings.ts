import type { Language } from '../../core/language';
import type { Authority } from '../authority';

/** Words of ours that stand in a table of authorities: it goes into a document of the judgment's language. */
export type Headings = Readonly<
  Record<Authority['category'] | 'table' | 'authority' | 'citations' | 'places', string>
> & {
  /** Columns of a spreadsheet. */
  readonly columns: readonly string[];
  /** Stands behind a quotation of a page of which a check failed: words or number may be another's. */
  readonly unsure: string;
};

const HEADINGS: Readonly<Record<Language, Headings>> = {
  en: {
    table: 'Table of authorities',
    case: 'Cases',
    legislation: 'Legislation',
    other: 'Other authorities',
    authority: 'Authority',
    citations: 'Citations',
    places: 'Paragraphs',
    columns: ['Category', 'Kind', 'Name', 'Citations', 'Count', 'Paragraphs', 'Link'],
    unsure: ' [not read with certainty: check against the page]',
  },
  'zh-Hant': {
    table: '引據表',
    case: '案例',
    legislation: '法例',
    other: '其他引據',
    authority: '引據',
    citations: '引稱',
    places: '段落',
    columns: ['類別', '種類', '名稱', '引稱', '次數', '段落', '連結'],
    unsure: '〔未能確定讀取無誤，請與原頁核對〕',
  },
  'zh-Hans': {
    table: '引据表',
    case: '案例',
    legislation: '法例',
    other: '其他引据',
    authority: '引据',
    citations: '引称',
    places: '段落',
    columns: ['类别', '种类', '名称', '引称', '次数', '段落', '链接'],
    unsure: '〔未能确定读取无误，请与原页核对〕',
  },
};

export const headingsIn = (language: Language): Headings => HEADINGS[language];
