import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: `0 0 ${tokens.spacingVerticalL}` },
});

interface Props {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the settings; what is closed is not drawn. */
export function SettingsSection({ value, title, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
