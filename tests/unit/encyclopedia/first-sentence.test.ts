import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from '../../../src/encyclopedia/first-sentence.ts';

const cases: [text: string, first: string][] = [
  ['It ends. And goes on.', 'It ends.'],
  ['One only', 'One only'],
  ['Roger D. Smith, in 2003, names three. Others more.', 'Roger D. Smith, in 2003, names three.'],
  ['The U.S. Department of Defense has one. No other.', 'The U.S. Department of Defense has one.'],
  ['CTO vs. CIO at Acme Inc. The rest.', 'CTO vs. CIO at Acme Inc. The rest.'],
  ['Asked, he said: “Hell if I know.” Then he left.', 'Asked, he said: “Hell if I know.”'],
  ['It grew by 1.5 per cent. In 2004 it fell.', 'It grew by 1.5 per cent.'],
  ['Who leads? The other.', 'Who leads?'],
  ['史密斯这样划界。另一人不然。', '史密斯这样划界。'],
  ['他说：“不知道。”然后走了。', '他说：“不知道。”'],
  ['', ''],
];

for (const [text, first] of cases) {
  test(`“${text}” begins with “${first}”`, () => {
    assert.equal(firstSentence(text), first);
  });
}
