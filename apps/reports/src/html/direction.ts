/** Letters of the scripts that run from right to left; the first strong letter of a line decides, as UAX 9 has it. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const letter = /\p{L}/u;

/** Whether text has anything that runs from right to left, so that it must be kept apart from what stands beside it. */
export function turns(text: string): boolean {
  return rightToLeft.test(text);
}

/** The attribute for a line of text of its own that begins from the right; nothing for others. */
export function directionOf(text: string): string {
  const [first] = letter.exec(text) ?? [];
  return first !== undefined && rightToLeft.test(first) ? ' dir="rtl"' : '';
}

/** Whether a whole document in this language begins from the right. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/iu.test(language);
}
