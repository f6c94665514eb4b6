/** What in a question asks rather than names; what remains is what the question is about. */

/** Words that ask, in English. */
export const askingWords: ReadonlySet<string> = new Set(
  'a about actually all also always am an and another any anyone are as at be because been before being best better both but by called came can come comes currently define defined did do does doing done each else ever every everybody exactly explain for from get gets getting give gives go goes going good got had happen happened happens has have having he her here higher his how i if im in instead into is it its itself just keep know let like long looking lot made make makes making many me mean meaning means meant might more most much must my myself need never no not now of often on one only or other others our please possible put really s said say says see seem she should so some somebody someone something still such sure take taken takes tell than that the their them there these they think this to too up upon used uses using usually versus very vs want wanted wants was way ways we well went were what whats when where whether which while who whom whos whose why will with wont would yes yet you your'.split(
    ' ',
  ),
);

/** What asks in Chinese, where no space parts it from what is asked about. */
const askingHan =
  /什么是|是什么|什么|哪些|哪个|哪家|多少|怎么样?|怎样|如何|为什么|为何|是不是|是否|有没有|要不要|需不需要|应不应该|应该|可不可以|能不能|吗|呢|吧|谁|的|是|和|与|跟|或/gu;

/** Whether nothing but asking is in a word, in Chinese too. */
export function isAsking(word: string): boolean {
  return askingWords.has(word) || word.replace(askingHan, '') === '';
}

/** The words of a normalized query that name something; all of them where none does. */
export function contentWords(query: string): string[] {
  const parted = query.replace(askingHan, ' ').trim();
  const words = (parted === '' ? query : parted).split(' ').filter(Boolean);
  const content = words.filter((word) => !askingWords.has(word));
  return content.length === 0 ? words : content;
}
