import type { Place, Token } from '../lex/token';
import type { Saying } from './sayings';

/** A token whose word has been recognised. `name`: a capitalised word that nothing is known of. */
export type Term =
  | Exclude<Token, { tag: 'word' }>
  | (Place &
      (
        | { readonly tag: 'said'; readonly what: Saying }
        | { readonly tag: 'quantity'; readonly value: number }
        | { readonly tag: 'council'; readonly councils: readonly string[]; readonly isEach: boolean }
        | { readonly tag: 'body' }
        | { readonly tag: 'name' }
        | { readonly tag: 'filler' }
      ));
