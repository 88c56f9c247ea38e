import { Text } from '@fluentui/react-components';

/** What the source of a scheme leaves unsaid, told to officers instead of being made up; nothing when it says all. */
export function NotSaid({ notSaid }: { readonly notSaid: readonly string[] }) {
  if (notSaid.length === 0) return null;
  return (
    <div>
      <Text as="p">The source of the scheme does not say:</Text>
      <ul>
        {notSaid.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
