import { KnownRegister } from '../shell/KnownRegister';
import type { PageProps } from './pageProps';
import { ReviewsContent } from './reviews/ReviewsContent';

/** Every report, review and renewal: what is overdue, and then month by month. */
export function ReviewsPage(props: PageProps) {
  return (
    <KnownRegister known={props.state.known} onLook={props.onLook} onGoToCell={props.onGoToCell}>
      {(look) => <ReviewsContent look={look} {...props} />}
    </KnownRegister>
  );
}
