/** Consonants that a syllable begins with; those of names from the mountains (`Krông`, `Pjạc`, `Slẳng`) among them. */
const ONSETS =
  'b|bl|br|c|ch|cr|d|đ|dr|đr|g|gh|gi|gr|h|k|kh|kl|kr|l|m|mj|n|ng|ngh|nh|p|ph|phj|pj|pl|pr|qu|r|s|sl|t|th|tr|v|x'.split(
    '|',
  );

/** Rimes without their tone. */
const RIMES: ReadonlySet<string> = new Set(
  `a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec ek em en eng eo ep et ê êch êk êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu ik im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong ooc oong
   op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui uk um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyn uynh uyên
   uyêt uyp uyt uyu ư ưa ưc ưi ưk ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ym yn ynh yt ych`.split(/\s+/),
);

/** Grave, acute, hook, tilde, dot below. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;
/** Rimes closed by these have the acute or the dot; foreign names with k have none. */
const CLOSED = /(?:c|ch|p|t)$/;
const ACUTE = '\u0301';
const DOT = '\u0323';

/** Longest there are: `nghiêng`. */
const LONGEST = 7;

/** Whether a word could be written as one syllable of Vietnamese, marks and all. Of NFC text, any letter case. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const spelled = word.toLowerCase().normalize('NFD');
  const tones = spelled.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = spelled.replace(TONES, '').normalize('NFC');
  const [tone] = tones;
  return tone === undefined || tone === ACUTE || tone === DOT
    ? isBare(bare, tone === undefined)
    : isBare(bare, false) && !CLOSED.test(bare);
}

function isBare(bare: string, isLevel: boolean): boolean {
  if (isLevel && CLOSED.test(bare)) return false;
  return (
    RIMES.has(bare) || ONSETS.some(onset => bare.startsWith(onset) && RIMES.has(bare.slice(onset.length)))
  );
}
