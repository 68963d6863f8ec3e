// Counts a text in Markdown as org.kvartal.text.Length does on the server: each Han character (and
// kana) is one, each run of other letters and digits is one word. Marks, addresses of links,
// pictures and their descriptions do not count. Both sides are held against one table of examples.
const HAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const OTHER = String.raw`(?![${HAN}])[\p{L}\p{N}]`;
const REST = String.raw`(?:(?![${HAN}])[\p{L}\p{M}\p{N}])`;
const TOKEN = new RegExp(
  String.raw`https?://[^\s<>()\[\]"“”，。；、）》]+|([${HAN}])|` +
    String.raw`${OTHER}${REST}*(?:['’‘\-\u2010\u2011./,@&_+%]${REST}+)*`,
  "gu",
);

// What is not text, each blanked in this order.
const MARKS = [
  /<!--[\s\S]{0,300}?-->/gu,
  /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,300}\))?/gu,
  /\[\^[^\]\s]{1,99}\]:?/gu,
  /^ {0,3}\[[^\]\n]+\]:[^\n]*/gmu,
  /(?<=\])\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:[ ]+"[^"\n]*")?\)/gu,
  /<\/?(?!https?:|mailto:|[^\s>]{0,100}@)[a-zA-Z][^>\n]{0,100}>/gu,
  /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});/gu,
  /^[ \t>]*[0-9]{1,9}[.)](?=[ \t])/gmu,
  /^ {0,3}(?:```|~~~)[^\n]*/gmu,
];

function bare(markdown) {
  return MARKS.reduce(
    (text, mark) => text.replace(mark, (found) => found.replace(/[^\n]/g, " ")),
    markdown,
  );
}

/** @returns {{words: number, characters: number, total: number}} */
export function length(markdown) {
  let words = 0;
  let characters = 0;
  for (const token of bare(markdown).matchAll(TOKEN)) {
    if (token[1]) characters++;
    else words++;
  }
  return { words, characters, total: words + characters };
}

/** Where the first word or character beyond `limit` begins, or -1. */
export function beyond(markdown, limit) {
  let count = 0;
  for (const token of bare(markdown).matchAll(TOKEN)) {
    if (++count > limit) return token.index;
  }
  return -1;
}
