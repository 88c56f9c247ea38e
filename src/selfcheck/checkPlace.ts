import type { Fault } from './fault';

/** Whether Excel can load the add-in from an address of this kind. */
export function checkPlace(place: string): Fault[] {
  const { protocol, hostname } = new URL(place);
  if (protocol !== 'https:') {
    return [
      {
        weight: 'wrong',
        what: `This folder is served from ${protocol.replace(/:$/, '')}, and Excel loads add-ins from https only.`,
        remedy:
          'Give the server a certificate that your computers trust, and open this page by its https address.',
      },
    ];
  }
  return hostname === 'localhost' || hostname === '127.0.0.1'
    ? [
        {
          weight: 'better',
          what: 'This folder is served to this computer only.',
          remedy: 'That will do for a trial. For others, put the folder on a web server.',
        },
      ]
    : [];
}
