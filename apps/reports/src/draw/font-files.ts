import { fileURLToPath } from 'node:url';
import type { FaceName } from '../layout/styles.ts';

type Weight = 'regular' | 'semibold' | 'bold';

/** A family that is asked for what Source Serif and Source Sans lack. */
interface Family {
  name: string;
  /** Characters that this family is asked for; no file is opened for others. */
  letters: RegExp;
  /** Address of the file. */
  fileOf(weight: Weight): string;
}

const weightNames = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' } as const;

/** The Google fonts as npm packages: one folder for each weight. */
function google(folder: string, file: string, weights: Record<Weight, string> = weightNames) {
  return (weight: Weight, slope = ''): string => {
    const style = weights[weight] + slope;
    return import.meta.resolve(`@expo-google-fonts/${folder}/${style}/${file}_${style}.ttf`);
  };
}

/** EmbedPDF's packages of Noto export their entry alone: files are found beside it. */
function embedPdf(language: string, file: string, type: 'otf' | 'ttf') {
  return (weight: Weight): string =>
    new URL(
      `../fonts/${file}-${weight === 'regular' ? 'Regular' : 'Bold'}.${type}`,
      import.meta.resolve(`@embedpdf/fonts-${language}`),
    ).href;
}

const noSemibold = { ...weightNames, semibold: weightNames.bold };
const regularOnly = {
  regular: weightNames.regular,
  semibold: weightNames.regular,
  bold: weightNames.regular,
};

function script(name: string, letters: RegExp, folder: string, file: string): Family {
  return { name, letters, fileOf: google(folder, file) };
}

/**
 * Noto in the order of asking. Italics of these scripts are set upright: none
 * has an italic of its own. One file holds all Han and kana; Hangul is
 * Nanum Myeongjo, a quarter of the size of its Noto.
 */
const families: Family[] = [
  // The Arabic of Google's own package draws each dot as a glyph without text; this one keeps letters whole.
  {
    name: 'arabic',
    letters: /[\p{scx=Arabic}\uFD3E\uFD3F]/u,
    fileOf: embedPdf('arabic', 'NotoNaskhArabic', 'ttf'),
  },
  script('hebrew', /\p{scx=Hebrew}/u, 'noto-serif-hebrew', 'NotoSerifHebrew'),
  script('bengali', /\p{scx=Bengali}/u, 'noto-serif-bengali', 'NotoSerifBengali'),
  script('devanagari', /\p{scx=Devanagari}/u, 'noto-serif-devanagari', 'NotoSerifDevanagari'),
  script('armenian', /\p{scx=Armenian}/u, 'noto-sans-armenian', 'NotoSansArmenian'),
  script('georgian', /\p{scx=Georgian}/u, 'noto-sans-georgian', 'NotoSansGeorgian'),
  script('ethiopic', /\p{scx=Ethiopic}/u, 'noto-sans-ethiopic', 'NotoSansEthiopic'),
  script('thai', /\p{scx=Thai}/u, 'noto-sans-thai', 'NotoSansThai'),
  script('lao', /\p{scx=Lao}/u, 'noto-sans-lao', 'NotoSansLao'),
  script('khmer', /\p{scx=Khmer}/u, 'noto-sans-khmer', 'NotoSansKhmer'),
  script('myanmar', /\p{scx=Myanmar}/u, 'noto-sans-myanmar', 'NotoSansMyanmar'),
  script('sinhala', /\p{scx=Sinhala}/u, 'noto-sans-sinhala', 'NotoSansSinhala'),
  script('tamil', /\p{scx=Tamil}/u, 'noto-sans-tamil', 'NotoSansTamil'),
  script('telugu', /\p{scx=Telugu}/u, 'noto-sans-telugu', 'NotoSansTelugu'),
  script('kannada', /\p{scx=Kannada}/u, 'noto-sans-kannada', 'NotoSansKannada'),
  script('malayalam', /\p{scx=Malayalam}/u, 'noto-sans-malayalam', 'NotoSansMalayalam'),
  script('gujarati', /\p{scx=Gujarati}/u, 'noto-sans-gujarati', 'NotoSansGujarati'),
  script('gurmukhi', /\p{scx=Gurmukhi}/u, 'noto-sans-gurmukhi', 'NotoSansGurmukhi'),
  {
    name: 'hangul',
    letters: /\p{scx=Hangul}/u,
    fileOf: google('nanum-myeongjo', 'NanumMyeongjo', noSemibold),
  },
  {
    name: 'han',
    letters: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFFEF\u2460-\u24FF]/u,
    fileOf: embedPdf('sc', 'NotoSansHans', 'otf'),
  },
  script('emoji', /[\p{Emoji_Presentation}\u{1F000}-\u{1FAFF}]/u, 'noto-emoji', 'NotoEmoji'),
  {
    name: 'symbols',
    letters: /[\p{S}\p{P}\p{No}]/u,
    fileOf: google('noto-sans-symbols-2', 'NotoSansSymbols2', regularOnly),
  },
];

/** Aliases to ask, in order, for characters of a face; `letters` is null where a font may be asked for anything. */
export interface Candidate {
  alias: string;
  letters: RegExp | null;
}

/** Fonts to ask for a face: itself, the sans beside a serif, then the families for other scripts in its weight. */
export function candidatesOf(face: FaceName): Candidate[] {
  const weight = face.split('-')[1] as Weight;
  const own: Candidate[] = [{ alias: face, letters: null }];
  if (face.startsWith('serif')) own.push({ alias: face.replace('serif', 'sans'), letters: null });
  return [...own, ...families.map(({ name, letters }) => ({ alias: `${name}-${weight}`, letters }))];
}

const latin = {
  serif: google('source-serif-4', 'SourceSerif4'),
  sans: google('source-sans-3', 'SourceSans3'),
};

/** The file of an alias; throws for a package that is not there: the installation is broken. */
export function fileOf(alias: string): string {
  const [name, weight, slope] = alias.split('-') as [string, Weight, 'italic'?];
  if (name === 'serif' || name === 'sans')
    return fileURLToPath(latin[name](weight, slope === undefined ? '' : '_Italic'));
  const family = families.find((candidate) => candidate.name === name);
  if (family === undefined) throw new Error(`No font is called ${alias}`);
  return fileURLToPath(family.fileOf(weight));
}
