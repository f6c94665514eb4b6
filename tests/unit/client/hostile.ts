/** Titles that each markup would like to read as its own, and that must come out as they went in. */
export const hostileTitles = [
  'Chief technology officer',
  'The “CTO” question: who asks "why"?',
  "The officer's 'own' words",
  'R&D, AT&T &amp; Co. &#42; &copy;',
  'a < b > c <script>alert(1)</script>',
  'brackets [one] [[two]] (three) ![four](five)',
  'braces {one} {{two}} } { \\} {attr} ${x}',
  'snake_case __init__ _a_ trailing_',
  'stars *a* **b** `code` ``more`` ~~gone~~ ^up^ +mono+ #mark#',
  'back\\slash \\n \\textbf{x} 100% $5 #1 ~ ^',
  'https://example.org/ and mailto:a@example.org and www.example.org',
  'dashes a--b -- c --- d ... -> => (C) (TM)',
  'equals=sign, comma; semi | pipe',
  "''wiki'' '''bold''' ~~~~ <nowiki> {{template|x=1}}",
  '首席技术官：职责与“定位”（CTO）、《百科》',
  '😀 emoji & 技术_债',
  '- starts like a list',
  '* starts like a list',
  '1. starts like a list',
  '# starts like a heading',
  '=equals= ==heading==',
  'ends with a backslash \\',
  'ends with a backtick `',
];

export const plainUrl = 'https://cto.example.org/handbook/zh-cn/chief-technology-officer/#reporting-line';

export const hostileUrls = [
  plainUrl,
  'https://example.org/a_b_/c__d__e/#f_',
  'https://example.org/a(b)c/?x=1&copy=2&amp=3#y-(z)',
  'https://example.org/%E9%A6%96/*a*/~b~/a--b/...#c,d',
];
