/** Strings that break careless programs, and words in scripts that few programs set. None has a line end: YAML has its own. */
export const hostileStrings = [
  '<script>alert("1")</script> & <b>bold</b> \\ ( ) [ ] { } % / #',
  "“double” 'single' «guillemets» „unten“ ‹a›",
  'שר החוץ אמר (ביום ראשון) כי 3 ספינות יצאו',
  'قال الوزير إن 14 سفينة غادرت الميناء (يوم الأحد)',
  'মন্ত্রী বললেন যে কোনো জাহাজ বন্দর ছাড়েনি',
  '外交部长表示，港口将继续开放。',
  'รัฐมนตรีกล่าวว่าท่าเรือจะยังเปิดอยู่ต่อไป',
  'q\u0301e\u0301\u0327 Z\u0351\u036B\u0343 combining',
  '\u{1F6A2}\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u{1F1FA}\u{1F1E6} \u{1F9FF} emoji',
  '\u{12000}\u{12001} \u{1D11E} \u{10380} in scripts that no font has',
  'over\u202Eride \u2066isolate\u2069 zero\u200Bwidth no\u00A0break soft\u00ADhyphen \uFEFFmark',
  'Hafenschleusenverwaltungs'.repeat(16),
];

/** A headline of five thousand characters. */
export const longHeadline = 'Ministers meet again & again <b>at the lake</b> “without result” '
  .repeat(78)
  .slice(0, 5000)
  .trim();
