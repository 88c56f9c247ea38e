import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Milliseconds after which officers wonder. Excel answers nothing while somebody types in a cell, and does not say why. */
const PATIENCE = 5000;

/** What may keep a task waiting that has not begun to write; nothing at first. */
export function CellBeingEdited() {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLate(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLate) return null;
  return <Text>If you are typing in a cell, press Enter: Excel waits until you have finished.</Text>;
}
