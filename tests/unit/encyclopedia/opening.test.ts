import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence, openingOf } from '../../../src/encyclopedia/opening.ts';

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

test('the title of a note says too little, and goes on into the note', () => {
  assert.equal(
    openingOf('Editorial. No published mapping was found. The table is ours.'),
    'Editorial. No published mapping was found.',
  );
  assert.equal(
    openingOf('头衔混用。互联网泡沫年代，两职的职务说明往往可以互换。另一句。'),
    '头衔混用。互联网泡沫年代，两职的职务说明往往可以互换。',
  );
});

test('a common claim never stands without its verdict', () => {
  assert.equal(
    openingOf('“The CTO looks outward, the CIO inward.” Partly borne out One firm says so. Others not.'),
    '“The CTO looks outward, the CIO inward.” Partly borne out One firm says so.',
  );
});

test('a sentence that says enough stands alone', () => {
  assert.equal(openingOf('Four arrangements are documented. The first.'), 'Four arrangements are documented.');
  assert.equal(openingOf('见于记载的安排有四种。第一种。'), '见于记载的安排有四种。');
});
