import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { chooseTheme, type ThemeName } from './chooseTheme';

const THEMES: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/**
 * Fluent's theme for the colours of Office or of the system, followed as they change. In the contrast themes of Windows
 * the browser puts its own colours over either.
 */
export function useTheme(readOfficeColor: () => string | undefined): Theme {
  const [name, setName] = useState<ThemeName>(() => readTheme(readOfficeColor));
  useEffect(() => {
    const update = () => {
      setName(readTheme(readOfficeColor));
    };
    const preference = matchMedia('(prefers-color-scheme: dark)');
    preference.addEventListener('change', update);
    // Office tells no change of its theme, so it is asked whenever the pane comes back into view.
    document.addEventListener('visibilitychange', update);
    addEventListener('focus', update);
    return () => {
      preference.removeEventListener('change', update);
      document.removeEventListener('visibilitychange', update);
      removeEventListener('focus', update);
    };
  }, [readOfficeColor]);
  useEffect(() => {
    // What the browser draws itself, such as the sign of a date input and scroll bars, goes with it.
    document.documentElement.style.colorScheme = name;
  }, [name]);
  return THEMES[name];
}

function readTheme(readOfficeColor: () => string | undefined): ThemeName {
  return chooseTheme(readOfficeColor(), matchMedia('(prefers-color-scheme: dark)').matches);
}
