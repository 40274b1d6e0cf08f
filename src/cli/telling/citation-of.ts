import type { CitedProvision } from '#domain/catalogue.ts';
import type { Lang } from '../words/lang.ts';
import { REPORT_WORDS } from '../words/report-words.ts';
import { RULE_WORDS } from '../words/rule-words.ts';

/** Where a demand stands; custom is never passed off as law. */
export function citationOf({ rule, text }: CitedProvision, lang: Lang): string {
  if (rule.startsWith('practice/')) return REPORT_WORDS[lang].custom;
  return `${text[lang]}${RULE_WORDS[lang].provision(rule.slice(rule.indexOf('/') + 1))}`;
}
