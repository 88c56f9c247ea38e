/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FaultBoundary } from '../../../src/taskpane/shell/FaultBoundary';

describe('FaultBoundary', () => {
  it('says what happened to the register, and shows the page again when asked', async () => {
    // React reports what it catches; that is no news here.
    jest.spyOn(console, 'error').mockReturnValue(undefined);
    let isBroken = true;
    const Page = () => {
      if (isBroken) throw new RangeError('too deep');
      return <p>All well</p>;
    };
    render(
      <FluentProvider theme={webLightTheme}>
        <FaultBoundary>
          <Page />
        </FaultBoundary>
      </FluentProvider>,
    );
    expect(screen.getByRole('alert').textContent).toContain('The register was not changed by it.');
    expect(screen.getByDisplayValue(/RangeError: too deep/)).toBeTruthy();

    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Show the page again' }));
    expect(screen.getByText('All well')).toBeTruthy();
  });
});
