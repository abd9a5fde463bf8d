import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Darkness } from './host';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Office's own fonts first, then what Windows, macOS and Linux offices have for Chinese. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase };
const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase };

const SYSTEM: Darkness = {
  now: () => DARK.matches,
  watch: (listener) => {
    DARK.addEventListener('change', listener);
    return () => DARK.removeEventListener('change', listener);
  },
};

/**
 * The theme of the program around the pane, else the one that the user's system asks for, followed
 * while it changes. In high contrast the system itself puts its colours in the place of the theme's.
 */
export function useHostTheme(darkness: Darkness = SYSTEM): Theme {
  return useSyncExternalStore(darkness.watch, darkness.now) ? DARK_THEME : LIGHT_THEME;
}

/** What browsers draw themselves, the calendar's icon and the bars, in the colours that fit the theme. */
export function colorSchemeOf(theme: Theme): 'dark' | 'light' {
  return theme === DARK_THEME ? 'dark' : 'light';
}
