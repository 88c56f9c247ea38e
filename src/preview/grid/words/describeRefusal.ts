import type { HostError } from '../../../host';

export const LOCKED = 'This cell is locked. To change it, take the protection off this tab first.';

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: LOCKED,
  InvalidArgument:
    'Excel does not take this as a formula. To enter it as text, type an apostrophe (’) in front of it.',
};

/** Why an edit was not made, and what to do about it. */
export function describeRefusal({ code }: HostError): string {
  return SENTENCES[code] ?? 'Excel does not take this change.';
}
