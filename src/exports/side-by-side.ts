/** Every role with every attribute, cell by cell: what `/compare/` shows any part of. */
import { cellId } from '../encyclopedia/cell-id.ts';
import type { Encyclopedia, Reference, Role } from '../encyclopedia/encyclopedia.ts';
import { byTitle } from '../encyclopedia/join/sort.ts';
import { attributes, type Attribute } from '../encyclopedia/schema/role.ts';
import type { Language } from '../site.ts';
import { startNumbering, type NumberedText } from './numbering.ts';

export interface Cell {
  id: string;
  /** Nothing where no source was found. */
  text: NumberedText | undefined;
}

export interface Row {
  attribute: Attribute;
  /** One a role, in their order. */
  cells: Cell[];
}

export interface SourceOfCells extends Reference {
  /** The cells that cite it: their ids, and which role and attribute they are of. */
  cells: { id: string; role: number; attribute: Attribute }[];
}

export interface SideBySide {
  roles: Role[];
  /** Ids of the roles that stand side by side before the reader chooses. */
  chosen: string[];
  rows: Row[];
  sources: SourceOfCells[];
}

/** The subject of the encyclopedia and the two posts that it is most often taken for. */
const first = ['cto', 'cio', 'vpe'];

export function sideBySide(encyclopedia: Encyclopedia, language: Language): SideBySide {
  const roles = sortRoles(encyclopedia.roles, language);
  const chosen = first.filter((id) => roles.some((role) => role.id === id));
  const { number, references } = startNumbering(encyclopedia.works);
  const citing = new Map<string, SourceOfCells['cells']>();
  const cellOf = (role: Role, index: number, attribute: Attribute): Cell => {
    const id = cellId(role.id, attribute);
    const ofCell = role.texts.filter((text) => text.attribute === attribute);
    const shown = ofCell.find((text) => text.language === language) ?? ofCell.find((text) => text.language === 'en');
    if (shown === undefined) return { id, text: undefined };
    for (const work of new Set(shown.data.citations.map((citation) => citation.work)))
      citing.set(work, [...(citing.get(work) ?? []), { id, role: index, attribute }]);
    return { id, text: { tag: shown.language === language ? undefined : 'en', runs: number(shown.data) } };
  };
  const rows = byEvidence(chosen, roles, attributes).map((attribute): Row => ({
    attribute,
    cells: roles.map((role, index) => cellOf(role, index, attribute)),
  }));
  const sources = [...references].map(([work, reference]) => ({ ...reference, cells: citing.get(work) ?? [] }));
  return { roles, chosen, rows, sources };
}

function sortRoles(roles: readonly Role[], language: Language): Role[] {
  const compare = byTitle(language);
  const rank = ({ id }: Role) => (first.includes(id) ? first.indexOf(id) : first.length);
  const name = ({ title, abbreviation }: Role) => title[language] ?? title.en ?? abbreviation;
  return [...roles].sort((a, b) => rank(a) - rank(b) || compare(name(a), name(b)));
}

/** Attributes that every chosen role has a source for come first: there the roles can be told apart. */
function byEvidence(chosen: readonly string[], roles: readonly Role[], all: readonly Attribute[]): Attribute[] {
  const missing = (attribute: Attribute) =>
    roles.filter(({ id, texts }) => chosen.includes(id) && !texts.some((text) => text.attribute === attribute)).length;
  return [...all].sort((a, b) => missing(a) - missing(b));
}
