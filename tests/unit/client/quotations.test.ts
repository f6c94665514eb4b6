/** Which words a link to a quotation names. Pages are written as text: a line a block, `[1]` a citation, «…» what is selected. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDirective } from '../../../src/client/quotation/address.ts';
import { directiveFor } from '../../../src/client/quotation/directive.ts';
import { finder, type Directive } from '../../../src/client/quotation/match.ts';
import type { Extent, PageText } from '../../../src/client/quotation/page-text.ts';

function page(...lines: string[]): PageText & Extent {
  let text = '';
  const isMark: boolean[] = [];
  let from = -1;
  let to = -1;
  for (const [piece] of lines.join('\n').matchAll(/\[\d+\]|[«»]|[^[«»]|\[/g)) {
    if (piece === '«') from = text.length;
    else if (piece === '»') to = text.length;
    else {
      const shown = /^\[\d/.test(piece) ? `\u2060${piece.slice(1, -1)}` : piece;
      text += shown;
      isMark.push(...Array.from(shown, () => shown !== piece));
    }
  }
  return { text, isMark, from, to };
}

const directiveOf = (...lines: string[]): Directive | undefined => {
  const made = page(...lines);
  return directiveFor(made, made);
};

test('a short passage that stands once is named whole', () => {
  assert.deepEqual(directiveOf('The post is «one of the broadest» in the suite.'), { start: 'one of the broadest' });
});

// The joiner that holds a citation to its full stop makes one "word" of them, so the stop stays outside as well.
test('white space and the numbers of citations at the ends are left out', () => {
  assert.deepEqual(directiveOf('Before.[1]« It was common.[2] »After.'), { start: 'It was common' });
  assert.deepEqual(directiveOf('Before.«[1] It was common.[2][3]» After.'), { start: 'It was common' });
});

test('a word that is selected in part is named whole', () => {
  assert.deepEqual(directiveOf('An exe«cutive of tech»nology.'), { start: 'executive of technology' });
  assert.deepEqual(directiveOf('技术战略由首席«技术官»负责。'), { start: '技术官' });
});

test('a passage with a citation inside is named by its beginning and its end', () => {
  assert.deepEqual(directiveOf('«It was common in large firms.[1] It is rarer in small ones.»[2]'), {
    start: 'It was common',
    end: 'in small ones',
  });
});

test('neither beginning nor end holds the number of a citation, however short', () => {
  assert.deepEqual(directiveOf('«One.[1] Two.»[2]'), { start: 'One', end: 'Two' });
});

test('a word to which a citation clings cannot end the passage: a browser would read word and number as one', () => {
  assert.deepEqual(directiveOf('«the use is not established»[1] so far'), { start: 'the use is not' });
});

test('a passage over several blocks is named by its beginning and its end', () => {
  assert.deepEqual(directiveOf('First «block of some words here.', 'In between.', 'Last block with its» end.'), {
    start: 'block of some',
    end: 'block with its',
  });
});

test('a long passage is named by its beginning and its end, which do not meet', () => {
  const words = Array.from({ length: 60 }, (_word, index) => `word${index}`).join(' ');
  assert.deepEqual(directiveOf(`Before «${words}» after`), { start: 'word0 word1 word2', end: 'word57 word58 word59' });
});

test('a beginning that stands elsewhere too grows until it does not', () => {
  assert.deepEqual(
    directiveOf(
      'In a survey of two hundred firms it fell.[1]',
      '«In a survey of three hundred firms it rose.[2] It was the last.»[3]',
    ),
    { start: 'In a survey of three', end: 'It was the last' },
  );
});

test('a word that stands in many places is told apart by as few words around it as will do', () => {
  assert.deepEqual(directiveOf('A CTO leads.', 'The «CTO» answers.'), { prefix: 'The', start: 'CTO' });
  assert.deepEqual(directiveOf('The CTO leads.', 'The «CTO» answers.'), { start: 'CTO', suffix: 'answers' });
  assert.deepEqual(directiveOf('The CTO leads.', 'A CTO answers.', 'The «CTO» answers.'), {
    prefix: 'The',
    start: 'CTO',
    suffix: 'answers',
  });
});

test('what stands around may be in the next block, but never in the number of a citation', () => {
  assert.deepEqual(directiveOf('2019', '42 %', '2020', '«42 %»'), { prefix: '2020', start: '42 %' });
  assert.deepEqual(directiveOf('Yes.[1] «Yes.»[2] No.'), undefined);
});

test('a first line that stands in many places is given up for the next', () => {
  assert.deepEqual(directiveOf('Ann', 'read: excerpt', 'Bob', '«read: excerpt', 'Cid wrote it all»', 'read: excerpt'), {
    prefix: 'Bob',
    start: 'read: excerpt',
    end: 'Cid wrote it all',
  });
  assert.deepEqual(directiveOf('read: excerpt[1]', '«read: excerpt[2]', 'Cid wrote» it all'), { start: 'Cid wrote' });
});

test('Chinese is cut between words', () => {
  assert.deepEqual(
    directiveOf('史密斯指出，技术若要见效，«就必须有人负责[1]。欧盟的职业分类写道，首席技术官领导»技术开发[2]。'),
    { start: '就必须有人', end: '技术官领导' },
  );
});

test('nothing that can be quoted gives no directive', () => {
  assert.equal(directiveOf('One.«[1] »Two.'), undefined);
  assert.equal(directiveOf('One.«', '»Two.'), undefined);
});

test('whatever is selected, a browser finds it and nothing else, or nothing is promised', () => {
  const made = page(
    'The CTO answers to the CEO.[1] The CIO answers to the CEO.[2] The CTO, too.',
    '首席技术官向首席执行官汇报[3]，首席信息官也向首席执行官汇报[4]。',
    'The CTO answers to the CEO - in 42 %, or so & more.',
  );
  const find = finder(made);
  let promised = 0;
  for (let from = 0; from < made.text.length; from += 1) {
    for (let to = from + 1; to <= made.text.length; to += 3) {
      const directive = directiveFor(made, { from, to });
      if (directive === undefined) continue;
      promised += 1;
      const found = find(directive);
      assert.equal(found.length, 1, JSON.stringify(directive));
      for (const part of Object.values(directive)) assert.doesNotMatch(String(part), /[\n\u2060]/);
      // A word more at either end, or a mark less; never another place.
      assert.ok((found[0]?.from ?? -1) < to && (found[0]?.to ?? -1) > from, JSON.stringify(directive));
    }
  }
  assert.ok(promised > 1000);
});

test('what has a meaning in a directive or ends a link in running text is escaped', () => {
  assert.equal(
    writeDirective({ prefix: 'a-b', start: 'c, d & e (f)', end: '技术*_~', suffix: "g's" }),
    'text=a%2Db-,c%2C%20d%20%26%20e%20%28f%29,%E6%8A%80%E6%9C%AF%2A%5F%7E,-g%27s',
  );
});
