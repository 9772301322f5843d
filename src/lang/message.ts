/** A compiled message: text, or a slot with how it is shown (see `compile.ts`). */
export type Message = string | readonly Token[];
type Token = string | readonly [name: string, kind?: string, forms?: Forms];
type Forms = { offset?: number } & { readonly [form: string]: Message | number | undefined };

export type Values = Record<string, string | number>;

/** What the sentences of a language need besides the words: its plural forms and its numbers. */
export type Grammar = { plural: (count: number) => string; number: (value: number) => string };

/**
 * Fills a compiled message. Numbers and plural forms come from the project's own tables, because browsers carry the rules of
 * some languages only in part and would then write Albanian numbers the English way.
 */
export function fillMessage(message: Message, values: Values, grammar: Grammar, hash = ''): string {
  if (typeof message === 'string') return message;
  let text = '';
  for (const token of message) {
    if (typeof token === 'string') text += token === '#' ? hash : token;
    else text += fillSlot(token, values, grammar, hash);
  }
  return text;
}

function fillSlot(token: Exclude<Token, string>, values: Values, grammar: Grammar, hash: string): string {
  const [name, kind, forms] = token;
  const value = values[name];
  if (kind === 'plural' && forms) {
    const count = Number(value);
    const form = forms[String(count)] ?? forms[grammar.plural(count)] ?? forms.other;
    return typeof form === 'object' || typeof form === 'string'
      ? fillMessage(form, values, grammar, grammar.number(count))
      : '';
  }
  if (kind === 'select' && forms) {
    const form = forms[String(value)] ?? forms.other;
    return typeof form === 'object' || typeof form === 'string'
      ? fillMessage(form, values, grammar, hash)
      : '';
  }
  return typeof value === 'number' ? grammar.number(value) : (value ?? '');
}
