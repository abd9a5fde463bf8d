import { FluentProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Darkness } from './start-up/host';
import { colorSchemeOf, useHostTheme } from './start-up/theme';
import './pane.css';

interface Props {
  /** The program's own choice of light or dark; the system's where there is none, or none is known yet. */
  readonly darkness?: Darkness | undefined;
  readonly children: ReactNode;
}

/** What is around the pane in any state: theme, height, scrolling. */
export function Frame({ darkness, children }: Props) {
  const theme = useHostTheme(darkness);
  return (
    // No class here: the provider hands it on to menus and lists outside the pane.
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme: colorSchemeOf(theme) }}>
      <div className="pane">{children}</div>
    </FluentProvider>
  );
}
