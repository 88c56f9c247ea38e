import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { ErrorDetails } from './ErrorDetails';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly details: string | undefined;
}

/** Keeps a fault in a page from taking the pane with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override readonly state: FaultBoundaryState = { details: undefined };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <div role="alert">
        <Subtitle2 as="h2">This page stopped because of a fault in the add-in</Subtitle2>
        <Text as="p" block>
          The register was not changed by it. Show the page again; if it stops once more, send the details to
          whoever looks after the add-in.
        </Text>
        <Button
          appearance="primary"
          onClick={() => {
            this.setState({ details: undefined });
          }}
        >
          Show the page again
        </Button>
        <ErrorDetails details={details} />
      </div>
    );
  }
}
