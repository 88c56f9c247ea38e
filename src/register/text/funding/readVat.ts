/** What a text says of the VAT on its amounts. */
export type Vat = 'included' | 'to be added' | 'not said';

const INCLUDED =
  /\b(?:inc(?:l(?:uding|usive|udes)?)?\b\.?(?:\s+of)?|with|gross of)\s+vat\b|\bvat\s+(?:is\s+)?inc/i;
const TO_BE_ADDED = /(?:\+|\b(?:plus|ex|exc|excl|excluding|exclusive\s+of|net\s+of|without)\b\.?)\s*vat\b/i;
const NONE =
  /\b(?:no|nil)\s+vat\b|\bvat[\s-]+(?:exempt|free)\b|\bexempt\s+from\s+vat\b|\b(?:outside|out of)\s+(?:the\s+)?scope\b/i;

/** Whether amounts of a text have VAT in them: "+ VAT", "inc. VAT", "VAT exempt". */
export function readVat(text: string): Vat {
  if (TO_BE_ADDED.test(text)) return 'to be added';
  return INCLUDED.test(text) || NONE.test(text) ? 'included' : 'not said';
}
