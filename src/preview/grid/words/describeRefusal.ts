import type { HostError } from '../../../host';

/** Why an edit was not made, and what to do about it. */
export function describeRefusal({ code }: HostError): string {
  switch (code) {
    case 'AccessDenied':
      return 'This cell is locked. To change it, take the protection off this tab first.';
    case 'InvalidArgument':
      return 'Excel does not take this as a formula. To enter it as text, type an apostrophe (’) in front of it.';
    default:
      return 'Excel does not take this change.';
  }
}
