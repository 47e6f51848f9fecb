/**
 * A sign by which words are set apart as somebody's: the marks of any script, and a straight single one that opens a word. One
 * within or after a word is an apostrophe.
 */
export const quotationMark = /["“”„‟‘‚«»‹›「」『』]|(?<![\p{L}\p{N}])'(?=\p{L})/u;
