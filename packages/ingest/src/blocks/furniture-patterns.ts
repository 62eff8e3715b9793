import type { BlockKind } from '@parley/schema';
import { findForeignDays } from '../account/parse-date.ts';

/** A rule for a line that betrays what it is by its words alone. */
export interface FurniturePattern {
  readonly kind: BlockKind;
  readonly pattern: RegExp;
  /** The longest line that the rule may take, in words; a sentence of the article may begin with the same words. */
  readonly maxWords: number;
}

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?`;
const clock = String.raw`(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\)?)?`;
const day = String.raw`(?:${weekday},?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+${month},?\s+\d{4}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`;

/** A line that is a date and nothing else, perhaps with a label and a time. */
const dateLine = new RegExp(
  String.raw`^(?:(?:first |last )?(?:published|updated?|posted|modified|issued|date|created|saved(?: from the web)?|retrieved|accessed|archived|captured)(?:\s+(?:on|at))?\s*[:|–-]?\s*)?(?:${clock}[,|]?\s+)?(?:${day})(?:[T,|\s–-]+(?:${clock}))?\s*[:|]?(?:\s*[|–-]\s*\d+ min(?:ute)?s?(?: read)?)?$`,
  'i',
);

/** Whether a line is a date and nothing else, perhaps with a label and a time, in English or another language. */
export function isDateLine(line: string): boolean {
  if (dateLine.test(line)) return true;
  const [found, ...others] = findForeignDays(line);
  if (!found || others.length > 0 || !/\d{4}/.test(line.slice(found.start, found.end))) return false;
  // "Publié le … à 18h40", "Veröffentlicht am …, 18:40 Uhr": a label or weekday and small words around the day.
  return (
    /^(?:\p{L}+[.:]?,?\s+)?(?:\p{Ll}+[.:]?,?\s+){0,3}$/u.test(line.slice(0, found.start)) &&
    /^(?:[\s,|–-]*(?:\p{L}{1,4}|\d{1,2}[:.h]\d{2})){0,3}$/u.test(line.slice(found.end))
  );
}

/** What a label before a date says of it. */
export const dateLabels = {
  collected: /^(?:saved|retrieved|accessed|archived|captured)\b/i,
  updated: /^(?:last\s+)?(?:updated?|modified)\b/i,
  published: /^(?:first\s+)?(?:published|posted|issued|created|date)\b/i,
};

/** In their order: the first that fits decides. */
export const furniturePatterns: readonly FurniturePattern[] = [
  { kind: 'date', pattern: dateLine, maxWords: 14 },
  { kind: 'date', pattern: /^(?:posted|published|updated|last updated)\s*:?$/i, maxWords: 2 },
  {
    kind: 'date',
    pattern: new RegExp(
      String.raw`^(?:posted|published|written)\s+by\s+.{2,40}?\s+(?:on|at|,)\s*${day}(?:\s*[|•·–-].{0,40})?$|^(?:${clock}[,|]?\s+)?${day}\s*(?:updated?|modified)\b.{0,40}$`,
      'i',
    ),
    maxWords: 16,
  },
  {
    kind: 'paywall',
    pattern:
      /^(?:register (?:now )?(?:to|for)|subscribe (?:now|today|to|for)|sign in to|log in to|already a (?:member|subscriber)|to (?:continue|keep) reading|continue reading (?:with|for|your)|this (?:article|content|story) is (?:for|only|reserved|exclusive)|unlock (?:this|the|full)|start your (?:free )?trial|get (?:free )?unlimited|you have (?:reached|read)|create (?:a|your) free account|become a (?:member|subscriber)|support (?:our|independent) journalism)/i,
    maxWords: 40,
  },
  {
    kind: 'advertisement',
    pattern:
      /^(?:advertise?ments?|ad|ads by .*|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues (?:below|after).*|scroll (?:down )?to continue.*|continue reading below|skip advertisement|ad feedback)$/i,
    maxWords: 8,
  },
  {
    kind: 'commentForm',
    pattern:
      /^(?:leave a (?:reply|comment)|your e-?mail (?:address )?will not be|post (?:a )?comment|add a comment|join the (?:conversation|discussion)|(?:view |show |read )?(?:all )?(?:\d+ )?comments?(?: \(\d+\))?$|you must be logged in|save my name|cancel reply|required fields|comments are closed|(?:name|email|website) ?\*?$|notify me of|be the first to comment)/i,
    maxWords: 30,
  },
  {
    kind: 'relatedLinks',
    pattern:
      /^(?:more (?:on|from|about) (?:this|the|our)\b|read (?:more|also|next|this)\b|(?:see|watch|listen)\s+(?:also|more|next|:)|related(?: (?:stories|articles|links|news|topics|content|coverage|posts?))?\s*(?::|$)|(?:you )?(?:may|might) (?:also )?(?:like|be interested)|recommended|also read|don['’]t miss|most (?:read|popular|viewed|shared)|trending|editor['’]?s['’]? (?:picks?|choice)|top stories|latest (?:news|stories|headlines)|in other news|what to read next|you may also like|more stories|more news|up next|explained\s*[:|]|analysis\s*[:|]|in (?:pictures|photos)\s*[:|]|live updates?\s*[:|])/i,
    maxWords: 30,
  },
  {
    kind: 'correction',
    pattern:
      /^(?:corrections?|clarification|editor['’]?s? note|this (?:article|story|report|headline) (?:was|has been|is) (?:updated|corrected|amended|edited|revised)|an earlier version of)\b/i,
    maxWords: 120,
  },
  {
    kind: 'credit',
    pattern:
      /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited|written|reported)(?: (?:and|by)\b[^.]*)? by\b|reporting for\b|sources?\s*[:|]\s*\S|our (?:standards|criteria)\s*:|from (?:the )?\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,4}$|with (?:inputs?|files|contributions?|additional reporting|reporting|agency|agencies)\b|(?:the )?[\p{Lu}][\p{L} ]{2,40} contributed to this (?:report|story|article)|©|\(c\) |copyright\b|(?:afp|ap|reuters|dpa|tass|efe|ansa|pti|ani|xinhua|upi|agencies)(?:\s*[/,|]\s*(?:afp|ap|reuters|dpa|tass|agencies))*\)?$)/iu,
    maxWords: 60,
  },
  {
    kind: 'byline',
    pattern:
      /^(?:[Bb][Yy]:?\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|al|bin|of|the|,|&|\||in)\s*,?)*(?:\s*[|/–-].*)?$|(?:[Nn]ews|[Ff]oreign|[Ww]eb|[Oo]nline|[Ww]orld|[Ii]nternational|[Dd]igital)\s+[Dd]esk\b|(?:[Ss]taff|[Ww]eb)\s+(?:writers?|reporters?|report)\b|(?:[Oo]ur|[Ss]pecial|[Ss]taff|[Ff]oreign|[Dd]iplomatic|[Pp]olitical)\s+[Cc]orrespondent\b|\p{Lu}[\p{L}']+ staff$|[Aa]uthor\s*:)/u,
    maxWords: 16,
  },
  {
    kind: 'caption',
    pattern: /^(?:photo|image|picture|pictured|file photo)\s*[:|]\s*(?:\S+\s+){5}/i,
    maxWords: 60,
  },
  {
    kind: 'photoCredit',
    pattern:
      /^(?:\(?(?:photo|image|picture|photograph|credit|file photo|pic)s?\s*(?:[:|]|by\b|credit\b|courtesy\b|©)|.{0,40}\b(?:photo|getty images|afp photo|epa)\)?$|\(?[\p{Lu}][^()]{2,60}\/(?:AFP|AP|Reuters|Getty|EPA|TASS|Sputnik|Anadolu|Pool)[^()]*\)?$)/iu,
    maxWords: 12,
  },
  {
    kind: 'navigation',
    pattern:
      /^(?:home|news|world|politics|menu|search|actions?|back to top|skip to .*|share(?: (?:this|on|via|article|story).*)?|print(?: this)?|e-?mail(?: this)?|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|instagram|youtube|follow (?:us|me|@)?.*|tags?\s*:.*|topics?\s*:.*|filed under.*|categor(?:y|ies)\s*:.*|click here.*|.*\(click here\)|cookies?\b.*|we use cookies.*|privacy policy.*|terms (?:of|and).*|all rights reserved.*|newsletters?|sign up for .*|download (?:the|our) .*app.*|listen to (?:this )?article|\d+ min(?:ute)?s? read|(?:previous|next) (?:post|article|story)|about us|contact us|advertise with us|log ?in|sign (?:in|up)|subscribe|register|live tv|watch live|close|loading\.*|show more|load more|think your friends.*|save(?: article)?|comment|gift article|text size.*|font size.*|https?:\/\/\S+|www\.\S+|@\w+|#\w+(?: #\w+)*)$/i,
    maxWords: 16,
  },
];

const credited = String.raw`(?:AFP|AP|Reuters|Getty|EPA|EFE|TASS|Sputnik|Anadolu|DPA|Pool|Xinhua|Shutterstock|Alamy|Handout|Courtesy|via\s|Photo|Images?|File)`;
/** The credit that ends a caption: `(Name/Agency via Agency)`. */
export const trailingPhotoCredit = new RegExp(
  String.raw`\(([^()]*(?:\/|\b)${credited}\b[^()]*)\)\.?$|\[([^\[\]]*${credited}[^\[\]]*)\]$|(?<=[.!?”"]\s)(?:photo|credit|image|picture)s?\s*(?:by|:|credit|©)\s*[^.]{2,60}$`,
  'i',
);

/** A link that a page prints at the end of a paragraph. */
export const trailingLink =
  /\s((?:read more|learn more|see more|full story|watch more|more here|click here)[.…>»]*)$/i;
