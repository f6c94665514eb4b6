/** A query is widened by what the entries write for what readers type, and loses none of its own words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptsOf, noThesaurus, rewordings, toThesaurus } from '../../../src/client/search/concepts.ts';
import { heldIn, worth } from '../../../src/client/search/rank.ts';
import { normalize } from '../../../src/client/search/text.ts';

const thesaurus = toThesaurus(
  'boss\tsuperior;reporting line\njob description\tduties\nhow many\thow common\n老板\t汇报对象',
);
const concepts = (query: string) => conceptsOf(normalize(query), thesaurus);

test('without a thesaurus every word that tells something is a concept', () => {
  assert.deepEqual(conceptsOf('what are the duties of a cto', noThesaurus), [
    { words: ['duties'], others: [] },
    { words: ['cto'], others: [] },
  ]);
});

test('a word that only readers use stands beside what the entries write, whatever its ending', () => {
  assert.deepEqual(concepts('the bosses of a CTO'), [
    { words: ['bosses'], others: [['superior'], ['reporting', 'line']] },
    { words: ['cto'], others: [] },
  ]);
});

test('the longest phrase counts, and one that is made of asking words counts too', () => {
  assert.deepEqual(concepts('job description'), [{ words: ['job', 'description'], others: [['duties']] }]);
  assert.deepEqual(concepts('how many ctos'), [
    { words: ['how', 'many'], others: [['how', 'common']] },
    { words: ['ctos'], others: [] },
  ]);
});

test('a name that readers use is looked for by the names that texts use', () => {
  const otherNames = (phrase: string) => (phrase === 'tech chief' ? ['cto'] : []);
  assert.deepEqual(conceptsOf('tech chief duties', noThesaurus, otherNames), [
    { words: ['tech', 'chief'], others: [['cto']] },
    { words: ['duties'], others: [] },
  ]);
});

test('in Chinese it is found between other words', () => {
  assert.deepEqual(concepts('首席技术官老板'), [
    { words: ['老板'], others: [['汇报对象']] },
    { words: ['首席技术官'], others: [] },
  ]);
  const latin = toThesaurus('ai\t人工智能');
  assert.deepEqual(conceptsOf('caio 首席官', latin), conceptsOf('caio 首席官', noThesaurus));
  assert.deepEqual(conceptsOf('ai 首席官', latin)[0], { words: ['ai'], others: [['人工智能']] });
});

test('each other way of saying the query is tried, the likeliest for all first', () => {
  assert.deepEqual(rewordings(concepts('boss job description')), [
    ['superior', 'duties'],
    ['superior', 'job', 'description'],
    ['reporting', 'line', 'job', 'description'],
    ['boss', 'duties'],
  ]);
  assert.deepEqual(rewordings(concepts('duties')), []);
});

test('a text holds a concept in any of its forms, whole', () => {
  const { held, titled, together } = heldIn(
    'Reporting line',
    'The superior is named. No duties here. A line of reporting.',
    concepts('boss job description cto'),
  );
  assert.deepEqual({ held, titled, together }, { held: 2, titled: 1, together: 1 });
});

test('of two records that hold the same, the one that says it in one sentence is worth more', () => {
  const asked = concepts('boss duties');
  const [apart, together] = ['The superior. Its duties.', 'The duties of the superior.'].map((text) =>
    worth(1, heldIn('', text, asked), asked.length, 0),
  );
  assert.ok((together ?? 0) > (apart ?? 0));
});
