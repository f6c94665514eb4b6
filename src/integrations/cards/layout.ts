/**
 * How a card is set: the headword with its note mark, the definition, and right of the red rule what they rest on, a dot a
 * work. Ink says it, red proves it.
 */
import { cardHeight, cardWidth, type Card } from '../../exports/card.ts';
import { languageTag } from '../../site.ts';

/** An element as the setter takes it. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; lang?: string; children: string | Box[] };
}

const paper = '#fdfdfc';
const ink = '#15181b';
const soft = '#494e53';
const red = '#a81a0d';

const textWidth = 724;
const noteWidth = 270;

/** Names of faces, in the order in which they are asked for a letter. */
export interface CardFaces {
  head: string;
  text: string;
}

export function cardLayout(card: Card, { head, text }: CardFaces): Box {
  const left = box({ flexDirection: 'column', width: 852, padding: `64px ${852 - 72 - textWidth}px 0 72px` }, [
    headword(card, head),
    box(
      {
        fontFamily: text,
        fontSize: definitionSize(card),
        lineHeight: isChinese(card) ? 1.7 : 1.42,
        color: ink,
        textWrap: 'pretty',
      },
      unbroken(card.definition),
    ),
  ]);
  const right = box(
    { flexDirection: 'column', width: 345, padding: '72px 40px 56px 32px', borderLeft: `3px solid ${red}` },
    [
      box({ fontFamily: head, fontSize: 28, lineHeight: 1.15, marginBottom: 40 }, card.siteName),
      evidenceDots(card),
      box(
        {
          flexDirection: 'column',
          fontFamily: text,
          fontSize: 22,
          lineHeight: isChinese(card) ? 1.6 : 1.4,
          color: soft,
        },
        [
          ...card.note.map((sentence, index) =>
            box({ marginBottom: 14 }, [
              box({ width: 16, flexShrink: 0, color: red, fontFamily: head }, index === 0 ? '¹' : ''),
              box({ flexShrink: 1 }, unbroken(sentence)),
            ]),
          ),
        ],
      ),
    ],
  );
  return box(
    { width: cardWidth, height: cardHeight, backgroundColor: paper, color: ink },
    [left, right],
    languageTag[card.language],
  );
}

/** A number and the Chinese measure behind it stay on one line. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{Script=Han})/gu, '\u00a0');
}

/** Word by word, so that the note mark stays with the last one; a Chinese headword letter by letter. */
function headword(card: Card, fontFamily: string): Box {
  const fontSize = headSize(card);
  const pieces = isChinese(card) ? Array.from(card.title) : card.title.split(' ');
  const last = pieces.pop() ?? '';
  const gap = isChinese(card) ? 0 : Math.round(fontSize * 0.24);
  return box(
    {
      flexWrap: 'wrap',
      fontFamily,
      fontSize,
      lineHeight: isChinese(card) ? 1.2 : 1.12,
      letterSpacing: isChinese(card) ? 0 : '-0.03em',
      marginBottom: 36,
    },
    [...pieces.map((piece) => box({ marginRight: gap }, piece)), box({}, [box({}, last), box({ color: red }, '¹')])],
  );
}

/** A short headword as large as its line allows, a long one as large as two do. */
function headSize(card: Card): number {
  const length = card.title.length;
  if (isChinese(card)) return length > 12 ? 64 : Math.min(84, Math.floor(textWidth / (length + 0.6)));
  return length <= 12 ? 100 : length <= 28 ? 76 : 60;
}

/** The longest definition that the schema allows still fits under a headword of two lines. */
function definitionSize({ definition, language }: Card): number {
  const length = language === 'zh-cn' ? definition.length * 2.2 : definition.length;
  return length <= 130 ? 42 : length <= 205 ? 37 : 34;
}

/** As in the head of the article: filled as far as the work was read, with a gap between one extent and the next. */
function evidenceDots({ readings }: Card): Box {
  const all = readings.reduce((sum, { count }) => sum + count, 0);
  const size = [16, 13, 10].find((one) => all <= Math.floor(noteWidth / (one + 6)) * Math.floor(240 / (one + 6))) ?? 7;
  const looks: Record<Card['readings'][number]['reading'], Record<string, string | number>> = {
    full: { backgroundColor: red },
    excerpt: { backgroundImage: `linear-gradient(90deg, ${red} 50%, ${paper} 50%)` },
    abstract: {},
    existence: { borderStyle: 'dashed' },
  };
  const shape = { width: size, height: size, borderRadius: size, border: `2px solid ${red}`, boxSizing: 'border-box' };
  return box(
    { flexWrap: 'wrap', marginBottom: 20 },
    readings.flatMap(({ reading, count }) =>
      Array.from({ length: count }, (_, index) =>
        box({ ...shape, marginRight: index === count - 1 ? 16 : 6, marginBottom: 6, ...looks[reading] }, ''),
      ),
    ),
  );
}

function isChinese({ language }: Card): boolean {
  return language === 'zh-cn';
}

function box(style: Box['props']['style'], children: Box['props']['children'], lang?: string): Box {
  return {
    type: 'div',
    props: { style: { display: 'flex', ...style }, ...(lang !== undefined && { lang }), children },
  };
}
