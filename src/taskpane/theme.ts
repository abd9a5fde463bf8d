import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** Office's own fonts first, then what Windows, macOS and Linux offices have for Chinese. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase };
const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase };

function subscribe(listener: () => void): () => void {
  DARK.addEventListener('change', listener);
  return () => DARK.removeEventListener('change', listener);
}

function current(): Theme {
  return DARK.matches ? DARK_THEME : LIGHT_THEME;
}

/**
 * The theme that the user's system asks for, followed while it changes. In high contrast the system
 * itself puts its colours in the place of the theme's.
 */
export function useHostTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}
